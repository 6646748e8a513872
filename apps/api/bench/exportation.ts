import { COLONNES_FACTURE, exporterFacturesRecues } from '@orpheon/contracts';
import { RECUES } from '../src/facturation/cotes.ts';
import { COLONNES } from '../src/facturation/export/colonnes.ts';
import { JOINTURES_RESUME } from '../src/facturation/facture.sql.ts';
import type { Banc } from './banc.ts';
import { observerMemoire } from './memoire.ts';
import { type Ligne, mediane, parSeconde, pourcent, verdict } from './mesures.ts';
import { ouvrirApi, type Serveur } from './serveurs.ts';

/**
 * B15: the reader's whole list as CSV, beside `COPY TO` of the same cells; then everything that the tables hold, by
 * somebody who reads for every recipient, to see that memory does not grow with the file.
 */
export async function mesurerExport(banc: Banc): Promise<Ligne[]> {
  const { structureId, jeton } = banc.lecteur;
  const api = await ouvrirApi(banc);
  try {
    await exporter(api, jeton);
    const tours: [number, number][] = [];
    for (let tour = 0; tour < banc.tours; tour++) {
      tours.push([(await exporter(api, jeton)).parSeconde, await copier(banc, structureId)]);
    }
    const rapport = mediane(tours.map(([a, b]) => a / b));
    await toutDonner(banc);
    const avant = observerMemoire(api.processus).arreter();
    const memoire = observerMemoire(api.processus);
    const tout = await exporter(api, jeton);
    const vues = memoire.arreter();
    const [repos, sommet] = [Math.max(...avant), Math.max(...vues)].map((mo) => Math.round(mo));
    return [
      {
        but: 'B15',
        quoi: `export to CSV (then ${tout.rangees.toLocaleString('en')} invoices of all recipients at ${parSeconde(tout.parSeconde)}, memory ${repos} → ${sommet} MB at most)`,
        nous: parSeconde(mediane(tours.map(([a]) => a)), 'invoices'),
        reference: `COPY TO ${parSeconde(mediane(tours.map(([, b]) => b)), 'rows')}`,
        rapport: pourcent(rapport),
        exige: '≥ 30 %',
        vise: '≥ 70 %',
        verdict: verdict(rapport, 0.3, 0.7),
      },
    ];
  } finally {
    await api.processus.arreter();
  }
}

/** @throws Error where the file ends before its end */
async function exporter({ port }: Serveur, jeton: string): Promise<{ rangees: number; parSeconde: number }> {
  const debut = performance.now();
  const reponse = await fetch(`http://127.0.0.1:${port}${exporterFacturesRecues.chemin}?format=csv`, {
    headers: { cookie: `session=${jeton}` },
  });
  if (!reponse.ok || !reponse.body) throw new Error(`export answered ${reponse.status}`);
  let rangees = -1; // titles
  for await (const bloc of reponse.body) {
    for (let i = bloc.indexOf(10); i >= 0; i = bloc.indexOf(10, i + 1)) rangees++;
  }
  return { rangees, parSeconde: (rangees * 1000) / (performance.now() - debut) };
}

async function copier(banc: Banc, structureId: string): Promise<number> {
  const cellules = COLONNES_FACTURE.map((c) => COLONNES[c].sql(RECUES)).join(', ');
  const debut = performance.now();
  const { rowCount } = await banc.pool.query(
    `COPY (SELECT ${cellules} FROM facture f ${JOINTURES_RESUME}
      WHERE f.destinataire_id = ${BigInt(structureId)} ORDER BY f.id DESC) TO PROGRAM 'cat > /dev/null' WITH (FORMAT csv)`,
  );
  return ((rowCount ?? 0) * 1000) / (performance.now() - debut);
}

/** The reader may from now on read for every recipient. */
async function toutDonner(banc: Banc): Promise<void> {
  const { rows } = await banc.pool.query<{ id: string }>(
    `INSERT INTO habilitation (utilisateur_id, structure_id, objet, niveau, accordee_le)
      SELECT $1::bigint, t.id, 'FACTURES_RECUES', 'CONSULTATION', now() FROM structure t WHERE t.publique AND t.id <> $2::bigint
      RETURNING id`,
    [banc.monde.personnes.agente.id, banc.lecteur.structureId],
  );
  if (rows.length === 0) throw new Error('no other recipient');
}
