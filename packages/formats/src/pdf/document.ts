import { LIMITES } from '../limites.ts';
import { Analyseur, chercher, FinsDeFlux, lireFlux, Mot } from './analyseur.ts';
import { type Budget, decoderFlux, unBudget } from './filtres.ts';
import { type Dictionnaire, estDictionnaire, Flux, Nom, PdfRefuse, Reference, type Valeur } from './objets.ts';

/** Where an object lies: in the file, or at a rank of an object stream. */
type Place = { readonly position: number } | { readonly flux: number; readonly rang: number };

/**
 * A PDF opened for what it embeds, never rendered: the objects are found by the cross-reference table or stream, else
 * by looking through the file. Everything is bounded (`LIMITES`) and nothing is inflated before its ceiling is set, so
 * that a hostile file is refused instead of filling the memory.
 */
export class DocumentPdf {
  readonly octets: Uint8Array;
  readonly catalogue: Dictionnaire;
  /** The table was missing or wrong. */
  readonly repare: boolean;
  private readonly budget: Budget = unBudget();
  private readonly fins: FinsDeFlux;
  private echecs = 0;
  private parcouru = 0;
  private places = new Map<number, Place>();
  private readonly objets = new Map<number, Valeur>();
  private readonly fluxObjets = new Map<number, readonly Valeur[]>();
  private readonly enCours = new Set<number>();
  private bande: Dictionnaire = new Map();

  /** `reparer`: do not trust the table at all. @throws PdfRefuse */
  constructor(octets: Uint8Array, reparer = false) {
    const entete = chercher(octets, '%PDF-', 0, 1024);
    if (entete < 0) throw new PdfRefuse('ORP-PDF-ILLISIBLE');
    // Positions of the table count from the header, wherever it stands.
    this.octets = octets.subarray(entete);
    this.fins = new FinsDeFlux(this.octets);
    const parLaTable = reparer ? null : this.tenter(() => this.lireTables());
    this.repare = parLaTable === null;
    if (parLaTable === null) this.fouiller();
    if (this.bande.has('Encrypt')) throw new PdfRefuse('ORP-PDF-CHIFFRE');
    const catalogue = parLaTable ?? this.trouverCatalogue();
    if (!catalogue) throw new PdfRefuse('ORP-PDF-ILLISIBLE');
    this.catalogue = catalogue;
  }

  /** It bears an identifier of its own (ISO 32000-1 §14.4). */
  get identifie(): boolean {
    return this.bande.has('ID');
  }

  /** The file ends as a PDF does: it was not cut short. */
  get acheve(): boolean {
    return chercher(this.octets, '%%EOF', Math.max(0, this.octets.length - 2048)) >= 0;
  }

  /** Follows references to a value; undefined where there is none. */
  resoudre(v: Valeur | undefined): Valeur | undefined {
    let valeur = v;
    for (let i = 0; valeur instanceof Reference; i++) {
      if (i > 20) throw new PdfRefuse('ORP-PDF-BOUCLE');
      valeur = this.objet(valeur.numero);
    }
    return valeur;
  }

  dictionnaire(v: Valeur | undefined): Dictionnaire | null {
    const valeur = this.resoudre(v);
    if (valeur instanceof Flux) return valeur.dictionnaire;
    return estDictionnaire(valeur) ? valeur : null;
  }

  /** @throws PdfRefuse when all arrays together, each as often as it is gone through, pass their ceiling */
  tableau(v: Valeur | undefined): readonly Valeur[] {
    const valeur = this.resoudre(v);
    if (!Array.isArray(valeur)) return [];
    // many objects may share one
    this.parcouru += valeur.length;
    if (this.parcouru > LIMITES.parcoursPdf) throw new PdfRefuse('ORP-PDF-DEMESURE');
    return valeur;
  }

  /** @throws PdfRefuse when the stream passes its ceiling or cannot be decoded */
  contenu(flux: Flux): Uint8Array {
    return decoderFlux(flux, this.budget, (v) => this.resoudre(v));
  }

  private objet(numero: number): Valeur | undefined {
    const connu = this.objets.get(numero);
    if (connu !== undefined) return connu;
    const place = this.places.get(numero);
    if (!place) return undefined;
    if (this.enCours.has(numero)) throw new PdfRefuse('ORP-PDF-BOUCLE');
    this.enCours.add(numero);
    const valeur =
      'position' in place ? this.lireObjet(place.position, numero) : this.lireDansFlux(place.flux, place.rang);
    this.enCours.delete(numero);
    if (valeur !== undefined) this.objets.set(numero, valeur);
    return valeur;
  }

  /** `12 0 obj <value> [stream] endobj`, which must bear the number expected. */
  private lireObjet(position: number, numero: number | null): Valeur | undefined {
    const a = new Analyseur(this.octets, position, this.budget);
    const n = a.lire();
    const generation = a.lire();
    const mot = a.lire();
    if (typeof n !== 'number' || typeof generation !== 'number' || !(mot instanceof Mot) || mot.mot !== 'obj') {
      throw new PdfRefuse('ORP-PDF-ILLISIBLE');
    }
    if (numero !== null && n !== numero) throw new PdfRefuse('ORP-PDF-ILLISIBLE');
    const valeur = a.lire();
    if (valeur instanceof Mot) return undefined;
    if (!estDictionnaire(valeur)) return valeur;
    return lireFlux(a, valeur, (v) => this.longueur(v), this.fins) ?? valeur;
  }

  private longueur(v: Valeur | undefined): number | null {
    const valeur = this.tenter(() => this.resoudre(v) ?? null);
    return typeof valeur === 'number' && Number.isInteger(valeur) && valeur >= 0 ? valeur : null;
  }

  private lireDansFlux(numeroFlux: number, rang: number): Valeur | undefined {
    let valeurs = this.fluxObjets.get(numeroFlux);
    if (!valeurs) {
      valeurs = this.ouvrirFluxObjets(numeroFlux).map(({ valeur }) => valeur);
      this.fluxObjets.set(numeroFlux, valeurs);
    }
    return valeurs[rang];
  }

  private ouvrirFluxObjets(numeroFlux: number): { numero: number; valeur: Valeur }[] {
    const flux = this.objet(numeroFlux);
    if (!(flux instanceof Flux)) throw new PdfRefuse('ORP-PDF-ILLISIBLE');
    const nombre = this.resoudre(flux.dictionnaire.get('N'));
    const premier = this.resoudre(flux.dictionnaire.get('First'));
    if (typeof nombre !== 'number' || typeof premier !== 'number' || nombre < 0 || nombre > LIMITES.objetsPdf) {
      throw new PdfRefuse('ORP-PDF-ILLISIBLE');
    }
    const octets = this.contenu(flux);
    const entete = new Analyseur(octets, 0, this.budget);
    const trouves: { numero: number; valeur: Valeur }[] = [];
    for (let i = 0; i < nombre; i++) {
      const numero = entete.lire();
      const decalage = entete.lire();
      if (typeof numero !== 'number' || typeof decalage !== 'number') throw new PdfRefuse('ORP-PDF-ILLISIBLE');
      const valeur = new Analyseur(octets, premier + decalage, this.budget).lire();
      trouves.push({ numero, valeur: valeur instanceof Mot ? null : valeur });
    }
    return trouves;
  }

  /** Follows `startxref` and its `Prev`; null where the chain does not lead to a catalogue with pages. */
  private lireTables(): Dictionnaire | null {
    const depart = this.dernierStartxref();
    if (depart === null) return null;
    const vues = new Set<number>();
    const aVoir = [depart];
    for (let position = aVoir.shift(); position !== undefined; position = aVoir.shift()) {
      if (vues.has(position) || vues.size > 1000) continue;
      vues.add(position);
      const bande = this.lireTable(position);
      if (!bande) return null;
      if (this.bande.size === 0) this.bande = bande;
      // A hybrid file's stream comes before the older table.
      for (const cle of ['XRefStm', 'Prev']) {
        const suivant = bande.get(cle);
        if (typeof suivant === 'number') aVoir.push(suivant);
      }
    }
    if (this.bande.has('Encrypt')) throw new PdfRefuse('ORP-PDF-CHIFFRE');
    const catalogue = this.dictionnaire(this.bande.get('Root'));
    return catalogue && this.dictionnaire(catalogue.get('Pages')) ? catalogue : null;
  }

  private dernierStartxref(): number | null {
    const { octets } = this;
    const depuis = Math.max(0, octets.length - 2048);
    let place = -1;
    for (let i = chercher(octets, 'startxref', depuis); i >= 0; i = chercher(octets, 'startxref', i + 1)) place = i;
    if (place < 0) return null;
    const position = new Analyseur(octets, place + 9, this.budget).lire();
    return typeof position === 'number' && position >= 0 && position < octets.length ? position : null;
  }

  private lireTable(position: number): Dictionnaire | null {
    const a = new Analyseur(this.octets, position, this.budget);
    const premier = a.lire();
    if (premier instanceof Mot && premier.mot === 'xref') return this.lireTableClassique(a);
    const flux = this.lireObjet(position, null);
    return flux instanceof Flux ? this.lireTableCompressee(flux) : null;
  }

  private lireTableClassique(a: Analyseur): Dictionnaire | null {
    for (;;) {
      const debut = a.lire();
      if (debut instanceof Mot) {
        const bande = debut.mot === 'trailer' ? a.lire() : null;
        return bande !== null && !(bande instanceof Mot) && estDictionnaire(bande) ? bande : null;
      }
      const nombre = a.lire();
      if (typeof debut !== 'number' || typeof nombre !== 'number' || nombre > LIMITES.objetsPdf) return null;
      for (let i = 0; i < nombre; i++) {
        const position = a.lire();
        const generation = a.lire();
        const etat = a.lire();
        if (typeof position !== 'number' || typeof generation !== 'number' || !(etat instanceof Mot)) return null;
        if (etat.mot === 'n') this.placer(debut + i, { position });
      }
    }
  }

  private lireTableCompressee(flux: Flux): Dictionnaire | null {
    const { dictionnaire } = flux;
    const largeurs = this.tableau(dictionnaire.get('W')).map((v) =>
      typeof v === 'number' && v >= 0 && v <= 8 ? v : 0,
    );
    const [l1 = 0, l2 = 0, l3 = 0] = largeurs;
    const taille = l1 + l2 + l3;
    if (taille === 0) return null;
    const octets = this.contenu(flux);
    const tranches = this.tableau(dictionnaire.get('Index'));
    const index = tranches.length > 0 ? tranches : [0, dictionnaire.get('Size') ?? 0];
    let place = 0;
    const champ = (largeur: number): number => {
      let valeur = 0;
      for (let i = 0; i < largeur; i++) valeur = valeur * 256 + (octets[place++] ?? 0);
      return valeur;
    };
    for (let t = 0; t + 1 < index.length; t += 2) {
      const debut = index[t];
      const nombre = index[t + 1];
      if (typeof debut !== 'number' || typeof nombre !== 'number') return null;
      for (let i = 0; i < nombre && place + taille <= octets.length; i++) {
        const genre = l1 === 0 ? 1 : champ(l1);
        const deux = champ(l2);
        const trois = champ(l3);
        if (genre === 1) this.placer(debut + i, { position: deux });
        else if (genre === 2) this.placer(debut + i, { flux: deux, rang: trois });
      }
    }
    return dictionnaire;
  }

  /** Tables are read newest first: the first place known of an object is its current one. */
  private placer(numero: number, place: Place): void {
    if (this.places.size > LIMITES.objetsPdf) throw new PdfRefuse('ORP-PDF-DEMESURE');
    if (!this.places.has(numero)) this.places.set(numero, place);
  }

  /** Without a table: every `n g obj` of the file, the last of a number being the current one. */
  private fouiller(): void {
    const { octets } = this;
    if (octets.length > LIMITES.reparationPdf) throw new PdfRefuse('ORP-PDF-ILLISIBLE');
    this.places = new Map();
    this.objets.clear();
    this.fluxObjets.clear();
    this.enCours.clear();
    this.bande = new Map();
    let vus = 0;
    for (let i = chercher(octets, 'obj'); i >= 0; i = chercher(octets, 'obj', i + 3)) {
      // `endobj` counts too.
      if (++vus > 2 * LIMITES.objetsPdf) throw new PdfRefuse('ORP-PDF-DEMESURE');
      const avant = String.fromCharCode(...octets.subarray(Math.max(0, i - 24), i));
      const m = /(?:^|[\s>])((\d{1,10})\s+\d{1,5}\s+)$/.exec(avant);
      if (!m) continue;
      this.places.set(Number(m[2]), { position: i - (m[1] ?? '').length });
    }
    for (let i = chercher(octets, 'trailer'); i >= 0; i = chercher(octets, 'trailer', i + 7)) {
      const bande = this.tenter(() => new Analyseur(octets, i + 7, this.budget).lire());
      if (bande instanceof Map) this.bande = new Map([...this.bande, ...bande]);
    }
  }

  private trouverCatalogue(): Dictionnaire | null {
    const annonce = this.tenter(() => this.dictionnaire(this.bande.get('Root')));
    if (annonce?.has('Pages')) return annonce;
    this.deballerFluxObjets();
    let trouve: Dictionnaire | null = null;
    for (const numero of [...this.places.keys()]) {
      const d = this.tenter(() => this.dictionnaire(new Reference(numero)));
      const type = d?.get('Type');
      if (d && type instanceof Nom && type.nom === 'Catalog' && d.has('Pages')) trouve = d;
    }
    return trouve;
  }

  private deballerFluxObjets(): void {
    for (const numero of [...this.places.keys()]) {
      const flux = this.tenter(() => this.objet(numero) ?? null);
      const type = flux instanceof Flux ? flux.dictionnaire.get('Type') : null;
      if (!(type instanceof Nom)) continue;
      if (type.nom === 'XRef' && flux instanceof Flux) this.bande = new Map([...this.bande, ...flux.dictionnaire]);
      if (type.nom !== 'ObjStm') continue;
      for (const [rang, objet] of (this.tenter(() => this.ouvrirFluxObjets(numero)) ?? []).entries()) {
        this.placer(objet.numero, { flux: numero, rang });
      }
    }
  }

  /** Damaged parts are skipped; a limit passed is never hidden. */
  private tenter<T>(lire: () => T): T | null {
    try {
      return lire();
    } catch (erreur) {
      this.enCours.clear();
      const passable = erreur instanceof PdfRefuse && erreur.code === 'ORP-PDF-ILLISIBLE';
      if (passable && ++this.echecs <= LIMITES.echecsPdf) return null;
      throw erreur;
    }
  }
}
