import { createHash, createHmac, timingSafeEqual } from 'node:crypto';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll } from 'vitest';

export interface ServeurS3 {
  readonly adresse: string;
  readonly objets: Map<string, Buffer>;
  /** Number of requests to come that are answered 503. */
  pannes: number;
  /** Length that the last request announced. */
  longueur: string | undefined;
  /** Called once a request has arrived, before it is answered. */
  alArrivee: (() => Promise<void>) | undefined;
  /** Nobody listens any more, until `reprendre`. */
  arreter(): Promise<void>;
  reprendre(): Promise<void>;
}

const CLE = 'CLEDESSAI';
const SECRET = 'secret d’essai';
export const ACCES_S3 = { cle: CLE, secret: SECRET, region: 'auto', seau: 'portail' } as const;

const hmac = (cle: string | Buffer, texte: string): Buffer => createHmac('sha256', cle).update(texte).digest();
const sha256 = (octets: string | Buffer): string => createHash('sha256').update(octets).digest('hex');

/** Checks AWS Signature Version 4 (headers), as the specification computes it; the body's hash where it is signed. */
function signatureJuste(requete: IncomingMessage, corps: Buffer): boolean {
  const m =
    /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/s3\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/.exec(
      requete.headers.authorization ?? '',
    );
  if (!m) return false;
  const [, cle, jour = '', region = '', signes = '', signature = ''] = m;
  const annonce = String(requete.headers['x-amz-content-sha256'] ?? '');
  if (cle !== CLE || !signes.split(';').includes('host')) return false;
  if (annonce !== 'UNSIGNED-PAYLOAD' && annonce !== sha256(corps)) return false;
  const url = new URL(requete.url ?? '/', 'http://hote');
  const canonique = [
    requete.method,
    url.pathname,
    [...url.searchParams]
      .map(([n, v]) => `${encodeURIComponent(n)}=${encodeURIComponent(v)}`)
      .sort()
      .join('&'),
    ...signes.split(';').map((n) => `${n}:${String(requete.headers[n] ?? '').trim()}`),
    '',
    signes,
    annonce,
  ].join('\n');
  const portee = `${jour}/${region}/s3/aws4_request`;
  const aSigner = ['AWS4-HMAC-SHA256', String(requete.headers['x-amz-date']), portee, sha256(canonique)].join('\n');
  const cleDuJour = ['s3', 'aws4_request'].reduce(hmac, hmac(hmac(`AWS4${SECRET}`, jour), region));
  return timingSafeEqual(hmac(cleDuJour, aSigner), Buffer.from(signature, 'hex'));
}

/** A small object store that verifies signatures: PUT, GET and DELETE, path-style, nothing else. */
export async function serveurS3(): Promise<ServeurS3> {
  const s3: Omit<ServeurS3, 'adresse' | 'arreter' | 'reprendre'> = {
    objets: new Map(),
    pannes: 0,
    longueur: undefined,
    alArrivee: undefined,
  };
  const repondre = async (requete: IncomingMessage, reponse: ServerResponse): Promise<void> => {
    const morceaux: Buffer[] = [];
    for await (const morceau of requete) morceaux.push(morceau as Buffer);
    s3.longueur = requete.headers['content-length'];
    await s3.alArrivee?.();
    const corps = Buffer.concat(morceaux);
    if (s3.pannes > 0) {
      s3.pannes--;
      reponse.writeHead(503).end();
      return;
    }
    if (!signatureJuste(requete, corps)) {
      reponse.writeHead(403).end('<Error><Code>SignatureDoesNotMatch</Code></Error>');
      return;
    }
    const cle = requete.url ?? '';
    if (requete.method === 'PUT') {
      s3.objets.set(cle, corps);
      reponse.writeHead(200).end();
      return;
    }
    if (requete.method === 'DELETE') {
      s3.objets.delete(cle);
      reponse.writeHead(204).end();
      return;
    }
    const objet = s3.objets.get(cle);
    if (objet) reponse.writeHead(200).end(objet);
    else reponse.writeHead(404).end('<Error><Code>NoSuchKey</Code></Error>');
  };
  const serveur = createServer((requete, reponse) => void repondre(requete, reponse)).listen(0, '127.0.0.1');
  await once(serveur, 'listening');
  const { port } = serveur.address() as AddressInfo;
  const arreter = async (): Promise<void> => {
    serveur.closeAllConnections();
    if (serveur.listening) await new Promise((ok) => serveur.close(ok));
  };
  const reprendre = async (): Promise<void> => {
    serveur.listen(port, '127.0.0.1');
    await once(serveur, 'listening');
  };
  afterAll(arreter);
  return Object.assign(s3, { adresse: `http://127.0.0.1:${port}`, arreter, reprendre });
}
