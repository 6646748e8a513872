import type { DonneesChorus, FaitsDepot } from '@orpheon/domain';
import { ErreurApi, ErreurReseau } from '../../../shared/api/erreur.ts';
import { ControleImpossible, type Controleur } from '../../commun/controle/controleur.ts';
import type { Jugement } from '../../commun/controle/document-compris.ts';
import type { LotOuvert } from '../../commun/controle/lot-controle.ts';
import { ChoixDeFichiers } from '../../commun/pieces/choix-de-fichiers.ts';
import {
  creerReducteur,
  type Evenement,
  type FichierADeposer,
  type FileDeDepot,
  type FluxDepose,
  fileVide,
  type PieceDeStructureChoisie,
} from './file-de-depot.ts';

/** What is asked of the thread that reads. */
type Controles = Pick<Controleur, 'lire' | 'lireSuite' | 'jugerSuite' | 'arreter'> & {
  juger(faits: FaitsDepot): Promise<Jugement>;
};

/** What the list needs from outside: given, so that a test brings its own network and thread. */
export interface Moyens {
  readonly nouvelId: () => string;
  readonly creerControleur: () => Controles;
  readonly demanderFaits: (structureId: string, donnees: DonneesChorus) => Promise<FaitsDepot>;
  /** The same for several documents of a lot, answered in order. */
  readonly demanderFaitsDuLot: (
    structureId: string,
    documents: readonly DonneesChorus[],
  ) => Promise<readonly FaitsDepot[]>;
  readonly envoyer: (envoi: {
    readonly structureId: string;
    readonly fichier: File;
    /** What is attached to its invoice. */
    readonly pieces: readonly File[];
    /** Identifiers of what the structure keeps, attached as well. */
    readonly piecesDeStructure: readonly string[];
    readonly cle: string;
    readonly surAvancement: (avancement: number) => void;
  }) => Promise<FluxDepose>;
  /** The sentence to show for what went wrong. */
  readonly expliquer: (erreur: unknown) => string;
}

/** Two threads at most: phones have few, and the page needs one. */
const CONTROLES_EN_MEME_TEMPS = 2;
const ENVOIS_EN_MEME_TEMPS = 3;

/**
 * The list of files to be filed, outside of any page: a session that expires, or a look at another page, loses nothing
 * of it. Checks begin as soon as files come; sending begins when asked.
 */
export class MagasinDepot {
  readonly #moyens: Moyens;
  readonly #reduire: (file: FileDeDepot, e: Evenement) => FileDeDepot;
  readonly #abonnes = new Set<() => void>();
  /** At rest. */
  readonly #controleurs: Controles[] = [];
  readonly #auTravail = new Set<Controles>();
  readonly #choixDePieces = new Map<string, ChoixDeFichiers>();
  #etat: FileDeDepot;
  #controlesEnCours = 0;
  #envoisEnCours = 0;

  constructor(moyens: Moyens, structureId: string) {
    this.#moyens = moyens;
    this.#reduire = creerReducteur(moyens.nouvelId);
    this.#etat = fileVide(structureId);
  }

  readonly lire = (): FileDeDepot => this.#etat;

  readonly suivre = (prevenir: () => void): (() => void) => {
    this.#abonnes.add(prevenir);
    return () => this.#abonnes.delete(prevenir);
  };

  ajouter(fichiers: readonly File[]): void {
    this.#appliquer({ type: 'AJOUTES', fichiers });
  }

  retirer(id: string): void {
    this.#appliquer({ type: 'RETIRE', id });
    if (!this.#etat.fichiers.some((f) => f.id === id)) this.#choixDePieces.delete(id);
  }

  effacerDeposes(): void {
    this.#appliquer({ type: 'DEPOSES_EFFACES' });
  }

  choisirStructure(structureId: string): void {
    this.#appliquer({ type: 'STRUCTURE_CHOISIE', structureId });
  }

  recontroler(id: string): void {
    this.#appliquer({ type: 'A_RECONTROLER', id });
  }

  accepterSansControle(id: string, accepte: boolean): void {
    this.#appliquer({ type: 'SANS_CONTROLE_ACCEPTE', id, accepte });
  }

  /** Where files are chosen to go with one of the list. */
  choixDePieces(id: string): ChoixDeFichiers {
    const connu = this.#choixDePieces.get(id);
    if (connu) return connu;
    const choix = new ChoixDeFichiers();
    choix.suivre(() => this.#appliquer({ type: 'PIECES_CHANGEES', id, pieces: { fichiers: choix.lire() } }));
    this.#choixDePieces.set(id, choix);
    return choix;
  }

  prendreDeLaStructure(id: string, deStructure: readonly PieceDeStructureChoisie[]): void {
    this.#appliquer({ type: 'PIECES_CHANGEES', id, pieces: { deStructure } });
  }

  envoyer(ids: readonly string[]): void {
    this.#appliquer({ type: 'ENVOI_DEMANDE', ids });
  }

  /** Checks and sends again what the network lost: with the same keys, nothing is filed twice. */
  reprendre(): void {
    for (const f of this.#etat.fichiers) if (f.etape.type === 'CONTROLE_ECHOUE') this.recontroler(f.id);
    const perdus = this.#etat.fichiers.filter((f) => f.etape.type === 'ENVOI_ECHOUE' && !f.etape.tranche);
    this.envoyer(perdus.map((f) => f.id));
  }

  /** The person has signed out: nothing of theirs stays. */
  vider(): void {
    this.#choixDePieces.clear();
    this.#etat = fileVide(this.#etat.structureId);
    for (const c of [...this.#controleurs, ...this.#auTravail]) c.arreter();
    this.#prevenir();
  }

  #appliquer(e: Evenement): void {
    const avant = this.#etat;
    this.#etat = this.#reduire(avant, e);
    if (this.#etat === avant) return;
    this.#prevenir();
    this.#avancer();
  }

  #prevenir(): void {
    for (const prevenir of this.#abonnes) prevenir();
  }

  /** Starts as many checks and sendings as may run at once; each changes the list at once, so the next is looked up anew. */
  #avancer(): void {
    while (this.#controlesEnCours < CONTROLES_EN_MEME_TEMPS) {
      const f = this.#etat.fichiers.find(({ etape }) => etape.type === 'EN_ATTENTE');
      if (!f) break;
      void this.#controler(f);
    }
    while (this.#envoisEnCours < ENVOIS_EN_MEME_TEMPS) {
      const f = this.#etat.fichiers.find(({ etape }) => etape.type === 'ENVOI' && etape.avancement === null);
      if (!f) break;
      void this.#televerser(f);
    }
  }

  async #controler({ id, fichier, cle }: FichierADeposer): Promise<void> {
    this.#controlesEnCours++;
    const controleur = this.#controleurs.pop() ?? this.#moyens.creerControleur();
    this.#auTravail.add(controleur);
    const { structureId } = this.#etat;
    // a file that was removed, or is to be checked anew, takes no more from this check
    const encoreVoulu = () => this.#etat.fichiers.some((f) => f.id === id && f.cle === cle);
    const dire = (e: Evenement): void => {
      if (encoreVoulu()) this.#appliquer(e);
    };
    try {
      dire({ type: 'LECTURE_COMMENCEE', id });
      const { document, lot } = await controleur.lire(fichier);
      if (lot) return await this.#controlerLot(id, lot, controleur, { dire, encoreVoulu });
      dire({ type: 'LU', id, document });
      if (document.donnees === null) {
        // no invoice could be told: nothing to ask the portal about
        dire({ type: 'JUGE', id, jugement: { recevable: false, anomalies: document.anomalies } });
        return;
      }
      const faits = await this.#moyens.demanderFaits(structureId, document.donnees);
      if (encoreVoulu()) dire({ type: 'JUGE', id, jugement: await controleur.juger(faits) });
    } catch (erreur) {
      dire(
        erreur instanceof ControleImpossible
          ? { type: 'NON_LU', id, raison: erreur.raison }
          : { type: 'CONTROLE_ECHOUE', id, message: this.#moyens.expliquer(erreur) },
      );
    } finally {
      this.#auTravail.delete(controleur);
      this.#controleurs.push(controleur);
      this.#controlesEnCours--;
      this.#avancer();
    }
  }

  /** Document after document: the list shows each verdict as it comes, and stops when the lot is removed. */
  async #controlerLot(
    id: string,
    lot: LotOuvert,
    controleur: Controles,
    { dire, encoreVoulu }: { readonly dire: (e: Evenement) => void; readonly encoreVoulu: () => boolean },
  ): Promise<void> {
    dire({ type: 'LOT_OUVERT', id, lot });
    const { structureId } = this.#etat;
    let [vus, bons] = [0, 0];
    while (vus < lot.total) {
      const lus = await controleur.lireSuite();
      const aDemander = lus.flatMap((donnees) => donnees ?? []);
      const faits = aDemander.length > 0 ? await this.#moyens.demanderFaitsDuLot(structureId, aDemander) : [];
      const suite = faits.values();
      if (!encoreVoulu()) return controleur.arreter();
      const verdicts = await controleur.jugerSuite(lus.map((donnees) => donnees && (suite.next().value ?? null)));
      if (verdicts.length === 0) throw new ControleImpossible('PANNE');
      dire({ type: 'LOT_AVANCE', id, verdicts });
      vus += verdicts.length;
      bons += verdicts.filter((v) => v.recevable).length;
    }
    dire({ type: 'JUGE', id, jugement: { recevable: bons > 0, anomalies: lot.refus ? [lot.refus] : [] } });
  }

  async #televerser({ id, fichier, cle, pieces }: FichierADeposer): Promise<void> {
    this.#envoisEnCours++;
    const { structureId } = this.#etat;
    this.#appliquer({ type: 'AVANCEMENT', id, avancement: 0 });
    try {
      const flux = await this.#moyens.envoyer({
        structureId,
        fichier,
        pieces: pieces.fichiers.map((p) => p.fichier),
        piecesDeStructure: pieces.deStructure.map((p) => p.id),
        cle,
        surAvancement: (avancement) => this.#appliquer({ type: 'AVANCEMENT', id, avancement }),
      });
      this.#appliquer({ type: 'DEPOSE', id, flux });
    } catch (erreur) {
      this.#appliquer({
        type: 'ENVOI_ECHOUE',
        id,
        message: this.#moyens.expliquer(erreur),
        tranche: estTranchee(erreur),
      });
    } finally {
      this.#envoisEnCours--;
      this.#avancer();
    }
  }
}

/** The server has decided; otherwise the file may be held already, and only the same key tells. */
const estTranchee = (erreur: unknown): boolean =>
  erreur instanceof ErreurApi ? erreur.statut < 500 : !(erreur instanceof ErreurReseau);
