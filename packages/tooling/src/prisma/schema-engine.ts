// Stand-in for the native schema engine that Prisma's CLI would download: the same JSON-RPC over stdio, answered by the WASM
// build of the same engine from npm. cli.ts names it in PRISMA_SCHEMA_ENGINE_BINARY.
import { readFileSync, writeSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import * as moteur from '@prisma/schema-engine-wasm/schema_engine_bg';
import pg from 'pg';
import { codeErreur } from '../commun/message.ts';
import { effacerOmbres, fabrique, rendreCharLisible } from './adaptateur.ts';

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    datamodels: { type: 'string', multiple: true },
    datasource: { type: 'string' },
    version: { type: 'boolean' },
    'enabled-preview-features': { type: 'string' },
    'extension-types': { type: 'string' },
  },
});
const source = (typeof options.datasource === 'string' ? JSON.parse(options.datasource) : {}) as {
  url?: string;
  shadowDatabaseUrl?: string;
};

interface Appel {
  readonly id: number;
  readonly method?: string;
  readonly params: Record<string, unknown>;
}

const journaliser = (level: string, fields: object): void => {
  const ligne = { timestamp: new Date().toISOString(), level, fields, target: 'schema_engine::logger' };
  writeSync(2, `${JSON.stringify(ligne)}\n`);
};
const repondre = (message: object): void => {
  process.stdout.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
};

const CODES_PRISMA: Record<string, string> = { '3D000': 'P1003', '42P04': 'P1009', '28P01': 'P1000' };

/** `cli can-connect-to-database` and `cli create-database`. */
async function commande(nom: string | undefined): Promise<void> {
  writeSync(2, 'schema-engine-wasm\n'); // the CLI drops the first line of stderr
  const url = new URL(source.url ?? '');
  const base = decodeURIComponent(url.pathname.slice(1));
  if (nom === 'create-database') url.pathname = '/postgres';
  const client = new pg.Client({ connectionString: url.href });
  try {
    await client.connect();
    if (nom === 'create-database') await client.query(`CREATE DATABASE ${client.escapeIdentifier(base)}`);
  } catch (e) {
    const message = e instanceof Error ? e.message : String(e);
    journaliser('ERROR', { message, error_code: CODES_PRISMA[codeErreur(e)] ?? 'P1001', is_panic: false });
    process.exitCode = 1;
  } finally {
    await client.end().catch(() => {});
  }
}

// the compiler's options name neither `dom` nor another library that declares it
const { instantiate } = Reflect.get(globalThis, 'WebAssembly') as {
  instantiate(octets: Uint8Array, imports: object): Promise<{ instance: { exports: Record<string, unknown> } }>;
};

async function chargerMoteur(): Promise<() => Promise<moteur.SchemaEngine>> {
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: {
      set_message: (message: string) => journaliser('ERROR', { message, is_panic: true }),
    },
  });
  const js = createRequire(import.meta.url).resolve('@prisma/schema-engine-wasm/schema_engine_bg');
  const { instance } = await instantiate(readFileSync(js.replace(/\.js$/, '.wasm')), {
    './schema_engine_bg.js': moteur,
  });
  moteur.__wbg_set_wasm(instance.exports);
  (instance.exports.__wbindgen_start as () => void)();
  rendreCharLisible();
  const chemins = Array.isArray(options.datamodels) ? options.datamodels.map(String) : [];
  const datamodels = chemins.map((chemin): [string, string] => [chemin, readFileSync(chemin, 'utf8')]);
  // a WASM engine hands out its shadow factory once: each call gets an engine of its own
  return () =>
    moteur.SchemaEngine.new(
      { datamodels: datamodels.length > 0 ? datamodels : undefined },
      () => {},
      fabrique(source.url ?? '', source.shadowDatabaseUrl),
    );
}

async function appeler(engin: moteur.SchemaEngine, methode: string, params: unknown): Promise<unknown> {
  const fonction: unknown = Reflect.get(engin, methode);
  if (typeof fonction !== 'function') throw new Error(`unknown method ${methode}`);
  return fonction.call(engin, params);
}

async function executer(engin: moteur.SchemaEngine, { id, method = '', params }: Appel): Promise<unknown> {
  if (method === 'diff') {
    const { exitCode, stdout } = (await appeler(engin, 'diff', params)) as moteur.DiffResult;
    if (stdout !== null && stdout !== undefined) {
      repondre({ id: 1e6 + id, method: 'print', params: { content: stdout } });
    }
    return { exitCode, stdout: null };
  }
  if (method === 'evaluateDataLoss' || method === 'createMigration') {
    // a fresh engine knows its shadow factory only after a diagnostic
    await appeler(engin, 'devDiagnostic', { migrationsList: params.migrationsList, filters: params.filters });
  }
  return (await appeler(engin, method === 'getDatabaseVersion' ? 'version' : method, params)) ?? {};
}

async function servir(): Promise<void> {
  const neuf = await chargerMoteur();
  const traiter = async (appel: Appel): Promise<void> => {
    try {
      const result = await executer(await neuf(), appel);
      await effacerOmbres();
      repondre({ id: appel.id, result });
    } catch (e) {
      await effacerOmbres();
      const message = e instanceof Error ? e.message : String(e);
      const details = { meta: Reflect.get(Object(e), 'meta'), error_code: Reflect.get(Object(e), 'code') };
      repondre({ id: appel.id, error: { code: 4466, message, data: { is_panic: false, message, ...details } } });
    }
  };
  let suite = Promise.resolve();
  const entree = createInterface({ input: process.stdin });
  entree.on('line', (ligne) => {
    const appel = JSON.parse(ligne) as Appel;
    if (appel.method) suite = suite.then(() => traiter(appel)); // a line without a method only acknowledges our print
  });
  entree.on('close', () => {
    void suite.then(effacerOmbres).then(() => process.exit(0));
  });
}

if (options.version === true) process.stdout.write(`schema-engine-wasm ${moteur.version()}\n`);
else if (positionals[0] === 'cli') await commande(positionals[1]);
else await servir();
