import { attendreReponse, portLibre, processusDuProduit } from '../verify/processus.ts';
import type { Banc } from './banc.ts';
import { type Ligne, mediane, secondes, verdict } from './mesures.ts';
import { OPTIONS_API } from './serveurs.ts';

const LIMITE_MS = 30_000;

/** Milliseconds from the launch of a program to its first answer. */
async function unDepart(
  programme: string,
  env: Record<string, string>,
  chemin: string,
  options: readonly string[] = [],
): Promise<number> {
  const port = await portLibre();
  const processus = processusDuProduit(programme, { ...env, PORT: String(port) }, options);
  const debut = performance.now();
  processus.demarrer();
  const duree = await attendreReponse(`http://127.0.0.1:${port}${chemin}`, debut, LIMITE_MS);
  await processus.tuer();
  if (duree === null) throw new Error(`${programme} does not answer:\n${processus.sortie()}`);
  return duree;
}

/** B11: start of the API to its first answer, beside the bare server's. */
export async function mesurerDemarrage(banc: Banc): Promise<Ligne[]> {
  const env = { DATABASE_URL: banc.url, DOSSIER_DOCUMENTS: banc.documents, NIVEAU_JOURNAL: 'warn' };
  const nous: number[] = [];
  const nu: number[] = [];
  for (let tour = 0; tour < banc.tours + 1; tour++) {
    const a = await unDepart('main.ts', env, '/api/sante/pret', OPTIONS_API);
    const b = await unDepart('../bench/nu.ts', env, '/pret');
    if (tour === 0) continue; // the disk's cache is cold
    nous.push(a);
    nu.push(b);
  }
  const duree = mediane(nous);
  return [
    {
      but: 'B11',
      quoi: 'start to first answer',
      nous: secondes(duree),
      reference: `bare ${secondes(mediane(nu))}`,
      rapport: `× ${(duree / mediane(nu)).toFixed(1)}`,
      exige: '≤ 1.5 s',
      vise: '≤ 0.8 s',
      verdict: verdict(duree, 1500, 800, 'moins'),
    },
  ];
}
