import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';

const PUBLIC = { type: 'PUBLIC' } as const;

export const seDesabonner = contrat({
  methode: 'POST',
  chemin: '/api/compte/desabonnement',
  resume: 'Switch off mails of a kind, with the signed token of a mail.',
  droit: PUBLIC,
  corps: z.strictObject({ jeton: z.string().regex(/^[A-Za-z0-9_-]{20,100}$/) }).meta({ id: 'Desabonnement' }),
  reponses: {
    200: z.object({ rubrique: z.enum(['facturation', 'organisation', 'hebdomadaire']) }).meta({ id: 'Desabonne' }),
  },
});
