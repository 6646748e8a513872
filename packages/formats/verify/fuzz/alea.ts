/** A small deterministic source of numbers (mulberry32): the same seed gives the same run anywhere. */
export class Alea {
  private etat: number;

  constructor(graine: number) {
    this.etat = graine >>> 0;
  }

  /** 0 ≤ x < 1. */
  suivant(): number {
    this.etat = (this.etat + 0x6d2b79f5) >>> 0;
    let t = this.etat;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** Integer, 0 ≤ n < limite. */
  entier(limite: number): number {
    return Math.floor(this.suivant() * limite);
  }

  parmi<T>(choix: readonly T[]): T {
    const choisi = choix[this.entier(choix.length)];
    if (choisi === undefined) throw new Error('nothing to choose from');
    return choisi;
  }
}
