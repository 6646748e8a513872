import { LIMITES } from '../limites.ts';
import type { Budget } from './filtres.ts';
import { Chaine, type Dictionnaire, Flux, Nom, PdfRefuse, Reference, type Valeur } from './objets.ts';

const PROFONDEUR_MAX = 60;
const code = (c: string): number => c.charCodeAt(0);
const [BLANC, DELIMITEUR] = [1, 2];
/** Of each byte: blank, delimiter, or regular (0). A table, since every byte of syntax is asked. */
const SORTES = new Uint8Array(256);
for (const c of [0, 9, 10, 12, 13, 32]) SORTES[c] = BLANC;
for (const c of '()<>[]{}/%') SORTES[code(c)] = DELIMITEUR;

/** A word that is no value: `obj`, `endobj`, `stream`, `R`, `xref`… */
export class Mot {
  readonly mot: string;
  constructor(mot: string) {
    this.mot = mot;
  }
}

/** Reads the values of PDF syntax from bytes, from `position` on. Depth is limited; nothing is followed. */
export class Analyseur {
  readonly octets: Uint8Array;
  position: number;
  private readonly budget: Budget;

  constructor(octets: Uint8Array, position: number, budget: Budget) {
    this.octets = octets;
    this.position = position;
    this.budget = budget;
  }

  /** Next value or word; what it cost is charged to the document, even when it cannot be read. */
  lire(): Valeur | Mot {
    const depart = this.position;
    try {
      return this.lireValeur(0);
    } finally {
      this.budget.syntaxe -= this.position - depart;
      if (this.budget.syntaxe < 0) this.budget.depasse = true;
    }
  }

  passerBlancs(): void {
    const { octets } = this;
    for (;;) {
      const c = octets[this.position];
      if (c === undefined) return;
      if (c === 37) this.passerCommentaire();
      else if (SORTES[c] === BLANC) this.position++;
      else return;
    }
  }

  private lireValeur(profondeur: number): Valeur | Mot {
    if (this.budget.depasse || profondeur > PROFONDEUR_MAX) throw new PdfRefuse('ORP-PDF-DEMESURE');
    this.passerBlancs();
    const c = this.octets[this.position];
    if (c === undefined) throw new PdfRefuse('ORP-PDF-ILLISIBLE');
    if (c === code('/')) return this.lireNom();
    if (c === code('(')) return this.lireChaine();
    if (c === code('[')) return this.lireTableau(profondeur);
    if (c === code('<')) {
      return this.octets[this.position + 1] === c ? this.lireDictionnaire(profondeur) : this.lireHexa();
    }
    if (SORTES[c] === DELIMITEUR) {
      this.position++;
      return new Mot(String.fromCharCode(c));
    }
    return this.lireMot();
  }

  private passerCommentaire(): void {
    const { octets, position } = this;
    let fin = position;
    while (fin < octets.length && octets[fin] !== 10 && octets[fin] !== 13) fin++;
    this.position = fin;
    // Blanks are passed outside of `lire` too, so a comment pays for itself.
    this.budget.syntaxe -= fin - position;
    if (this.budget.syntaxe < 0) throw new PdfRefuse('ORP-PDF-DEMESURE');
  }

  private lireMot(): Valeur | Mot {
    const debut = this.position;
    this.passerRegulier();
    const entier = this.entierDepuis(debut, 10);
    if (entier >= 0) return this.nombreOuReference(entier);
    const texte = this.texteDepuis(debut);
    if (/^[+-]?(\d+\.?\d*|\.\d+)$/.test(texte)) return Number(texte);
    if (texte === 'true' || texte === 'false') return texte === 'true';
    return texte === 'null' ? null : new Mot(texte);
  }

  private nombreOuReference(nombre: number): Valeur {
    const retour = this.position;
    // `12 0 R`: looked ahead without going through `lire`.
    this.passerBlancs();
    const generation = this.position;
    this.passerRegulier();
    if (this.entierDepuis(generation, 5) >= 0) {
      this.passerBlancs();
      const mot = this.position;
      this.passerRegulier();
      if (this.position - mot === 1 && this.octets[mot] === code('R')) return new Reference(nombre);
    }
    this.position = retour;
    return nombre;
  }

  /** Passes the run of regular characters at the position, at most 256 of them. */
  private passerRegulier(): void {
    const { octets } = this;
    const fin = Math.min(octets.length, this.position + 256);
    let i = this.position;
    while (i < fin && SORTES[octets[i] ?? 0] === 0) i++;
    this.position = i;
  }

  /** The number that digits alone make, from a place to the position; -1 for anything else, or more digits. */
  private entierDepuis(debut: number, chiffres: number): number {
    const { octets, position } = this;
    if (position === debut || position - debut > chiffres) return -1;
    let nombre = 0;
    for (let i = debut; i < position; i++) {
      const chiffre = (octets[i] ?? 0) - 48;
      if (chiffre < 0 || chiffre > 9) return -1;
      nombre = nombre * 10 + chiffre;
    }
    return nombre;
  }

  private texteDepuis(debut: number): string {
    let texte = '';
    for (let i = debut; i < this.position; i++) texte += String.fromCharCode(this.octets[i] ?? 0);
    return texte;
  }

  private lireNom(): Nom {
    const debut = ++this.position;
    this.passerRegulier();
    const nom = this.texteDepuis(debut);
    if (!nom.includes('#')) return new Nom(nom);
    return new Nom(
      nom.replace(/#([0-9A-Fa-f]{2})/g, (_, hexa: string) => String.fromCharCode(Number.parseInt(hexa, 16))),
    );
  }

  private lireTableau(profondeur: number): Valeur {
    this.position++;
    const valeurs: Valeur[] = [];
    for (;;) {
      const v = this.lireValeur(profondeur + 1);
      if (v instanceof Mot) {
        if (v.mot === ']') return valeurs;
        throw new PdfRefuse('ORP-PDF-ILLISIBLE');
      }
      valeurs.push(v);
    }
  }

  private lireDictionnaire(profondeur: number): Dictionnaire {
    this.position += 2;
    const entrees = new Map<string, Valeur>();
    for (;;) {
      const cle = this.lireValeur(profondeur + 1);
      if (cle instanceof Mot && cle.mot === '>') {
        this.position++;
        return entrees;
      }
      if (!(cle instanceof Nom)) throw new PdfRefuse('ORP-PDF-ILLISIBLE');
      const v = this.lireValeur(profondeur + 1);
      if (v instanceof Mot) throw new PdfRefuse('ORP-PDF-ILLISIBLE');
      entrees.set(cle.nom, v);
    }
  }

  private lireHexa(): Chaine {
    const fin = this.octets.indexOf(code('>'), this.position);
    if (fin < 0 || fin - this.position > LIMITES.hexaPdf) throw new PdfRefuse('ORP-PDF-ILLISIBLE');
    let texte = '';
    for (const c of this.octets.subarray(this.position + 1, fin))
      if (SORTES[c] !== BLANC) texte += String.fromCharCode(c);
    this.position = fin + 1;
    const paires = (texte.length % 2 ? `${texte}0` : texte).match(/../g) ?? [];
    return new Chaine(paires.map((p) => String.fromCharCode(Number.parseInt(p, 16) & 255)).join(''));
  }

  private lireChaine(): Chaine {
    const { octets } = this;
    let ouvertes = 1;
    let texte = '';
    this.position++;
    while (this.position < octets.length && texte.length < LIMITES.chainePdf) {
      const c = octets[this.position++] ?? 0;
      if (c === code('\\')) texte += this.lireEchappement();
      else if (c === code(')') && --ouvertes === 0) return new Chaine(texte);
      else {
        if (c === code('(')) ouvertes++;
        texte += String.fromCharCode(c);
      }
    }
    throw new PdfRefuse('ORP-PDF-ILLISIBLE');
  }

  private lireEchappement(): string {
    const c = String.fromCharCode(this.octets[this.position++] ?? 0);
    const simple = ECHAPPEMENTS[c];
    if (simple !== undefined) return simple;
    if (c === '\r') {
      if (this.octets[this.position] === 10) this.position++;
      return '';
    }
    if (!/[0-7]/.test(c)) return c;
    let octal = c;
    for (let i = 0; i < 2; i++) {
      const suivant = String.fromCharCode(this.octets[this.position] ?? 0);
      if (!/[0-7]/.test(suivant)) break;
      octal += suivant;
      this.position++;
    }
    return String.fromCharCode(Number.parseInt(octal, 8) & 255);
  }
}

const ECHAPPEMENTS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', '\n': '' };

/** Where the bytes of a text stand at or after a place; -1 where nowhere. */
export function chercher(octets: Uint8Array, texte: string, depuis = 0, jusqua = octets.length): number {
  const premier = code(texte);
  for (let i = octets.indexOf(premier, depuis); i >= 0 && i < jusqua; i = octets.indexOf(premier, i + 1)) {
    let j = 1;
    while (j < texte.length && octets[i + j] === texte.charCodeAt(j)) j++;
    if (j === texte.length) return i;
  }
  return -1;
}

/** Places of `endstream` in a file, found once: many objects may ask where their stream ends. */
export class FinsDeFlux {
  private readonly octets: Uint8Array;
  private places: number[] | null = null;

  constructor(octets: Uint8Array) {
    this.octets = octets;
  }

  /** First one at or after a place; -1 where none is. */
  apres(depuis: number): number {
    this.places ??= this.trouver();
    let bas = 0;
    let haut = this.places.length;
    while (bas < haut) {
      const milieu = (bas + haut) >> 1;
      if ((this.places[milieu] ?? 0) < depuis) bas = milieu + 1;
      else haut = milieu;
    }
    return this.places[bas] ?? -1;
  }

  private trouver(): number[] {
    const places: number[] = [];
    for (let i = chercher(this.octets, 'endstream'); i >= 0; i = chercher(this.octets, 'endstream', i + 9))
      places.push(i);
    return places;
  }
}

/** The stream that follows a dictionary, if one does; `longueur` resolves an indirect /Length. */
export function lireFlux(
  analyseur: Analyseur,
  dictionnaire: Dictionnaire,
  longueur: (v: Valeur | undefined) => number | null,
  fins: FinsDeFlux,
): Flux | null {
  const { octets } = analyseur;
  analyseur.passerBlancs();
  if (chercher(octets, 'stream', analyseur.position, analyseur.position + 1) < 0) return null;
  let debut = analyseur.position + 6;
  if (octets[debut] === 13) debut++;
  if (octets[debut] === 10) debut++;
  const annoncee = longueur(dictionnaire.get('Length'));
  let fin = annoncee === null ? -1 : debut + annoncee;
  // A wrong length is common: the stream must end where it says.
  if (fin < 0 || fin > octets.length || chercher(octets, 'endstream', fin, fin + 3) < 0) {
    fin = fins.apres(debut);
    if (fin < 0) throw new PdfRefuse('ORP-PDF-ILLISIBLE');
  }
  analyseur.position = fin;
  return new Flux(dictionnaire, debut, octets.subarray(debut, fin));
}
