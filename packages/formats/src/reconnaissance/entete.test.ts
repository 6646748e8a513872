import { cleDeLuhn } from '@orpheon/domain';
import { expect, test } from 'vitest';
import { lireTextes, type TexteFictif, valeursLues } from './page-fictive.ts';

const lire = (...textes: readonly TexteFictif[]) => valeursLues(lireTextes(...textes));

test.each([
  ['Facture #2026-118', '2026-118'],
  ['FACTURE D’HONORAIRES N° 2026/031', '2026/031'],
  ['Facture de vente client n° FA00012', 'FA00012'],
  ['Facture/Avoir N.° FA00012', 'FA00012'],
  ['Référence facture : FA00012', 'FA00012'],
  ['N° de pièce FA00012', 'FA00012'],
  ['N/Réf. : FA00012', 'FA00012'],
  ['FACTURE du 12/03/2026 - N° FA00012', 'FA00012'],
  ['FACTURE - FA00012', 'FA00012'],
  ['Facture n° FA00012 - Date de facture : 12/03/2026', 'FA00012'],
  ['Facture n° FA00012 annule et remplace la facture n° FA00009', 'FA00012'],
  ['Facture 30 jours fin de mois', undefined],
  ['N° client : 0047812', undefined],
  ['Numéro de compte : 0047812', undefined],
  ['V/Réf. : FA00012', undefined],
])('of "%s" the number of the invoice is %s', (ecrit, attendu) => {
  expect(lire([40, 40, ecrit]).numero).toBe(attendu);
});

test.each([
  ['Numéro de facture (à rappeler)', 'numero'],
  ['Numéro de la facture émise', 'numero'],
  ['N° de facture à rappeler lors du paiement', 'numero'],
])('"%s" goes on and its value is to its right', (ecrit, champ) => {
  expect(lire([40, 40, ecrit], [300, 40, 'FA00012'])[champ]).toBe('FA00012');
});

test('a label longer than its column is printed over: both are read', () => {
  const lu = lire(
    [40, 40, 'Numéro de la facture émise'],
    [150, 40, 'FA00012'],
    [40, 54, 'Date d’émission du document'],
    [150, 54, '12/03/2026'],
  );
  expect(lu).toMatchObject({ numero: 'FA00012', dateFacture: '2026-03-12' });
});

test('a text drawn twice to look bold is one', () => {
  expect(lire([40, 40, 'Facture n° FA 2026 0012'], [40.4, 40, 'Facture n° FA 2026 0012']).numero).toBe('FA 2026 0012');
});

test('a label that a narrow column breaks over two lines is one', () => {
  const lu = lire(
    [40, 40, 'Facture'],
    [140, 40, 'Date'],
    [240, 40, 'Date'],
    [40, 51, 'N°'],
    [140, 51, 'd’émission'],
    [240, 51, 'd’échéance'],
    [40, 70, 'FA00012'],
    [140, 70, '12/03/2026'],
    [240, 70, '11/04/2026'],
  );
  expect(lu).toMatchObject({ numero: 'FA00012', dateFacture: '2026-03-12', dateEcheance: '2026-04-11' });
});

const TETE: readonly TexteFictif[] = [
  [40, 40, 'Numéro'],
  [140, 40, 'Marché'],
  [240, 40, 'Échéance(s)'],
  [340, 40, 'Code service'],
];
test('the columns of a heading reach to the next one, wherever values stand in them', () => {
  const lu = lire(...TETE, [95, 54, 'FA00012'], [195, 54, 'M12345'], [285, 54, '11/04/2026'], [420, 54, 'DSI']);
  expect(lu).toMatchObject({
    numero: 'FA00012',
    numeroMarche: 'M12345',
    dateEcheance: '2026-04-11',
    codeService: 'DSI',
  });
});

test('a column of a heading with nothing under it has no value: what is further down is none', () => {
  const lu = lire(...TETE, [40, 54, 'FA00012'], [240, 54, '11/04/2026'], [140, 66, 'REF4319'], [340, 66, 'D4211']);
  expect(lu).toMatchObject({ numero: 'FA00012', dateEcheance: '2026-04-11' });
  expect(lu).not.toHaveProperty('numeroMarche');
  expect(lu).not.toHaveProperty('codeService');
});

test('a form label left without its value takes neither an address nor a SIRET from across the page', () => {
  const siret = `0123456740000${cleDeLuhn('0123456740000')}`;
  const lu = lire([40, 40, 'Marché'], [310, 40, '31400 Toulouse'], [40, 54, 'Code service'], [310, 54, siret]);
  expect(lu).not.toHaveProperty('numeroMarche');
  expect(lu).not.toHaveProperty('codeService');
});

test('references in the table of the goods are no number of the invoice', () => {
  const lu = lire(
    [40, 240, 'Référence'],
    [140, 240, 'Désignation'],
    [340, 240, 'Quantité'],
    [40, 254, 'REF4319'],
    [140, 254, 'Peinture'],
    [340, 254, '2'],
  );
  expect(lu).not.toHaveProperty('numero');
});

test.each([
  'Avoir s/ facture n° FA00009',
  'Annule et remplace la facture FA00009',
  'Suite à la facture n° FA00009 du 12/01/2026',
  'Correction de la facture : FA00009',
  'Annulation de : FA00009, erreur de tarif',
  'En référence à FA00009',
  'Pièce d’origine : FA00009',
  'Crédit de la facture #FA00009',
])('a credit note names its invoice: "%s"', (ecrit) => {
  expect(lire([40, 40, 'AVOIR N° AV00003'], [40, 60, ecrit])).toMatchObject({
    type: 'AVOIR',
    numero: 'AV00003',
    numeroOrigine: 'FA00009',
  });
});

test.each([
  'Date d’éch. : 11/04/2026',
  'Échéances : 11/04/2026',
  'Échéance : à 30 jours date de facture, soit le 11/04/2026',
  'Net à payer avant le 11/04/2026',
  'À régler pour le 11/04/2026',
  'Valeur en votre aimable règlement à échéance du 11/04/2026',
  'Date de règlement : 11/04/2026',
])('a due date is found, and is not the date of the invoice: "%s"', (ecrit) => {
  const lu = lire([40, 40, 'Date : 12/03/2026'], [40, 60, ecrit]);
  expect(lu).toMatchObject({ dateFacture: '2026-03-12', dateEcheance: '2026-04-11' });
  expect(lire([40, 60, ecrit])).not.toHaveProperty('dateFacture');
});

test.each([
  ['Marché à procédure adaptée n° M12345', 'numeroMarche', 'M12345'],
  ['Bon de commande/Marché : M12345', 'numeroMarche', 'M12345'],
  ['Marché / contrat : M12345', 'numeroMarche', 'M12345'],
  ['Montant du marché : 12500', 'numeroMarche', undefined],
  ['BC n° 2026-77', 'numeroEngagement', '2026-77'],
  ['V/Réf. : BC-2026-77', 'numeroEngagement', 'BC-2026-77'],
  ['Réf. client : 0047812', 'numeroEngagement', undefined],
  ['Réf. service : DSI', 'codeService', 'DSI'],
])('of "%s", %s is %s', (ecrit, champ, attendu) => {
  expect(lire([40, 40, ecrit])[champ]).toBe(attendu);
});

const IBAN = 'FR7630006000011234567890189';
test.each<[string, readonly TexteFictif[]]>([
  [
    'over two lines',
    [
      [40, 40, 'IBAN FR76 3000 6000 0112'],
      [40, 54, '3456 7890 189 - BIC AGRIFRPP'],
    ],
  ],
  ['in boxes', ['FR76', '3000', '6000', '0112', '3456', '7890', '189'].map((g, i) => [40 + i * 60, 40, g] as const)],
  [
    'at the end of small print',
    [[40, 40, `${'pénalités de retard et indemnité forfaitaire '.repeat(5)} - IBAN ${IBAN}`]],
  ],
])('an account is read %s', (_, textes) => {
  expect(lire(...textes).iban).toBe(IBAN);
});

test('a VAT number and the words below it are no account, whatever their key', () => {
  // of a hundred such pairs, one has a key that holds
  for (let n = 0; n < 300; n++) {
    const suite = String(n).padStart(3, '0');
    expect(lire([40, 40, 'TVA FR81 079182481'], [40, 54, `SIRET 042631${suite} 00012`])).not.toHaveProperty('iban');
  }
});

test('words without end on one line, or lines one over the other, are read in a time that grows with their number', () => {
  const debut = performance.now();
  lireTextes(...Array.from({ length: 20_000 }, (_, i): TexteFictif => [i * 40, 40, 'date']));
  expect(performance.now() - debut).toBeLessThan(5_000);
});
