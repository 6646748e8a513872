import {
  ACTIONS_FACTURE,
  ETATS_ANTIVIRUS,
  FORMATS,
  MODES_DEPOT,
  PROFILS_FACTURX,
  STATUTS_FACTURE,
} from '@orpheon/domain';
import { z } from 'zod';
import { decimal, identifiant, instant, jour } from '../commun/schemas.ts';
import { signatureConsultee } from './signature.schemas.ts';

export const statutFacture = z.enum(STATUTS_FACTURE);
export const actionFacture = z.enum(ACTIONS_FACTURE);

export const partieResumee = z
  .object({ id: identifiant, identifiant: z.string(), raisonSociale: z.string() })
  .meta({ id: 'PartieResumee' });

export const serviceResume = z
  .object({ id: identifiant, code: z.string(), nom: z.string() })
  .meta({ id: 'ServiceResume' });

/** A row of a list of invoices; amounts are exact decimals in text, in `devise`. */
export const factureResumee = z
  .object({
    id: identifiant,
    numero: z.string().nullable(),
    type: z.enum(['FACTURE', 'AVOIR']),
    cadre: z.string(),
    statut: statutFacture,
    statutLe: instant,
    deposeeLe: instant,
    dateFacture: jour.nullable(),
    fournisseur: partieResumee,
    destinataire: partieResumee.nullable(),
    serviceDestinataire: serviceResume.nullable(),
    devise: z.string().nullable(),
    montantTtc: decimal.nullable(),
    netAPayer: decimal.nullable(),
    montantHt: decimal.nullable(),
    dateEcheance: jour.nullable(),
    serviceFournisseur: serviceResume.nullable(),
    modeDepot: z.enum(MODES_DEPOT),
    numeroEngagement: z.string().nullable(),
    numeroMarche: z.string().nullable(),
    version: z.number().int(),
    /** First time that its recipient took the document away; always null to its supplier. */
    telechargeeLe: instant.nullable(),
    /** When the supplier took note of the refusal; always null to its recipient. */
    rejetTraiteLe: instant.nullable(),
  })
  .meta({ id: 'FactureResumee' });

const position = z.object({ ligne: z.number(), colonne: z.number() });

export const anomalieExpliquee = z
  .object({
    code: z.string(),
    couche: z.string(),
    gravite: z.enum(['FATALE', 'AVERTISSEMENT']),
    terme: z.string().optional(),
    chemin: z.string().optional(),
    position: position.optional(),
    valeur: z.string().optional(),
    parametres: z.record(z.string(), z.string()).optional(),
    /** Further places of the same finding, where they are many. */
    autres: z
      .array(z.object({ chemin: z.string().optional(), position: position.optional(), valeur: z.string().optional() }))
      .optional(),
  })
  .meta({ id: 'Anomalie' });

export const passage = z
  .object({
    rang: z.number().int(),
    action: actionFacture,
    statut: statutFacture,
    instant,
    acteur: z.enum(['FOURNISSEUR', 'VALIDEUR', 'DESTINATAIRE', 'SYSTEME']),
    /** Who acted, as the reader may know them: full name within one's own side, the structure's name otherwise. */
    auteur: z.string().nullable(),
    /** The author is a structure that holds a mandat de facturation of the supplier; told to suppliers alone. */
    sousMandat: z.boolean(),
    motif: z.string().nullable(),
    commentaire: z.string().nullable(),
  })
  .meta({ id: 'Passage' });

export const piece = z
  .object({
    id: identifiant,
    categorie: z.enum(['PRINCIPALE', 'LISIBLE', 'COMPLEMENTAIRE']),
    designation: z.string(),
    typeMime: z.string(),
    taille: z.number().int(),
    ajouteeLe: instant,
    /** `INFECTEE`: it is never handed out. */
    antivirus: z.enum(ETATS_ANTIVIRUS),
  })
  .meta({ id: 'Piece' });

export const ligneFacture = z
  .object({
    rang: z.number().int(),
    numero: z.string().nullable(),
    denomination: z.string().nullable(),
    description: z.string().nullable(),
    reference: z.string().nullable(),
    quantite: decimal.nullable(),
    unite: z.string().nullable(),
    prixUnitaire: decimal.nullable(),
    montantHt: decimal.nullable(),
    categorieTva: z.string().nullable(),
    tauxTva: decimal.nullable(),
    /** What else the line says: allowances and charges, note, period, references (EN 16931 names). */
    complement: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'LigneFacture' });

export const tvaFacture = z
  .object({
    categorie: z.string().nullable(),
    taux: decimal.nullable(),
    base: decimal.nullable(),
    montant: decimal.nullable(),
    motifExoneration: z.string().nullable(),
  })
  .meta({ id: 'TvaFacture' });

/** An invoice as consulted by one side; `actions` are those its reader may take now. */
export const factureConsultee = factureResumee
  .extend({
    fluxId: identifiant.nullable(),
    numeroFlux: z.string().nullable(),
    format: z.enum(FORMATS).nullable(),
    profil: z.enum(PROFILS_FACTURX).nullable(),
    codeType: z.string().nullable(),
    montantTva: decimal.nullable(),
    numeroFactureOrigine: z.string().nullable(),
    modePaiement: z.string().nullable(),
    numeroMandat: z.string().nullable(),
    empreinte: z.string().nullable(),
    /** Electronic signatures of the document as received, in the order in which they were made. */
    signatures: z.array(signatureConsultee),
    /** The recipient does not publish "mise en paiement". */
    miseEnPaiementNonCommuniquee: z.boolean(),
    /** The semantic invoice without lines: parties, VAT recap, payment, notes, totals (EN 16931 names). */
    modele: z.record(z.string(), z.unknown()),
    lignes: z.array(ligneFacture),
    tva: z.array(tvaFacture),
    pieces: z.array(piece),
    historique: z.array(passage),
    anomalies: z.array(anomalieExpliquee),
    actions: z.array(actionFacture),
  })
  .meta({ id: 'FactureConsultee' });
