import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { calculerSaisie, controlerFacture, type SemanticInvoice, versFactureSemantique } from '@orpheon/domain';
import { unDocumentCii } from '@orpheon/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { desFaits } from '../../../../domain/src/facturation/controles/exemple.test-utils.ts';
import { factureEtendue } from '../../../../domain/src/facturation/lisible/facture-complete.test-utils.ts';
import {
  AUJOURDHUI,
  PARTIES,
  saisieAuHasard,
  uneLigne,
  uneSaisie,
} from '../../../../domain/src/facturation/saisie/saisies.test-utils.ts';
import { lireDocument } from '../../lire-document.ts';
import { lireXml } from '../../lire-xml.ts';
import { factureAuHasard, normaliser } from '../factures.test-utils.ts';
import { ecrireCii } from './ecrire-cii.ts';

const texte = (f: SemanticInvoice): string => new TextDecoder().decode(ecrireCii(f));
const relire = (f: SemanticInvoice): SemanticInvoice | null => lireXml(ecrireCii(f)).facture;

describe('what is written is read back', () => {
  it('equal, for any invoice that the model can hold, and its structure is right', () => {
    fc.assert(
      fc.property(factureAuHasard, (facture) => {
        const lecture = lireXml(ecrireCii(facture));
        expect(lecture.anomalies).toEqual([]);
        expect(normaliser(lecture.facture)).toEqual(normaliser(facture));
      }),
      { numRuns: 150 },
    );
  });

  it('equal, with every term of our own documents, attachments to the byte', () => {
    const piece = { nom: 'bon.pdf', typeMime: 'application/pdf', octets: new TextEncoder().encode('%PDF-1.7 é') };
    const lue = lireXml(new TextEncoder().encode(unDocumentCii({ pieces: [piece], factureOrigine: 'F-1' })));
    const relue = lireXml(ecrireCii(lue.facture ?? expect.fail(), lue.pieces));
    expect(relue.facture).toEqual(lue.facture);
    expect(relue.pieces).toEqual(lue.pieces);
  });

  it('equal, with every term of EXTENDED', () => {
    // The service of the older dialect of UBL has no place of its own in CII.
    const etendue = { ...factureEtendue(), buyerAccountingContact: undefined };
    const lue = lireXml(ecrireCii(etendue, [{ index: 0, octets: new TextEncoder().encode('%PDF-1.7') }]));
    expect(lue.anomalies).toEqual([]);
    expect(normaliser(lue.facture)).toEqual(normaliser(etendue));
  });

  it('hostile texts stay texts', () => {
    const denomination = '<ram:Name>]]>&amp;"\'\u0000\uFFFE\uD800 <!-- x --> é\u0301';
    const facture = versFactureSemantique(uneSaisie({ lignes: [uneLigne({ denomination })] }), PARTIES);
    expect(relire(facture)?.lines[0]?.name).toBe('<ram:Name>]]>&amp;"\'\uFFFD <!-- x --> é\u0301'.normalize('NFC'));
  });

  it('a date that is none is kept for the reader to name', () => {
    expect(relire({ ...versFactureSemantique(uneSaisie(), PARTIES), dueDate: '31/02/2026' })?.dueDate).toBe(
      '31/02/2026',
    );
  });
});

describe('a typed invoice', () => {
  it('is read back with its totals to the cent, and no check finds anything', () => {
    const faits = desFaits({ aujourdhui: AUJOURDHUI });
    const destinataire = faits.destinataire && {
      ...faits.destinataire,
      parametres: { ...faits.destinataire.parametres, devisesAcceptees: ['CHF', 'JPY'] },
    };
    fc.assert(
      fc.property(saisieAuHasard, (saisie) => {
        const facture = versFactureSemantique(saisie, PARTIES);
        const lecture = lireXml(ecrireCii(facture));
        expect(lecture).toMatchObject({ anomalies: [], format: 'CII', profil: 'EN 16931' });
        const relue = lecture.facture ?? expect.fail();
        expect(relue).toEqual(facture);
        const { totaux } = calculerSaisie(saisie);
        expect(relue.totals).toMatchObject({
          lineTotal: totaux.lignes,
          taxExclusive: totaux.montantHt,
          tax: totaux.montantTva,
          taxInclusive: totaux.montantTtc,
          due: totaux.netAPayer,
        });
        const entree = { facture: relue, format: 'CII', profil: 'EN 16931', positions: lecture.positions } as const;
        const codes = controlerFacture(entree, { ...faits, destinataire }).map((a) => a.code);
        expect(codes.filter((c) => c !== 'ORP-AVOIR-NEGATIF')).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('is UTF-8 XML that a person can read', () => {
    const lignes = texte(versFactureSemantique(uneSaisie(), PARTIES)).split('\n');
    expect(lignes[0]).toBe('<?xml version="1.0" encoding="UTF-8"?>');
    expect(lignes).toContain('    <ram:ID>F2026-0042</ram:ID>');
    expect(lignes.some((l) => l.includes('undefined'))).toBe(false);
  });
});

const corpus = join(process.env.ORPHEON_CORPUS ?? '', 'open');
describe.skipIf(!existsSync(corpus))('every CII of the corpus', () => {
  it('read, written and read again is the same invoice', async () => {
    const fichiers = readdirSync(corpus, { recursive: true, withFileTypes: true })
      .filter((f) => f.isFile() && /\.(xml|pdf)$/i.test(f.name))
      .map((f) => join(f.parentPath, f.name));
    let compares = 0;
    const ecarts: string[] = [];
    for (const fichier of fichiers) {
      const { facture, pieces } = await lireDocument(new Uint8Array(readFileSync(fichier)), fichier);
      if (facture?.syntax !== 'CII') continue;
      compares++;
      const relue = lireXml(ecrireCii(facture, pieces)).facture;
      if (JSON.stringify(normaliser(relue)) !== JSON.stringify(normaliser(facture))) ecarts.push(fichier);
    }
    expect(ecarts).toEqual([]);
    expect(compares).toBeGreaterThan(100);
  }, 60_000);
});
