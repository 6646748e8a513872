import { type Anomalie, type CalculSaisie, calculerSaisie, estFatale, type SaisieFacture } from '@orpheon/domain';

/** What is judged with: null as long as the portal has not said what it knows of the parties. */
export type Juger = (saisie: SaisieFacture) => readonly Anomalie[];

const AUCUNE: readonly Anomalie[] = [];
const REPOS_MS = 250;

/** What the form shows beside what is typed. */
export interface VueSuivi {
  readonly calcul: CalculSaisie;
  readonly anomalies: readonly Anomalie[];
  /** Everything is shown from the first attempt to send; before it, only what was filled in and left. */
  readonly toutMontrer: boolean;
}

/**
 * Amounts and findings of what is being typed, outside of React: a field follows its own finding and its own amount, so
 * that a letter typed draws one field, not the thousand of a long invoice.
 */
export class SuiviSaisie {
  readonly #abonnes = new Set<() => void>();
  readonly #visites = new Set<string>();
  #saisie: SaisieFacture;
  #juger: Juger = () => AUCUNE;
  #vue: VueSuivi;
  #parChemin: ReadonlyMap<string, readonly Anomalie[]> = new Map();
  /** Found by the server on facts of its own: said until something changes. */
  #duServeur: readonly Anomalie[] = AUCUNE;
  #minuteur: ReturnType<typeof setTimeout> | undefined;

  constructor(saisie: SaisieFacture) {
    this.#saisie = saisie;
    this.#vue = { calcul: calculerSaisie(saisie), anomalies: AUCUNE, toutMontrer: false };
  }

  readonly lire = (): VueSuivi => this.#vue;

  readonly suivre = (prevenir: () => void): (() => void) => {
    this.#abonnes.add(prevenir);
    return () => this.#abonnes.delete(prevenir);
  };

  /** Amounts at once; findings when the typing rests, as judging reads the whole invoice. */
  changer(saisie: SaisieFacture): void {
    this.#saisie = saisie;
    this.#duServeur = AUCUNE;
    this.#vue = { ...this.#vue, calcul: calculerSaisie(saisie) };
    this.#prevenir();
    clearTimeout(this.#minuteur);
    this.#minuteur = setTimeout(() => this.#rejuger(), REPOS_MS);
  }

  /** The facts are known, or have changed. */
  jugerAvec(juger: Juger): void {
    this.#juger = juger;
    this.#rejuger();
  }

  /** A field was left: what is wrong with it may be said from now on. */
  visiter(chemin: string): void {
    if (this.#visites.has(chemin)) return;
    this.#visites.add(chemin);
    this.#prevenir();
  }

  /** Someone wants to send: judged now, and everything is said. */
  toutMontrer(): readonly Anomalie[] {
    this.#rejuger();
    this.#vue = { ...this.#vue, toutMontrer: true };
    this.#prevenir();
    return this.#vue.anomalies;
  }

  /** Sending was refused, and why. */
  refuse(anomalies: readonly Anomalie[]): void {
    this.#duServeur = anomalies;
    this.toutMontrer();
  }

  /** What to say at that field; the same array for as long as it is the same thing. */
  de(chemin: string): readonly Anomalie[] {
    if (!this.#vue.toutMontrer && !this.#visites.has(chemin)) return AUCUNE;
    return this.#parChemin.get(chemin) ?? AUCUNE;
  }

  arreter(): void {
    clearTimeout(this.#minuteur);
  }

  #rejuger(): void {
    clearTimeout(this.#minuteur);
    const siennes = this.#juger(this.#saisie);
    const dites = new Set(siennes.map(cleDe));
    const anomalies = [...siennes, ...this.#duServeur.filter((a) => !dites.has(cleDe(a)))];
    if (memes(anomalies, this.#vue.anomalies)) return;
    const avant = this.#parChemin;
    const apres = new Map<string, Anomalie[]>();
    for (const a of anomalies) if (a.chemin !== undefined) apres.set(a.chemin, [...(apres.get(a.chemin) ?? []), a]);
    this.#parChemin = new Map(
      [...apres].map(([chemin, la]) => {
        const ancienne = avant.get(chemin);
        return [chemin, ancienne && memes(ancienne, la) ? ancienne : la];
      }),
    );
    this.#vue = { ...this.#vue, anomalies };
    this.#prevenir();
  }

  #prevenir(): void {
    for (const prevenir of this.#abonnes) prevenir();
  }
}

const cleDe = (a: Anomalie): string => `${a.code} ${a.chemin ?? ''}`;

const memes = (a: readonly Anomalie[], b: readonly Anomalie[]): boolean =>
  a.length === b.length && JSON.stringify(a) === JSON.stringify(b);

/** `lignes.2.quantite`, as the form names a field → `lignes[2].quantite`, as findings do. */
export const cheminDe = (nom: string): string => nom.replaceAll(/\.(\d+)(?=\.|$)/g, '[$1]');

/** And back. */
export const nomDe = (chemin: string): string => chemin.replaceAll(/\[(\d+)\]/g, '.$1');

/** Identifier of a field in the page. */
export const idChamp = (nom: string): string => `saisie-${nom.replaceAll('.', '-')}`;

export const fatales = (anomalies: readonly Anomalie[]): readonly Anomalie[] => anomalies.filter(estFatale);
