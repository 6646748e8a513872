import { VERSION_CONDITIONS } from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { instant, texteSaisi } from '../commun/schemas.ts';
import { telephoneSaisi } from '../organisation/structures.contrats.ts';
import { courriel, courrielDeConnexion, motDePasse, nomSaisi, questionSecrete } from './personne.schemas.ts';

const CONNECTE = { type: 'CONNECTE' } as const;

/** What somebody says of themselves; null: not said. */
const identite = {
  courrielContact: courriel,
  prenom: nomSaisi,
  nom: nomSaisi,
  telephone: telephoneSaisi.nullable(),
  adresse: texteSaisi(200).nullable(),
  complementAdresse: texteSaisi(200).nullable(),
  codePostal: texteSaisi(20).nullable(),
  ville: texteSaisi(100).nullable(),
  pays: texteSaisi(60).nullable(),
};

const identiteConsultee = z
  .object({
    courrielContact: z.string(),
    prenom: z.string(),
    nom: z.string(),
    telephone: z.string().nullable(),
    adresse: z.string().nullable(),
    complementAdresse: z.string().nullable(),
    codePostal: z.string().nullable(),
    ville: z.string().nullable(),
    pays: z.string().nullable(),
    /** Null: none was chosen. */
    question: z.string().nullable(),
    /** When another change of the sign-in address may be asked for; null: now. */
    prochainChangementAdresse: instant.nullable(),
    /** Structures that have nobody else as their main manager: their names. */
    structuresGerees: z.array(z.string()),
  })
  .meta({ id: 'Identite' });

export const consulterIdentite = contrat({
  methode: 'GET',
  chemin: '/api/compte/identite',
  resume: 'What I said of myself, and what I may change of my account now.',
  droit: CONNECTE,
  reponses: { 200: identiteConsultee },
});

export const modifierIdentite = contrat({
  methode: 'PUT',
  chemin: '/api/compte/identite',
  resume: 'Change my names, contact address, telephone and postal address.',
  droit: CONNECTE,
  corps: z.strictObject(identite).meta({ id: 'IdentiteModifiee' }),
  reponses: { 200: identiteConsultee },
});

export const changerMotDePasse = contrat({
  methode: 'PUT',
  chemin: '/api/compte/mot-de-passe',
  resume: 'Choose another password, knowing the one in use. Other sessions end.',
  droit: CONNECTE,
  corps: z.strictObject({ actuel: motDePasse, motDePasse }).meta({ id: 'MotDePasseChange' }),
  reponses: { 204: null },
});

export const changerQuestionSecrete = contrat({
  methode: 'PUT',
  chemin: '/api/compte/question-secrete',
  resume: 'Choose another secret question.',
  droit: CONNECTE,
  confirmation: true,
  corps: z.strictObject(questionSecrete).meta({ id: 'QuestionSecrete' }),
  reponses: { 204: null },
});

export const changerAdresse = contrat({
  methode: 'POST',
  chemin: '/api/compte/adresse-de-connexion',
  resume: 'Ask for another sign-in address: a link goes to it. Once a day.',
  droit: CONNECTE,
  confirmation: true,
  corps: z.strictObject({ nouvelle: courrielDeConnexion }).meta({ id: 'ChangementDAdresse' }),
  reponses: { 202: z.object({ etat: z.literal('COURRIEL_ENVOYE') }).meta({ id: 'AdresseDemandee' }) },
});

export const accepterConditions = contrat({
  methode: 'POST',
  chemin: '/api/compte/conditions',
  resume: 'Accept the conditions of use in their present version.',
  droit: CONNECTE,
  corps: z.strictObject({ version: z.literal(VERSION_CONDITIONS) }).meta({ id: 'ConditionsAcceptees' }),
  reponses: { 204: null },
});

export const desactiverCompte = contrat({
  methode: 'POST',
  chemin: '/api/compte/desactivation',
  resume: 'Close my account; I can reopen it by a link to my sign-in address.',
  droit: CONNECTE,
  confirmation: true,
  reponses: { 204: null },
});

export const effacerCompte = contrat({
  methode: 'POST',
  chemin: '/api/compte/effacement',
  resume: 'Close my account for good and erase what names me; what I did keeps an identifier without a name.',
  droit: CONNECTE,
  confirmation: true,
  reponses: { 204: null },
});

export const exporterMesDonnees = contrat({
  methode: 'GET',
  chemin: '/api/compte/donnees',
  resume: 'All that the portal holds about me, as JSON.',
  droit: CONNECTE,
  flot: 'FICHIER',
  reponses: { 200: null },
});
