import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';

/** A file of script as it is built: what it is made of, and the files that it cannot run without. */
export interface Fichier {
  readonly code: string;
  readonly modules: readonly string[];
  readonly imports: readonly string[];
}

/**
 * What a page's script may weigh when it is first gone to, kilobytes as browsers get it. `modules`: what its address
 * asks for, beside what every page does.
 */
export const BUDGETS = [
  { page: 'home', maximum: 150, modules: ['accueil/Accueil.page.tsx', 'accueil/i18n/fr.ts', 'compte/i18n/fr.ts'] },
  { page: 'sign-in', maximum: 150, modules: ['compte/connexion/Connexion.page.tsx', 'compte/i18n/fr.ts'] },
  {
    page: 'list',
    maximum: 250,
    modules: ['facturation/factures-recues/FacturesRecues.page.tsx', 'facturation/i18n/fr.ts'],
  },
  {
    page: 'invoice',
    maximum: 250,
    modules: ['facturation/factures-recues/FactureRecue.page.tsx', 'facturation/i18n/fr.ts'],
  },
] as const;

const TOUJOURS = ['web/src/app/main.tsx', 'web/src/shared/i18n/fr.ts', 'ui/src/textes/francais.ts'];

/**
 * What checking a Factur-X in the browser may add to a page: kilobytes of gzip. In its thread the engine with the code
 * lists and the reader of PDF; in the page what asks the thread, and the sentences of findings in one language. Not the
 * reader of Chorus' own formats, nor the sentences that few documents are told: these come with the first that needs them.
 */
export const BUDGET_DU_CONTROLE = {
  maximum: 86,
  fil: ['facturation/commun/controle/controle.worker.ts', 'formats/src/factur-x/lire-facturx.ts'],
  page: ['facturation/commun/controle/controleur.ts', 'facturation/commun/anomalies/useExpliquer.ts'],
  langues: ['facturation/phrases/fr.ts', 'facturation/phrases/en.ts'],
} as const;

/** Parts of the engine that no page may hold: a file that is checked brings them. */
const MOTEUR = [
  'formats/src/lire-document.ts',
  'facturation/controles/listes.ts',
  'facturation/controles/en16931/index.ts',
  ...BUDGET_DU_CONTROLE.langues,
];

type Fichiers = ReadonlyMap<string, Fichier>;

/** @throws Error where no file holds the module: what moved must not pass for light */
function porteur(fichiers: Fichiers, fin: string): string {
  for (const [nom, { modules }] of fichiers) if (modules.some((m) => m.endsWith(fin))) return nom;
  throw new Error(`no file of the build holds ${fin}`);
}

/** The files that hold the modules, with all that they import. */
function atteints(fichiers: Fichiers, modules: readonly string[]): Set<string> {
  const vus = new Set<string>();
  const suivre = (nom: string): void => {
    const fichier = fichiers.get(nom);
    if (!fichier || vus.has(nom)) return;
    vus.add(nom);
    fichier.imports.forEach(suivre);
  };
  for (const m of modules) suivre(porteur(fichiers, m));
  return vus;
}

const somme = (fichiers: Fichiers, noms: Iterable<string>, peser: (code: string) => number): number =>
  [...noms].reduce((total, nom) => total + peser(fichiers.get(nom)?.code ?? '') / 1000, 0);

const fichiersDePage = (fichiers: Fichiers, modules: readonly string[]): Set<string> =>
  atteints(fichiers, [...TOUJOURS, ...modules.map((m) => `web/src/${m}`)]);

/**
 * The script of each page with all that it imports, each file once: kilobytes, compressed.
 * @throws Error where no file holds one of its modules
 */
export function peserPages(fichiers: Fichiers): { page: string; maximum: number; poids: number }[] {
  const connus = new Map<string, number>();
  const peser = (code: string): number => {
    const poids = connus.get(code) ?? brotliCompressSync(code).length;
    connus.set(code, poids);
    return poids;
  };
  return BUDGETS.map(({ page, maximum, modules }) => ({
    page,
    maximum,
    poids: somme(fichiers, fichiersDePage(fichiers, modules), peser),
  }));
}

/**
 * What checking a Factur-X adds to what every page has, in each language: kilobytes of gzip.
 * @throws Error where no file holds a part of it
 */
export function peserControle(fichiers: Fichiers, fil: Fichiers): { page: string; maximum: number; poids: number }[] {
  const { maximum, langues } = BUDGET_DU_CONTROLE;
  const peser = (code: string): number => gzipSync(code, { level: 9 }).length;
  const deja = atteints(fichiers, TOUJOURS);
  const duFil = somme(fil, atteints(fil, BUDGET_DU_CONTROLE.fil), peser);
  return langues.map((langue) => {
    const ajoutes = [...atteints(fichiers, [...BUDGET_DU_CONTROLE.page, langue])].filter((nom) => !deja.has(nom));
    const page = `check of a Factur-X (${langue.slice(-5, -3)})`;
    return { page, maximum, poids: duFil + somme(fichiers, ajoutes, peser) };
  });
}

/** Pages that download a part of the engine though nothing is checked on them, each with that part. */
export function porteursDuMoteur(fichiers: Fichiers): string[] {
  return BUDGETS.flatMap(({ page, modules }) => {
    const tenus = [...fichiersDePage(fichiers, modules)].flatMap((nom) => fichiers.get(nom)?.modules ?? []);
    return MOTEUR.filter((m) => tenus.some((t) => t.endsWith(m))).map((m) => `${page} holds ${m}`);
  });
}

/** A bundle's scripts. */
function* scripts(sortie: Rolldown.OutputBundle): Generator<[string, Fichier]> {
  for (const f of Object.values(sortie))
    if (f.type === 'chunk') yield [f.fileName, { code: f.code, modules: f.moduleIds, imports: f.imports }];
}

/**
 * Fails the build when a page, or the check of a file, has become too heavy (docs/performance.md, B9), in two plugins:
 * of the pages, and of the threads, which are built first.
 */
export function budget(): { pages: Plugin; fils: () => Plugin[] } {
  const fil = new Map<string, Fichier>();
  const desFils: Plugin = {
    name: 'orpheon-budget-des-fils',
    apply: 'build',
    generateBundle(_options, sortie) {
      for (const [nom, fichier] of scripts(sortie)) fil.set(nom, fichier);
    },
  };
  const pages: Plugin = {
    name: 'orpheon-budget',
    apply: 'build',
    writeBundle(_options, sortie) {
      if (this.environment.name !== 'client') return;
      const fichiers = new Map(scripts(sortie));
      const trop = [...peserPages(fichiers), ...peserControle(fichiers, fil)]
        .filter((p) => p.poids > p.maximum)
        .map((p) => `${p.page}: ${Math.round(p.poids)} kB of script, at most ${p.maximum}`);
      const fautes = [...trop, ...porteursDuMoteur(fichiers)];
      if (fautes.length > 0) this.error(fautes.join('; '));
    },
  };
  return { pages, fils: () => [desFils] };
}
