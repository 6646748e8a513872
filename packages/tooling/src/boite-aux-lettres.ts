import { randomBytes } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Server } from 'node:net';
import { setTimeout as attendre } from 'node:timers/promises';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { Depot, type Message } from './boite/depot.ts';
import { pageListe, pageMessage } from './boite/page.ts';

export type { Message } from './boite/depot.ts';

export interface BoiteAuxLettres {
  /** For SMTP_URL. */
  readonly smtp: string;
  /** Address of the web page; `<page>/api/messages?a=<address>` gives the same as JSON. */
  readonly page: string;
  /** Mails delivered to that address (all when omitted), newest first. */
  messages(adresse?: string): Promise<Message[]>;
  /** The first mail to that address which satisfies `critere`, waited for; fails after `delaiMs`. */
  attendre(adresse: string, critere?: (m: Message) => boolean, delaiMs?: number): Promise<Message>;
  arreter(): Promise<void>;
}

const TAILLE_MAX = 30 * 1024 * 1024;
const PAR_PAGE = 100;
const ATTENTE_MAX_S = 60;

function serveurSmtp(depot: Depot): SMTPServer {
  const recevoir = async (flux: SMTPServerDataStream, session: SMTPServerSession): Promise<void> => {
    const blocs: Buffer[] = [];
    for await (const bloc of flux) blocs.push(bloc as Buffer);
    if (flux.sizeExceeded) throw Object.assign(new Error('Message too large'), { responseCode: 552 });
    const { mailFrom, rcptTo } = session.envelope;
    const enveloppe = { de: mailFrom ? mailFrom.address : '', a: rcptTo.map((r) => r.address) };
    await depot.ranger(enveloppe, Buffer.concat(blocs), Date.now());
  };
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    size: TAILLE_MAX,
    logger: false,
    onAuth: (_auth, _session, rappel) => rappel(null, { user: 'boite' }),
    // 250 only once the mail is safely stored
    onData: (flux, session, rappel) => {
      recevoir(flux, session).then(
        () => rappel(),
        (e: unknown) => rappel(e instanceof Error ? e : new Error(String(e))),
      );
    },
  });
}

const ecouter = (serveur: Server, port: number): Promise<number> =>
  new Promise((ok, ko) => {
    serveur.once('error', ko);
    serveur.listen(port, '127.0.0.1', () => {
      serveur.off('error', ko);
      ok((serveur.address() as AddressInfo).port);
    });
  });

/** What one mail's HTML may do in its frame: show itself; no script, no request, no form. Links open in another tab. */
const POLITIQUE_COURRIEL =
  "default-src 'none'; style-src 'unsafe-inline'; img-src data:; sandbox allow-popups allow-popups-to-escape-sandbox";

interface Reponse {
  readonly statut?: number;
  readonly type: string;
  readonly corps: string | Buffer;
  readonly entetes?: Record<string, string>;
}
const json = (valeur: unknown): Reponse => ({ type: 'application/json; charset=utf-8', corps: JSON.stringify(valeur) });
const introuvable: Reponse = { statut: 404, type: 'text/plain; charset=utf-8', corps: 'Introuvable · Not found' };

function page(rendre: (nonce: string) => string): Reponse {
  const nonce = randomBytes(16).toString('base64');
  const politique = `default-src 'none'; style-src 'nonce-${nonce}'; script-src 'nonce-${nonce}'; connect-src 'self'; frame-src 'self'; form-action 'self'; base-uri 'none'`;
  return { type: 'text/html; charset=utf-8', corps: rendre(nonce), entetes: { 'content-security-policy': politique } };
}

/** What the JSON shows of a mail: everything but the bytes of its attachments. */
const enJson = ({ pieces, ...reste }: Message): object => ({
  ...reste,
  pieces: pieces.map(({ nom, type, contenu }) => ({ nom, type, octets: contenu.length })),
});

/** `?a=` recipient, `?sujet=` part of the subject, `?attendre=` seconds to wait for a first match, `?limite=`. */
async function apiMessages(depot: Depot, q: URLSearchParams): Promise<Reponse> {
  const fin = Date.now() + 1000 * Math.min(Number(q.get('attendre') ?? 0) || 0, ATTENTE_MAX_S);
  const limite = Math.min(Number(q.get('limite') ?? PAR_PAGE) || PAR_PAGE, 1000);
  for (;;) {
    const tous = await depot.lister({ adresse: q.get('a') || null, limite });
    const trouves = tous.filter((m) => m.sujet.includes(q.get('sujet') ?? ''));
    if (trouves.length > 0 || Date.now() >= fin) return json(trouves.map(enJson));
    await attendre(100);
  }
}

async function repondreMessage(depot: Depot, id: string, reste: string, q: URLSearchParams): Promise<Reponse> {
  const message = await depot.lire(id);
  if (!message) return introuvable;
  if (reste === '') {
    const vue = (q.get('vue') === 'texte' && message.texte !== '') || message.html === '' ? 'texte' : 'html';
    return page((nonce) => pageMessage(message, vue, nonce));
  }
  if (reste === '/html') {
    const corps = `<base target="_blank">${message.html}`;
    return { type: 'text/html; charset=utf-8', corps, entetes: { 'content-security-policy': POLITIQUE_COURRIEL } };
  }
  if (reste === '/source') return { type: 'text/plain; charset=utf-8', corps: (await depot.source(id)) ?? '' };
  const piece = message.pieces[Number(/^\/pieces\/(\d+)$/.exec(reste)?.[1] ?? Number.NaN)];
  if (!piece) return introuvable;
  const nom = encodeURIComponent(piece.nom);
  const entetes = {
    'content-disposition': `attachment; filename*=UTF-8''${nom}`,
    'content-security-policy': 'sandbox',
  };
  return { type: piece.type, corps: piece.contenu, entetes };
}

async function repondre(depot: Depot, url: URL): Promise<Reponse> {
  const q = url.searchParams;
  if (url.pathname === '/api/messages') return apiMessages(depot, q);
  if (url.pathname === '/') {
    const adresse = q.get('a') ?? '';
    const avant = q.get('avant');
    const trouves = await depot.lister({
      adresse: adresse || null,
      limite: PAR_PAGE + 1,
      ...(avant === null ? {} : { avant }),
    });
    const messages = trouves.slice(0, PAR_PAGE);
    return page((nonce) => pageListe(messages, adresse, trouves.length > PAR_PAGE, nonce));
  }
  const [, id, reste = ''] = /^\/messages\/([^/]+)(\/.*)?$/.exec(url.pathname) ?? [];
  return id === undefined ? introuvable : repondreMessage(depot, id, reste, q);
}

/** Only a browser of this machine, asking for this machine by name: another site cannot read mails by rebinding its DNS. */
const hoteLocal = (requete: IncomingMessage): boolean =>
  /^(127\.0\.0\.1|localhost|\[::1\])(:\d+)?$/.test(requete.headers.host ?? '');

async function servir(depot: Depot, requete: IncomingMessage, reponse: ServerResponse): Promise<void> {
  let r: Reponse;
  if (!hoteLocal(requete)) r = { statut: 403, type: 'text/plain', corps: 'Forbidden' };
  else if (requete.method !== 'GET' && requete.method !== 'HEAD')
    r = { statut: 405, type: 'text/plain', corps: 'GET only' };
  else r = await repondre(depot, new URL(requete.url ?? '/', 'http://127.0.0.1'));
  reponse.writeHead(r.statut ?? 200, {
    'content-type': r.type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    ...r.entetes,
  });
  reponse.end(requete.method === 'HEAD' ? undefined : r.corps);
}

/**
 * Starts the embedded mail sink on the loopback: SMTP in, a page to read out. A mail is stored durably in `dossier` before
 * its sender is told so, and goes nowhere else. Port 0: one that the system picks.
 */
export async function demarrerBoite(options: {
  readonly dossier: string;
  readonly portSmtp?: number;
  readonly portPage?: number;
}): Promise<BoiteAuxLettres> {
  const depot = new Depot(options.dossier);
  const smtp = serveurSmtp(depot);
  smtp.on('error', () => {}); // of one connection: the sender sees it
  const portSmtp = await ecouter(smtp.server, options.portSmtp ?? 0);
  const http = createServer((requete, reponse) => {
    servir(depot, requete, reponse).catch((e: unknown) => {
      reponse.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(e instanceof Error ? e.message : '');
    });
  });
  const portPage = await ecouter(http, options.portPage ?? 0);
  const messages = (adresse?: string): Promise<Message[]> => depot.lister({ adresse: adresse ?? null, limite: 1000 });
  return {
    smtp: `smtp://127.0.0.1:${portSmtp}`,
    page: `http://127.0.0.1:${portPage}`,
    messages,
    attendre: async (adresse, critere = () => true, delaiMs = 10_000) => {
      const fin = performance.now() + delaiMs;
      for (;;) {
        const trouve = (await messages(adresse)).find(critere);
        if (trouve) return trouve;
        if (performance.now() > fin) throw new Error(`no such mail to ${adresse} within ${delaiMs} ms`);
        await attendre(25);
      }
    },
    arreter: async () => {
      http.closeAllConnections();
      await Promise.all([new Promise((ok) => http.close(ok)), new Promise<void>((ok) => smtp.close(ok))]);
    },
  };
}
