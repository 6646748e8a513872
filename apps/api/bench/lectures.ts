import { consulterFactureRecue, listerFacturesRecues } from '@orpheon/contracts';
import { RECUES } from '../src/facturation/cotes.ts';
import type { Banc } from './banc.ts';
import { charger, requeteGet } from './charge.ts';
import { type Ligne, ligneDUnPair, mediane, type Pair, parSeconde, pourcent, verdict } from './mesures.ts';
import { PAGE, routesNues } from './routes-nues.ts';
import { ouvrirApi, ouvrirNu, type Serveur } from './serveurs.ts';

const CONNEXIONS = 16;
const IDENTIFIANTS = 5_000;

interface Duel {
  readonly but: string;
  readonly quoi: string;
  readonly nous: readonly Buffer[];
  /** The same statement without rights, then the plainest read of the same rows. */
  readonly nu: readonly Buffer[];
  readonly plat: readonly Buffer[];
  readonly exige: number;
  readonly vise: number;
  readonly pair: Pair;
}

/** B1 and B2, and their share of B3: our routes, session and rights judged, beside the bare server on the same statements and tables. */
export async function mesurerLectures(banc: Banc): Promise<Ligne[]> {
  const { structureId, jeton } = banc.lecteur;
  const ids = await facturesDuLecteur(banc);
  const pour = (chemin: string, auteur?: string): Buffer[] => ids.map((id) => requeteGet(`${chemin}/${id}`, auteur));
  const duels: Duel[] = [
    {
      but: 'B1',
      quoi: 'read one invoice',
      nous: pour(consulterFactureRecue.chemin.replace('/:id', ''), jeton),
      nu: pour('/facture'),
      plat: pour('/rangee'),
      exige: 0.5,
      vise: 0.75,
      pair: { debit: 105, vise: 40 },
    },
    {
      but: 'B2',
      quoi: `list page of ${PAGE}`,
      nous: [requeteGet(`${listerFacturesRecues.chemin}?limite=${PAGE}`, jeton)],
      nu: [requeteGet('/liste')],
      plat: [requeteGet('/rangees')],
      exige: 0.5,
      vise: 0.8,
      pair: { debit: 28, vise: 30 },
    },
  ];
  const serveurs = await Promise.all([ouvrirApi(banc), ouvrirNu(banc, routesNues(structureId))]);
  try {
    const lignes: Ligne[] = [];
    for (const duel of duels) lignes.push(...(await jouer(banc, duel, serveurs)));
    return lignes;
  } finally {
    await Promise.all(serveurs.map(({ processus }) => processus.tuer()));
  }
}

/** Some of the reader's latest invoices. */
export async function facturesDuLecteur({ pool, lecteur }: Banc): Promise<string[]> {
  const { rows } = await pool.query<{ id: string }>(
    `SELECT id::text FROM (SELECT id FROM facture WHERE destinataire_id = $1 AND statut = ANY ($2::text[])
      ORDER BY id DESC LIMIT 10 * $3::int) f ORDER BY random() LIMIT $3`,
    [lecteur.structureId, RECUES.visibles, IDENTIFIANTS],
  );
  return rows.map((r) => r.id);
}

/** Warm, then in turns, so that whatever else the machine does weighs on all alike. */
async function jouer(banc: Banc, duel: Duel, [api, bare]: readonly [Serveur, Serveur]): Promise<Ligne[]> {
  const [port, portNu] = [api.port, bare.port];
  const mesurer = (p: number, requetes: readonly Buffer[], dureeMs: number) =>
    charger(p, requetes, { connexions: CONNEXIONS, dureeMs });
  const concurrents = [
    [port, duel.nous],
    [portNu, duel.nu],
    [portNu, duel.plat],
  ] as const;
  for (const [p, requetes] of concurrents) await mesurer(p, requetes, banc.chauffeMs);
  const tours: [number, number, number][] = [];
  for (let tour = 0; tour < banc.tours; tour++) {
    const [a, b, c] = [
      await mesurer(port, duel.nous, banc.dureeMs),
      await mesurer(portNu, duel.nu, banc.dureeMs),
      await mesurer(portNu, duel.plat, banc.dureeMs),
    ];
    tours.push([a.parSeconde, b.parSeconde, c.parSeconde]);
  }
  const [nous, nu, plat] = [0, 1, 2].map((i) => mediane(tours.map((t) => t[i] ?? 0)));
  const rapport = mediane(tours.map(([a, b]) => a / b));
  const ligne: Ligne = {
    but: duel.but,
    quoi: duel.quoi,
    nous: parSeconde(nous ?? 0),
    reference: `bare ${parSeconde(nu ?? 0)} (plain rows ${parSeconde(plat ?? 0)})`,
    rapport: pourcent(rapport),
    exige: `≥ ${pourcent(duel.exige)}`,
    vise: `≥ ${pourcent(duel.vise)}`,
    verdict: verdict(rapport, duel.exige, duel.vise),
  };
  return [ligne, ligneDUnPair(duel.quoi, nous ?? 0, duel.pair)];
}
