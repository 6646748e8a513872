import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { administrer, creerBase, grappeJetable } from './base-embarquee.ts';
import { argumentsNode } from './commun/enfant.ts';
import { estVivant, jusqua } from './commun/processus.ts';
import { dansRacine } from './commun/racine.ts';

test('a throw-away cluster answers, then leaves neither process nor folder', async () => {
  const grappe = await grappeJetable();
  await creerBase(grappe, 'essai');
  const { rows } = await administrer(grappe.url('essai'), `SELECT current_setting('data_directory') AS dossier`);
  expect(existsSync(rows[0].dossier)).toBe(true);
  await grappe.arreter();
  expect(existsSync(rows[0].dossier)).toBe(false);
  expect(estVivant(grappe.pid)).toBe(false);
});

test('a cluster ends with the process that started it, even by SIGKILL', async () => {
  const module = dansRacine('packages', 'tooling', 'src', 'base-embarquee.ts');
  const script = `const { grappeJetable } = await import(${JSON.stringify(module)});
    const g = await grappeJetable(); process.stdout.write(g.pid + '\\n'); setInterval(() => {}, 1000);`;
  const parent = spawn(process.execPath, argumentsNode('--input-type=module', ['-e', script]), {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const pid = await new Promise<number>((ok) => parent.stdout.once('data', (bloc) => ok(Number(String(bloc)))));
  expect(estVivant(pid)).toBe(true);
  parent.kill('SIGKILL');
  expect(await jusqua(() => !estVivant(pid), 15_000)).toBe(true);
});
