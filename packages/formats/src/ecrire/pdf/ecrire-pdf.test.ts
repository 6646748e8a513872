import { calculerSaisie, type Langue, type SaisieFacture, versFactureSemantique } from '@orpheon/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  PARTIES,
  saisieAuHasard,
  uneLigne,
  uneRemise,
  uneSaisie,
} from '../../../../domain/src/facturation/saisie/saisies.test-utils.ts';
import { ecrirePdf } from './ecrire-pdf.ts';
import { contenus, ouvrir, textes, toutLeTexte } from './textes.test-utils.ts';

const PRODUIT_LE = new Date('2026-01-15T10:00:00Z');

const ecrire = (saisie: SaisieFacture, langue: Langue = 'fr'): Promise<Uint8Array> =>
  ecrirePdf(versFactureSemantique(saisie, PARTIES), { langue, produitLe: PRODUIT_LE });

const riche = uneSaisie({
  numeroMarche: 'MP-2026-118',
  periode: { debut: '2026-01-01', fin: '2026-01-31' },
  acompte: '7.80',
  commentaire: 'Merci.\nÀ bientôt.',
  lignes: [
    uneLigne({ description: 'Lot 4', reference: 'T1', remise: { mode: 'POURCENTAGE', valeur: '5' } }),
    uneLigne({ denomination: 'Transport', quantite: '1', unite: 'C62', prixUnitaire: '1250', tauxTva: '20' }),
  ],
  remises: [uneRemise()],
});

describe('a written invoice', () => {
  it('says everything, in French', async () => {
    const lu = await toutLeTexte(await ouvrir(await ecrire(riche)));
    for (const attendu of [
      'Facture F2026-0042',
      'du 15/01/2026',
      'Les Délices de Savoie',
      'SIRET 012 345 674 00019',
      'N° TVA FR09012345674',
      'Ville de Montrevel',
      '4500001234',
      'MP-2026-118',
      'SERVICE_1',
      '01/01/2026 – 31/01/2026',
      '2,5 kg',
      '18,123456',
      'Remise 5 % : −2,27 €',
      '1 250,00',
      'Remise, Fidélité, 10 % sur 43,04 €',
      '−4,30',
      'Net à payer',
      'FR76 3000 6000 0112 3456 7890 189',
      'AGRIFRPP',
      'À bientôt.',
      'Facture établie par le portail Orphéon, au nom et pour le compte de Les Délices de Savoie.',
      'Page 1/1',
    ]) {
      expect(lu).toContain(attendu);
    }
  });

  it('says it in English', async () => {
    const lu = await toutLeTexte(await ouvrir(await ecrire({ ...riche, type: 'AVOIR' }, 'en')));
    for (const attendu of [
      'Credit note F2026-0042',
      'VAT recap',
      '1,250.00',
      '5.5%',
      'Discount 5%: −2.27 €',
      'Amount due',
      'Credit transfer',
    ]) {
      expect(lu).toContain(attendu);
    }
    expect(lu.filter((t) => /Facture|TVA|Montant/.test(t))).toEqual([]);
  });

  it.each<[string, Partial<SaisieFacture>, string]>([
    ['already paid', { cadre: 'A2' }, 'Facture déjà payée'],
    [
      'the origin of a credit note',
      { type: 'AVOIR', origine: { numero: 'F-9', date: '2025-12-01', factureId: null } },
      'F-9, 01/12/2025',
    ],
    [
      'an exemption',
      { lignes: [uneLigne({ categorieTva: 'E' })], motifExoneration: 'Article 261' },
      'Motif d’exonération : Article 261',
    ],
    ['another currency', { devise: 'CHF', tvaEnEuros: '2.41' }, '2,41 €'],
  ])('says %s', async (_, voulu, attendu) =>
    expect(await toutLeTexte(await ouvrir(await ecrire(uneSaisie(voulu))))).toContain(attendu),
  );

  it('has its language, its title, and is tagged: heading, table with its headers', async () => {
    const pdf = await ouvrir(await ecrire(riche, 'en'));
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Language: 'en', Title: 'Invoice F2026-0042, Les Délices de Savoie' });
    expect(await pdf.getMarkInfo()).toContainEqual(['Marked', true]);
    const arbre = JSON.stringify(await (await pdf.getPage(1)).getStructTree());
    for (const role of ['H1', 'Table', 'TR', 'TH', 'TD', 'Note']) expect(arbre).toContain(`"role":"${role}"`);
  });

  it('the same invoice gives the same bytes', async () => {
    expect(Buffer.from(await ecrire(riche)).equals(Buffer.from(await ecrire(riche)))).toBe(true);
  });

  it('goes over pages: headers again, every line once, totals on one page', async () => {
    const lignes = Array.from({ length: 90 }, (_, i) =>
      uneLigne({ denomination: `Article ${i + 1}`, description: i % 9 === 0 ? 'mot '.repeat(400) : '' }),
    );
    const pdf = await ouvrir(await ecrire(uneSaisie({ lignes })));
    expect(pdf.numPages).toBeGreaterThan(4);
    const pages = await Promise.all(Array.from({ length: pdf.numPages }, (_, i) => textes(pdf, i + 1)));
    for (const [i, page] of pages.entries()) {
      expect(page).toContain(`Page ${i + 1}/${pdf.numPages}`);
      if (page.some((t) => /^Article/.test(t))) expect(page).toContain('Désignation');
    }
    const articles = pages.flat().filter((t) => /^Article/.test(t));
    expect(articles).toEqual(lignes.map((l) => l.denomination));
    const derniere = pages.find((p) => p.includes('Totaux')) ?? expect.fail();
    expect(derniere).toEqual(expect.arrayContaining(['Total HT', 'Total TTC', 'Net à payer']));
  });

  it('keeps every text within the margins, however long its words', async () => {
    const long = 'Rindfleischetikettierungsüberwachung'.repeat(12);
    const saisie = uneSaisie({
      numero: 'F'.repeat(20),
      lignes: [uneLigne({ denomination: long, description: long })],
      commentaire: long,
      paiement: { ...uneSaisie().paiement, conditions: long, titulaire: long },
    });
    const page = await (await ouvrir(await ecrire(saisie))).getPage(1);
    const { items } = await page.getTextContent();
    for (const i of items) {
      if ('str' in i) expect(i.transform[4] + i.width, i.str).toBeLessThanOrEqual(595.28 - 40);
    }
  });

  it('Greek and Cyrillic are drawn; a mark stands for what the font has not, said once, the text itself kept for copying', async () => {
    const denomination = 'Ελληνικά Русский ﬁn 日本 \u0007\uD800 👩‍🍳 ｸ';
    const octets = await ecrire(uneSaisie({ lignes: [uneLigne({ denomination })] }));
    const lu = await toutLeTexte(await ouvrir(octets));
    expect(lu.find((t) => t.includes('Русский'))).toBe('Ελληνικά Русский fin […] […] […] […]');
    expect(lu.filter((t) => t.startsWith('Le signe […]'))).toHaveLength(1);
    const exact = Buffer.from(denomination, 'utf16le').swap16().toString('hex');
    expect(await contenus(octets)).toMatch(new RegExp(`/ActualText <FEFF${exact}>`, 'i'));
  });

  it('says nothing of marks where there is none', async () => {
    const lu = await toutLeTexte(await ouvrir(await ecrire(riche)));
    expect(lu.filter((t) => t.includes('[…]'))).toEqual([]);
  });

  it('names the cadre, not its code alone', async () => {
    const lu = await toutLeTexte(await ouvrir(await ecrire(riche)));
    expect(lu.join(' ')).toContain('A1 – Facture d’un fournisseur');
    expect((await toutLeTexte(await ouvrir(await ecrire(riche, 'en')))).join(' ')).toContain('A1 – Supplier’s invoice');
  });

  it('a long VAT recap fills the page where it starts before it goes over', async () => {
    const facture = versFactureSemantique(uneSaisie(), PARTIES);
    const vatBreakdown = Array.from({ length: 30 }, (_, i) => ({
      category: 'S',
      rate: String(i + 1),
      taxableAmount: '100.00',
      taxAmount: `${i + 1}.00`,
    }));
    const pdf = await ouvrir(await ecrirePdf({ ...facture, vatBreakdown }, { langue: 'fr', produitLe: PRODUIT_LE }));
    expect(await textes(pdf, 1)).toEqual(expect.arrayContaining(['Récapitulatif de TVA', '10 %']));
    expect(await textes(pdf, 2)).toEqual(expect.arrayContaining(['30 %', 'Net à payer']));
  });

  it('an invoice of which almost nothing is known is still a page', async () => {
    const vide = { ...versFactureSemantique(uneSaisie(), PARTIES), lines: [], notes: [], vatBreakdown: [], totals: {} };
    const octets = await ecrirePdf(
      { ...vide, number: undefined, payment: undefined, dueDate: undefined },
      { langue: 'fr', produitLe: PRODUIT_LE },
    );
    expect((await ouvrir(octets)).numPages).toBe(1);
  });
});

describe('money', () => {
  /** French, as people read it. */
  const lisible = (texte: string): string =>
    texte
      .replace(/^-/, '−')
      .replace(/\.(\d+)$/, ',$1')
      .replace(/\B(?=(\d{3})+(?!\d))(?<!,\d*)/g, ' ');

  it('the amounts of the PDF are those of the calculation, to the cent', async () => {
    await fc.assert(
      fc.asyncProperty(saisieAuHasard, async (saisie) => {
        const { totaux, lignes, recapitulatif } = calculerSaisie(saisie);
        const lu = await toutLeTexte(await ouvrir(await ecrire(saisie)));
        const devise = saisie.devise === 'EUR' ? '€' : saisie.devise;
        const apres = (etiquette: string): string | undefined => lu[lu.indexOf(etiquette) + 1];
        expect(apres('Total HT')).toBe(`${lisible(totaux.montantHt)} ${devise}`);
        expect(apres('Total TVA')).toBe(`${lisible(totaux.montantTva)} ${devise}`);
        expect(apres('Total TTC')).toBe(`${lisible(totaux.montantTtc)} ${devise}`);
        expect(apres('Net à payer')).toBe(`${lisible(totaux.netAPayer)} ${devise}`);
        for (const l of lignes) expect(lu).toContain(lisible(l.net ?? ''));
        for (const r of recapitulatif)
          expect(lu).toEqual(expect.arrayContaining([lisible(r.base), lisible(r.montant)]));
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
