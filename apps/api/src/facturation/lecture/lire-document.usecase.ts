import { type PageLue, pagesAReconnaitre, reconnaitreFacture } from '@orpheon/formats/reconnaissance';
import type { Deps } from '../../platform/deps.ts';
import type { ContexteTache } from '../../platform/taches.ts';
import type { LecteursDePages } from './lecteurs-de-pages.ts';
import { avancerLecture, conclureLecture, type DemandeDeLecture, prendreLecture } from './lecture.repository.ts';

/**
 * Reads a scanned document page by page, telling how far it is, then keeps what was recognised. It ends between two pages
 * when nobody waits for it any more. A page that cannot be read is left out; a document that cannot, after the last try,
 * is said to be unreadable.
 */
export async function lireDocumentNumerise(
  deps: Deps,
  ouvrirLecteurs: () => LecteursDePages,
  demande: DemandeDeLecture,
  { essai, essaisMax, signal }: ContexteTache,
): Promise<void> {
  const prise = await prendreLecture(deps, demande);
  if (!prise) return;
  // for this document alone: at rest a reader holds memory that the worker has use for
  const lecteurs = ouvrirLecteurs();
  try {
    const octets = await deps.documents.lire(prise.empreinte);
    const total = await lecteurs.compter(octets);
    const numeros = pagesAReconnaitre(total);
    const pages: PageLue[] = [];
    for (const [lues, numero] of numeros.entries()) {
      if (!(await avancerLecture(deps, demande, { pages: numeros.length, lues }))) return;
      if (signal.aborted) throw new Error('the worker stops');
      pages.push(await lecteurs.lire(octets, numero));
    }
    await avancerLecture(deps, demande, { pages: numeros.length, lues: numeros.length });
    await conclureLecture(
      deps,
      demande,
      reconnaitreFacture(pages, prise.siret ? { siretFournisseur: prise.siret } : {}),
    );
  } catch (erreur) {
    if (essai < essaisMax || signal.aborted) throw erreur;
    deps.journal.warn({ err: erreur, saisie: demande.saisieId }, 'a scanned document could not be read');
    await conclureLecture(deps, demande, null);
  } finally {
    await lecteurs.fermer();
  }
}
