import { type Monde, type NomPersonne, semerMonde } from '@orpheon/testing';
import { baseDeTest } from '@orpheon/tooling/base-de-test';
import type { FastifyInstance, InjectOptions } from 'fastify';
import { afterAll } from 'vitest';
import { construireApplication } from '../../src/application.ts';
import type { Deps } from '../../src/platform/deps.ts';
import type { Horloge } from '../../src/platform/horloge.ts';
import { depsDEssai } from './deps.ts';

export interface Reponse {
  readonly statut: number;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly corps: any;
  readonly entetes: Record<string, unknown>;
  readonly temoins: readonly { name: string; value: string }[];
}

export interface Essai {
  readonly app: FastifyInstance;
  readonly deps: Deps;
  readonly monde: Monde;
  /** Asks as somebody of the small world, or as nobody. */
  demander(qui: NomPersonne | null, methode: string, url: string, options?: Partial<InjectOptions>): Promise<Reponse>;
}

/** The whole application on a database of its own with the small world in it. */
export async function essai(reglages: Record<string, string> = {}, horloge?: Horloge): Promise<Essai> {
  const base = await baseDeTest();
  const deps = await depsDEssai(base.url, reglages, horloge);
  const monde = await semerMonde(deps.base.pool, horloge ? { maintenant: horloge.maintenant() } : {});
  const app = await construireApplication(deps);
  await app.ready();
  afterAll(() => app.close());
  return {
    app,
    deps,
    monde,
    async demander(qui, methode, url, options = {}) {
      const r = await app.inject({
        method: methode as 'GET',
        url,
        ...options,
        cookies: { ...(qui ? { session: monde.personnes[qui].jeton } : {}), ...options.cookies },
      });
      const json = String(r.headers['content-type'] ?? '').startsWith('application/json');
      return {
        statut: r.statusCode,
        corps: json && r.body ? r.json() : r.body,
        entetes: r.headers,
        temoins: r.cookies,
      };
    },
  };
}

/** A clock that stands still until told otherwise. */
export function horlogeArretee(depart: string): Horloge & { avancer(ms: number): void } {
  let instant = new Date(depart).getTime();
  const jour = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short' });
  return {
    maintenant: () => new Date(instant),
    aujourdhui: () => jour.format(instant),
    avancer: (ms) => {
      instant += ms;
    },
  };
}
