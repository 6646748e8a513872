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

const VIREMENTS: ReadonlySet<string | undefined> = new Set(['30', '58']);

/**
 * Repetitions of BG-16 without an account, where a means could stand beside it: those that say another means than the
 * first, and transfers, each of which has to name its account (BR-61).
 */
export function autresMoyens(
  r: Releve,
  noeuds: readonly Noeud[],
  premier: PaymentMeans,
  { lire, aUnCompte }: LectureDeMoyen,
): Pick<PaymentInstructions, 'otherMeans'> {
  const sansCompte = noeuds.filter((n, i) => !aUnCompte(n) && (i > 0 || noeuds.some(aUnCompte)));
  const autres = r
    .groupes('BG-16', sansCompte, lire)
    .filter((m) => VIREMENTS.has(m.meansCode) || moyenPropre(m, premier).meansCode !== undefined);
  return autres.length === 0 ? {} : { otherMeans: autres };
}
