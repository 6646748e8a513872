import { useTranslation } from 'react-i18next';

/** Fields by the last word of their path; the others are named by the part of the form they lie in. */
const NOMS = {
  type: 'saisie.nature',
  cadre: 'saisie.nature',
  numero: 'saisie.numero',
  dateFacture: 'saisie.date',
  dateEcheance: 'lisible.echeance',
  destinataireId: 'saisie.destinataire',
  codeService: 'saisie.service',
  numeroEngagement: 'lisible.engagement',
  numeroMarche: 'lisible.marche',
  origine: 'lisible.factureAnterieure',
  'origine.numero': 'saisie.origineNumero',
  'origine.date': 'saisie.origineDate',
  'periode.debut': 'saisie.periodeDebut',
  'periode.fin': 'saisie.periodeFin',
  'paiement.mode': 'lisible.modePaiement',
  'paiement.iban': 'lisible.iban',
  'paiement.bic': 'lisible.bic',
  'paiement.titulaire': 'lisible.titulaire',
  'paiement.conditions': 'lisible.conditions',
  acompte: 'lisible.dejaPaye',
  tvaEnEuros: 'saisie.tvaEnEuros',
  motifExoneration: 'saisie.motifExoneration',
  commentaire: 'saisie.commentaire',
  devise: 'saisie.devise',
  denomination: 'lisible.designation',
  description: 'saisie.description',
  reference: 'saisie.referenceArticle',
  quantite: 'lisible.quantite',
  unite: 'saisie.unite',
  prixUnitaire: 'lisible.prixUnitaire',
  'remise.valeur': 'lisible.remise',
  'remise.mode': 'lisible.remise',
  categorieTva: 'saisie.tva',
  tauxTva: 'saisie.tva',
  base: 'lisible.base',
  montant: 'lisible.montantTva',
  motif: 'saisie.motif',
  valeur: 'saisie.valeur',
  nature: 'saisie.nature',
  mode: 'saisie.remiseEn',
} as const;

const GROUPES = {
  lignes: 'saisie.ligne',
  remises: 'saisie.remiseRang',
  recapitulatif: 'saisie.rangee',
} as const;

const estNomme = (nom: string): nom is keyof typeof NOMS => nom in NOMS;
const estGroupe = (nom: string): nom is keyof typeof GROUPES => nom in GROUPES;

/** `lignes[2].quantite` → "Ligne 3, Quantité". */
export function useNomDuChamp(): (chemin: string) => string {
  const { t } = useTranslation('facturation');
  return (chemin) => {
    const m = /^(\w+)\[(\d+)\]\.?(.*)$/.exec(chemin);
    const [, groupe = '', rang = '', reste = ''] = m ?? [];
    const lieu = estGroupe(groupe) ? t(GROUPES[groupe], { rang: Number(rang) + 1 }) : '';
    const nom = m ? reste : chemin;
    const champ = estNomme(nom) ? t(NOMS[nom]) : '';
    return [lieu, champ].filter(Boolean).join(', ') || t('saisie.ensemble');
  };
}
