import { CLES_ATTENTES } from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { curseur, identifiant, instant, limite, page } from '../commun/schemas.ts';
import { statutFacture } from '../facturation/facture.schemas.ts';

const PUBLIC = { type: 'PUBLIC' } as const;
const CONNECTE = { type: 'CONNECTE' } as const;

/** What awaits me: a count that is a link to a ready-made list. `plafonne`: there are at least that many. */
export const compteur = z
  .object({
    cle: z.enum(CLES_ATTENTES),
    nombre: z.number().int(),
    plafonne: z.boolean(),
  })
  .meta({ id: 'Compteur' });

export const consulterAttentes = contrat({
  methode: 'GET',
  chemin: '/api/accueil/attentes',
  resume: 'What awaits me, by kind, within my rights.',
  droit: CONNECTE,
  query: z.strictObject({ structureId: identifiant.optional() }),
  reponses: { 200: z.object({ compteurs: z.array(compteur) }).meta({ id: 'Attentes' }) },
});

export const evenementDuFil = z
  .object({
    id: identifiant,
    /** `facture.<action of the life cycle>`, `flux.integre`, `flux.rejete`, `flux.incidente` or `traitement.termine`. */
    type: z.string(),
    instant,
    factureId: identifiant.nullable(),
    fluxId: identifiant.nullable(),
    /** The action on many invoices that ended, said to who asked for it: how many, and how many were done. */
    traitementId: identifiant.nullable(),
    /** The archive that was asked for, ready or not. */
    telechargementId: identifiant.nullable(),
    nombre: z.number().int().nullable(),
    faites: z.number().int().nullable(),
    /** From which side the reader sees it. */
    cote: z.enum(['FOURNISSEUR', 'DESTINATAIRE']),
    numero: z.string().nullable(),
    statut: statutFacture.nullable(),
    autrePartie: z.string().nullable(),
    motif: z.string().nullable(),
  })
  .meta({ id: 'EvenementDuFil' });

export const listerEvenements = contrat({
  methode: 'GET',
  chemin: '/api/accueil/evenements',
  resume: 'Recent events on the invoices and deposits I may see, newest first.',
  droit: CONNECTE,
  query: z.strictObject({ structureId: identifiant.optional(), curseur: curseur.optional(), limite }),
  reponses: { 200: page(evenementDuFil).meta({ id: 'PageEvenements' }) },
});

export const actualite = z
  .object({
    id: identifiant,
    publieeLe: instant,
    titre: z.object({ fr: z.string(), en: z.string() }),
    texte: z.object({ fr: z.string(), en: z.string() }),
  })
  .meta({ id: 'Actualite' });

export const listerActualites = contrat({
  methode: 'GET',
  chemin: '/api/accueil/actualites',
  resume: 'The latest news of the portal.',
  droit: PUBLIC,
  reponses: { 200: z.object({ elements: z.array(actualite) }).meta({ id: 'Actualites' }) },
});

/** What the public pages need to know of this installation. */
export const consulterConfiguration = contrat({
  methode: 'GET',
  chemin: '/api/accueil/configuration',
  resume: 'Name of the environment, contact, legal texts, and demo accounts where the demo is loaded.',
  droit: PUBLIC,
  reponses: {
    200: z
      .object({
        version: z.string(),
        environnement: z.enum(['PRODUCTION', 'QUALIFICATION', 'DEMONSTRATION']),
        contact: z.string().nullable(),
        editeur: z.string().nullable(),
        mentionsLegales: z.string().nullable(),
        /** Mails can be sent: without them nobody can sign up, nor choose another password. */
        courriels: z.boolean(),
        /** What the sign-in button of the identity provider calls it; null: there is none. */
        fournisseur: z.string().nullable(),
        /** A code by mail is asked on a new device. */
        codeParCourriel: z.boolean(),
        demo: z
          .object({
            motDePasse: z.string(),
            comptes: z.array(
              z.object({
                courriel: z.string(),
                nom: z.string(),
                structure: z.string(),
                role: z.object({ fr: z.string(), en: z.string() }),
              }),
            ),
          })
          .nullable(),
      })
      .meta({ id: 'Configuration' }),
  },
});

/**
 * Server-sent events: `event: evenement`, `data: {"id","type","factureId","fluxId"}`, only what the reader may see.
 * `Last-Event-ID` resumes after a cut.
 */
export const suivreEvenements = contrat({
  methode: 'GET',
  chemin: '/api/accueil/flot',
  resume: 'Live events (text/event-stream).',
  droit: CONNECTE,
  reponses: { 200: null },
  flot: 'EVENEMENTS',
});

export const consulterSante = contrat({
  methode: 'GET',
  chemin: '/api/sante',
  resume: 'The process is alive.',
  droit: PUBLIC,
  reponses: { 200: z.object({ etat: z.literal('vivant') }).meta({ id: 'Sante' }) },
});

export const consulterPret = contrat({
  methode: 'GET',
  chemin: '/api/sante/pret',
  resume: 'The process can serve: database and storage answer, and it is not stopping.',
  droit: PUBLIC,
  reponses: {
    200: z.object({ etat: z.literal('pret') }).meta({ id: 'Pret' }),
    503: z
      .object({ etat: z.literal('indisponible'), manques: z.array(z.enum(['base', 'documents', 'arret'])) })
      .meta({ id: 'Indisponible' }),
  },
});
