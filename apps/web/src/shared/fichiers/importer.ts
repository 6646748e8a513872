import { FichierManquant } from './fichier-manquant.ts';

const ATTENTE_MS = 400;

/** Files that are here or on their way. */
const demandes = new Map<string, Promise<void>>();

const attendre = (ms: number): Promise<void> => new Promise((fini) => setTimeout(fini, ms));

/** Fetches a file into the browser's cache, without running it; a style sheet is applied. */
async function telecharger(adresse: string): Promise<void> {
  const reponse = await fetch(adresse);
  if (!reponse.ok) throw new FichierManquant(adresse, reponse.status === 404);
  await reponse.arrayBuffer();
  if (adresse.endsWith('.css')) await appliquer(adresse);
}

const appliquer = (adresse: string): Promise<void> =>
  new Promise((pret, echec) => {
    const lien = document.createElement('link');
    lien.rel = 'stylesheet';
    lien.crossOrigin = '';
    lien.href = adresse;
    lien.addEventListener('load', () => pret());
    lien.addEventListener('error', () => {
      lien.remove();
      echec(new Error(adresse));
    });
    document.head.append(lien);
  });

async function obtenir(adresse: string): Promise<void> {
  try {
    await telecharger(adresse);
  } catch {
    await attendre(ATTENTE_MS);
    try {
      await telecharger(adresse);
    } catch (erreur) {
      throw erreur instanceof FichierManquant ? erreur : new FichierManquant(adresse, false);
    }
  }
}

function demander(adresse: string): Promise<void> {
  const connue = demandes.get(adresse);
  if (connue) return connue;
  const deja = document.querySelector(`link[href="${adresse}"], script[src="${adresse}"]`);
  const demande = deja ? Promise.resolve() : obtenir(adresse);
  demandes.set(adresse, demande);
  demande.catch(() => demandes.delete(adresse));
  return demande;
}

/**
 * Every `import()` of the built pages (vite.importer.ts): the files that the module needs are fetched at the same time,
 * each a second time where it failed, and only then is it run. A browser never asks again for a module whose download
 * failed, its own or that of what it imports, nor for what failed as `<link rel="preload">`: hence plain requests.
 * @throws FichierManquant
 */
export async function importer<T>(module: () => Promise<T>, fichiers: readonly string[] = []): Promise<T> {
  await Promise.all(fichiers.map((f) => demander(`/${f}`)));
  try {
    return await module();
  } catch (erreur) {
    // the browser asked for it itself after all, and will not again: only a page loaded anew has it
    if (erreur instanceof TypeError && /dynamically imported module|module script/i.test(erreur.message))
      throw new FichierManquant(fichiers[0] ?? '', true);
    throw erreur;
  }
}
