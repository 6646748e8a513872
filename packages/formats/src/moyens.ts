import type { PaymentInstructions, PaymentMeans } from '@orpheon/domain';
import type { Noeud } from './xml/modele.ts';
import { type Releve, valeurDe } from './xml/releve.ts';

/** How a syntax says the means of one repetition of BG-16, and whether that repetition has an account of its own. */
export interface LectureDeMoyen {
  /** The element of its code (BT-81). */
  readonly code: string;
  lire(noeud: Noeud): PaymentMeans;
  aUnCompte(noeud: Noeud): boolean;
}

type MoyenDeCompte = Pick<PaymentInstructions['creditTransfers'][number], 'meansCode' | 'meansText' | 'withoutMeans'>;

const codeDe = (noeud: Noeud, { code }: LectureDeMoyen): string | undefined => valeurDe(noeud.enfant(code));

/**
 * Tells of each repetition that an account stands in what means it is, where it is another than the first's: its code says so, or
 * lacks. Each repetition is read once, however many accounts stand in it.
 */
export function moyensPropres(r: Releve, premier: Noeud, lecture: LectureDeMoyen): (noeud: Noeud) => MoyenDeCompte {
  const codeDuPremier = codeDe(premier, lecture);
  const lus = new Map<Noeud, MoyenDeCompte>([[premier, {}]]);
  const lire = (noeud: Noeud): MoyenDeCompte => {
    const dit = lecture.lire(noeud);
    if (dit.meansCode === undefined) return { ...dit, withoutMeans: true };
    return dit.meansCode === codeDuPremier ? {} : dit;
  };
  return (noeud) => {
    const lu = lus.get(noeud) ?? lire(noeud);
    lus.set(noeud, lu);
    if (lu.meansCode !== undefined || lu.withoutMeans) r.noter('BT-81', noeud);
    return lu;
  };
}

const VIREMENTS: ReadonlySet<string | undefined> = new Set(['30', '58']);

/**
 * Repetitions of BG-16 without an account, where a means could stand beside it: those that say another means than the first, or
 * none (BR-49), and transfers, each of which has to name its account (BR-61).
 */
export function autresMoyens(
  r: Releve,
  noeuds: readonly Noeud[],
  premier: Noeud,
  lecture: LectureDeMoyen,
): Pick<PaymentInstructions, 'otherMeans'> {
  const seul = !noeuds.some(lecture.aUnCompte);
  const dit = codeDe(premier, lecture);
  const autres = noeuds.filter((n) => {
    if (lecture.aUnCompte(n) || (seul && n === premier)) return false;
    const code = codeDe(n, lecture);
    return VIREMENTS.has(code) || (n !== premier && (code === undefined || code !== dit));
  });
  return autres.length === 0 ? {} : { otherMeans: r.groupes('BG-16', autres, lecture.lire) };
}
