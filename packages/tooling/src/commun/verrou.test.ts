import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { supprimer } from './message.ts';
import { ligneDeCommande } from './processus.ts';
import { prendre, VerrouTenu } from './verrou.ts';

const dossier = mkdtempSync(join(tmpdir(), 'orpheon-verrou-'));
afterAll(() => supprimer(dossier));

test('a lock is held once, then free again', () => {
  const verrou = prendre('a', dossier);
  expect(() => prendre('a', dossier)).toThrow(VerrouTenu);
  verrou.rendre();
  prendre('a', dossier).rendre();
});

test('the lock of a dead process is taken over', async () => {
  const mort = spawn(process.execPath, ['-e', '']);
  await new Promise((ok) => mort.on('exit', ok));
  writeFileSync(join(dossier, 'b.verrou'), JSON.stringify({ pid: mort.pid, commande: 'node' }));
  prendre('b', dossier).rendre();
});

test('a pid that passed to another programme does not hold the lock', () => {
  writeFileSync(join(dossier, 'c.verrou'), JSON.stringify({ pid: process.pid, commande: 'something else' }));
  expect(ligneDeCommande(process.pid)).not.toBe('something else');
  prendre('c', dossier).rendre();
});

test('a half-written lock holds nobody', () => {
  writeFileSync(join(dossier, 'd.verrou'), '{"pid":');
  prendre('d', dossier).rendre();
});
