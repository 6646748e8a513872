import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { identifiant } from '../commun/schemas.ts';

/** Up to `PLAFOND_PAR_SERVICE`; one more says that there are more. */
const nombre = z.number().int();

export const compterFacturesRecues = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-recues/compteurs',
  resume:
    'By service that I may see: invoices to take up, late, not downloaded. Services where nothing waits are left out.',
  droit: { type: 'PROFIL', application: 'FACTURES_RECUES', niveau: 'CONSULTATION' },
  query: z.strictObject({ structureId: identifiant.optional() }),
  reponses: {
    200: z
      .object({
        services: z.array(
          z.object({
            structure: z.object({ id: identifiant, raisonSociale: z.string() }),
            service: z.object({ id: identifiant, code: z.string(), nom: z.string() }),
            aTraiter: nombre,
            enRetard: nombre,
            nonTelechargees: nombre,
          }),
        ),
      })
      .meta({ id: 'CompteursRecues' }),
  },
});
