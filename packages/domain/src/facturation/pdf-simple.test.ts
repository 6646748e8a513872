import { describe, expect, it } from 'vitest';
import type { Anomalie } from './anomalies.ts';
import { refusDuPdfSimple } from './pdf-simple.ts';

const fatale = (code: string): Anomalie => ({ code, couche: 'CONTENEUR', gravite: 'FATALE' });

describe('a PDF filed as a plain one', () => {
  it.each(['ORP-PDF-SANS-DONNEES', 'ORP-PDF-AUTRE-XML', 'BR-HYBRID-03', 'BR-CO-15'])('%s does not hinder it', (code) =>
    expect(refusDuPdfSimple([fatale(code)])).toBeNull(),
  );

  it.each(['ORP-PDF-CHIFFRE', 'ORP-PDF-ILLISIBLE', 'ORP-PDF-JAVASCRIPT', 'ORP-SIGN-FAUSSE'])('%s forbids it', (code) =>
    expect(refusDuPdfSimple([fatale('ORP-PDF-SANS-DONNEES'), fatale(code)])?.code).toBe(code),
  );

  it('a warning forbids nothing', () =>
    expect(refusDuPdfSimple([{ ...fatale('ORP-SIGN-PORTEE'), gravite: 'AVERTISSEMENT' }])).toBeNull());
});
