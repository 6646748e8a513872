import { APPLICATIONS, DOMAINES, NIVEAUX } from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { identifiant, instant, langue } from '../commun/schemas.ts';

export const preferences = z
  .strictObject({
    theme: z.enum(['SYSTEME', 'CLAIR', 'SOMBRE']),
    /** Single-letter keyboard shortcuts on or off. */
    raccourcis: z.boolean(),
    /** The structure last chosen in the selector; null: all of mine. */
    structureId: identifiant.nullable(),
  })
  .meta({ id: 'Preferences' });

/** Applications whose notifications can be switched off. */
export const notifications = z
  .strictObject({
    facturation: z.boolean(),
    organisation: z.boolean(),
    /** A summary every Monday: the one kind that is off until it is asked for. */
    hebdomadaire: z.boolean(),
  })
  .meta({ id: 'Notifications' });

export const habilitation = z
  .object({
    structureId: identifiant,
    serviceId: identifiant.nullable(),
    objet: z.enum([...APPLICATIONS, ...DOMAINES]),
    niveau: z.enum(NIVEAUX),
    /** The mandat de facturation that it comes from; null: granted to me. */
    mandatId: identifiant.nullable(),
    /** Applications that the structure has closed: this grant gives nothing on them. */
    fermees: z.array(z.enum(APPLICATIONS)).optional(),
  })
  .meta({ id: 'Habilitation' });

export const structureDeMoi = z
  .object({
    id: identifiant,
    typeIdentifiant: z.string(),
    identifiant: z.string(),
    raisonSociale: z.string(),
    publique: z.boolean(),
    active: z.boolean(),
    gestionnairePrincipal: z.boolean(),
    /** Its main manager's name: whom its people turn to. */
    gestionnaire: z.string().nullable(),
    applicationsFermees: z.array(z.enum(APPLICATIONS)),
  })
  .meta({ id: 'StructureDeMoi' });

/** A structure that I invoice for by a mandat de facturation. */
export const mandantDeMoi = structureDeMoi
  .omit({ gestionnairePrincipal: true, gestionnaire: true, applicationsFermees: true })
  .extend({
    /** Name of my structure, which holds the mandate. */
    mandataire: z.string(),
  })
  .meta({ id: 'MandantDeMoi' });

/** The signed-in person, their structures and what they may do. */
export const moi = z
  .object({
    id: identifiant,
    courrielConnexion: z.string(),
    courrielContact: z.string(),
    nom: z.string(),
    prenom: z.string(),
    langue,
    preferences,
    notifications,
    derniereConnexion: instant.nullable(),
    /** Helps people on behalf of the portal. */
    support: z.boolean(),
    /** False: the conditions of use have changed since, or were never accepted; they are asked again. */
    conditionsAcceptees: z.boolean(),
    structures: z.array(structureDeMoi),
    habilitations: z.array(habilitation),
    mandants: z.array(mandantDeMoi),
    /** Requests that wait for my answer as a manager, a hundred at most. */
    aApprouver: z.number().int(),
    /** Mandats de facturation proposed to structures that I manage, by structure. */
    mandatsARepondre: z.array(z.object({ structureId: identifiant, nombre: z.number().int() })),
    /** What is proposed to me and waits for my own answer. */
    propositions: z.number().int(),
    /** I have asked for something once: there is something to follow. */
    aFaitDesDemandes: z.boolean(),
  })
  .meta({ id: 'Moi' });

const CONNECTE = { type: 'CONNECTE' } as const;

export const consulterSession = contrat({
  methode: 'GET',
  chemin: '/api/compte/session',
  resume: 'Who is signed in, if anybody is: nobody is an answer here, not a refusal.',
  droit: { type: 'PUBLIC' },
  reponses: { 200: z.object({ moi: moi.nullable() }).meta({ id: 'Session' }) },
});

export const seDeconnecter = contrat({
  methode: 'DELETE',
  chemin: '/api/compte/session',
  resume: 'Sign out: ends this session; who came from an identity provider is told where to sign out there too.',
  droit: CONNECTE,
  reponses: { 200: z.object({ suite: z.string() }).meta({ id: 'Deconnexion' }), 204: null },
});

export const consulterMoi = contrat({
  methode: 'GET',
  chemin: '/api/compte/moi',
  resume: 'The signed-in person, their structures and rights.',
  droit: CONNECTE,
  reponses: { 200: moi },
});

export const modifierPreferences = contrat({
  methode: 'PATCH',
  chemin: '/api/compte/moi',
  resume: 'Change language, appearance, shortcuts, chosen structure or notification switches.',
  droit: CONNECTE,
  corps: z
    .strictObject({
      langue: langue.optional(),
      preferences: preferences.partial().optional(),
      notifications: notifications.partial().optional(),
    })
    .meta({ id: 'ModificationDeMoi' }),
  reponses: { 200: moi },
});
