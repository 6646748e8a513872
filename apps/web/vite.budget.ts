import { brotliCompressSync } from 'node:zlib';
import type { Plugin } from 'vite';

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

const peser = (code: string): number => brotliCompressSync(code).length / 1000;

/**
 * The script of each page with all that it imports, each file once: kilobytes, compressed.
 * @throws Error where no file holds one of its modules: a page that moved must not pass for a light one
 */
export function peserPages(fichiers: ReadonlyMap<string, Fichier>): { page: string; maximum: number; poids: number }[] {
  const poids = new Map<string, number>();
  const porteur = (fin: string): string => {
    for (const [nom, { modules }] of fichiers) if (modules.some((m) => m.endsWith(fin))) return nom;
    throw new Error(`no file of the build holds ${fin}`);
  };
  const suivre = (nom: string, vus: Set<string>): Set<string> => {
    const fichier = fichiers.get(nom);
    if (!fichier || vus.has(nom)) return vus;
    vus.add(nom);
    for (const i of fichier.imports) suivre(i, vus);
    if (!poids.has(nom)) poids.set(nom, peser(fichier.code));
    return vus;
  };
  return BUDGETS.map(({ page, maximum, modules }) => {
    const vus = new Set<string>();
    for (const m of [...TOUJOURS, ...modules.map((m) => `web/src/${m}`)]) suivre(porteur(m), vus);
    return { page, maximum, poids: [...vus].reduce((somme, nom) => somme + (poids.get(nom) ?? 0), 0) };
  });
}

/** Fails the build when a page has become too heavy (docs/performance.md, B9). */
export const budget = (): Plugin => ({
  name: 'orpheon-budget',
  apply: 'build',
  writeBundle(_options, sortie) {
    if (this.environment.name !== 'client') return;
    const fichiers = new Map<string, Fichier>();
    for (const f of Object.values(sortie)) {
      if (f.type === 'chunk') fichiers.set(f.fileName, { code: f.code, modules: f.moduleIds, imports: f.imports });
    }
    const trop = peserPages(fichiers).filter((p) => p.poids > p.maximum);
    if (trop.length === 0) return;
    this.error(trop.map((p) => `${p.page}: ${Math.round(p.poids)} kB of script, at most ${p.maximum}`).join('; '));
  },
});
