import type { SaisieFacture } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { auditer, emettre } from '../../platform/journal-metier.ts';
import { actualiserBrouillon, insererBrouillon } from '../brouillon.repository.ts';
import { evenementFacture, situeeParSaLigne } from '../evenements.ts';
import type { LigneFacture } from '../lignes-facture.ts';
import { decider, ligneDuBrouillon, nouveauBrouillon, pas } from './brouillon.ts';
import { chargerFaitsSaisie, type FaitsDeSaisie } from './faits-saisie.query.ts';
import type { SaisieVerrouillee } from './saisie.repository.ts';

/** Who writes, and when. */
export interface Auteur {
  readonly utilisateurId: string;
  /** The mandat de facturation under which they write. */
  readonly mandatId: string | null;
  readonly instant: Date;
}

export const faitsDe = (deps: Deps, structureId: string, contenu: SaisieFacture, tx?: Tx): Promise<FaitsDeSaisie> =>
  chargerFaitsSaisie(
    deps,
    {
      structureId,
      destinataireId: contenu.destinataireId,
      codeService: contenu.codeService,
      codeServiceFournisseur: contenu.codeServiceFournisseur,
      numero: contenu.numero,
      numeroOrigine: contenu.origine?.numero ?? '',
    },
    tx,
  );

/** First step of a draft: rank and version 1. */
const PREMIER_RANG = 1;

/** What is only being typed becomes a draft: a row in lists, the first step of its history, audit and event. */
export async function creerBrouillon(
  tx: Tx,
  saisie: Pick<SaisieVerrouillee, 'id' | 'mode'>,
  contenu: SaisieFacture,
  faits: FaitsDeSaisie,
  { utilisateurId, mandatId, instant }: Auteur,
): Promise<LigneFacture> {
  const statut = decider(null, 'enregistrer');
  const facture = ligneDuBrouillon(
    { id: saisie.id, statut, version: PREMIER_RANG },
    { mode: saisie.mode, contenu },
    faits,
    instant,
  );
  const historique = [pas(saisie.id, PREMIER_RANG, 'enregistrer', statut, { instant, utilisateurId, mandatId })];
  await insererBrouillon(tx, nouveauBrouillon(facture, historique));
  await auditer(tx, {
    instant,
    utilisateurId,
    action: 'facture.enregistrer',
    objet: 'facture',
    objetId: saisie.id,
    donnees: { statut, version: PREMIER_RANG },
  });
  await emettre(tx, evenementFacture(situeeParSaLigne(facture), 'enregistrer', statut, { instant, utilisateurId }));
  return facture;
}

/** Lists follow what is typed into a draft that they show already. */
export async function suivreBrouillon(
  tx: Tx,
  saisie: Pick<SaisieVerrouillee, 'mode'> & { readonly factureId: string },
  contenu: SaisieFacture,
  faits: FaitsDeSaisie,
  instant: Date,
): Promise<void> {
  const statut = decider(null, 'enregistrer');
  const situation = { id: saisie.factureId, statut, version: PREMIER_RANG };
  await actualiserBrouillon(tx, ligneDuBrouillon(situation, { mode: saisie.mode, contenu }, faits, instant));
}
