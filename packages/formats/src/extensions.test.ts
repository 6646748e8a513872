import {
  autresPartiesLisibles,
  type InvoiceLine,
  precisionsFacture,
  precisionsPartie,
  type SemanticInvoice,
  valideurDe,
  verifierEn16931,
} from '@orpheon/domain';
import { unDocumentUbl } from '@orpheon/testing';
import { describe, expect, it } from 'vitest';
import { verifierEtendu } from '../../domain/src/facturation/controles/en16931/index.ts';
import { factureEtendue } from '../../domain/src/facturation/lisible/facture-complete.test-utils.ts';
import { ecrireCii } from './ecrire/cii/ecrire-cii.ts';
import { ecrireUbl } from './ecrire/ubl/ecrire-ubl.ts';
import { jugerLecture } from './juger.ts';
import { lireXml } from './lire-xml.ts';

const octets = (xml: string) => new TextEncoder().encode(xml);
const titres = (f: SemanticInvoice) => autresPartiesLisibles(f, 'fr').map((a) => a.titre);

describe('the valideur', () => {
  it('is whom the invoice is addressed to, in a cadre that is validated', () => {
    const cotraitance = { ...factureEtendue(), businessProcess: 'A12' };
    expect(valideurDe(cotraitance)).toBe(cotraitance.otherParties?.invoicee);
    expect(titres(cotraitance)).toContain('Valideur');
    expect(titres(factureEtendue())).toContain('Facture adressée à');
    expect(titres(factureEtendue())).not.toContain('Valideur');
  });

  it('is the agent of the supplier in the older dialect of Chorus, its address in its legal entity', () => {
    const agent = `<cac:AgentParty>
        <cac:PartyIdentification><cbc:ID schemeName="1">44306184100047</cbc:ID></cac:PartyIdentification>
        <cac:PartyLegalEntity>
          <cbc:RegistrationName>Titulaire SA</cbc:RegistrationName>
          <cac:RegistrationAddress><cbc:CityName>Lyon</cbc:CityName></cac:RegistrationAddress>
        </cac:PartyLegalEntity>
      </cac:AgentParty>`;
    const xml = unDocumentUbl({ dialecte: 'CHORUS' }).replace('</cac:Party>', `${agent}</cac:Party>`);
    const { facture, anomalies, positions } = lireXml(octets(xml));
    expect(anomalies).toEqual([]);
    const lue = facture ?? expect.fail();
    expect(valideurDe(lue)).toMatchObject({
      name: 'Titulaire SA',
      identifiers: [{ value: '44306184100047', schemeName: '1' }],
      address: { city: 'Lyon' },
    });
    expect(titres(lue)).toEqual(['Valideur']);
    const debut = xml.slice(0, xml.indexOf('<cac:AgentParty>')).split('\n').length;
    expect(positions['BG-X-49']?.position.ligne).toBe(debut);
  });
});

it('rates and parts of lines without end are judged in a time that grows with their number', () => {
  const taux = Array.from({ length: 20_000 }, (_, i) => `20.${String(i).padStart(5, '0')}`);
  const base = factureEtendue();
  const ligne = { ...(base.lines[0] ?? expect.fail()), id: 'L', vatCategory: 'S', netAmount: '1.00' };
  const juger = (voulue: Pick<InvoiceLine, 'lineType' | 'parentLine'>) => {
    const facture = {
      ...base,
      allowancesCharges: [],
      logisticsCharges: [],
      lines: taux.map((vatRate) => ({ ...ligne, vatRate, ...voulue })),
      vatBreakdown: taux.map((rate) => ({ category: 'S', rate, taxableAmount: '1.00', taxAmount: '0.20' })),
    };
    const debut = performance.now();
    const rompues = [...verifierEn16931(facture), ...verifierEtendu(facture)].map((i) => i.regle);
    expect(performance.now() - debut).toBeLessThan(3_000);
    return rompues;
  };
  expect(juger({ lineType: 'DETAIL', parentLine: undefined }).filter((r) => r.endsWith('S-08'))).toEqual([]);
  expect(juger({ lineType: 'GROUP', parentLine: 'L' })).toContain('BR-FXEXT-08');
});

it('the identifiers of a party are told each once, looked at a number of times that grows with them', () => {
  let lectures = 0;
  const identifiers = Array.from({ length: 2_000 }, (_, i) => ({
    get value() {
      lectures++;
      return `ID-${i % 1_000}`;
    },
  }));
  expect(precisionsPartie({ identifiers }, 'fr').map((p) => p.valeur)).toEqual(
    Array.from({ length: 1_000 }, (_, i) => `ID-${i}`),
  );
  expect(lectures).toBeLessThan(20 * identifiers.length);
});

describe('the rate of exchange', () => {
  const dit = (change: string, langue: 'fr' | 'en' = 'fr') => {
    const xml = unDocumentUbl().replace(
      /(?=<cac:TaxTotal>)/,
      `<cac:TaxExchangeRate><cbc:SourceCurrencyCode>CHF</cbc:SourceCurrencyCode>${change}</cac:TaxExchangeRate>`,
    );
    const { facture, anomalies } = lireXml(octets(xml));
    expect(anomalies).toEqual([]);
    return precisionsFacture(facture ?? expect.fail(), langue).find((p) => /^Taux|^Exchange/.test(p.libelle))?.valeur;
  };
  const vers = '<cbc:TargetCurrencyCode>EUR</cbc:TargetCurrencyCode>';
  const taux = '<cbc:CalculationRate>1.07</cbc:CalculationRate>';
  const operateur = (o: string) => `<cbc:MathematicOperatorCode>${o}</cbc:MathematicOperatorCode>`;
  const pour = (n: string) => `<cbc:SourceCurrencyBaseRate>${n}</cbc:SourceCurrencyBaseRate>`;

  it('is said as people write numbers', () => {
    expect(dit(vers + taux)).toBe('1 CHF = 1,07 EUR');
    expect(dit(vers + taux, 'en')).toBe('1 CHF = 1.07 EUR');
  });

  it('is the one of the other way where it divides', () => {
    expect(dit(vers + taux + operateur('Multiply'))).toBe('1 CHF = 1,07 EUR');
    expect(dit(vers + taux + operateur('Divide'))).toBe('1 EUR = 1,07 CHF');
  });

  it('is left out where it stands for another number of units than one', () => {
    expect(dit(pour('1.00') + vers + taux)).toBe('1 CHF = 1,07 EUR');
    expect(dit(pour('100') + vers + taux)).toBe('CHF → EUR');
  });
});

describe('terms of payment', () => {
  const lue = (f: Partial<SemanticInvoice>) =>
    lireXml(ecrireCii({ ...factureEtendue(), paymentSchedule: undefined, ...f })).facture ?? expect.fail();

  it('are all kept where they are several; the first date and the first text are those of the invoice', () => {
    const deux = [{ description: 'Moitié à la commande' }, { dueDate: '2026-03-01' }, { dueDate: '2026-04-01' }];
    expect(lue({ paymentSchedule: deux })).toMatchObject({
      paymentTerms: 'Moitié à la commande',
      dueDate: '2026-03-01',
      paymentSchedule: deux,
    });
  });

  it('are one date and one text where there is but one that says no more', () => {
    const simple = { paymentTerms: 'À trente jours', dueDate: '2026-03-01' };
    expect(lue(simple)).toMatchObject({ ...simple, paymentSchedule: undefined });
    expect(lue({ paymentSchedule: [{ description: 'Tout', partialAmount: '12.00' }] })).toMatchObject({
      paymentSchedule: [{ description: 'Tout', partialAmount: '12.00' }],
    });
  });
});

it.each([
  ['a term of payment', 'SpecifiedTradePaymentTerms', 'PartialPaymentAmount', 'Description'],
  ['an advance payment', 'SpecifiedAdvancePayment', 'FormattedReceivedDateTime', 'PaidAmount'],
  ['an exchange rate', 'TaxApplicableTradeCurrencyExchange', 'ConversionRate', 'SourceCurrencyCode'],
  ['a product within a product', 'IncludedReferencedProduct', 'Name', 'ID'],
])('the parts of %s have an order', (_, parent, dernier, premier) => {
  const xml = new TextDecoder().decode(ecrireCii(factureEtendue()));
  const element = (nom: string) => new RegExp(`<ram:${nom}[ >].*?</ram:${nom}>\\s*`, 's');
  const [entier = ''] = element(parent).exec(xml) ?? [];
  const [avance = ''] = element(dernier).exec(entier) ?? [];
  const inverse = entier.replace(avance, '').replace(`<ram:${premier}>`, `${avance}<ram:${premier}>`);
  expect(inverse).not.toBe(entier);
  const codes = (texte: string) => lireXml(octets(texte)).anomalies.map((a) => a.code);
  expect(codes(xml)).toEqual([]);
  expect(codes(xml.replace(entier, inverse))).toEqual(['ORP-STRUCT-ORDRE']);
});

describe('several means of payment', () => {
  const avec = (payment: SemanticInvoice['payment']) => ({ ...factureEtendue(), payment });
  const lue = (payment: SemanticInvoice['payment']) => lireXml(ecrireCii(avec(payment))).facture?.payment;

  it('are each read with their own code, a means without an account apart', () => {
    const paiement = {
      meansCode: '48',
      meansText: 'Carte',
      creditTransfers: [{ meansCode: '30', account: 'COMPTE' }],
      otherMeans: [{ meansCode: '20' }],
    };
    expect(lue(paiement)).toMatchObject(paiement);
  });

  it('of the same code are one', () => {
    const deux = { meansCode: '30', creditTransfers: [{ account: 'A' }, { account: 'B' }] };
    expect(lue(deux)?.creditTransfers.map((c) => c.meansCode)).toEqual([undefined, undefined]);
    expect(lue(deux)).not.toHaveProperty('otherMeans');
  });

  const ecritures = [
    { syntaxe: 'UBL', ecrire: ecrireUbl, moyen: '/ubl:Invoice/cac:PaymentMeans' },
    {
      syntaxe: 'CII',
      ecrire: ecrireCii,
      moyen:
        '/rsm:CrossIndustryInvoice/rsm:SupplyChainTradeTransaction/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementPaymentMeans',
    },
  ] as const;
  const constats = (octets: Uint8Array, regle: string) =>
    jugerLecture(lireXml(octets), {
      aujourdhui: '2026-11-22',
      politiqueIdentifiants: 'QUALIFICATION',
    }).anomalies.filter((a) => a.code === regle);

  it.each(ecritures)('without a code break BR-49, each where it stands, in $syntaxe', ({ ecrire, moyen }) => {
    const ecrits = ecrire(
      avec({
        meansCode: '30',
        creditTransfers: [{ account: 'A' }, { account: 'B', withoutMeans: true }, { account: 'C' }],
        otherMeans: [{ meansCode: '20' }, {}],
      }),
    );
    const lignes = new TextDecoder().decode(ecrits).split('\n');
    const rangs = lignes.flatMap((l, i) => (l.includes(`<${moyen.slice(moyen.lastIndexOf('/') + 1)}`) ? [i + 1] : []));
    expect(rangs).toHaveLength(5);
    const trouves = constats(ecrits, 'BR-49');
    expect(trouves.map((a) => a.chemin)).toEqual([`${moyen}[2]`, `${moyen}[5]`]);
    expect(trouves.map((a) => a.position?.ligne)).toEqual([rangs[1], rangs[4]]);
    expect(constats(ecrire(avec({ meansCode: '30', creditTransfers: [{ account: 'A' }] })), 'BR-49')).toEqual([]);
  });

  it.each(ecritures)('are pointed at though one before them said nothing new, in $syntaxe', ({ ecrire, moyen }) => {
    const paiement = { meansCode: '48', creditTransfers: [], otherMeans: [{ meansCode: '48' }, { meansCode: 'QQQ' }] };
    const [trouve] = constats(ecrire(avec(paiement)), 'BR-CL-16');
    expect(trouve?.chemin).toMatch(new RegExp(`^${moyen}\\[3\\]/`));
  });

  it('by transfer without an account break BR-61 though another repetition has one', () => {
    const un = { meansCode: '30', creditTransfers: [{ account: 'A' }] };
    const verdict = (octets: Uint8Array) => {
      const { conformiteEN16931: c } = jugerLecture(lireXml(octets), {
        aujourdhui: '2026-11-22',
        politiqueIdentifiants: 'QUALIFICATION',
      });
      return c.applicable ? c.regles.filter((r) => /^BR-(?:49|50|61)$|^CII-SR-470$/.test(r)) : [];
    };
    const [ubl, cii] = [ecrireUbl(avec(un)), ecrireCii(avec(un))].map((o) => new TextDecoder().decode(o));
    const nu = (texte: string, forme: RegExp, compte: RegExp) => {
      const [moyen = ''] = forme.exec(texte) ?? [];
      const sans = moyen.replace(compte, '');
      return [moyen + sans, sans + moyen].map((m) => verdict(new TextEncoder().encode(texte.replace(moyen, m))));
    };
    const compteUbl = /<cac:PayeeFinancialAccount>.*?<\/cac:PayeeFinancialAccount>/s;
    expect(nu(ubl ?? '', /<cac:PaymentMeans>.*?<\/cac:PaymentMeans>/s, compteUbl)).toEqual([['BR-61'], ['BR-61']]);
    // CII asks it of the accounts that are there: CII-SR-470 asks that there be one
    const [moyenCii, compteCii] = ['SpecifiedTradeSettlementPaymentMeans', 'PayeePartyCreditorFinancialAccount'].map(
      (nom) => new RegExp(`<ram:${nom}>.*?</ram:${nom}>`, 's'),
    );
    expect(nu(cii ?? '', moyenCii ?? /$^/, compteCii ?? /$^/)).toEqual([['CII-SR-470'], ['CII-SR-470']]);
  });

  it.each([
    ['BR-CL-16', { meansCode: '30', creditTransfers: [{ account: 'A' }], otherMeans: [{ meansCode: 'QQQ' }] }],
    ['BR-CL-16', { meansCode: '30', creditTransfers: [{ account: 'A', meansCode: 'QQQ' }] }],
    ['BR-61', { meansCode: '48', creditTransfers: [], otherMeans: [{ meansCode: '58' }] }],
    ['BR-50', { meansCode: '48', creditTransfers: [{ meansCode: '58', accountName: 'X' }] }],
  ])('each break %s by their own fault', (regle, payment) => {
    const rompues = (p: SemanticInvoice['payment']) => verifierEn16931(avec(p)).map((i) => i.regle);
    expect(rompues(payment)).toContain(regle);
    expect(rompues({ meansCode: payment.meansCode, creditTransfers: [{ account: 'A' }] })).not.toContain(regle);
  });
});
