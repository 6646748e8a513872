import type { FastifyInstance, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import { baseIndisponible } from './base.ts';
import { expliquerFaute, type Faute, fautesDe } from './champs.ts';
import { stockageIndisponible } from './documents.ts';
import {
  ErreurChamps,
  ErreurHttp,
  ErreurRefus,
  type Langue,
  langueDe,
  PHRASES_HTTP,
  type Phrases,
  remplir,
  STATUT_HTTP,
} from './erreurs.ts';

interface CorpsErreur {
  code: string;
  message: string;
  champs?: { chemin: string; message: string }[];
  details?: Record<string, string>;
  incident?: string;
}

const RECOURS_APRES_S = 5;
const MO = 1024 * 1024;

/** Turns every error into the one shape clients read. A fault of ours says nothing, and logs everything. */
export function gererErreurs(app: FastifyInstance, phrases: readonly Phrases[]): void {
  const toutes: Phrases = Object.assign({}, PHRASES_HTTP, ...phrases);

  app.setErrorHandler((erreur: Error, requete, rep) => {
    const langue = langueDe(requete.headers['accept-language'], requete.sessionCourante?.langue);
    const corps = (code: string, details: Readonly<Record<string, string>> = {}): CorpsErreur => ({
      code,
      message: remplir(toutes[code]?.[langue] ?? code, details),
      ...(Object.keys(details).length > 0 ? { details } : {}),
    });
    const { statut, attente, reponse } = traduire(erreur, requete, corps, langue);
    if (statut === 503) requete.log.warn({ err: erreur }, 'request put off');
    else if (statut >= 500) requete.log.error({ err: erreur, incident: requete.id }, 'request failed');
    if (attente !== undefined) rep.header('retry-after', String(attente));
    rep.status(statut).type('application/json; charset=utf-8').serializer(JSON.stringify).send(reponse);
  });
}

function traduire(
  erreur: Error,
  requete: FastifyRequest,
  corps: (code: string, details?: Readonly<Record<string, string>>) => CorpsErreur,
  langue: Langue,
): { statut: number; attente?: number; reponse: CorpsErreur } {
  if (erreur instanceof ErreurRefus) {
    return { statut: STATUT_HTTP[erreur.refus.famille], reponse: corps(erreur.refus.code, erreur.refus.details) };
  }
  if (erreur instanceof ErreurChamps) {
    return { statut: erreur.statut, reponse: { ...corps(erreur.code), champs: expliquer(erreur.fautes, langue) } };
  }
  if (erreur instanceof ErreurHttp) {
    const reponse = corps(erreur.code, erreur.details);
    return erreur.attente === undefined
      ? { statut: erreur.statut, reponse }
      : { statut: erreur.statut, attente: erreur.attente, reponse };
  }
  if (hasZodFastifySchemaValidationErrors(erreur)) {
    const champs = expliquer(fautesDuContrat(erreur, requete), langue);
    return { statut: 400, reponse: { ...corps('REQUETE_INVALIDE'), champs } };
  }
  const { code, statusCode } = erreur as { code?: string; statusCode?: number };
  if (code === 'FST_REQ_FILE_TOO_LARGE' || code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    const maximum = String(Math.floor((requete.routeOptions.bodyLimit ?? MO) / MO));
    return { statut: 413, reponse: corps('FICHIER_TROP_GRAND', { maximum }) };
  }
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' || code === 'FST_INVALID_MULTIPART_CONTENT_TYPE') {
    return { statut: 415, reponse: corps('TYPE_NON_ACCEPTE') };
  }
  if (statusCode !== undefined && statusCode >= 400 && statusCode < 500) {
    return { statut: statusCode, reponse: corps('REQUETE_INVALIDE') };
  }
  if (baseIndisponible(erreur) || stockageIndisponible(erreur)) {
    return { statut: 503, attente: RECOURS_APRES_S, reponse: corps('INDISPONIBLE') };
  }
  const incident = requete.id;
  return { statut: 500, reponse: { ...corps('ERREUR_INTERNE', { incident }), incident } };
}

const expliquer = (fautes: readonly Faute[], langue: Langue): { chemin: string; message: string }[] =>
  fautes.map((faute) => ({ chemin: faute.chemin, message: expliquerFaute(faute, langue) }));

const PARTIES = { body: 'body', querystring: 'query', params: 'params', headers: 'headers' } as const;

/** What the contract found wrong in the part of the request it was looking at. */
function fautesDuContrat(
  erreur: {
    validation: readonly { keyword: string; instancePath: string; params: object }[];
    validationContext?: string;
  },
  requete: FastifyRequest,
): Faute[] {
  const partie = PARTIES[(erreur.validationContext ?? 'body') as keyof typeof PARTIES];
  return fautesDe(
    erreur.validation.map((v) => ({
      ...v.params,
      code: v.keyword,
      path: v.instancePath.split('/').filter((cle) => cle !== ''),
    })),
    requete[partie],
  );
}
