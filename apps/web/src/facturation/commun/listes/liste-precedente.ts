import type { CoteFacture } from '../../../shared/requetes/cles.ts';

/** The list one comes from, so that a page may lead to the next and back. Kept for the tab: reloading changes nothing. */
export interface ListeRetenue {
  /** Address of the list, filters included. */
  readonly adresse: string;
  readonly ids: readonly string[];
}

const cle = (cote: CoteFacture): string => `orpheon.liste.${cote}`;

export const retenirListe = (cote: CoteFacture, liste: ListeRetenue): void =>
  sessionStorage.setItem(cle(cote), JSON.stringify(liste));

export function listeRetenue(cote: CoteFacture): ListeRetenue | null {
  const texte = sessionStorage.getItem(cle(cote));
  if (texte === null) return null;
  try {
    return lireListe(JSON.parse(texte));
  } catch {
    return null;
  }
}

function lireListe(lu: unknown): ListeRetenue | null {
  if (typeof lu !== 'object' || lu === null) return null;
  if (!('adresse' in lu) || typeof lu.adresse !== 'string' || !lu.adresse.startsWith('/facturation/')) return null;
  if (!('ids' in lu) || !Array.isArray(lu.ids)) return null;
  return { adresse: lu.adresse, ids: lu.ids.filter((id): id is string => typeof id === 'string') };
}

/** Before and after an invoice in that list; null at its ends, and where it is not in it. */
export function voisines(
  liste: ListeRetenue | null,
  id: string,
): { readonly precedente: string | null; readonly suivante: string | null; readonly rang: number | null } {
  const rang = liste?.ids.indexOf(id) ?? -1;
  if (liste === null || rang === -1) return { precedente: null, suivante: null, rang: null };
  return { precedente: liste.ids[rang - 1] ?? null, suivante: liste.ids[rang + 1] ?? null, rang };
}
