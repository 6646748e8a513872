import type { PaymentInstructions, PaymentMeans } from '@orpheon/domain';
import type { Noeud } from './xml/modele.ts';
import type { Releve } from './xml/releve.ts';

/** How a syntax says the means of one repetition of BG-16, and whether that repetition has an account of its own. */
export interface LectureDeMoyen {
  lire(noeud: Noeud): PaymentMeans;
  aUnCompte(noeud: Noeud): boolean;
}

/** The means of a repetition where it is another than the first's: its code says so. */
export const moyenPropre = (dit: PaymentMeans, premier: PaymentMeans): PaymentMeans =>
  dit.meansCode === undefined || dit.meansCode === premier.meansCode ? {} : dit;

/** Repetitions of BG-16 that say another means than the first and have no account, where a means could stand beside it. */
export function autresMoyens(
  r: Releve,
  noeuds: readonly Noeud[],
  premier: PaymentMeans,
  { lire, aUnCompte }: LectureDeMoyen,
): Pick<PaymentInstructions, 'otherMeans'> {
  const sansCompte = noeuds.slice(1).filter((n) => !aUnCompte(n));
  const autres = r.groupes('BG-16', sansCompte, lire).filter((m) => moyenPropre(m, premier).meansCode !== undefined);
  return autres.length === 0 ? {} : { otherMeans: autres };
}
