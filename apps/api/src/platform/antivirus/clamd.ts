import { connect, type Socket } from 'node:net';
import { type Analyse, AnalyseImpossible, type Antivirus, AntivirusInjoignable } from './antivirus.ts';

/** Bytes of one piece: clamd reads them as they come. */
const MORCEAU = 256 * 1024;
/** clamd gives up a file after two minutes by itself (`MaxScanTime`). */
const DELAI_MS = 150_000;

/** clamd over its socket: `tcp://host:port` or `unix:/path`. One connection an analysis, bounded in time. */
export function clamd(url: string, delaiMs = DELAI_MS): Antivirus {
  const ouvrir = (): Socket => {
    if (url.startsWith('unix:')) return connect(url.slice('unix:'.length));
    const { hostname, port } = new URL(url);
    return connect(Number(port), hostname.replace(/^\[|\]$/g, ''));
  };
  return {
    async analyser(octets) {
      const reponse = await echanger(ouvrir(), octets, delaiMs);
      const analyse = lireReponse(reponse);
      if (!analyse) throw new AnalyseImpossible(reponse.slice(0, 200));
      return analyse;
    },
  };
}

/** `stream: OK`, `stream: Some.Signature FOUND`; anything else is no verdict. */
function lireReponse(reponse: string): Analyse | null {
  if (reponse === 'stream: OK') return { verdict: 'SAINE', signature: null };
  const signature = /^stream: (.+) FOUND$/.exec(reponse)?.[1];
  return signature === undefined ? null : { verdict: 'INFECTEE', signature: signature.slice(0, 200) };
}

/** INSTREAM: each piece after its length, then a length of zero; the answer ends with a zero byte. */
function echanger(prise: Socket, octets: Uint8Array, delaiMs: number): Promise<string> {
  return new Promise((ok, ko) => {
    let recu = '';
    const minuterie = setTimeout(() => prise.destroy(new Error(`no answer within ${delaiMs} ms`)), delaiMs);
    prise.setEncoding('utf8').setNoDelay(true);
    prise.on('data', (texte: string) => {
      recu += texte;
      // It may answer before it has read everything: what is left to send is of no use then.
      if (recu.includes('\0')) prise.destroy();
    });
    let erreur: Error | undefined;
    prise.on('error', (err) => {
      erreur = err;
    });
    prise.on('close', () => {
      clearTimeout(minuterie);
      const fin = recu.indexOf('\0');
      if (fin >= 0) ok(recu.slice(0, fin).trim());
      else ko(new AntivirusInjoignable(erreur?.message ?? 'connection closed without an answer', { cause: erreur }));
    });
    prise.on('connect', () => void envoyer(prise, octets));
  });
}

async function envoyer(prise: Socket, octets: Uint8Array): Promise<void> {
  prise.write('zINSTREAM\0');
  for (let i = 0; i < octets.length; i += MORCEAU) {
    const morceau = octets.subarray(i, i + MORCEAU);
    const longueur = Buffer.alloc(4);
    longueur.writeUInt32BE(morceau.length);
    prise.write(longueur);
    if (!prise.write(morceau)) await videOuFermee(prise);
    if (prise.destroyed) return;
  }
  prise.write(Buffer.alloc(4));
}

const videOuFermee = (prise: Socket): Promise<void> =>
  new Promise((ok) => {
    const suite = (): void => {
      prise.off('drain', suite).off('close', suite);
      ok();
    };
    prise.on('drain', suite).on('close', suite);
  });
