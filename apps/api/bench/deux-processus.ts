import { cpus } from 'node:os';
import { consulterFactureRecue } from '@orpheon/contracts';
import type { Banc } from './banc.ts';
import { charger, requeteGet } from './charge.ts';
import { surTousLesCoeurs } from './coeurs.ts';
import { facturesDuLecteur } from './lectures.ts';
import { type Ligne, mediane, parSeconde, verdict } from './mesures.ts';
import { type Coeurs, coeursPris, partages } from './processeur.ts';
import { ouvrirApi, type Serveur } from './serveurs.ts';

const CONNEXIONS_PAR_PROCESSUS = 16;
/** Above this share of the machine, it is what limits. */
const PLEIN = 0.9;

interface Essai {
  readonly parSeconde: number;
  readonly coeurs: Coeurs | null;
}

/**
 * B12: one API process, then two, on every core of the machine; database and load generator are on it too, and what
 * each takes is said, since it bounds what a second process can bring.
 */
export const mesurerDeuxProcessus = (banc: Banc): Promise<Ligne[]> =>
  surTousLesCoeurs(banc.postmaster, () => mesurer(banc));

async function mesurer(banc: Banc): Promise<Ligne[]> {
  const requetes = (await facturesDuLecteur(banc)).map((id) =>
    requeteGet(consulterFactureRecue.chemin.replace(':id', id), banc.lecteur.jeton),
  );
  const apis = await Promise.all([ouvrirApi(banc), ouvrirApi(banc)]);
  try {
    const essayer = (combien: number, dureeMs: number) => un(banc, apis.slice(0, combien), requetes, dureeMs);
    await essayer(2, banc.chauffeMs);
    const tours: [Essai, Essai][] = [];
    for (let tour = 0; tour < banc.tours; tour++) {
      tours.push([await essayer(1, banc.dureeMs), await essayer(2, banc.dureeMs)]);
    }
    return [ligne(tours)];
  } finally {
    await Promise.all(apis.map(({ processus }) => processus.tuer()));
  }
}

function ligne(tours: readonly (readonly [Essai, Essai])[]): Ligne {
  const rapport = mediane(tours.map(([a, b]) => b.parSeconde / a.parSeconde));
  const coeurs = tours.at(-1)?.[1].coeurs;
  const pris = coeurs ? coeurs.api + coeurs.base + coeurs.charge : 0;
  const suffisant = rapport / 2 >= 0.8;
  return {
    but: 'B12',
    quoi: `1 → 2 API processes, read one invoice, on ${cpus().length} cores${coeurs ? ` (with two: ${partages(coeurs, 2)} of them)` : ''}`,
    nous: parSeconde(mediane(tours.map(([, b]) => b.parSeconde))),
    reference: `one ${parSeconde(mediane(tours.map(([a]) => a.parSeconde)))}`,
    rapport: `× ${rapport.toFixed(2)}`,
    exige: '≥ × 1.6 until PostgreSQL saturates',
    vise: '≥ × 1.9',
    verdict: !suffisant && pris > PLEIN * cpus().length ? 'not shown' : verdict(rapport / 2, 0.8, 0.95),
  };
}

async function un(banc: Banc, apis: readonly Serveur[], requetes: readonly Buffer[], dureeMs: number): Promise<Essai> {
  const [mesures, coeurs] = await coeursPris(banc, apis, () =>
    Promise.all(apis.map(({ port }) => charger(port, requetes, { connexions: CONNEXIONS_PAR_PROCESSUS, dureeMs }))),
  );
  return { parSeconde: mesures.reduce((somme, m) => somme + m.parSeconde, 0), coeurs };
}
