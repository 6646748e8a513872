import { ETATS_SAISIE_OUVERTS, MODES_SAISIE, TAILLE_MAX_PIECE } from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { curseur, identifiant, limite, page, plusieurs, texteSaisi } from '../commun/schemas.ts';
import { servicePublic } from '../organisation/organisation.contrats.ts';
import { piecesDeStructure } from '../organisation/pieces.contrats.ts';
import { faitsDepot } from './factures-emises.contrats.ts';
import {
  conflitSaisie,
  contenuSaisie,
  coordonneeBancaire,
  factureEnvoyee,
  mandatPortail,
  partieSaisie,
  refusEnvoi,
  saisieConsultee,
  saisieResumee,
} from './saisie.schemas.ts';

const EMISES_CONSULTATION = { type: 'PROFIL', application: 'FACTURES_EMISES', niveau: 'CONSULTATION' } as const;
const EMISES_MODIFICATION = { type: 'PROFIL', application: 'FACTURES_EMISES', niveau: 'MODIFICATION' } as const;
const parId = z.strictObject({ id: identifiant });
const parStructure = z.strictObject({ structureId: identifiant });
const version = z.coerce.number().int().positive();
const parVersion = z.strictObject({ version });

export const listerSaisies = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-emises/saisies',
  resume: 'Invoices being typed: my own, and the saved drafts of my structures, last begun first.',
  droit: EMISES_CONSULTATION,
  query: z.strictObject({
    structureId: identifiant.optional(),
    etat: plusieurs(z.enum(ETATS_SAISIE_OUVERTS)),
    curseur: curseur.optional(),
    limite,
  }),
  reponses: { 200: page(saisieResumee).meta({ id: 'PageSaisies' }) },
});

export const commencerSaisie = contrat({
  methode: 'POST',
  chemin: '/api/facturation/factures-emises/saisies',
  resume: 'Begin to type an invoice, or to describe a plain PDF: kept from now on, seen by its author alone.',
  droit: EMISES_MODIFICATION,
  corps: z
    .strictObject({ structureId: identifiant, mode: z.enum(MODES_SAISIE), contenu: contenuSaisie })
    .meta({ id: 'NouvelleSaisie' }),
  idempotent: true,
  reponses: { 201: saisieConsultee },
});

export const consulterSaisie = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-emises/saisies/:id',
  resume: 'An invoice being typed, with everything typed so far.',
  droit: EMISES_CONSULTATION,
  params: parId,
  reponses: { 200: saisieConsultee },
});

export const garderSaisie = contrat({
  methode: 'PUT',
  chemin: '/api/facturation/factures-emises/saisies/:id',
  resume: 'Keep what is typed. 409 with the other version where somebody, or another tab, wrote meanwhile.',
  droit: EMISES_MODIFICATION,
  params: parId,
  corps: z
    .strictObject({
      version,
      contenu: contenuSaisie,
      /** Hash of the PDF whose reading the content was filled from: it is not filled in a second time. */
      lectureReportee: z
        .string()
        .regex(/^[0-9a-f]{64}$/)
        .optional(),
    })
    .meta({ id: 'SaisieAGarder' }),
  reponses: { 200: saisieConsultee, 409: conflitSaisie },
});

export const enregistrerSaisie = contrat({
  methode: 'POST',
  chemin: '/api/facturation/factures-emises/saisies/:id/enregistrer',
  resume: 'Save as a draft (BROUILLON), seen by colleagues and found in lists.',
  droit: EMISES_MODIFICATION,
  params: parId,
  corps: z.strictObject({ version, contenu: contenuSaisie }).meta({ id: 'SaisieAEnregistrer' }),
  idempotent: true,
  reponses: { 200: saisieConsultee, 409: conflitSaisie },
});

export const envoyerSaisie = contrat({
  methode: 'POST',
  chemin: '/api/facturation/factures-emises/saisies/:id/envoyer',
  resume: 'Send the invoice as typed: judged again, written, and deposited for its recipient.',
  droit: EMISES_MODIFICATION,
  params: parId,
  corps: z.strictObject({ version, contenu: contenuSaisie }).meta({ id: 'SaisieAEnvoyer' }),
  idempotent: true,
  reponses: { 200: factureEnvoyee, 409: conflitSaisie, 422: refusEnvoi },
});

export const supprimerSaisie = contrat({
  methode: 'POST',
  chemin: '/api/facturation/factures-emises/saisies/:id/supprimer',
  resume: 'Delete a draft (kept, read-only), or forget what was only being typed.',
  droit: EMISES_MODIFICATION,
  params: parId,
  corps: parVersion.meta({ id: 'SuppressionSaisie' }),
  idempotent: true,
  reponses: { 204: null, 409: conflitSaisie },
});

export const saisirDepuisFacture = contrat({
  methode: 'POST',
  chemin: '/api/facturation/factures-emises/:id/saisies',
  resume: 'Begin to type from an invoice I issued: its credit note, or a copy of it.',
  droit: EMISES_MODIFICATION,
  params: parId,
  corps: z.strictObject({ nature: z.enum(['AVOIR', 'COPIE']) }).meta({ id: 'SaisieDepuisFacture' }),
  idempotent: true,
  reponses: { 201: saisieConsultee },
});

/** Facts about the parties that are chosen, by identifier of the portal: what `jugerSaisie` needs, and the writers. */
export const consulterFaitsSaisie = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-emises/saisies/faits',
  resume: 'What the portal knows about the parties of an invoice being typed, and what its recipient demands.',
  droit: EMISES_MODIFICATION,
  query: z.strictObject({
    structureId: identifiant,
    destinataireId: identifiant.optional(),
    // Codes and numbers as typed so far: they are only looked up.
    codeService: texteSaisi(100).optional(),
    codeServiceFournisseur: texteSaisi(100).optional(),
    numero: texteSaisi(50).optional(),
  }),
  reponses: {
    200: z
      .object({
        faits: faitsDepot,
        parties: z.object({ fournisseur: partieSaisie, destinataire: partieSaisie.nullable() }),
      })
      .meta({ id: 'FaitsSaisie' }),
  },
});

export const listerServicesDuDestinataire = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-emises/saisies/services',
  resume: 'Active services of a recipient that my structure may address, by code or name.',
  droit: EMISES_MODIFICATION,
  query: z.strictObject({
    structureId: identifiant,
    destinataireId: identifiant,
    texte: texteSaisi(100).default(''),
    curseur: curseur.optional(),
    limite,
  }),
  reponses: { 200: page(servicePublic).meta({ id: 'PageServicesDuDestinataire' }) },
});

export const listerCoordonneesBancaires = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-emises/saisies/coordonnees-bancaires',
  resume: 'Bank accounts of my structure, to be copied into an invoice.',
  droit: EMISES_MODIFICATION,
  query: parStructure,
  reponses: { 200: z.object({ elements: z.array(coordonneeBancaire) }).meta({ id: 'CoordonneesBancaires' }) },
});

export const joindreDocumentSaisie = contrat({
  methode: 'POST',
  chemin: '/api/facturation/factures-emises/saisies/:id/document',
  resume: 'Give, or give anew, the PDF that is the document (mode PDF).',
  droit: EMISES_MODIFICATION,
  params: parId,
  corps: parVersion.meta({ id: 'DocumentDeSaisie' }),
  fichiers: { champ: 'fichier', maximum: 1, tailleMax: TAILLE_MAX_PIECE },
  reponses: { 200: saisieConsultee, 409: conflitSaisie },
});

export const telechargerDocumentSaisie = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-emises/saisies/:id/document',
  resume: 'The PDF that is the document of an invoice being typed.',
  droit: EMISES_CONSULTATION,
  params: parId,
  reponses: { 200: null },
  flot: 'FICHIER',
});

export const joindrePiecesSaisie = contrat({
  methode: 'POST',
  chemin: '/api/facturation/factures-emises/saisies/:id/pieces',
  resume: 'Attach files to an invoice being typed.',
  droit: EMISES_MODIFICATION,
  params: parId,
  corps: z.strictObject({}).meta({ id: 'PiecesDeSaisie' }),
  fichiers: { champ: 'pieces', maximum: 20, tailleMax: TAILLE_MAX_PIECE },
  idempotent: true,
  reponses: { 200: saisieConsultee, 409: conflitSaisie },
});

export const listerPiecesProposees = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-emises/saisies/pieces-de-structure',
  resume: 'Attachments of my structure, to be joined to an invoice.',
  droit: EMISES_MODIFICATION,
  query: parStructure,
  reponses: { 200: piecesDeStructure },
});

export const joindrePieceDeStructure = contrat({
  methode: 'POST',
  chemin: '/api/facturation/factures-emises/saisies/:id/pieces-de-structure',
  resume: 'Join an attachment of my structure to an invoice being typed: a copy that stays.',
  droit: EMISES_MODIFICATION,
  params: parId,
  corps: z.strictObject({ pieceId: identifiant }).meta({ id: 'PieceDeStructureJointe' }),
  reponses: { 200: saisieConsultee, 409: conflitSaisie },
});

export const telechargerPieceSaisie = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-emises/saisies/:id/pieces/:pieceId',
  resume: 'An attachment of an invoice being typed.',
  droit: EMISES_CONSULTATION,
  params: z.strictObject({ id: identifiant, pieceId: identifiant }),
  reponses: { 200: null },
  flot: 'FICHIER',
});

export const retirerPieceSaisie = contrat({
  methode: 'DELETE',
  chemin: '/api/facturation/factures-emises/saisies/:id/pieces/:pieceId',
  resume: 'Take an attachment off an invoice being typed.',
  droit: EMISES_MODIFICATION,
  params: z.strictObject({ id: identifiant, pieceId: identifiant }),
  reponses: { 200: saisieConsultee, 409: conflitSaisie },
});

export const consulterMandatPortail = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-emises/saisies/mandat',
  resume: 'The mandate by which my structure lets the portal write its invoices.',
  droit: EMISES_CONSULTATION,
  query: parStructure,
  reponses: { 200: mandatPortail },
});

export const accepterMandatPortail = contrat({
  methode: 'POST',
  chemin: '/api/facturation/factures-emises/saisies/mandat/accepter',
  resume: 'Accept, for my structure, that the portal writes its invoices.',
  droit: EMISES_MODIFICATION,
  corps: z.strictObject({ structureId: identifiant, versionDuTexte: texteSaisi(20) }).meta({ id: 'MandatAccepte' }),
  idempotent: true,
  reponses: { 200: mandatPortail },
});

export const revoquerMandatPortail = contrat({
  methode: 'POST',
  chemin: '/api/facturation/factures-emises/saisies/mandat/revoquer',
  resume: 'Revoke the mandate: nothing more is written, what was sent stays.',
  droit: EMISES_MODIFICATION,
  corps: parStructure.meta({ id: 'MandatRevoque' }),
  idempotent: true,
  reponses: { 200: mandatPortail },
});
