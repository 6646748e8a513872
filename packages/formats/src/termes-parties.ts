import type { OtherParties } from '@orpheon/domain';

/** Terms of a party by what they are; '' where the model has none. */
export interface TermesPartie {
  readonly groupe: string;
  readonly nom: string;
  readonly nomCommercial: string;
  readonly identifiant: string;
  readonly enregistrement: string;
  readonly tva: string;
  readonly fiscal: string;
  readonly mention: string;
  readonly electronique: string;
  readonly adresse: readonly (string | undefined)[];
  readonly contact: readonly [string, string, string, string];
}

export const FOURNISSEUR: TermesPartie = {
  groupe: 'BG-4',
  nom: 'BT-27',
  nomCommercial: 'BT-28',
  identifiant: 'BT-29',
  enregistrement: 'BT-30',
  tva: 'BT-31',
  fiscal: 'BT-32',
  mention: 'BT-33',
  electronique: 'BT-34',
  adresse: ['BG-5', 'BT-35', 'BT-36', 'BT-162', 'BT-37', 'BT-38', 'BT-39', 'BT-40'],
  contact: ['BG-6', 'BT-41', 'BT-42', 'BT-43'],
};
export const ACHETEUR: TermesPartie = {
  groupe: 'BG-7',
  nom: 'BT-44',
  nomCommercial: 'BT-45',
  identifiant: 'BT-46',
  enregistrement: 'BT-47',
  tva: 'BT-48',
  fiscal: '',
  mention: '',
  electronique: 'BT-49',
  adresse: ['BG-8', 'BT-50', 'BT-51', 'BT-163', 'BT-52', 'BT-53', 'BT-54', 'BT-55'],
  contact: ['BG-9', 'BT-56', 'BT-57', 'BT-58'],
};
export const BENEFICIAIRE: TermesPartie = {
  groupe: 'BG-10',
  nom: 'BT-59',
  nomCommercial: '',
  identifiant: 'BT-60',
  enregistrement: 'BT-61',
  tva: '',
  fiscal: '',
  mention: '',
  electronique: '',
  adresse: [''],
  contact: ['', '', '', ''],
};
export const REPRESENTANT: TermesPartie = {
  groupe: 'BG-11',
  nom: 'BT-62',
  nomCommercial: '',
  identifiant: '',
  enregistrement: '',
  tva: 'BT-63',
  fiscal: '',
  mention: '',
  electronique: '',
  adresse: ['BG-12', 'BT-64', 'BT-65', 'BT-164', 'BT-66', 'BT-67', 'BT-68', 'BT-69'],
  contact: ['', '', '', ''],
};

export const ADRESSE_DE_LIVRAISON: TermesPartie['adresse'] = [
  'BG-15',
  'BT-75',
  'BT-76',
  'BT-165',
  'BT-77',
  'BT-78',
  'BT-79',
  'BT-80',
];

const bt = (numero: number): string => `BT-X-${numero}`;
const bg = (numero: number): string => `BG-X-${numero}`;

/**
 * A party of Factur-X EXTENDED by the numbers of its terms: group; name, trading name, identifier, registration, VAT number,
 * electronic address; its contact (group, name, telephone, e-mail); its address (group, then seven terms that follow each other
 * from the post code on).
 */
function etendue(
  groupe: number,
  [nom, commercial, identifiant, enregistrement, tva, electronique]: readonly [
    number,
    number,
    number,
    number,
    number,
    number,
  ],
  [groupeContact, personne, telephone, courriel]: readonly [number, number, number, number],
  [groupeAdresse, cp]: readonly [number, number],
): TermesPartie {
  const [codePostal, l1, l2, l3, ville, pays, region] = [0, 1, 2, 3, 4, 5, 6].map((i) => bt(cp + i));
  return {
    groupe: bg(groupe),
    nom: bt(nom),
    nomCommercial: bt(commercial),
    identifiant: bt(identifiant),
    enregistrement: bt(enregistrement),
    tva: bt(tva),
    fiscal: '',
    mention: '',
    electronique: bt(electronique),
    adresse: [bg(groupeAdresse), l1, l2, l3, ville, codePostal, region, pays],
    contact: [bg(groupeContact), bt(personne), bt(telephone), bt(courriel)],
  };
}

/** The parties that Factur-X EXTENDED (1.08) adds, in the order in which people read them. */
export const AUTRES_PARTIES: readonly (readonly [keyof OtherParties, TermesPartie])[] = [
  ['invoicee', etendue(36, [226, 228, 224, 227, 242, 241], [37, 229, 231, 233], [38, 234])],
  ['invoicer', etendue(33, [207, 209, 205, 208, 223, 222], [34, 210, 212, 214], [35, 215])],
  ['payer', etendue(73, [476, 477, 478, 480, 481, 482], [74, 484, 487, 489], [75, 490])],
  ['salesAgent', etendue(49, [335, 336, 337, 339, 340, 341], [51, 342, 344, 346], [52, 348])],
  ['buyerAgent', etendue(62, [406, 407, 408, 410, 411, 412], [64, 413, 416, 418], [65, 419])],
  ['buyerTaxRepresentative', etendue(54, [362, 363, 364, 366, 367, 368], [55, 369, 372, 374], [56, 375])],
  ['shipFrom', etendue(30, [183, 185, 181, 184, 199, 198], [31, 186, 188, 190], [32, 191])],
  ['ultimateShipTo', etendue(27, [164, 166, 162, 165, 180, 179], [28, 167, 169, 171], [29, 172])],
  ['endUser', etendue(18, [128, 130, 126, 129, 144, 143], [20, 131, 133, 135], [21, 136])],
];

/** BG-X-77: whom one term of payment is due to. */
export const BENEFICIAIRE_D_ECHEANCE = etendue(77, [504, 505, 506, 508, 509, 510], [78, 512, 515, 517], [79, 518]);
