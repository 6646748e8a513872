import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { identifiant, instant } from '../commun/schemas.ts';

const CONNECTE = { type: 'CONNECTE' } as const;

export const listerSessions = contrat({
  methode: 'GET',
  chemin: '/api/compte/sessions',
  resume: 'Where the signed-in person is signed in, latest use first.',
  droit: CONNECTE,
  reponses: {
    200: z
      .object({
        sessions: z.array(
          z.object({
            id: identifiant,
            navigateur: z.string().nullable(),
            systeme: z.string().nullable(),
            adresse: z.string().nullable(),
            ouverteLe: instant,
            /** To within five minutes. */
            vueLe: instant,
            celleCi: z.boolean(),
          }),
        ),
      })
      .meta({ id: 'Sessions' }),
  },
});

export const terminerSession = contrat({
  methode: 'DELETE',
  chemin: '/api/compte/sessions/:id',
  resume: 'End one of the signed-in person’s sessions.',
  droit: CONNECTE,
  params: z.strictObject({ id: identifiant }),
  reponses: { 204: null },
});

export const terminerAutresSessions = contrat({
  methode: 'DELETE',
  chemin: '/api/compte/sessions',
  resume: 'End every session of the signed-in person but this one.',
  droit: CONNECTE,
  reponses: { 200: z.object({ terminees: z.number() }).meta({ id: 'SessionsTerminees' }) },
});
