import { FORMATS, MODES_DEPOT, STATUTS_FLUX } from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { curseur, identifiant, instant, langue, limite, page, plusieurs, texteSaisi } from '../commun/schemas.ts';
import { anomalieExpliquee, statutFacture } from './facture.schemas.ts';
import { signatureConsultee } from './signature.schemas.ts';

const SUIVI_CONSULTATION = { type: 'PROFIL', application: 'SUIVI_DES_FLUX', niveau: 'CONSULTATION' } as const;

export const fluxResume = z
  .object({
    id: identifiant,
    numero: z.string(),
    statut: z.enum(STATUTS_FLUX),
    nomFichier: z.string(),
    taille: z.number().int(),
    modeDepot: z.enum(MODES_DEPOT),
    codeInterface: z.string().nullable(),
    structure: z.object({ id: identifiant, raisonSociale: z.string() }),
    deposeLe: instant,
    traiteLe: instant.nullable(),
    nombreFactures: z.number().int(),
    nombreRejets: z.number().int(),
    /** Documents of a lot (archive); null: one document, or a lot that is not opened yet. */
    nombreDocuments: z.number().int().nullable(),
    /** Those that are dealt with. */
    nombreTraites: z.number().int(),
  })
  .meta({ id: 'FluxResume' });

/** The integration report, complete: findings on the file, then invoice by invoice. */
export const fluxConsulte = fluxResume
  .extend({
    deposant: z.string().nullable(),
    empreinte: z.string(),
    /** Electronic signatures of the file, once it was read; those of a lot's documents are on its invoices. */
    signatures: z.array(signatureConsultee),
    /** Name of what people read of it, where the file holds it or the portal wrote it beside: the PDF that is signed… */
    lisible: z.string().nullable(),
    anomalies: z.array(anomalieExpliquee),
    factures: z.array(
      z.object({
        id: identifiant,
        /** Path within the lot; null: the deposit is the invoice's own document. */
        fichier: z.string().nullable(),
        numero: z.string().nullable(),
        format: z.enum(FORMATS).nullable(),
        statut: statutFacture,
        destinataire: z.string().nullable(),
        montantTtc: z.string().nullable(),
        devise: z.string().nullable(),
        anomalies: z.array(anomalieExpliquee),
      }),
    ),
    /** Documents of a lot in which no invoice could be told, or that repeat another one. */
    ecartes: z.array(z.object({ fichier: z.string(), anomalies: z.array(anomalieExpliquee) })),
  })
  .meta({ id: 'FluxConsulte' });

export const listerFlux = contrat({
  methode: 'GET',
  chemin: '/api/facturation/suivi-des-flux',
  resume: 'Deposits of my structures, newest first, with their state.',
  droit: SUIVI_CONSULTATION,
  query: z.strictObject({
    structureId: identifiant.optional(),
    statut: plusieurs(z.enum(STATUTS_FLUX)),
    texte: texteSaisi(100).optional(),
    curseur: curseur.optional(),
    limite,
  }),
  reponses: { 200: page(fluxResume).meta({ id: 'PageFlux' }) },
});

export const consulterFlux = contrat({
  methode: 'GET',
  chemin: '/api/facturation/suivi-des-flux/:id',
  resume: 'One deposit with its full integration report.',
  droit: SUIVI_CONSULTATION,
  params: z.strictObject({ id: identifiant }),
  reponses: { 200: fluxConsulte },
});

export const telechargerFlux = contrat({
  methode: 'GET',
  chemin: '/api/facturation/suivi-des-flux/:id/fichier',
  resume: 'The file as it was received.',
  droit: SUIVI_CONSULTATION,
  params: z.strictObject({ id: identifiant }),
  reponses: { 200: null },
  flot: 'FICHIER',
});

export const telechargerLisibleDuFlux = contrat({
  methode: 'GET',
  chemin: '/api/facturation/suivi-des-flux/:id/lisible',
  resume:
    'What people read of the file, where it holds it: the PDF that it is but a signature around. 404 where there is none.',
  droit: SUIVI_CONSULTATION,
  params: z.strictObject({ id: identifiant }),
  reponses: { 200: null },
  flot: 'FICHIER',
});

export const telechargerCompteRendu = contrat({
  methode: 'GET',
  chemin: '/api/facturation/suivi-des-flux/:id/compte-rendu',
  resume: 'The integration report as CSV: one line a finding, one for each document that nothing is wrong with.',
  droit: SUIVI_CONSULTATION,
  params: z.strictObject({ id: identifiant }),
  query: z.strictObject({ langue: langue.optional() }),
  reponses: { 200: null },
  flot: 'FICHIER',
});
