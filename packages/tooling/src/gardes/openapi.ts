import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import openapiTS, { astToString } from 'openapi-typescript';
import { lancerNode } from '../commun/enfant.ts';
import { lireSiPresent, supprimer } from '../commun/message.ts';
import { dansRacine } from '../commun/racine.ts';
import type { Bilan, Etape } from '../essais/bilan.ts';

const DOCUMENT = ['docs', 'openapi.json'];
const TYPES = ['apps', 'web', 'src', 'shared', 'api', 'schema.d.ts'];

const EN_TETE = '// Generated from docs/openapi.json by `pnpm openapi`: not edited by hand.\n';

/** Asks the API, in a process of its own (it opens pools), for its OpenAPI document. */
async function demander(): Promise<object> {
  const dossier = mkdtempSync(join(tmpdir(), 'orpheon-openapi-'));
  const fichier = join(dossier, 'openapi.json');
  try {
    const module = new URL('./openapi-ecrire.ts', import.meta.url).pathname;
    const { code, sortie } = await lancerNode(decodeURIComponent(module), [fichier]);
    if (code !== 0) throw new Error(`the API could not describe itself:\n${sortie}`);
    return JSON.parse(readFileSync(fichier, 'utf8')) as object;
  } finally {
    supprimer(dossier);
  }
}

/** What both generated files should hold now. */
async function attendu(): Promise<{ chemin: string; contenu: string }[]> {
  const document = await demander();
  const types = astToString(await openapiTS(JSON.stringify(document)));
  return [
    { chemin: dansRacine(...DOCUMENT), contenu: `${JSON.stringify(document, null, 2)}\n` },
    { chemin: dansRacine(...TYPES), contenu: EN_TETE + types },
  ];
}

/** Writes docs/openapi.json and the web's typed view of it. Tells which changed. */
export async function ecrireOpenapi(): Promise<string[]> {
  const changes = (await attendu()).filter(({ chemin, contenu }) => lireSiPresent(chemin) !== contenu);
  for (const { chemin, contenu } of changes) writeFileSync(chemin, contenu);
  return changes.map((c) => c.chemin);
}

/** The committed files are those that the contracts give today. */
export const openapiAJour: Etape = {
  nom: 'OpenAPI up to date',
  executer: async (): Promise<Bilan> => {
    const vieux = (await attendu()).filter(({ chemin, contenu }) => lireSiPresent(chemin) !== contenu);
    const echecs = vieux.map(({ chemin }) => `${chemin.slice(dansRacine().length)} is out of date: run pnpm openapi`);
    return { reussis: echecs.length === 0 ? 1 : 0, echecs, detail: echecs.join('\n') };
  },
};
