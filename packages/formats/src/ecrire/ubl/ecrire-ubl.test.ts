import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  controlerFacture,
  estFatale,
  type SemanticInvoice,
  verifierEn16931,
  versFactureSemantique,
} from '@orpheon/domain';
import { unDocumentUbl } from '@orpheon/testing';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { desFaits } from '../../../../domain/src/facturation/controles/exemple.test-utils.ts';
import {
  factureComplete,
  factureEtendue,
} from '../../../../domain/src/facturation/lisible/facture-complete.test-utils.ts';
import { AUJOURDHUI, PARTIES, saisieAuHasard } from '../../../../domain/src/facturation/saisie/saisies.test-utils.ts';
import { lireDocument } from '../../lire-document.ts';
import { lireXml } from '../../lire-xml.ts';
import { ecrireCii } from '../cii/ecrire-cii.ts';
import { factureUblAuHasard, normaliser, vueParUbl } from '../factures.test-utils.ts';
import { ecrireUbl } from './ecrire-ubl.ts';

const relire = (f: SemanticInvoice) => lireXml(ecrireUbl(f));

describe('what is written is read back', () => {
  it('equal, for any invoice or credit note that the model can hold, and its structure is right', () => {
    fc.assert(
      fc.property(factureUblAuHasard, (facture) => {
        const lecture = relire(facture);
        expect(lecture.anomalies).toEqual([]);
        expect(normaliser(lecture.facture)).toEqual(normaliser(vueParUbl(facture)));
      }),
      { numRuns: 150 },
    );
  });

  it('equal, with every term that EN 16931 has', () => {
    const lue = lireXml(ecrireUbl(factureComplete(), [{ index: 0, octets: new TextEncoder().encode('%PDF-1.7') }]));
    expect(lue.anomalies).toEqual([]);
    const attendue = vueParUbl({ ...factureComplete(), taxPointCode: '432' });
    expect(normaliser(lue.facture)).toEqual(normaliser(attendue));
  });

  it('equal, with every term of EXTENDED that EXTENDED-CTC-FR has a place for', () => {
    const piece = { index: 0, octets: new TextEncoder().encode('%PDF-1.7') };
    const lue = lireXml(ecrireUbl(factureEtendue(), [piece]));
    expect(lue.anomalies).toEqual([]);
    expect(normaliser(lue.facture)).toEqual(normaliser(vueParUbl({ ...factureEtendue(), taxPointCode: '432' })));
  });

  it('with the currency of every amount, even of an invoice that does not say its own', () => {
    const sans = { ...factureEtendue(), currency: undefined };
    for (const facture of [factureEtendue(), sans]) {
      const montants = new TextDecoder().decode(ecrireUbl(facture)).match(/<cbc:\w*Amount[^>]*>/g) ?? [];
      expect(montants.length).toBeGreaterThan(20);
      expect(montants.filter((m) => !/ currencyID="[A-Z]{3}"/.test(m))).toEqual([]);
    }
    expect(relire(sans).facture?.totals.tax).toBe(sans.totals.tax);
  });

  it('equal, attachments to the byte and the older dialect included', () => {
    const piece = { nom: 'bon.pdf', typeMime: 'application/pdf', octets: new TextEncoder().encode('%PDF-1.7 é') };
    for (const dialecte of ['EN16931', 'CHORUS'] as const) {
      const lue = lireXml(
        new TextEncoder().encode(unDocumentUbl({ dialecte, pieces: [piece], factureOrigine: 'F-1' })),
      );
      const relue = lireXml(ecrireUbl(lue.facture ?? expect.fail(), lue.pieces));
      expect(relue.facture).toEqual(lue.facture);
      expect(relue.pieces).toEqual(lue.pieces);
    }
  });

  it('a credit note of a CII has the root of one', () => {
    const avoir = { ...factureComplete(), typeCode: '381' };
    expect(relire(avoir).facture).toMatchObject({ root: 'CREDIT_NOTE', typeCode: '381', dueDate: avoir.dueDate });
  });
});

describe('a valid invoice', () => {
  it('stays valid, with the same findings, whichever syntax it is written in', () => {
    fc.assert(
      fc.property(saisieAuHasard, (saisie) => {
        const facture = versFactureSemantique(saisie, PARTIES);
        const [cii, ubl] = [lireXml(ecrireCii(facture)), relire(facture)];
        const codes = ({ facture: lue, positions }: typeof cii, format: 'CII' | 'UBL') =>
          controlerFacture(
            { facture: lue ?? expect.fail(), format, profil: format === 'CII' ? 'EN 16931' : undefined, positions },
            desFaits({ aujourdhui: AUJOURDHUI }),
          )
            .map((a) => a.code)
            .sort();
        expect(ubl.anomalies).toEqual([]);
        expect(codes(ubl, 'UBL')).toEqual(codes(cii, 'CII'));
      }),
      { numRuns: 100 },
    );
  });
});

const corpus = join(process.env.ORPHEON_CORPUS ?? '', 'open');
describe.skipIf(!existsSync(corpus))('every invoice of the corpus', () => {
  it('of UBL, written and read again, is the same; of CII, it breaks no other rule', async () => {
    const fichiers = readdirSync(corpus, { recursive: true, withFileTypes: true })
      .filter((f) => f.isFile() && /\.(xml|pdf)$/i.test(f.name))
      .map((f) => join(f.parentPath, f.name));
    const compares = { UBL: 0, CII: 0 };
    const ecarts: string[] = [];
    for (const fichier of fichiers) {
      const { facture, pieces, anomalies } = await lireDocument(new Uint8Array(readFileSync(fichier)), fichier);
      // A document of the wrong structure holds what no writer gives back; one without lines is judged by its profile.
      if (!facture || facture.syntax === 'CPP' || anomalies.some(estFatale) || facture.lines.length === 0) continue;
      compares[facture.syntax]++;
      const relue = lireXml(ecrireUbl(facture, pieces)).facture;
      if (!relue) ecarts.push(`${fichier}: not read`);
      else if (facture.syntax === 'UBL') {
        if (JSON.stringify(normaliser(relue)) !== JSON.stringify(normaliser(facture))) ecarts.push(fichier);
      } else {
        const regles = (f: SemanticInvoice) => new Set<string>(verifierEn16931(f).map((i) => i.regle));
        const avant = regles(facture);
        const deTrop = [...regles(relue)].filter((r) => !avant.has(r) && !DE_LA_SYNTAXE.has(r));
        if (deTrop.length > 0) ecarts.push(`${fichier}: ${deTrop.join(' ')}`);
      }
    }
    expect(ecarts).toEqual([]);
    expect(compares.UBL).toBeGreaterThan(40);
    expect(compares.CII).toBeGreaterThan(80);
  }, 60_000);
});

/** Rules that judge more in UBL: schemes of identifiers that CII lets free (BT-29, BT-46, BT-60, BT-71). */
const DE_LA_SYNTAXE = new Set(['BR-CL-10', 'BR-CL-11', 'BR-CL-26']);
