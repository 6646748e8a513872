import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lancerNode } from '../commun/enfant.ts';
import { supprimer } from '../commun/message.ts';
import { dansRacine, executable, RACINE } from '../commun/racine.ts';
import { genererClient } from '../generer.ts';
import { PROGRAMMES } from '../programmes.ts';
import { construireWeb } from '../start/construire.ts';
import { type Bilan, controle, type Etape } from './bilan.ts';
import { trouverChromium } from './chromium.ts';
import { lirePlaywright, lireVitest } from './rapports.ts';

const fait = (detail: string): Bilan => ({ reussis: 1, echecs: [], detail });

/** Prisma's client: types, tests and the API need it. */
export const clientPrisma: Etape = {
  nom: 'Prisma client',
  executer: async () => fait((await genererClient()) ? 'generated' : 'up to date'),
};

export const buildWeb: Etape = {
  nom: 'web build',
  executer: async () => fait((await construireWeb()) ? 'built' : 'up to date'),
};

/** Format and lint of the whole checkout; `ecrire` mends what can be. */
export const biome = (ecrire: boolean, args: readonly string[] = []): Etape =>
  controle('format and lint', () =>
    lancerNode(executable('.', '@biomejs/biome', 'biome'), [
      'check',
      '--error-on-warnings',
      ...(ecrire ? ['--write'] : []),
      ...args,
    ]),
  );

export const codeMort: Etape = controle('dead code', () => lancerNode(executable('.', 'knip'), ['--no-progress']));

/** Every folder that has a tsconfig.json: the root's, each application's, each package's. */
export function projetsTypes(): string[] {
  const paquets = ['apps', 'packages'].flatMap((g) => readdirSync(dansRacine(g)).map((n) => `${g}/${n}`));
  return ['.', ...paquets].filter((p) => existsSync(dansRacine(p, 'tsconfig.json')));
}

export const types = (): Etape[] =>
  projetsTypes().map((projet) =>
    controle(`types ${projet === '.' ? 'root' : projet}`, () =>
      lancerNode(executable('.', 'typescript', 'tsc'), ['-p', projet, '--pretty', 'false', ...memoire(projet)]),
    ),
  );

/** What did not change since the last check is not checked again. */
const memoire = (projet: string): string[] => [
  '--incremental',
  '--tsBuildInfoFile',
  dansRacine('.cache/types', `${projet.replaceAll('/', '-')}.tsbuildinfo`),
];

/** Unit and integration tests, all vitest projects. */
export const vitest = (args: readonly string[] = []): Etape => ({
  nom: 'unit and integration tests',
  executer: async () => {
    const dossier = mkdtempSync(join(tmpdir(), 'orpheon-vitest-'));
    const rapport = join(dossier, 'rapport.json');
    const rapporteurs = ['--reporter=default', '--reporter=json', `--outputFile.json=${rapport}`];
    try {
      const { code, sortie } = await lancerNode(executable('.', 'vitest'), ['run', ...rapporteurs, ...args], {
        env: { NO_COLOR: '1', CI: '1' },
      });
      if (!existsSync(rapport)) return { reussis: 0, echecs: [`vitest (code ${code})`], detail: sortie };
      return lireVitest(rapport, code, sortie, `${RACINE}/`);
    } finally {
      supprimer(dossier);
    }
  },
});

/** Browser tests, on the built web application. */
export const navigateur = (args: readonly string[] = []): Etape => ({
  nom: 'browser tests',
  executer: async () => {
    const playwright = executable('apps/e2e', '@playwright/test', 'playwright');
    const chromium = await trouverChromium(playwright);
    const rapport = dansRacine('apps', 'e2e', 'test-results', 'resultats.json');
    supprimer(rapport);
    const { code, sortie } = await lancerNode(playwright, ['test', ...args], {
      cwd: dansRacine('apps', 'e2e'),
      // what names a story needs one portal only (apps/e2e/ports.ts)
      env: {
        CI: '1',
        FORCE_COLOR: '0',
        CHROMIUM: chromium || undefined,
        ...(args.length > 0 && { E2E_PORTAILS: '1' }),
      },
    });
    if (!existsSync(rapport)) return { reussis: 0, echecs: [`browser tests (code ${code})`], detail: sortie };
    return lirePlaywright(rapport, code, sortie);
  },
});

/** A short sample of each long programme (`pnpm verify:*`, `pnpm bench`). */
export const echantillons = (): Etape[] =>
  Object.entries(PROGRAMMES)
    .filter(([, p]) => p.echantillon && existsSync(dansRacine(p.fichier)))
    .map(([nom, p]) =>
      controle(`${nom} (sample)`, () =>
        lancerNode(dansRacine(p.fichier), p.echantillon ?? [], { env: { ECHANTILLON: '1' } }),
      ),
    );
