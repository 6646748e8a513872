import pg from 'pg';
import { configurationOuFin } from '../platform/demarrage.ts';
import { horlogeSysteme } from '../platform/horloge.ts';
import { ouvrirDocuments } from '../platform/ouvrir-documents.ts';

export interface OptionsDemo {
  readonly url: string;
  /** Where documents are kept: the product's own store. */
  readonly documents: Depositaire;
  /** The demo's dates run over the eighteen months before. */
  readonly maintenant: Date;
  readonly progression?: (texte: string) => void;
}

/** What the loader needs of the document store: bytes kept by content, durable when it answers. */
export interface Depositaire {
  deposerOctets(octets: Uint8Array): Promise<{ readonly empreinte: string }>;
}

/** Two loaders at once: the second waits, then finds the first one's work. */
const VERROU = 5_603_112_026;

/**
 * Fills an empty database with the demo, in one transaction: a kill at any moment leaves nothing, or everything. A
 * database that holds a structure or a person is left alone.
 */
export async function chargerDemo(options: OptionsDemo): Promise<{ charge: boolean }> {
  const client = new pg.Client({ connectionString: options.url });
  await client.connect();
  try {
    if (!(await estVide(client))) return { charge: false };
    // Loaded only here: a start that finds its data must not pay for the making of documents.
    const { remplir } = await import('./remplir.ts');
    await client.query('BEGIN');
    await client.query('SELECT pg_advisory_xact_lock($1)', [VERROU]);
    const vide = await estVide(client);
    if (vide) await remplir(client, options);
    await client.query('COMMIT');
    return { charge: vide };
  } finally {
    // An error before the commit ends the connection, and the transaction with it.
    await client.end();
  }
}

async function estVide(client: pg.Client): Promise<boolean> {
  const { rows } = await client.query<{ vide: boolean }>(
    'SELECT NOT EXISTS (SELECT FROM structure) AND NOT EXISTS (SELECT FROM utilisateur) AS vide',
  );
  return rows[0]?.vide === true;
}

// `node apps/api/src/demo/charger.ts`: what `npm start` runs, with the API's own settings.
if (import.meta.main) {
  const config = configurationOuFin();
  const { charge } = await chargerDemo({
    url: config.DATABASE_URL,
    documents: ouvrirDocuments(config.documents),
    maintenant: horlogeSysteme.maintenant(),
    progression: (texte) => process.stdout.write(`${texte}\n`),
  });
  process.stdout.write(charge ? 'Démonstration chargée\n' : 'Rien à charger : la base contient déjà des données\n');
}
