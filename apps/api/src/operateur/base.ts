import { MigrationRefusee } from '../platform/migrer.ts';
import { preparerBase } from '../platform/preparer-base.ts';
import { type Contexte, dire, Refus, seulement } from './commande.ts';

/** Brings the database to this version; told twice, it has nothing to do. */
export async function migrerLaBase(contexte: Contexte): Promise<boolean> {
  seulement(contexte);
  try {
    const faites = await preparerBase(contexte.deps.config.DATABASE_URL);
    for (const nom of faites) contexte.ecrire(nom);
    dire(contexte, `${faites.length} migration(s) appliquée(s).`, `${faites.length} migration(s) applied.`);
    return true;
  } catch (erreur) {
    if (erreur instanceof MigrationRefusee) throw new Refus(erreur.message, erreur.en);
    throw erreur;
  }
}
