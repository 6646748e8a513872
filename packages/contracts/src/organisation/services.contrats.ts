import { ETATS_DE_SERVICE } from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { curseur, identifiant, jour, jourSaisi, limite, page, texteSaisi } from '../commun/schemas.ts';
import {
  courrielSaisi,
  parStructureId,
  STRUCTURES_CONSULTATION,
  STRUCTURES_MODIFICATION,
  telephoneSaisi,
  texteOuNul,
  version,
} from './structures.contrats.ts';

const parService = z.strictObject({ id: identifiant, serviceId: identifiant });

const serviceResume = {
  id: identifiant,
  code: z.string(),
  nom: z.string(),
  /** On the day it is read. */
  etat: z.enum(ETATS_DE_SERVICE),
  parDefaut: z.boolean(),
  debutValidite: jour.nullable(),
  finValidite: jour.nullable(),
  engagementObligatoire: z.boolean(),
  version: z.number().int(),
};
const serviceGere = z.object(serviceResume).meta({ id: 'ServiceGere' });

const serviceConsulte = z
  .object({
    ...serviceResume,
    actif: z.boolean(),
    courriel: z.string().nullable(),
    telephone: z.string().nullable(),
    adresse: z.string().nullable(),
    complementAdresse: z.string().nullable(),
    codePostal: z.string().nullable(),
    ville: z.string().nullable(),
    /** What a deactivation would leave behind; at most 1 000 is counted of each. */
    enCours: z.object({ factures: z.number().int(), personnes: z.number().int() }),
    modifiable: z.boolean(),
    /** May be opened and closed by the reader. */
    fermable: z.boolean(),
  })
  .meta({ id: 'ServiceConsulte' });

const serviceEcrit = {
  nom: texteSaisi(255).min(1),
  debutValidite: jourSaisi.nullable(),
  finValidite: jourSaisi.nullable(),
  engagementObligatoire: z.boolean(),
  courriel: courrielSaisi.nullable(),
  telephone: telephoneSaisi.nullable(),
  adresse: texteOuNul(255),
  complementAdresse: texteOuNul(255),
  codePostal: texteOuNul(20),
  ville: texteOuNul(100),
};

export const listerServices = contrat({
  methode: 'GET',
  chemin: '/api/organisation/structures/:id/services',
  resume: 'Services of a structure that I may see, by name: all of them, or those on which I hold the profile.',
  droit: STRUCTURES_CONSULTATION,
  params: parStructureId,
  query: z.strictObject({
    texte: texteSaisi(100).default(''),
    etat: z.enum(['OUVERTS', 'FERMES', 'TOUS']).default('TOUS'),
    curseur: curseur.optional(),
    limite,
  }),
  reponses: { 200: page(serviceGere).meta({ id: 'PageServices' }) },
});

export const creerService = contrat({
  methode: 'POST',
  chemin: '/api/organisation/structures/:id/services',
  resume: 'Make a service. Its code is unique within the structure and never changes.',
  droit: STRUCTURES_MODIFICATION,
  params: parStructureId,
  corps: z.strictObject({ code: texteSaisi(100).min(1), ...serviceEcrit }).meta({ id: 'NouveauService' }),
  reponses: { 201: serviceConsulte },
});

export const consulterService = contrat({
  methode: 'GET',
  chemin: '/api/organisation/structures/:id/services/:serviceId',
  resume: 'A service, and what is under way in it.',
  droit: STRUCTURES_CONSULTATION,
  params: parService,
  reponses: { 200: serviceConsulte },
});

export const modifierService = contrat({
  methode: 'PUT',
  chemin: '/api/organisation/structures/:id/services/:serviceId',
  resume: 'Rename a service, change its dates, address, contacts or what it demands.',
  droit: STRUCTURES_MODIFICATION,
  params: parService,
  corps: z.strictObject({ version, ...serviceEcrit }).meta({ id: 'ModificationDeService' }),
  reponses: { 200: serviceConsulte },
});

export const ouvrirService = contrat({
  methode: 'POST',
  chemin: '/api/organisation/structures/:id/services/:serviceId/etat',
  resume: 'Deactivate a service, or activate it again: suppliers are offered it no more, or again, at once.',
  droit: STRUCTURES_MODIFICATION,
  params: parService,
  corps: z.strictObject({ version, actif: z.boolean() }).meta({ id: 'EtatDeService' }),
  reponses: { 200: serviceConsulte },
});

export const exporterServices = contrat({
  methode: 'GET',
  chemin: '/api/organisation/structures/:id/services/export',
  resume: 'The services that I may see as a CSV file, which may be changed and imported again.',
  droit: STRUCTURES_CONSULTATION,
  params: parStructureId,
  reponses: { 200: null },
  flot: 'FICHIER',
});

const importJuge = z
  .object({
    /** Of this judgement: the import is refused where it would do something else. */
    empreinte: z.string(),
    crees: z.number().int(),
    modifies: z.number().int(),
    inchanges: z.number().int(),
    refuses: z.number().int(),
    /** Those that do something, or are refused; lines that change nothing are only counted. */
    lignes: z.array(
      z.object({
        ligne: z.number().int(),
        code: z.string(),
        nom: z.string(),
        issue: z.enum(['CREE', 'MODIFIE', 'REFUSE']),
        champs: z.array(z.string()),
        /** Why it is refused, in the reader's language. */
        message: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'ImportDeServices' });

/** The text of the file, decoded by who sends it. */
const texteDeFichier = z.string().max(3_000_000);

export const preparerImportServices = contrat({
  methode: 'POST',
  chemin: '/api/organisation/structures/:id/services/import/apercu',
  resume: 'What a CSV file of services would do, line by line. Nothing is written.',
  droit: STRUCTURES_MODIFICATION,
  params: parStructureId,
  corps: z.strictObject({ texte: texteDeFichier }).meta({ id: 'FichierDeServices' }),
  reponses: { 200: importJuge },
});

export const importerServices = contrat({
  methode: 'POST',
  chemin: '/api/organisation/structures/:id/services/import',
  resume: 'Import a CSV file of services as its preview said, in one transaction; refused lines are left out.',
  droit: STRUCTURES_MODIFICATION,
  params: parStructureId,
  corps: z
    .strictObject({ texte: texteDeFichier, empreinte: z.string().regex(/^[0-9a-f]{64}$/) })
    .meta({ id: 'ImportDeServicesDemande' }),
  reponses: { 200: importJuge },
});
