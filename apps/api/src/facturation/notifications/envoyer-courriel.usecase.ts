import { type Courrier, ENVOI_MAX_MS } from '../../platform/courrier.ts';
import type { Deps } from '../../platform/deps.ts';
import { marquerEnvoye, prendreCourriel, rendreCourriel } from './courriel.repository.ts';
import { lireFaits } from './faits.query.ts';
import { rediger } from './rediger.ts';

/** The mark of a worker that is gone no longer counts: longer than any dialogue with the server. */
const PRISE_MAX_MS = 2 * ENVOI_MAX_MS;

/**
 * Sends one mail: takes it by a durable mark, hands it to the server, notes that it is sent. Nothing of the database is
 * held meanwhile, neither transaction nor connection: a server that stalls delays mails alone. A kill between the server's
 * yes and the note sends it again under the same Message-ID. Throws when the server does not take it, or while another
 * worker has it: the job is tried again, later each time.
 */
export async function envoyerCourriel(deps: Deps, courrier: Courrier, courrielId: string): Promise<void> {
  const { prisma } = deps.base;
  const instant = deps.horloge.maintenant();
  const perimee = new Date(instant.getTime() - PRISE_MAX_MS);
  const prise = await prendreCourriel(prisma, courrielId, { instant, perimee });
  if (prise === 'FINI') return;
  if (prise === 'CHEZ_UN_AUTRE') throw new Error('this mail is being sent by another worker');
  let envoye = false;
  try {
    envoye = await remettre(deps, courrier, courrielId);
  } finally {
    if (!envoye) await rendreCourriel(prisma, courrielId);
  }
  if (envoye) await marquerEnvoye(prisma, courrielId, deps.horloge.maintenant());
}

/** @returns false where there is nobody to write to, nothing to say, or no server to send by */
async function remettre(deps: Deps, courrier: Courrier, courrielId: string): Promise<boolean> {
  const faits = await lireFaits(deps.base.prisma, courrielId, deps.horloge.aujourdhui());
  if (!faits?.lecteur.actif) return false;
  const redige = rediger(faits, deps.config.PUBLIC_URL);
  if (!redige) return false;
  return courrier.envoyer({
    cle: `courriel-${courrielId}`,
    a: { nom: `${faits.lecteur.prenom} ${faits.lecteur.nom}`, adresse: faits.lecteur.courriel },
    ...redige,
    preferences: `${deps.config.PUBLIC_URL}/compte`,
  });
}
