import { LISTES_A_VUES, VUES_MAX } from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { identifiant, texteSaisi } from '../commun/schemas.ts';
import { COLONNES_FACTURE } from '../facturation/export-factures.contrats.ts';

const CONNECTE = { type: 'CONNECTE' } as const;
const liste = z.enum(LISTES_A_VUES);

/** What a view holds: the filters and the order as the address writes them; the columns, or null for those of the list. */
const contenu = {
  nom: texteSaisi(60).min(1),
  adresse: z.string().regex(/^[!-~]{0,2000}$/),
  colonnes: z.array(z.enum(COLONNES_FACTURE)).max(COLONNES_FACTURE.length).nullable(),
};

const vues = z
  .object({ vues: z.array(z.object({ id: identifiant, ...contenu })).max(VUES_MAX) })
  .meta({ id: 'VuesDeListe' });

export const listerVues = contrat({
  methode: 'GET',
  chemin: '/api/compte/vues',
  resume: 'The views that I keep of a list, in the order they were made.',
  droit: CONNECTE,
  query: z.strictObject({ liste }),
  reponses: { 200: vues },
});

export const garderVue = contrat({
  methode: 'PUT',
  chemin: '/api/compte/vues',
  resume: 'Keep a view of a list; one of the same name is replaced.',
  droit: CONNECTE,
  corps: z.strictObject({ liste, ...contenu }).meta({ id: 'VueAGarder' }),
  reponses: { 200: vues },
});

export const supprimerVue = contrat({
  methode: 'DELETE',
  chemin: '/api/compte/vues/:id',
  resume: 'Forget a view that I kept.',
  droit: CONNECTE,
  params: z.strictObject({ id: identifiant }),
  reponses: { 204: null },
});
