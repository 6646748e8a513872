import type { PaymentInstructions, PaymentMeans } from '@orpheon/domain';

type Repetition = PaymentMeans & Partial<PaymentInstructions['creditTransfers'][number]>;

/**
 * The repetitions of BG-16, as EN 16931 asks: one for each account, and one for each means that has none. The first is of the
 * invoice's own means, where what is said once stands.
 */
export function repetitions(p: PaymentInstructions): readonly Repetition[] {
  const { meansCode, meansText } = p;
  const propre = { meansCode, meansText };
  const duPremier = (c: Repetition): boolean => c.meansCode === undefined && !c.withoutMeans;
  const comptes = p.creditTransfers.map((c) => (duPremier(c) ? { ...c, ...propre } : c));
  const premierPropre = p.creditTransfers[0] !== undefined && duPremier(p.creditTransfers[0]);
  return [...(premierPropre ? [] : [propre]), ...comptes, ...(p.otherMeans ?? [])];
}
