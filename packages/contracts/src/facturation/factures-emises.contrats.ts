import {
  LONGUEUR_MAX_MOTIF,
  NOMBRE_MAX_PIECES,
  REFERENTIELS,
  TAILLE_MAX_DEPOT,
  TAILLE_MAX_PIECE,
} from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { identifiant, instant, jour, page, texteLongSaisi, texteSaisi } from '../commun/schemas.ts';
import { factureConsultee, factureResumee } from './facture.schemas.ts';
import { filtresEmises, pagination } from './filtres-factures.schemas.ts';

const EMISES_CONSULTATION = { type: 'PROFIL', application: 'FACTURES_EMISES', niveau: 'CONSULTATION' } as const;
const EMISES_MODIFICATION = { type: 'PROFIL', application: 'FACTURES_EMISES', niveau: 'MODIFICATION' } as const;
const parId = z.strictObject({ id: identifiant });
const version = z.coerce.number().int().positive();

export const listerFacturesEmises = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-emises',
  resume: 'Invoices issued by my structures, in the order of their deposits.',
  droit: EMISES_CONSULTATION,
  query: z.strictObject({ ...filtresEmises, ...pagination }),
  reponses: { 200: page(factureResumee).meta({ id: 'PageFacturesEmises' }) },
});

export const consulterFactureEmise = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-emises/:id',
  resume: 'One invoice I issued, with lines, history, attachments and what I may do.',
  droit: EMISES_CONSULTATION,
  params: parId,
  reponses: { 200: factureConsultee },
});

export const telechargerPieceEmise = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-emises/:id/pieces/:pieceId',
  resume: 'An attachment of an invoice I issued; `document` as pieceId is the document as received.',
  droit: EMISES_CONSULTATION,
  params: z.strictObject({ id: identifiant, pieceId: z.union([identifiant, z.literal('document')]) }),
  reponses: { 200: null },
  flot: 'FICHIER',
});

export const completerFacture = contrat({
  methode: 'POST',
  chemin: '/api/facturation/factures-emises/:id/completer',
  resume: 'Answer a suspension with attachments or a comment: the invoice goes back to its recipient.',
  droit: EMISES_MODIFICATION,
  params: parId,
  corps: z.strictObject({ version, commentaire: texteLongSaisi(2000).default('') }).meta({ id: 'Completement' }),
  fichiers: { champ: 'pieces', maximum: NOMBRE_MAX_PIECES, tailleMax: TAILLE_MAX_PIECE },
  idempotent: true,
  reponses: { 200: factureConsultee },
});

export const recyclerFacture = contrat({
  methode: 'POST',
  chemin: '/api/facturation/factures-emises/:id/recycler',
  resume: 'Send a returned invoice to another recipient, service or engagement.',
  droit: EMISES_MODIFICATION,
  params: parId,
  corps: z
    .strictObject({
      version,
      destinataireId: identifiant,
      codeService: texteSaisi(100).nullable(),
      numeroEngagement: texteSaisi(50).nullable(),
      commentaire: texteLongSaisi(2000).default(''),
    })
    .meta({ id: 'Recyclage' }),
  idempotent: true,
  reponses: { 200: factureConsultee },
});

export const abandonnerFacture = contrat({
  methode: 'POST',
  chemin: '/api/facturation/factures-emises/:id/abandonner',
  resume: 'Give up a suspended or returned invoice, with a motive.',
  droit: EMISES_MODIFICATION,
  params: parId,
  corps: z.strictObject({ version, motif: texteLongSaisi(LONGUEUR_MAX_MOTIF) }).meta({ id: 'Abandon' }),
  idempotent: true,
  reponses: { 200: factureConsultee },
});

export const traiterRejet = contrat({
  methode: 'PUT',
  chemin: '/api/facturation/factures-emises/:id/rejet',
  resume: 'Take note of a refusal: it leaves what awaits me; or put it back.',
  droit: EMISES_MODIFICATION,
  params: parId,
  corps: z.strictObject({ traite: z.boolean() }).meta({ id: 'TraitementRejet' }),
  reponses: { 200: factureConsultee },
});

/** What the portal knows about the parties of a document, so that the browser can run the same checks as the server. */
const faitsService = z.object({
  id: identifiant,
  code: z.string(),
  nom: z.string(),
  actif: z.boolean(),
  engagementObligatoire: z.boolean(),
});
const faitsFermeture = {
  fermeeLe: jour.nullable().optional(),
  successeur: z.object({ id: identifiant, identifiant: z.string(), raisonSociale: z.string() }).nullable().optional(),
};
export const faitsDepot = z
  .object({
    aujourdhui: jour,
    politiqueIdentifiants: z.enum(['PRODUCTION', 'QUALIFICATION']),
    deposant: z.object({
      structureId: identifiant,
      typeIdentifiant: z.enum(['SIRET', 'UE_HORS_FRANCE', 'HORS_UE', 'RIDET', 'TAHITI', 'AUTRE', 'PARTICULIER']),
      identifiant: z.string(),
      raisonSociale: z.string(),
    }),
    fournisseur: z
      .object({
        id: identifiant,
        raisonSociale: z.string(),
        active: z.boolean(),
        publique: z.boolean(),
        ...faitsFermeture,
      })
      .nullable(),
    serviceFournisseur: faitsService.nullable(),
    destinataire: z
      .object({
        id: identifiant,
        raisonSociale: z.string(),
        active: z.boolean(),
        publique: z.boolean(),
        ...faitsFermeture,
        serviceParDefautActif: z.boolean().optional(),
        parametres: z.object({
          serviceObligatoire: z.boolean(),
          engagementObligatoire: z.boolean(),
          serviceOuEngagementObligatoire: z.boolean(),
          miseEnPaiementNonCommuniquee: z.boolean(),
          maitriseOuvrageSeulement: z.boolean(),
          devisesAcceptees: z.array(z.string()),
        }),
      })
      .nullable(),
    service: faitsService.nullable(),
    valideur: z.object({ id: identifiant, active: z.boolean() }).nullable(),
    tauxTva: z
      .array(
        z.object({
          nom: z.enum(REFERENTIELS),
          cle: z.string(),
          valeur: z.string(),
          debut: jour,
          fin: jour.nullable(),
        }),
      )
      .readonly()
      .optional(),
    dejaDeposee: z.object({ id: identifiant, numero: z.string(), deposeeLe: instant }).nullable(),
  })
  .meta({ id: 'FaitsDepot' });

/** Terms of a document as they stand in it, whatever they hold: they are only looked up. */
const termesCherches = {
  fournisseur: z.string().max(80).optional(),
  serviceFournisseur: z.string().max(100).optional(),
  destinataire: z.string().max(80).optional(),
  service: z.string().max(100).optional(),
  numero: z.string().max(100).optional(),
};

export const consulterFaitsDepot = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-emises/faits-de-depot',
  resume: 'What the portal knows about the parties named by a document that is about to be filed.',
  droit: EMISES_MODIFICATION,
  query: z.strictObject({ structureId: identifiant, ...termesCherches }),
  reponses: { 200: faitsDepot },
});

/** Reads only; a POST, as what is asked does not fit an address. */
export const consulterFaitsLot = contrat({
  methode: 'POST',
  chemin: '/api/facturation/factures-emises/faits-de-lot',
  resume: 'The same for several documents of a lot, answered in order.',
  droit: EMISES_MODIFICATION,
  corps: z
    .strictObject({ structureId: identifiant, documents: z.array(z.strictObject(termesCherches)).min(1).max(50) })
    .meta({ id: 'DemandeFaitsLot' }),
  reponses: { 200: z.array(faitsDepot) },
});

/** In one field of a form: `12,34`; each counts once. */
const piecesDeStructure = z
  .string()
  .regex(/^([1-9][0-9]{0,15}(,[1-9][0-9]{0,15}){0,99})?$/)
  .default('')
  .describe('Attachments that the structure keeps: identifiers between commas.')
  .transform((texte) => (texte === '' ? [] : [...new Set(texte.split(','))]));

export const fluxDepose = z
  .object({
    fluxId: identifiant,
    numeroFlux: z.string(),
    /** The same file was filed before and is held: this is that deposit, nothing new was made. */
    dejaDepose: z.boolean(),
    deposeLe: instant,
  })
  .meta({ id: 'FluxDepose' });

/**
 * One document a request, and what is attached to its invoice: files (`pieces`) and attachments that the structure keeps
 * (`piecesDeStructure`, their identifiers between commas), under the rules of any attachment.
 * An archive of invoices takes none (422 PIECES_AVEC_LOT).
 *
 * 202: kept and being processed; nothing is said yet about what becomes of it. 200: the same document was filed before and
 * is held; it keeps the attachments it was first filed with, and takes no others.
 */
export const deposerFlux = contrat({
  methode: 'POST',
  chemin: '/api/facturation/factures-emises/depots',
  resume:
    'File a document (Factur-X, UBL, CII) for one of my structures, with attachments of its invoice; one already filed keeps those it was first filed with.',
  droit: EMISES_MODIFICATION,
  query: z.strictObject({ structureId: identifiant }),
  corps: z.strictObject({ piecesDeStructure }),
  fichiers: {
    champ: 'fichier',
    maximum: 1,
    tailleMax: TAILLE_MAX_DEPOT,
    joints: { champ: 'pieces', maximum: NOMBRE_MAX_PIECES, tailleMax: TAILLE_MAX_PIECE },
  },
  idempotent: true,
  reponses: { 202: fluxDepose, 200: fluxDepose },
});
