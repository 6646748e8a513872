// @prisma/adapter-pg as the WASM schema engine needs it: three gaps of the adapter are filled here.
import { randomUUID } from 'node:crypto';
import { PrismaPg } from '@prisma/adapter-pg';
import {
  bindMigrationAwareSqlAdapterFactory,
  ColumnTypeEnum,
  DriverAdapterError,
  type SqlDriverAdapter,
  type SqlQuery,
  type SqlQueryable,
  type SqlResultSet,
  type Transaction,
} from '@prisma/driver-adapter-utils';
import pg from 'pg';

const OID_CHAR = 18;
const OID_TEXT = 25;

type AddFields = (this: object, champs: { dataTypeID: number }[]) => void;
let colonnesChar: number[] = [];

/** Gap 1: the adapter cannot type the catalogue's one-byte "char". It is handed over as text, then labelled Character. */
export function rendreCharLisible(): void {
  const prototype: object = pg.Result.prototype;
  const addFields = Reflect.get(prototype, 'addFields') as AddFields;
  const remplacement: AddFields = function (champs) {
    colonnesChar = [];
    champs.forEach((champ, i) => {
      if (champ.dataTypeID !== OID_CHAR) return;
      champ.dataTypeID = OID_TEXT;
      colonnesChar.push(i);
    });
    addFields.call(this, champs);
  };
  Reflect.set(prototype, 'addFields', remplacement);
}

async function lireBrut(cible: SqlQueryable, requete: SqlQuery): Promise<SqlResultSet> {
  const resultat = await cible.queryRaw(requete);
  for (const i of colonnesChar) resultat.columnTypes[i] = ColumnTypeEnum.Character;
  return resultat;
}

const texte = (e: object, cle: string): string | undefined => {
  const valeur: unknown = Reflect.get(e, cle);
  return typeof valeur === 'string' ? valeur : undefined;
};

/** Gap 2: the adapter splits scripts at every ';' (also inside $$ bodies). They are sent whole, as the native engine does. */
async function jouerScript(bassin: pg.Pool, script: string): Promise<void> {
  try {
    await bassin.query(script);
  } catch (e) {
    if (!(e instanceof Error)) throw e;
    const code = texte(e, 'code') ?? 'N/A';
    throw new DriverAdapterError({
      kind: 'postgres',
      code,
      severity: texte(e, 'severity') ?? 'ERROR',
      message: e.message,
      detail: texte(e, 'detail'),
      column: texte(e, 'column'),
      hint: texte(e, 'hint'),
      originalCode: code,
      originalMessage: e.message,
    });
  }
}

async function ouvrir(url: string): Promise<SqlDriverAdapter> {
  const base = await new PrismaPg({ connectionString: url, max: 1 }).connect();
  return {
    provider: base.provider,
    adapterName: base.adapterName,
    queryRaw: (requete) => lireBrut(base, requete),
    executeRaw: (requete) => base.executeRaw(requete),
    executeScript: (script) => jouerScript(base.underlyingDriver(), script),
    startTransaction: async (isolation): Promise<Transaction> => {
      const tx = await base.startTransaction(isolation);
      return new Proxy(tx, {
        get(cible, cle) {
          if (cle === 'queryRaw') return (requete: SqlQuery) => lireBrut(cible, requete);
          const valeur: unknown = Reflect.get(cible, cle);
          return typeof valeur === 'function' ? valeur.bind(cible) : valeur;
        },
      });
    },
    getConnectionInfo: () => base.getConnectionInfo(),
    dispose: () => base.dispose(),
  };
}

const avecBase = (url: string, base: string): string =>
  Object.assign(new URL(url), { pathname: `/${encodeURIComponent(base)}` }).href;

async function administrer(url: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: avecBase(url, 'postgres') });
  await client.connect();
  try {
    await client.query(sql);
  } finally {
    await client.end();
  }
}

const ombres = new Set<() => Promise<void>>();

/** Drops every shadow database still there. */
export const effacerOmbres = async (): Promise<void> => {
  await Promise.allSettled([...ombres].map((effacer) => effacer()));
};

/** Gap 3: the adapter's own shadow database ignores its name when given a connection string; it is made and dropped here. */
async function ouvrirOmbre(url: string): Promise<SqlDriverAdapter> {
  const nom = `prisma_migrate_shadow_db_${randomUUID()}`;
  await administrer(url, `CREATE DATABASE "${nom}" TEMPLATE template0`);
  const adaptateur = await ouvrir(avecBase(url, nom));
  const effacer = async (): Promise<void> => {
    ombres.delete(effacer);
    await adaptateur.dispose();
    await administrer(url, `DROP DATABASE IF EXISTS "${nom}" WITH (FORCE)`);
  };
  ombres.add(effacer);
  return { ...adaptateur, dispose: effacer };
}

/** What the engine connects through: the database, and a shadow beside it (or at `urlOmbre`). */
export const fabrique = (url: string, urlOmbre?: string): object =>
  bindMigrationAwareSqlAdapterFactory({
    provider: 'postgres',
    adapterName: '@prisma/adapter-pg',
    connect: () => ouvrir(url),
    connectToShadowDb: () => (urlOmbre ? ouvrir(urlOmbre) : ouvrirOmbre(url)),
  });
