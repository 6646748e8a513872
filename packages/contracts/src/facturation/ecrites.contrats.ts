import { FORMES_ECRITES } from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { identifiant } from '../commun/schemas.ts';

const params = z.strictObject({ id: identifiant, forme: z.enum(FORMES_ECRITES) });
/** Language of the labels; absent: the reader's. */
const query = z.strictObject({ langue: z.enum(['fr', 'en']).optional() });
const resume = 'written by the portal from its structured document: pages to read (`pdf`), or a Factur-X.';

export const telechargerEcriteEmise = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-emises/:id/ecrite/:forme',
  resume: `An invoice I issued, ${resume}`,
  droit: { type: 'PROFIL', application: 'FACTURES_EMISES', niveau: 'CONSULTATION' },
  params,
  query,
  reponses: { 200: null },
  flot: 'FICHIER',
});

export const telechargerEcriteRecue = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-recues/:id/ecrite/:forme',
  resume: `An invoice received, ${resume}`,
  droit: { type: 'PROFIL', application: 'FACTURES_RECUES', niveau: 'CONSULTATION' },
  params,
  query,
  reponses: { 200: null },
  flot: 'FICHIER',
});
