import { consulterFactureRecue, listerFacturesRecues } from '@orpheon/contracts';
import type { Banc } from './banc.ts';
import { charger, requeteGet } from './charge.ts';
import { fabriqueDeDepots } from './creation.ts';
import { facturesDuLecteur } from './lectures.ts';
import { observerMemoire } from './memoire.ts';
import { type Ligne, mediane, secondes, verdict } from './mesures.ts';
import { PAGE, routesNues } from './routes-nues.ts';
import { ouvrirApi, ouvrirNu } from './serveurs.ts';

const LECTURES = 12;
const DEPOTS = 4;
/** Memory counts as flat that grows by less than this between the two halves of the load. */
const PLATE = 1.1;

/**
 * B10: what an API process holds in memory while it answers reads and deposits without a pause, beside the bare server
 * that answers the same reads at the same time. The last tenth counts.
 */
export async function mesurerMemoire(banc: Banc): Promise<Ligne[]> {
  const { structureId, jeton } = banc.lecteur;
  const ids = await facturesDuLecteur(banc);
  const lire = (une: string, liste: string, auteur?: string): Buffer[] =>
    ids.flatMap((id, i) => [requeteGet(`${une}/${id}`, auteur), ...(i % 4 === 0 ? [requeteGet(liste, auteur)] : [])]);
  const nous = lire(
    consulterFactureRecue.chemin.replace('/:id', ''),
    `${listerFacturesRecues.chemin}?limite=${PAGE}`,
    jeton,
  );
  const [api, nu] = await Promise.all([ouvrirApi(banc), ouvrirNu(banc, routesNues(structureId))]);
  const memoires = [observerMemoire(api.processus), observerMemoire(nu.processus)];
  try {
    const duree = { dureeMs: banc.enduranceMs };
    const [lues, deposees] = await Promise.all([
      charger(api.port, nous, { ...duree, connexions: LECTURES }),
      charger(api.port, fabriqueDeDepots(banc), { ...duree, connexions: DEPOTS, statut: 202 }),
      charger(nu.port, lire('/facture', '/liste'), { ...duree, connexions: LECTURES }),
    ]);
    const [vues = [], vuesNu = []] = memoires.map((m) => m.arreter());
    const fin = auBout(vues);
    const croit = fin / mediane(vues.slice(0, Math.ceil(vues.length / 2)));
    return [
      {
        but: 'B10',
        quoi: `memory of an API process after ${dureeLisible(banc.enduranceMs)} of load (${lues.reponses.toLocaleString('en')} reads, ${deposees.reponses.toLocaleString('en')} deposits)`,
        nous: `${Math.round(fin)} MB, ${Math.round(Math.max(...vues))} MB at most, × ${croit.toFixed(2)} between the first half and the end`,
        reference: `bare ${Math.round(auBout(vuesNu))} MB`,
        rapport: `× ${(fin / auBout(vuesNu)).toFixed(1)}`,
        exige: '≤ 200 MB',
        vise: '≤ 140 MB, flat',
        verdict: verdict(fin, 200, croit < PLATE ? 140 : 0, 'moins'),
      },
    ];
  } finally {
    for (const m of memoires) m.arreter();
    await Promise.all([api.processus.tuer(), nu.processus.tuer()]);
  }
}

const dureeLisible = (ms: number): string => (ms < 60_000 ? secondes(ms) : `${ms / 60_000} min`);
const auBout = (vues: readonly number[]): number => mediane(vues.slice(-Math.ceil(vues.length / 10)));
