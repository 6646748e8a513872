import { randomUUID } from 'node:crypto';
import { deposerFlux } from '@orpheon/contracts';
import { creerAlea } from '@orpheon/testing';
import pg from 'pg';
import { type DocumentAEnvoyer, fabriqueDeDocuments } from '../verify/kill/documents.ts';
import type { Banc } from './banc.ts';
import { charger } from './charge.ts';
import { type Ligne, ligneDUnPair, mediane, parSeconde, pourcent, verdict } from './mesures.ts';
import { type Coeurs, coeursPris, partages } from './processeur.ts';
import { ouvrirApi } from './serveurs.ts';

const CONNEXIONS = 16;

/**
 * B5: deposits acknowledged by the API, each with its bytes flushed and its own durable commit (document, flow, audit,
 * event, job); beside rows inserted one by one over as many connections. Reading and checking come later: that is B6.
 */
export async function mesurerCreation(banc: Banc): Promise<Ligne[]> {
  const api = await ouvrirApi(banc);
  const { port, processus } = api;
  const nue = new pg.Pool({ connectionString: banc.url, max: CONNEXIONS });
  await nue.query(
    'CREATE TABLE banc_rangee (id bigserial PRIMARY KEY, numero text, montant numeric(25, 6), donnees jsonb)',
  );
  const suivante = fabriqueDeDepots(banc);
  const deposer = (dureeMs: number) => charger(port, suivante, { connexions: CONNEXIONS, dureeMs, statut: 202 });
  try {
    await deposer(banc.chauffeMs);
    await inserer(nue, banc.chauffeMs);
    const tours: [number, number][] = [];
    let chacun = '';
    for (let tour = 0; tour < banc.tours; tour++) {
      const [depots, coeurs] = await coeursPris(banc, [api], () => deposer(banc.dureeMs));
      tours.push([depots.parSeconde, await inserer(nue, banc.dureeMs)]);
      if (coeurs)
        chacun = ` (milliseconds of processor each: ${partages(parUnite(coeurs, depots.parSeconde / 1000), 2)})`;
    }
    const debit = mediane(tours.map(([a]) => a));
    const rapport = mediane(tours.map(([a, b]) => a / b));
    return [
      {
        but: 'B5',
        quoi: `deposit by the API, each durable when it is answered${chacun}`,
        nous: parSeconde(debit),
        reference: `single-row inserts ${parSeconde(mediane(tours.map(([, b]) => b)))}`,
        rapport: pourcent(rapport),
        exige: '≥ 8 %',
        vise: '≥ 20 %',
        verdict: verdict(rapport, 0.08, 0.2),
      },
      ligneDUnPair('create (deposit acknowledged)', debit, { debit: 40, vise: 50 }),
    ];
  } finally {
    await nue.end();
    await processus.arreter();
  }
}

const parUnite = ({ api, base, charge }: Coeurs, unites: number): Coeurs => ({
  api: api / unites,
  base: base / unites,
  charge: charge / unites,
});

/** One row, one commit, over and over, on every connection. */
async function inserer(pool: pg.Pool, dureeMs: number): Promise<number> {
  const debut = performance.now();
  let rangees = 0;
  const sansCesse = async (): Promise<void> => {
    const client = await pool.connect();
    try {
      for (; performance.now() - debut < dureeMs; rangees++) {
        await client.query({
          name: 'rangee',
          text: 'INSERT INTO banc_rangee (numero, montant, donnees) VALUES ($1, $2, $3)',
          values: [`R${rangees}`, '1240.00', '{"engagement": "EJ1"}'],
        });
      }
    } finally {
      client.release();
    }
  };
  await Promise.all(Array.from({ length: CONNEXIONS }, sansCesse));
  return (rangees * 1000) / (performance.now() - debut);
}

/** Never twice the same document, as a whole HTTP request. */
export function fabriqueDeDepots(banc: Pick<Banc, 'monde'>): () => Buffer {
  const { comptable } = banc.monde.personnes;
  const jour = new Date().toISOString().slice(0, 10);
  const nouveau = fabriqueDeDocuments(banc.monde, creerAlea(55), `B5-${randomUUID().slice(0, 8)}`, jour);
  return () => requeteDepot(nouveau('delices', true), comptable.jeton);
}

function requeteDepot(document: DocumentAEnvoyer, jeton: string): Buffer {
  const borne = 'borne-du-banc';
  const corps = Buffer.concat([
    Buffer.from(
      `--${borne}\r\ncontent-disposition: form-data; name="fichier"; filename="${document.nom}"\r\ncontent-type: application/xml\r\n\r\n`,
    ),
    document.octets,
    Buffer.from(`\r\n--${borne}--\r\n`),
  ]);
  const entete = [
    `POST ${deposerFlux.chemin}?structureId=${document.structureId} HTTP/1.1`,
    'host: 127.0.0.1',
    `cookie: session=${jeton}`,
    `idempotency-key: ${randomUUID()}`,
    `content-type: multipart/form-data; boundary=${borne}`,
    `content-length: ${corps.length}`,
  ];
  return Buffer.concat([Buffer.from(`${entete.join('\r\n')}\r\n\r\n`), corps]);
}
