import { existsSync } from 'node:fs';
import type { Socket } from 'node:net';
import { join } from 'node:path';
import cookie from '@fastify/cookie';
import multipart from '@fastify/multipart';
import rateLimit from '@fastify/rate-limit';
import statique from '@fastify/static';
import swagger from '@fastify/swagger';
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify';
import { jsonSchemaTransformObject, serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import type { Deps } from './deps.ts';
import { decrireRoute } from './description.ts';
import { poserEntetesDeSecurite } from './entetes-securite.ts';
import { ErreurHttp, type Phrases } from './erreurs.ts';
import { gererErreurs } from './gestion-erreurs.ts';
import { nouvelIncident } from './horloge.ts';
import { verifierOrigine } from './origine.ts';
import { tracerRequetesHttp } from './traces.ts';

export interface OptionsApplication {
  /** Sentences of every domain's refusals. */
  readonly phrases: readonly Phrases[];
  /** Mounts the routes of every domain. */
  readonly monterRoutes: (app: FastifyInstance) => void;
  /** Folder of the built web application; absent: the API alone. */
  readonly web?: string;
}

/** Builds the HTTP application without listening: `main.ts` listens, tests call `inject`. */
export async function construire(deps: Deps, options: OptionsApplication): Promise<FastifyInstance> {
  const journal: FastifyBaseLogger = deps.journal;
  const app: FastifyInstance = Fastify({
    loggerInstance: journal,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: (requete) => identifiantRecu(deps, requete.headers['x-request-id']) ?? nouvelIncident(),
    bodyLimit: 1024 * 1024,
    trustProxy: (_adresse, saut) => saut < deps.config.MANDATAIRES,
    forceCloseConnections: 'idle',
    // A request that arrives on an open connection while the process stops is served, not sent away; the connection
    // then ends (`onSend` below).
    return503OnClosing: false,
    // A large file over a slow line takes long; what keeps idle senders away is the limit on headers.
    requestTimeout: 1_800_000,
    // A machine under load starts slowly: that is no reason not to start.
    pluginTimeout: 60_000,
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  app.decorateRequest('sessionCourante', null);
  gererErreurs(app, options.phrases);

  app.addHook('onRoute', (route) => {
    if (route.url.startsWith('/api/') && !route.config?.contrat && !route.config?.horsContrat) {
      throw new Error(`${route.method} ${route.url} declares no right: mount it from a contract`);
    }
  });
  if (deps.config.OTEL_EXPORTER_OTLP_ENDPOINT) tracerRequetesHttp(app);
  app.addHook('onRequest', async (requete) => verifierOrigine(requete, deps.config.PUBLIC_URL));
  const arret = preparerArret(app);
  app.addHook('onSend', async (requete, rep) => {
    if (arret.enCours) rep.header('connection', 'close');
    rep.header('x-request-id', requete.id);
    if (requete.url.startsWith('/api/') && !rep.hasHeader('cache-control')) rep.header('cache-control', 'no-store');
  });
  app.addHook('onResponse', async (requete, rep) => {
    deps.metriques.requetes.observe(
      { methode: requete.method, route: requete.routeOptions.url ?? 'inconnue', statut: rep.statusCode },
      rep.elapsedTime / 1000,
    );
    requete.log.info(
      {
        methode: requete.method,
        route: requete.routeOptions.url,
        statut: rep.statusCode,
        ms: Math.round(rep.elapsedTime),
      },
      'request',
    );
  });

  await app.register(cookie);
  poserEntetesDeSecurite(app, {
    contentSecurityPolicy: {
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'"],
        // The design system sets inline style attributes; no inline script is ever allowed.
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        frameAncestors: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        upgradeInsecureRequests: null,
      },
    },
    strictTransportSecurity: deps.config.PUBLIC_URL.startsWith('https:') ? { maxAge: 31_536_000 } : false,
    crossOriginEmbedderPolicy: false,
  });
  await app.register(multipart, { limits: { fieldSize: 64 * 1024, fields: 20, headerPairs: 50 } });
  await app.register(rateLimit, {
    global: false,
    errorResponseBuilder: (_requete, contexte) =>
      new ErreurHttp(
        429,
        'TROP_DE_DEMANDES',
        { secondes: String(Math.ceil(contexte.ttl / 1000)) },
        Math.ceil(contexte.ttl / 1000),
      ),
  });
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Orphéon',
        version: '0.1.0',
        description: 'REST API of the Orphéon portal.',
        license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
      },
    },
    transform: decrireRoute,
    transformObject: jsonSchemaTransformObject,
  });

  app.register(async (routes) => {
    options.monterRoutes(routes);
    routes.get('/api/openapi.json', { config: { horsContrat: true }, schema: { hide: true } }, async () =>
      app.swagger(),
    );
  });
  await servirWeb(app, options.web);
  return app;
}

/** The number under which a proxy of ours knows the request already; from anybody else it is not taken. */
const identifiantRecu = ({ config }: Deps, entete: string | string[] | undefined): string | null =>
  config.MANDATAIRES > 0 && typeof entete === 'string' && /^[A-Za-z0-9-]{8,64}$/.test(entete) ? entete : null;

const SILENCE_MS = 250;

/** Lets a stop wait for requests, and for nothing else: browsers open connections ahead and say nothing on them. */
function preparerArret(app: FastifyInstance): { enCours: boolean } {
  const arret = { enCours: false };
  const connexions = new Set<Socket>();
  app.server.on('connection', (connexion) => {
    connexions.add(connexion);
    connexion.once('close', () => connexions.delete(connexion));
  });
  app.addHook('preClose', async () => {
    arret.enCours = true;
    // Behind a proxy a connection opened a moment ago carries a request: it is left the time to be read.
    setTimeout(() => {
      for (const connexion of connexions) if (connexion.bytesRead === 0) connexion.destroy();
    }, SILENCE_MS);
  });
  return arret;
}

/** The built portal: hashed files are kept for ever, any other path is the application's own. */
async function servirWeb(app: FastifyInstance, dossier: string | undefined): Promise<void> {
  const page = dossier ? join(dossier, 'index.html') : null;
  const present = page !== null && existsSync(page);
  if (present && dossier) {
    await app.register(statique, {
      root: dossier,
      wildcard: false,
      index: false,
      preCompressed: true,
      setHeaders: (res, chemin) => {
        res.header(
          'cache-control',
          /[/\\]assets[/\\]/.test(chemin) ? 'public, max-age=31536000, immutable' : 'no-cache',
        );
      },
    });
  }
  app.setNotFoundHandler(async (requete, rep) => {
    const navigation =
      requete.method === 'GET' && !requete.url.startsWith('/api/') && !/\.[a-z0-9]{2,5}(\?|$)/i.test(requete.url);
    if (present && navigation) return rep.header('cache-control', 'no-cache').sendFile('index.html');
    throw new ErreurHttp(404, 'INTROUVABLE');
  });
}
