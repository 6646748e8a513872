import { rm } from 'node:fs/promises';
import { lireDocument } from '@orpheon/formats';
import { creerAlea, creerFabriques, inserer } from '@orpheon/testing';
import { pino } from 'pino';
import { tachesFacturation } from '../src/facturation/public.ts';
import { lireConfiguration } from '../src/platform/config.ts';
import { ouvrirDeps } from '../src/platform/demarrage.ts';
import type { Deps } from '../src/platform/deps.ts';
import { fabriqueDeDocuments } from '../verify/kill/documents.ts';
import type { Banc } from './banc.ts';
import { type Ligne, mediane, parSeconde, pourcent, verdict } from './mesures.ts';
import { secondesDeCoeur } from './processeur.ts';

const LIGNES = 10;
const PAR_ESSAI = { signal: new AbortController().signal, essai: 1, essaisMax: 10 };

interface Depot {
  readonly fluxId: string;
  readonly nom: string;
  readonly octets: Uint8Array;
}

/** B6: deposits that wait, taken in by the worker's own function, in this process; beside `COPY` into one table. */
export async function mesurerIngestion(banc: Banc): Promise<Ligne[]> {
  const config = lireConfiguration({
    ...(process.env.TRAVAUX_SIMULTANES ? { TRAVAUX_SIMULTANES: process.env.TRAVAUX_SIMULTANES } : {}),
    DATABASE_URL: banc.url,
    DOSSIER_DOCUMENTS: banc.documents,
    ENVIRONNEMENT: 'QUALIFICATION',
  });
  const deps = ouvrirDeps(config, pino({ level: 'error' }));
  try {
    const deposer = deposant(banc, deps);
    await integrerTous(deps, await deposer(banc.depots / 4));
    const nous: number[] = [];
    const copie: number[] = [];
    const lecture: number[] = [];
    for (let tour = 0; tour < banc.tours; tour++) {
      const depots = await deposer(banc.depots);
      nous.push(depots.length / (await secondesDeCoeur(banc.postmaster, () => integrerTous(deps, depots))));
      copie.push(await copier(banc));
      lecture.push((await secondesDeCoeur(banc.postmaster, () => lire(depots))) * (1000 / depots.length));
    }
    await verifierTous(banc);
    const debit = mediane(nous);
    const total = 1000 / debit;
    const lu = mediane(lecture);
    return [
      {
        but: 'B6',
        quoi: `ingestion of XML invoices of ${LIGNES} lines (${lu.toFixed(2)} ms reading, ${(total - lu).toFixed(2)} ms checking and storing, each)`,
        nous: parSeconde(debit, 'invoices'),
        reference: `COPY, 5 indexes ${parSeconde(mediane(copie), 'rows')}`,
        rapport: pourcent(mediane(nous.map((n, i) => n / (copie[i] ?? n)))),
        exige: '≥ 300/s',
        vise: '≥ 1,000/s',
        verdict: verdict(debit, 300, 1_000),
      },
    ];
  } finally {
    await deps.base.fermer();
  }
}

/** Makes deposits as the API leaves them: bytes kept, document and flow on record, waiting. */
function deposant(banc: Banc, deps: Deps): (combien: number) => Promise<Depot[]> {
  const alea = creerAlea(6);
  const { unFlux } = creerFabriques({ graine: 66, maintenant: new Date() });
  const jour = new Date().toISOString().slice(0, 10);
  const articles = Array.from({ length: LIGNES }, (_, i) => ({
    denomination: `Fourniture de bureau, lot ${i + 1}`,
    description: 'Conditionnement par cent, livraison comprise',
    reference: `REF-${1000 + i}`,
    quantite: String(1 + i),
    prixUnitaire: '12.40',
    tauxTva: i % 2 ? '20' : '5.5',
  }));
  const nouveau = fabriqueDeDocuments(banc.monde, alea, 'B6', jour, articles);
  // Never two in one millisecond: invoices take their identifiers from it.
  let instant = Date.now() - 3_600_000;
  return async (combien) => {
    const documents = Array.from({ length: combien }, () => nouveau('delices', true));
    const flux = documents.map((d) =>
      unFlux({
        deposeLe: new Date(instant++),
        structureId: d.structureId,
        utilisateurId: banc.monde.personnes.comptable.id,
        nomFichier: d.nom,
        taille: d.octets.length,
        empreinte: d.empreinte,
        statut: 'IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP',
        traiteLe: null,
        nombreFactures: 0,
        version: 1,
      }),
    );
    for (const d of documents) await deps.documents.deposerOctets(d.octets);
    const creeLe = new Date();
    await inserer(
      banc.pool,
      'document',
      documents.map(({ empreinte, octets }) => ({ empreinte, taille: octets.length, creeLe })),
    );
    await inserer(banc.pool, 'flux', flux);
    return documents.map((d, i) => ({ fluxId: flux[i]?.id ?? '', nom: d.nom, octets: d.octets }));
  };
}

/** As many jobs at once as a worker runs. */
async function integrerTous(deps: Deps, depots: readonly Depot[]): Promise<void> {
  const { integrer_flux } = tachesFacturation(deps);
  const file = [...depots];
  const ouvrier = async (): Promise<void> => {
    for (let d = file.shift(); d; d = file.shift()) await integrer_flux({ fluxId: d.fluxId }, PAR_ESSAI);
  };
  await Promise.all(Array.from({ length: deps.config.TRAVAUX_SIMULTANES }, ouvrier));
}

async function lire(depots: readonly Depot[]): Promise<void> {
  for (const { octets, nom } of depots) await lireDocument(octets, nom);
}

/** A measure counts only where every deposit ended as an accepted invoice. */
async function verifierTous(banc: Banc): Promise<void> {
  const { rows } = await banc.pool.query<{ statut: string; nombre: string }>(
    `SELECT statut, count(*) AS nombre FROM flux WHERE statut <> 'IN_INTEGRE' GROUP BY statut`,
  );
  if (rows.length > 0) throw new Error(`deposits were not integrated: ${JSON.stringify(rows)}`);
}

/** Rows a second by `COPY` of the invoices of this very table into one like it, with five indexes. */
async function copier({ pool, postmaster }: Banc): Promise<number> {
  const client = await pool.connect();
  try {
    const { rows } = await client.query<{ data_directory: string }>('SHOW data_directory');
    const fichier = `${rows[0]?.data_directory}/banc.copy`;
    await client.query('CREATE TABLE banc_copie (LIKE facture INCLUDING DEFAULTS)');
    await client.query(`ALTER TABLE banc_copie ADD PRIMARY KEY (id);
      CREATE UNIQUE INDEX ON banc_copie (fournisseur_id, numero);
      CREATE INDEX ON banc_copie (fournisseur_id, id DESC);
      CREATE INDEX ON banc_copie (destinataire_id, id DESC);
      CREATE INDEX ON banc_copie (destinataire_id, statut, id DESC)`);
    await client.query(`COPY facture TO '${fichier}'`);
    let rangees = 0;
    const duree = await secondesDeCoeur(postmaster, async () => {
      rangees = (await client.query(`COPY banc_copie FROM '${fichier}'`)).rowCount ?? 0;
    });
    await client.query('DROP TABLE banc_copie');
    await rm(fichier, { force: true });
    return rangees / duree;
  } finally {
    client.release();
  }
}
