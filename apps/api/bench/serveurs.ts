import { attendreReponse, type Processus, portLibre, processusDuProduit } from '../verify/processus.ts';
import type { Banc } from './banc.ts';
import type { RouteNue } from './nu.ts';

export interface Serveur {
  readonly port: number;
  readonly processus: Processus;
}

const LIMITE_MS = 60_000;

/** The settings of both: logs from `warn` up, the base and the documents of the bench. */
const reglagesDe = (banc: Pick<Banc, 'url' | 'documents'>) => ({
  DATABASE_URL: banc.url,
  DOSSIER_DOCUMENTS: banc.documents,
  NIVEAU_JOURNAL: 'warn',
});

async function ouvrir(
  programme: string,
  env: Record<string, string>,
  chemin: string,
  options: readonly string[] = [],
): Promise<Serveur> {
  const port = await portLibre();
  const processus = processusDuProduit(programme, { ...env, PORT: String(port) }, options);
  processus.demarrer();
  const duree = await attendreReponse(`http://127.0.0.1:${port}${chemin}`, performance.now(), LIMITE_MS);
  if (duree === null) throw new Error(`${programme} does not answer:\n${processus.sortie()}`);
  return { port, processus };
}

/** As `npm start` and the image start the API. */
export const OPTIONS_API = ['--max-semi-space-size=4', '--heap-growing-percent=20'];
const ALLOCATEUR = { MALLOC_ARENA_MAX: '2', MALLOC_TRIM_THRESHOLD_: '131072' };

/** The API, as its own process; ready. */
export const ouvrirApi = (
  banc: Pick<Banc, 'url' | 'documents' | 'optionsNode'>,
  reglages: Readonly<Record<string, string>> = {},
): Promise<Serveur> =>
  ouvrir('main.ts', { ...reglagesDe(banc), ...ALLOCATEUR, ...reglages }, '/api/sante/pret', [
    ...OPTIONS_API,
    ...banc.optionsNode,
  ]);

/** The bare server, with the routes that it is to answer. */
export const ouvrirNu = (banc: Pick<Banc, 'url' | 'documents'>, routes: readonly RouteNue[]): Promise<Serveur> =>
  ouvrir('../bench/nu.ts', { ...reglagesDe(banc), ROUTES: JSON.stringify(routes) }, '/pret');
