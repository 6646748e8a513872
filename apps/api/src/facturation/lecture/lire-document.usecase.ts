import { type PageLue, pagesAReconnaitre, reconnaitreFacture } from '@orpheon/formats/reconnaissance';
import type { Deps } from '../../platform/deps.ts';
import type { ContexteTache } from '../../platform/taches.ts';
import type { LecteursDePages } from './lecteurs-de-pages.ts';
import { avancerLecture, conclureLecture, type DemandeDeLecture, prendreLecture } from './lecture.repository.ts';

/**
 * Reads a scanned document page by page, telling how far it is, then keeps what was recognised. It ends between two pages
 * when nobody waits for it any more. A document with a page that cannot be read is tried again, then said to be unreadable.
 * The last run reads nothing: it is there for a document that ended the worker itself, which nobody would be told of.
 */
export async function lireDocumentNumerise(
  deps: Deps,
  ouvrirLecteurs: () => LecteursDePages,
  demande: DemandeDeLecture,
  { essai, essaisMax, signal }: ContexteTache,
): Promise<void> {
  const prise = await prendreLecture(deps, demande);
  if (!prise) return;
  if (essai >= essaisMax) return renoncer(deps, demande, new Error('its readings ended without a word'));
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
    if (essai < essaisMax - 1 || signal.aborted) throw erreur;
    await renoncer(deps, demande, erreur);
  } finally {
    await lecteurs.fermer();
  }
}

async function renoncer(deps: Deps, demande: DemandeDeLecture, erreur: unknown): Promise<void> {
  deps.journal.warn({ err: erreur, saisie: demande.saisieId }, 'a scanned document could not be read');
  await conclureLecture(deps, demande, null);
}
