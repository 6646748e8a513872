import { ArchiveRefusee, type EntreeAnnoncee } from './inventaire.ts';
import { lireNom } from './repertoire-zip.ts';

export const BLOC = 512;
/** A long name of GNU tar or a pax header: a few hundred bytes, never more than this. */
const ENTETE_LONG_MAX = 64 * 1024;

const illisible = (): ArchiveRefusee => new ArchiveRefusee('ORP-ARCHIVE-ALTEREE');

/** What is done with the content of an entry, told when its header has been read. */
export interface Destinataire {
  /** @returns true: its bytes are wanted, `recevoir` gets them whole. */
  annoncer(entree: EntreeAnnoncee): boolean;
  recevoir(octets: Uint8Array): void;
}

type Genre = EntreeAnnoncee['genre'] | 'NOM_LONG' | 'LIEN_LONG' | 'PAX' | 'PAX_GLOBAL';
const GENRES: Readonly<Record<string, Genre>> = {
  '0': 'FICHIER',
  '\0': 'FICHIER',
  '7': 'FICHIER',
  '1': 'LIEN',
  '2': 'LIEN',
  '5': 'DOSSIER',
  L: 'NOM_LONG',
  K: 'LIEN_LONG',
  x: 'PAX',
  g: 'PAX_GLOBAL',
};

interface EnCours {
  readonly genre: Genre;
  readonly taille: number;
  /** Bytes kept: null where nobody wants them. */
  readonly tampon: Uint8Array | null;
  lus: number;
}

/**
 * Reads a TAR stream (POSIX ustar and pax, GNU long names) as its bytes come, one entry in memory at most, and only
 * where its content is wanted.
 */
export class LecteurTar {
  readonly #vers: Destinataire;
  readonly #bloc = new Uint8Array(BLOC);
  #dansLeBloc = 0;
  #entree: EnCours | null = null;
  #bourrage = 0;
  #vides = 0;
  #nom: string | null = null;
  #taille: number | null = null;

  constructor(vers: Destinataire) {
    this.#vers = vers;
  }

  pousser(octets: Uint8Array): void {
    let p = 0;
    while (p < octets.length && this.#vides < 2) {
      if (this.#entree) p += this.#contenu(this.#entree, octets.subarray(p));
      else if (this.#bourrage > 0) {
        const saut = Math.min(this.#bourrage, octets.length - p);
        this.#bourrage -= saut;
        p += saut;
      } else p += this.#entete(octets.subarray(p));
    }
  }

  /** The stream is over: an entry or a header left unfinished means that it was cut. */
  finir(): void {
    if (this.#vides < 2 && (this.#entree || this.#bourrage > 0 || this.#dansLeBloc > 0)) throw illisible();
  }

  #entete(octets: Uint8Array): number {
    const pris = Math.min(BLOC - this.#dansLeBloc, octets.length);
    this.#bloc.set(octets.subarray(0, pris), this.#dansLeBloc);
    this.#dansLeBloc += pris;
    if (this.#dansLeBloc < BLOC) return pris;
    this.#dansLeBloc = 0;
    if (this.#bloc.every((o) => o === 0)) this.#vides++;
    else this.#ouvrir(this.#bloc);
    return pris;
  }

  #ouvrir(bloc: Uint8Array): void {
    this.#vides = 0;
    verifierSomme(bloc);
    const genre = GENRES[String.fromCharCode(bloc[156] ?? 0)] ?? 'AUTRE';
    const annoncee = nombre(bloc.subarray(124, 136));
    if (genre === 'NOM_LONG' || genre === 'LIEN_LONG' || genre === 'PAX' || genre === 'PAX_GLOBAL') {
      if (annoncee > ENTETE_LONG_MAX) throw illisible();
      this.#entree = { genre, taille: annoncee, tampon: new Uint8Array(annoncee), lus: 0 };
    } else {
      const nom = this.#nom ?? nomCourt(bloc);
      // A folder has no content, whatever its header says.
      const taille = genre === 'DOSSIER' ? 0 : (this.#taille ?? annoncee);
      [this.#nom, this.#taille] = [null, null];
      const voulu = this.#vers.annoncer({
        nom,
        taille,
        genre: nom.endsWith('/') && genre === 'FICHIER' ? 'DOSSIER' : genre,
      });
      this.#entree = { genre, taille, tampon: voulu ? new Uint8Array(taille) : null, lus: 0 };
    }
    if (this.#entree.taille === 0) this.#clore(this.#entree);
  }

  #contenu(entree: EnCours, octets: Uint8Array): number {
    const pris = Math.min(entree.taille - entree.lus, octets.length);
    entree.tampon?.set(octets.subarray(0, pris), entree.lus);
    entree.lus += pris;
    if (entree.lus === entree.taille) this.#clore(entree);
    return pris;
  }

  #clore({ genre, taille, tampon }: EnCours): void {
    this.#entree = null;
    this.#bourrage = (BLOC - (taille % BLOC)) % BLOC;
    if (!tampon) return;
    if (genre === 'NOM_LONG') this.#nom = lireNom(jusquAuZero(tampon), false);
    else if (genre === 'PAX') {
      const pax = lirePax(tampon);
      this.#nom = pax.get('path') ?? this.#nom;
      const voulue = pax.get('size');
      if (voulue !== undefined) this.#taille = entierDe(voulue);
      if ([...pax.keys()].some((cle) => cle.startsWith('GNU.sparse'))) throw illisible();
    } else if (genre === 'FICHIER') this.#vers.recevoir(tampon);
  }
}

/** The sum of a header's bytes, those of the sum itself counted as spaces. */
function verifierSomme(bloc: Uint8Array): void {
  const somme = bloc.reduce((s, o, i) => s + (i >= 148 && i < 156 ? 32 : o), 0);
  if (somme !== nombre(bloc.subarray(148, 156))) throw illisible();
}

/** Octal text; or binary where the first bit is set, as GNU tar writes large numbers. */
function nombre(champ: Uint8Array): number {
  if ((champ[0] ?? 0) & 0x80) {
    const valeur = champ.reduce((n, o, i) => n * 256 + (i === 0 ? o & 0x7f : o), 0);
    return Number.isSafeInteger(valeur) ? valeur : Number.MAX_SAFE_INTEGER;
  }
  const texte = new TextDecoder('latin1').decode(jusquAuZero(champ)).trim();
  if (!/^[0-7]*$/.test(texte)) throw illisible();
  return texte === '' ? 0 : Number.parseInt(texte, 8);
}

const entierDe = (texte: string): number => {
  if (!/^\d{1,15}$/.test(texte)) throw illisible();
  return Number(texte);
};

const jusquAuZero = (octets: Uint8Array): Uint8Array => {
  const zero = octets.indexOf(0);
  return zero < 0 ? octets : octets.subarray(0, zero);
};

function nomCourt(bloc: Uint8Array): string {
  const nom = lireNom(jusquAuZero(bloc.subarray(0, 100)), false);
  const ustar = new TextDecoder('latin1').decode(bloc.subarray(257, 263)) === 'ustar\0';
  const prefixe = ustar ? lireNom(jusquAuZero(bloc.subarray(345, 500)), false) : '';
  return prefixe === '' ? nom : `${prefixe}/${nom}`;
}

/** Records `<length> <key>=<value>\n` (POSIX.1-2001 pax). */
function lirePax(octets: Uint8Array): Map<string, string> {
  const lus = new Map<string, string>();
  let p = 0;
  while (p < octets.length && octets[p] !== 0) {
    const espace = octets.indexOf(32, p);
    const longueur = espace < 0 ? 0 : entierDe(lireNom(octets.subarray(p, espace), true));
    if (longueur <= espace - p + 1 || p + longueur > octets.length) throw illisible();
    const [cle, ...valeur] = lireNom(octets.subarray(espace + 1, p + longueur - 1), true).split('=');
    lus.set(cle ?? '', valeur.join('='));
    p += longueur;
  }
  return lus;
}
