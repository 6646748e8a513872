import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { curseur, identifiant, instant, jourSaisi, langue, limite, page, texteSaisi } from '../commun/schemas.ts';

const droit = { type: 'PROFIL', application: 'STRUCTURES', niveau: 'CONSULTATION' } as const;
const params = z.strictObject({ id: identifiant });

const filtres = {
  /** Who did it, or to whom it was done. */
  personneId: identifiant.optional(),
  /** The beginning of an action’s name: `habilitation`, `service.desactiver`. */
  action: texteSaisi(100).optional(),
  du: jourSaisi.optional(),
  au: jourSaisi.optional(),
};

const personneNommee = z
  .object({ id: identifiant, prenom: z.string(), nom: z.string() })
  .meta({ id: 'PersonneNommee' });

export const actionDeStructure = z
  .object({
    id: identifiant,
    instant,
    action: z.string(),
    /** Null: the portal itself. */
    auteur: personneNommee.nullable(),
    concerne: personneNommee.nullable(),
    service: z.object({ code: z.string(), nom: z.string() }).nullable(),
    donnees: z.record(z.string(), z.string().nullable()),
  })
  .meta({ id: 'ActionDeStructure' });

export const listerHistorique = contrat({
  methode: 'GET',
  chemin: '/api/organisation/structures/:id/historique',
  resume: 'What was done to a structure, its services, people and rights, newest first.',
  droit,
  params,
  query: z.strictObject({ ...filtres, curseur: curseur.optional(), limite }),
  reponses: { 200: page(actionDeStructure).meta({ id: 'PageHistorique' }) },
});

export const exporterHistorique = contrat({
  methode: 'GET',
  chemin: '/api/organisation/structures/:id/historique/export',
  resume: 'The history of a structure as CSV, in sentences.',
  droit,
  params,
  query: z.strictObject({ ...filtres, langue: langue.optional() }),
  reponses: { 200: null },
  flot: 'FICHIER',
});
