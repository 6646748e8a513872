import type { SemanticInvoice } from '@orpheon/domain';
import {
  chargerTextesUi,
  formaterIban,
  formaterJour,
  formaterMontant,
  type TraductionsUi,
  UiProvider,
} from '@orpheon/ui';
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import i18next from 'i18next';
import { I18nextProvider, initReactI18next } from 'react-i18next';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  codeEnMots,
  factureCompleteChorus,
  factureEtendue,
  feuillesDe,
} from '../../../../../../packages/domain/src/facturation/lisible/facture-complete.test-utils.ts';
import { en } from '../../i18n/en.ts';
import { fr } from '../../i18n/fr.ts';
import { FactureLisible } from './FactureLisible.tsx';

const textes = i18next.createInstance();
let textesUi: TraductionsUi;
afterEach(cleanup);
beforeAll(async () => {
  textesUi = await chargerTextesUi('fr');
  await textes.use(initReactI18next).init({
    lng: 'fr',
    defaultNS: 'facturation',
    keySeparator: false,
    interpolation: { escapeValue: false },
    resources: { fr: { facturation: fr }, en: { facturation: en } },
  });
});

const ligne = (n: number): SemanticInvoice['lines'][number] => ({
  id: String(n),
  name: `Article ${n}`,
  quantity: '2.5',
  unit: 'KGM',
  netPrice: '11.4',
  netAmount: '28.50',
  vatRate: '5.5',
  allowancesCharges: [],
});
const facture = (valeurs: Partial<SemanticInvoice> = {}): SemanticInvoice => ({
  syntax: 'UBL',
  root: 'INVOICE',
  number: 'F-1',
  typeCode: '380',
  issueDate: '2026-11-18',
  currency: 'EUR',
  notes: [],
  precedingInvoices: [],
  seller: { name: 'Fromagerie', identifiers: [], legalRegistration: { value: '12345678200010' } },
  buyer: { name: 'Commune', identifiers: [] },
  allowancesCharges: [],
  totals: { taxExclusive: '1234.5', tax: '67.90', taxInclusive: '1302.40', due: '1302.40' },
  vatBreakdown: [{ category: 'S', rate: '5.5', taxableAmount: '1234.50', taxAmount: '67.90' }],
  supportingDocuments: [],
  lines: [ligne(1)],
  ...valeurs,
});
const afficher = async (f: SemanticInvoice, langue: 'fr' | 'en' = 'fr') => {
  await textes.changeLanguage(langue);
  return render(
    <I18nextProvider i18n={textes}>
      <UiProvider langue={langue} textes={textesUi}>
        <FactureLisible facture={f} />
      </UiProvider>
    </I18nextProvider>,
  );
};
/** Spaces of numbers are of many kinds. */
const lu = (e: HTMLElement) => (e.textContent ?? '').replaceAll(/\s/g, ' ');

describe('the readable invoice', () => {
  it('says who, what and how much, in the forms of the language', async () => {
    await afficher(facture());
    expect(screen.getByRole('heading', { name: 'Facture n° F-1' })).toBeTruthy();
    const page = lu(screen.getByRole('article'));
    expect(page).toContain('18/11/2026');
    expect(page).toContain('SIRET 123 456 782 00010');
    expect(page).toContain('1 302,40 €');
    expect(page).toContain('2,5 kg');
    expect(page).toContain('5,5 %');
  });

  it('says of a line why its amount is not its price times its quantity', async () => {
    const remise = { charge: false, amount: '2.85', reason: 'Fin de série' };
    const lignes = [
      { ...ligne(1), allowancesCharges: [remise], priceBaseQuantity: '10', period: { start: '2026-11-01' } },
    ];
    await afficher(facture({ lines: lignes }));
    const page = lu(screen.getByRole('table', { name: 'Lignes de la facture' }));
    expect(page).toContain('Remise (Fin de série) −2,85 €');
    expect(page).toContain('pour 10');
    expect(page).toContain('À partir du 01/11/2026');
  });

  it('says it in English', async () => {
    await afficher(facture(), 'en');
    expect(screen.getByRole('heading', { name: 'Invoice no. F-1' })).toBeTruthy();
    expect(lu(screen.getByRole('article'))).toContain('€1,302.40');
  });

  it('names the subject of a note, but where the note opens with it', async () => {
    const notes = [
      { subject: 'PMD', text: 'Trois fois le taux légal.' },
      { subject: 'PMT', text: 'Indemnité forfaitaire de recouvrement : 40 euros.' },
    ];
    await afficher(facture({ notes }));
    expect(lu(screen.getByRole('article')).match(/Pénalités de retard|Indemnité forfaitaire/g)).toHaveLength(2);
  });

  it('calls a credit note by its name', async () => {
    await afficher(facture({ typeCode: '381', root: 'CREDIT_NOTE', number: undefined }));
    expect(screen.getByRole('heading', { name: 'Avoir sans numéro' })).toBeTruthy();
  });

  it('shows what could not be understood as it was written', async () => {
    await afficher(facture({ issueDate: '31/02/2026', totals: { due: 'beaucoup' } }));
    const page = lu(screen.getByRole('article'));
    expect(page).toContain('31/02/2026');
    expect(page).toContain('beaucoup EUR');
  });

  it('shows two hundred lines, and the rest when asked, from where the reading goes on', async () => {
    await afficher(facture({ lines: Array.from({ length: 203 }, (_, i) => ligne(i + 1)) }));
    const lignes = () =>
      within(screen.getByRole('table', { name: 'Lignes de la facture' })).getAllByRole('row').length - 1;
    expect(lignes()).toBe(200);
    await userEvent.click(screen.getByRole('button', { name: 'Afficher 3 lignes de plus' }));
    expect(lignes()).toBe(203);
    expect(document.activeElement).toBe(screen.getAllByRole('row')[201]);
    expect(lu(document.activeElement as HTMLElement)).toMatch(/^201/);
  });

  it('says so where there is no line', async () => {
    await afficher(facture({ lines: [] }));
    expect(screen.getByText('Ce document ne détaille pas ses lignes.')).toBeTruthy();
  });

  it.each([
    ['fr', factureCompleteChorus()],
    ['en', factureCompleteChorus()],
    ['fr', factureEtendue()],
    ['en', factureEtendue()],
  ] as const)('shows every value of an invoice that says all there is to say, in %s', async (langue, complete) => {
    await afficher(complete, langue);
    const page = lu(screen.getByRole('article')).replaceAll(/\s/g, '');
    const absentes = feuillesDe(complete).filter(({ chemin, valeur }) => {
      // a bank and its reader know an IBAN by fours; currencies stand with their amounts, the standard rate is said by its rate
      const devise = chemin === 'accountingCurrency' || chemin === 'currency';
      if (devise || (chemin.endsWith('vatCategory') && chemin.startsWith('lines') && valeur === 'S')) return false;
      const formes = [
        codeEnMots({ chemin, valeur }, langue) ?? valeur,
        formaterJour(valeur, langue),
        formaterMontant(valeur, null, langue),
        formaterIban(valeur),
        ...(/^\d+\.\d+$/.test(valeur) ? [valeur.replace('.', langue === 'fr' ? ',' : '.')] : []),
      ];
      return !formes.some((f) => page.includes(f.replaceAll(/\s/g, '')));
    });
    expect(absentes).toEqual([]);
  });
});
