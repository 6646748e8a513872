import {
  CONFIANCES,
  COUVERTURES,
  EMPECHEMENTS,
  FAIBLESSES,
  GENRES_SIGNATURE,
  INTEGRITES,
  PERIODES_CERTIFICAT,
} from '@orpheon/domain';
import { z } from 'zod';
import { instant } from '../commun/schemas.ts';

/** One electronic signature: facts, whose meanings `signature-verifiee.ts` of the domain tells. */
export const signatureConsultee = z
  .object({
    genre: z.enum(GENRES_SIGNATURE),
    integrite: z.enum(INTEGRITES),
    empechement: z.enum(EMPECHEMENTS).nullable(),
    couverture: z.enum(COUVERTURES).nullable(),
    /** Bytes of the file after what is signed. */
    octetsAjoutes: z.number().int(),
    /** The certificate's own words; `confiance` says what they are worth. */
    signataire: z
      .object({
        nom: z.string().nullable(),
        organisation: z.string().nullable(),
        identifiantOrganisation: z.string().nullable(),
        emetteur: z.string().nullable(),
        numeroDeSerie: z.string(),
        valideDu: instant,
        valideAu: instant,
      })
      .nullable(),
    certificatLie: z.boolean(),
    /** Claimed by the signer. */
    signeeLe: instant.nullable(),
    horodatage: z
      .object({
        instant,
        autorite: z.string().nullable(),
        integre: z.boolean(),
        confiance: z.enum(CONFIANCES),
      })
      .nullable(),
    periode: z.enum(PERIODES_CERTIFICAT),
    confiance: z.enum(CONFIANCES),
    autorite: z.string().nullable(),
    algorithme: z.string().nullable(),
    faiblesses: z.array(z.enum(FAIBLESSES)),
    verifieeLe: instant,
  })
  .meta({ id: 'SignatureConsultee' });
