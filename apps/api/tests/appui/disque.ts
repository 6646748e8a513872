import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdtempSync, openSync, rmdirSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** A small disk of the test's own. */
export interface Disque {
  readonly dossier: string;
  /** Until not a byte more is taken, but for so many. */
  remplir(laisse?: number): void;
  vider(): void;
  /** As when a disk is sick, or was mounted so. */
  lectureSeule(oui: boolean): void;
}

/** Unmounts when its standard input closes: at the end of the test, or of the process that ran it, however that came. */
const GARDE = 'mount -t tmpfs -o size="$1",mode=755 tmpfs "$2" || exit 1; echo pret; read -r _; umount -l "$2"';
const PAGE = 4096;

/** Null where no disk may be mounted: that takes root, and not every container lets root. */
export async function disqueDEssai(tailleMo: number): Promise<Disque | null> {
  if (process.getuid?.() !== 0 || process.platform !== 'linux') return null;
  const dossier = mkdtempSync(join(tmpdir(), 'orpheon-disque-'));
  const garde = spawn('/bin/sh', ['-c', GARDE, 'disque', `${tailleMo}m`, dossier], {
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: true,
  });
  const fin = once(garde, 'exit');
  afterAll(async () => {
    garde.stdin.end();
    await fin;
    rmdirSync(dossier);
  });
  const monte = await Promise.race([once(garde.stdout, 'data').then(() => true), fin.then(() => false)]);
  if (!monte) return null;
  const bourre = join(dossier, 'remplissage');
  return {
    dossier,
    remplir(laisse = 0) {
      const reserve = join(dossier, 'reserve');
      if (laisse > 0) ecrireJusquauBout(reserve, laisse);
      ecrireJusquauBout(bourre);
      rmSync(reserve, { force: true });
    },
    vider: () => rmSync(bourre, { force: true }),
    lectureSeule(oui) {
      const { status, stderr } = spawnSync('mount', ['-o', `remount,${oui ? 'ro' : 'rw'}`, dossier]);
      if (status !== 0) throw new Error(String(stderr));
    },
  };
}

function ecrireJusquauBout(chemin: string, octets = Number.POSITIVE_INFINITY): void {
  const fichier = openSync(chemin, 'a');
  try {
    for (let ecrits = 0; ecrits < octets; ) ecrits += writeSync(fichier, Buffer.alloc(PAGE, 1));
  } catch (erreur) {
    if ((erreur as NodeJS.ErrnoException).code !== 'ENOSPC') throw erreur;
  } finally {
    closeSync(fichier);
  }
}
