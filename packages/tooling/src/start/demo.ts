import { existsSync } from 'node:fs';
import { lancerNode } from '../commun/enfant.ts';
import { charger, dansRacine } from '../commun/racine.ts';
import type { CompteDemo } from './affichage.ts';

const CHARGEUR = ['apps', 'api', 'src', 'demo', 'charger.ts'];
const COMPTES = ['apps', 'api', 'src', 'demo', 'comptes.ts'];

export const demoExiste = (): boolean => existsSync(dansRacine(...CHARGEUR));

/** Loads the demo (the loader does nothing when it is already there), in a process of its own. */
export async function chargerDemo(env: Readonly<Record<string, string>>): Promise<void> {
  const { code, sortie } = await lancerNode(dansRacine(...CHARGEUR), [], { env });
  if (code !== 0) throw new Error(`the demo could not be loaded:\n${sortie}`);
}

/** The people of the demo and their common password, from the demo's own list. */
export async function comptesDemo(): Promise<{ comptes: CompteDemo[]; motDePasse: string | null }> {
  if (!existsSync(dansRacine(...COMPTES))) return { comptes: [], motDePasse: null };
  const { COMPTES_DEMO, MOT_DE_PASSE_DEMO } = await charger(...COMPTES);
  const liste = COMPTES_DEMO as readonly { courriel: string; nom: string; structure: string; role: { fr: string } }[];
  return {
    comptes: liste.map((c) => ({ courriel: c.courriel, description: `${c.nom}, ${c.structure}: ${c.role.fr}` })),
    motDePasse: typeof MOT_DE_PASSE_DEMO === 'string' ? MOT_DE_PASSE_DEMO : null,
  };
}
