import { NIVEAUX, STATUTS_PRESENTS } from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { curseur, identifiant, instant, langue, limite, page, plusieurs, texteSaisi } from '../commun/schemas.ts';
import {
  applicationFiltree,
  octroi,
  octroiSaisi,
  ROLES_DANS_LA_STRUCTURE,
  roleDansLaStructure,
  serviceDePersonnes,
} from './profils.schemas.ts';

const CONSULTATION = { type: 'PROFIL', application: 'STRUCTURES', niveau: 'CONSULTATION' } as const;
const MODIFICATION = { type: 'PROFIL', application: 'STRUCTURES', niveau: 'MODIFICATION' } as const;

const parStructure = z.strictObject({ id: identifiant });
const parPersonne = z.strictObject({ id: identifiant, uid: identifiant });

export const rattachementNomme = z
  .object({
    id: identifiant,
    /** Null: the whole structure. */
    service: serviceDePersonnes.nullable(),
    statut: z.enum(STATUTS_PRESENTS),
  })
  .meta({ id: 'RattachementNomme' });

const identite = {
  id: identifiant,
  nom: z.string(),
  prenom: z.string(),
  courriel: z.string(),
  /** ACTIF, A_ACTIVER… as the account itself stands. */
  etat: z.string(),
  role: roleDansLaStructure,
  rattachements: z.array(rattachementNomme),
  /** Of what the person holds here: a change names the version that it was made on. */
  version: z.string(),
};

export const utilisateurDeStructure = z
  .object({
    ...identite,
    /** On the structure as a whole, and on the service asked for by `portee`. */
    profils: z.array(octroi),
    /** Grants on further services. */
    profilsAilleurs: z.number().int(),
  })
  .meta({ id: 'UtilisateurDeStructure' });

const filtres = {
  texte: texteSaisi(100).optional(),
  /** Attached to one of these services, or holding a profile there. */
  service: plusieurs(identifiant),
  application: applicationFiltree.optional(),
  niveau: z.enum(NIVEAUX).optional(),
  role: z.enum(ROLES_DANS_LA_STRUCTURE).optional(),
};

/** "Afficher un utilisateur" (release note V3.9.4 §1.5). */
export const listerUtilisateurs = contrat({
  methode: 'GET',
  chemin: '/api/organisation/structures/:id/utilisateurs',
  resume: 'People of a structure, by name or by service, with what they hold on it.',
  droit: CONSULTATION,
  params: parStructure,
  query: z.strictObject({
    ...filtres,
    ordre: z.enum(['NOM', 'SERVICE']).default('NOM'),
    portee: identifiant.optional(),
    curseur: curseur.optional(),
    limite,
  }),
  reponses: { 200: page(utilisateurDeStructure).meta({ id: 'PageUtilisateurs' }) },
});

export const exporterUtilisateurs = contrat({
  methode: 'GET',
  chemin: '/api/organisation/structures/:id/utilisateurs/export',
  resume: 'Every person of the list and each profile they hold, as CSV or XLSX.',
  droit: CONSULTATION,
  params: parStructure,
  query: z.strictObject({ ...filtres, format: z.enum(['csv', 'xlsx']).default('csv'), langue: langue.optional() }),
  reponses: { 200: null },
  flot: 'FICHIER',
});

/** People of one request, and grants of all of them together. */
export const PERSONNES_MAX_A_LA_FOIS = 200;
export const OCTROIS_MAX_A_LA_FOIS = 5_000;

const utilisateurConsulte = z
  .object({
    ...identite,
    telephone: z.string().nullable(),
    derniereConnexion: instant.nullable(),
    profils: z.array(octroi),
    /** Services that the profiles speak of. */
    services: z.array(serviceDePersonnes),
  })
  .meta({ id: 'UtilisateurConsulte' });

export const consulterUtilisateurs = contrat({
  methode: 'GET',
  chemin: '/api/organisation/structures/:id/utilisateurs/fiches',
  resume: 'Several people of a structure, each with everything they hold there: all of them, or none.',
  droit: CONSULTATION,
  params: parStructure,
  // those whose profiles are changed at once, and the colleague they are copied from
  query: z.strictObject({
    personne: plusieurs(identifiant, PERSONNES_MAX_A_LA_FOIS + 1).pipe(z.array(identifiant).min(1)),
  }),
  reponses: { 200: z.object({ elements: z.array(utilisateurConsulte) }).meta({ id: 'UtilisateursConsultes' }) },
});

export const consulterUtilisateur = contrat({
  methode: 'GET',
  chemin: '/api/organisation/structures/:id/utilisateurs/:uid',
  resume: 'One person of a structure, with everything they hold there.',
  droit: CONSULTATION,
  params: parPersonne,
  reponses: { 200: utilisateurConsulte },
});

/** Where the reader may grant: the structure as a whole, services. */
export const listerPortees = contrat({
  methode: 'GET',
  chemin: '/api/organisation/structures/:id/portees',
  resume: 'Where profiles of a structure may be granted by me: as a whole, or by service.',
  droit: CONSULTATION,
  params: parStructure,
  query: z.strictObject({ texte: texteSaisi(100).optional() }),
  reponses: {
    200: z
      .object({
        raisonSociale: z.string(),
        /** The reader sees the structure as a whole. */
        structure: z.boolean(),
        /** The first of those found. */
        services: z.array(serviceDePersonnes),
        /** There are more services than these. */
        incomplet: z.boolean(),
      })
      .meta({ id: 'Portees' }),
  },
});

export const modifierProfils = contrat({
  methode: 'PUT',
  chemin: '/api/organisation/structures/:id/profils',
  resume: 'Grant and withdraw profiles of several people, all or nothing.',
  droit: MODIFICATION,
  params: parStructure,
  corps: z
    .strictObject({
      changements: z
        .array(
          z
            .strictObject({
              utilisateurId: identifiant,
              version: z.string().regex(/^[0-9a-f]{32}$/),
              accorder: z.array(octroiSaisi).max(OCTROIS_MAX_A_LA_FOIS),
              retirer: z.array(octroiSaisi).max(OCTROIS_MAX_A_LA_FOIS),
            })
            .meta({ id: 'ChangementDeProfils' }),
        )
        .min(1)
        .max(PERSONNES_MAX_A_LA_FOIS),
    })
    .meta({ id: 'ModificationDeProfils' }),
  reponses: {
    200: z
      .object({
        accordes: z.number().int(),
        modifies: z.number().int(),
        retires: z.number().int(),
        personnes: z.number().int(),
      })
      .meta({ id: 'BilanDeProfils' }),
  },
});

export const inviterUtilisateur = contrat({
  methode: 'POST',
  chemin: '/api/organisation/structures/:id/invitations',
  resume:
    'Attach somebody by their address, with profiles. The answer is the same whether they have an account or not.',
  droit: MODIFICATION,
  params: parStructure,
  corps: z
    .strictObject({
      courriel: texteSaisi(254).pipe(z.email()),
      nom: texteSaisi(100).min(1),
      prenom: texteSaisi(100).min(1),
      langue: langue.default('fr'),
      /** Attached to this service; null: to the structure as a whole. */
      serviceId: identifiant.nullable(),
      profils: z.array(octroiSaisi).max(100),
    })
    .meta({ id: 'Invitation' }),
  reponses: { 202: null },
});
