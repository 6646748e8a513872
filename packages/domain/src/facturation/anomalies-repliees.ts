import type { Anomalie } from './anomalies.ts';

/** Findings of one kind that are told one by one; a long invoice that fails on every line tells the others as places. */
export const CONSTATS_ENTIERS = 100;

const sorte = ({ couche, gravite, code, terme }: Anomalie): string => `${couche} ${gravite} ${code} ${terme ?? ''}`;

/**
 * The same findings in little room: of one code on one term the first hundred stand whole, the others are places (`autres`)
 * of the hundredth. Nothing is left out: `deplier` gives a finding for each place again.
 */
export function replier(anomalies: readonly Anomalie[]): readonly Anomalie[] {
  if (anomalies.length <= CONSTATS_ENTIERS) return anomalies;
  const nombres = new Map<string, number>();
  const replies = new Map<string, { rang: number; autres: NonNullable<Anomalie['autres']>[number][] }>();
  const entiers: Anomalie[] = [];
  for (const anomalie of anomalies) {
    const cle = sorte(anomalie);
    const nombre = (nombres.get(cle) ?? 0) + 1;
    nombres.set(cle, nombre);
    if (nombre <= CONSTATS_ENTIERS) {
      entiers.push(anomalie);
      if (nombre === CONSTATS_ENTIERS)
        replies.set(cle, { rang: entiers.length - 1, autres: [...(anomalie.autres ?? [])] });
      continue;
    }
    const { position, chemin, valeur } = anomalie;
    const autres = replies.get(cle)?.autres;
    // A place in the text is enough to find it; the path is kept where there is none.
    autres?.push({
      ...(position ? { position } : chemin !== undefined && { chemin }),
      ...(valeur !== undefined && { valeur }),
    });
    if (anomalie.autres) autres?.push(...anomalie.autres);
  }
  for (const { rang, autres } of replies.values()) {
    const porteur = entiers[rang];
    if (porteur && autres.length > 0) entiers[rang] = { ...porteur, autres };
  }
  return entiers;
}

/** One finding for each place, those that `replier` folded included. What the sentence needs is that of their first. */
export const deplier = (anomalies: readonly Anomalie[]): readonly Anomalie[] =>
  anomalies.some((a) => a.autres)
    ? anomalies.flatMap(({ autres = [], ...anomalie }) => {
        const { chemin: _, position: __, valeur: ___, ...commun } = anomalie;
        return [anomalie, ...autres.map((place) => ({ ...commun, ...place }))];
      })
    : anomalies;
