import { describe, expect, it } from 'vitest';
import type { Anomalie } from './anomalies.ts';
import { REGLES_EN16931 } from './controles/en16931/index.ts';
import { CATALOGUES, CODES_CATALOGUE, expliquer } from './expliquer.ts';
import { chargerCatalogue, chargerCatalogueDeSaisie, chargerCatalogueEntier, estRare } from './phrases/charger.ts';
import { phraseDe } from './phrases/phrase-de.ts';

const codes = [...CODES_CATALOGUE, ...REGLES_EN16931.map((r) => r.id)];

const LANGUES = ['fr', 'en'] as const;
const { fr, en } = CATALOGUES;

describe('the catalogue of findings', () => {
  it('has a message and a remedy in both languages for every code', () => {
    for (const code of codes) {
      for (const langue of LANGUES) {
        const phrases = phraseDe(CATALOGUES[langue], code);
        expect(phrases, code).toHaveLength(2);
        for (const phrase of phrases ?? []) expect(phrase.length, code).toBeGreaterThan(10);
      }
      expect(phraseDe(fr, code)?.[0], code).not.toBe(phraseDe(en, code)?.[0]);
    }
  });

  it('uses the same parameters in both languages', () => {
    const parametres = (phrase = ''): string[] => [...phrase.matchAll(/\{(\w+)\}/g)].map((m) => m[1] ?? '').sort();
    for (const code of codes) {
      const [message, remede] = phraseDe(fr, code) ?? [];
      expect(parametres(phraseDe(en, code)?.[0]), code).toEqual(parametres(message));
      expect(parametres(phraseDe(en, code)?.[1]), code).toEqual(parametres(remede));
    }
  });

  it('leaves no word of ours to be filled by a finding', () => {
    const mots = /\{(?:categorie|identites|taux|liste)\}/;
    const regles = REGLES_EN16931.map((r) => r.id);
    for (const langue of LANGUES)
      expect(regles.filter((code) => mots.test(phraseDe(CATALOGUES[langue], code)?.[0] ?? ''))).toEqual([]);
  });

  it('comes one language at a time, the same as all at once; what few documents are told and what typing is comes apart', async () => {
    const deSaisie = (code: string) => code.startsWith('ORP-SAISIE-');
    for (const langue of LANGUES) {
      const [commun, entier, saisie] = await Promise.all(
        [chargerCatalogue, chargerCatalogueEntier, chargerCatalogueDeSaisie].map((charger) => charger(langue)),
      );
      const attendus = (dit: (code: string) => boolean) =>
        Object.fromEntries(Object.entries(CATALOGUES[langue].phrases).filter(([code]) => dit(code)));
      expect(commun).toEqual({ ...CATALOGUES[langue], phrases: attendus((c) => !deSaisie(c) && !estRare(c)) });
      expect(entier?.phrases).toEqual(attendus((c) => !deSaisie(c)));
      expect(saisie?.phrases).toEqual(attendus((c) => !estRare(c)));
    }
    expect(CODES_CATALOGUE.filter(estRare).length).toBeGreaterThan(40);
  });

  it('fills the sentence with value and parameters, in the reader’s language', () => {
    const anomalie: Anomalie = {
      code: 'G1.05',
      couche: 'CHORUS',
      gravite: 'FATALE',
      terme: 'BT-1',
      valeur: 'F'.repeat(21),
      parametres: { longueur: '21', maximum: '20' },
    };
    expect(expliquer(anomalie, 'fr')).toEqual({
      champ: 'Numéro de facture (BT-1)',
      message: 'Le numéro de facture compte 21 caractères ; 20 au plus sont acceptés.',
      remede: 'Raccourcissez le numéro de facture.',
    });
    expect(expliquer(anomalie, 'en').champ).toBe('Invoice number (BT-1)');
  });

  it('still explains a finding of an older version, by its rule', () => {
    const ancienne: Anomalie = { code: 'BR-XX-99', couche: 'EN16931', gravite: 'FATALE' };
    expect(expliquer(ancienne, 'fr').message).toBe('La règle BR-XX-99 n’est pas respectée.');
    expect(expliquer({ ...ancienne, code: 'constructor' }, 'en').message).toContain('constructor');
  });

  it('lets no value act as a pattern', () => {
    const anomalie: Anomalie = { code: 'G1.02', couche: 'CHORUS', gravite: 'FATALE', valeur: '{code} $& $1' };
    expect(expliquer(anomalie, 'en').message).toContain('“{code} $& $1”');
  });

  it('writes a calendar day as people do', () => {
    const anomalie = {
      code: 'ORP-P-DEJA-DEPOSEE',
      couche: 'PORTAIL',
      gravite: 'FATALE',
      valeur: 'F-1',
      parametres: { date: '2026-01-20' },
    } as const;
    expect(expliquer(anomalie, 'fr').message).toContain('20/01/2026');
    expect(expliquer(anomalie, 'en').message).toContain('20/01/2026');
  });

  it('writes decimals with the reader’s marks', () => {
    const anomalie = { code: 'ORP-SAISIE-NEGATIF', couche: 'CHORUS', gravite: 'FATALE', terme: 'BT-112' } as const;
    const dire = (valeur: string, langue: 'fr' | 'en') => expliquer({ ...anomalie, valeur }, langue).message;
    expect(dire('-18499775.82', 'fr')).toBe('Le total est négatif (-18\u202f499\u202f775,82).');
    expect(dire('-18499775.82', 'en')).toBe('The total is negative (-18,499,775.82).');
    expect(dire('-670.30', 'fr')).toContain('-670,30');
  });

  it('writes a reference as it stands, though it look like a decimal', () => {
    const anomalie = {
      code: 'ORP-P-DEJA-DEPOSEE',
      couche: 'PORTAIL',
      gravite: 'FATALE',
      terme: 'BT-1',
      valeur: '2026.014',
      parametres: { date: '2026-01-20' },
    } as const;
    expect(expliquer(anomalie, 'fr').message).toContain('2026.014');
  });

  it('writes the number of a line as it stands', () => {
    const place = { couche: 'EN16931', gravite: 'FATALE' } as const;
    const calcul = { ...place, code: 'ORP-LIGNE-MONTANT', terme: 'BT-131', valeur: '12.50' } as const;
    const { message } = expliquer({ ...calcul, parametres: { ligne: '1.10', calcule: '13.50' } }, 'fr');
    expect(message).toMatch(/ligne 1\.10 \(12,50\).*13,50/);
    const partie = { ...place, code: 'BR-FXEXT-11', terme: 'BT-X-304', valeur: '1.10' } as const;
    expect(expliquer(partie, 'fr').message).toContain('« 1.10 »');
    const numero = { ...place, code: 'BR-FR-02', terme: 'BT-X-331', valeur: '2026.014' } as const;
    expect(expliquer(numero, 'en').message).toContain('2026.014');
  });

  it('speaks of data by their names: the terms of the norm stand beside it', () => {
    const dits = CODES_CATALOGUE.flatMap((code) =>
      LANGUES.flatMap((langue) => phraseDe(CATALOGUES[langue], code) ?? []).filter((p) => /\bB[TG]-\d/.test(p)),
    );
    // the two findings on what only a document has, and where only its term tells which of two it is
    expect(new Set(dits.map((p) => /\((BT-\d+)\)/.exec(p)?.[1]))).toEqual(new Set(['BT-111', 'BT-24']));
  });
});
