import { creerBase, demarrerGrappe, dossierPostgres, postmasterVivant, urlVivante } from './base-embarquee.ts';
import { prendre } from './commun/verrou.ts';

const BASE = 'orpheon';

/** Calls `travail` with the address of the configured database, or of the embedded one: joined where `npm start` runs, else started for it. */
export async function avecBase(travail: (url: string) => Promise<void>): Promise<void> {
  if (process.env.DATABASE_URL) return travail(process.env.DATABASE_URL);
  const dossier = dossierPostgres();
  if (postmasterVivant(dossier)) return travail(urlVivante(dossier, BASE));
  const verrou = prendre('orpheon');
  const grappe = await demarrerGrappe({ dossier });
  try {
    await creerBase(grappe, BASE);
    await travail(grappe.url(BASE));
  } finally {
    await grappe.arreter();
    verrou.rendre();
  }
}
