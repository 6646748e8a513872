import {
  APPLICATIONS,
  DEMANDES_MAX_A_LA_FOIS,
  DOMAINES,
  LONGUEUR_MAX_MESSAGE,
  LONGUEUR_MAX_MOTIF,
  NATURES,
  NIVEAUX,
  STATUTS_DEMANDE,
} from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { curseur, identifiant, instant, limite, page, texteLongSaisi, texteSaisi } from '../commun/schemas.ts';

const CONNECTE = { type: 'CONNECTE' } as const;
const GERER = { type: 'PROFIL', application: 'STRUCTURES', niveau: 'MODIFICATION' } as const;
const SUPPORT = { type: 'SUPPORT' } as const;

const nature = z.enum(NATURES);
const motif = texteLongSaisi(LONGUEUR_MAX_MOTIF);
const version = z.number().int().min(1);
const parId = z.strictObject({ id: identifiant });

export const structureNommee = z
  .object({
    id: identifiant,
    typeIdentifiant: z.string(),
    identifiant: z.string(),
    raisonSociale: z.string(),
    publique: z.boolean(),
  })
  .meta({ id: 'StructureNommee' });
export const serviceNomme = z
  .object({ id: identifiant, code: z.string(), nom: z.string() })
  .meta({ id: 'ServiceNomme' });

const demande = z.object({
  id: identifiant,
  nature,
  statut: z.enum(STATUTS_DEMANDE),
  /** Null: the request is to create it; `faits` then says which. */
  structure: structureNommee.nullable(),
  service: serviceNomme.nullable(),
  message: z.string().nullable(),
  motif: z.string().nullable(),
  /** What is asked for, as its kind tells it: a profile, an account, a structure to open. */
  faits: z.record(z.string(), z.string()),
  demandeeLe: instant,
  decideeLe: instant.nullable(),
  version,
});

/** A request as its author follows it: who answered is not said. */
export const maDemande = demande.meta({ id: 'MaDemande' });
/** A request as those who may answer it read it. */
export const demandeADecider = demande
  .extend({
    demandeur: z.object({ id: identifiant, prenom: z.string(), nom: z.string(), courriel: z.string() }),
    /** Mine: somebody else answers it. */
    deMoi: z.boolean(),
  })
  .meta({ id: 'DemandeADecider' });

export const structureARattacher = structureNommee
  .extend({
    libelle: z.string().nullable(),
    ville: z.string().nullable(),
    /** I belong to it, to the whole or to one of its services. */
    rattache: z.boolean(),
  })
  .meta({ id: 'StructureARattacher' });

export const rechercherStructuresARattacher = contrat({
  methode: 'GET',
  chemin: '/api/organisation/structures-a-rattacher',
  resume:
    'Find a structure to belong to: public ones by words, private ones only by their full identifier or their very name.',
  droit: CONNECTE,
  query: z.strictObject({ texte: texteSaisi(100).default('') }),
  reponses: {
    200: z
      .object({
        elements: z.array(structureARattacher),
        /** More were found than are shown: further words narrow the search. */
        suite: z.boolean(),
      })
      .meta({ id: 'StructuresARattacher' }),
  },
});

export const listerServicesARattacher = contrat({
  methode: 'GET',
  chemin: '/api/organisation/structures-a-rattacher/:id/services',
  resume: 'Active services of a structure that one may ask to belong to: of a public one, or of one of mine.',
  droit: CONNECTE,
  params: parId,
  query: z.strictObject({ texte: texteSaisi(100).default('') }),
  reponses: {
    200: z.object({ elements: z.array(serviceNomme), suite: z.boolean() }).meta({ id: 'ServicesARattacher' }),
  },
});

const message = texteLongSaisi(LONGUEUR_MAX_MESSAGE);
const DEMANDE_FAITE = z.object({ id: identifiant }).meta({ id: 'DemandeFaite' });

export const demanderRattachement = contrat({
  methode: 'POST',
  chemin: '/api/organisation/demandes/rattachement',
  resume: 'Ask to belong to a structure, or to one of its services.',
  droit: CONNECTE,
  corps: z
    .strictObject({
      structureId: identifiant,
      /** The structure's own, as found: knowing its number is not enough. */
      identifiant: texteSaisi(80),
      serviceId: identifiant.nullable(),
      message,
    })
    .meta({ id: 'DemandeDeRattachement' }),
  reponses: { 201: DEMANDE_FAITE },
});

export const demanderProfil = contrat({
  methode: 'POST',
  chemin: '/api/organisation/demandes/profil',
  resume: 'Ask for a profile in a structure or service that I belong to.',
  droit: CONNECTE,
  corps: z
    .strictObject({
      structureId: identifiant,
      serviceId: identifiant.nullable(),
      objet: z.enum([...APPLICATIONS, ...DOMAINES]),
      niveau: z.enum(NIVEAUX),
      message,
    })
    .meta({ id: 'DemandeDeProfil' }),
  reponses: { 201: DEMANDE_FAITE },
});

export const listerMesDemandes = contrat({
  methode: 'GET',
  chemin: '/api/organisation/demandes',
  resume: 'My requests, the newest first, whatever became of them.',
  droit: CONNECTE,
  query: z.strictObject({
    nature: nature.optional(),
    statut: z.enum(STATUTS_DEMANDE).optional(),
    curseur: curseur.optional(),
    limite,
  }),
  reponses: { 200: page(maDemande).meta({ id: 'PageMesDemandes' }) },
});

export const retirerDemande = contrat({
  methode: 'POST',
  chemin: '/api/organisation/demandes/:id/retrait',
  resume: 'Withdraw a request of mine that nobody has answered.',
  droit: CONNECTE,
  params: parId,
  reponses: { 204: null },
});

const decision = z.enum(['APPROUVER', 'REFUSER']);

export const listerPropositions = contrat({
  methode: 'GET',
  chemin: '/api/organisation/propositions',
  resume: 'What is proposed to me and waits for my own answer.',
  droit: CONNECTE,
  reponses: { 200: z.object({ elements: z.array(demandeADecider) }).meta({ id: 'Propositions' }) },
});

export const repondreProposition = contrat({
  methode: 'POST',
  chemin: '/api/organisation/propositions/:id/reponse',
  resume: 'Accept or decline what is proposed to me.',
  droit: CONNECTE,
  confirmation: true,
  params: parId,
  corps: z.strictObject({ decision, motif: motif.nullable(), version }).meta({ id: 'ReponseAProposition' }),
  reponses: { 204: null },
});

export const listerApprobations = contrat({
  methode: 'GET',
  chemin: '/api/organisation/approbations',
  resume: 'Requests that wait for my answer as a manager, the oldest first.',
  droit: GERER,
  query: z.strictObject({
    nature: nature.optional(),
    structureId: identifiant.optional(),
    curseur: curseur.optional(),
    limite,
  }),
  reponses: { 200: page(demandeADecider).meta({ id: 'PageApprobations' }) },
});

export const deciderDemandes = contrat({
  methode: 'POST',
  chemin: '/api/organisation/approbations',
  resume: 'Approve or refuse one or several requests; each stands alone, and the answer says what became of each.',
  droit: GERER,
  corps: z
    .strictObject({
      decision,
      /** Required for a refusal. */
      motif: motif.nullable(),
      demandes: z
        .array(z.strictObject({ id: identifiant, version }))
        .min(1)
        .max(DEMANDES_MAX_A_LA_FOIS),
    })
    .meta({ id: 'DecisionSurDemandes' }),
  reponses: {
    200: z
      .object({
        resultats: z.array(
          z.object({
            id: identifiant,
            fait: z.boolean(),
            /** Why not, in the reader's language. */
            code: z.string().nullable(),
            message: z.string().nullable(),
          }),
        ),
      })
      .meta({ id: 'ResultatsDeDecision' }),
  },
});

export const listerDemandesDuSupport = contrat({
  methode: 'GET',
  chemin: '/api/support/demandes',
  resume: 'Requests that wait for support: public structures to open, and those of structures that nobody manages.',
  droit: SUPPORT,
  query: z.strictObject({ nature: nature.optional(), curseur: curseur.optional(), limite }),
  reponses: { 200: page(demandeADecider).meta({ id: 'PageDemandesDuSupport' }) },
});

export const deciderDemandeDuSupport = contrat({
  methode: 'POST',
  chemin: '/api/support/demandes/:id/decision',
  resume: 'Approve or refuse a request on behalf of the portal.',
  droit: SUPPORT,
  params: parId,
  corps: z.strictObject({ decision, motif: motif.nullable(), version }).meta({ id: 'DecisionDuSupport' }),
  reponses: { 204: null },
});
