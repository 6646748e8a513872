import { actionsDe, FACTURES_MAX_A_LA_FOIS, LONGUEUR_MAX_MOTIF } from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { identifiant, instant, texteLongSaisi, texteSaisi } from '../commun/schemas.ts';
import { statutFacture } from './facture.schemas.ts';

const RECUES_MODIFICATION = { type: 'PROFIL', application: 'FACTURES_RECUES', niveau: 'MODIFICATION' } as const;

/** An action taken on many invoices, and what became of each; a result is null as long as it waits. */
export const traitementGroupe = z
  .object({
    id: identifiant,
    action: z.enum(actionsDe('DESTINATAIRE')),
    motif: z.string().nullable(),
    demandeLe: instant,
    finiLe: instant.nullable(),
    nombre: z.number().int(),
    faites: z.number().int(),
    refusees: z.number().int(),
    lignes: z.array(
      z.object({
        factureId: identifiant,
        numero: z.string().nullable(),
        fournisseur: z.string().nullable(),
        statut: statutFacture.nullable(),
        resultat: z.enum(['FAITE', 'REFUSEE']).nullable(),
        /** Why it was refused, in the reader's language. */
        message: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'TraitementGroupe' });

export const demanderTraitement = contrat({
  methode: 'POST',
  chemin: '/api/facturation/factures-recues/traitements',
  resume: 'Take one action of the life cycle on many invoices received: done one by one in the background.',
  droit: RECUES_MODIFICATION,
  corps: z
    .strictObject({
      action: z.enum(actionsDe('DESTINATAIRE')),
      motif: texteLongSaisi(LONGUEUR_MAX_MOTIF).optional(),
      numeroMandat: texteSaisi(50).optional(),
      factures: z
        .array(z.strictObject({ id: identifiant, version: z.number().int().positive() }))
        .min(1)
        .max(FACTURES_MAX_A_LA_FOIS)
        .refine((f) => new Set(f.map((x) => x.id)).size === f.length),
    })
    .meta({ id: 'DemandeTraitement' }),
  idempotent: true,
  reponses: { 202: z.object({ id: identifiant }).meta({ id: 'TraitementDemande' }) },
});

export const consulterTraitement = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-recues/traitements/:id',
  resume: 'How far an action that I asked for many invoices is, and what became of each.',
  droit: RECUES_MODIFICATION,
  params: z.strictObject({ id: identifiant }),
  reponses: { 200: traitementGroupe },
});
