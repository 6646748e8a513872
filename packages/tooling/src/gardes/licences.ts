import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dansRacine } from '../commun/racine.ts';
import type { Bilan, Etape } from '../essais/bilan.ts';

/** Licences under which a dependency of the product may come (ADR on licences). */
const PERMISES = new Set([
  'MIT',
  'MIT-0',
  'ISC',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'CC-BY-4.0',
  'Unlicense',
  'Python-2.0',
  'OFL-1.1',
  'MPL-2.0',
  'Zlib',
  'WTFPL',
]);

/** Read by hand: the field is empty, the text is this one. */
const LUES: Readonly<Record<string, string>> = { 'png-js': 'MIT', 'seq-queue': 'MIT', khroma: 'MIT' };

/** Never in what we ship: Prisma's own studio, which its CLI brings along. */
const HORS_PRODUIT = new Set(['elkjs']);

interface Paquet {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { type?: string };
  readonly licenses?: readonly { type?: string }[];
  readonly dependencies?: Record<string, string>;
  readonly optionalDependencies?: Record<string, string>;
}

const lire = (dossier: string): Paquet => JSON.parse(readFileSync(join(dossier, 'package.json'), 'utf8')) as Paquet;

function licence(p: Paquet): string {
  const champ =
    typeof p.license === 'string' ? p.license : (p.license?.type ?? p.licenses?.map((l) => l.type).join(' OR '));
  return champ || LUES[p.name] || '';
}

/** "(MIT OR GPL-2.0)": one permitted choice suffices; "MIT AND ISC": all must be. */
export function estPermise(expression: string): boolean {
  const nue = expression.replaceAll(/[()]/g, '').trim();
  if (/ or /i.test(nue)) return nue.split(/ or /i).some(estPermise);
  if (/ and /i.test(nue)) return nue.split(/ and /i).every(estPermise);
  return PERMISES.has(nue);
}

/** Where Node would find `nom` from a package's real folder. */
function trouver(nom: string, depuis: string): string | null {
  for (let dossier = depuis; dossier !== dirname(dossier); dossier = dirname(dossier)) {
    const essai = join(dossier, 'node_modules', nom);
    if (existsSync(join(essai, 'package.json'))) return realpathSync(essai);
  }
  return null;
}

/** The production dependencies of the product, however deep: those of every package but the test ones. */
function dependances(): Map<string, Paquet> {
  const vues = new Map<string, Paquet>();
  const visiter = (dossier: string): void => {
    const paquet = lire(dossier);
    for (const nom of Object.keys({ ...paquet.dependencies, ...paquet.optionalDependencies })) {
      const ici = trouver(nom, dossier);
      if (ici === null || vues.has(ici)) continue; // absent: optional, for another platform
      vues.set(ici, lire(ici));
      visiter(ici);
    }
  };
  for (const groupe of ['apps', 'packages']) {
    for (const nom of readdirSync(dansRacine(groupe))) {
      if (nom !== 'e2e' && existsSync(dansRacine(groupe, nom, 'package.json')))
        visiter(realpathSync(dansRacine(groupe, nom)));
    }
  }
  return vues;
}

const MINIMUM = 100;

/** Every production dependency under a permitted licence. */
export const licences: Etape = {
  nom: 'licences',
  executer: async (): Promise<Bilan> => {
    const toutes = [...dependances().values()].filter((p) => !HORS_PRODUIT.has(p.name));
    const echecs = toutes
      .filter((p) => !p.name.startsWith('@orpheon/') && !estPermise(licence(p)))
      .map((p) => `${p.name} ${p.version}: licence "${licence(p)}" is not among the permitted ones`);
    if (toutes.length < MINIMUM) echecs.push(`only ${toutes.length} dependencies seen`);
    return {
      reussis: echecs.length === 0 ? 1 : 0,
      echecs,
      detail: echecs.join('\n'),
      note: `${toutes.length} packages`,
    };
  },
};
