import { type Libelle, libelle } from './libelles.ts';

/** Kinds of amounts in the summing up of an invoice. */
export type GenreDeSomme = 'HT' | 'TVA' | 'TTC' | 'NET' | 'ACOMPTE';

const PAS_UN_TOTAL = /report|eco|remise|unitaire|ligne|penalit|indemnit|capital/;
const HT = String.raw`(?:h\.? ?t\.?(?![a-z])|hors[ -]?(?:taxes?|tva|taxe)|ex(?:cl(?:uding|\.)?)? ?\.?(?:of )?(?:vat|tax)|without (?:vat|tax)|before (?:vat|tax)|avant (?:taxes?|tva)|sans (?:taxes?|tva))`;
const TTC = String.raw`(?:t\.? ?t\.? ?c\.?(?![a-z])|toutes taxes(?: comprises)?|incl(?:uding|\.)? ?(?:of )?(?:vat|tax)|with (?:vat|tax)|avec (?:la )?(?:tva|taxes?)|taxes? (?:incluses?|comprises?)|tva (?:incluse|comprise))`;

/** What is summed up: "Total de la facture HT", "Montant net des travaux HT". */
const DE_QUOI = `(?: [a-z']+){0,5}`;

export const LIBELLES_SOMMES: readonly (Libelle & { readonly genre: GenreDeSomme })[] = [
  {
    genre: 'HT',
    ...libelle(
      String.raw`\b(?:total|montant|sous[- ]?total|somme|net|valeur|prix|base)\b${DE_QUOI} ?\(?${HT}`,
      1,
      PAS_UN_TOTAL,
    ),
  },
  {
    genre: 'HT',
    ...libelle(
      String.raw`^(?:total )?${HT}|\bnet commercial\b|^sub-?total\b|\b(?:total )?net amount\b|\bnet total\b|\btaxable amount\b|^(?:base|assiette|total|montant) (?:taxable|imposable|soumise? a tva)\b`,
      0.82,
      PAS_UN_TOTAL,
    ),
  },
  {
    genre: 'TVA',
    ...libelle(
      String.raw`\b(?:total|montant|mt\.?|somme|dont)(?: de| des| de la| total)?(?: la)? ?(?:t\.? ?v\.? ?a\.?(?![a-z])|taxes?\b(?! comprises))`,
      1,
      /ttc|(?:hors|avec|sans|avant) (?:la )?(?:tva|taxe)|intra|inclus|compris/,
    ),
  },
  {
    genre: 'TVA',
    ...libelle(
      String.raw`\b(?:total (?:vat|tax)|tax total|(?:vat|tax) (?:amount|total)|vat\b|sales tax)`,
      0.92,
      /excl|incl|number|without|with vat|before|no\.|id|reg/,
    ),
  },
  {
    genre: 'TVA',
    ...libelle(
      String.raw`\bt\.? ?v\.? ?a\.?(?![a-z])|\btaxe sur la valeur ajoutee\b`,
      0.84,
      /avec|sans|avant|inclus|compris|intra|n°|numero|hors|non applicable|ttc|total t|montant t|debits|encaissement|siret|base/,
    ),
  },
  {
    genre: 'TTC',
    ...libelle(String.raw`\b(?:total|montant|somme|prix)\b${DE_QUOI} ?\(?${TTC}|^${TTC}`, 1, PAS_UN_TOTAL),
  },
  {
    genre: 'TTC',
    ...libelle(
      String.raw`\b(?:grand total|total amount|invoice total|total general|montant total|total facture|total de la facture|total de l'avoir|total invoice)\b`,
      0.86,
      new RegExp(`${HT}|tva|vat|due`),
    ),
  },
  {
    genre: 'TTC',
    ...libelle(
      String.raw`^total\b(?! (?:h|t\.?v|des? t|net|tax|vat))`,
      0.7,
      new RegExp(`${HT}|tva|vat|tax|remise|acompte|ligne`),
    ),
  },
  {
    genre: 'NET',
    ...libelle(
      String.raw`\b(?:net|reste|solde|montant|total|somme)(?: net| total| restant)?(?: t\.?t\.?c\.?)?(?: restant)? a (?:payer|regler|rembourser|votre credit|deduire|verser|mandater|recevoir)\b|\b(?:reste|solde)(?: restant)? du\b|\bmontant (?:total )?(?:net )?du\b(?= *:|$| *\d)|\b(?:net|solde) (?:a|en) votre (?:credit|debit|faveur)\b`,
      1,
      PAS_UN_TOTAL,
    ),
  },
  {
    genre: 'NET',
    ...libelle(
      String.raw`\b(?:amount due|balance due|total due|amount payable|to be paid|amount to pay|due amount|outstanding)\b`,
      1,
    ),
  },
  {
    genre: 'NET',
    ...libelle(String.raw`^(?:a (?:payer|regler)|solde|net)\b(?! (?:h|commercial))`, 0.8, /le \d|avant/),
  },
  {
    genre: 'ACOMPTE',
    ...libelle(
      String.raw`\bacomptes?\b(?: deja)?(?: verses?| recus?| percus?| deduits?| regles?)?|\bdeja (?:paye|regle|verse|percu)e?s?\b|\b(?:avances?|provisions?|arrhes|versements?|reglements?|paiements?) (?:deja )?(?:versee?s?|recue?s?|deduite?s?|percue?s?|effectuee?s?|a deduire)\b|^paye(?:e|s)?(?: le)?\b|^a deduire\b|\b(?:amount |already |total )?paid\b|\bprepaid\b|\bdeposit\b|\bavance versee\b`,
      0.95,
      /facture d'acompte|to be paid|avant le|solde/,
    ),
  },
];
