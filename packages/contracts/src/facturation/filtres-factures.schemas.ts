import { MODES_DEPOT } from '@orpheon/domain';
import { z } from 'zod';
import { curseur, decimal, identifiant, jourSaisi, limite, plusieurs, texteSaisi } from '../commun/schemas.ts';
import { statutFacture } from './facture.schemas.ts';

/** What both lists of invoices and their exports are filtered by. */
const communs = {
  structureId: identifiant.optional(),
  /** Service of the recipient. */
  serviceId: identifiant.optional(),
  statut: plusieurs(statutFacture),
  type: z.enum(['FACTURE', 'AVOIR']).optional(),
  /** Words of the number, found by their beginnings; so are `engagement`, `marche` and `texte`. */
  numero: texteSaisi(50).optional(),
  texte: texteSaisi(100).optional(),
  engagement: texteSaisi(50).optional(),
  marche: texteSaisi(50).optional(),
  deposeeDu: jourSaisi.optional(),
  deposeeAu: jourSaisi.optional(),
  dateFactureDu: jourSaisi.optional(),
  dateFactureAu: jourSaisi.optional(),
  /** Amount with taxes, in the currency of the invoice. */
  montantMin: decimal.optional(),
  montantMax: decimal.optional(),
  cadre: plusieurs(texteSaisi(10)),
  modeDepot: plusieurs(z.enum(MODES_DEPOT)),
  /** Number of the deposit that it came by. */
  numeroFlux: texteSaisi(50).optional(),
  ordre: z.enum(['RECENTES', 'ANCIENNES']).optional(),
};

export const filtresEmises = {
  ...communs,
  destinataireId: identifiant.optional(),
  /** Refusals that the supplier has, or has not, taken note of. */
  rejet: z.enum(['A_TRAITER', 'TRAITE']).optional(),
};

export const filtresRecues = {
  ...communs,
  fournisseurId: identifiant.optional(),
  serviceFournisseurId: identifiant.optional(),
  /** Nobody of the recipient took the document away yet. */
  nonTelechargee: z.literal('1').optional(),
  /** Not paid though the payment delay is over, or so many days after it was made available. */
  enRetard: z.union([z.literal('LEGAL'), z.coerce.number().int().min(1).max(365)]).optional(),
};

export const pagination = { curseur: curseur.optional(), limite };
