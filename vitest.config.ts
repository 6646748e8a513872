import { defineConfig, type TestProjectConfiguration } from 'vitest/config';

// Projects: `pure` needs nothing, `api` gets cloned databases (see packages/tooling/src/essais), `web` runs in jsdom,
// `outils` starts real processes.
const node = { environment: 'node', pool: 'forks', testTimeout: 20_000, hookTimeout: 60_000 } as const;

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

export default defineConfig({
  test: {
    maxWorkers: 2,
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
          include: ['packages/tooling/src/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
    ],
  },
});
