import type { Syntaxe, TypeElement } from './modele.ts';

/** Splits a compact list: `Nom!` must be there. */
function type(texte: string, complet = true): TypeElement {
  const noms = texte.trim().split(/\s+/);
  const requis = noms.filter((n) => n.endsWith('!')).map((n) => n.slice(0, -1));
  return { enfants: noms.map((n) => n.replace('!', '')), complet, requis };
}

const PARTENAIRE = 'Id! Libelle Note';

/** What comes first in every file of Chorus' own: when, by which flow, from whom to whom. */
export const ENVELOPPE: Readonly<Record<string, string>> = {
  Enveloppe: 'EnveloppeUnitaire!',
  EnveloppeUnitaire: 'Parametres! Partenaires!',
  Parametres: 'ParametreIndiv!',
  ParametreIndiv: 'Code! Valeurparametre! Note',
  Partenaires: 'Recepteur! Emetteur!',
  Recepteur: PARTENAIRE,
  Emetteur: PARTENAIRE,
};

/** Blocks of CPPFacturePivot V2_02 in the order of its schema (formats §6); `TVAS` is how older producers write `TVAs`. */
const PIVOT: Readonly<Record<string, string>> = {
  CPPFacturePivot: 'Enveloppe! CPPFactures!',
  ...ENVELOPPE,
  CPPFactures: 'CPPFacturePivotUnitaire!',
  CPPFacturePivotUnitaire: 'Fournisseur! Debiteur! DonneesFacture! PJ! CycleDeValidation',
  Fournisseur: 'TypeIdentifiant! Identifiant! RaisonSociale! CodePays! ReferenceBancaire ModeEmission!',
  ReferenceBancaire: 'Compte Etablissement RaisonSocialeEncaisseur',
  Debiteur: 'TypeIdentifiant! Identifiant! Nom CodeService NomService',
  DonneesFacture: `Id! IdCPRO Renvoi IdFactureOrigine Type! Cadre! DateEmissionFacture! DateLivraison ModePaiement!
    DateReception! DateMiseADispositionMOE Devise! Montants! TVAs TVAS Engagement Lignes`,
  ModePaiement: 'Code! Libelle',
  Montants: 'MontantHT! MontantTTC! MontantNetAPayer!',
  TVAs: 'TVA',
  TVAS: 'TVA',
  TVA: 'Taux! BaseHt! MontantTVA!',
  Engagement: 'NumeroMarche NumeroEngagement',
  Lignes: 'Ligne',
  Ligne: 'ReferenceProduit PrixUnitaire! Quantite! MontantHT! TauxTVA',
  PJ: 'IdUnique IdOriginal Contenu NomPJ! NomPJOrigine CategoriePJ TypePJ! MimeTypePJ!',
  CycleDeValidation: 'ValidationUnitaire!',
  ValidationUnitaire: 'DateStatut! CodeStatut! ComplementStatut Commentaire ProducteurStatut!',
  ProducteurStatut: 'TypeIdentifiant! Id! RaisonSociale! CodePays! Note',
};

/** What the mixte does not have, or not always: the one public sample and formats §6. */
const FACULTATIFS_DU_MIXTE = /\b(?:CodePays|ModeEmission|Cadre|DateReception|MimeTypePJ)!/g;
const MIXTE: Readonly<Record<string, string>> = {
  ...PIVOT,
  CPPFactureMixte: PIVOT.CPPFacturePivot ?? '',
  CPPFactures: 'CPPFactureMixteUnitaire!',
  CPPFactureMixteUnitaire: PIVOT.CPPFacturePivotUnitaire ?? '',
};

/** Which elements of these hold text, never elements. */
function simplesDe(types: ReadonlyMap<string, TypeElement>): (nom: string) => boolean {
  const simples = new Set([...types.values()].flatMap((t) => t.enfants).filter((nom) => !types.has(nom)));
  return (nom) => simples.has(nom);
}

const syntaxe = (types: ReadonlyMap<string, TypeElement>): Syntaxe => ({
  types,
  estSimple: simplesDe(types),
  ignores: new Set(),
  sansEspace: true,
});

/** A syntax from compact lists of the children of its elements. */
export const syntaxeCpp = (listes: Readonly<Record<string, string>>): Syntaxe =>
  syntaxe(new Map(Object.entries(listes).map(([nom, enfants]) => [nom, type(enfants)])));

export const SYNTAXE_PIVOT = syntaxeCpp(PIVOT);

const TYPES_MIXTE: ReadonlyMap<string, TypeElement> = new Map(
  Object.entries(MIXTE).map(([nom, enfants]) => [
    nom,
    type(
      enfants.replace(FACULTATIFS_DU_MIXTE, (n) => n.slice(0, -1)),
      false,
    ),
  ]),
);
/** Its schema is not public: what is known of it is the pivot's blocks, in an order that producers vary. */
export const SYNTAXE_MIXTE: Syntaxe = { ...SYNTAXE_PIVOT, types: TYPES_MIXTE, sansOrdre: true };

/** Simple elements that must hold something: those that the schema types or the portal needs. */
export const REQUIS_NON_VIDES: ReadonlyMap<string, readonly string[]> = new Map([
  ['Fournisseur', ['TypeIdentifiant', 'Identifiant', 'RaisonSociale']],
  ['Debiteur', ['TypeIdentifiant', 'Identifiant']],
  ['DonneesFacture', ['Id', 'Type', 'DateEmissionFacture', 'Devise']],
  ['Montants', ['MontantHT', 'MontantTTC', 'MontantNetAPayer']],
]);
