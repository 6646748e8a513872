import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Resultat } from '../commun/enfant.ts';
import { ecrire, gris, rouge, vert } from '../commun/message.ts';
import { CACHE } from '../commun/racine.ts';
import { secondes } from '../start/affichage.ts';

/** What a step of `npm test` found. */
export interface Bilan {
  readonly reussis: number;
  /** One line per failure. */
  readonly echecs: readonly string[];
  /** The whole output, for the log; its end is shown when something failed. */
  readonly detail: string;
  /** Said beside a step that did not look at everything, and why. */
  readonly note?: string;
}

export interface Etape {
  readonly nom: string;
  executer(): Promise<Bilan>;
}

/** A step that is one check: a program that must end with code 0. */
export const controle = (nom: string, lancer: () => Promise<Resultat>): Etape => ({
  nom,
  executer: async () => {
    const { code, sortie } = await lancer();
    return code === 0
      ? { reussis: 1, echecs: [], detail: sortie }
      : { reussis: 0, echecs: [`${nom} (code ${code})`], detail: sortie };
  },
});

const LIGNES_MONTREES = 80;
const JOURNAUX = join(CACHE, 'essais');

async function derouler({ nom, executer }: Etape): Promise<Bilan> {
  const debut = performance.now();
  let bilan: Bilan;
  try {
    bilan = await executer();
  } catch (e) {
    bilan = { reussis: 0, echecs: [nom], detail: e instanceof Error ? (e.stack ?? e.message) : String(e) };
  }
  mkdirSync(JOURNAUX, { recursive: true });
  writeFileSync(join(JOURNAUX, `${nom.replaceAll(/[^a-z0-9]+/gi, '-')}.log`), bilan.detail);
  const duree = secondes(performance.now() - debut);
  const compte =
    bilan.reussis + bilan.echecs.length > 1 ? `, ${bilan.reussis} passed, ${bilan.echecs.length} failed` : '';
  const note = bilan.note ? `, ${bilan.note}` : '';
  ecrire(`${bilan.echecs.length === 0 ? vert('✓') : rouge('✗')} ${nom} ${gris(`${duree}${compte}${note}`)}`);
  if (bilan.echecs.length > 0) ecrire(bilan.detail.split('\n').slice(-LIGNES_MONTREES).join('\n'));
  return bilan;
}

/** Runs steps `deFront` at a time, each shown as it ends; never stops at a failure. */
export async function deroulerToutes(etapes: readonly Etape[], deFront: number): Promise<Bilan[]> {
  const file = [...etapes];
  const bilans: Bilan[] = [];
  const voie = async (): Promise<void> => {
    for (let e = file.shift(); e !== undefined; e = file.shift()) bilans.push(await derouler(e));
  };
  await Promise.all(Array.from({ length: deFront }, voie));
  return bilans;
}

/** Prints every failure again, then the last line `N passed, N failed`. Tells whether all passed. */
export function conclure(bilans: readonly Bilan[], dureeMs: number): boolean {
  const echecs = bilans.flatMap((b) => b.echecs);
  const reussis = bilans.reduce((somme, b) => somme + b.reussis, 0);
  ecrire();
  for (const echec of echecs) ecrire(`${rouge('✗')} ${echec}`);
  ecrire(gris(`${secondes(dureeMs)}; logs: ${JOURNAUX}`));
  ecrire(`${reussis} passed, ${echecs.length} failed`);
  return echecs.length === 0 && reussis > 0;
}
