import {
  additionner,
  type ChorusExtension,
  ecrireDecimal,
  type InvoiceLine,
  lireDecimal,
  type Party,
  type PaymentInstructions,
  type SemanticInvoice,
  type SupportingDocument,
  soustraire,
  type Totals,
  type VatBreakdown,
  ZERO,
} from '@orpheon/domain';
import { Pieces } from '../pieces.ts';
import { REQUIS_NON_VIDES } from '../structure/cpp.ts';
import { fatale } from '../trouvailles.ts';
import type { Interpretation } from '../ubl/lire-ubl.ts';
import { date } from '../ubl/valeurs.ts';
import type { Noeud } from '../xml/modele.ts';
import { Releve, valeurDe } from '../xml/releve.ts';
import { compteurFaux, unitesDe } from './enveloppe.ts';

/** `TypePJ` of the invoice itself; 02 is what comes with it. */
const PJ_FACTURE = '01';

/**
 * Reads the one invoice of a CPPFactureMixte (V1.14) or CPPFacturePivot (V2_02) into the semantic model. Blocks are found by
 * name, in any order, `TVAs` or `TVAS`; the order of the pivot is the structure check's affair.
 */
export function lireCpp(racine: Noeud): Interpretation {
  const r = new Releve();
  const pieces = new Pieces(r);
  const unite = unitesDe(racine)[0];
  const fournisseur = unite?.enfant('Fournisseur');
  const debiteur = unite?.enfant('Debiteur');
  const donnees = unite?.enfant('DonneesFacture');
  const tva = (donnees?.enfant('TVAs') ?? donnees?.enfant('TVAS'))?.tous('TVA') ?? [];
  const origine = donnees?.enfant('IdFactureOrigine');
  const livraison = date(r, 'BT-72', donnees, 'DateLivraison');
  const vatBreakdown = r.groupes('BG-23', tva, (n) => lireTva(r, n));
  const documents = r.groupes('BG-24', unite?.tous('PJ') ?? [], (n) => lirePiece(r, pieces, n));
  const facture: SemanticInvoice = {
    syntax: 'CPP',
    root: 'INVOICE',
    businessProcess: r.texte('BT-23', donnees, 'Cadre'),
    number: r.texte('BT-1', donnees, 'Id'),
    issueDate: date(r, 'BT-2', donnees, 'DateEmissionFacture'),
    typeCode: r.texte('BT-3', donnees, 'Type'),
    currency: r.texte('BT-5', donnees, 'Devise'),
    buyerReference: r.texte('BT-10', debiteur, 'CodeService'),
    contractReference: r.texte('BT-12', donnees, 'Engagement', 'NumeroMarche'),
    orderReference: r.texte('BT-13', donnees, 'Engagement', 'NumeroEngagement'),
    notes: [],
    precedingInvoices: r.groupes('BG-3', origine && valeurDe(origine) !== undefined ? [origine] : [], (n) => ({
      number: r.texte('BT-25', n),
    })),
    seller: lireFournisseur(r, fournisseur),
    buyer: lireDebiteur(r, debiteur),
    delivery: livraison === undefined ? undefined : { date: livraison },
    payment: lirePaiement(r, donnees?.enfant('ModePaiement'), fournisseur?.enfant('ReferenceBancaire')),
    allowancesCharges: [],
    totals: lireMontants(r, donnees?.enfant('Montants'), vatBreakdown),
    vatBreakdown,
    supportingDocuments: documents,
    lines: r.groupes('BG-25', donnees?.enfant('Lignes')?.tous('Ligne') ?? [], (n) => lireLigne(r, n)),
    chorus: lireComplement(r, unite),
  };
  r.anomalies.push(...juger(racine, unite, documents));
  return { facture, releve: r, pieces };
}

/** What is wrong with the document beyond its structure: count, empty elements, no document to read. */
function juger(racine: Noeud, unite: Noeud | undefined, documents: readonly SupportingDocument[]): Releve['anomalies'] {
  const vides = [unite?.enfant('Fournisseur'), unite?.enfant('Debiteur'), unite?.enfant('DonneesFacture')]
    .flatMap((bloc) => (bloc ? [bloc, ...bloc.tous('Montants')] : []))
    .flatMap((bloc) => (REQUIS_NON_VIDES.get(bloc.nom) ?? []).flatMap((nom) => bloc.tous(nom)))
    .filter((n) => valeurDe(n) === undefined)
    .map((noeud) => fatale('ORP-CPP-VIDE', 'SYNTAXE', { noeud, parametres: { element: noeud.nom } }));
  const compteur = compteurFaux(racine);
  const sansDocument = racine.nom === 'CPPFactureMixte' && !documents.some((d) => d.readable && d.index !== undefined);
  return [
    ...(compteur ? [compteur] : []),
    ...vides,
    ...(sansDocument ? [fatale('ORP-CPP-PRINCIPALE', 'SYNTAXE', { terme: 'BG-24', noeud: unite })] : []),
  ];
}

function lireIdentite(r: Releve, terme: string, n: Noeud | undefined, element = 'Identifiant'): Party['identifiers'] {
  const value = r.texte(terme, n, element);
  return value === undefined ? [] : [{ value, schemeName: valeurDe(n?.enfant('TypeIdentifiant')) ?? '1' }];
}

function lireFournisseur(r: Releve, n: Noeud | undefined): Party {
  r.noter('BG-4', n);
  const countryCode = r.texte('BT-40', n, 'CodePays');
  return {
    name: r.texte('BT-27', n, 'RaisonSociale'),
    identifiers: lireIdentite(r, 'BT-29', n),
    address: countryCode === undefined ? undefined : { countryCode },
  };
}

function lireDebiteur(r: Releve, n: Noeud | undefined): Party {
  r.noter('BG-7', n);
  const service = r.texte('BT-56', n, 'NomService');
  return {
    name: r.texte('BT-44', n, 'Nom'),
    identifiers: lireIdentite(r, 'BT-46', n),
    contact: service === undefined ? undefined : { name: service },
  };
}

function lirePaiement(r: Releve, mode: Noeud | undefined, banque: Noeud | undefined): PaymentInstructions | undefined {
  if (!mode && !banque) return undefined;
  r.noter('BG-16', mode ?? banque);
  const comptes = banque && (banque.enfant('Compte') ?? banque.enfant('RaisonSocialeEncaisseur')) ? [banque] : [];
  return {
    meansCode: r.texte('BT-81', mode, 'Code'),
    meansText: r.texte('BT-82', mode, 'Libelle'),
    creditTransfers: r.groupes('BG-17', comptes, (n) => ({
      account: r.texte('BT-84', n, 'Compte'),
      accountName: r.texte('BT-85', n, 'RaisonSocialeEncaisseur'),
    })),
  };
}

const lireTva = (r: Releve, n: Noeud): VatBreakdown => ({
  taxableAmount: r.nombre('BT-116', n, 'BaseHt'),
  taxAmount: r.nombre('BT-117', n, 'MontantTVA'),
  rate: r.nombre('BT-119', n, 'Taux'),
});

/** The total VAT is not written: it is the sum of its rows, or what separates the two totals where there is none. */
function lireMontants(r: Releve, n: Noeud | undefined, tva: readonly VatBreakdown[]): Totals {
  r.noter('BG-22', n);
  const taxExclusive = r.nombre('BT-109', n, 'MontantHT');
  const taxInclusive = r.nombre('BT-112', n, 'MontantTTC');
  const [ht, ttc] = [lireDecimal(taxExclusive), lireDecimal(taxInclusive)];
  const ecart = ht && ttc ? soustraire(ttc, ht) : null;
  const somme = tva.reduce((total, v) => additionner(total, lireDecimal(v.taxAmount) ?? ZERO), ZERO);
  const total = tva.length > 0 ? somme : ecart;
  return {
    taxExclusive,
    tax: total ? ecrireDecimal(total) : undefined,
    taxInclusive,
    due: r.nombre('BT-115', n, 'MontantNetAPayer'),
  };
}

const lireLigne = (r: Releve, n: Noeud): InvoiceLine => ({
  id: r.attribut('BT-126', n, 'NumOrdre'),
  quantity: r.nombre('BT-129', n, 'Quantite'),
  netAmount: r.nombre('BT-131', n, 'MontantHT'),
  allowancesCharges: [],
  netPrice: r.nombre('BT-146', n, 'PrixUnitaire'),
  vatRate: r.nombre('BT-152', n, 'TauxTVA'),
  sellerItemIdentifier: r.texte('BT-155', n, 'ReferenceProduit'),
});

function lirePiece(r: Releve, pieces: Pieces, n: Noeud): SupportingDocument {
  const readable = valeurDe(n.enfant('TypePJ')) === PJ_FACTURE;
  return {
    reference: r.texte('BT-122', n, 'NomPJ'),
    description: r.texte('BT-123', n, 'NomPJOrigine'),
    category: valeurDe(n.enfant('CategoriePJ')),
    readable,
    ...pieces.extraireZip(n.enfant('Contenu'), {
      nom: valeurDe(n.enfant('NomPJ')) ?? '',
      mimeType: valeurDe(n.enfant('MimeTypePJ')),
      lisible: readable,
    }),
  };
}

function lireComplement(r: Releve, unite: Noeud | undefined): ChorusExtension {
  const fournisseur = unite?.enfant('Fournisseur');
  const donnees = unite?.enfant('DonneesFacture');
  const banque = fournisseur?.enfant('ReferenceBancaire');
  const cycle = unite?.enfant('CycleDeValidation')?.tous('ValidationUnitaire') ?? [];
  return {
    issueMode: valeurDe(fournisseur?.enfant('ModeEmission')),
    invoiceId: valeurDe(donnees?.enfant('IdCPRO')),
    resent: valeurDe(donnees?.enfant('Renvoi')),
    receivedOn: valeurDe(donnees?.enfant('DateReception')),
    madeAvailableToMoeOn: valeurDe(donnees?.enfant('DateMiseADispositionMOE')),
    accountType: banque?.attribut('Type'),
    bankName: valeurDe(banque?.enfant('Etablissement')),
    validations: cycle.map((n) => {
      const auteur = n.enfant('ProducteurStatut');
      return {
        date: valeurDe(n.enfant('DateStatut')),
        statusCode: valeurDe(n.enfant('CodeStatut')),
        complement: valeurDe(n.enfant('ComplementStatut')),
        comment: valeurDe(n.enfant('Commentaire')),
        by: {
          identifier: lireIdentite(r, '', auteur, 'Id')[0],
          name: valeurDe(auteur?.enfant('RaisonSociale')),
          countryCode: valeurDe(auteur?.enfant('CodePays')),
          note: valeurDe(auteur?.enfant('Note')),
        },
      };
    }),
  };
}
