import { defineConfig } from '@playwright/test';

// Set once by the main process; the workers that load this file again inherit it.
process.env.E2E_PORT ??= String(34_000 + 2 * (process.pid % 500));
const port = Number(process.env.E2E_PORT);
// The same portal, where a code is asked for on a new device: as in production, not as in the demo.
process.env.E2E_PORT_CODES ??= String(port + 2_000);

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
  // One story after the other: they share one portal, as people do.
  workers: 1,
  fullyParallel: false,
  forbidOnly: true,
  retries: 0,
  reporter: process.env.CI ? [['list'], ['json', { outputFile: 'test-results/resultats.json' }]] : [['list']],
  outputDir: 'test-results/traces',
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: {
      args: ARGUMENTS,
      // a folder whose name has accents, in a shell that names no language: downloads arrive there too
      env: { ...process.env, LC_ALL: 'C.UTF-8' },
      ...(process.env.CHROMIUM ? { executablePath: process.env.CHROMIUM } : {}),
    },
  },
  webServer: {
    command: `"${process.execPath}" pile.ts`,
    url: `http://localhost:${port}/api/sante/pret`,
    timeout: 120_000,
    stdout: 'ignore',
    stderr: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 15_000 },
  },
});
