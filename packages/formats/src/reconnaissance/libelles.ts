import type { ChampReconnu } from './modele.ts';
import { type Lecteur, lireBic, lireCode, lireDate, lireNumero, lireReference } from './valeurs.ts';

/**
 * What stands before a value, in French and English, as `normer` writes it: no accents, no capitals. A scan loses dots
 * and takes a degree sign for an o, an apostrophe or nothing.
 */
export interface Libelle {
  readonly motif: RegExp;
  /** How surely what follows is the value, from 0 to 1. */
  readonly poids: number;
  /** What may not be said with it, from the beginning of its clause to the value. */
  readonly sauf?: RegExp;
  /** Only in the same cell: too common a word to look around it. */
  readonly surPlace?: boolean;
  /** Only in the upper half of the first page: lower down the word means something else. */
  readonly haut?: boolean;
}

const NO = String.raw`(?:n\.?\s?[°o'*"]?|num(?:ero)?\.?|nr\.?|no\.?|#|ref(?:erence)?\.?)`;
/** Where a cell begins, or a statement within it. */
const TETE = `(?<=^| [-–—|•] |[;|]|, )`;
const SEP = String.raw`[\s.:\-/]*`;
/** What is numbered: an invoice by any of its names. */
const PIECE = String.raw`(?:facture|fact\.?|avoir|document|doc\.?|piece|note (?:de credit|d'honoraires|de frais|de debours)|memoire|decompte|invoice|credit note)`;
/** "Facture de vente n°", "Facture d'avoir n°", "Facture/Avoir n°": words between the name and the sign of the number. */
const QUALIFIE = `(?:[ /-]+(?:de |d'|du |des |la |l')?(?:facture|avoir|invoice|credit note|client|ventes?|prestations?|solde|acompte|situation|travaux|honoraires|et|frais|definitive|intermediaire|acquittee|finale|electronique|mensuelle|originale|duplicata|simplifiee|commerciale)){0,4}`;
export const libelle = (
  source: string,
  poids: number,
  sauf?: RegExp,
  ou: { readonly surPlace?: boolean; readonly haut?: boolean } = {},
): Libelle => ({
  motif: new RegExp(
    source
      .replaceAll('PIECE', PIECE)
      .replaceAll('QUALIFIE', QUALIFIE)
      .replaceAll('TETE', TETE)
      .replaceAll('NO', NO)
      .replaceAll('SEP', SEP),
    'gu',
  ),
  poids,
  ...(sauf ? { sauf } : {}),
  ...ou,
});

const AUTRE_FACTURE =
  /origine|rectifi|corrig|correction|concern|annul|relati[fv]|precedent|initiale|correspondant|original|associe|date de|avoir (?:sur|de la|pour)|(?:sur|s\/) ?(?:la |votre |notre )?(?:facture|piece)|rempla|rembours|suite a|en reference|extourne|creditee/;
const PAS_LE_NUMERO =
  /tva|client|siret|siren|rcs|\brm\b|intra|fax|tel|engagement|marche|commande|\bcde|order|bon de|\bb\.?[cl]\b|compte|dossier|contrat|devis|livraison|affaire|chantier|\blot\b|page|situation|adherent|abonne|licence|agrement|police|assurance|identi|orias|produit|article|service|vos\b|votre|\bv\/|your|serie/;
const PAS_LA_DATE =
  /echeance|\bech\b|livraison|commande|reglement|paiement|valid|naissance|origine|prestation|periode|due|delivery|order|service|limite|marche|engagement|debut|fin\b|devis|intervention|exigib|payer|regler|acquitt|avant|au plus tard|jusqu|attendu|virement|prelev/;

export interface RegleEntete {
  readonly champ: ChampReconnu;
  readonly lire: Lecteur;
  /** Its value is a day: words may follow it. */
  readonly jour?: true;
  readonly libelles: readonly Libelle[];
}

/** Fields that a label tells. */
export const REGLES_ENTETE: readonly RegleEntete[] = [
  {
    champ: 'numero',
    lire: lireNumero,
    libelles: [
      libelle(
        String.raw`\bNOSEP(?:de |d'|du |of )?(?:la |l'|votre |notre )?PIECE\b(?: client| fournisseur)?`,
        1,
        AUTRE_FACTURE,
      ),
      libelle(String.raw`\bPIECEQUALIFIESEP(?:\bNO(?![a-z])|#)`, 1, AUTRE_FACTURE),
      // "Facture du 3 mars 2026 n° 12"
      libelle(String.raw`\bPIECEQUALIFIE (?:du|en date du) .{6,18}?[\s,–—-]NO(?![a-z])`, 0.95, AUTRE_FACTURE),
      libelle(String.raw`\b(?:invoice|credit note|bill)SEP(?:NO|number\b|no\b|id\b)`, 1, /original|due|order|date/),
      libelle(
        String.raw`\b(?:facture|avoir|invoice|credit note|note de credit)\b(?=[\s:(–—-]*[a-z]{0,4}[-/ ]?\d)`,
        0.86,
        AUTRE_FACTURE,
      ),
      libelle('(?:^|^objet ?: )(?:facture|avoir|invoice|credit note)$', 0.72, AUTRE_FACTURE, { haut: true }),
      libelle('^NOSEP$', 0.66, PAS_LE_NUMERO, { haut: true }),
      libelle('^(?:numero|number|votre facture)SEP', 0.7, PAS_LE_NUMERO, { haut: true }),
      libelle(String.raw`^(?:n(?:otre|os|/) ?)?ref(?:erence)?s?\b\.?`, 0.67, PAS_LE_NUMERO, { haut: true }),
      libelle(String.raw`TETE(?:n\s?[°o]|numero)[\s.:]*(?=[a-z]{0,4}[-/ ]?\d{2})`, 0.68, PAS_LE_NUMERO, {
        haut: true,
        surPlace: true,
      }),
    ],
  },
  {
    champ: 'dateFacture',
    lire: lireDate,
    jour: true,
    libelles: [
      libelle(
        String.raw`\bdate(?: de| d'| de la| du|)(?: la)? ?(?:facture|facturation|emission|edition|document|piece|avoir|l'avoir|la piece)\b`,
        1,
        /origine|echeance|associe|initiale|precedente/,
      ),
      libelle(
        String.raw`\b(?:invoice|issue|document|credit note|bill) date\b|\bdate of issue\b|\bdate issued\b|\bissued(?: on)?\b|\binvoice dated\b`,
        1,
        /due/,
      ),
      libelle(
        String.raw`\b(?:emise?|etablie?|facturee?|edite?e?) le\b|\ben date du\b|\bfacture(?:e)? du\b`,
        0.93,
        AUTRE_FACTURE,
      ),
      libelle(
        String.raw`\b(?:facture|avoir|invoice|note de credit)\b.{0,36}?\b(?:du|le|dated|of)\b`,
        0.9,
        AUTRE_FACTURE,
      ),
      libelle(String.raw`^(?:fait )?(?:a )?[a-z][a-z' -]{1,30}(?:,|(?<=^fait .*)) le\b`, 0.88, PAS_LA_DATE),
      libelle(String.raw`^emission\b`, 0.85, PAS_LA_DATE),
      libelle(String.raw`^(?:le|date|du)\b(?: :)?`, 0.8, PAS_LA_DATE),
      libelle(String.raw`\bdate\b`, 0.66, PAS_LA_DATE),
    ],
  },
  {
    champ: 'dateEcheance',
    lire: lireDate,
    jour: true,
    libelles: [
      libelle(
        String.raw`\b(?:date )?(?:d'|de |l')?ech(?:eances?(?:\(s\))?|\.|\b)(?: de (?:paiement|reglement))?(?: (?:le|du))?`,
        1,
      ),
      libelle(
        String.raw`\ba (?:payer|regler|acquitter)(?: net)?,? (?:au plus tard(?: le| au)?|avant(?: le)?|pour le|le|jusqu'au|d'ici(?: le| au)?)(?= |$)`,
        0.92,
      ),
      libelle(
        String.raw`\b(?:due date|payment due(?: date)?|due by|due on|pay(?:able)? (?:by|before)|date due|payment deadline)\b`,
        1,
      ),
      libelle(
        String.raw`\b(?:date limite|a (?:payer|regler|acquitter)|payable|paiement attendu|reglement attendu)(?: de (?:paiement|reglement))?(?: net)?(?: au plus tard)?(?: avant| pour| au| d'ici)?(?: le)?\b`,
        0.92,
        /net a payer|montant|total/,
      ),
      libelle(
        String.raw`\b(?:paiement|reglement|regler|virement|prelevement|preleve|exigible|parvenir|payment)\b[^\d:]{0,36}?\b(?:le|avant|au|before|by)\b`,
        0.82,
        /retard|penalite|acquitt|recu|paye/,
      ),
      libelle(
        String.raw`\bdate (?:de |du )?(?:reglement|paiement)(?: prevue?)?\b|\bdate d'exigibilite\b|\blimite de (?:paiement|reglement)\b|\bsoit le\b`,
        0.8,
        /retard|penalite|acquitt|paye[es ]|recu/,
      ),
    ],
  },
  {
    champ: 'numeroEngagement',
    lire: lireReference,
    libelles: [
      libelle(
        String.raw`\b(?:NOSEP)?(?:d'|de l'|de )?engagement(?: juridique| de depense| comptable)?(?: \(?ej\)?(?![a-z0-9]))?(?:SEPNO(?![a-z]))?`,
        1,
      ),
      libelle(String.raw`\b(?:NOSEP)?e\.?j\.?(?=\s?(?:chorus|:|n°|no\b)|\s\d|$)(?: chorus)?`, 0.95),
      libelle(String.raw`\b(?:legal )?commitment (?:NO|number)`, 0.95),
      libelle(
        String.raw`\b(?:NOSEP)(?:de |du |d'|)?(?:votre |bon de |la )?(?:commande)\b|\b(?:votre |vos |bon de |v/? ?)(?:commande|cde)s?\b(?:SEPNO(?![a-z]))?|\bb\.?c\.?SEPNO(?![a-z])|\bn\s?[°o]SEP(?:de |du )?bc\b(?!-)|\bcommandeSEPNO(?![a-z])`,
        0.84,
        /date/,
      ),
      libelle(
        String.raw`\b(?:p\.?o\.?|purchase order|order|your order)SEP(?:NO(?![a-z])|number\b|ref\b)`,
        0.84,
        /date/,
      ),
      libelle(
        String.raw`^(?:vo(?:tre|s) ref(?:erence)?s?\.?|v/? ?ref\.?|your ref(?:erence)?|commande|bon de commande|purchase order|ref\.? commande|reference commande|reference de commande)SEP`,
        0.8,
        /date/,
      ),
    ],
  },
  {
    champ: 'numeroMarche',
    lire: lireReference,
    libelles: [
      libelle(
        String.raw`\b(?:NOSEP)?(?:de |du |d'|au )?(?:marche|accord[- ]cadre)(?: (?:public|subsequent|a procedure adaptee|a bons? de commande|de (?:travaux|services|fournitures|prestations)))?\b(?: ?/ ?contrat\b)?(?:SEPNO(?![a-z]))?`,
        1,
        /montant|\bdate|objet|cumul|(?:place|rue|quai|halles?|avenue|allee|bon|au) (?:du |au )?marche|supermarche/,
      ),
      libelle(
        String.raw`\b(?:NOSEP)(?:de |du )?contrat\b|\bcontratSEPNO(?![a-z])|\bcontractSEP(?:NO(?![a-z])|number\b|ref\b|reference\b)`,
        0.86,
      ),
    ],
  },
  {
    champ: 'codeService',
    lire: lireCode,
    libelles: [
      libelle(
        String.raw`\bcode(?: du)? ?(?:service|serv\.?|sce)\b(?: executant| destinataire| chorus(?: pro)?| client)?(?:SEPNO(?![a-z]))?`,
        1,
      ),
      libelle(
        String.raw`\bservice (?:executant|destinataire|chorus|code|facture|gestionnaire|beneficiaire|concerne|demandeur|acheteur)\b(?:SEP(?:code|NO(?![a-z])))?`,
        0.95,
      ),
      libelle(String.raw`\b(?:buyer|your) reference\b|\bservice codes?\b`, 0.85),
      libelle(String.raw`^(?:NOSEP(?:du |de )?)?serviceSEP(?:NO(?![a-z]))?|\bservice ?:`, 0.66),
    ],
  },
  {
    champ: 'numeroOrigine',
    lire: lireNumero,
    libelles: [
      libelle(
        String.raw`\b(?:facture|piece|document) (?:d'origine|initiale?|rectifiee?|corrigee?|annulee?|concernee?|precedente?|correspondante?|remplacee?|creditee?|associee?|originale?)(?:SEPNO(?![a-z]))?`,
        1,
      ),
      libelle(
        String.raw`\bNOSEP(?:de |de la |du )?(?:facture|piece|document) (?:d'origine|initiale?|rectifiee?|corrigee?)`,
        1,
      ),
      libelle(
        String.raw`\b(?:avoir|annul\p{L}*|rectifi\p{L}*|corrig\p{L}*|correction|credit\p{L}*|rempla\p{L}*|rembours\p{L}*|suite|relati\p{L}*|concern\p{L}*|ref(?:erence)?|extourne)\b[^:\d]{0,30}?\b(?:sur|s/|de|du|a|la|l'|votre|notre|pour|remplace|concernant|concerne|annule|rectifie|corrige|ref\.?) ?(?:la |notre |votre )?(?:facture|piece)SEP(?:NO(?![a-z]))?`,
        0.95,
      ),
      libelle(
        String.raw`\b(?:relati[fv]e?|concerne|annule|rectifie|corrige|remplace|ref(?:erence)?\.?|sur|s/)(?: a| de)?(?: la| l')? ?(?:notre |votre )?factureSEP(?:NO(?![a-z]))?`,
        0.9,
      ),
      libelle(String.raw`\b(?:original|corrected|credited|preceding) invoiceSEP(?:NO(?![a-z])|number)?`, 0.95),
      libelle(
        String.raw`^(?:annulation|extourne|correction|rectification|remplacement) (?:de|du)\b|^en reference a\b`,
        0.8,
        /commande|devis|contrat|marche/,
      ),
    ],
  },
  {
    champ: 'bic',
    lire: lireBic,
    libelles: [
      libelle(
        String.raw`\b(?:code |identifiant )?(?:b\.?i\.?c\b\.?|swift)(?: ?[/-] ?(?:swift|bic))?(?: code)?(?![a-z])`,
        1,
      ),
    ],
  },
];
