import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Deps } from './deps.ts';

/** Kinds of mail that can be switched off, as in the preferences of an account. */
export const RUBRIQUES = ['facturation', 'organisation', 'hebdomadaire'] as const;
export type Rubrique = (typeof RUBRIQUES)[number];

const FORME = /^([1-9]\d{0,15})_([a-z]+)_([A-Za-z0-9_-]{43})$/;

const signer = (secret: string, utilisateurId: string, rubrique: string): string =>
  createHmac('sha256', secret).update(`${utilisateurId}_${rubrique}`).digest('base64url');

async function lireSecret({ base }: Pick<Deps, 'base'>): Promise<string> {
  const { secret } = await base.prisma.clePortail.findUniqueOrThrow({ where: { usage: 'DESABONNEMENT' } });
  return secret;
}

/** Address in a mail that switches off mails of its kind for its reader, without signing in; it opens nothing else. */
export async function adresseDeDesabonnement(deps: Deps, utilisateurId: string, rubrique: Rubrique): Promise<string> {
  const signature = signer(await lireSecret(deps), utilisateurId, rubrique);
  return `${deps.config.PUBLIC_URL}/desabonnement/${utilisateurId}_${rubrique}_${signature}`;
}

/** Whom and what such an address is about; null for one that we did not write. */
export async function lireDesabonnement(
  deps: Deps,
  jeton: string,
): Promise<{ utilisateurId: string; rubrique: Rubrique } | null> {
  const [, utilisateurId = '', nom = '', signature = ''] = FORME.exec(jeton) ?? [];
  const rubrique = RUBRIQUES.find((r) => r === nom);
  if (!rubrique) return null;
  const attendue = signer(await lireSecret(deps), utilisateurId, rubrique);
  return timingSafeEqual(Buffer.from(signature), Buffer.from(attendue)) ? { utilisateurId, rubrique } : null;
}
