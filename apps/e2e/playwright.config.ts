import { defineConfig } from '@playwright/test';
import { PORTAILS, portsDe } from './ports.ts';

/** Flags without which Chromium does not run as root in a container, or talks to the outside. */
const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export default defineConfig({
  testDir: './scenarios',
  timeout: 240_000,
  expect: { timeout: 15_000 },
  // Stories of one portal follow each other.
  workers: PORTAILS,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  reporter: process.env.CI ? [['list'], ['json', { outputFile: 'test-results/resultats.json' }]] : [['list']],
  outputDir: 'test-results/traces',
  use: {
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    // What was done, asked and answered. Pictures of every step cost a third of the time: `TRACE=1` takes them.
    trace: process.env.TRACE
      ? 'retain-on-failure'
      : { mode: 'retain-on-failure', snapshots: false, screenshots: false, sources: false },
    screenshot: 'only-on-failure',
    launchOptions: {
      args: ARGUMENTS,
      // a folder whose name has accents, in a shell that names no language: downloads arrive there too
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
    },
  },
  webServer: Array.from({ length: PORTAILS }, (_, n) => ({
    command: `"${process.execPath}" pile.ts ${n}`,
    url: `http://localhost:${portsDe(n).portail}/api/sante/pret`,
    timeout: 180_000,
    stdout: 'ignore' as const,
    stderr: 'pipe' as const,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 15_000 },
  })),
});
