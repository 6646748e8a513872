import { actionsDe, LONGUEUR_MAX_MOTIF } from '@orpheon/domain';
import { z } from 'zod';
import { contrat } from '../commun/contrat.ts';
import { identifiant, instant, page, texteLongSaisi, texteSaisi } from '../commun/schemas.ts';
import { factureConsultee, factureResumee } from './facture.schemas.ts';
import { filtresRecues, pagination } from './filtres-factures.schemas.ts';

const RECUES_CONSULTATION = { type: 'PROFIL', application: 'FACTURES_RECUES', niveau: 'CONSULTATION' } as const;
const RECUES_MODIFICATION = { type: 'PROFIL', application: 'FACTURES_RECUES', niveau: 'MODIFICATION' } as const;

export const listerFacturesRecues = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-recues',
  resume: 'Invoices received by my structures and services, in the order of their deposits.',
  droit: RECUES_CONSULTATION,
  query: z.strictObject({ ...filtresRecues, ...pagination }),
  reponses: { 200: page(factureResumee).meta({ id: 'PageFacturesRecues' }) },
});

export const consulterFactureRecue = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-recues/:id',
  resume: 'One invoice received, with lines, history, attachments and what I may do.',
  droit: RECUES_CONSULTATION,
  params: z.strictObject({ id: identifiant }),
  reponses: { 200: factureConsultee },
});

/** A new account is told to both sides for a while (decisions §6): a payment to it is worth a look. */
export const listerComptesNouveaux = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-recues/:id/comptes-nouveaux',
  resume: 'Accounts that the invoice asks to be paid to and that its supplier has used for less than 30 days.',
  droit: RECUES_CONSULTATION,
  params: z.strictObject({ id: identifiant }),
  reponses: {
    200: z.object({ comptes: z.array(z.object({ fin: z.string(), depuis: instant })) }).meta({ id: 'ComptesNouveaux' }),
  },
});

export const telechargerPieceRecue = contrat({
  methode: 'GET',
  chemin: '/api/facturation/factures-recues/:id/pieces/:pieceId',
  resume: 'An attachment of an invoice received; `document` as pieceId is the document as received.',
  droit: RECUES_CONSULTATION,
  params: z.strictObject({ id: identifiant, pieceId: z.union([identifiant, z.literal('document')]) }),
  /** `apercu`: shown within the portal, not taken away: the invoice stays "not yet downloaded". */
  query: z.strictObject({ apercu: z.literal('1').optional() }),
  reponses: { 200: null },
  flot: 'FICHIER',
});

export const traiterFactureRecue = contrat({
  methode: 'POST',
  chemin: '/api/facturation/factures-recues/:id/traiter',
  resume: 'Take one action of the life cycle on an invoice received.',
  droit: RECUES_MODIFICATION,
  params: z.strictObject({ id: identifiant }),
  corps: z
    .strictObject({
      action: z.enum(actionsDe('DESTINATAIRE')),
      /** Version the reader saw: 409 when someone was faster. */
      version: z.number().int().positive(),
      motif: texteLongSaisi(LONGUEUR_MAX_MOTIF).optional(),
      numeroMandat: texteSaisi(50).optional(),
    })
    .meta({ id: 'TraitementFacture' }),
  idempotent: true,
  reponses: { 200: factureConsultee },
});
