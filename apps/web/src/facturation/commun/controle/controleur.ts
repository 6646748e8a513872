import type { DonneesChorus } from '@orpheon/domain';
import type { Jugement as JugementLecture, VerdictDuLot } from '@orpheon/formats';
import { ErreurReseau } from '../../../shared/api/erreur.ts';
import type { DocumentCompris, Jugement } from './document-compris.ts';
import type { LotOuvert } from './lot-controle.ts';
import type { Demande, Faits, ReponseTravailleur } from './protocole.ts';

/** Why a file could not be checked here. */
export type RaisonSansControle = 'DELAI' | 'PANNE';

/** The part of `Worker` that is used, so that a test may stand in for the thread. */
export interface Travailleur {
  postMessage(demande: Demande): void;
  addEventListener(type: 'message', ecouter: (e: MessageEvent<ReponseTravailleur>) => void): void;
  addEventListener(type: 'error', ecouter: (e: Event) => void): void;
  terminate(): void;
}

/** What a file was found to be. */
export type Lu =
  | { readonly document: DocumentCompris; readonly lot: null }
  | { readonly document: null; readonly lot: LotOuvert };

/** The check could not be done here: it took too long, or broke. */
export class ControleImpossible extends Error {
  readonly raison: RaisonSansControle;
  constructor(raison: RaisonSansControle) {
    super(raison);
    this.raison = raison;
  }
}

/** The largest lawful document takes a few seconds on a slow phone; a hostile one is given no longer than this. */
export const DELAI_CONTROLE_MS = 20_000;

const travailleurDuNavigateur = (): Travailleur =>
  new Worker(new URL('./controle.worker.ts', import.meta.url), { type: 'module' });

/**
 * Reads then judges one document at a time, in a thread that is ended when it takes too long or breaks. What it rejects
 * with: `ControleImpossible`, or `ErreurReseau` where a part of the engine could not be fetched.
 */
export class Controleur {
  readonly #creer: () => Travailleur;
  readonly #delai: number;
  #travailleur: Travailleur | null = null;
  #arrets = 0;
  #attente: { resoudre: (r: ReponseTravailleur) => void; rejeter: (e: Error) => void } | null = null;

  constructor(creer: () => Travailleur = travailleurDuNavigateur, delai = DELAI_CONTROLE_MS) {
    this.#creer = creer;
    this.#delai = delai;
  }

  /** Opens the thread, so that the engine is there before the first file. */
  preparer(): void {
    this.#travailleur ??= this.#ouvrir();
  }

  /** One document, or the lot that the file is: then `lireSuite` and `jugerSuite` by turns. */
  async lire(fichier: File): Promise<Lu> {
    const reponse = await this.#demanderDeuxFois({ type: 'LIRE', fichier });
    if (reponse.type === 'LOT') return { document: null, lot: reponse.lot };
    if (reponse.type !== 'LU') throw new ControleImpossible('PANNE');
    return { document: reponse.document, lot: null };
  }

  async lireSuite(): Promise<readonly (DonneesChorus | null)[]> {
    const reponse = await this.#demander({ type: 'LIRE_SUITE' });
    if (reponse.type !== 'LUS') throw new ControleImpossible('PANNE');
    return reponse.documents;
  }

  async jugerSuite(faits: readonly (Faits | null)[]): Promise<readonly VerdictDuLot[]> {
    const reponse = await this.#demander({ type: 'JUGER_SUITE', faits });
    if (reponse.type !== 'JUGES') throw new ControleImpossible('PANNE');
    return reponse.verdicts;
  }

  /** Judges the document read just before. */
  async juger(faits: Faits): Promise<Jugement & JugementLecture> {
    const reponse = await this.#demander({ type: 'JUGER', faits });
    if (reponse.type !== 'JUGE') throw new ControleImpossible('PANNE');
    return reponse.jugement;
  }

  /** Ends the thread; the next request begins another. */
  arreter(): void {
    this.#arrets++;
    this.#travailleur?.terminate();
    this.#travailleur = null;
    this.#attente?.rejeter(new ControleImpossible('PANNE'));
    this.#attente = null;
  }

  /** A thread that broke may only have missed a part of the engine on its way: a new one is asked once more. */
  async #demanderDeuxFois(demande: Demande): Promise<ReponseTravailleur> {
    const arrets = this.#arrets;
    try {
      return await this.#demander(demande);
    } catch (erreur) {
      const trop = erreur instanceof ControleImpossible && erreur.raison === 'DELAI';
      if (trop || arrets !== this.#arrets) throw erreur;
      return this.#demander(demande);
    }
  }

  #demander(demande: Demande): Promise<ReponseTravailleur> {
    return new Promise((resoudre, rejeter) => {
      const minuteur = setTimeout(() => this.#echouer(new ControleImpossible('DELAI')), this.#delai);
      const finir = () => {
        clearTimeout(minuteur);
        this.#attente = null;
      };
      this.#attente = {
        resoudre: (reponse) => {
          finir();
          resoudre(reponse);
        },
        rejeter: (erreur) => {
          finir();
          rejeter(erreur);
        },
      };
      this.#travailleur ??= this.#ouvrir();
      this.#travailleur.postMessage(demande);
    });
  }

  #ouvrir(): Travailleur {
    const travailleur = this.#creer();
    travailleur.addEventListener('message', ({ data }) => {
      if (data.type !== 'PANNE') this.#attente?.resoudre(data);
      else this.#echouer(data.reseau ? new ErreurReseau(null) : new ControleImpossible('PANNE'));
    });
    // an event that tells of no error: the thread's own files could not be fetched
    travailleur.addEventListener('error', (e) =>
      this.#echouer(e instanceof ErrorEvent ? new ControleImpossible('PANNE') : new ErreurReseau(null)),
    );
    return travailleur;
  }

  #echouer(erreur: Error): void {
    const attente = this.#attente;
    this.#travailleur?.terminate();
    this.#travailleur = null;
    attente?.rejeter(erreur);
  }
}
