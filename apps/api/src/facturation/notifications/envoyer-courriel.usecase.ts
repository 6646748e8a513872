import { enTransaction } from '../../platform/base.ts';
import type { Courrier } from '../../platform/courrier.ts';
import type { Deps } from '../../platform/deps.ts';
import { marquerEnvoye, prendreCourriel } from './courriel.repository.ts';
import { lireFaits } from './faits.query.ts';
import { rediger } from './rediger.ts';

/**
 * Sends one mail, once: the row is locked while the server takes it, and marked after. A kill between the two sends it
 * again under the same Message-ID. Throws when the server does not take it: the job is tried again, later each time.
 */
export async function envoyerCourriel(deps: Deps, courrier: Courrier, courrielId: string): Promise<void> {
  await enTransaction(deps.base, async (tx) => {
    if (!(await prendreCourriel(tx, courrielId))) return;
    const faits = await lireFaits(tx, courrielId);
    if (!faits?.lecteur.actif) return;
    const redige = rediger(faits, deps.config.PUBLIC_URL);
    if (!redige) return;
    const envoye = await courrier.envoyer({
      cle: `courriel-${courrielId}`,
      a: { nom: `${faits.lecteur.prenom} ${faits.lecteur.nom}`, adresse: faits.lecteur.courriel },
      ...redige,
      preferences: `${deps.config.PUBLIC_URL}/compte`,
    });
    if (envoye) await marquerEnvoye(tx, courrielId, deps.horloge.maintenant());
  });
}
