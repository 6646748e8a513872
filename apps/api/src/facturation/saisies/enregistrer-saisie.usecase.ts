import { type Corps, enregistrerSaisie as contrat, garderSaisie as contratGarder } from '@orpheon/contracts';
import type { FastifyRequest } from 'fastify';
import { enTransaction, type Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { uneSeuleFois } from '../../platform/idempotence.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { reporterLecture } from '../lecture/lecture.repository.ts';
import { mandatDuDepot } from '../sous-mandat.ts';
import { prendreSaisie } from './acces-saisie.ts';
import { resumer } from './contenu.ts';
import { creerBrouillon, faitsDe, suivreBrouillon } from './ecrire-brouillon.ts';
import { ecrireSaisie } from './saisie.repository.ts';

type Demande = Corps<typeof contrat>;

/** Keeps what is typed, as often as the form likes; a draft stays a draft, and lists show it as it is now. */
export const garderSaisie = (
  deps: Deps,
  session: SessionCourante,
  id: string,
  { lectureReportee, ...demande }: Corps<typeof contratGarder>,
): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    await ecrire(deps, tx, contratGarder.droit, session, id, demande, false);
    if (lectureReportee !== undefined) await reporterLecture(tx, id, lectureReportee);
  });

/** "Enregistrer": from now on a draft of the structure. */
export async function enregistrerSaisie(
  deps: Deps,
  requete: FastifyRequest,
  session: SessionCourante,
  id: string,
  demande: Demande,
): Promise<void> {
  await uneSeuleFois(deps, requete, session.utilisateurId, demande, async (tx) => {
    await ecrire(deps, tx, contrat.droit, session, id, demande, true);
    return { id };
  });
}

async function ecrire(
  deps: Deps,
  tx: Tx,
  profil: typeof contrat.droit,
  session: SessionCourante,
  id: string,
  { version, contenu }: Demande,
  enBrouillon: boolean,
): Promise<void> {
  const saisie = await prendreSaisie(tx, profil, session, id, version);
  const faits = await faitsDe(deps, saisie.structureId, contenu, tx);
  const mandatId = mandatDuDepot(session.droits, saisie.structureId);
  const auteur = { utilisateurId: session.utilisateurId, mandatId, instant: deps.horloge.maintenant() };
  const resume = resumer(contenu, faits);
  if (saisie.factureId !== null) {
    await suivreBrouillon(tx, { mode: saisie.mode, factureId: saisie.factureId }, contenu, faits, auteur.instant);
    await ecrireSaisie(tx, saisie, resume, auteur);
  } else if (enBrouillon) {
    const { id: factureId } = await creerBrouillon(tx, saisie, contenu, faits, auteur);
    await ecrireSaisie(tx, saisie, resume, auteur, { etat: 'BROUILLON', factureId });
  } else {
    await ecrireSaisie(tx, saisie, resume, auteur);
  }
}
