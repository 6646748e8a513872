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
  /** What the cell may not say besides. */
  readonly sauf?: RegExp;
  /** Only in the same cell: too common a word to look around it. */
  readonly surPlace?: boolean;
}

const NO = String.raw`(?:n\s?[°o'*"]?|num(?:ero)?\.?|nr\.?|no\.?|#|ref(?:erence)?\.?)`;
const SEP = String.raw`[\s.:\-/]*`;
const l = (source: string, poids: number, sauf?: RegExp, surPlace?: boolean): Libelle => ({
  motif: new RegExp(source.replaceAll('NO', NO).replaceAll('SEP', SEP), 'g'),
  poids,
  ...(sauf ? { sauf } : {}),
  ...(surPlace ? { surPlace } : {}),
});

const AUTRE_FACTURE =
  /origine|rectifi|corrig|concern|annul|relati[fv]|precedent|initiale|correspondant|original|associe|date de|avoir (?:sur|de la|pour)|sur (?:la |votre |notre )?facture|rempla|rembours/;
const PAS_LE_NUMERO = /tva|client|siret|intra|fax|tel|engagement|marche|commande|order|bon de/;
const PAS_LA_DATE =
  /echeance|livraison|commande|reglement|paiement|valid|naissance|origine|prestation|periode|due|delivery|order|service|limite|marche|engagement|debut|fin\b/;

interface RegleEntete {
  readonly champ: ChampReconnu;
  readonly lire: Lecteur;
  readonly libelles: readonly Libelle[];
}

/** Fields that a label tells. */
export const REGLES_ENTETE: readonly RegleEntete[] = [
  {
    champ: 'numero',
    lire: lireNumero,
    libelles: [
      l(
        String.raw`\bNOSEP(?:de |de la |d'|du )?(?:la )?(?:facture|invoice|avoir|document|piece|note de credit)\b`,
        1,
        AUTRE_FACTURE,
      ),
      l(
        String.raw`\b(?:facture|avoir|note de credit|facture d'avoir|facture[ -]avoir)(?: \p{L}+)?SEP\bNO(?![a-z])`,
        1,
        AUTRE_FACTURE,
      ),
      l(String.raw`\b(?:invoice|credit note|bill)SEP(?:NO|number\b|no\b|id\b)`, 1, /original|due|order|date/),
      l(
        String.raw`\b(?:facture|avoir|invoice|credit note|note de credit)\b(?=\s*:?\s*[a-z]{0,4}[-/ ]?\d)`,
        0.86,
        AUTRE_FACTURE,
      ),
      l('^(?:facture|avoir|invoice|credit note)$', 0.72, AUTRE_FACTURE),
      l('^NOSEP$', 0.66, PAS_LE_NUMERO),
      l('^(?:numero|number|document NO?|piece NO?|votre facture)SEP', 0.7, PAS_LE_NUMERO),
    ],
  },
  {
    champ: 'dateFacture',
    lire: lireDate,
    libelles: [
      l(
        String.raw`\bdate(?: de| d'| de la| du|)(?: la)? ?(?:facture|facturation|emission|edition|document|piece|avoir|l'avoir|la piece)\b`,
        1,
        /origine|echeance|associe|initiale|precedente/,
      ),
      l(
        String.raw`\b(?:invoice|issue|document|credit note|bill) date\b|\bdate of issue\b|\bdate issued\b|\bissued(?: on)?\b|\binvoice dated\b`,
        1,
        /due/,
      ),
      l(String.raw`\b(?:emise?|etablie?|facturee?|edite?e?) le\b|\bfacture(?:e)? du\b`, 0.93, AUTRE_FACTURE),
      l(String.raw`\b(?:facture|avoir|invoice|note de credit)\b.{0,36}?\b(?:du|le|dated|of)\b`, 0.9, AUTRE_FACTURE),
      l(String.raw`^\p{L}[\p{L}' -]{1,30},? le\b`, 0.88, PAS_LA_DATE),
      l(String.raw`^(?:le|date|du)\b(?: :)?`, 0.8, PAS_LA_DATE),
      l(String.raw`\bdate\b`, 0.66, PAS_LA_DATE),
    ],
  },
  {
    champ: 'dateEcheance',
    lire: lireDate,
    libelles: [
      l(String.raw`\b(?:date )?(?:d'|de |l')?echeance\b(?: de (?:paiement|reglement))?(?: le)?`, 1),
      l(
        String.raw`\b(?:due date|payment due(?: date)?|due by|due on|pay(?:able)? (?:by|before)|date due|payment deadline)\b`,
        1,
      ),
      l(
        String.raw`\b(?:date limite|a (?:payer|regler|acquitter)|payable|paiement attendu|reglement attendu)(?: de (?:paiement|reglement))?(?: net)?(?: au plus tard)?(?: avant)?(?: le)?\b`,
        0.92,
        /net a payer|montant|total/,
      ),
      l(
        String.raw`\b(?:paiement|reglement|virement|payment)\b.{0,30}?\b(?:le|avant le|au|before|by)\b`,
        0.82,
        /retard|penalite/,
      ),
    ],
  },
  {
    champ: 'numeroEngagement',
    lire: lireReference,
    libelles: [
      l(
        String.raw`\b(?:NOSEP)?(?:d'|de l'|de )?engagement(?: juridique| de depense| comptable)?(?: \(?ej\)?(?![a-z0-9]))?(?:SEPNO(?![a-z]))?`,
        1,
      ),
      l(String.raw`\b(?:NOSEP)?e\.?j\.?(?=\s?(?:chorus|:|n°|no\b)|\s\d|$)(?: chorus)?`, 0.95),
      l(String.raw`\b(?:legal )?commitment (?:NO|number)`, 0.95),
      l(
        String.raw`\b(?:NOSEP)(?:de |du |d'|)?(?:votre |bon de |la )?(?:commande)\b|\b(?:votre |bon de |v/?)(?:commande|cde)\b(?:SEPNO(?![a-z]))?|\bcommandeSEPNO(?![a-z])`,
        0.84,
        /date/,
      ),
      l(String.raw`\b(?:p\.?o\.?|purchase order|order|your order)SEP(?:NO(?![a-z])|number\b|ref\b)`, 0.84, /date/),
      l(
        String.raw`^(?:votre reference|v/? ?ref\.?|your ref(?:erence)?|commande|bon de commande|purchase order|ref\.? commande|reference commande|reference de commande)SEP`,
        0.8,
        /date/,
      ),
    ],
  },
  {
    champ: 'numeroMarche',
    lire: lireReference,
    libelles: [
      l(
        String.raw`\b(?:NOSEP)?(?:de |du |d'|au )?(?:marche|accord[- ]cadre)(?: public)?\b(?:SEPNO(?![a-z]))?`,
        1,
        /(?:place|rue|quai|halles?|avenue|allee|bon|au) (?:du |au )?marche|supermarche/,
      ),
      l(
        String.raw`\b(?:NOSEP)(?:de |du )?contrat\b|\bcontratSEPNO(?![a-z])|\bcontractSEP(?:NO(?![a-z])|number\b|ref\b|reference\b)`,
        0.86,
      ),
    ],
  },
  {
    champ: 'codeService',
    lire: lireCode,
    libelles: [
      l(
        String.raw`\bcode(?: du)? ?service(?: executant| destinataire| chorus(?: pro)?| client)?(?:SEPNO(?![a-z]))?`,
        1,
      ),
      l(String.raw`\bservice (?:executant|destinataire|chorus|code)\b(?:SEP(?:code|NO(?![a-z])))?`, 0.95),
      l(String.raw`\b(?:buyer|your) reference\b|\bservice codes?\b`, 0.85),
      l('^serviceSEP(?:NO(?![a-z]))?', 0.66),
    ],
  },
  {
    champ: 'numeroOrigine',
    lire: lireNumero,
    libelles: [
      l(
        String.raw`\bfacture (?:d'origine|initiale|rectifiee|corrigee|annulee|concernee|precedente|correspondante)(?:SEPNO(?![a-z]))?`,
        1,
      ),
      l(
        String.raw`\b(?:avoir|annule|rectifie|corrige|credit)\b.{0,24}?\b(?:sur|de|la|votre|relatif a la|pour|concernant) (?:la |notre |votre )?factureSEP(?:NO(?![a-z]))?`,
        0.95,
      ),
      l(
        String.raw`\b(?:relati[fv]e?|concerne|ref(?:erence)?)(?: a| de)?(?: la)?(?: notre| votre)? ?factureSEP(?:NO(?![a-z]))?`,
        0.9,
      ),
      l(String.raw`\b(?:original|corrected|credited|preceding) invoiceSEP(?:NO(?![a-z])|number)?`, 0.95),
      l(String.raw`\bNOSEP(?:de |de la )?facture (?:d'origine|initiale|rectifiee|corrigee)`, 1),
    ],
  },
  {
    champ: 'bic',
    lire: lireBic,
    libelles: [l(String.raw`\b(?:code )?(?:bic|swift)(?: ?/ ?(?:swift|bic))?(?: code)?\b`, 1)],
  },
];

/** Kinds of amounts in the summing up of an invoice. */
export type GenreDeSomme = 'HT' | 'TVA' | 'TTC' | 'NET' | 'ACOMPTE';

const PAS_UN_TOTAL = /report|eco|remise|unitaire|ligne|penalit|indemnit|capital/;
const HT = String.raw`(?:h\.? ?t\.?(?![a-z])|hors[ -]?(?:taxes?|tva|taxe)|ex(?:cl(?:uding|\.)?)? ?\.?(?:of )?(?:vat|tax)|without (?:vat|tax)|before (?:vat|tax))`;
const TTC = String.raw`(?:t\.? ?t\.? ?c\.?(?![a-z])|toutes taxes(?: comprises)?|incl(?:uding|\.)? ?(?:of )?(?:vat|tax)|with (?:vat|tax))`;

export const LIBELLES_SOMMES: readonly (Libelle & { readonly genre: GenreDeSomme })[] = [
  {
    genre: 'HT',
    ...l(String.raw`\b(?:total|montant|sous[- ]?total|somme|net)\b(?: \p{L}+){0,2} ?\(?${HT}`, 1, PAS_UN_TOTAL),
  },
  {
    genre: 'HT',
    ...l(
      String.raw`^(?:total )?${HT}\b|\bnet commercial\b|^sub-?total\b|\b(?:total )?net amount\b|\bnet total\b|\btaxable amount\b|^base ${HT}`,
      0.82,
      PAS_UN_TOTAL,
    ),
  },
  {
    genre: 'TVA',
    ...l(
      String.raw`\b(?:total|montant|somme|dont)(?: de| des| de la| total)?(?: la)? ?(?:t\.? ?v\.? ?a\.?(?![a-z])|taxes?\b(?! comprises))`,
      1,
      /ttc|hors tva|hors taxe|intra/,
    ),
  },
  {
    genre: 'TVA',
    ...l(
      String.raw`\b(?:total (?:vat|tax)|tax total|(?:vat|tax) (?:amount|total)|vat\b|sales tax)`,
      0.92,
      /excl|incl|number|without|with vat|before|no\.|id|reg/,
    ),
  },
  {
    genre: 'TVA',
    ...l(
      String.raw`\bt\.?v\.?a\.?(?![a-z])`,
      0.84,
      /intra|n°|numero|hors|non applicable|ttc|total t|montant t|debits|encaissement|siret|base/,
    ),
  },
  { genre: 'TTC', ...l(String.raw`\b(?:total|montant|somme)\b(?: \p{L}+){0,2} ?\(?${TTC}|^${TTC}`, 1, PAS_UN_TOTAL) },
  {
    genre: 'TTC',
    ...l(
      String.raw`\b(?:grand total|total amount|invoice total|total general|montant total|total facture|total de la facture|total de l'avoir|total invoice)\b`,
      0.86,
      new RegExp(`${HT}|tva|vat|due`),
    ),
  },
  {
    genre: 'TTC',
    ...l(
      String.raw`^total\b(?! (?:h|t\.?v|des? t|net|tax|vat))`,
      0.7,
      new RegExp(`${HT}|tva|vat|tax|remise|acompte|ligne`),
    ),
  },
  {
    genre: 'NET',
    ...l(
      String.raw`\b(?:net|reste|solde|montant|total|somme)(?: net)? (?:a|à) (?:payer|regler|rembourser|votre credit|deduire)\b|\bnet a payer\b|\breste du\b|\bsolde du\b|\bmontant du\b(?= *:|$| *\d)|\bnet a votre credit\b`,
      1,
      PAS_UN_TOTAL,
    ),
  },
  {
    genre: 'NET',
    ...l(
      String.raw`\b(?:amount due|balance due|total due|amount payable|to be paid|amount to pay|due amount|outstanding)\b`,
      1,
    ),
  },
  { genre: 'NET', ...l(String.raw`^(?:a (?:payer|regler)|solde|net)\b(?! (?:h|commercial))`, 0.8, /le \d|avant/) },
  {
    genre: 'ACOMPTE',
    ...l(
      String.raw`\bacomptes?\b(?: deja)?(?: verses?| recus?| percus?| deduits?| regles?)?|\bdeja (?:paye|regle|verse)e?s?\b|\b(?:amount |already |total )?paid\b|\bprepaid\b|\bdeposit\b|\bavance versee\b`,
      0.95,
      /facture d'acompte|to be paid/,
    ),
  },
];

/** What a block of the page says of whose it is. */
export const MOTS_DESTINATAIRE =
  /\b(?:client|destinataire|acheteur|facture a|facturee a|factures a|adresse de facturation|adressee? a|a l'attention|livre a|pour le compte de|bill(?:ed)? to|invoice to|sold to|customer|buyer|ship to|votre (?:siret|tva|n° ?tva|identifiant|numero)|collectivite|debiteur|entite publique|doit)\b/;
export const MOTS_FOURNISSEUR =
  /\b(?:fournisseur|emetteur|vendeur|prestataire|creancier|titulaire|seller|supplier|vendor|from|notre (?:siret|tva)|beneficiaire|societe emettrice|emis par)\b/;
export const MENTIONS_LEGALES =
  /\b(?:r\.?c\.?s\.?|capital|ape|naf|rm|sarl|sasu?|eurl|s\.a\.(?:s|r\.l)?\.?|tva intra\w*|siege social|auto-?entrepreneur|micro-?entreprise|iban|bic)\b/;
export const ENTITES_PUBLIQUES =
  /\b(?:mairie|commune|ville de|departement|conseil (?:departemental|regional|municipal|general)|region |ministere|ccas|centre hospitalier|hopita(?:l|ux)|chu\b|universite|prefecture|lycee|college|communaute (?:de communes|d'agglomeration|urbaine)|metropole|syndicat|rectorat|ehpad|sdis|direction (?:regionale|departementale|generale)|caisse des ecoles|office public|agglomeration)/;
