import { type Contrat, type Corps, erreur, exigeConditions, type Params, type Query } from '@orpheon/contracts';
import { detient } from '@orpheon/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Deps } from './deps.ts';
import { ErreurHttp, interdit, type Langue, langueDe } from './erreurs.ts';
import { jetonDe, lireSession, type SessionCourante } from './session.ts';

/** What a route is handed: everything parsed and judged by its contract. */
export interface Appel<C extends Contrat> {
  readonly params: Params<C>;
  readonly query: Query<C>;
  readonly corps: Corps<C>;
  readonly session: C['droit'] extends { type: 'PUBLIC' } ? SessionCourante | null : SessionCourante;
  /** Language of sentences: the header's; where none is sent, that of the person signed in. */
  readonly langue: Langue;
  readonly requete: FastifyRequest;
  readonly reponse: FastifyReply;
}

export interface ReponseDe<S extends number, T> {
  readonly statut: S;
  readonly corps: T;
}
/** Keeps the literal status and the body's type through async callbacks. */
export const reponse = <const S extends number, T>(statut: S, corps: T): ReponseDe<S, T> => ({ statut, corps });

type ReponsePossible<C extends Contrat> = {
  [S in keyof C['reponses'] & number]: ReponseDe<S, C['reponses'][S] extends { _zod: { input: infer I } } ? I : null>;
}[keyof C['reponses'] & number];

/** `ENVOYEE`: the route wrote the reply itself (file, stream, hot JSON already text). */
export const ENVOYEE = Symbol('reply written by the route');

export interface OptionsMontage {
  /**
   * A hot read judges session and rights inside its own statement (`droits.sql.ts`) and gets `session` null-safe
   * from there: it must call `juger`.
   */
  readonly droitsDansLaRequete?: boolean;
  /** Limits requests per address and minute. */
  readonly parMinute?: number;
  /** Bytes that a JSON body may have, where 1 MB is too little. */
  readonly tailleCorps?: number;
}

/** Mounts a contract: parse, judge the right, call, reply. Order of refusals: 401, 403, 400, then the route's own. */
export function monter<const C extends Contrat>(
  app: FastifyInstance,
  deps: Deps,
  c: C,
  traiter: (appel: Appel<C>) => Promise<ReponsePossible<C> | typeof ENVOYEE>,
  options: OptionsMontage = {},
): void {
  app.route({
    method: c.methode,
    url: c.chemin,
    ...(options.tailleCorps ? { bodyLimit: options.tailleCorps } : {}),
    schema: {
      summary: c.resume,
      tags: [c.chemin.split('/')[2] ?? 'api'],
      ...(c.params ? { params: c.params } : {}),
      ...(c.query ? { querystring: c.query } : {}),
      ...(c.corps && !c.fichiers ? { body: c.corps } : {}),
      response: {
        ...(c.flot ? {} : Object.fromEntries(Object.entries(c.reponses).filter(([, s]) => s !== null))),
        '4xx': erreur,
        '5xx': erreur,
      },
    },
    config: {
      contrat: c,
      ...(options.parMinute ? { rateLimit: { max: options.parMinute, timeWindow: '1 minute' } } : {}),
    },
    onRequest: async (requete) => {
      if (c.droit.type === 'PUBLIC' || options.droitsDansLaRequete) return;
      const jeton = jetonDe(deps, requete);
      const session = jeton ? await lireSession(deps, jeton) : null;
      if (!session) throw new ErreurHttp(401, 'NON_CONNECTE');
      if (c.droit.type === 'PROFIL' && !detient(session.droits, c.droit)) throw interdit();
      if (c.droit.type === 'SUPPORT' && !session.support) throw interdit();
      if (exigeConditions(c) && !session.conditionsAcceptees) throw new ErreurHttp(403, 'CONDITIONS_A_ACCEPTER');
      if (c.confirmation && !session.confirmee) throw new ErreurHttp(403, 'CONFIRMATION_REQUISE');
      requete.sessionCourante = session;
    },
    handler: async (requete, rep) => {
      if (c.idempotent && !cleIdempotence(requete)) throw new ErreurHttp(400, 'CLE_IDEMPOTENCE_REQUISE');
      const appel = {
        params: requete.params,
        query: requete.query,
        corps: requete.body,
        session: requete.sessionCourante,
        langue: langueDe(requete.headers['accept-language'], requete.sessionCourante?.langue),
        requete,
        reponse: rep,
      } as Appel<C>;
      const resultat = await traiter(appel);
      if (resultat === ENVOYEE) return rep;
      rep.status(resultat.statut);
      return resultat.corps === null ? rep.send() : rep.send(resultat.corps);
    },
  });
}

/** 8 to 128 visible characters; anything else counts as absent. */
export function cleIdempotence(requete: Pick<FastifyRequest, 'headers'>): string | null {
  const cle = requete.headers['idempotency-key'];
  return typeof cle === 'string' && /^[\x21-\x7e]{8,128}$/.test(cle) ? cle : null;
}

declare module 'fastify' {
  interface FastifyRequest {
    sessionCourante: SessionCourante | null;
  }
  interface FastifyContextConfig {
    contrat?: Contrat;
    /** A route outside the contracts (documentation, static files) says so. */
    horsContrat?: boolean;
  }
}
