import { FACTEURS } from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { identifiant, instant, texteSaisi } from '../commun/schemas.ts';
import { moi } from './compte.contrats.ts';
import { codeADesChiffres, codeDeSecours, optionsPasskey, preuveDePasskey } from './facteurs.schemas.ts';

const PUBLIC = { type: 'PUBLIC' } as const;
const CONNECTE = { type: 'CONNECTE' } as const;

/** After the right password: what is asked next, strongest first. No session yet. */
export const etapeDeConnexion = z
  .object({
    etape: z.literal('SECOND_FACTEUR'),
    facteurs: z.array(z.enum(FACTEURS)),
    /** Where a code was sent, mostly hidden; null: none was. */
    codeEnvoyeA: z.string().nullable(),
    /** Seconds until another code may be asked for. */
    renvoiDans: z.number(),
  })
  .meta({ id: 'EtapeDeConnexion' });

export const seConnecter = contrat({
  methode: 'POST',
  chemin: '/api/compte/session',
  resume: 'Sign in: opens a session and sets its cookie, or says what is asked next (202).',
  droit: PUBLIC,
  corps: z
    .strictObject({ courriel: z.email().max(254), motDePasse: z.string().min(1).max(1024) })
    .meta({ id: 'Connexion' }),
  reponses: { 200: moi, 202: etapeDeConnexion },
});

export const passerSecondFacteur = contrat({
  methode: 'POST',
  chemin: '/api/compte/session/second-facteur',
  resume: 'The second step of a sign-in: opens the session.',
  droit: PUBLIC,
  corps: z
    .discriminatedUnion('facteur', [
      z.strictObject({ facteur: z.literal('TOTP'), code: codeADesChiffres, memoriser: z.boolean().default(false) }),
      z.strictObject({ facteur: z.literal('CODE_COURRIEL'), code: codeADesChiffres }),
      z.strictObject({ facteur: z.literal('CODE_SECOURS'), code: codeDeSecours }),
    ])
    .meta({ id: 'SecondFacteur' }),
  reponses: { 200: moi },
});

export const renvoyerCode = contrat({
  methode: 'POST',
  chemin: '/api/compte/session/code',
  resume: 'Send another code by mail, for the sign-in under way.',
  droit: PUBLIC,
  reponses: { 200: z.object({ renvoiDans: z.number() }).meta({ id: 'CodeRenvoye' }) },
});

export const preparerConnexionPasskey = contrat({
  methode: 'POST',
  chemin: '/api/compte/session/passkey/defi',
  resume: 'What a passkey has to sign to sign in: nobody says who they are.',
  droit: PUBLIC,
  reponses: { 200: optionsPasskey },
});

export const seConnecterParPasskey = contrat({
  methode: 'POST',
  chemin: '/api/compte/session/passkey',
  resume: 'Sign in with a passkey alone: opens a session.',
  droit: PUBLIC,
  corps: z.strictObject({ reponse: preuveDePasskey }).meta({ id: 'ConnexionParPasskey' }),
  reponses: { 200: moi },
});

const passkey = z
  .object({ id: identifiant, nom: z.string(), creeLe: instant, utiliseLe: instant.nullable() })
  .meta({ id: 'Passkey' });

export const consulterSecurite = contrat({
  methode: 'GET',
  chemin: '/api/compte/securite',
  resume: 'What the signed-in person proves who they are with.',
  droit: CONNECTE,
  reponses: {
    200: z
      .object({
        /** Comes from an identity provider: its name. */
        fournisseur: z.string().nullable(),
        motDePasse: z.boolean(),
        codeParCourriel: z.boolean(),
        /** Whether an authenticator application can be enrolled here at all. */
        totpPossible: z.boolean(),
        totpDepuis: instant.nullable(),
        passkeys: z.array(passkey),
        codesDeSecours: z.number(),
      })
      .meta({ id: 'Securite' }),
  },
});

const codesDeSecoursNeufs = z.array(z.string());

export const preparerTotp = contrat({
  methode: 'POST',
  chemin: '/api/compte/facteurs/totp',
  resume: 'Begin to enrol an authenticator application: its secret, to be proved by a code.',
  droit: CONNECTE,
  confirmation: true,
  reponses: { 200: z.object({ secret: z.string(), adresse: z.string() }).meta({ id: 'TotpAProuver' }) },
});

export const activerTotp = contrat({
  methode: 'POST',
  chemin: '/api/compte/facteurs/totp/preuve',
  resume: 'Prove the authenticator application by one of its codes; with the first factor come recovery codes.',
  droit: CONNECTE,
  confirmation: true,
  corps: z.strictObject({ code: codeADesChiffres }).meta({ id: 'PreuveTotp' }),
  reponses: { 200: z.object({ codes: codesDeSecoursNeufs.nullable() }).meta({ id: 'FacteurActif' }) },
});

export const retirerTotp = contrat({
  methode: 'DELETE',
  chemin: '/api/compte/facteurs/totp',
  resume: 'Give up the authenticator application.',
  droit: CONNECTE,
  confirmation: true,
  reponses: { 204: null },
});

export const refaireCodesDeSecours = contrat({
  methode: 'POST',
  chemin: '/api/compte/facteurs/codes-de-secours',
  resume: 'New recovery codes in the place of all others; they are shown once.',
  droit: CONNECTE,
  confirmation: true,
  reponses: { 200: z.object({ codes: codesDeSecoursNeufs }).meta({ id: 'CodesDeSecours' }) },
});

export const preparerPasskey = contrat({
  methode: 'POST',
  chemin: '/api/compte/facteurs/passkeys/defi',
  resume: 'What a new passkey has to sign.',
  droit: CONNECTE,
  confirmation: true,
  reponses: { 200: optionsPasskey },
});

export const ajouterPasskey = contrat({
  methode: 'POST',
  chemin: '/api/compte/facteurs/passkeys',
  resume: 'Enrol a passkey; with the first factor come recovery codes.',
  droit: CONNECTE,
  confirmation: true,
  corps: z
    .strictObject({ nom: texteSaisi(60).pipe(z.string().min(1)), reponse: preuveDePasskey })
    .meta({ id: 'NouvellePasskey' }),
  reponses: { 201: z.object({ codes: codesDeSecoursNeufs.nullable() }).meta({ id: 'PasskeyAjoutee' }) },
});

export const renommerPasskey = contrat({
  methode: 'PATCH',
  chemin: '/api/compte/facteurs/passkeys/:id',
  resume: 'Call a passkey otherwise.',
  droit: CONNECTE,
  params: z.strictObject({ id: identifiant }),
  corps: z.strictObject({ nom: texteSaisi(60).pipe(z.string().min(1)) }).meta({ id: 'NomDePasskey' }),
  reponses: { 204: null },
});

export const retirerPasskey = contrat({
  methode: 'DELETE',
  chemin: '/api/compte/facteurs/passkeys/:id',
  resume: 'Give up a passkey.',
  droit: CONNECTE,
  confirmation: true,
  params: z.strictObject({ id: identifiant }),
  reponses: { 204: null },
});
