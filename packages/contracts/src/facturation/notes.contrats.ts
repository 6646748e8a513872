import { LONGUEUR_MAX_NOTE } from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { identifiant, instant, texteLongSaisi } from '../commun/schemas.ts';

const RECUES_CONSULTATION = { type: 'PROFIL', application: 'FACTURES_RECUES', niveau: 'CONSULTATION' } as const;
const RECUES_MODIFICATION = { type: 'PROFIL', application: 'FACTURES_RECUES', niveau: 'MODIFICATION' } as const;

const notes = z
  .object({
    elements: z.array(
      z.object({
        id: identifiant,
        texte: z.string(),
        ecriteLe: instant,
        /** Name of who wrote it. */
        auteur: z.string(),
        /** The reader wrote it, and may still take it back. */
        retirable: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Notes' });

export const listerNotes = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-recues/:id/notes',
  resume:
    'What the people of my structure noted on an invoice received, the oldest first. The supplier never reads it.',
  droit: RECUES_CONSULTATION,
  params: z.strictObject({ id: identifiant }),
  reponses: { 200: notes },
});

export const ecrireNote = contrat({
  methode: 'POST',
  chemin: '/api/facturation/factures-recues/:id/notes',
  resume: 'Note something on an invoice received, for the people of my structure.',
  droit: RECUES_MODIFICATION,
  params: z.strictObject({ id: identifiant }),
  corps: z.strictObject({ texte: texteLongSaisi(LONGUEUR_MAX_NOTE).min(1) }).meta({ id: 'NouvelleNote' }),
  idempotent: true,
  reponses: { 200: notes },
});

export const retirerNote = contrat({
  methode: 'DELETE',
  chemin: '/api/facturation/factures-recues/:id/notes/:noteId',
  resume: 'Take back a note of mine, within the hour.',
  droit: RECUES_MODIFICATION,
  params: z.strictObject({ id: identifiant, noteId: identifiant }),
  reponses: { 200: notes },
});
