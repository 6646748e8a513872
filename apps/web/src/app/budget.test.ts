import { describe, expect, test } from 'vitest';
import {
  BUDGET_DU_CONTROLE,
  BUDGETS,
  type Fichier,
  peserControle,
  peserPages,
  porteursDuMoteur,
} from '../../vite.budget.ts';

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

/** A build as the check needs it: the thread's files apart, and each part in a file of its own beside what all share. */
function unControle(ko: { fil?: number; langue?: number; socle?: number }) {
  const { fil, page, langues } = BUDGET_DU_CONTROLE;
  const parts = (noms: readonly string[], poids: number, imports: readonly string[]) =>
    noms.map((m, i) => [`${m}-${i}.js`, fichier([m], poids, imports)] as const);
  return {
    fichiers: new Map([
      ...uneConstruction(ko.socle ?? 1),
      ...parts(page, 1, ['socle.js']),
      ...parts(langues, ko.langue ?? 10, ['socle.js']),
    ]),
    fil: new Map(parts(fil, (ko.fil ?? 60) / 2, [])),
  };
}

describe('what checking a file may add to a page', () => {
  const depassements = (ko: Parameters<typeof unControle>[0]) => {
    const { fichiers, fil } = unControle(ko);
    return peserControle(fichiers, fil).filter((p) => p.poids > p.maximum);
  };

  test('the engine and one language are counted, not the other one, nor what every page has', () => {
    expect(depassements({})).toEqual([]);
    expect(depassements({ langue: 20, socle: 400 })).toEqual([]);
    expect(depassements({ langue: 50 }).map((p) => p.page)).toEqual([
      'check of a Factur-X (fr)',
      'check of a Factur-X (en)',
    ]);
  });

  test('a heavier engine is too much', () => {
    expect(depassements({ fil: 110 })).toHaveLength(2);
  });

  test('an engine that is no longer found is a fault', () => {
    const { fichiers } = unControle({});
    expect(() => peserControle(fichiers, new Map())).toThrow('controle.worker.ts');
  });

  test('no page downloads it where nothing is checked', () => {
    const { fichiers } = unControle({});
    expect(porteursDuMoteur(fichiers)).toEqual([]);
    const partout = new Map(fichiers).set('socle.js', fichier(['packages/domain/src/facturation/phrases/fr.ts'], 1));
    expect(porteursDuMoteur(partout)).toEqual(BUDGETS.map((b) => `${b.page} holds facturation/phrases/fr.ts`));
  });
});
