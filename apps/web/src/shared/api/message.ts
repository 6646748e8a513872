import type { TFunction } from 'i18next';
import { ErreurApi, ErreurReseau } from './erreur.ts';

const PAR_STATUT = new Map([
  [401, 'erreur.401'],
  [403, 'erreur.403'],
  [404, 'erreur.404'],
  [409, 'erreur.409'],
  [413, 'erreur.413'],
  [429, 'erreur.429'],
  [503, 'erreur.503'],
] as const);

/** The sentence to show for whatever went wrong: the server's own where it gave one. */
export function messageErreur(erreur: unknown, t: TFunction<'commun'>): string {
  if (erreur instanceof ErreurReseau) return t('erreur.reseau');
  if (!(erreur instanceof ErreurApi)) return t('erreur.inconnue');
  if (erreur.expliquee) return erreur.message;
  return t(PAR_STATUT.get(erreur.statut as 404) ?? 'erreur.inconnue');
}

export const incidentDe = (erreur: unknown): string | undefined =>
  erreur instanceof ErreurApi ? erreur.incident : undefined;
