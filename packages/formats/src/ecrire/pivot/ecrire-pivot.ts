import {
  couper,
  extraireDonneesChorus,
  formatDuModele,
  type InvoiceLine,
  lireDecimal,
  type SemanticInvoice,
  TYPES_IDENTIFIANT,
  type TypeIdentifiant,
} from '@orpheon/domain';
import { zipSync } from 'fflate';
import { attributs, base64, chacun, type Element, ecrireXml, el, groupe, texte } from '../elements.ts';
import { prixUnitaire } from './prix-unitaire.ts';
import { validations } from './validations.ts';

/** A file of an invoice as its recipient gets it. */
export interface PieceDuPivot {
  readonly nom: string;
  readonly typeMime: string;
  readonly octets: Uint8Array;
  /** The invoice itself (`TypePJ` 01), not what comes with it (02). */
  readonly principale: boolean;
  /** `CategoriePJ` and `NomPJOrigine`. */
  readonly categorie?: string | undefined;
  readonly nomOrigine?: string | undefined;
}

export interface FactureDuPivot {
  readonly facture: SemanticInvoice;
  /** One at least: the schema asks for it. */
  readonly pieces: readonly PieceDuPivot[];
  /** Day on which the portal received it, `YYYY-MM-DD`. */
  readonly recueLe: string;
}

/** What is sent to a recipient at once. */
export interface EnvoiPivot {
  readonly identifiantFlux: string;
  /** `YYYY-MM-DD`. */
  readonly produitLe: string;
  /** Codes of the partners, 3 to 8 characters. */
  readonly emetteur: string;
  readonly recepteur: string;
  readonly factures: readonly FactureDuPivot[];
}

const VERSION = 'V2_02';
/** Longest values of the schema. */
const NOM_MAX = 50;
/** Means of payment that the pivot lists; a public payer pays the others by transfer, and their own words stay beside. */
const MODES: ReadonlySet<string> = new Set(['10', '20', '30', '31', '42', '48', '49', '97']);
const VIREMENT = '30';
const FLUX = 'flux';

const parametre = (rang: number, code: string, valeur: string): Element => ({
  ...attributs({ NumOrdre: String(rang).padStart(4, '0') }),
  Code: code,
  Valeurparametre: texte(valeur) ?? '',
});

const enveloppe = (e: EnvoiPivot): Element => ({
  EnveloppeUnitaire: {
    ...attributs({ NumOrdre: '1' }),
    Parametres: { ParametreIndiv: [parametre(1, 'DtPrd', e.produitLe), parametre(2, 'IdFlx', e.identifiantFlux)] },
    Partenaires: { Recepteur: { Id: e.recepteur }, Emetteur: { Id: e.emetteur } },
  },
});

const codeType = (type: string | undefined): string => TYPES_IDENTIFIANT[(type ?? 'SIRET') as TypeIdentifiant] ?? '1';

function reference({ payment, chorus }: SemanticInvoice): Element | undefined {
  const compte = payment?.creditTransfers.find((c) => c.account !== undefined) ?? payment?.creditTransfers[0];
  const contenu = el({
    Compte: texte(compte?.account),
    Etablissement: texte(chorus?.bankName),
    RaisonSocialeEncaisseur: texte(compte?.accountName),
  });
  return typeof contenu === 'object'
    ? { ...attributs({ Type: chorus?.accountType ?? 'IBAN' }), ...contenu }
    : undefined;
}

function mode({ payment }: SemanticInvoice, code: string | undefined): Element {
  const liste = code !== undefined && MODES.has(code);
  const libelle = texte(payment?.meansText) ?? (liste ? undefined : texte(payment?.meansCode));
  return { Code: liste ? code : VIREMENT, Libelle: libelle };
}

/** The schema has a place for whole lines only. */
const estEntiere = (l: InvoiceLine): boolean =>
  [l.netPrice, l.quantity, l.netAmount].every((n) => n !== undefined && lireDecimal(n) !== null);

const ligne = (l: InvoiceLine, rang: number): Element => ({
  ...attributs({ NumOrdre: String(rang + 1) }),
  ReferenceProduit: texte(l.sellerItemIdentifier ?? l.name),
  PrixUnitaire: prixUnitaire(l),
  Quantite: texte(l.quantity),
  MontantHT: texte(l.netAmount),
  TauxTVA: texte(l.vatRate),
});

/** A name that fits, its extension kept. */
function nomCourt(nom: string): string {
  if ([...nom].length <= NOM_MAX) return nom;
  const extension = /\.[^.]{1,10}$/.exec(nom)?.[0] ?? '';
  return [...nom].slice(0, NOM_MAX - extension.length).join('') + extension;
}

/** The same bytes give the same ZIP. */
const zipper = (nom: string, octets: Uint8Array): string =>
  base64(zipSync({ [nom]: octets }, { mtime: new Date(1980, 0, 1) }));

const piece = (p: PieceDuPivot, rang: number): Element => ({
  ...attributs({ NumOrdre: String(rang + 1) }),
  Contenu: zipper(p.nom, p.octets),
  NomPJ: nomCourt(texte(p.nom) ?? 'piece'),
  NomPJOrigine: p.nomOrigine === undefined ? undefined : nomCourt(p.nomOrigine),
  CategoriePJ: p.categorie === undefined ? undefined : couper(p.categorie, NOM_MAX),
  TypePJ: p.principale ? '01' : '02',
  MimeTypePJ: texte(p.typeMime) ?? 'application/octet-stream',
});

function unite({ facture: f, pieces, recueLe }: FactureDuPivot, rang: number): Element {
  const d = extraireDonneesChorus(f, formatDuModele(f));
  const { chorus, totals: t } = f;
  return groupe({
    ...attributs({ NumOrdre: String(rang + 1) }),
    Fournisseur: {
      TypeIdentifiant: codeType(d.fournisseur.typeIdentifiant),
      Identifiant: texte(d.fournisseur.identifiant) ?? '',
      RaisonSociale: texte(d.fournisseur.raisonSociale) ?? '',
      CodePays: texte(f.seller.address?.countryCode) ?? 'FR',
      ReferenceBancaire: reference(f),
      ModeEmission: texte(chorus?.issueMode) ?? FLUX,
    },
    Debiteur: {
      TypeIdentifiant: codeType('SIRET'),
      Identifiant: texte(d.destinataire.identifiant) ?? '',
      Nom: texte(d.destinataire.raisonSociale),
      CodeService: texte(d.codeService),
      NomService: texte(f.buyer.contact?.name),
    },
    DonneesFacture: groupe({
      Id: texte(d.numero),
      IdCPRO: texte(chorus?.invoiceId),
      Renvoi: texte(chorus?.resent),
      IdFactureOrigine: texte(d.numeroFactureOrigine),
      Type: d.type === 'AVOIR' ? '381' : '380',
      Cadre: texte(d.cadre),
      DateEmissionFacture: texte(d.dateFacture),
      DateLivraison: texte(f.delivery?.date),
      ModePaiement: mode(f, d.modePaiement),
      DateReception: recueLe,
      DateMiseADispositionMOE: texte(chorus?.madeAvailableToMoeOn),
      Devise: texte(d.devise),
      Montants: el({
        MontantHT: texte(t.taxExclusive),
        MontantTTC: texte(t.taxInclusive),
        MontantNetAPayer: texte(t.due),
      }),
      TVAs: el({
        TVA: chacun(f.vatBreakdown, (v) => ({
          Taux: texte(v.rate) ?? '0',
          BaseHt: texte(v.taxableAmount) ?? '0',
          MontantTVA: texte(v.taxAmount) ?? '0',
        })),
      }),
      Engagement: el({ NumeroMarche: texte(d.numeroMarche), NumeroEngagement: texte(d.numeroEngagement) }),
      Lignes: el({ Ligne: chacun(f.lines.filter(estEntiere), ligne) }),
    }),
    PJ: chacun(pieces, piece),
    CycleDeValidation: validations(chorus?.validations ?? []),
  });
}

/**
 * Writes invoices of any syntax as a CPPFacturePivot (V2_02), what their recipients get: UTF-8, elements in the order of the
 * schema. The pivot holds less than EN 16931: what it has no place for is in the document that goes with it as an attachment
 * (docs/conformance.md lists what is left out or written otherwise). Nothing is judged here.
 */
export function ecrirePivot(envoi: EnvoiPivot): Uint8Array {
  return ecrireXml({
    CPPFacturePivot: {
      ...attributs({ Version: VERSION }),
      Enveloppe: enveloppe(envoi),
      CPPFactures: {
        ...attributs({ Compteur: String(envoi.factures.length) }),
        CPPFacturePivotUnitaire: envoi.factures.map(unite),
      },
    },
  });
}
