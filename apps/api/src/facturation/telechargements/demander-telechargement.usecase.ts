import { type Corps, demanderTelechargement as contrat } from '@orpheon/contracts';
import { JOURS_ARCHIVE, TAILLE_MAX_ARCHIVE, TAILLE_MAX_ARCHIVE_IMMEDIATE } from '@orpheon/domain';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { uneSeuleFois } from '../../platform/idempotence.ts';
import { auditer } from '../../platform/journal-metier.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { ajouterTache } from '../../platform/taches.ts';
import { planifierArchive } from './fichiers-archive.query.ts';
import { creerTelechargement } from './telechargement.repository.ts';

const JOUR_MS = 24 * 3_600_000;
/** Tries to prepare one: what fails that often fails for good. */
const ESSAIS = 5;

/** Takes note of an archive: a small one is made as it is taken, a large one is prepared first. */
export async function demanderTelechargement(
  deps: Deps,
  requete: FastifyRequest,
  session: SessionCourante,
  demande: Corps<typeof contrat>,
): Promise<{ id: string; pret: boolean }> {
  const { factures, contenu } = demande;
  const { utilisateurId } = session;
  const { taille } = await planifierArchive(deps, session.droits, contrat.droit, factures, contenu);
  if (taille > TAILLE_MAX_ARCHIVE) {
    throw new ErreurHttp(413, 'ARCHIVE_TROP_GRANDE', { maximum: String(TAILLE_MAX_ARCHIVE / 1_000_000_000) });
  }
  const pret = taille <= TAILLE_MAX_ARCHIVE_IMMEDIATE;
  const demandeLe = deps.horloge.maintenant();
  const expireLe = new Date(demandeLe.getTime() + JOURS_ARCHIVE * JOUR_MS);
  return uneSeuleFois(deps, requete, utilisateurId, demande, async (tx) => {
    const id = await creerTelechargement(tx, { utilisateurId, pret, contenu, factures, taille, demandeLe, expireLe });
    await auditer(tx, {
      instant: demandeLe,
      utilisateurId,
      action: 'telechargement.demander',
      objet: 'telechargement',
      objetId: id,
      donnees: { nombre: factures.length, taille },
    });
    if (!pret) {
      const options = { cle: `telechargement:${id}`, essais: ESSAIS, file: `telechargements:${utilisateurId}` };
      await ajouterTache(tx, 'preparer_telechargement', { telechargementId: id }, options);
    }
    return { id, pret };
  });
}
