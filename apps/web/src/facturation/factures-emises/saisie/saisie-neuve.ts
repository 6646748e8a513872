import { jourAParis, type ModeSaisie, normaliserIban, type SaisieFacture, saisieVierge } from '@orpheon/domain';

interface Compte {
  readonly iban: string;
  readonly bic: string | null;
  readonly titulaire: string | null;
}

/** As on paper, with plain spaces: it is a value, not a display. */
export const ibanParQuatre = (iban: string): string => normaliserIban(iban).replaceAll(/(.{4})(?=.)/g, '$1 ');

/** A new one, dated today in Paris, to be paid on the structure's first account. */
export function saisieNeuve(mode: ModeSaisie, compte?: Compte): SaisieFacture {
  const vierge = saisieVierge(jourAParis(new Date()), mode);
  if (!compte) return vierge;
  const { iban, bic, titulaire } = compte;
  return {
    ...vierge,
    paiement: { ...vierge.paiement, iban: ibanParQuatre(iban), bic: bic ?? '', titulaire: titulaire ?? '' },
  };
}
