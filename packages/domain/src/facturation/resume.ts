import { ajouterJours, joursEntre } from '../commun/dates.ts';
import { CYCLE_DE_VIE } from './cycle-de-vie.ts';
import { STATUTS_FACTURE, type StatutFacture } from './statuts.ts';

/** A Monday: weeks are counted from it. */
const UN_LUNDI = '2026-01-05';

/** The week, Monday to Sunday, that ended before a day. */
export function semaineEcoulee(jour: string): { readonly du: string; readonly au: string } {
  const depuisLundi = ((joursEntre(UN_LUNDI, jour) % 7) + 7) % 7;
  const lundi = ajouterJours(jour, -depuisLundi);
  return { du: ajouterJours(lundi, -7), au: ajouterJours(lundi, -1) };
}

export interface Mouvement {
  /** `facture.suspendre`: what happened to an invoice. */
  readonly type: string;
  readonly nombre: number;
}

/** What nobody else sees, or what is only a step on the way, is no news of the week. */
const TUS: ReadonlySet<StatutFacture> = new Set(['BROUILLON', 'SUPPRIMEE', 'DEPOSEE', 'EN_COURS_ACHEMINEMENT']);

/** Invoices by the status that they came to, in the order of their life; what changes no status is left out. */
export function resumerMouvements(
  mouvements: readonly Mouvement[],
): { readonly statut: StatutFacture; readonly nombre: number }[] {
  const parStatut = new Map<StatutFacture, number>();
  for (const { type, nombre } of mouvements) {
    const action = type.replace(/^facture\./, '');
    const vers = estAction(action) ? CYCLE_DE_VIE[action].vers : null;
    if (vers !== null && !TUS.has(vers)) parStatut.set(vers, (parStatut.get(vers) ?? 0) + nombre);
  }
  return STATUTS_FACTURE.flatMap((statut) => {
    const nombre = parStatut.get(statut);
    return nombre ? [{ statut, nombre }] : [];
  });
}

const estAction = (texte: string): texte is keyof typeof CYCLE_DE_VIE => Object.hasOwn(CYCLE_DE_VIE, texte);
