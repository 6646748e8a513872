import { type Context, context, type Span, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { FastifyInstance } from 'fastify';
import type pg from 'pg';
import type { Configuration } from './config.ts';

/** Spans go nowhere, at no cost, until `ouvrirTraces` was called with an address to send them to. */
const traceur = () => trace.getTracer('orpheon');

/**
 * Sends spans to an OpenTelemetry collector where `OTEL_EXPORTER_OTLP_ENDPOINT` names one (headers and the like by the
 * standard's own variables); does nothing otherwise, not even load what it would need.
 * @returns what sends the last ones, at the end of the process
 */
export async function ouvrirTraces(config: Configuration, service: string): Promise<() => Promise<void>> {
  if (!config.OTEL_EXPORTER_OTLP_ENDPOINT) return async () => undefined;
  const [{ BatchSpanProcessor, TracerProvider }, { OTLPTraceExporter }, { resourceFromAttributes }, hooks] =
    await Promise.all([
      import('@opentelemetry/sdk-trace'),
      import('@opentelemetry/exporter-trace-otlp-http'),
      import('@opentelemetry/resources'),
      import('@opentelemetry/context-async-hooks'),
    ]);
  const fournisseur = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': service }),
    spanProcessors: [new BatchSpanProcessor({ exporter: new OTLPTraceExporter() })],
  });
  context.setGlobalContextManager(new hooks.AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(fournisseur);
  return () => fournisseur.shutdown().catch(() => undefined);
}

const FORME = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;

/** The W3C `traceparent` of what runs now; null where nothing is traced. */
export function traceCourante(): string | null {
  const c = trace.getActiveSpan()?.spanContext();
  return c && c.traceFlags & 1 ? `00-${c.traceId}-${c.spanId}-0${c.traceFlags & 1}` : null;
}

/** The context that continues a `traceparent`; the present one where there is none. */
function reprendre(traceparent: unknown): Context {
  const [, traceId, spanId, drapeaux] = FORME.exec(typeof traceparent === 'string' ? traceparent : '') ?? [];
  if (!traceId || !spanId) return context.active();
  const traceFlags = Number.parseInt(drapeaux ?? '0', 16) & 1;
  return trace.setSpanContext(context.active(), { traceId, spanId, traceFlags, isRemote: true });
}

/** A span a request, from its arrival to its answer, named after the route's template. */
export function tracerRequetesHttp(app: FastifyInstance): void {
  const enCours = new WeakMap<object, { span: Span; contexte: Context }>();
  app.addHook('onRequest', (requete, _rep, suite) => {
    const route = requete.routeOptions.url ?? 'inconnue';
    const span = traceur().startSpan(
      `${requete.method} ${route}`,
      {
        kind: SpanKind.SERVER,
        attributes: { 'http.request.method': requete.method, 'http.route': route, 'orpheon.requete': requete.id },
      },
      reprendre(requete.headers.traceparent),
    );
    const contexte = trace.setSpan(context.active(), span);
    enCours.set(requete, { span, contexte });
    context.with(contexte, suite);
  });
  // The body was read in the socket's own context.
  app.addHook('preValidation', (requete, _rep, suite) => {
    context.with(enCours.get(requete)?.contexte ?? context.active(), suite);
  });
  app.addHook('onResponse', async (requete, rep) => {
    const span = enCours.get(requete)?.span;
    span?.setAttribute('http.response.status_code', rep.statusCode);
    if (rep.statusCode >= 500) span?.setStatus({ code: SpanStatusCode.ERROR });
    span?.end();
  });
}

/** Runs a job as the continuation of the action that asked for it. */
export async function tracerTache(nom: string, traceparent: unknown, travail: () => Promise<void>): Promise<void> {
  const span = traceur().startSpan(`job ${nom}`, { kind: SpanKind.CONSUMER }, reprendre(traceparent));
  try {
    await context.with(trace.setSpan(context.active(), span), travail);
  } catch (erreur) {
    span.setStatus({ code: SpanStatusCode.ERROR });
    throw erreur;
  } finally {
    span.end();
  }
}

/**
 * A span a statement, under the action that runs it: the statement's name, else its verb and first table. Neither text
 * nor values.
 */
export function tracerRequetesSql(pool: pg.Pool): void {
  pool.on('connect', (client) => {
    const executer = client.query.bind(client);
    Object.defineProperty(client, 'query', { value: (...args: unknown[]) => dansUnSpan(executer, args) });
  });
}

function dansUnSpan(executer: object, args: unknown[]): unknown {
  const appeler = (): unknown => Reflect.apply(executer as () => unknown, undefined, args);
  const nom = trace.getActiveSpan() ? nomDeRequete(args[0]) : null;
  if (nom === null) return appeler();
  const span = traceur().startSpan(nom, { kind: SpanKind.CLIENT, attributes: { 'db.system.name': 'postgresql' } });
  const finir = (erreur: unknown): void => {
    if (erreur) span.setStatus({ code: SpanStatusCode.ERROR });
    span.end();
  };
  const rappel = args.at(-1);
  if (typeof rappel === 'function') {
    args[args.length - 1] = (erreur: unknown, ...suite: unknown[]) => {
      finir(erreur);
      Reflect.apply(rappel, undefined, [erreur, ...suite]);
    };
    return appeler();
  }
  const resultat = appeler();
  if (resultat instanceof Promise) resultat.then(() => finir(null), finir);
  else finir(null);
  return resultat;
}

/** @returns null for what is no statement (a stream that drives the connection itself) */
export function nomDeRequete(requete: unknown): string | null {
  const { name, text } =
    typeof requete === 'string' ? { name: undefined, text: requete } : (requete as { name?: unknown; text?: unknown });
  if (typeof text !== 'string') return null;
  if (typeof name === 'string' && name !== '') return `SQL ${name}`;
  const verbe = /^\s*(\w+)/.exec(text)?.[1]?.toUpperCase() ?? '';
  const table = /\b(?:FROM|INTO|UPDATE)\s+(?:ONLY\s+)?((?:"?\w+"?\.)*"?[a-z_]\w*"?)/i.exec(text)?.[1];
  return `SQL ${verbe}${table ? ` ${table.replaceAll('"', '')}` : ''}`;
}
