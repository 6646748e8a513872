import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { curseur, identifiant, jour, limite, page, texteSaisi } from '../commun/schemas.ts';

export const structurePublique = z
  .object({
    id: identifiant,
    typeIdentifiant: z.string(),
    identifiant: z.string(),
    raisonSociale: z.string(),
    libelle: z.string().nullable(),
    codePostal: z.string().nullable(),
    ville: z.string().nullable(),
    active: z.boolean(),
    serviceObligatoire: z.boolean(),
    engagementObligatoire: z.boolean(),
    serviceOuEngagement: z.boolean(),
    miseEnPaiementNonCommuniquee: z.boolean(),
    /** Day of its closing; null: open, or inactive since a day that the portal does not know. */
    fermeeLe: jour.nullable(),
    /** The last of those that took its place. */
    successeur: z.object({ id: identifiant, identifiant: z.string(), raisonSociale: z.string() }).nullable(),
  })
  .meta({ id: 'StructurePublique' });

export const servicePublic = z
  .object({
    id: identifiant,
    code: z.string(),
    nom: z.string(),
    debutValidite: jour.nullable(),
    finValidite: jour.nullable(),
    engagementObligatoire: z.boolean(),
    /** Where an invoice goes that names no service. */
    parDefaut: z.boolean(),
  })
  .meta({ id: 'ServicePublic' });

/** Directory of public recipients: anyone, signed in or not. */
export const rechercherStructuresPubliques = contrat({
  methode: 'GET',
  chemin: '/api/organisation/structures-publiques',
  resume: 'Find public structures by name, identifier, town or postcode.',
  droit: { type: 'PUBLIC' },
  query: z.strictObject({ texte: texteSaisi(100).default(''), curseur: curseur.optional(), limite }),
  reponses: {
    200: page(structurePublique)
      .extend({
        /** What was looked for in place of what was typed, which nothing answers to: ask on with this text. */
        texteCorrige: z.string().nullable(),
      })
      .meta({ id: 'PageStructuresPubliques' }),
  },
});

export const FORMATS_ANNUAIRE = ['csv', 'json', 'xml'] as const;

/** The whole directory, as a file. */
export const telechargerAnnuaire = contrat({
  methode: 'GET',
  chemin: '/api/organisation/annuaire',
  resume: 'Every public structure with what it demands and its services open today, as CSV, JSON or XML.',
  droit: { type: 'PUBLIC' },
  query: z.strictObject({ format: z.enum(FORMATS_ANNUAIRE) }),
  reponses: { 200: null },
  flot: 'FICHIER',
});

export const consulterStructurePublique = contrat({
  methode: 'GET',
  chemin: '/api/organisation/structures-publiques/:id',
  resume: 'A public structure, what it demands, and its active services.',
  droit: { type: 'PUBLIC' },
  params: z.strictObject({ id: identifiant }),
  reponses: {
    200: structurePublique.extend({ services: z.array(servicePublic) }).meta({ id: 'StructurePubliqueDetaillee' }),
  },
});
