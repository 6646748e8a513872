import { createServer } from 'node:net';

const essayer = (port: number, hote: string): Promise<number | null> =>
  new Promise((ok) => {
    const serveur = createServer();
    serveur.once('error', () => ok(null));
    serveur.listen({ port, host: hote, exclusive: true }, () => {
      const adresse = serveur.address();
      const obtenu = typeof adresse === 'object' && adresse !== null ? adresse.port : null;
      serveur.close(() => ok(obtenu));
    });
  });

/** Tells whether a TCP port can be listened on. */
export const portEstLibre = async (port: number, hote = '127.0.0.1'): Promise<boolean> =>
  (await essayer(port, hote)) !== null;

/** A free TCP port of the loopback: `prefere` when it is free (0: none preferred), else one that the system picks. */
export async function portLibre(prefere = 0): Promise<number> {
  const obtenu =
    (prefere > 0 && prefere < 65536 ? await essayer(prefere, '127.0.0.1') : null) ?? (await essayer(0, '127.0.0.1'));
  if (obtenu === null) throw new Error('no free port on the loopback');
  return obtenu;
}
