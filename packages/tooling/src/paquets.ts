// npm run paquets: the engine of invoices as packages that another project installs, in `dist/paquets`.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { surSignal } from './commun/arret.ts';
import { lancerNode } from './commun/enfant.ts';
import { Explication, ecrire, executer } from './commun/message.ts';
import { CACHE, dansRacine, executable } from './commun/racine.ts';

/** Those that are published, each after those it needs. */
const PUBLIES = ['domain', 'formats'] as const;
/** Oldest Node that runs what is emitted. */
const NODE_MINIMUM = '>=20.19';

/** What only `@orpheon/formats/ocr` loads, hundreds of megabytes: whoever reads scans installs it as well. */
const POUR_LES_SCANS = new Set(['@napi-rs/canvas', '@tesseract.js-data/fra', 'pdfjs-dist', 'tesseract.js']);

interface Manifeste {
  readonly name: string;
  readonly version: string;
  readonly license: string;
  readonly type: string;
  readonly sideEffects: boolean;
  readonly exports: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

const compile = (source: string, suffixe: 'js' | 'd.ts'): string =>
  source.replace('./src/', './dist/').replace(/ts$/, suffixe);

const chacune = <T>(table: Readonly<Record<string, string>>, f: (valeur: string) => T): Record<string, T> =>
  Object.fromEntries(Object.entries(table).map(([cle, valeur]) => [cle, f(valeur)]));

/** The manifest of a package for those who install it: JavaScript and types in place of the sources, versions in place of the workspace. */
export function manifestePublie(source: Manifeste): object {
  const { name, version, license, type, sideEffects, exports, bin, dependencies = {} } = source;
  const entrees = Object.entries(dependencies).map(([nom, plage]): [string, string] => [
    nom,
    plage.startsWith('workspace:') ? version : plage,
  ]);
  const facultatives = entrees.filter(([nom]) => POUR_LES_SCANS.has(nom));
  return {
    name,
    version,
    license,
    type,
    sideEffects,
    engines: { node: NODE_MINIMUM },
    exports: chacune(exports, (s) => ({ types: compile(s, 'd.ts'), default: compile(s, 'js') })),
    ...(bin ? { bin: chacune(bin, (s) => compile(s, 'js')) } : {}),
    dependencies: Object.fromEntries(entrees.filter(([nom]) => !POUR_LES_SCANS.has(nom))),
    peerDependencies: Object.fromEntries(facultatives),
    peerDependenciesMeta: Object.fromEntries(facultatives.map(([nom]) => [nom, { optional: true }])),
  };
}

/** Compiles one package beside its manifest, its README and the licence; returns the folder. */
async function preparer(nom: string, lieux: string): Promise<string> {
  const lieu = join(lieux, nom);
  mkdirSync(lieu, { recursive: true });
  const { code, sortie } = await lancerNode(executable('packages/tooling', 'typescript', 'tsc'), [
    ...['-p', dansRacine('packages', nom, 'tsconfig.paquet.json')],
    ...['--outDir', join(lieu, 'dist')],
  ]);
  if (code !== 0)
    throw new Explication(`Le paquet ${nom} ne se compile pas :\n${sortie}`, `Package ${nom} does not compile.`);
  const source = JSON.parse(readFileSync(dansRacine('packages', nom, 'package.json'), 'utf8')) as Manifeste;
  writeFileSync(join(lieu, 'package.json'), `${JSON.stringify(manifestePublie(source), null, 2)}\n`);
  cpSync(dansRacine('packages', nom, 'README.md'), join(lieu, 'README.md'));
  cpSync(dansRacine('LICENSE'), join(lieu, 'LICENSE'));
  return lieu;
}

/** Makes the packages; returns the paths of their archives, in order of installation. `npm` asks nothing of the network for it. */
export async function faireLesPaquets(destination: string): Promise<string[]> {
  const lieux = join(CACHE, 'paquets');
  rmSync(lieux, { recursive: true, force: true });
  mkdirSync(destination, { recursive: true });
  const archives: string[] = [];
  for (const nom of PUBLIES) {
    const lieu = await preparer(nom, lieux);
    const { stdout } = await promisify(execFile)('npm', ['pack', '--json', '--pack-destination', destination], {
      cwd: lieu,
    });
    const [{ filename }] = JSON.parse(stdout) as [{ filename: string }];
    archives.push(join(destination, filename));
  }
  return archives;
}

if (import.meta.main) {
  await executer(async () => {
    surSignal({ code: 130 });
    const archives = await faireLesPaquets(dansRacine('dist', 'paquets'));
    ecrire(`npm install ${archives.join(' ')}`);
  });
}
