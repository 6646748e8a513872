import { fermerStructure as contrat } from '@orpheon/contracts';
import { type ActeurDeStructure, type ActionSurStructure, jugerStructure, type StatutStructure } from '@orpheon/domain';
import { enTransaction, type Tx } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { exiger } from '../../platform/droits.ts';
import { ErreurRefus, introuvable } from '../../platform/erreurs.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { consignerActe } from '../../support/public.ts';
import { gestionnairesDe } from '../gestionnaires.query.ts';
import { consigner } from '../historique.repository.ts';
import { ecrireReouverture, type StructureTenue, tenirPourCycle } from './cycle.repository.ts';
import { fermer } from './fermer.ts';
import { FERMETURE, REOUVERTURE } from './messages-cycle.ts';

interface Demande {
  readonly structureId: string;
  readonly auteurId: string;
  readonly motif: string;
}

/** Judges on the structure as it is held. @throws ErreurRefus of the domain */
export function exigerPossible(
  deps: Deps,
  structure: StructureTenue,
  action: ActionSurStructure,
  {
    auteurId,
    motif,
    qualite,
    identifiant,
  }: Omit<Demande, 'structureId'> & {
    readonly qualite: ActeurDeStructure;
    readonly identifiant?: string;
  },
): StatutStructure {
  const juge = jugerStructure(structure, action, {
    acteur: { type: qualite, utilisateurId: auteurId },
    motif,
    ...(identifiant === undefined ? {} : { identifiant }),
    maintenant: deps.horloge.maintenant().getTime(),
  });
  if (!juge.ok) throw new ErreurRefus(juge.refus);
  return juge.valeur;
}

/** To everybody who manages the structure, the author included: nobody finds it closed or opened without a word. */
async function annoncer(tx: Tx, deps: Deps, message: string, { structureId, auteurId, motif }: Demande): Promise<void> {
  const gestionnaires = await gestionnairesDe(tx, deps, { structureId, serviceId: null });
  const donnees = { structureId, auteurId, motif };
  await ecrireCourriels(
    tx,
    deps,
    gestionnaires.map((utilisateurId) => ({ message, utilisateurId, donnees })),
  );
}

/**
 * Closes a structure: what waits there for an answer ends; what is under way goes on, in the hands of its people.
 * @throws ErreurHttp INTROUVABLE (404); ErreurRefus of the domain
 */
export const fermerStructure = (
  deps: Deps,
  { utilisateurId: auteurId, droits }: Pick<SessionCourante, 'utilisateurId' | 'droits'>,
  structureId: string,
  { motif, identifiant }: { readonly motif: string; readonly identifiant: string },
): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    exiger(droits, contrat.droit, { structureId, serviceId: null });
    const { structure } = await tenirPourCycle(tx, structureId);
    if (!structure) throw introuvable();
    const statut = exigerPossible(deps, structure, 'fermer', {
      auteurId,
      motif,
      identifiant,
      qualite: 'GESTIONNAIRE_PRINCIPAL',
    });
    await fermer(tx, deps, structure, { statut, par: auteurId, motif, successeurId: null });
    await consigner(tx, deps, { structureId, action: 'structure.fermer', auteurId, donnees: { motif } });
    await annoncer(tx, deps, FERMETURE, { structureId, auteurId, motif });
  });

async function rouvrir(tx: Tx, deps: Deps, qualite: ActeurDeStructure, demande: Demande): Promise<void> {
  const { structureId, auteurId, motif } = demande;
  const { structure } = await tenirPourCycle(tx, structureId);
  if (!structure) throw introuvable();
  const statut = exigerPossible(deps, structure, 'rouvrir', { ...demande, qualite });
  await ecrireReouverture(tx, structureId, statut);
  await consigner(tx, deps, { structureId, action: 'structure.rouvrir', auteurId, donnees: { motif } });
  await annoncer(tx, deps, REOUVERTURE, demande);
}

/** Its gestionnaire principal takes a closing back, in its first thirty days. @throws as above */
export const rouvrirStructure = (
  deps: Deps,
  { utilisateurId: auteurId, droits }: Pick<SessionCourante, 'utilisateurId' | 'droits'>,
  structureId: string,
  motif: string,
): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    exiger(droits, contrat.droit, { structureId, serviceId: null });
    await rouvrir(tx, deps, 'GESTIONNAIRE_PRINCIPAL', { structureId, auteurId, motif });
  });

/** Support opens it again, whenever: recorded in its journal, and told to those who manage it. @throws as above */
export const rouvrirStructureDuSupport = (
  deps: Deps,
  { utilisateurId: auteurId }: Pick<SessionCourante, 'utilisateurId'>,
  structureId: string,
  motif: string,
): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    await rouvrir(tx, deps, 'SUPPORT', { structureId, auteurId, motif });
    const objet = { type: 'structure', id: structureId } as const;
    await consignerActe(tx, deps, { acte: 'REOUVERTURE_STRUCTURE', auteurId, objet, motif });
  });
