import type { FaitsSansRegistre } from '@orpheon/domain';
import { type Jugement, jugementDuRefus } from '@orpheon/formats';
import { ErreurReseau } from '../../shared/api/erreur.ts';
import type { RaisonSansControle } from '../commun/controle/controleur.ts';
import { ControleImpossible, type Controleur } from '../commun/controle/controleur.ts';
import type { DocumentCompris } from '../commun/controle/document-compris.ts';
import type { LotControle } from '../commun/controle/lot-controle.ts';

/** A file that is examined, and what was found. */
export interface Examen {
  readonly id: string;
  readonly fichier: File;
  readonly etape:
    | { readonly type: 'EN_ATTENTE' | 'EN_COURS' }
    | { readonly type: 'FAIT'; readonly dureeMs: number }
    /** A part of the engine could not be fetched. */
    | { readonly type: 'INTERROMPU' }
    | { readonly type: 'IMPOSSIBLE'; readonly raison: RaisonSansControle };
  readonly document: DocumentCompris | null;
  /** Of a document, or of an archive that is refused as a whole. */
  readonly jugement: Jugement | null;
  /** Where the file is an archive of many invoices. */
  readonly lot: LotControle | null;
}

type Controles = Pick<Controleur, 'preparer' | 'lire' | 'juger' | 'lireSuite' | 'jugerSuite' | 'arreter'>;

/** Examines files one after the other in a thread of their own; nothing is asked of any server. */
export class Examens {
  readonly #controleur: Controles;
  readonly #faits: FaitsSansRegistre;
  readonly #horloge: () => number;
  readonly #ecouteurs = new Set<() => void>();
  #examens: readonly Examen[] = [];
  #enCours: string | null = null;

  /** @param horloge milliseconds, as `performance.now` */
  constructor(controleur: Controles, faits: FaitsSansRegistre, horloge: () => number = () => performance.now()) {
    this.#controleur = controleur;
    this.#faits = faits;
    this.#horloge = horloge;
  }

  readonly suivre = (ecouteur: () => void): (() => void) => {
    this.#ecouteurs.add(ecouteur);
    return () => this.#ecouteurs.delete(ecouteur);
  };

  readonly lire = (): readonly Examen[] => this.#examens;

  /** A page that is opened to check files gets the engine at once. */
  preparer(): void {
    this.#controleur.preparer();
  }

  /** The newest come first: their result is what is looked for. */
  ajouter(fichiers: readonly File[]): void {
    const nouveaux = fichiers.map(
      (fichier): Examen => ({
        id: crypto.randomUUID(),
        fichier,
        etape: { type: 'EN_ATTENTE' },
        document: null,
        jugement: null,
        lot: null,
      }),
    );
    this.#poser([...nouveaux, ...this.#examens]);
    if (this.#enCours === null) void this.#continuer();
  }

  /** The network is back, or may be: what it interrupted is examined from its beginning. */
  reprendre(): void {
    this.#poser(
      this.#examens.map((e) =>
        e.etape.type === 'INTERROMPU'
          ? { ...e, etape: { type: 'EN_ATTENTE' }, document: null, jugement: null, lot: null }
          : e,
      ),
    );
    if (this.#enCours === null) void this.#continuer();
  }

  retirer(id: string): void {
    this.#poser(this.#examens.filter((e) => e.id !== id));
    // its thread may be in the midst of it: the next file begins with another
    if (this.#enCours === id) this.#controleur.arreter();
  }

  vider(): void {
    this.#poser([]);
    this.#controleur.arreter();
  }

  async #continuer(): Promise<void> {
    for (;;) {
      const suivant = this.#examens.find((e) => e.etape.type === 'EN_ATTENTE');
      this.#enCours = suivant?.id ?? null;
      if (!suivant) return;
      await this.#examiner(suivant);
    }
  }

  async #examiner({ id, fichier }: Examen): Promise<void> {
    const debut = this.#horloge();
    this.#changer(id, { etape: { type: 'EN_COURS' } });
    try {
      const { document, lot } = await this.#controleur.lire(fichier);
      if (document) {
        this.#changer(id, { document });
        this.#changer(id, { jugement: await this.#controleur.juger(this.#faits) });
      } else await this.#examinerLot(id, { ...lot, verdicts: [] });
      this.#changer(id, { etape: { type: 'FAIT', dureeMs: this.#horloge() - debut } });
    } catch (erreur) {
      if (erreur instanceof ErreurReseau) return this.#changer(id, { etape: { type: 'INTERROMPU' } });
      const raison = erreur instanceof ControleImpossible ? erreur.raison : 'PANNE';
      this.#changer(id, { etape: { type: 'IMPOSSIBLE', raison } });
    }
  }

  async #examinerLot(id: string, depart: LotControle): Promise<void> {
    let lot = depart;
    this.#changer(id, { lot, jugement: lot.refus && jugementDuRefus(lot.refus) });
    while (!lot.refus && lot.verdicts.length < lot.total) {
      const lus = await this.#controleur.lireSuite();
      if (lus.length === 0) return;
      const verdicts = await this.#controleur.jugerSuite(lus.map(() => this.#faits));
      lot = { ...lot, verdicts: [...lot.verdicts, ...verdicts] };
      this.#changer(id, { lot });
    }
  }

  #changer(id: string, changement: Partial<Examen>): void {
    this.#poser(this.#examens.map((e) => (e.id === id ? { ...e, ...changement } : e)));
  }

  #poser(examens: readonly Examen[]): void {
    this.#examens = examens;
    for (const ecouteur of this.#ecouteurs) ecouteur();
  }
}
