/**
 * How many slips of the hand separate two words: a letter too many, missing, another, or two swapped (optimal string
 * alignment). More than `max` is not counted further.
 * @returns 0 to `max`, or `max + 1` for anything beyond
 */
export function distanceDeFrappe(a: string, b: string, max: number): number {
  const [x, y] = [[...a], [...b]];
  if (Math.abs(x.length - y.length) > max) return max + 1;
  let avantDerniere: number[] = [];
  let derniere = Array.from({ length: y.length + 1 }, (_, j) => j);
  for (let i = 1; i <= x.length; i++) {
    const rangee = [i];
    for (let j = 1; j <= y.length; j++) {
      const autre = x[i - 1] === y[j - 1] ? 0 : 1;
      let d = Math.min((derniere[j] ?? 0) + 1, (rangee[j - 1] ?? 0) + 1, (derniere[j - 1] ?? 0) + autre);
      const echangees = i > 1 && j > 1 && x[i - 1] === y[j - 2] && x[i - 2] === y[j - 1];
      if (echangees) d = Math.min(d, (avantDerniere[j - 2] ?? 0) + 1);
      rangee.push(d);
    }
    if (Math.min(...rangee) > max) return max + 1;
    [avantDerniere, derniere] = [derniere, rangee];
  }
  return Math.min(derniere[y.length] ?? 0, max + 1);
}

/** Slips that a word of that length may have and still be meant. */
export const fautesPermises = (mot: string): number => (mot.length < 4 ? 0 : mot.length < 7 ? 1 : 2);
