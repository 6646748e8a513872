import { describe, expect, it } from 'vitest';
import type { SemanticInvoice } from '../semantique.ts';
import { conformiteEn16931, rendreVerdict, SANS_FACTURE } from '../verdict.ts';
import { controlerFacture, jugerFacture } from './controler.ts';
import { desFaits, PARAMETRES, SIRET_DESTINATAIRE, SIRET_FOURNISSEUR, uneFacture } from './exemple.test-utils.ts';
import type { FaitsDepot } from './faits.ts';

const controler = (
  facture: Partial<SemanticInvoice> = {},
  faits: Partial<FaitsDepot> = {},
  pieces: { nom: string; taille: number; typeMime: string }[] = [],
): { fatales: string[]; avertissements: string[] } => {
  const anomalies = controlerFacture({ facture: uneFacture(facture), format: 'UBL', pieces }, desFaits(faits));
  const { refus, avertissements } = rendreVerdict(anomalies, SANS_FACTURE).recevabilite;
  return { fatales: refus.map((a) => a.code), avertissements: avertissements.map((a) => a.code) };
};
const acheteur = (value: string, scheme = '0009') => ({
  buyer: { ...uneFacture().buyer, identifiers: [{ value, scheme }] },
});
const paiement = (meansCode: string | undefined, account = 'FR7630006000011234567890189') => ({
  payment: { meansCode, creditTransfers: [{ account }] },
});
const destinataire = (voulu: object, parametres: object = {}): Partial<FaitsDepot> => {
  const d = desFaits().destinataire;
  return d ? { destinataire: { ...d, ...voulu, parametres: { ...PARAMETRES, ...parametres } } } : {};
};

describe('an invoice right in every respect', () => {
  it('gives no finding at all', () => expect(controler()).toEqual({ fatales: [], avertissements: [] }));
});

describe('what Chorus asks', () => {
  it.each<[string, Partial<SemanticInvoice>, string]>([
    ['a number of 21 characters', { number: 'F'.repeat(21) }, 'G1.05'],
    ['a number with a hash', { number: 'F#1' }, 'ORP-NUMERO-CARACTERES'],
    ['type 751', { typeCode: '751' }, 'ORP-TYPE'],
    ['cadre Z9', { businessProcess: 'Z9' }, 'G1.02'],
    ['cadre A4, of works', { businessProcess: 'A4' }, 'ORP-CADRE-TRAVAUX'],
    ['cadre A11, retired', { businessProcess: 'A11' }, 'ORP-CADRE-RETIRE'],
    ['cadre A3, of justice costs', { businessProcess: 'A3' }, 'ORP-CADRE-MEMOIRE'],
    ['cadre A21, of refunds', { businessProcess: 'A21' }, 'ORP-CADRE-REMBOURSEMENT'],
    ['cadre B1, of the reform', { businessProcess: 'B1' }, 'ORP-CADRE-REFORME'],
    ['a date of tomorrow', { issueDate: '2026-02-02' }, 'ORP-DATE-FUTURE'],
    ['a date that does not exist', { issueDate: '2026-02-30' }, 'ORP-DATE'],
    ['a recipient of 13 digits', acheteur('0987654310001'), 'ORP-SIRET-LONGUEUR'],
    ['a recipient whose check digit is wrong', acheteur('09876543100015'), 'ORP-SIRET-CLE'],
    ['a recipient given by its SIREN', acheteur('098765431', '0002'), 'ORP-DESTINATAIRE-ABSENT'],
    [
      'a recipient by VAT number',
      { buyer: { ...uneFacture().buyer, identifiers: [], vatIdentifier: 'DE123456789' } },
      'ORP-DESTINATAIRE-TYPE',
    ],
    ['no recipient', { buyer: { ...uneFacture().buyer, identifiers: [] } }, 'ORP-DESTINATAIRE-ABSENT'],
    ['no means of payment', { payment: undefined }, 'ORP-PAIEMENT-ABSENT'],
    [
      'a credit note without means of payment',
      { root: 'CREDIT_NOTE', typeCode: '381', payment: undefined },
      'ORP-PAIEMENT-ABSENT',
    ],
    ['payment by barter', paiement('1'), 'ORP-PAIEMENT-INCONNU'],
    ['an IBAN whose key is wrong', paiement('30', 'FR7730006000011234567890189'), 'ORP-IBAN-CLE'],
    ['an IBAN too short', paiement('30', 'FR763000600001123456789018'), 'ORP-IBAN-LONGUEUR'],
    ['an account that is no IBAN', paiement('30', '12345'), 'ORP-IBAN-CARACTERES'],
    ['a service code of 101 characters', { buyerReference: 'S'.repeat(101) }, 'ORP-LONGUEUR'],
    ['an engagement of 51 characters', { orderReference: '1'.repeat(51) }, 'ORP-LONGUEUR'],
    [
      'a name that reverses the reading order',
      { seller: { ...uneFacture().seller, name: 'A\u202EB' } },
      'ORP-CARACTERE-INTERDIT',
    ],
    ['an invoice in francs without VAT in euros', { currency: 'CHF' }, 'ORP-DEVISE-TVA-EUR'],
  ])('refuses %s', (_, facture, code) => expect(controler(facture).fatales).toContain(code));

  it.each<[string, Partial<SemanticInvoice>, string]>([
    ['58 is read as 30', paiement('58'), 'ORP-PAIEMENT-LU'],
    ['59 is read as 49', paiement('59'), 'ORP-PAIEMENT-LU'],
    ['a due date before the invoice', { dueDate: '2026-01-01' }, 'ORP-DATE-ECHEANCE'],
    [
      'a French VAT number whose key is wrong',
      { seller: { ...uneFacture().seller, vatIdentifier: 'FR10012345674' } },
      'ORP-TVA-FORME',
    ],
  ])('says and accepts: %s', (_, facture, code) => {
    const { fatales, avertissements } = controler(facture);
    expect(fatales).toEqual([]);
    expect(avertissements).toContain(code);
  });

  it('takes a number of 20 characters with every accepted sign', () => {
    expect(controler({ number: 'Aé 1-_/+8901234567890'.slice(0, 20) }).fatales).toEqual([]);
  });

  it('takes no cadre for A1', () => expect(controler({ businessProcess: undefined }).fatales).toEqual([]));

  it('keeps a 380 with negative totals, with a warning', () => {
    const f = uneFacture();
    const oppose = (t: string | undefined): string => `-${t}`;
    const { fatales, avertissements } = controler({
      totals: {
        lineTotal: '-100.00',
        taxExclusive: '-100.00',
        tax: '-12.75',
        taxCount: 1,
        taxInclusive: '-112.75',
        due: '-112.75',
      },
      vatBreakdown: f.vatBreakdown.map((v) => ({
        ...v,
        taxableAmount: oppose(v.taxableAmount),
        taxAmount: oppose(v.taxAmount),
      })),
      lines: f.lines.map((l) => ({ ...l, quantity: oppose(l.quantity), netAmount: oppose(l.netAmount) })),
    });
    expect(fatales).toEqual([]);
    expect(avertissements).toContain('ORP-AVOIR-NEGATIF');
  });

  it('says which digit the SIRET should end with', () => {
    const [anomalie] = controlerFacture({ facture: uneFacture(acheteur('09876543100015')), format: 'UBL' }, desFaits());
    expect(anomalie).toMatchObject({ code: 'ORP-SIRET-CLE', terme: 'BT-46', parametres: { attendu: '4' } });
  });

  it('takes the fictitious numbers of the qualification where the policy says so', () => {
    const facture = acheteur('00000000013456');
    expect(controler(facture, { politiqueIdentifiants: 'QUALIFICATION' }).fatales).toEqual([]);
    expect(controler(facture).fatales).toEqual(['ORP-SIRET-CLE']);
  });

  it('warns of a line that is not quantity × price, and leaves two cents for rounding', () => {
    const f = uneFacture();
    const avec = (netPrice: string, priceBaseQuantity?: string) =>
      controler({ lines: f.lines.map((l, i) => (i === 0 ? { ...l, netPrice, priceBaseQuantity } : l)) }).avertissements;
    expect(avec('10.004')).toEqual([]);
    expect(avec('10.005')).toEqual(['ORP-LIGNE-MONTANT']);
    expect(avec('100.00', '10')).toEqual([]);
    expect(avec('100.00', '0')).toEqual([]);
  });

  it('warns of amounts in a currency that the invoice does not name', () => {
    const avec = (amountCurrencies: string[], accountingCurrency?: string) =>
      controler({ amountCurrencies, accountingCurrency }).avertissements;
    expect(avec(['EUR', 'USD'])).toEqual(['ORP-DEVISE-MELANGEE']);
    expect(avec(['EUR'])).toEqual([]);
    expect(avec(['EUR', 'CHF'], 'CHF')).not.toContain('ORP-DEVISE-MELANGEE');
  });

  it('says the amount that the line should have, whatever number of units its price is for', () => {
    const f = uneFacture();
    const lines = f.lines.map((l, i) => (i === 0 ? { ...l, netPrice: '200.0000', priceBaseQuantity: '3.0000' } : l));
    const quantite = Number(f.lines[0]?.quantity);
    const anomalies = controlerFacture({ facture: uneFacture({ lines }), format: 'UBL', pieces: [] }, desFaits());
    const constat = anomalies.find((a) => a.code === 'ORP-LIGNE-MONTANT');
    expect(constat?.parametres?.calcule).toBe(((quantite * 200) / 3).toFixed(2));
  });

  it('judges attachments', () => {
    const piece = (nom: string, taille = 1000) =>
      controler({}, {}, [{ nom, taille, typeMime: 'application/pdf' }]).fatales;
    expect(piece('bon.pdf')).toEqual([]);
    expect(piece('bon.exe')).toEqual(['ORP-PIECE-EXTENSION']);
    expect(piece('bon')).toEqual(['ORP-PIECE-SANS-EXTENSION']);
    expect(piece(`${'b'.repeat(47)}.pdf`)).toEqual(['ORP-PIECE-NOM-LONG']);
    expect(piece('bon.pdf', 10 * 1024 * 1024 + 1)).toEqual(['ORP-PIECE-TAILLE']);
    const treize = Array.from({ length: 13 }, (_, i) => ({ nom: `${i}.pdf`, taille: 10 * 1024 * 1024, typeMime: '' }));
    expect(controler({}, {}, treize).fatales).toEqual(['ORP-PIECES-TOTAL']);
  });
});

describe('what this portal tolerates', () => {
  const zip = { supportingDocuments: [{ reference: 'bl', fileName: 'bl.zip', mimeType: 'application/zip', index: 0 }] };
  const chorus = {
    typeCode: '381',
    buyer: { ...uneFacture().buyer, identifiers: [{ value: SIRET_DESTINATAIRE, schemeName: '1' }] },
    seller: { ...uneFacture().seller, identifiers: [{ value: SIRET_FOURNISSEUR, schemeName: '1' }] },
  };

  it.each<[string, Partial<SemanticInvoice>, string]>([
    ['a ZIP attachment', zip, 'BR-CL-24'],
    ['a 381 in an Invoice of the Chorus dialect', chorus, 'BR-CL-01'],
  ])('%s is admissible, and still not conform to EN 16931', (_, facture, regle) => {
    const { anomalies, infractions } = jugerFacture({ facture: uneFacture(facture), format: 'UBL' }, desFaits());
    const verdict = rendreVerdict(anomalies, conformiteEn16931('UBL', infractions, []));
    expect(verdict.recevabilite.recevable).toBe(true);
    expect(verdict.conformiteEN16931).toEqual({ applicable: true, conforme: false, regles: [regle] });
  });

  it('a 381 in an Invoice of another dialect is refused', () => {
    expect(controler({ typeCode: '381' }).fatales).toEqual(['BR-CL-01']);
  });
});

describe('what the portal knows', () => {
  it.each<[string, Partial<SemanticInvoice>, Partial<FaitsDepot>, string]>([
    [
      'a supplier that is not the one who files',
      {},
      { deposant: { ...desFaits().deposant, identifiant: SIRET_DESTINATAIRE } },
      'ORP-P-FOURNISSEUR-AUTRE',
    ],
    ['an unknown supplier', {}, { fournisseur: null }, 'ORP-P-FOURNISSEUR-INCONNU'],
    [
      'an inactive supplier',
      {},
      { fournisseur: { id: '1', raisonSociale: '', active: false, publique: false } },
      'ORP-P-FOURNISSEUR-INACTIF',
    ],
    ['an unknown recipient', {}, { destinataire: null }, 'ORP-P-DESTINATAIRE-INCONNU'],
    ['an inactive recipient', {}, destinataire({ active: false }), 'ORP-P-DESTINATAIRE-INACTIF'],
    ['a private recipient', {}, destinataire({ publique: false }), 'ORP-P-DESTINATAIRE-PRIVE'],
    [
      'a recipient of works invoices only',
      {},
      destinataire({}, { maitriseOuvrageSeulement: true }),
      'ORP-P-MOA-SEULEMENT',
    ],
    [
      'no service where one is required',
      { buyerReference: undefined },
      { ...destinataire({}, { serviceObligatoire: true }), service: null },
      'ORP-P-SERVICE-OBLIGATOIRE',
    ],
    [
      'no engagement where one is required',
      { orderReference: undefined },
      destinataire({}, { engagementObligatoire: true }),
      'ORP-P-ENGAGEMENT-OBLIGATOIRE',
    ],
    [
      'no engagement where the service requires one',
      { orderReference: undefined },
      { service: { id: '3', code: 'SERVICE_1', nom: '', actif: true, engagementObligatoire: true } },
      'ORP-P-ENGAGEMENT-OBLIGATOIRE',
    ],
    [
      'neither service nor engagement where either is required',
      { orderReference: undefined, buyerReference: undefined },
      { ...destinataire({}, { serviceOuEngagementObligatoire: true }), service: null },
      'ORP-P-SERVICE-OU-ENGAGEMENT',
    ],
    [
      'no service where the default one is closed',
      { buyerReference: undefined },
      { ...destinataire({ serviceParDefautActif: false }), service: null },
      'ORP-P-SERVICE-DEFAUT-INACTIF',
    ],
    ['a service that does not exist', {}, { service: null }, 'ORP-P-SERVICE-INCONNU'],
    [
      'an inactive service',
      {},
      { service: { id: '3', code: 'SERVICE_1', nom: '', actif: false, engagementObligatoire: false } },
      'ORP-P-SERVICE-INACTIF',
    ],
    [
      'FACTURES_PUBLIQUES from a private supplier',
      { buyerReference: 'FACTURES_PUBLIQUES' },
      {},
      'ORP-P-FACTURES-PUBLIQUES',
    ],
    [
      'a number already filed',
      {},
      { dejaDeposee: { id: '9', numero: 'F2026-0001', deposeeLe: '2026-01-20T08:00:00Z' } },
      'ORP-P-DEJA-DEPOSEE',
    ],
    [
      'an inactive valideur',
      { businessProcess: 'A9' },
      { valideur: { id: '4', active: false } },
      'ORP-P-VALIDEUR-INACTIF',
    ],
  ])('refuses %s', (_, facture, faits, code) => expect(controler(facture, faits).fatales).toEqual([code]));

  it('asks for the valideur of a subcontractor only where the document names none', () => {
    const nommee = { businessProcess: 'A9', otherParties: { invoicee: { name: 'Titulaire', identifiers: [] } } };
    expect(controler({ businessProcess: 'A9' }).avertissements).toEqual(['ORP-P-VALIDEUR-ABSENT']);
    expect(controler(nommee).avertissements).toEqual([]);
  });

  it('takes FACTURES_PUBLIQUES between public entities', () => {
    const fournisseur = { id: '1', raisonSociale: '', active: true, publique: true };
    expect(controler({ buyerReference: 'FACTURES_PUBLIQUES' }, { fournisseur }).fatales).toEqual([]);
  });

  it('takes either of service and engagement where either suffices', () => {
    const faits = destinataire(
      {},
      { serviceOuEngagementObligatoire: true, serviceObligatoire: true, engagementObligatoire: true },
    );
    expect(controler({ orderReference: undefined }, faits).fatales).toEqual([]);
    expect(controler({ buyerReference: undefined }, { ...faits, service: null }).fatales).toEqual([]);
  });

  it('takes another currency where the recipient does, with the VAT total in euros', () => {
    const facture = {
      currency: 'CHF',
      accountingCurrency: 'EUR',
      totals: { ...uneFacture().totals, taxAccountingCurrency: '13.20' },
    };
    expect(controler(facture, destinataire({}, { devisesAcceptees: ['CHF'] })).fatales).toEqual([]);
    expect(controler(facture).fatales).toEqual(['ORP-P-DEVISE']);
  });

  it('says, and lets pass, an issuer service that it does not know', () => {
    const seller = {
      ...uneFacture().seller,
      identifiers: [...uneFacture().seller.identifiers, { value: 'DEPOT_1', scheme: '0999' }],
    };
    const anomalies = controlerFacture({ facture: uneFacture({ seller, syntax: 'CII' }), format: 'CII' }, desFaits());
    expect(anomalies.map((a) => [a.code, a.gravite])).toEqual([
      ['BR-CL-11', 'AVERTISSEMENT'],
      ['ORP-P-SERVICE-FOURNISSEUR-INCONNU', 'AVERTISSEMENT'],
    ]);
  });
});

describe('the pyramid', () => {
  it('does not judge a layer while the one below has a fatal finding, and says everything within a layer', () => {
    const faux = { number: undefined, issueDate: undefined, businessProcess: 'Z9' };
    expect(controler(faux, { destinataire: null }).fatales).toEqual(['BR-02', 'BR-03']);
    expect(controler({ businessProcess: 'Z9', number: 'F#1' }, { destinataire: null }).fatales).toEqual([
      'ORP-NUMERO-CARACTERES',
      'G1.02',
    ]);
  });

  it('places a finding where its term was read, or where it should have stood', () => {
    const positions = {
      'BG-25[2]/BT-131': { chemin: '/x', position: { ligne: 3, colonne: 4 } },
      'BG-22': { chemin: '/t', position: { ligne: 9, colonne: 1 } },
    };
    const f = uneFacture();
    const lines = f.lines.map((l, i) => (i === 1 ? { ...l, netAmount: '50.001' } : l));
    const anomalies = controlerFacture(
      { facture: { ...f, lines, totals: { ...f.totals, due: undefined } }, format: 'UBL', positions },
      desFaits(),
    );
    expect(anomalies.find((a) => a.code === 'BR-DEC-23')).toMatchObject({
      terme: 'BT-131',
      chemin: '/x',
      position: { ligne: 3 },
      valeur: '50.001',
    });
    expect(anomalies.find((a) => a.code === 'BR-15')).toMatchObject({ terme: 'BT-115', chemin: '/t' });
  });
});

describe('VAT rates', () => {
  const tauxTva = (
    [
      ['20', '2014-01-01', null],
      ['19.6', '2000-04-01', '2013-12-31'],
      ['5.5', '1982-07-01', null],
    ] as const
  ).map(([cle, debut, fin]) => ({ nom: 'TVA' as const, cle, valeur: 'METROPOLE', debut, fin }));
  const avertissements = (facture: Partial<SemanticInvoice>, faits: Partial<FaitsDepot>) =>
    controler(facture, faits).avertissements;
  it('in force on the day of the invoice are taken', () => {
    expect(avertissements({}, { tauxTva })).not.toContain('ORP-P-TAUX-TVA');
  });
  it('that were in force on another day are said', () => {
    const demain = tauxTva.map((t) => (t.cle === '20' ? { ...t, debut: '2027-01-01' } : t));
    expect(avertissements({}, { tauxTva: demain })).toEqual(['ORP-P-TAUX-TVA']);
    expect(controler({}, { tauxTva: demain }).fatales).toEqual([]);
  });
  it('of who is not established in France are not ours to judge, nor where the portal keeps none', () => {
    const { deposant } = desFaits();
    const belge = { ...deposant, typeIdentifiant: 'UE_HORS_FRANCE' as const };
    expect(avertissements({}, { tauxTva: [], deposant: belge })).not.toContain('ORP-P-TAUX-TVA');
    expect(avertissements({}, {})).not.toContain('ORP-P-TAUX-TVA');
  });
});
