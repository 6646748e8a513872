import { SIGNALEMENTS_MAX } from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { identifiant } from '../commun/schemas.ts';
import { factureResumee } from './facture.schemas.ts';

const EMISES_CONSULTATION = { type: 'PROFIL', application: 'FACTURES_EMISES', niveau: 'CONSULTATION' } as const;

export const listerSignalements = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-emises/signalements',
  resume: 'Invoices suspended, rejected or refused lately that I did not acknowledge yet.',
  droit: EMISES_CONSULTATION,
  reponses: {
    200: z
      .object({
        elements: z.array(factureResumee.extend({ motif: z.string().nullable() })).max(SIGNALEMENTS_MAX),
        /** There are more than are given. */
        suite: z.boolean(),
      })
      .meta({ id: 'Signalements' }),
  },
});

export const acquitterSignalements = contrat({
  methode: 'PUT',
  chemin: '/api/facturation/factures-emises/signalements',
  resume: 'Say that I read why these invoices were suspended, rejected or refused.',
  droit: EMISES_CONSULTATION,
  corps: z
    .strictObject({
      factures: z
        .array(z.strictObject({ id: identifiant, version: z.int().positive().max(32_000) }))
        .min(1)
        .max(SIGNALEMENTS_MAX),
    })
    .meta({ id: 'Acquittement' }),
  reponses: { 204: null },
});
