import { z } from 'zod';

/** Six digits, as people type or paste them. */
export const codeADesChiffres = z
  .string()
  .max(20)
  .overwrite((code) => code.replace(/[\s-]/g, ''))
  .regex(/^\d{6}$/);

/** A recovery code, in whatever case and spacing it was noted. */
export const codeDeSecours = z
  .string()
  .max(40)
  .overwrite((code) => code.replace(/[\s-]/g, '').toUpperCase())
  .regex(/^[0-9A-Z]{12}$/);

const base64url = (longueurMax: number) =>
  z
    .string()
    .max(longueurMax)
    .regex(/^[\w-]+={0,2}$/);

/** What the browser's WebAuthn gives back, whether a passkey is made or used. */
export const preuveDePasskey = z
  .strictObject({
    id: base64url(2048),
    rawId: base64url(2048),
    type: z.literal('public-key'),
    response: z.record(
      z.string().max(40),
      z.union([z.string().max(20_000), z.number(), z.array(z.string().max(40)).max(10), z.null()]),
    ),
    clientExtensionResults: z.record(z.string().max(40), z.unknown()),
    authenticatorAttachment: z.enum(['platform', 'cross-platform']).nullish(),
  })
  .meta({ id: 'PreuveDePasskey' });

/** Options of WebAuthn, as JSON, for the browser alone. */
export const optionsPasskey = z.record(z.string(), z.unknown()).meta({ id: 'OptionsPasskey' });
