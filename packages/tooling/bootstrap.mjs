#!/usr/bin/env node
// Entry of every root script. Plain JavaScript without dependency, for the machine's own Node (>= 20.19): installs what the
// lock file names when it changed, then runs src/<task>.ts on Node 24.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { constants as systeme } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PNPM = 'pnpm@10.34.9';
const NODE_VOULU = 24;
const TOOLING = dirname(fileURLToPath(import.meta.url));
const RACINE = dirname(dirname(TOOLING));
const MARQUE = join(RACINE, 'node_modules', '.orpheon-installation');
const VERROU = join(RACINE, '.cache', 'installation.verrou');

/** Root script -> program and its fixed arguments. */
const TACHES = {
  start: ['start.ts'],
  dev: ['dev.ts'],
  build: ['build.ts'],
  test: ['test.ts'],
  types: ['types.ts'],
  lint: ['lint.ts'],
  format: ['lint.ts', '--write'],
  unit: ['unit.ts'],
  e2e: ['e2e.ts'],
  db: ['db.ts'],
  generate: ['generer.ts'],
  openapi: ['openapi.ts'],
  orpheon: ['orpheon.ts'],
  paquets: ['paquets.ts'],
  bench: ['programme.ts', 'bench'],
  'bench:data': ['programme.ts', 'bench:data'],
  conformance: ['programme.ts', 'conformance'],
  'verify:corpus': ['programme.ts', 'verify:corpus'],
  'verify:fuzz': ['programme.ts', 'verify:fuzz'],
  'verify:reconnaissance': ['programme.ts', 'verify:reconnaissance'],
  'verify:kill': ['programme.ts', 'verify:kill'],
  'verify:races': ['programme.ts', 'verify:races'],
  'verify:faults': ['programme.ts', 'verify:faults'],
  'verify:start': ['verify-start.ts'],
};

const gris = (texte) => (process.stderr.isTTY && !process.env.NO_COLOR ? `\x1b[2m${texte}\x1b[22m` : texte);
const dire = (fr, en) => process.stderr.write(`${fr}\n${gris(en)}\n`);

/** A failure that the reader can mend: two plain sentences, no stack. */
class Explication extends Error {
  constructor(fr, en) {
    super(fr);
    this.en = en;
  }
}

function empreinteInstallation() {
  const h = createHash('sha256').update(`${process.platform}-${process.arch}`);
  for (const nom of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json']) {
    h.update(readFileSync(join(RACINE, nom)));
  }
  for (const groupe of ['apps', 'packages']) {
    for (const nom of readdirSync(join(RACINE, groupe)).sort()) {
      const fichier = join(RACINE, groupe, nom, 'package.json');
      if (existsSync(fichier)) h.update(fichier.slice(RACINE.length)).update(readFileSync(fichier));
    }
  }
  return h.digest('hex');
}

const estInstalle = (empreinte) => {
  try {
    return readFileSync(MARQUE, 'utf8') === empreinte;
  } catch {
    return false;
  }
};

const vivant = (pid) => {
  try {
    process.kill(pid, 0);
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch (e) {
    return e.code === 'EPERM' || (e.code === 'ENOENT' && process.platform !== 'linux');
  }
};

/** Takes the installation lock, waiting for another installation of this checkout; false when it has meanwhile installed. */
async function prendreVerrou(empreinte) {
  mkdirSync(dirname(VERROU), { recursive: true });
  let annonce = false;
  for (;;) {
    try {
      writeFileSync(VERROU, String(process.pid), { flag: 'wx' });
      return true;
    } catch (e) {
      if (e.code !== 'EEXIST') throw e;
    }
    let tenant = 0;
    try {
      tenant = Number(readFileSync(VERROU, 'utf8'));
    } catch {
      continue;
    }
    if (tenant > 0 && !vivant(tenant)) {
      // rename is atomic: of two that find the lock stale, one succeeds and both compete for the new one
      try {
        const perime = `${VERROU}.${process.pid}`;
        renameSync(VERROU, perime);
        rmSync(perime, { force: true });
      } catch {
        /* the other one was faster */
      }
      continue;
    }
    if (!annonce) {
      annonce = true;
      dire(
        'Une autre installation est en cours dans ce dossier: attente de sa fin…',
        `Another installation runs in this folder (process ${tenant}): waiting for it…`,
      );
    }
    await new Promise((suite) => setTimeout(suite, 300));
    if (estInstalle(empreinte)) return false;
  }
}

/** What pnpm's last lines mean to the person who typed the command. */
function expliquerEchec(journal) {
  if (/EACCES|EPERM|EROFS|permission denied/i.test(journal)) {
    return new Explication(
      `Impossible d'écrire dans ce dossier, ou dans le cache de npm ou pnpm de votre compte. Vérifiez les droits de ${RACINE}.`,
      'This folder, or the npm or pnpm cache of your account, is not writable. Check its permissions.',
    );
  }
  if (/ENOSPC|no space left/i.test(journal)) {
    return new Explication(
      "Il n'y a plus assez de place sur le disque (comptez 2 Go).",
      'The disk is full (allow for 2 GB).',
    );
  }
  if (/ENOTFOUND|ECONNREFUSED|ECONNRESET|ETIMEDOUT|EAI_AGAIN|ENETUNREACH|META_FETCH_FAIL|FETCH_\d{3}/i.test(journal)) {
    return new Explication(
      'Le registre npm ne répond pas. Vérifiez la connexion (et le proxy de npm, s’il y en a un), puis relancez la même commande.',
      'The npm registry cannot be reached. Check the network (and the npm proxy, if any), then run the same command again.',
    );
  }
  if (/OUTDATED_LOCKFILE/.test(journal)) {
    return new Explication(
      'pnpm-lock.yaml ne correspond plus aux package.json. Mettez-le à jour: npx -y pnpm@10.34.9 install --no-frozen-lockfile',
      'pnpm-lock.yaml no longer matches the package.json files: update it with the command above.',
    );
  }
  return new Explication(
    "L'installation des dépendances a échoué (le détail est dans .cache/installation.log). Relancez la même commande; si cela persiste, supprimez node_modules.",
    'Installing the dependencies failed (details in .cache/installation.log). Run the same command again; if it persists, delete node_modules.',
  );
}

/** Whether a list such as `[linux, darwin]` of the lock file admits `valeur`; no list admits all. */
const admet = (champ, valeur) => {
  if (!champ) return true;
  const noms = champ.split(',').map((n) => n.trim().replace(/['"]/g, ''));
  return noms.includes(valeur) || (noms.every((n) => n.startsWith('!')) && !noms.includes(`!${valeur}`));
};

/**
 * Packages made for this very platform that pnpm left out: an optional package whose download fails is skipped without a
 * word, and for good, since the next install finds everything "up to date".
 */
function oublies() {
  const { skipped = [] } = JSON.parse(readFileSync(join(RACINE, 'node_modules', '.modules.yaml'), 'utf8'));
  const verrouille = readFileSync(join(RACINE, 'pnpm-lock.yaml'), 'utf8').split(/^snapshots:$/m)[0] ?? '';
  const libc = process.report?.getReport().header.glibcVersionRuntime ? 'glibc' : 'musl';
  return skipped.filter((nom) => {
    const debut = [`\n  '${nom}':\n`, `\n  ${nom}:\n`].map((t) => verrouille.indexOf(t)).find((i) => i >= 0);
    if (debut === undefined) return false;
    const fiche = verrouille.slice(debut + 1).split(/\n\n/)[0] ?? '';
    const champ = (cle) => new RegExp(`^ {4}${cle}: \\[?(.*?)\\]?$`, 'm').exec(fiche)?.[1];
    if (!champ('os') && !champ('cpu')) return false; // only a part of another one that was rightly left out
    const ici = admet(champ('os'), process.platform) && admet(champ('cpu'), process.arch);
    return ici && (process.platform !== 'linux' || admet(champ('libc'), libc));
  });
}

/** Installs; begins again, from what the store already holds, when a download was given up in silence. */
async function installerTout() {
  for (let essai = 1; ; essai += 1) {
    await lancerPnpm();
    const manquants = oublies();
    if (manquants.length === 0) return;
    if (essai === 3) {
      process.stderr.write(`  ${manquants.join(', ')}\n`);
      throw expliquerEchec('ETIMEDOUT');
    }
    dire('Un téléchargement a échoué: nouvel essai…', `A download failed (${manquants.join(', ')}): trying again…`);
    rmSync(join(RACINE, 'node_modules', '.modules.yaml'), { force: true });
    rmSync(join(RACINE, 'node_modules', '.pnpm', 'lock.yaml'), { force: true });
  }
}

/** Runs pnpm, showing its progress as one moving line on a terminal, or a line now and then elsewhere. */
function lancerPnpm() {
  return new Promise((ok, ko) => {
    const lignes = [];
    let dernier = 0;
    const enfant = spawn('npx', ['-y', PNPM, 'install', '--frozen-lockfile', '--reporter=append-only'], {
      cwd: RACINE,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, CI: 'true', npm_config_update_notifier: 'false', npm_config_fetch_retries: '5' },
    });
    const avancer = (ligne) => {
      lignes.push(ligne);
      if (lignes.length > 400) lignes.shift();
      if (!/^Progress|postinstall/.test(ligne)) return;
      if (process.stderr.isTTY) {
        process.stderr.write(`\r\x1b[K  ${ligne.slice(0, (process.stderr.columns ?? 80) - 3)}`);
      } else if (Date.now() - dernier > 5000) {
        dernier = Date.now();
        process.stderr.write(`  ${ligne}\n`);
      }
    };
    for (const flux of [enfant.stdout, enfant.stderr]) {
      let reste = '';
      flux.setEncoding('utf8').on('data', (bloc) => {
        const morceaux = (reste + bloc).split('\n');
        reste = morceaux.pop() ?? '';
        for (const ligne of morceaux) avancer(ligne);
      });
    }
    suivre(enfant);
    enfant.on('error', (e) =>
      ko(
        e.code === 'ENOENT'
          ? new Explication(
              'npx est introuvable: installez npm avec Node.',
              'npx was not found: install npm along with Node.',
            )
          : e,
      ),
    );
    enfant.on('close', (code) => {
      if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
      if (code === 0) return ok();
      const journal = join(RACINE, '.cache', 'installation.log');
      writeFileSync(journal, lignes.join('\n'));
      process.stderr.write(`  ${journal}\n`);
      ko(expliquerEchec(lignes.join('\n')));
    });
  });
}

async function installer() {
  const empreinte = empreinteInstallation();
  if (estInstalle(empreinte)) return;
  try {
    accessSync(RACINE, constants.W_OK);
  } catch {
    throw expliquerEchec('EACCES');
  }
  if (!(await prendreVerrou(empreinte))) return;
  try {
    if (estInstalle(empreinte)) return;
    const debut = Date.now();
    dire(
      'Installation des dépendances (environ une minute la première fois)…',
      'Installing the dependencies (about a minute the first time)…',
    );
    await installerTout();
    writeFileSync(MARQUE, empreinte);
    process.stderr.write(`  ${Math.round((Date.now() - debut) / 1000)} s\n`);
  } finally {
    rmSync(VERROU, { force: true });
  }
}

function noeud() {
  if (Number(process.versions.node.split('.')[0]) >= NODE_VOULU) return process.execPath;
  const livre = join(TOOLING, 'node_modules', `node-${process.platform}-${process.arch}`, 'bin', 'node');
  if (existsSync(livre)) return livre;
  throw new Explication(
    `Node ${NODE_VOULU} ou plus récent est nécessaire sur ce système (${process.platform}-${process.arch}); vous avez ${process.version}.`,
    `Node ${NODE_VOULU} or newer is needed on this system; this is ${process.version}.`,
  );
}

/** Passes signals on, and ends the child when whoever started us (npm, a shell) has died. */
function suivre(enfant) {
  const signaux = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  const passer = (signal) => enfant.kill(signal);
  for (const s of signaux) process.on(s, passer);
  const parent = process.ppid;
  const veille = setInterval(() => {
    if (process.ppid !== parent) enfant.kill('SIGTERM');
  }, 500);
  enfant.on('exit', () => {
    clearInterval(veille);
    for (const s of signaux) process.off(s, passer);
  });
}

async function principal() {
  const [tache = '', ...suite] = process.argv.slice(2);
  const programme = TACHES[tache];
  if (!programme) {
    throw new Explication(
      `Tâche inconnue « ${tache} ». Tâches: ${Object.keys(TACHES).join(', ')}.`,
      `Unknown task "${tache}": see the list above.`,
    );
  }
  const [majeure = 0, mineure = 0] = process.versions.node.split('.').map(Number);
  if (majeure < 20 || (majeure === 20 && mineure < 19)) {
    throw new Explication(
      `Node 20.19 ou plus récent est nécessaire; vous avez ${process.version}.`,
      `Node 20.19 or newer is needed; this is ${process.version}.`,
    );
  }
  await installer();
  const node = noeud();
  const [fichier, ...fixes] = programme;
  const enfant = spawn(node, [join(TOOLING, 'src', fichier), ...fixes, ...suite], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` },
  });
  suivre(enfant);
  enfant.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + (systeme.signals[signal] ?? 0);
  });
}

principal().catch((e) => {
  if (e instanceof Explication) dire(`✗ ${e.message}`, `  ${e.en}`);
  else if (['EACCES', 'EPERM', 'EROFS', 'ENOSPC'].includes(e.code)) {
    const clair = expliquerEchec(e.code);
    dire(`✗ ${clair.message}`, `  ${clair.en}`);
  } else process.stderr.write(`${e.stack}\n`);
  process.exitCode = 1;
});
