import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { afterAll } from 'vitest';

export interface Mandataire {
  /** The address given, through here. */
  readonly url: string;
  /** Breaks every connection and refuses new ones. */
  couper(): void;
  retablir(): void;
}

/** A wire to a database that a test can cut. */
export async function mandataire(url: string): Promise<Mandataire> {
  const cible = new URL(url);
  const ouverts = new Set<Socket>();
  let coupe = false;
  const serveur = createServer((client) => {
    if (coupe) {
      client.resetAndDestroy();
      return;
    }
    const serveurDistant = connect(Number(cible.port), cible.hostname);
    for (const s of [client, serveurDistant]) {
      ouverts.add(s);
      s.on('error', () => undefined);
      s.on('close', () => {
        ouverts.delete(s);
        client.destroy();
        serveurDistant.destroy();
      });
    }
    client.pipe(serveurDistant).pipe(client);
  }).listen(0, '127.0.0.1');
  await once(serveur, 'listening');
  const couper = (): void => {
    coupe = true;
    for (const s of ouverts) s.resetAndDestroy();
  };
  afterAll(() => {
    couper();
    serveur.close();
  });
  const { port } = serveur.address() as AddressInfo;
  return {
    url: Object.assign(new URL(url), { hostname: '127.0.0.1', port: String(port) }).href,
    couper,
    retablir: () => {
      coupe = false;
    },
  };
}
