import { setTimeout as attendre } from 'node:timers/promises';
import { creerAlea } from '@orpheon/testing';
import type pg from 'pg';
import type { Essai } from '../appui/application.ts';

/** Interleavings of each race: a few here, many by `npm run verify:races`. */
export const GRAINES = Number(process.env.COURSES ?? 20);
export const DUREE_MS = 30_000 + GRAINES * 1_000;

type Demande = (...args: unknown[]) => unknown;

/** Two who act at the same moment: every statement waits a little, by the seed, so that they meet elsewhere each time. */
export function ouvrirEntrelacements(pool: pg.Pool) {
  let alea = creerAlea(1);
  let melange = false;
  pool.on('connect', (client: pg.PoolClient) => {
    const cible = client as unknown as { query: Demande };
    const envoyer = cible.query.bind(client);
    cible.query = (...args) => {
      if (!melange) return envoyer(...args);
      const delai = attendre(alea.entier(0, 3));
      if (typeof args.at(-1) === 'function') return void delai.then(() => envoyer(...args));
      return delai.then(() => envoyer(...args));
    };
  });

  /** Runs both at once, mixed by the seed. */
  return async function ensemble<A, B>(
    numero: number,
    une: () => Promise<A>,
    autre: () => Promise<B>,
  ): Promise<[A, B]> {
    alea = creerAlea(numero);
    melange = true;
    try {
      return alea.chance(0.5)
        ? await Promise.all([une(), autre()])
        : ((await Promise.all([autre(), une()])).reverse() as [A, B]);
    } finally {
      melange = false;
    }
  };
}

export const pourChaqueGraine = async (course: (numero: number) => Promise<void>): Promise<void> => {
  for (let numero = 1; numero <= GRAINES; numero++) await course(numero);
};

/** Each request from another network: the limits by network are not what is looked at here. */
export function deReseauxDivers(demander: Essai['demander']): Essai['demander'] {
  let reseau = 0;
  return (qui, methode, url, options) => {
    reseau++;
    const remoteAddress = `10.${(reseau >> 16) & 255}.${(reseau >> 8) & 255}.${reseau & 255}`;
    return demander(qui, methode, url, { remoteAddress, ...options });
  };
}
