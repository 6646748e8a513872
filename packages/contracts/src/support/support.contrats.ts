import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { curseur, identifiant, instant, limite, page, texteLongSaisi, texteSaisi } from '../commun/schemas.ts';

const SUPPORT = { type: 'SUPPORT' } as const;
const parId = z.strictObject({ id: identifiant });
const recherche = z.strictObject({ texte: texteSaisi(100), curseur: curseur.optional(), limite });

/** Acts of the support, looks included: what each leaves in its journal. */
export const ACTES_DU_SUPPORT = [
  'RECHERCHE_COMPTES',
  'CONSULTATION_COMPTE',
  'DEBLOCAGE',
  'ENVOI_LIEN',
  'FACTEURS_REINITIALISES',
  'RECHERCHE_STRUCTURES',
  'CONSULTATION_STRUCTURE',
  'CONSULTATION_DEMANDES',
  'APPROBATION_DEMANDE',
  'REFUS_DEMANDE',
  'REOUVERTURE_STRUCTURE',
] as const;

/** Why it is done: kept in the journal beside who did it. */
const motif = texteLongSaisi(255).min(1);

export const compteVuDuSupport = z.object({
  id: identifiant,
  prenom: z.string(),
  nom: z.string(),
  courrielConnexion: z.string(),
  etat: z.string(),
  derniereConnexion: instant.nullable(),
});

export const rechercherComptes = contrat({
  methode: 'GET',
  chemin: '/api/support/comptes',
  resume: 'Find accounts by name or address; three characters at least. The look is recorded.',
  droit: SUPPORT,
  query: recherche,
  reponses: { 200: page(compteVuDuSupport.meta({ id: 'CompteVuDuSupport' })).meta({ id: 'PageComptesDuSupport' }) },
});

const structureDuCompte = z.object({
  id: identifiant,
  raisonSociale: z.string(),
  identifiant: z.string(),
  gestionnairePrincipal: z.boolean(),
});
const acte = z.object({
  id: identifiant,
  instant,
  acte: z.enum(ACTES_DU_SUPPORT),
  auteur: z.string(),
  /** What it was done to; null for a search. */
  objetId: identifiant.nullable(),
  /** Its name, as it is now. */
  objet: z.string().nullable(),
  motif: z.string().nullable(),
});

export const consulterCompte = contrat({
  methode: 'GET',
  chemin: '/api/support/comptes/:id',
  resume: 'An account as support sees it: state, lock-out, structures, what support did to it. The look is recorded.',
  droit: SUPPORT,
  params: parId,
  reponses: {
    200: compteVuDuSupport
      .extend({
        courrielContact: z.string(),
        telephone: z.string().nullable(),
        langue: z.string(),
        creeLe: instant,
        /** Sign-in by password is locked until then. */
        bloqueJusqua: instant.nullable(),
        sessions: z.number().int(),
        structures: z.array(structureDuCompte),
        actes: z.array(acte.meta({ id: 'ActeDuSupport' })),
      })
      .meta({ id: 'CompteDetailleDuSupport' }),
  },
});

export const debloquerCompte = contrat({
  methode: 'POST',
  chemin: '/api/support/comptes/:id/deblocage',
  resume: 'Lift the lock-out of an account’s address.',
  droit: SUPPORT,
  params: parId,
  corps: z.strictObject({ motif }).meta({ id: 'DeblocageDeCompte' }),
  reponses: { 204: null },
});

export const envoyerLienDeCompte = contrat({
  methode: 'POST',
  chemin: '/api/support/comptes/:id/lien',
  resume:
    'Send its holder the link that their account needs now: to activate it, to choose a password, to open it again.',
  droit: SUPPORT,
  params: parId,
  corps: z.strictObject({ motif }).meta({ id: 'EnvoiDeLien' }),
  reponses: { 204: null },
});

export const reinitialiserFacteursDeCompte = contrat({
  methode: 'POST',
  chemin: '/api/support/comptes/:id/reinitialisation-des-facteurs',
  resume: 'Take away the second factors of somebody who lost them all; their sessions end, and they are told by mail.',
  droit: SUPPORT,
  confirmation: true,
  params: parId,
  corps: z.strictObject({ motif }).meta({ id: 'ReinitialisationDesFacteurs' }),
  reponses: { 204: null },
});

export const structureVueDuSupport = z.object({
  id: identifiant,
  typeIdentifiant: z.string(),
  identifiant: z.string(),
  raisonSociale: z.string(),
  publique: z.boolean(),
  active: z.boolean(),
});

export const rechercherStructuresDuSupport = contrat({
  methode: 'GET',
  chemin: '/api/support/structures',
  resume:
    'Find structures, private ones included, by name or identifier; three characters at least. The look is recorded.',
  droit: SUPPORT,
  query: recherche,
  reponses: {
    200: page(structureVueDuSupport.meta({ id: 'StructureVueDuSupport' })).meta({ id: 'PageStructuresDuSupport' }),
  },
});

export const consulterStructureDuSupport = contrat({
  methode: 'GET',
  chemin: '/api/support/structures/:id',
  resume:
    'A structure as support sees it: its managers, how many people and services, what waits. The look is recorded.',
  droit: SUPPORT,
  params: parId,
  reponses: {
    200: structureVueDuSupport
      .extend({
        creeLe: instant,
        personnes: z.number().int(),
        services: z.number().int(),
        /** Gestionnaire principal first; the first twenty. */
        gestionnaires: z.array(
          compteVuDuSupport
            .pick({ id: true, prenom: true, nom: true, courrielConnexion: true, etat: true })
            .extend({ principal: z.boolean() }),
        ),
        actes: z.array(acte),
      })
      .meta({ id: 'StructureDetailleeDuSupport' }),
  },
});

export const listerActesDuSupport = contrat({
  methode: 'GET',
  chemin: '/api/support/actes',
  resume: 'What support did, newest first, looks included.',
  droit: SUPPORT,
  query: z.strictObject({ curseur: curseur.optional(), limite }),
  reponses: { 200: page(acte).meta({ id: 'PageActesDuSupport' }) },
});
