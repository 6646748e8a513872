import { cleDeLuhn } from '@orpheon/domain';
import { expect, test } from 'vitest';
import { LARGEUR_LETTRE, lireTextes as lire, pageFictive as page, valeursLues as valeurs } from './page-fictive.ts';
import { reconnaitreFacture } from './reconnaitre-facture.ts';

const siret = (debut: string): string => debut + cleDeLuhn(debut);
const SIRET = siret('0123456740000');
const SIRET_CLIENT = siret('0045678990000');

test('an empty page gives nothing', () => {
  expect(reconnaitreFacture([page([])])).toEqual({ champs: {}, recapitulatif: [] });
});

test.each([
  ['after it', [[40, 40, 'FACTURE N° FA-2026-0012']]],
  [
    'to its right',
    [
      [40, 40, 'Facture n°'],
      [200, 40, 'FA-2026-0012'],
    ],
  ],
  [
    'under it',
    [
      [40, 40, 'N° facture'],
      [40, 54, 'FA-2026-0012'],
    ],
  ],
] as const)('the number of the invoice is found by its label: %s', (_, textes) => {
  const lu = lire(...textes);
  expect(valeurs(lu).numero).toBe('FA-2026-0012');
  expect(lu.champs.numero?.page).toBe(1);
});

test('the place of a value is that of its words, not of its label', () => {
  const boite = lire([40, 40, 'Facture n° FA-2026-0012']).champs.numero?.boite;
  const [libelle, tout] = ['Facture n° '.length * LARGEUR_LETTRE, 'Facture n° FA-2026-0012'.length * LARGEUR_LETTRE];
  expect(boite?.x).toBeGreaterThan(40 + libelle * 0.8);
  expect(boite?.x).toBeLessThan(40 + libelle * 1.1);
  expect((boite?.x ?? 0) + (boite?.largeur ?? 0)).toBeCloseTo(40 + tout, 0);
});

test.each([
  ['12/03/2026', '2026-03-12'],
  ['12.03.26', '2026-03-12'],
  ['1er avril 2026', '2026-04-01'],
  ['3 décembre 2025', '2025-12-03'],
  ['March 12, 2026', '2026-03-12'],
  ['2026-03-12', '2026-03-12'],
  ['31/02/2026', undefined],
])('a date written %s is %s', (ecrite, attendue) => {
  expect(valeurs(lire([40, 40, `Date de facture : ${ecrite}`])).dateFacture).toBe(attendue);
});

test('a due date before the date of the invoice is not believed', () => {
  const lu = lire([40, 40, 'Date de facture : 12/03/2026'], [40, 60, 'Échéance : 12/03/2025']);
  expect(valeurs(lu)).not.toHaveProperty('dateEcheance');
});

test('the SIRET of both parties are told apart by the words of their blocks', () => {
  const lu = lire(
    [40, 40, 'Menuiserie Aubrac'],
    [40, 54, `SIRET : ${SIRET}`],
    [340, 90, 'Client'],
    [340, 104, 'Commune de Vabres'],
    [340, 118, `SIRET : ${SIRET_CLIENT}`],
  );
  expect(valeurs(lu)).toMatchObject({ siretFournisseur: SIRET, siretDestinataire: SIRET_CLIENT });
});

test('fourteen digits whose key is wrong are no SIRET', () => {
  expect(valeurs(lire([40, 40, `SIRET : ${SIRET.slice(0, 13)}${(Number(SIRET.at(-1)) + 1) % 10}`]))).not.toHaveProperty(
    'siretFournisseur',
  );
});

test('who files is known: the other SIRET is the recipient', () => {
  const deux = [
    page([
      [40, 60, SIRET],
      [40, 90, SIRET_CLIENT],
    ]),
  ];
  const champs = reconnaitreFacture(deux, { siretFournisseur: SIRET_CLIENT }).champs;
  expect(champs.siretDestinataire?.valeur).toBe(SIRET);
});

test('totals that add up are sure, and the rate that parts them is the recap', () => {
  const lu = lire(
    [340, 500, 'Total HT'],
    [480, 500, '1 250,00 €'],
    [340, 515, 'TVA 20 %'],
    [480, 515, '250,00 €'],
    [340, 530, 'Total TTC'],
    [480, 530, '1 500,00 €'],
  );
  expect(valeurs(lu)).toMatchObject({ totalHt: '1250.00', totalTva: '250.00', totalTtc: '1500.00' });
  expect(lu.champs.totalTtc?.confiance).toBeGreaterThan(0.95);
  expect(lu.recapitulatif.map((r) => [r.taux.valeur, r.base.valeur, r.montant.valeur])).toEqual([
    ['20', '1250.00', '250.00'],
  ]);
});

test('totals that contradict each other are left empty', () => {
  const lu = lire(
    [340, 500, 'Total HT'],
    [480, 500, '1 250,00 €'],
    [340, 515, 'TVA'],
    [480, 515, '200,00 €'],
    [340, 530, 'Total TTC'],
    [480, 530, '1 500,00 €'],
  );
  expect(valeurs(lu)).not.toHaveProperty('totalHt');
  expect(valeurs(lu)).not.toHaveProperty('totalTtc');
  expect(lu.recapitulatif).toEqual([]);
});

test('a recap of two rates is believed when its rows add up to the totals', () => {
  const lu = lire(
    [40, 500, '20,00 %'],
    [140, 500, '100,00'],
    [240, 500, '20,00'],
    [40, 515, '5,50 %'],
    [140, 515, '200,00'],
    [240, 515, '11,00'],
    [340, 500, 'Total HT'],
    [480, 500, '300,00'],
    [340, 530, 'Total TTC'],
    [480, 530, '331,00'],
  );
  expect(lu.recapitulatif.map((r) => r.taux.valeur).sort()).toEqual(['20', '5.5']);
});

const LIGNES: readonly (readonly [number, number, string])[] = [
  [40, 400, 'Désignation'],
  [240, 400, 'Quantité'],
  [340, 400, 'TVA'],
  [460, 400, 'Montant HT'],
  [40, 415, 'Peinture'],
  [240, 415, '2'],
  [340, 415, '20 %'],
  [470, 415, '60,00'],
  [40, 430, 'Livres'],
  [240, 430, '4'],
  [340, 430, '5,5 %'],
  [470, 430, '200,00'],
  [40, 445, 'Pinceaux'],
  [240, 445, '1'],
  [340, 445, '20 %'],
  [470, 445, '40,00'],
  [340, 500, 'Total HT'],
  [470, 500, '300,00'],
  [340, 515, 'TVA 20 %'],
  [470, 515, '20,00'],
  [340, 530, 'TVA 5,5 %'],
  [470, 530, '11,00'],
  [340, 545, 'Total TTC'],
  [470, 545, '331,00'],
];

test('bases that are not printed are what the lines of each rate add up to', () => {
  const lues = lire(...LIGNES).recapitulatif.map((r) => [r.taux.valeur, r.base.valeur, r.montant.valeur]);
  expect(lues).toEqual([
    ['20', '100.00', '20.00'],
    ['5.5', '200.00', '11.00'],
  ]);
});

test('where the lines do not add up to the cent, no base is made of them', () => {
  const remise = LIGNES.map(([x, y, texte]) => [x, y, texte === '40,00' ? '40,04' : texte] as const);
  expect(lire(...remise).recapitulatif).toEqual([]);
});

test.each(['Facturé à', 'Date de facture : 12/03/2026', 'Facture d’origine : FA00009'])(
  'a label that only names an invoice is no title: "%s"',
  (ecrit) => {
    expect(valeurs(lire([40, 40, ecrit]))).not.toHaveProperty('type');
  },
);

test('one row of a recap is not the invoice, though its own sums come out', () => {
  const lu = lire(
    [40, 500, 'TVA'],
    [140, 500, 'HT'],
    [240, 500, 'Taxe'],
    [340, 500, 'TTC'],
    [40, 515, '20 %'],
    [140, 515, '100,00'],
    [240, 515, '20,00'],
    [340, 515, '120,00'],
    [40, 530, '5,5 %'],
    [140, 530, '200,00'],
    [240, 530, '11,00'],
    [340, 530, '211,00'],
  );
  expect(valeurs(lu)).not.toHaveProperty('totalHt');
  expect(valeurs(lu)).not.toHaveProperty('totalTtc');
});

test('a scan that gives letters for digits is read with its keys', () => {
  const lu = reconnaitreFacture([page([[40, 40, 'IBAN FR76 3OOO 6OOO O112 3456 789O 189']], 0.8)]);
  expect(lu.champs.iban?.valeur).toBe('FR7630006000011234567890189');
});

test('figures that the reader of a scan hardly believes are amounts where their sums come out, and nothing else', () => {
  const douteuse = page(
    [
      [40, 40, 'Facture n° 20260012'],
      [340, 500, 'Total HT'],
      [480, 500, '1 250,00'],
      [340, 515, 'TVA 20 %'],
      [480, 515, '250,00'],
      [340, 530, 'Total TTC'],
      [480, 530, '1 500,00'],
    ],
    0.1,
  );
  expect(valeurs(reconnaitreFacture([douteuse]))).toEqual({
    totalHt: '1250.00',
    totalTva: '250.00',
    totalTtc: '1500.00',
  });
});

test('a credit note says so, names its invoice, and its amounts lose their sign', () => {
  const lu = lire(
    [40, 40, 'AVOIR N° AV-2026-01'],
    [40, 60, 'Facture d’origine : FA-2025-9'],
    [340, 500, 'Total HT'],
    [480, 500, '-100,00'],
    [340, 515, 'TVA 20 %'],
    [480, 515, '-20,00'],
    [340, 530, 'Total TTC'],
    [480, 530, '-120,00'],
  );
  expect(valeurs(lu)).toMatchObject({
    type: 'AVOIR',
    numero: 'AV-2026-01',
    numeroOrigine: 'FA-2025-9',
    totalTtc: '120.00',
  });
});

test('a page of four thousand cells, or a line of a hundred thousand letters, costs no time', () => {
  const depart = process.cpuUsage();
  for (const motif of ['1 ', '1,23 ', 'A1', 'FR7', 'facture n° ', '12/03/', '20 % 1,00 ']) {
    reconnaitreFacture([page([[0, 40, motif.repeat(100_000 / motif.length)]])]);
  }
  for (const motif of ['1,23', 'Facture n°', 'Total HT', SIRET, '20 %']) {
    const grille = Array.from({ length: 4_000 }, (_, i) => [(i % 100) * 60, Math.floor(i / 100) * 12, motif] as const);
    reconnaitreFacture([page(grille)]);
  }
  const { user, system } = process.cpuUsage(depart);
  expect((user + system) / 1000).toBeLessThan(6_000);
});
