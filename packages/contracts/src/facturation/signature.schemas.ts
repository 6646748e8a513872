import {
  CAUSES_REVOCATION_INCONNUE,
  CONFIANCES,
  COUVERTURES,
  EMPECHEMENTS,
  ETATS_REVOCATION,
  FAIBLESSES,
  GENRES_PREUVE_REVOCATION,
  GENRES_SIGNATURE,
  INTEGRITES,
  PERIODES_CERTIFICAT,
} from '@orpheon/domain';
import { z } from 'zod';
import { instant } from '../commun/schemas.ts';

/** Null where it was not looked at: no authority is trusted, or it was verified before that was. */
const revocation = z
  .object({
    etat: z.enum(ETATS_REVOCATION),
    cause: z.enum(CAUSES_REVOCATION_INCONNUE).nullable(),
    /** What it is known by. */
    preuve: z
      .object({ genre: z.enum(GENRES_PREUVE_REVOCATION), emetteur: z.string().nullable(), etablieLe: instant })
      .nullable(),
    revoqueLe: instant.nullable(),
    /** On hold, which may be lifted. */
    suspendu: z.boolean(),
    /** Whose certificate was revoked, where it is not the signer's. */
    autorite: z.string().nullable(),
    autoritesInconnues: z.array(z.string()),
  })
  .nullable();

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
    revocation,
    /** Of the authority that stamped the time. */
    revocationHorodateur: revocation,
    algorithme: z.string().nullable(),
    faiblesses: z.array(z.enum(FAIBLESSES)),
    verifieeLe: instant,
  })
  .meta({ id: 'SignatureConsultee' });
