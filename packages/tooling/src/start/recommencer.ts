import { join } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { dossierPostgres } from '../base-embarquee.ts';
import { dire, Explication, ecrire, supprimer } from '../commun/message.ts';
import { DONNEES } from '../commun/racine.ts';

/** Everything that the embedded services keep; never a configured database or storage. */
const effaces = (): string[] => [
  dossierPostgres(),
  ...['documents', 'courriels', 'journaux'].map((nom) => join(DONNEES, nom)),
];

async function confirmer(): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new Explication(
      '--reset demande une confirmation: ajoutez --yes (npm start -- --reset --yes).',
      '--reset asks for a confirmation: add --yes.',
    );
  }
  dire(
    'Toutes les données embarquées de ce dossier (base, documents, courriels) vont être effacées.',
    'All embedded data of this folder (database, documents, mails) will be deleted.',
  );
  const lecteur = createInterface({ input: process.stdin, output: process.stdout });
  try {
    return /^(o|oui|y|yes)$/i.test((await lecteur.question('Continuer ? · Continue? [o/N] ')).trim());
  } finally {
    lecteur.close();
  }
}

/** Deletes the embedded data once the person has agreed; false: nothing was touched. */
export async function recommencer(oui: boolean): Promise<boolean> {
  if (!oui && !(await confirmer())) {
    dire('Rien n’a été effacé.', 'Nothing was deleted.');
    return false;
  }
  for (const chemin of effaces()) supprimer(chemin);
  ecrire('Données effacées · data deleted');
  return true;
}
