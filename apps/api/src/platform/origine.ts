import type { FastifyRequest } from 'fastify';
import { ErreurHttp } from './erreurs.ts';

const SURES = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Defence against cross-site requests (docs/adr/0006): browsers say where a request comes from, and a page cannot
 * forge it. `Sec-Fetch-Site` where present must be same-origin; else `Origin` must be the portal's own, by its public
 * address or by the name it was asked under (another machine of the network, plain HTTP: cookies belong to that name).
 * A client that sends neither is not a browser and carries no ambient cookie.
 */
export function verifierOrigine(requete: FastifyRequest, adressePublique: string): void {
  if (SURES.has(requete.method)) return;
  const site = requete.headers['sec-fetch-site'];
  if (site === 'same-origin' || site === 'none') return;
  const origine = requete.headers.origin;
  if (site === undefined && origine === undefined) return;
  if (site === undefined && (origine === new URL(adressePublique).origin || estDeLHote(origine, requete.host))) return;
  throw new ErreurHttp(403, 'ORIGINE_REFUSEE');
}

const estDeLHote = (origine: string | undefined, hote: string): boolean =>
  origine !== undefined && URL.canParse(origine) && new URL(origine).host === hote;
