import { LONGUEUR_MAX_MESSAGE, LONGUEUR_MAX_MOTIF, REPRISES } from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { identifiant, texteLongSaisi, texteSaisi } from '../commun/schemas.ts';
import { entreprise } from './creation.contrats.ts';
import { structureNommee } from './demandes.contrats.ts';
import { parStructureId, STRUCTURES_MODIFICATION, texteOuNul } from './structures.contrats.ts';

/** Closing a structure, opening it again, and having another SIRET take its place. */

const motif = texteLongSaisi(LONGUEUR_MAX_MOTIF).min(1);

export const prevoirFermeture = contrat({
  methode: 'GET',
  chemin: '/api/organisation/structures/:id/fermeture',
  resume: 'What is under way in a structure of mine: what its closing would leave as it is, or end.',
  droit: STRUCTURES_MODIFICATION,
  params: parStructureId,
  reponses: {
    200: z
      .object({
        /** Each at most 1 000. */
        facturesEmises: z.number().int(),
        facturesRecues: z.number().int(),
        brouillons: z.number().int(),
        /** Requests that wait for an answer: they end, and their askers are told. */
        demandes: z.number().int(),
        personnes: z.number().int(),
      })
      .meta({ id: 'BilanAvantFermeture' }),
  },
});

export const fermerStructure = contrat({
  methode: 'POST',
  chemin: '/api/organisation/structures/:id/fermeture',
  resume: 'Close a structure that I lead: nothing new is filed by it or to it, what is under way goes on.',
  droit: STRUCTURES_MODIFICATION,
  confirmation: true,
  params: parStructureId,
  corps: z
    .strictObject({
      motif,
      /** Typed once more, to confirm. */
      identifiant: texteSaisi(80),
    })
    .meta({ id: 'FermetureDeStructure' }),
  reponses: { 204: null },
});

export const rouvrirStructure = contrat({
  methode: 'POST',
  chemin: '/api/organisation/structures/:id/reouverture',
  resume: 'Open again a structure that I lead and closed less than thirty days ago.',
  droit: STRUCTURES_MODIFICATION,
  confirmation: true,
  params: parStructureId,
  corps: z.strictObject({ motif }).meta({ id: 'ReouvertureDeStructure' }),
  reponses: { 204: null },
});

export const rouvrirStructureDuSupport = contrat({
  methode: 'POST',
  chemin: '/api/support/structures/:id/reouverture',
  resume: 'Open a closed structure again on behalf of the portal, which writes to its managers.',
  droit: { type: 'SUPPORT' },
  confirmation: true,
  params: parStructureId,
  corps: z.strictObject({ motif }).meta({ id: 'ReouvertureParLeSupport' }),
  reponses: { 204: null },
});

export const prevoirSuccession = contrat({
  methode: 'GET',
  chemin: '/api/organisation/structures/:id/succession',
  resume:
    'What a new SIRET would come to for a structure that I lead: at once, on approval, or why not; what it takes over.',
  droit: STRUCTURES_MODIFICATION,
  params: parStructureId,
  query: z.strictObject({ siret: texteSaisi(30) }),
  reponses: {
    200: z
      .object({
        nature: z.enum(['DEMENAGEMENT', 'SUCCESSION']),
        /** Null: refused, `refus` says why. */
        issue: z.enum(['IMMEDIATE', 'A_APPROUVER']).nullable(),
        refus: z.object({ code: z.string(), message: z.string() }).nullable(),
        /** Null where no register could be asked, or that it does not know the SIRET. */
        entreprise: entreprise.nullable(),
        /** The portal has it already. */
        existante: structureNommee.nullable(),
        /** How many of each there are to take over. */
        aReprendre: z.object({
          personnes: z.number().int(),
          services: z.number().int(),
          banque: z.number().int(),
          pieces: z.number().int(),
        }),
      })
      .meta({ id: 'SuccessionPrevue' }),
  },
});

export const changerSiret = contrat({
  methode: 'POST',
  chemin: '/api/organisation/structures/:id/succession',
  resume: 'Have another SIRET take the place of a structure that I lead: at once, or by a request to support.',
  droit: STRUCTURES_MODIFICATION,
  confirmation: true,
  params: parStructureId,
  corps: z
    .strictObject({
      siret: texteSaisi(30).min(1),
      /** Not read where the register has a name, or that the portal has the structure already. */
      raisonSociale: texteSaisi(255),
      adresse: texteOuNul(255),
      complementAdresse: texteOuNul(255),
      codePostal: texteOuNul(20),
      ville: texteOuNul(100),
      reprises: z.array(z.enum(REPRISES)).max(REPRISES.length),
      /** To support, where they have to answer. */
      message: texteLongSaisi(LONGUEUR_MAX_MESSAGE),
    })
    .meta({ id: 'ChangementDeSiret' }),
  reponses: {
    201: z.object({ structure: structureNommee }).meta({ id: 'SuccessionFaite' }),
    202: z.object({ demandeId: identifiant }).meta({ id: 'SuccessionDemandee' }),
  },
});
