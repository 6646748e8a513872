import type { SaisieFacture } from '@orpheon/domain';
import type { Boite } from '@orpheon/formats/reconnaissance';

/** What was read for a field, and where. */
export interface Lecture {
  readonly page: number;
  readonly boite: Boite;
  /** From 0 to 1. */
  readonly confiance: number;
  /** What the field was filled with: once it holds something else, it is the person's. */
  readonly pose: unknown;
}

export interface VueLectures {
  readonly champs: ReadonlyMap<string, Lecture>;
  /** The field that the person is at, or points at. */
  readonly actif: string | null;
}

const AUCUNE: VueLectures = { champs: new Map(), actif: null };

/** What the form holds that was read on the PDF, for as long as nobody corrected it. Outside of React, as `SuiviSaisie`. */
export class Lectures {
  readonly #abonnes = new Set<() => void>();
  #vue: VueLectures = AUCUNE;

  readonly lire = (): VueLectures => this.#vue;

  readonly suivre = (prevenir: () => void): (() => void) => {
    this.#abonnes.add(prevenir);
    return () => this.#abonnes.delete(prevenir);
  };

  poser(champs: ReadonlyMap<string, Lecture>): void {
    this.#changer({ champs, actif: null });
  }

  ajouter(nom: string, lecture: Lecture): void {
    this.#changer({ ...this.#vue, champs: new Map(this.#vue.champs).set(nom, lecture) });
  }

  /** What was filled in and is no longer there was corrected. */
  comparer(saisie: SaisieFacture): void {
    const restent = [...this.#vue.champs].filter(([nom, { pose }]) => valeurDe(saisie, nom) === pose);
    if (restent.length < this.#vue.champs.size) this.#changer({ ...this.#vue, champs: new Map(restent) });
  }

  montrer(nom: string | null): void {
    const actif = nom !== null && this.#vue.champs.has(nom) ? nom : null;
    if (actif !== this.#vue.actif) this.#changer({ ...this.#vue, actif });
  }

  #changer(vue: VueLectures): void {
    this.#vue = vue;
    for (const prevenir of this.#abonnes) prevenir();
  }
}

/** The value at a path such as `recapitulatif.0.base`. */
export function valeurDe(saisie: SaisieFacture, nom: string): unknown {
  let courant: unknown = saisie;
  for (const cle of nom.split('.')) {
    courant = typeof courant === 'object' && courant !== null ? Reflect.get(courant, cle) : undefined;
  }
  return courant;
}
