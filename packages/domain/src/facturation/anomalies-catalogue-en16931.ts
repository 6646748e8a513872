import type { Phrases } from './anomalies-phrases.ts';
import { FAMILLES } from './controles/en16931/familles.ts';

type Phrase = Phrases[string];

const MANQUE: Phrase = [
  'La donnée « {champ} » est absente.',
  'Renseignez-la dans votre logiciel, puis produisez de nouveau la facture.',
  '“{champ}” is missing.',
  'Fill it in your software, then produce the invoice again.',
];
const MOTIF: Phrase = [
  'Le motif de la remise ou des frais est absent.',
  'Indiquez un motif en toutes lettres, ou son code.',
  'The reason of the allowance or charge is missing.',
  'Give a reason in words, or its code.',
];
const SCHEME: Phrase = [
  'L’identifiant « {champ} » ne dit pas de quel répertoire il vient (attribut schemeID ou listID).',
  'Ajoutez l’identifiant du répertoire.',
  'The identifier “{champ}” does not say which register it comes from (attribute schemeID or listID).',
  'Add the identifier of the register.',
];
const PERIODE: Phrase = [
  'La fin de la période ({valeur}) précède son début.',
  'Corrigez les dates de la période.',
  'The end of the period ({valeur}) is before its start.',
  'Correct the dates of the period.',
];
const PERIODE_VIDE: Phrase = [
  'La période n’a ni début ni fin.',
  'Indiquez au moins l’une des deux dates, ou retirez la période.',
  'The period has neither start nor end.',
  'Give at least one of the two dates, or remove the period.',
];
const NEGATIF: Phrase = [
  'Le prix « {champ} » est négatif ({valeur}).',
  'Mettez le prix en positif et la quantité en négatif, ou utilisez une remise.',
  'The price “{champ}” is negative ({valeur}).',
  'Make the price positive and the quantity negative, or use an allowance.',
];
const DECIMALES: Phrase = [
  'Le montant « {valeur} » a plus de deux décimales.',
  'Arrondissez-le à deux décimales.',
  'The amount “{valeur}” has more than two decimals.',
  'Round it to two decimals.',
];
const TOTAL: Phrase = [
  '« {champ} » vaut {valeur} ; le calcul donne {attendu}.',
  'Vérifiez ce montant et ceux dont il est la somme.',
  '“{champ}” is {valeur}; the calculation gives {attendu}.',
  'Check this amount and those that it sums.',
];
const code = (listeFr: string, listeEn: string): Phrase => [
  `« {valeur} » n’est pas un code de la liste ${listeFr}.`,
  'Choisissez un code de cette liste dans votre logiciel.',
  `“{valeur}” is not a code of the list ${listeEn}.`,
  'Choose a code of this list in your software.',
];

const PARTICULIERES: Phrases = {
  'BR-16': [
    'La facture n’a aucune ligne.',
    'Ajoutez au moins une ligne, ou choisissez le profil MINIMUM ou BASIC WL.',
    'The invoice has no line.',
    'Add at least one line, or choose the profile MINIMUM or BASIC WL.',
  ],
  'BR-51': [
    'Le numéro de carte de paiement est trop complet.',
    'N’indiquez que les 4 à 6 derniers chiffres.',
    'The payment card number is too complete.',
    'Give only the last 4 to 6 digits.',
  ],
  'BR-53': [
    'Le total de TVA en {devise} est absent, alors que cette devise est celle de la comptabilisation de la TVA.',
    'Ajoutez le total de TVA dans cette devise.',
    'The total VAT in {devise} is missing, though it is the VAT accounting currency.',
    'Add the total VAT in this currency.',
  ],
  'BR-54': [
    'Un attribut d’article n’a pas de nom ou pas de valeur.',
    'Complétez l’attribut, ou retirez-le.',
    'An item attribute has no name or no value.',
    'Complete the attribute, or remove it.',
  ],
  'BR-61': [
    'Le règlement par virement ({mode}) demande un compte, et aucun n’est indiqué.',
    'Ajoutez l’IBAN.',
    'Settlement by credit transfer ({mode}) asks for an account, and none is given.',
    'Add the IBAN.',
  ],
  'BR-CL-24': [
    'Le type de pièce jointe « {valeur} » n’est pas prévu par la norme ({nom}).',
    'Préférez PDF, PNG, JPEG, CSV, XLSX ou ODS.',
    'The attachment type “{valeur}” is not provided for by the standard ({nom}).',
    'Prefer PDF, PNG, JPEG, CSV, XLSX or ODS.',
  ],
  'BR-CO-03': [
    'La date et le code d’exigibilité de la TVA sont donnés tous les deux.',
    'Gardez l’un ou l’autre.',
    'The VAT point date and its code are both given.',
    'Keep one or the other.',
  ],
  'BR-CO-09': [
    'Le numéro de TVA « {valeur} » ne commence pas par un code de pays.',
    'Faites-le précéder du code du pays : FR pour la France.',
    'The VAT number “{valeur}” does not begin with a country code.',
    'Begin it with the code of the country: FR for France.',
  ],
  'BR-CO-15': [
    'Le total TTC vaut {valeur} ; total HT plus TVA donne {attendu}.',
    'Vérifiez le total HT, le total de TVA (un seul, dans la devise de la facture) et le total TTC.',
    'The total with VAT is {valeur}; total without VAT plus VAT gives {attendu}.',
    'Check the total without VAT, the total VAT (one only, in the invoice’s currency) and the total with VAT.',
  ],
  'BR-CO-16': [
    'Le net à payer vaut {valeur} ; total TTC moins montant déjà payé donne {attendu}.',
    'Vérifiez le net à payer, le montant déjà payé et l’arrondi.',
    'The amount due is {valeur}; total with VAT less amount paid gives {attendu}.',
    'Check the amount due, the amount paid and the rounding.',
  ],
  'BR-CO-17': [
    'La TVA de cette ventilation vaut {valeur} ; base × taux donne {attendu}.',
    'Vérifiez la base, le taux et le montant de TVA.',
    'The VAT of this breakdown is {valeur}; base × rate gives {attendu}.',
    'Check the base, the rate and the VAT amount.',
  ],
  'BR-CO-26': [
    'Le fournisseur n’a aucun identifiant.',
    'Indiquez son SIRET ou son numéro de TVA.',
    'The supplier has no identifier.',
    'Give its SIRET or its VAT number.',
  ],
  'BR-17': [
    'Le bénéficiaire du paiement n’a pas de nom, ou c’est le fournisseur lui-même.',
    'Nommez le bénéficiaire, ou retirez-le si c’est le fournisseur.',
    'The payee has no name, or it is the seller itself.',
    'Name the payee, or remove it if it is the seller.',
  ],
  'BR-B-01': [
    'Le paiement fractionné de la TVA (catégorie B) est réservé aux factures italiennes ; un pays est « {valeur} ».',
    'Choisissez une autre catégorie de TVA.',
    'Split payment of VAT (category B) is for Italian invoices only; a country is “{valeur}”.',
    'Choose another VAT category.',
  ],
  'BR-B-02': [
    'Le paiement fractionné de la TVA (catégorie B) ne se combine pas avec le taux normal (S).',
    'Faites deux factures, ou corrigez la catégorie.',
    'Split payment of VAT (category B) does not go with the standard rate (S).',
    'Make two invoices, or correct the category.',
  ],
  'BR-IC-11': [
    'Une livraison intracommunautaire demande une date de livraison ou une période facturée.',
    'Ajoutez l’une des deux.',
    'An intra-community supply asks for a delivery date or an invoicing period.',
    'Add one of them.',
  ],
  'BR-IC-12': [
    'Une livraison intracommunautaire demande le pays de livraison.',
    'Ajoutez l’adresse de livraison avec son pays.',
    'An intra-community supply asks for the country of delivery.',
    'Add the delivery address with its country.',
  ],
};

const HORS_CHAMP: Phrase = [
  'Une facture hors champ de la TVA (O) ne peut contenir aucune autre catégorie : voir « {champ} ».',
  'Faites deux factures, ou corrigez la catégorie.',
  'An invoice not subject to VAT (O) may hold no other category: see “{champ}”.',
  'Make two invoices, or correct the category.',
];

const LISTES_DE_CODES: Readonly<Record<string, readonly [string, string]>> = {
  '01': [
    'des types de document (UNTDID 1001) admis pour ce format',
    'of document types (UNTDID 1001) allowed in this format',
  ],
  '03': ['des devises (ISO 4217)', 'of currencies (ISO 4217)'],
  '04': ['des devises (ISO 4217)', 'of currencies (ISO 4217)'],
  '05': ['des devises (ISO 4217)', 'of currencies (ISO 4217)'],
  '06': ['des codes d’exigibilité de la TVA', 'of VAT point date codes'],
  '07': ['des qualifiants de référence (UNTDID 1153)', 'of reference qualifiers (UNTDID 1153)'],
  '08': ['des sujets de note (UNTDID 4451)', 'of note subjects (UNTDID 4451)'],
  '10': ['des répertoires d’identifiants (ISO 6523)', 'of identifier registers (ISO 6523)'],
  '11': ['des répertoires d’identifiants (ISO 6523)', 'of identifier registers (ISO 6523)'],
  '13': ['des classifications d’articles (UNTDID 7143)', 'of item classifications (UNTDID 7143)'],
  '14': ['des pays (ISO 3166)', 'of countries (ISO 3166)'],
  '15': ['des pays (ISO 3166)', 'of countries (ISO 3166)'],
  '16': ['des modes de paiement (UNTDID 4461)', 'of payment means (UNTDID 4461)'],
  '17': ['des catégories de TVA', 'of VAT categories'],
  '18': ['des catégories de TVA', 'of VAT categories'],
  '19': ['des motifs de remise (UNTDID 5189)', 'of allowance reasons (UNTDID 5189)'],
  '20': ['des motifs de frais (UNTDID 7161)', 'of charge reasons (UNTDID 7161)'],
  '21': ['des répertoires d’identifiants (ISO 6523)', 'of identifier registers (ISO 6523)'],
  '22': ['des motifs d’exonération (VATEX)', 'of exemption reasons (VATEX)'],
  '23': ['des unités (UN/ECE 20 et 21)', 'of units (UN/ECE 20 and 21)'],
  '25': ['des adresses électroniques (EAS)', 'of electronic addresses (EAS)'],
  '26': ['des répertoires d’identifiants (ISO 6523)', 'of identifier registers (ISO 6523)'],
};

/** Which rules share a sentence. */
const COMMUNES: readonly (readonly [RegExp, Phrase])[] = [
  [/^BR-(?:27|28)$/, NEGATIF],
  [/^BR-(?:29|30)$/, PERIODE],
  [/^BR-(?:33|38|42|44)$/, MOTIF],
  [/^BR-CO-(?:0[5-8]|21|22|23|24)$/, MOTIF],
  [/^BR-(?:62|63|64|65)$/, SCHEME],
  [/^BR-CO-(?:19|20)$/, PERIODE_VIDE],
  [/^BR-CO-(?:10|11|12|13|14)$/, TOTAL],
  [/^BR-DEC-\d\d$/, DECIMALES],
  [/^BR-O-1[1-4]$/, HORS_CHAMP],
  [/^BR-(?:0\d|1\d|2\d|3\d|4\d|5\d)$/, MANQUE],
  [/^BR-CO-(?:04|18)$/, MANQUE],
];

const NOMS_CATEGORIES: Readonly<Record<string, readonly [string, string]>> = {
  S: ['taux normal ou réduit', 'standard or reduced rate'],
  Z: ['taux zéro', 'zero rate'],
  E: ['exonération', 'exempt'],
  AE: ['autoliquidation', 'reverse charge'],
  IC: ['livraison intracommunautaire', 'intra-community supply'],
  G: ['exportation hors UE', 'export outside the EU'],
  O: ['hors champ de la TVA', 'not subject to VAT'],
  AF: ['IGIC des Canaries', 'Canary Islands IGIC'],
  AG: ['IPSI de Ceuta et Melilla', 'Ceuta and Melilla IPSI'],
};

const IDENTITES = {
  VENDEUR: ['un numéro de TVA ou fiscal du fournisseur', 'a VAT or tax number of the supplier'],
  VENDEUR_ET_ACHETEUR: [
    'un numéro de TVA ou fiscal du fournisseur, et un numéro de TVA ou un SIRET du destinataire',
    'a VAT or tax number of the supplier, and a VAT number or SIRET of the recipient',
  ],
  VENDEUR_TVA: ['un numéro de TVA du fournisseur', 'a VAT number of the supplier'],
  VENDEUR_TVA_ET_ACHETEUR_TVA: [
    'les numéros de TVA du fournisseur et du destinataire',
    'the VAT numbers of the supplier and of the recipient',
  ],
  AUCUN_NUMERO: ['l’absence de tout numéro de TVA', 'that no VAT number be given'],
} as const;

const TAUX = {
  POSITIF: ['supérieur à 0', 'above 0'],
  NUL: ['égal à 0', 'equal to 0'],
  NON_NEGATIF: ['positif ou nul', 'zero or more'],
  ABSENT: ['absent', 'absent'],
} as const;

/** Sentences of the ten rules that every VAT category has. */
function phraseDeFamille(famille: string, rang: string): Phrase | undefined {
  const f = FAMILLES.find((candidate) => candidate.famille === famille);
  if (!f) return undefined;
  const [fr, en] = NOMS_CATEGORIES[famille] ?? ['', ''];
  const quoi = `${f.categorie} (${fr})`;
  const what = `${f.categorie} (${en})`;
  switch (rang) {
    case '01':
      return [
        `La catégorie de TVA ${quoi} n’est pas employée de la même façon dans les lignes et dans la ventilation de la TVA.`,
        'Ajoutez ou retirez la ventilation de cette catégorie.',
        `The VAT category ${what} is not used alike in the lines and in the VAT breakdown.`,
        'Add or remove the breakdown of this category.',
      ];
    case '02':
    case '03':
    case '04':
      return [
        `La catégorie de TVA ${quoi} demande ${IDENTITES[f.identites][0]}.`,
        'Complétez les parties, ou corrigez la catégorie.',
        `The VAT category ${what} asks for ${IDENTITES[f.identites][1]}.`,
        'Complete the parties, or correct the category.',
      ];
    case '05':
    case '06':
    case '07':
      return [
        `Avec la catégorie ${quoi}, le taux de TVA doit être ${TAUX[f.taux][0]}.`,
        'Corrigez le taux ou la catégorie.',
        `With category ${what} the VAT rate must be ${TAUX[f.taux][1]}.`,
        'Correct the rate or the category.',
      ];
    case '08':
      return [
        `La base imposable de la catégorie ${quoi} ({valeur}) n’est pas la somme des lignes, frais et remises de cette catégorie.`,
        'Vérifiez la ventilation de la TVA.',
        `The taxable amount of category ${what} ({valeur}) is not the sum of its lines, charges and allowances.`,
        'Check the VAT breakdown.',
      ];
    case '09':
      return [
        f.parTaux
          ? `Le montant de TVA de la catégorie ${quoi} ({valeur}) n’est pas base × taux.`
          : `Le montant de TVA de la catégorie ${quoi} doit être 0.`,
        'Vérifiez la ventilation de la TVA.',
        f.parTaux
          ? `The VAT amount of category ${what} ({valeur}) is not base × rate.`
          : `The VAT amount of category ${what} must be 0.`,
        'Check the VAT breakdown.',
      ];
    case '10':
      return f.motif === 'REQUIS'
        ? [
            `La catégorie ${quoi} demande un motif d’exonération.`,
            'Ajoutez le motif en toutes lettres ou son code VATEX.',
            `Category ${what} asks for an exemption reason.`,
            'Add the reason in words or its VATEX code.',
          ]
        : [
            `La catégorie ${quoi} n’admet pas de motif d’exonération.`,
            'Retirez le motif, ou corrigez la catégorie.',
            `Category ${what} admits no exemption reason.`,
            'Remove the reason, or correct the category.',
          ];
    default:
      return undefined;
  }
}

/** Sentences of an EN 16931 rule; undefined where the id is not one that we know. */
export function phraseEn16931(regle: string): Phrase | undefined {
  // What EXTENDED puts in the place of a rule is said as that rule.
  const id = regle.replace(/^BR-FXEXT-/, 'BR-');
  if (Object.hasOwn(PARTICULIERES, id)) return PARTICULIERES[id];
  const liste = LISTES_DE_CODES[/^BR-CL-(\d\d)$/.exec(id)?.[1] ?? ''];
  if (liste) return code(...liste);
  const commune = COMMUNES.find(([forme]) => forme.test(id));
  if (commune) return commune[1];
  const m = /^BR-([A-Z]{1,2})-(\d\d)$/.exec(id);
  return m ? phraseDeFamille(m[1] ?? '', m[2] ?? '') : undefined;
}
