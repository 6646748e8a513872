import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { supprimer } from './commun/message.ts';
import { charger, dansRacine, executable } from './commun/racine.ts';
import { faireLesPaquets } from './paquets.ts';

const lancer = promisify(execFile);
const chez = mkdtempSync(join(tmpdir(), 'orpheon-paquets-'));
const installes = join(chez, 'node_modules');
const dans = (...morceaux: string[]): string => join(chez, ...morceaux);
afterAll(() => supprimer(chez));

const lireManifeste = (paquet: string): { bin: Record<string, string>; dependencies: Record<string, string> } =>
  JSON.parse(readFileSync(join(installes, paquet, 'package.json'), 'utf8'));

const commande = (): string => join(installes, '@orpheon/formats', lireManifeste('@orpheon/formats').bin.orpheon ?? '');

/** As `npm install` leaves a folder: the archives unpacked, each library they ask for beside them. */
beforeAll(async () => {
  for (const archive of await faireLesPaquets(dans('archives'))) {
    const [, nom = ''] = /orpheon-(\w+)-/.exec(basename(archive)) ?? [];
    const lieu = join(installes, '@orpheon', nom);
    mkdirSync(lieu, { recursive: true });
    await lancer('tar', ['-xzf', archive, '--strip-components=1', '-C', lieu]);
  }
  for (const nom of Object.keys(lireManifeste('@orpheon/formats').dependencies)) {
    if (nom.startsWith('@orpheon/')) continue;
    mkdirSync(dirname(join(installes, nom)), { recursive: true });
    symlinkSync(dansRacine('packages/formats/node_modules', nom), join(installes, nom));
  }
  const { unDocumentCii } = await charger('packages', 'testing', 'src', 'index.ts');
  if (typeof unDocumentCii !== 'function') throw new Error('no document to check');
  const bonne = String(unDocumentCii({ dateFacture: '2026-01-15', numero: 'F-7' }));
  writeFileSync(
    dans('facture.xml'),
    bonne.replace(/(<ram:DuePayableAmount[^>]*>)[^<]*/, (_, balise) => `${balise}1.00`),
  );
  writeFileSync(dans('package.json'), '{ "type": "module" }');
});

describe('the engine as packages', () => {
  test('hold what is compiled, and nothing of the workspace', () => {
    for (const nom of ['@orpheon/domain', '@orpheon/formats']) {
      const lieu = join(installes, nom);
      expect(readdirSync(lieu).toSorted()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json']);
      const fichiers = readdirSync(join(lieu, 'dist'), { recursive: true }).map(String);
      expect(fichiers.filter((f) => /test|(?<!\.d)\.ts$/.test(f))).toEqual([]);
      expect(readFileSync(join(lieu, 'package.json'), 'utf8')).not.toMatch(
        /workspace:|"private"|devDependencies|\/src\//,
      );
    }
  });

  test('the command checks an invoice', async () => {
    const { stdout, code } = await lancer(process.execPath, [commande(), 'check', '--json', 'facture.xml'], {
      cwd: chez,
    }).then(
      ({ stdout }) => ({ stdout, code: 0 }),
      ({ stdout, code }: { stdout: string; code: number }) => ({ stdout, code }),
    );
    const { numero, conformiteEN16931 } = JSON.parse(stdout);
    expect({ numero, conformiteEN16931, code }).toEqual({
      numero: 'F-7',
      conformiteEN16931: { applicable: true, conforme: false, regles: ['BR-CO-16'] },
      code: 1,
    });
  });

  test('the command shows its help to who asks for it', async () => {
    for (const option of ['--aide', '--help']) {
      const { stdout } = await lancer(process.execPath, [commande(), option]);
      expect(stdout).toContain('--sarif');
    }
  });

  test('the example of the README compiles under strict types, and runs', async () => {
    const [, exemple = ''] =
      /```ts\n([\s\S]*?)```/.exec(readFileSync(dansRacine('packages/formats/README.md'), 'utf8')) ?? [];
    writeFileSync(dans('exemple.ts'), exemple);
    const types = ['--types', 'node', '--typeRoots', dansRacine('packages/tooling/node_modules/@types')];
    const options = ['--strict', '--module', 'nodenext', '--target', 'es2024', '--lib', 'es2024', ...types];
    const tsc = executable('packages/tooling', 'typescript', 'tsc');
    await lancer(process.execPath, [tsc, ...options, 'exemple.ts'], { cwd: chez });
    const { stdout } = await lancer(process.execPath, ['exemple.js'], { cwd: chez });
    expect(stdout).toContain('1.00');
  });
});
