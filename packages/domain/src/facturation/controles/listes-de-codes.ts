import * as listes from './listes.ts';

type Liste = () => ReadonlySet<string>;

/** A public code list as a rule of EN 16931 takes it, in each syntax: the parts of a list that several elements share. */
export interface ListeDeCodes {
  readonly norme: string;
  readonly UBL: readonly Liste[];
  readonly CII: readonly Liste[];
}

/** The lists were last changed with this release of the official rules. */
export const VERSION_DES_LISTES = { version: 'EN 16931 1.3.16', date: '2026-04-14' } as const;

const partout = (norme: string, liste: Liste): ListeDeCodes => ({ norme, UBL: [liste], CII: [liste] });
const DEVISES = partout('ISO 4217', listes.DEVISES);
const PAYS: ListeDeCodes = { norme: 'ISO 3166-1', UBL: [listes.PAYS_UBL], CII: [listes.PAYS_CII] };
const CATEGORIES = partout('UNTDID 5305', listes.CATEGORIES_TVA);
const ICD = partout('ISO 6523 ICD', listes.SCHEMES_ICD);

/** By rule: what each accepts. BR-CL-08 is asked in CII alone. */
export const LISTES_DE_CODES: Readonly<Record<string, ListeDeCodes>> = {
  'BR-CL-01': {
    norme: 'UNTDID 1001',
    UBL: [listes.TYPES_FACTURE_UBL, listes.TYPES_AVOIR_UBL],
    CII: [listes.TYPES_CII],
  },
  'BR-CL-03': DEVISES,
  'BR-CL-04': DEVISES,
  'BR-CL-05': DEVISES,
  'BR-CL-06': { norme: 'UNTDID 2005, 2475', UBL: [listes.EXIGIBILITES_UBL], CII: [listes.EXIGIBILITES_CII] },
  'BR-CL-07': partout('UNTDID 1153', listes.QUALIFIANTS_OBJET),
  'BR-CL-08': { norme: 'UNTDID 4451', UBL: [], CII: [listes.SUJETS_NOTE] },
  // SEPA marks the creditor's reference (BT-90), which UBL writes as an identifier of the party.
  'BR-CL-10': { norme: 'ISO 6523 ICD', UBL: [listes.SCHEMES_ICD, () => new Set(['SEPA'])], CII: [listes.SCHEMES_ICD] },
  'BR-CL-11': ICD,
  'BR-CL-13': partout('UNTDID 7143', listes.SCHEMES_ARTICLE),
  'BR-CL-14': PAYS,
  'BR-CL-15': PAYS,
  'BR-CL-16': partout('UNTDID 4461', listes.MOYENS_PAIEMENT),
  'BR-CL-17': CATEGORIES,
  'BR-CL-18': CATEGORIES,
  'BR-CL-19': partout('UNTDID 5189', listes.MOTIFS_REMISE),
  'BR-CL-20': partout('UNTDID 7161', listes.MOTIFS_FRAIS),
  'BR-CL-21': ICD,
  'BR-CL-22': partout('VATEX', listes.EXONERATIONS),
  'BR-CL-23': partout('UN/ECE Rec 20, 21', listes.UNITES),
  'BR-CL-24': partout('MIME', listes.TYPES_MIME),
  'BR-CL-25': partout('CEF EAS', listes.SCHEMES_EAS),
  'BR-CL-26': ICD,
};
