import type { ActionSurMandat, CoteDuMandat, Periode } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { gestionnairesDe } from '../gestionnaires.query.ts';
import { consigner } from '../historique.repository.ts';
import { MANDAT } from './courriels-mandats.ts';

interface Annonce extends Periode {
  readonly id: string;
  readonly mandantId: string;
  readonly mandataireId: string;
}

/**
 * What every step of a mandate leaves, in its transaction: history, audit and event on both sides, and a mail to the
 * managers of the side that did not act.
 */
export async function annoncerMandat(
  tx: Tx,
  deps: Deps,
  mandat: Annonce,
  fait: ActionSurMandat | 'proposer',
  { auteurId, pour }: { readonly auteurId: string | null; readonly pour: CoteDuMandat },
): Promise<void> {
  const { id, mandantId, mandataireId, debut, fin } = mandat;
  const noms = await tx.structure.findMany({
    where: { id: { in: [BigInt(mandantId), BigInt(mandataireId)] } },
    select: { id: true, raisonSociale: true },
  });
  const nom = (de: string): string => noms.find((s) => String(s.id) === de)?.raisonSociale ?? '';
  const donnees = { mandat: id, mandant: nom(mandantId), mandataire: nom(mandataireId), debut, fin };
  for (const structureId of [mandantId, mandataireId]) {
    await consigner(tx, deps, { structureId, action: `mandat.${fait}`, auteurId, donnees });
  }
  await ecrireAuxGestionnaires(tx, deps, mandat, fait, pour);
}

/** A mail to every manager of one side. */
export async function ecrireAuxGestionnaires(
  tx: Tx,
  deps: Deps,
  { id, mandantId, mandataireId }: Pick<Annonce, 'id' | 'mandantId' | 'mandataireId'>,
  fait: ActionSurMandat | 'proposer' | 'rappeler',
  pour: CoteDuMandat,
): Promise<void> {
  const structureId = pour === 'MANDANT' ? mandantId : mandataireId;
  const gestionnaires = await gestionnairesDe(tx, deps, { structureId, serviceId: null });
  await ecrireCourriels(
    tx,
    deps,
    gestionnaires.map((utilisateurId) => ({ message: MANDAT, utilisateurId, donnees: { mandatId: id, fait, pour } })),
  );
}
