import { describe, expect, test } from 'vitest';
import { BUDGETS, type Fichier, peserPages } from '../../vite.budget.ts';

/** Text that does not compress: `ko` kilobytes of it weigh about as much. */
function brut(ko: number): string {
  let etat = 1;
  const suivant = () => {
    etat = (etat * 48_271) % 2_147_483_647;
    return String.fromCharCode(33 + (etat % 94));
  };
  return Array.from({ length: ko * 1000 }, suivant).join('');
}

const fichier = (modules: readonly string[], ko: number, imports: readonly string[] = []): Fichier => ({
  code: brut(ko),
  modules: modules.map((m) => `/depot/${m}`),
  imports,
});

const COMMUNS = ['apps/web/src/app/main.tsx', 'apps/web/src/shared/i18n/fr.ts', 'packages/ui/src/textes/francais.ts'];

/** A build where each page has a file of its own, over one that all share. */
function uneConstruction(socle: number): Map<string, Fichier> {
  const modules = new Set(BUDGETS.flatMap((b) => b.modules));
  return new Map([
    ['socle.js', fichier([], socle)],
    ['entree.js', fichier(COMMUNS, 1, ['socle.js'])],
    ...[...modules].map((m, i) => [`p${i}.js`, fichier([`apps/web/src/${m}`], 1, ['socle.js', 'entree.js'])] as const),
  ]);
}

describe('what a page may weigh', () => {
  test('each file counts once, whoever imports it', () => {
    const [accueil] = peserPages(uneConstruction(20));
    expect(accueil?.poids).toBeGreaterThan(18);
    expect(accueil?.poids).toBeLessThan(26);
  });

  test('a file that all share weighs on every page', () => {
    const trop = peserPages(uneConstruction(400)).filter((p) => p.poids > p.maximum);
    expect(trop.map((p) => p.page)).toEqual(BUDGETS.map((b) => b.page));
  });

  test('a page that is no longer found is a fault, not a light page', () => {
    const sans = uneConstruction(1);
    for (const [nom, f] of sans) if (f.modules.some((m) => m.endsWith('Connexion.page.tsx'))) sans.delete(nom);
    expect(() => peserPages(sans)).toThrow('Connexion.page.tsx');
  });
});
