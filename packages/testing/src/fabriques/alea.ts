/** Chance that repeats itself: the same seed gives the same draws, on every machine. */
export interface Alea {
  /** From `min` to `max`, both included. */
  entier(min: number, max: number): number;
  chance(probabilite: number): boolean;
  parmi<T>(choix: readonly T[]): T;
  /** Each choice with its weight. */
  pondere<T>(choix: readonly (readonly [T, number])[]): T;
  melanger<T>(elements: readonly T[]): T[];
  chiffres(nombre: number): string;
}

/** mulberry32: 32 bits of state, good enough to look like life, never for secrets. */
function tirage(graine: number): () => number {
  let etat = graine >>> 0;
  return () => {
    etat = (etat + 0x6d2b79f5) >>> 0;
    let t = etat;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export function creerAlea(graine: number): Alea {
  const suivant = tirage(graine);
  const entier = (min: number, max: number): number => min + Math.floor(suivant() * (max - min + 1));
  const parmi = <T>(choix: readonly T[]): T => {
    const choisi = choix[entier(0, choix.length - 1)];
    if (choisi === undefined) throw new Error('nothing to choose from');
    return choisi;
  };
  return {
    entier,
    parmi,
    chance: (probabilite) => suivant() < probabilite,
    pondere(choix) {
      let reste = suivant() * choix.reduce((somme, [, poids]) => somme + poids, 0);
      for (const [valeur, poids] of choix) {
        reste -= poids;
        if (reste < 0) return valeur;
      }
      return parmi(choix)[0];
    },
    melanger(elements) {
      const restants = [...elements];
      const melanges: typeof restants = [];
      while (restants.length > 0) melanges.push(...restants.splice(entier(0, restants.length - 1), 1));
      return melanges;
    },
    chiffres: (nombre) => Array.from({ length: nombre }, () => String(entier(0, 9))).join(''),
  };
}
