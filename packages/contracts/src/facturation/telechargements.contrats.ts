import { CONTENUS_ARCHIVE, FACTURES_MAX_A_LA_FOIS } from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { identifiant, instant } from '../commun/schemas.ts';

const RECUES_CONSULTATION = { type: 'PROFIL', application: 'FACTURES_RECUES', niveau: 'CONSULTATION' } as const;

/** An archive of invoices that somebody asked for; it can be taken while it is PRET, until `expireLe`. */
export const telechargement = z
  .object({
    id: identifiant,
    /** A_REFAIRE: a document in it was found infected since; it is withheld, another one may be asked for. */
    etat: z.enum(['EN_PREPARATION', 'PRET', 'A_REFAIRE', 'ECHEC']),
    contenu: z.array(z.enum(CONTENUS_ARCHIVE)),
    nombre: z.number().int(),
    /** Invoices that are in the archive so far. */
    prepares: z.number().int(),
    /** Bytes, about: of the documents themselves. */
    taille: z.number().int(),
    demandeLe: instant,
    expireLe: instant,
  })
  .meta({ id: 'Telechargement' });

export const demanderTelechargement = contrat({
  methode: 'POST',
  chemin: '/api/facturation/factures-recues/telechargements',
  resume: 'Ask for an archive of invoices received: ready at once up to 120 MB, prepared in the background beyond.',
  droit: RECUES_CONSULTATION,
  corps: z
    .strictObject({
      factures: z
        .array(identifiant)
        .min(1)
        .max(FACTURES_MAX_A_LA_FOIS)
        .refine((f) => new Set(f).size === f.length),
      contenu: z.array(z.enum(CONTENUS_ARCHIVE)).min(1).max(CONTENUS_ARCHIVE.length),
    })
    .meta({ id: 'DemandeTelechargement' }),
  idempotent: true,
  reponses: { 202: z.object({ id: identifiant, pret: z.boolean() }).meta({ id: 'TelechargementDemande' }) },
});

export const listerTelechargements = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-recues/telechargements',
  resume: 'The archives that I asked for and that can still be taken, the newest first, at most a hundred.',
  droit: RECUES_CONSULTATION,
  reponses: { 200: z.object({ elements: z.array(telechargement) }).meta({ id: 'Telechargements' }) },
});

export const prendreTelechargement = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-recues/telechargements/:id/archive',
  resume: 'The archive (ZIP): one folder per invoice. Rights are those of the moment it is taken.',
  droit: RECUES_CONSULTATION,
  params: z.strictObject({ id: identifiant }),
  reponses: { 200: null },
  flot: 'FICHIER',
});
