import type { SaisieFacture } from '@orpheon/domain';
import type { CopieLocale, CopiesLocales } from './copie-locale.ts';
import { differences } from './differences.ts';

/** A draft as the server holds it. */
export interface VersionServeur {
  readonly id: string;
  readonly version: number;
  readonly contenu: SaisieFacture;
  /** When, and by whom where somebody else did. */
  readonly modifieeLe: string;
  readonly auteur: string | null;
}

/** How a save ended where it did not succeed. */
export type EchecSauvegarde =
  /** Nothing is known of it: to be tried again as it was. */
  | { readonly type: 'INJOIGNABLE'; readonly message: string }
  /** Someone else, or another tab, saved in between. */
  | { readonly type: 'CONFLIT'; readonly autre: VersionServeur }
  /** It was sent or deleted elsewhere. */
  | { readonly type: 'DISPARUE' }
  | { readonly type: 'REFUSEE'; readonly message: string };

export type Issue<T> =
  | { readonly ok: true; readonly valeur: T }
  | { readonly ok: false; readonly echec: EchecSauvegarde };

/** What saving needs from outside: given, so that a test brings its own network and time. */
export interface MoyensSauvegarde {
  readonly creer: (contenu: SaisieFacture, cle: string) => Promise<Issue<VersionServeur>>;
  /** `lectureReportee`: hash of the PDF whose reading the content was filled from. */
  readonly enregistrer: (
    id: string,
    contenu: SaisieFacture,
    version: number,
    lectureReportee: string | null,
  ) => Promise<Issue<VersionServeur>>;
  readonly copies: Pick<CopiesLocales, 'ecrire' | 'effacer'>;
  readonly nouvelleCle: () => string;
  readonly maintenant: () => Date;
  /** Calls `suite` after a while; gives back how to give up. */
  readonly attendre: (ms: number, suite: () => void) => () => void;
}

export type EtatSauvegarde =
  /** Nothing was typed since the page was opened. */
  | { readonly type: 'INTACTE' }
  | { readonly type: 'A_ENREGISTRER' }
  | { readonly type: 'ENREGISTREMENT' }
  | { readonly type: 'ENREGISTREE'; readonly le: string }
  /** On this device only; `gardee` false: the device keeps nothing, the page must stay open. */
  | { readonly type: 'LOCALE'; readonly message: string; readonly gardee: boolean }
  | { readonly type: 'CONFLIT'; readonly autre: VersionServeur }
  | { readonly type: 'DISPARUE' }
  | { readonly type: 'REFUSEE'; readonly message: string };

export interface Vue {
  readonly id: string | null;
  readonly version: number | null;
  readonly etat: EtatSauvegarde;
}

const REPOS_MS = 1_200;
/** Typing that never rests is saved all the same. */
const PATIENCE_MS = 8_000;
const REPRISE_MIN_MS = 3_000;
const REPRISE_MAX_MS = 60_000;

/**
 * Keeps what is typed: on this device at once, on the server when the typing rests. One request at a time, in order; a
 * version guards each, so that another tab is never overwritten without being asked.
 */
export class Sauvegarde {
  readonly #moyens: MoyensSauvegarde;
  readonly #sujetNouvelle: string;
  readonly #abonnes = new Set<() => void>();
  #vue: Vue;
  #contenu: SaisieFacture;
  #sale = false;
  #creation: CopieLocale['creation'] = null;
  #lectureReportee: string | null = null;
  #enCours: Promise<void> | null = null;
  #annuler: (() => void) | null = null;
  #saliDepuis = 0;
  #reprise = REPRISE_MIN_MS;
  #finie = false;
  #quittee = false;

  constructor(
    moyens: MoyensSauvegarde,
    depart: {
      readonly contenu: SaisieFacture;
      readonly id: string | null;
      readonly version: number | null;
      readonly sujetNouvelle: string;
      readonly creation?: CopieLocale['creation'];
      readonly lectureReportee?: string | null;
    },
  ) {
    this.#moyens = moyens;
    this.#contenu = depart.contenu;
    this.#sujetNouvelle = depart.sujetNouvelle;
    this.#creation = depart.creation ?? null;
    this.#lectureReportee = depart.lectureReportee ?? null;
    this.#vue = { id: depart.id, version: depart.version, etat: { type: 'INTACTE' } };
  }

  readonly lire = (): Vue => this.#vue;

  readonly suivre = (prevenir: () => void): (() => void) => {
    this.#abonnes.add(prevenir);
    return () => this.#abonnes.delete(prevenir);
  };

  /** Something was typed, or filled in from the reading of the PDF of that hash: the server keeps both at once. */
  saisir(contenu: SaisieFacture, lectureReportee: string | null = this.#lectureReportee): void {
    if (this.#finie) return;
    this.#contenu = contenu;
    this.#lectureReportee = lectureReportee;
    if (!this.#sale) this.#saliDepuis = this.#moyens.maintenant().getTime();
    this.#sale = true;
    const gardee = this.#ecrireCopie();
    const { type } = this.#vue.etat;
    if (type === 'CONFLIT' || type === 'DISPARUE') return;
    if (type === 'LOCALE') this.#changer({ ...this.#vue.etat, gardee });
    else if (type !== 'ENREGISTREMENT') this.#changer({ type: 'A_ENREGISTRER' });
    const attente = this.#moyens.maintenant().getTime() - this.#saliDepuis;
    this.#planifier(Math.max(0, Math.min(REPOS_MS, PATIENCE_MS - attente)));
  }

  /** The server holds exactly that, as after the form was filled with what the server gave. */
  tient(contenu: SaisieFacture): boolean {
    return !this.#sale && JSON.stringify(this.#contenu) === JSON.stringify(contenu);
  }

  /** The content was filled from the reading of the PDF of that hash, be it on this device alone. */
  reporte(empreinte: string): boolean {
    return this.#lectureReportee === empreinte;
  }

  /** Saves now; true once the server holds all that was typed. `creer`: even if nothing was. */
  async vider({ creer = false }: { readonly creer?: boolean } = {}): Promise<boolean> {
    this.#annuler?.();
    if (this.#enCours) await this.#enCours;
    if (this.#finie || this.#vue.etat.type === 'CONFLIT' || this.#vue.etat.type === 'DISPARUE') return false;
    if (this.#sale || (creer && this.#vue.id === null)) await this.#enregistrer();
    return !this.#sale && this.#vue.id !== null;
  }

  /** The network or the session is back. */
  reprendre(): void {
    if (this.#vue.etat.type === 'LOCALE') void this.vider();
  }

  /** The person has looked at both versions and keeps this one. */
  garderLaMienne(): Promise<boolean> {
    const { etat } = this.#vue;
    if (etat.type !== 'CONFLIT') return Promise.resolve(false);
    this.#vue = { id: etat.autre.id, version: etat.autre.version, etat: { type: 'A_ENREGISTRER' } };
    this.#sale = true;
    return this.vider();
  }

  /** The person keeps the other one, which the form is then filled with. */
  prendreLAutre(): SaisieFacture | null {
    const { etat } = this.#vue;
    if (etat.type !== 'CONFLIT') return null;
    this.#prendre(etat.autre);
    return etat.autre.contenu;
  }

  /** Another page wrote on, and nothing was typed here that the server has not got: what it holds is taken. */
  rejoindre(autre: VersionServeur): boolean {
    const { type } = this.#vue.etat;
    if (this.#finie || this.#sale || this.#enCours || type === 'CONFLIT' || type === 'DISPARUE') return false;
    this.#prendre(autre);
    return true;
  }

  /** A conflict found by something else than a save: at opening, or when sending. */
  signalerConflit(autre: VersionServeur): void {
    this.#annuler?.();
    this.#changer({ type: 'CONFLIT', autre });
  }

  /** The server made a new version of it by another request than a save: it became a draft, its PDF was given. */
  enregistree(version: number, le: string): void {
    this.#vue = { ...this.#vue, version };
    this.#changer(this.#sale ? { type: 'A_ENREGISTRER' } : { type: 'ENREGISTREE', le });
  }

  /** Sent or deleted: nothing more is kept. */
  terminer(): void {
    this.#finie = true;
    this.#annuler?.();
    this.#effacerCopie();
  }

  /** The person begins anew: what this device kept, and the server never had, is dropped. */
  oublier(contenu: SaisieFacture): void {
    this.#annuler?.();
    this.#effacerCopie();
    this.#contenu = contenu;
    this.#sale = false;
    this.#creation = null;
    this.#changer({ type: 'INTACTE' });
  }

  /** The page is open, anew perhaps. */
  revenir(): void {
    this.#quittee = false;
  }

  /** The page is left: what waits stays on the device, and is saved if there is time. */
  quitter(): void {
    this.#quittee = true;
    this.#annuler?.();
    if (this.#sale) void this.vider();
  }

  /** Leaving would lose something: the device keeps nothing, and the server has not got it. */
  risqueDePerdre(): boolean {
    const { etat } = this.#vue;
    return this.#sale && etat.type === 'LOCALE' && !etat.gardee;
  }

  #prendre(autre: VersionServeur): void {
    this.#contenu = autre.contenu;
    this.#lectureReportee = null;
    this.#sale = false;
    this.#effacerCopie();
    this.#vue = { id: autre.id, version: autre.version, etat: this.#vue.etat };
    this.#changer({ type: 'ENREGISTREE', le: autre.modifieeLe });
  }

  #planifier(ms: number): void {
    this.#annuler?.();
    this.#annuler = this.#moyens.attendre(ms, () => {
      this.#annuler = null;
      if (this.#sale) void this.#enregistrer();
    });
  }

  #enregistrer(): Promise<void> {
    this.#enCours ??= this.#envoyer().finally(() => {
      this.#enCours = null;
    });
    return this.#enCours;
  }

  async #envoyer(): Promise<void> {
    const { id, version } = this.#vue;
    const envoye = this.#contenu;
    this.#changer({ type: 'ENREGISTREMENT' });
    const issue =
      id === null || version === null
        ? await this.#creer()
        : await this.#moyens.enregistrer(id, envoye, version, this.#lectureReportee);
    if (this.#finie) return;
    if (!issue.ok) return this.#echouer(issue.echec);
    this.#reprise = REPRISE_MIN_MS;
    const nee = id === null;
    if (nee) this.#moyens.copies.effacer(this.#sujetNouvelle);
    this.#vue = { id: issue.valeur.id, version: issue.valeur.version, etat: this.#vue.etat };
    // what was created may be older than what is typed by now
    this.#sale = this.#contenu !== (nee ? (this.#creation?.contenu ?? envoye) : envoye);
    this.#creation = null;
    if (this.#sale) {
      this.#ecrireCopie();
      this.#changer({ type: 'A_ENREGISTRER' });
      this.#saliDepuis = this.#moyens.maintenant().getTime();
      this.#planifier(REPOS_MS);
      return;
    }
    this.#effacerCopie();
    this.#changer({ type: 'ENREGISTREE', le: issue.valeur.modifieeLe });
  }

  /** Asked again with the same key and the same content until it is answered: there is one draft, not two. */
  #creer(): Promise<Issue<VersionServeur>> {
    this.#creation ??= { cle: this.#moyens.nouvelleCle(), contenu: this.#contenu };
    this.#ecrireCopie();
    return this.#moyens.creer(this.#creation.contenu, this.#creation.cle);
  }

  #echouer(echec: EchecSauvegarde): void {
    // decided against: asking again is another request
    if (echec.type !== 'INJOIGNABLE') this.#creation = null;
    const gardee = this.#ecrireCopie();
    switch (echec.type) {
      case 'INJOIGNABLE':
        this.#changer({ type: 'LOCALE', message: echec.message, gardee });
        // a page that was left tries no more: the next one finds the copy
        if (this.#quittee) return;
        this.#planifier(this.#reprise);
        this.#reprise = Math.min(this.#reprise * 2, REPRISE_MAX_MS);
        return;
      case 'CONFLIT':
        this.#seHeurter(echec.autre);
        return;
      case 'DISPARUE':
        this.#changer({ type: 'DISPARUE' });
        return;
      case 'REFUSEE':
        this.#changer({ type: 'REFUSEE', message: echec.message });
        return;
    }
  }

  /** The same thing saved twice, as after an answer that was lost, is no conflict. */
  #seHeurter(autre: VersionServeur): void {
    if (differences(this.#contenu, autre.contenu).length > 0) {
      this.#changer({ type: 'CONFLIT', autre });
      return;
    }
    this.#sale = false;
    this.#effacerCopie();
    this.#vue = { ...this.#vue, id: autre.id, version: autre.version };
    this.#changer({ type: 'ENREGISTREE', le: autre.modifieeLe });
  }

  #ecrireCopie(): boolean {
    return this.#moyens.copies.ecrire(this.#vue.id ?? this.#sujetNouvelle, {
      contenu: this.#contenu,
      version: this.#vue.version,
      le: this.#moyens.maintenant().toISOString(),
      creation: this.#creation,
      lectureReportee: this.#lectureReportee,
    });
  }

  #effacerCopie(): void {
    this.#moyens.copies.effacer(this.#vue.id ?? this.#sujetNouvelle);
  }

  #changer(etat: EtatSauvegarde): void {
    this.#vue = { ...this.#vue, etat };
    this.#prevenir();
  }

  #prevenir(): void {
    for (const prevenir of this.#abonnes) prevenir();
  }
}
