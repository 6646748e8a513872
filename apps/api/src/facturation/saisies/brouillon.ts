import {
  type ActionFacture,
  appliquer,
  CYCLE_DE_VIE,
  calculerSaisie,
  estDate,
  type SaisieFacture,
  type StatutFacture,
  texteDeRecherche,
} from '@orpheon/domain';
import { ErreurRefus } from '../../platform/erreurs.ts';
import { decimal } from '../integration/preparer-facture.ts';
import type { FactureAInserer, LigneFacture, LigneHistorique } from '../lignes-facture.ts';
import { donneesDuMandat } from '../sous-mandat.ts';
import type { FaitsDeSaisie } from './faits-saisie.query.ts';

const ouRien = (texte: string): string | null => (texte === '' ? null : texte);
const jour = (texte: string): string | null => (estDate(texte) && !texte.startsWith('0') ? texte : null);

export const MODE_DEPOT = { SAISIE: 'SAISIE_PORTAIL', PDF: 'DEPOT_PDF_PORTAIL' } as const;

/** A draft as the life cycle has it: where it stands and the rank of its last step. */
export interface SituationBrouillon {
  readonly id: string;
  readonly statut: StatutFacture;
  readonly version: number;
}

/** What lists, rights and search read of a draft, from what is typed so far. */
export function ligneDuBrouillon(
  { id, statut, version }: SituationBrouillon,
  { mode, contenu }: { readonly mode: keyof typeof MODE_DEPOT; readonly contenu: SaisieFacture },
  { charges, parties }: FaitsDeSaisie,
  instant: Date,
): LigneFacture {
  const { totaux } = calculerSaisie(contenu);
  return {
    id,
    flux_id: null,
    mode_depot: MODE_DEPOT[mode],
    format: null,
    profil: null,
    numero: ouRien(contenu.numero),
    type: contenu.type,
    code_type: null,
    cadre: contenu.cadre,
    statut,
    statut_le: instant,
    deposee_le: instant,
    date_facture: jour(contenu.dateFacture),
    date_echeance: jour(contenu.dateEcheance),
    fournisseur_id: parties.fournisseur.id,
    service_fournisseur_id: charges.faits.serviceFournisseur?.id ?? null,
    destinataire_id: parties.destinataire?.id ?? null,
    service_destinataire_id: charges.faits.service?.id ?? null,
    devise: ouRien(contenu.devise),
    montant_ht: decimal(totaux.montantHt),
    montant_tva: decimal(totaux.montantTva),
    montant_ttc: decimal(totaux.montantTtc),
    net_a_payer: decimal(totaux.netAPayer),
    numero_engagement: ouRien(contenu.numeroEngagement),
    numero_marche: ouRien(contenu.numeroMarche),
    numero_facture_origine: ouRien(contenu.origine?.numero ?? ''),
    facture_origine_id: charges.factureOrigineId,
    mode_paiement: contenu.paiement.mode,
    empreinte: null,
    recherche: texteDeRecherche([
      contenu.numero,
      parties.fournisseur.raisonSociale,
      parties.destinataire?.raisonSociale,
      contenu.numeroEngagement,
      contenu.numeroMarche,
    ]),
    version,
  };
}

/** The status that an action leads to, from none where the invoice does not exist yet. */
export function decider(statut: StatutFacture | null, action: ActionFacture): StatutFacture {
  const r = appliquer({ statut }, action, CYCLE_DE_VIE[action].acteur);
  if (!r.ok) throw new ErreurRefus(r.refus);
  return r.valeur;
}

export const pas = (
  facture_id: string,
  rang: number,
  action: ActionFacture,
  statut: StatutFacture,
  qui: { readonly instant: Date; readonly utilisateurId: string | null; readonly mandatId?: string | null },
): LigneHistorique => ({
  facture_id,
  rang,
  action,
  statut,
  instant: qui.instant,
  acteur: CYCLE_DE_VIE[action].acteur,
  utilisateur_id: qui.utilisateurId,
  motif: null,
  commentaire: null,
  donnees: donneesDuMandat(qui.mandatId ?? null),
});

/** The rows of a draft when it is first saved: nothing of it is read but in its form. */
export const nouveauBrouillon = (facture: LigneFacture, historique: readonly LigneHistorique[]): FactureAInserer => ({
  facture,
  detail: { facture_id: facture.id, modele: {}, anomalies: [] },
  postes: [],
  tva: [],
  pieces: [],
  historique,
});
