import type { EntreeControle } from '../controles/contexte.ts';
import type { SaisieFacture } from './saisie.ts';
import { ordreDesRemises } from './vers-facture-semantique.ts';

/** Fields of the form by the term or group that a check points at; parties stand for themselves. */
const CHAMPS: Readonly<Record<string, string>> = {
  'BT-1': 'numero',
  'BT-2': 'dateFacture',
  'BT-3': 'type',
  'BT-5': 'devise',
  'BT-9': 'dateEcheance',
  'BT-10': 'codeService',
  'BT-12': 'numeroMarche',
  'BT-13': 'numeroEngagement',
  'BT-20': 'paiement.conditions',
  'BT-23': 'cadre',
  'BT-29': 'codeServiceFournisseur',
  'BG-3': 'origine',
  'BG-3[1]': 'origine',
  'BG-3[1]/BT-25': 'origine.numero',
  'BG-3[1]/BT-26': 'origine.date',
  'BG-14': 'periode.debut',
  'BT-73': 'periode.debut',
  'BT-74': 'periode.fin',
  'BT-72': 'periode.debut',
  'BG-16': 'paiement.mode',
  'BT-81': 'paiement.mode',
  'BT-84': 'paiement.iban',
  'BG-17[1]': 'paiement.iban',
  'BG-17[1]/BT-84': 'paiement.iban',
  'BT-85': 'paiement.titulaire',
  'BT-86': 'paiement.bic',
  'BG-20': 'remises',
  'BG-21': 'remises',
  'BG-23': 'recapitulatif',
  'BG-25': 'lignes',
  'BT-111': 'tvaEnEuros',
  'BT-113': 'acompte',
  'BG-1': 'commentaire',
  'BG-1[1]': 'commentaire',
  'BT-125': 'pieces',
};
const FOURNISSEUR = 'BG-4 BG-5 BT-27 BT-28 BT-30 BT-31 BT-32 BT-34 BT-40'.split(' ');
const DESTINATAIRE = 'BG-7 BG-8 BG-15 BT-44 BT-45 BT-46 BT-47 BT-48 BT-49 BT-55 BT-80'.split(' ');
const TOTAUX = 'BG-22 BT-106 BT-107 BT-108 BT-109 BT-110 BT-112 BT-115'.split(' ');

const LIGNE: Readonly<Record<string, string>> = {
  'BT-129': '.quantite',
  'BT-130': '.unite',
  'BT-131': '.prixUnitaire',
  'BT-146': '.prixUnitaire',
  'BT-151': '.categorieTva',
  'BT-152': '.tauxTva',
  'BT-153': '.denomination',
  'BG-27[1]': '.remise.valeur',
};
const REMISES = [
  [
    'BG-20',
    { 'BT-92': '.valeur', 'BT-94': '.valeur', 'BT-95': '.categorieTva', 'BT-96': '.tauxTva', 'BT-97': '.motif' },
  ],
  [
    'BG-21',
    { 'BT-99': '.valeur', 'BT-101': '.valeur', 'BT-102': '.categorieTva', 'BT-103': '.tauxTva', 'BT-104': '.motif' },
  ],
] as const;
const RECAPITULATIF: Readonly<Record<string, string>> = {
  'BT-116': '.base',
  'BT-117': '.montant',
  'BT-118': '.categorieTva',
  'BT-119': '.tauxTva',
};

/**
 * The places of the terms of a typed invoice: paths in `SaisieFacture`, counted from 0 (`lignes[2].quantite`), or
 * `fournisseur`, `totaux`, `pieces` where the form has no field of its own.
 */
export function placesDansLeFormulaire(saisie: SaisieFacture): NonNullable<EntreeControle['positions']> {
  const places: Record<string, string> = { ...CHAMPS };
  for (const terme of FOURNISSEUR) places[terme] = 'fournisseur';
  for (const terme of DESTINATAIRE) places[terme] = 'destinataireId';
  for (const terme of TOTAUX) places[terme] = 'totaux';
  const groupe = (cle: string, chemin: string, termes: Readonly<Record<string, string>>): void => {
    places[cle] = chemin;
    for (const [terme, champ] of Object.entries(termes)) places[`${cle}/${terme}`] = chemin + champ;
  };
  for (const i of saisie.lignes.keys()) groupe(`BG-25[${i + 1}]`, `lignes[${i}]`, LIGNE);
  const rangs = { 'BG-20': 0, 'BG-21': 0 };
  for (const i of ordreDesRemises(saisie.remises)) {
    const [cle, termes] = saisie.remises[i]?.nature === 'FRAIS' ? REMISES[1] : REMISES[0];
    rangs[cle]++;
    groupe(`${cle}[${rangs[cle]}]`, `remises[${i}]`, termes);
  }
  const parSaisie = saisie.lignes.length === 0;
  for (let i = 0; i < RANGEES_MAX; i++) {
    groupe(`BG-23[${i + 1}]`, parSaisie ? `recapitulatif[${i}]` : 'totaux', parSaisie ? RECAPITULATIF : {});
    places[`BG-23[${i + 1}]/BT-120`] = 'motifExoneration';
  }
  return Object.fromEntries(Object.entries(places).map(([cle, chemin]) => [cle, { chemin, position: AUCUNE }]));
}

/** Rows of TVA for which places are told: more than there are rates. */
const RANGEES_MAX = 40;
/** A form has no lines and columns; `jugerSaisie` takes these away. */
const AUCUNE = { ligne: 1, colonne: 1 };
