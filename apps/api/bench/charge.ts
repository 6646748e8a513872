import { connect, type Socket } from 'node:net';

export interface Mesure {
  readonly parSeconde: number;
  readonly reponses: number;
  /** Milliseconds that each answer took. */
  readonly latences: readonly number[];
}

/**
 * A load generator as light as can be, since it shares the core of what it measures: connections that stay open, one
 * request at a time on each, replies read by their `content-length`. Anything but the expected status ends the measure.
 *
 * @param requetes whole HTTP/1.1 requests, taken in turn; or what makes the next one
 */
export async function charger(
  port: number,
  requetes: readonly Buffer[] | (() => Buffer),
  options: { connexions: number; dureeMs: number; statut?: number },
): Promise<Mesure> {
  const fin = performance.now() + options.dureeMs;
  const debut = performance.now();
  let rang = 0;
  const suivante = (): Buffer =>
    typeof requetes === 'function' ? requetes() : (requetes[rang++ % requetes.length] ?? Buffer.alloc(0));
  const latences: number[] = [];
  const mesure = { suivante, encore: () => performance.now() < fin, latences, statut: options.statut ?? 200 };
  await Promise.all(Array.from({ length: options.connexions }, () => uneConnexion(port, mesure)));
  return {
    reponses: latences.length,
    parSeconde: (latences.length * 1000) / (performance.now() - debut),
    latences,
  };
}

interface EnCours {
  readonly suivante: () => Buffer;
  readonly encore: () => boolean;
  readonly latences: number[];
  readonly statut: number;
}

function uneConnexion(port: number, { suivante, encore, latences, statut }: EnCours): Promise<void> {
  const attendu = Buffer.from(`HTTP/1.1 ${statut}`);
  return new Promise((ok, ko) => {
    let recu: Buffer = Buffer.alloc(0);
    let envoyeeLe = 0;
    const envoyer = (): void => {
      const requete = suivante();
      envoyeeLe = performance.now();
      prise.write(requete);
    };
    const prise: Socket = connect({ port, host: '127.0.0.1', noDelay: true }, envoyer);
    prise.on('error', ko);
    prise.on('data', (bloc: Buffer) => {
      recu = recu.length === 0 ? bloc : Buffer.concat([recu, bloc]);
      const longueur = longueurDeReponse(recu);
      if (longueur === null || recu.length < longueur) return;
      if (!recu.subarray(0, attendu.length).equals(attendu)) {
        prise.destroy();
        return ko(new Error(`not a ${statut}: ${recu.subarray(0, 2000).toString()}`));
      }
      recu = recu.subarray(longueur);
      latences.push(performance.now() - envoyeeLe);
      if (encore()) return envoyer();
      prise.end();
      ok();
    });
    prise.on('close', () => ok());
  });
}

const FIN_ENTETE = Buffer.from('\r\n\r\n');
const LONGUEUR = Buffer.from('content-length: ');

/** Bytes of the first reply in `recu`, or null when its head is not all there. */
function longueurDeReponse(recu: Buffer): number | null {
  const fin = recu.indexOf(FIN_ENTETE);
  if (fin < 0) return null;
  const ou = recu.indexOf(LONGUEUR);
  if (ou < 0 || ou > fin) throw new Error('a reply without content-length');
  return (
    fin +
    FIN_ENTETE.length +
    Number.parseInt(recu.subarray(ou + LONGUEUR.length, ou + LONGUEUR.length + 12).toString(), 10)
  );
}

/** A GET as a browser that is signed in sends it. */
export const requeteGet = (chemin: string, jeton?: string): Buffer =>
  Buffer.from(
    `GET ${chemin} HTTP/1.1\r\nhost: 127.0.0.1\r\naccept: application/json\r\n${jeton ? `cookie: session=${jeton}\r\n` : ''}\r\n`,
  );
