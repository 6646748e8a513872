import fc from 'fast-check';
import { MODES_PAIEMENT } from '../cadres.ts';
import { SIRET_DESTINATAIRE, SIRET_FOURNISSEUR } from '../controles/exemple.test-utils.ts';
import type { PartiesSaisie } from './parties.ts';
import type { LigneSaisie, RemiseSaisie, SaisieFacture } from './saisie.ts';
import { ligneVierge, remiseVierge, saisieVierge } from './saisie-vierge.ts';

export const AUJOURDHUI = '2026-02-01';

const ADRESSE = { complementAdresse: null, codePostal: '73000', ville: 'Chambéry', pays: 'FR' } as const;
export const PARTIES: PartiesSaisie = {
  fournisseur: {
    typeIdentifiant: 'SIRET',
    identifiant: SIRET_FOURNISSEUR,
    raisonSociale: 'Les Délices de Savoie',
    numeroTva: 'FR09012345674',
    adresse: '3 quai des Allobroges',
    ...ADRESSE,
  },
  destinataire: {
    typeIdentifiant: 'SIRET',
    identifiant: SIRET_DESTINATAIRE,
    raisonSociale: 'Ville de Montrevel',
    numeroTva: null,
    adresse: '1 place de la Mairie',
    ...ADRESSE,
  },
};

/** A saisie that may be sent once its recipient is known: one line, everything required. */
export const uneSaisie = (voulu: Partial<SaisieFacture> = {}): SaisieFacture => ({
  ...saisieVierge(AUJOURDHUI),
  numero: 'F2026-0042',
  dateFacture: '2026-01-15',
  dateEcheance: '2026-02-14',
  destinataireId: '2',
  codeService: 'SERVICE_1',
  numeroEngagement: '4500001234',
  lignes: [uneLigne()],
  paiement: { mode: '30', iban: 'FR7630006000011234567890189', bic: 'AGRIFRPP', titulaire: '', conditions: '' },
  ...voulu,
});

export const uneLigne = (voulu: Partial<LigneSaisie> = {}): LigneSaisie => ({
  ...ligneVierge(),
  denomination: 'Tomme de Savoie',
  quantite: '2.5',
  unite: 'KGM',
  prixUnitaire: '18.123456',
  tauxTva: '5.5',
  ...voulu,
});

export const uneRemise = (voulu: Partial<RemiseSaisie> = {}): RemiseSaisie => ({
  ...remiseVierge(),
  valeur: '10',
  motif: 'Fidélité',
  tauxTva: '5.5',
  ...voulu,
});

const nombre = (entiers: number, decimales: number): fc.Arbitrary<string> =>
  fc
    .tuple(fc.integer({ min: 0, max: entiers }), fc.integer({ min: 0, max: 10 ** decimales - 1 }), fc.nat(decimales))
    .map(([e, d, garde]) => {
      const chiffres = String(d).padStart(decimales, '0').slice(0, garde);
      return chiffres === '' ? String(e) : `${e}.${chiffres}`;
    });

const TAUX = ['20', '10', '8.5', '5.5', '2.1', '1.75', '1.05', '0.9', '13', '20.00'];

const ligneAuHasard: fc.Arbitrary<LigneSaisie> = fc.record({
  denomination: fc.constantFrom('Tomme', 'Port & emballage', 'Prestation « été »', 'Ω 日本', '<x>'),
  description: fc.constantFrom('', 'Lot n° 12'),
  reference: fc.constantFrom('', 'R-1'),
  quantite: fc.oneof(
    nombre(2000, 6),
    nombre(20, 3).map((q) => `-${q}`),
  ),
  unite: fc.constantFrom('C62', 'HUR', 'KGM'),
  prixUnitaire: nombre(5000, 6),
  remise: fc.oneof(
    fc.constant({ mode: 'POURCENTAGE' as const, valeur: '' }),
    nombre(99, 2).map((valeur) => ({ mode: 'POURCENTAGE' as const, valeur })),
    nombre(50, 2).map((valeur) => ({ mode: 'MONTANT' as const, valeur })),
  ),
  categorieTva: fc.constantFrom('S' as const, 'S' as const, 'S' as const, 'Z' as const, 'E' as const),
  tauxTva: fc.constantFrom(...TAUX),
});

const remiseAuHasard: fc.Arbitrary<RemiseSaisie> = fc.record({
  nature: fc.constantFrom('REMISE' as const, 'FRAIS' as const),
  mode: fc.constantFrom('POURCENTAGE' as const, 'MONTANT' as const),
  valeur: nombre(40, 2),
  motif: fc.constantFrom('Fidélité', 'Port'),
  categorieTva: fc.constantFrom('S' as const, 'Z' as const),
  tauxTva: fc.constantFrom(...TAUX),
});

/** Complete invoices of any amount, in a currency with two decimals or none. */
export const saisieAuHasard: fc.Arbitrary<SaisieFacture> = fc
  .record({
    type: fc.constantFrom('FACTURE' as const, 'AVOIR' as const),
    cadre: fc.constantFrom('A1' as const, 'A2' as const),
    devise: fc.constantFrom('EUR', 'EUR', 'CHF', 'JPY'),
    lignes: fc.array(ligneAuHasard, { minLength: 1, maxLength: 12 }),
    remises: fc.array(remiseAuHasard, { maxLength: 3 }),
    acompte: fc.oneof(fc.constant(''), nombre(100, 0)),
    mode: fc.constantFrom(...MODES_PAIEMENT),
  })
  .map(({ mode, ...reste }) => {
    const modele = uneSaisie();
    // A typed amount has no more decimals than its currency.
    const entiere = <T extends { readonly mode: string; readonly valeur: string }>(r: T): T =>
      reste.devise === 'JPY' && r.mode === 'MONTANT' ? { ...r, valeur: r.valeur.replace(/\..*/, '') } : r;
    return uneSaisie({
      ...reste,
      lignes: reste.lignes.map((l) => ({ ...l, remise: entiere(l.remise) })),
      remises: reste.remises.map(entiere),
      tvaEnEuros: reste.devise === 'EUR' ? '' : '12.34',
      motifExoneration: reste.lignes.some((l) => l.categorieTva === 'E') ? 'Art. 261 du CGI' : '',
      paiement: { ...modele.paiement, mode },
    });
  });
