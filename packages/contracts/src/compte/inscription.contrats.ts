import { ETATS_LIEN, USAGES_LIEN, VERSION_CONDITIONS } from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { langue } from '../commun/schemas.ts';
import { telephoneSaisi } from '../organisation/structures.contrats.ts';
import {
  courriel,
  courrielDeConnexion,
  jetonDeLien,
  motDePasse,
  nomSaisi,
  questionSecrete,
} from './personne.schemas.ts';

const PUBLIC = { type: 'PUBLIC' } as const;

/** A solved challenge: the number found for it. */
const preuve = z
  .strictObject({ defi: z.string().regex(/^[A-Za-z0-9_.-]{20,200}$/), nombre: z.number().int().min(0) })
  .meta({ id: 'Preuve' });

/** The same whatever is known of the address: only its mailbox is told more. */
const entendu = z.object({ etat: z.literal('COURRIEL_ENVOYE') }).meta({ id: 'CourrielEnvoye' });

export const demanderDefi = contrat({
  methode: 'GET',
  chemin: '/api/compte/defi',
  resume: 'A challenge whose solution goes with requests that anybody may make: work that slows down machines.',
  droit: PUBLIC,
  reponses: { 200: z.object({ defi: z.string(), bits: z.number().int() }).meta({ id: 'Defi' }) },
});

export const sInscrire = contrat({
  methode: 'POST',
  chemin: '/api/compte/inscription',
  resume: 'Sign up: sends a link to the address. The answer says nothing of accounts that exist.',
  droit: PUBLIC,
  corps: z
    .strictObject({
      courrielConnexion: courrielDeConnexion,
      courrielContact: courriel.optional(),
      prenom: nomSaisi,
      nom: nomSaisi,
      telephone: telephoneSaisi.optional(),
      langue,
      /** The version of the conditions of use that was read and accepted. */
      conditions: z.literal(VERSION_CONDITIONS),
      preuve,
    })
    .meta({ id: 'Inscription' }),
  reponses: { 202: entendu },
});

export const demanderLien = contrat({
  methode: 'POST',
  chemin: '/api/compte/oubli',
  resume:
    'A link to the sign-in address: to choose another password, to activate or to reopen the account, as it stands.',
  droit: PUBLIC,
  corps: z.strictObject({ courriel: courrielDeConnexion, preuve }).meta({ id: 'DemandeDeLien' }),
  reponses: { 202: entendu },
});

const parJeton = { jeton: jetonDeLien };

export const consulterLien = contrat({
  methode: 'POST',
  chemin: '/api/compte/liens/consultation',
  resume: 'What a one-time link is for, and whether it still works; about whom, only while it does.',
  droit: PUBLIC,
  corps: z.strictObject(parJeton).meta({ id: 'LienAConsulter' }),
  reponses: {
    200: z
      .object({
        etat: z.enum(ETATS_LIEN),
        /** Null where the link is unknown. */
        usage: z.enum(USAGES_LIEN).nullable(),
        /** Null too for a link that confirms an address, where that account is not signed in. */
        titulaire: z
          .object({
            prenom: z.string(),
            nom: z.string(),
            courrielConnexion: z.string(),
            courrielContact: z.string(),
            /** To be answered with a new password. */
            question: z.string().nullable(),
          })
          .nullable(),
        /** The address that it confirms. */
        adresse: z.string().nullable(),
      })
      .meta({ id: 'LienConsulte' }),
  },
});

export const renvoyerLien = contrat({
  methode: 'POST',
  chemin: '/api/compte/liens/renvoi',
  resume: 'Another link in place of one that came too late, to the same address.',
  droit: PUBLIC,
  corps: z.strictObject(parJeton).meta({ id: 'LienARenvoyer' }),
  reponses: { 202: entendu },
});

export const activerCompte = contrat({
  methode: 'POST',
  chemin: '/api/compte/activation',
  resume: 'Activate an account with the secret of a one-time link: first password, secret question.',
  droit: PUBLIC,
  corps: z.strictObject({ ...parJeton, motDePasse, ...questionSecrete }).meta({ id: 'Activation' }),
  reponses: { 204: null },
});

export const reinitialiserMotDePasse = contrat({
  methode: 'POST',
  chemin: '/api/compte/reinitialisation',
  resume:
    'Choose another password with the secret of a one-time link, and the answer to the secret question if there is one.',
  droit: PUBLIC,
  corps: z
    .strictObject({ ...parJeton, motDePasse, reponse: questionSecrete.reponse.optional() })
    .meta({ id: 'Reinitialisation' }),
  reponses: { 204: null },
});

export const confirmerAdresse = contrat({
  methode: 'POST',
  chemin: '/api/compte/adresse-de-connexion/confirmation',
  resume:
    'Make the address that a one-time link was sent to the sign-in address: in a session of that account, or with its password.',
  droit: PUBLIC,
  corps: z.strictObject({ ...parJeton, motDePasse: motDePasse.optional() }).meta({ id: 'AdresseAConfirmer' }),
  reponses: { 204: null },
});

export const reactiverCompte = contrat({
  methode: 'POST',
  chemin: '/api/compte/reactivation',
  resume: 'Reopen an account that its holder had closed, with the secret of a one-time link.',
  droit: PUBLIC,
  corps: z.strictObject(parJeton).meta({ id: 'Reactivation' }),
  reponses: { 204: null },
});
