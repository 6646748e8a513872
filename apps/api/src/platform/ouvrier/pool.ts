import type pg from 'pg';

type Rappel = (
  err: Error | undefined,
  client: pg.PoolClient | undefined,
  rendre: (erreur?: Error | boolean) => void,
) => void;

/**
 * The pool as the queue's runner may have it. When its connection dies while it stops, the runner gives its listening
 * client back twice; the pool throws at that, nobody catches it, and the process would end. Here the second time is nothing.
 */
export function poolTolerant(pool: pg.Pool): pg.Pool {
  const connecter = (rappel?: Rappel): Promise<pg.PoolClient> | undefined => {
    if (!rappel) return pool.connect();
    pool.connect((err, client, rendre) => {
      let rendu = false;
      rappel(err, client, (erreur) => {
        if (!rendu) rendre(erreur);
        rendu = true;
      });
    });
    return undefined;
  };
  return new Proxy(pool, {
    get(cible, nom) {
      if (nom === 'connect') return connecter;
      const valeur: unknown = Reflect.get(cible, nom);
      return typeof valeur === 'function' ? valeur.bind(cible) : valeur;
    },
  });
}
