import { estCadreAValider, valideurDe } from '../donnees-chorus.ts';
import type { Langue } from '../phrases/modele.ts';
import type {
  AllowanceCharge,
  Identifier,
  IncludedProduct,
  InvoiceLine,
  ItemAttribute,
  Party,
  PaymentMeans,
  SemanticInvoice,
  SupportingDocument,
  VatBreakdown,
} from '../semantique.ts';
import { direCode, direPays } from './codes-lisibles.ts';
import {
  code,
  type Donnee,
  direIdentifiant,
  direMesure,
  direNombre,
  type Precision,
  presentes,
  renvoi,
} from './donnees.ts';
import { direMot, type MotLisible } from './mots-lisibles.ts';

/** What EXTENDED adds to the references of an invoice. */
const renvoisDeFacture = ({ references: r }: SemanticInvoice, langue: Langue): Precision[] => [
  ...renvoi('commande', { date: r?.orderDate }, langue),
  ...renvoi('marche', { date: r?.contractDate }, langue),
  ...presentes(langue, [['typeContrat', code('CONTRAT', r?.contractType, langue)]]),
  ...renvoi('commandeVendeur', { date: r?.salesOrderDate }, langue),
  ...renvoi('avisReception', { date: r?.receivingAdviceDate }, langue),
  ...renvoi('avisExpedition', { date: r?.despatchAdviceDate }, langue),
  ...renvoi('bonLivraison', r?.deliveryNote, langue),
  ...renvoi('devis', r?.quotation, langue),
  ...(r?.endCustomerOrders ?? []).flatMap((o) => renvoi('commandeClient', o, langue)),
];

/** References and facts of the whole invoice that only some documents carry (BT-7 to BT-24). */
export const precisionsFacture = (f: SemanticInvoice, langue: Langue): Precision[] => [
  ...renvoisDeFacture(f, langue),
  ...presentes(langue, [
    ['contactComptable', f.buyerReference === undefined ? undefined : f.buyerAccountingContact],
    ['projet', f.projectReference],
    ['commandeVendeur', f.salesOrderReference],
    ['avisReception', f.receivingAdvice],
    ['avisExpedition', f.despatchAdvice],
    ['appelOffres', f.tenderReference],
    ['objetFacture', direIdentifiant(f.objectIdentifier, langue)],
    ...(f.otherObjects ?? []).map((o): Donnee => ['objetFacture', direIdentifiant(o, langue)]),
    ['referenceComptable', f.accountingReference],
    ['exigibiliteLe', f.taxPointDate, 'JOUR'],
    ['exigibilite', code('EXIGIBILITE', f.taxPointCode, langue)],
    ['deviseTva', f.totals.taxAccountingCurrency === undefined ? f.accountingCurrency : undefined],
    ['tauxDeChange', direTauxDeChange(f.exchangeRate, langue)],
    ['tauxDeChangeLe', f.exchangeRate?.date, 'JOUR'],
    ['modeEmission', f.chorus?.issueMode],
    ['numeroChorus', f.chorus?.invoiceId],
    ['renvoi', f.chorus?.resent],
    ['recueLe', f.chorus?.receivedOn, 'JOUR'],
    ['miseADispositionMoe', f.chorus?.madeAvailableToMoeOn, 'JOUR'],
    ['specification', f.specification],
  ]),
];

/** `1 CHF = 0,9321 EUR`, or what is said of it. */
function direTauxDeChange(t: SemanticInvoice['exchangeRate'], langue: Langue): string | undefined {
  if (t?.rate === undefined) return [t?.source, t?.target].filter(Boolean).join(' → ') || undefined;
  return ['1', t.source, '=', direNombre(t.rate, langue), t.target].filter(Boolean).join(' ');
}

/** Who takes part beside the parties of the standard, each under its name; on Chorus one of them is the valideur. */
export function autresPartiesLisibles(
  f: SemanticInvoice,
  langue: Langue,
): { readonly titre: string; readonly partie: Party }[] {
  const o = f.otherParties;
  const valideur = estCadreAValider(f) ? valideurDe(f) : undefined;
  const nommees: readonly (readonly [MotLisible, Party | undefined])[] = [
    ['destinataireFacture', o?.invoicee],
    ['facturant', o?.invoicer],
    ['payeur', o?.payer],
    ['agentVendeur', o?.salesAgent],
    ['agentAcheteur', o?.buyerAgent],
    ['representantAcheteur', o?.buyerTaxRepresentative],
    ['expediteur', o?.shipFrom],
    ['destinataireFinal', o?.ultimateShipTo],
    ['utilisateurFinal', o?.endUser],
  ];
  return nommees.flatMap(([mot, partie]) =>
    partie ? [{ titre: direMot(partie === valideur ? 'valideur' : mot, langue), partie }] : [],
  );
}

/** Allowances and charges of the whole invoice, those of a carrier (BG-X-42) included. */
export const remisesEtFrais = (f: SemanticInvoice): readonly AllowanceCharge[] => [
  ...f.allowancesCharges,
  ...(f.logisticsCharges ?? []).map((frais) => ({ ...frais, charge: true })),
];

const SIRET = /^\d{14}$/;
const SIREN = /^\d{9}$/;

/** An identifier under its own name where its form or its scheme gives it one. */
function identification(i: Identifier, mot: MotLisible, langue: Langue): Precision[] {
  const nu = i.value.replaceAll(/\s/g, '');
  if (SIRET.test(nu)) return presentes(langue, [['siret', nu.replace(/^(...)(...)(...)/, '$1\u00a0$2\u00a0$3\u00a0')]]);
  if (SIREN.test(nu)) return presentes(langue, [['siren', nu.replace(/^(...)(...)/, '$1\u00a0$2\u00a0')]]);
  return presentes(langue, [[mot, direIdentifiant(i, langue)]]);
}

/** What is known of a party beside its name and address; each identifier once, however often it is repeated. */
export function precisionsPartie(p: Party, langue: Langue): Precision[] {
  const legale = p.legalRegistration;
  const vus = new Set([legale?.value]);
  const autres = p.identifiers.filter((i) => !vus.has(i.value) && vus.add(i.value));
  return [
    ...presentes(langue, [['nomCommercial', p.tradingName === p.name ? undefined : p.tradingName]]),
    ...(legale ? identification(legale, 'immatriculation', langue) : []),
    ...autres.flatMap((i) => identification(i, 'identifiant', langue)),
    ...presentes(langue, [
      ['tvaIntracommunautaire', p.vatIdentifier],
      ['numeroFiscal', p.taxRegistration],
      ['adresseElectronique', direIdentifiant(p.electronicAddress, langue)],
      ['contact', p.contact?.name],
      ['telephone', p.contact?.telephone],
      ['courriel', p.contact?.email],
      ['informationsLegales', p.additionalLegalInformation],
    ]),
  ];
}

/** Lines of an address, its country by name. */
export function adresseLisible({ address: a }: Pick<Party, 'address'>, langue: Langue): string[] {
  const ville = [a?.postCode, a?.city].filter(Boolean).join(' ');
  const pays = a?.countryCode && direPays(a.countryCode, langue);
  return [a?.line1, a?.line2, a?.line3, ville, a?.subdivision, pays].flatMap((l) => l || []);
}

/** Delivery: a day, and where, beside its name and address. */
export const precisionsLivraison = (l: NonNullable<SemanticInvoice['delivery']>, langue: Langue): Precision[] =>
  presentes(langue, [
    ['livreLe', l.date, 'JOUR'],
    ['lieu', direIdentifiant(l.location, langue)],
  ]);

const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9\s]{10,34}$/;
const compte = (valeur: string | undefined): Donnee =>
  valeur !== undefined && IBAN.test(valeur) ? ['iban', valeur, 'IBAN'] : ['compte', valeur];

/** How the supplier asks to be paid (BG-16 to BG-19, BT-20). */
export function precisionsPaiement({ payment: p, paymentTerms, chorus }: SemanticInvoice, langue: Langue): Precision[] {
  const debite = compte(p?.directDebit?.debitedAccount);
  const moyen = (m: PaymentMeans | undefined): Donnee[] => [
    ['modePaiement', code('PAIEMENT', m?.meansCode, langue)],
    ['precisionPaiement', m?.meansText],
  ];
  return presentes(langue, [
    ...moyen(p),
    ...(p?.creditTransfers ?? []).flatMap((c): Donnee[] => [
      ...moyen(c),
      compte(c.account),
      ['bic', c.bic],
      ['titulaire', c.accountName],
    ]),
    ...(p?.otherMeans ?? []).flatMap(moyen),
    ['typeCompte', chorus?.accountType],
    ['banque', chorus?.bankName],
    ['carte', p?.card?.number],
    ['porteur', p?.card?.holder],
    ['mandat', p?.directDebit?.mandate],
    ['creancier', p?.directDebit?.creditorIdentifier],
    ['compteDebite', debite[1], debite[2] ?? 'TEXTE'],
    ['referencePaiement', p?.remittanceInformation],
    ['conditions', paymentTerms],
  ]);
}

/** What a discount or a charge says beside its amount and reason. */
export const precisionsRemise = (a: AllowanceCharge, langue: Langue): Precision[] =>
  presentes(langue, [
    ['motif', a.reasonCode === undefined ? undefined : direCode('MOTIF', a.reasonCode, langue)],
    ['taux', a.percentage, 'TAUX'],
    ['base', a.baseAmount, 'MONTANT'],
    ['categorieTva', code('TVA', a.vatCategory, langue)],
    ['tauxTva', a.vatRate, 'TAUX'],
  ]);

/** What a line says beside its name, quantity, price, rate and amount. */
export const precisionsLigne = (l: InvoiceLine, langue: Langue): Precision[] => [
  ...presentes(langue, [
    ['typeLigne', l.lineType === 'DETAIL' ? undefined : code('LIGNE', l.lineType, langue)],
    ['ligneParente', l.parentLine],
    ['reference', l.sellerItemIdentifier],
    ['referenceAcheteur', l.buyerItemIdentifier],
    ['identifiantArticle', direIdentifiant(l.standardItemIdentifier, langue)],
    ...(l.classifications ?? []).map((c): Donnee => ['classification', direIdentifiant(c, langue)]),
    ['origine', l.originCountry && direPays(l.originCountry, langue)],
    ...(l.attributes ?? []).map((a): Donnee => ['attribut', direAttribut(a, langue)]),
    ...(l.includedProducts ?? []).map((p): Donnee => ['produitInclus', direProduit(p, langue)]),
    ['prixBrut', l.grossPrice, 'MONTANT'],
    ['remisePrix', l.priceDiscount, 'MONTANT'],
    ['categorieTva', l.vatCategory === 'S' ? undefined : code('TVA', l.vatCategory, langue)],
    ['poste', l.orderLineReference],
    ['imputation', l.accountingReference],
    ['objetLigne', direIdentifiant(l.objectIdentifier, langue)],
    ...(l.otherObjects ?? []).map((o): Donnee => ['objetLigne', direIdentifiant(o, langue)]),
    ['periodeDu', l.period?.start, 'JOUR'],
    ['periodeAu', l.period?.end, 'JOUR'],
    ['note', direNote({ subject: l.noteSubject, text: l.note ?? '', code: l.noteCode }, langue)],
  ]),
  ...renvoisDeLigne(l, langue),
];

/** `Masse (AAB) : 17,25 L`. */
function direAttribut(a: ItemAttribute, langue: Langue): string {
  const nom = [a.name, a.code && `(${a.code})`].filter(Boolean).join(' ');
  const mesure = direMesure(a.measure, a.measureUnit, langue);
  return [nom, [a.value, mesure].filter(Boolean).join(', ')].filter(Boolean).join(langue === 'fr' ? '\u00a0: ' : ': ');
}

/** `Vis, 4 kg, Réf. V-6, acier`. */
function direProduit(p: IncludedProduct, langue: Langue): string {
  const nommes: readonly Donnee[] = [
    ['reference', p.sellerItemIdentifier],
    ['referenceAcheteur', p.buyerItemIdentifier],
    ['referenceBranche', p.industryItemIdentifier],
    ['identifiant', p.identifier],
    ...(p.standardItemIdentifiers ?? []).map((i): Donnee => ['identifiantArticle', direIdentifiant(i, langue)]),
  ];
  const quantite = direMesure(p.quantity, p.unit, langue);
  const renvois = presentes(langue, nommes).map(({ libelle, valeur }) => `${libelle} ${valeur}`);
  return [p.name, quantite, ...renvois, p.description].filter(Boolean).join(', ');
}

const renvoisDeLigne = ({ references: r }: InvoiceLine, langue: Langue): Precision[] => [
  ...renvoi('commande', r?.order, langue),
  ...renvoi('commandeVendeur', r?.salesOrder, langue),
  ...renvoi('devis', r?.quotation, langue),
  ...renvoi('marche', r?.contract, langue),
  ...renvoi('avisExpedition', r?.despatchAdvice, langue),
  ...renvoi('avisReception', r?.receivingAdvice, langue),
  ...renvoi('bonLivraison', r?.deliveryNote, langue),
  ...renvoi('factureAnterieure', r?.precedingInvoice, langue),
];

/** Why no VAT, or another than one would expect. */
export const precisionsTva = (v: VatBreakdown, langue: Langue): Precision[] =>
  presentes(langue, [
    ['motifExoneration', v.exemptionReason],
    ['codeExoneration', v.exemptionReasonCode],
  ]);

/** A document that the invoice refers to or carries (BG-24). */
export const precisionsPiece = (d: SupportingDocument, langue: Langue): Precision[] =>
  presentes(langue, [
    ['pieceReference', d.reference],
    ['pieceDescription', d.description],
    ['pieceFichier', d.fileName],
    ['pieceAdresse', d.url],
    ['pieceCategorie', d.category],
  ]);

/** Each step of a validation before the recipient (pivot). */
export const precisionsValidation = (f: SemanticInvoice, langue: Langue): Precision[][] =>
  (f.chorus?.validations ?? []).map((v) =>
    presentes(langue, [
      ['validationLe', v.date, 'JOUR'],
      ['validationStatut', v.statusCode],
      ['validationPar', v.by.name],
      ['identifiant', direIdentifiant(v.by.identifier, langue)],
      ['validationPays', v.by.countryCode && direPays(v.by.countryCode, langue)],
      ['validationComplement', v.complement],
      ['validationCommentaire', v.comment],
      ['note', v.by.note],
    ]),
  );

type Note = SemanticInvoice['notes'][number];

/** Text of a note, and the code that stands for one. */
export const texteDeNote = ({ text, code: abrege }: Note): string =>
  [text, abrege && `(${abrege})`].filter(Boolean).join(' ');

const direNote = (note: Note, langue: Langue): string =>
  [sujetDeNote(note, langue), texteDeNote(note)].filter(Boolean).join(langue === 'fr' ? '\u00a0: ' : ': ');

/** Subject of a note in words; undefined where it names none, or its text opens with the same words. */
export function sujetDeNote({ subject, text }: Note, langue: Langue): string | undefined {
  const sujet = code('SUJET', subject, langue);
  return sujet && text.toLowerCase().startsWith(sujet.toLowerCase()) ? undefined : sujet;
}
