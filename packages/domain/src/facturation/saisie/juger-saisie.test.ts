import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { estFatale } from '../anomalies.ts';
import { desFaits, PARAMETRES } from '../controles/exemple.test-utils.ts';
import type { FaitsDepot } from '../controles/faits.ts';
import { expliquer } from '../expliquer.ts';
import { jugerSaisie, LIGNES_DE_DESCRIPTION_MAX } from './juger-saisie.ts';
import type { PartieSaisie, PartiesSaisie } from './parties.ts';
import type { ModeSaisie, SaisieFacture } from './saisie.ts';
import { saisieVierge } from './saisie-vierge.ts';
import { AUJOURDHUI, PARTIES, saisieAuHasard, uneLigne, uneRemise, uneSaisie } from './saisies.test-utils.ts';

const tout = (
  voulu: Partial<SaisieFacture> = {},
  faits: Partial<FaitsDepot> = {},
  parties: Partial<PartiesSaisie> = {},
  mode: ModeSaisie = 'SAISIE',
) => jugerSaisie(uneSaisie(voulu), { ...PARTIES, ...parties }, desFaits({ aujourdhui: AUJOURDHUI, ...faits }), mode);
const refus = (...a: Parameters<typeof tout>): string[] =>
  tout(...a)
    .filter(estFatale)
    .map(({ chemin, code }) => `${chemin} ${code}`);

const fournisseur = (voulu: Partial<PartieSaisie>): Partial<PartiesSaisie> => ({
  fournisseur: { ...PARTIES.fournisseur, ...voulu },
});

describe('a saisie that is complete', () => {
  it('gives no finding at all', () => expect(tout()).toEqual([]));

  it('gives none beside a plain PDF either, with its recap for lines', () => {
    const recapitulatif = [{ categorieTva: 'S', tauxTva: '20', base: '100', montant: '20' }] as const;
    expect(tout({ lignes: [], recapitulatif }, {}, {}, 'PDF')).toEqual([]);
  });

  it('has no fatal finding, whatever its amounts, unless the total is negative', () => {
    const faits = desFaits({ aujourdhui: AUJOURDHUI });
    const ouverts: FaitsDepot = {
      ...faits,
      destinataire: faits.destinataire && {
        ...faits.destinataire,
        parametres: { ...PARAMETRES, devisesAcceptees: ['CHF', 'JPY'] },
      },
    };
    fc.assert(
      fc.property(saisieAuHasard, (s) => {
        const codes = jugerSaisie(s, PARTIES, ouverts)
          .filter(estFatale)
          .map((a) => a.code);
        expect(codes.filter((c) => c !== 'ORP-SAISIE-NEGATIF')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('what no page could hold is told before it is sent', () => {
  it('a description of more lines of text than may be printed', () => {
    const avec = (lignesDeTexte: number) => [
      uneLigne(),
      uneLigne({ description: `${'x\n'.repeat(lignesDeTexte - 1)}x` }),
    ];
    expect(refus({ lignes: avec(LIGNES_DE_DESCRIPTION_MAX) })).toEqual([]);
    const [constat] = tout({ lignes: avec(LIGNES_DE_DESCRIPTION_MAX + 1) });
    expect(constat).toMatchObject({ code: 'ORP-SAISIE-LIGNES-DE-TEXTE', chemin: 'lignes[1].description' });
    expect(constat && expliquer(constat, 'fr').message).toBe(
      'Cette description compte 51 lignes de texte : 50 au plus.',
    );
  });

  it.each([
    ['the amount of a line', { lignes: [uneLigne({ quantite: '9'.repeat(12), prixUnitaire: '9'.repeat(12) })] }],
    ['a quantity', { lignes: [uneLigne({ quantite: `1${'0'.repeat(20)}`, prixUnitaire: '0.000001' })] }],
    ['a price', { lignes: [uneLigne({ quantite: '0', prixUnitaire: '9'.repeat(20) })] }],
    ['a deposit', { acompte: '9'.repeat(20) }],
  ])('%s of more figures than an invoice has', (_quoi, voulu) => {
    expect(refus(voulu).length).toBeGreaterThan(0);
  });
});

describe('what is missing is told at its field', () => {
  it('an empty form, all at once', () => {
    const codes = jugerSaisie(
      saisieVierge(AUJOURDHUI),
      { ...PARTIES, destinataire: null },
      {
        ...desFaits({ aujourdhui: AUJOURDHUI }),
        destinataire: null,
        service: null,
      },
    );
    expect(codes.map(({ chemin, code }) => `${chemin} ${code}`)).toEqual([
      'destinataireId ORP-SAISIE-REQUIS',
      'numero ORP-SAISIE-REQUIS',
      'paiement.iban ORP-SAISIE-REQUIS',
      'lignes[0].denomination ORP-SAISIE-REQUIS',
      'lignes[0].prixUnitaire ORP-SAISIE-REQUIS',
    ]);
  });

  it.each<[string, Partial<SaisieFacture>, string]>([
    [
      'a quantity that is no number',
      { lignes: [uneLigne(), uneLigne({ quantite: 'dix' })] },
      'lignes[1].quantite ORP-SAISIE-NOMBRE',
    ],
    [
      'seven decimals of a price',
      { lignes: [uneLigne({ prixUnitaire: '1.0000001' })] },
      'lignes[0].prixUnitaire ORP-SAISIE-DECIMALES',
    ],
    [
      'a third decimal of a discount',
      { lignes: [uneLigne({ remise: { mode: 'MONTANT', valeur: '1.005' } })] },
      'lignes[0].remise.valeur ORP-SAISIE-DECIMALES',
    ],
    [
      'a discount of more than the whole',
      { lignes: [uneLigne({ remise: { mode: 'POURCENTAGE', valeur: '100,5' } })] },
      'lignes[0].remise.valeur ORP-SAISIE-REMISE-EXCESSIVE',
    ],
    ['a rate of zero in category S', { lignes: [uneLigne({ tauxTva: '0' })] }, 'lignes[0].tauxTva BR-S-05'],
    ['no rate', { lignes: [uneLigne({ tauxTva: '' })] }, 'lignes[0].tauxTva ORP-SAISIE-REQUIS'],
    ['a negative price', { lignes: [uneLigne({ prixUnitaire: '-1' }), uneLigne()] }, 'lignes[0].prixUnitaire BR-27'],
    ['an unknown unit', { lignes: [uneLigne({ unite: 'LOUCHE' })] }, 'lignes[0].unite BR-CL-23'],
    ['no line', { lignes: [] }, 'lignes ORP-SAISIE-SANS-LIGNE'],
    [
      'charges without reason',
      { remises: [uneRemise({ nature: 'FRAIS', motif: '' })] },
      'remises[0].motif ORP-SAISIE-REQUIS',
    ],
    ['a discount without amount', { remises: [uneRemise({ valeur: '' })] }, 'remises[0].valeur ORP-SAISIE-REQUIS'],
    [
      'an exemption without reason',
      { lignes: [uneLigne({ categorieTva: 'E' })] },
      'motifExoneration ORP-SAISIE-REQUIS',
    ],
    ['a number with a hash', { numero: 'F#1' }, 'numero ORP-NUMERO-CARACTERES'],
    ['a number of 21 characters', { numero: 'F'.repeat(21) }, 'numero G1.05'],
    ['a date of tomorrow', { dateFacture: '2026-02-02', dateEcheance: '' }, 'dateFacture ORP-DATE-FUTURE'],
    ['an end before its start', { periode: { debut: '2026-01-10', fin: '2026-01-09' } }, 'periode.fin BR-29'],
    [
      'a wrong IBAN',
      { paiement: { ...uneSaisie().paiement, iban: 'FR7630006000011234567890188' } },
      'paiement.iban ORP-IBAN-CLE',
    ],
    ['a total below zero', { lignes: [uneLigne({ quantite: '-1' })] }, 'totaux ORP-SAISIE-NEGATIF'],
    ['a currency that the recipient does not take', { devise: 'CHF', tvaEnEuros: '1' }, 'devise ORP-P-DEVISE'],
    [
      'an origin without number',
      { type: 'AVOIR', origine: { numero: '', date: '', factureId: null } },
      'origine.numero ORP-SAISIE-REQUIS',
    ],
  ])('%s', (_, voulu, attendu) => expect(refus(voulu)).toEqual([attendu]));

  it('the recipient’s demands show before the lines are typed', () => {
    const d = desFaits().destinataire;
    const exigeant = { destinataire: d && { ...d, parametres: { ...PARAMETRES, engagementObligatoire: true } } };
    expect(refus({ numeroEngagement: '', lignes: [uneLigne({ prixUnitaire: '' })] }, exigeant)).toEqual([
      'lignes[0].prixUnitaire ORP-SAISIE-REQUIS',
      'numeroEngagement ORP-P-ENGAGEMENT-OBLIGATOIRE',
    ]);
  });

  it('another currency asks for its TVA in euros', () =>
    expect(refus({ devise: 'CHF' })).toEqual(['tvaEnEuros ORP-SAISIE-REQUIS', 'devise ORP-P-DEVISE']));

  it('a number already filed is told at the number', () =>
    expect(refus({}, { dejaDeposee: { id: '9', numero: 'F2026-0042', deposeeLe: '2026-01-16T08:00:00Z' } })).toEqual([
      'numero ORP-P-DEJA-DEPOSEE',
    ]));

  it('beside a PDF: no recap, a rate twice, a TVA that base and rate do not give', () => {
    const rangee = { categorieTva: 'S', tauxTva: '20', base: '100', montant: '20' } as const;
    const pdf = (recapitulatif: SaisieFacture['recapitulatif']): string[] =>
      refus({ lignes: [], recapitulatif }, {}, {}, 'PDF');
    expect(pdf([])).toEqual(['recapitulatif ORP-SAISIE-SANS-TVA']);
    expect(pdf([rangee, { ...rangee, tauxTva: '20.0' }])).toEqual(['recapitulatif[1].tauxTva ORP-SAISIE-TAUX-DOUBLE']);
    expect(pdf([{ ...rangee, montant: '25' }])).toEqual(['recapitulatif[0].montant BR-CO-17']);
  });

  it.each(['fr', 'en'] as const)('every finding has its sentence in %s', (langue) => {
    for (const a of tout({ ...saisieVierge(AUJOURDHUI), devise: 'CHF', type: 'AVOIR' })) {
      expect(expliquer(a, langue).message).not.toMatch(/[{}]|^$/);
    }
  });
});

describe('what is said and refuses nothing', () => {
  const dits = (...a: Parameters<typeof tout>): string[] =>
    tout(...a).map(({ gravite, chemin, code }) => `${gravite} ${chemin} ${code}`);

  it.each<[string, Partial<SaisieFacture>, Partial<PartiesSaisie>, string]>([
    ['a credit note without origin', { type: 'AVOIR' }, {}, 'origine ORP-SAISIE-ORIGINE'],
    ['a deposit above the total', { acompte: '500' }, {}, 'acompte ORP-SAISIE-TROP-PAYE'],
    ['no VAT number of the supplier', {}, fournisseur({ numeroTva: null }), 'fournisseur ORP-SAISIE-NUMERO-TVA'],
    ['a due date before the invoice', { dateEcheance: '2026-01-14' }, {}, 'dateEcheance ORP-DATE-ECHEANCE'],
  ])('%s', (_, voulu, parties, attendu) => expect(dits(voulu, {}, parties)).toEqual([`AVERTISSEMENT ${attendu}`]));
});

describe('every category of TVA can be sent', () => {
  it.each(['S', 'Z', 'E', 'AE', 'G', 'O'] as const)('%s', (categorieTva) =>
    expect(refus({ lignes: [uneLigne({ categorieTva })], motifExoneration: 'Article 261' })).toEqual([]),
  );

  it('K, from another country of the Union, asks for the period', () => {
    const parties: PartiesSaisie = {
      fournisseur: {
        ...PARTIES.fournisseur,
        typeIdentifiant: 'UE_HORS_FRANCE',
        identifiant: 'BE0123456749',
        numeroTva: null,
        pays: 'BE',
      },
      destinataire: PARTIES.destinataire && { ...PARTIES.destinataire, numeroTva: 'FR40098765431' },
    };
    const d = {
      structureId: '1',
      typeIdentifiant: 'UE_HORS_FRANCE',
      identifiant: 'BE0123456749',
      raisonSociale: 'x',
    } as const;
    const saisie = { lignes: [uneLigne({ categorieTva: 'K' })] } as const;
    expect(refus(saisie, { deposant: d }, parties)).toEqual(['periode.debut BR-IC-11']);
    const periode = { debut: '2026-01-01', fin: '' };
    expect(refus({ ...saisie, periode }, { deposant: d }, parties)).toEqual([]);
  });

  it('a supplier of another kind of identifier is known', () => {
    const d = { structureId: '1', typeIdentifiant: 'RIDET', identifiant: '123456789', raisonSociale: 'x' } as const;
    const parties = fournisseur({ typeIdentifiant: 'RIDET', identifiant: '123456789', numeroTva: null, pays: 'NC' });
    expect(
      refus({ lignes: [uneLigne({ categorieTva: 'O' })], motifExoneration: 'x' }, { deposant: d }, parties),
    ).toEqual([]);
  });
});
