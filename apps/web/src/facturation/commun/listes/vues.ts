import { attente, CLES_ATTENTES, type FiltreAttente, filtreAttente } from '@orpheon/domain';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import { NOMS_FILTRES } from './filtres-factures.ts';

/** Filters and order as an address writes them, always in the same order: two addresses that ask the same are equal. */
export function adresseCanonique(recherche: string | URLSearchParams): string {
  const lus = new URLSearchParams(recherche);
  const filtres = NOMS_FILTRES.flatMap((nom) =>
    lus.getAll(nom).flatMap((valeur): [string, string][] => (valeur === '' ? [] : [[nom, valeur]])),
  );
  return new URLSearchParams(filtres.sort(([a, x], [b, y]) => compare(a, b) || compare(x, y))).toString();
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** What a counter counts, as the address of the list that shows it. */
export const adresseDAttente = ({ statut, ...filtres }: FiltreAttente): string =>
  adresseCanonique(
    new URLSearchParams([...statut.map((s): [string, string] => ['statut', s]), ...Object.entries(filtres)]),
  );

const COTES = { emises: 'FOURNISSEUR', recues: 'DESTINATAIRE' } as const;

/**
 * The views that every reader has: everything, what awaits them, and what this side looks for most.
 * @param aujourdhui calendar day in Europe/Paris, `YYYY-MM-DD`
 */
export function vuesDuPortail(cote: CoteFacture, aujourdhui: string) {
  const attendues = CLES_ATTENTES.filter((cle) => attente(cle).cote === COTES[cote]).map((cle) => ({
    cle,
    adresse: adresseDAttente(filtreAttente(cle, aujourdhui)),
  }));
  const propres = [
    { cle: 'NON_TELECHARGEES', adresse: 'nonTelechargee=1' },
    { cle: 'EN_RETARD', adresse: 'enRetard=LEGAL' },
  ] as const;
  return [{ cle: 'TOUTES', adresse: '' } as const, ...attendues, ...(cote === 'recues' ? propres : [])];
}
