import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

// Projects: `pure` needs nothing, `api` gets cloned databases (see packages/tooling/src/essais), `web` runs in jsdom,
// `outils` starts real processes.
// Files of a project share their process and what it has loaded: half of the time went into loading the same modules again.
const node = { environment: 'node', pool: 'forks', isolate: false, testTimeout: 20_000, hookTimeout: 60_000 } as const;

const web: TestProjectConfiguration = {
  extends: './apps/web/vite.config.ts',
  root: './apps/web',
  test: {
    name: 'web',
    environment: 'jsdom',
    include: ['src/**/*.test.{ts,tsx}', '../../packages/ui/src/**/*.test.{ts,tsx}'],
    testTimeout: 20_000,
  },
};

/** They start whole stacks, or load the demo, and take half a minute to two: begun first, none runs alone at the end. */
const LONGS = [
  'tests/kill.test.ts',
  'tests/demo/charger.test.ts',
  'tests/platform/ouvrier.test.ts',
  'tests/disque-base.test.ts',
  'tests/fautes.test.ts',
  'src/start.test.ts',
  'tests/exploitation/pile.test.ts',
];

class LesLongsDAbord extends BaseSequencer {
  override async sort(fichiers: TestSpecification[]): Promise<TestSpecification[]> {
    const rang = ({ moduleId }: TestSpecification): number => {
      const n = LONGS.findIndex((fin) => moduleId.endsWith(fin));
      return n < 0 ? LONGS.length : n;
    };
    return (await super.sort(fichiers)).toSorted((a, b) => rang(a) - rang(b));
  }
}

export default defineConfig({
  test: {
    // one more than the two cores of a small machine: tests also wait, for processes, threads and the clock
    maxWorkers: 3,
    sequence: { sequencer: LesLongsDAbord },
    projects: [
      {
        test: {
          ...node,
          name: 'pure',
          include: ['packages/{domain,contracts,formats,testing}/src/**/*.test.ts'],
        },
      },
      {
        test: {
          ...node,
          name: 'api',
          include: ['apps/api/{src,tests}/**/*.test.ts'],
          globalSetup: './packages/tooling/src/essais/preparation.ts',
        },
      },
      web,
      {
        test: {
          ...node,
          name: 'outils',
          isolate: true,
          include: ['packages/tooling/src/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
