import type { Boite, Mot, PageLue } from './modele.ts';

/** Words that stand together on a line: what a reader takes in at once, a cell of a table or a part of a sentence. */
export interface Cellule {
  readonly rang: number;
  readonly page: number;
  /** Rank of its line within the page, from the top. */
  readonly ligne: number;
  readonly mots: readonly Mot[];
  /** Words joined by one space. */
  readonly texte: string;
  /** The same, of the same length: lower case, no accents. */
  readonly norme: string;
  readonly boite: Boite;
}

export interface Document {
  readonly pages: readonly PageLue[];
  readonly cellules: readonly Cellule[];
  /** Cells of each line, from left to right, by `page:ligne`. */
  readonly lignes: ReadonlyMap<string, readonly Cellule[]>;
}

/** Parts of the height of a line: two words nearer than the first are one, farther than the second are not together. */
const COLLE = 0.14;
const SEPARE = 0.85;
const DESSUS = 0.6;
/** Words of one document that are looked at; an invoice of thirty pages has some 15 000. */
const MOTS_MAX = 40_000;
/** No word and no cell of an invoice is longer: a longer one is taken in pieces. */
const MOT_MAX = 80;
const CELLULE_MAX = 300;
/** Cells of one line, and lines that one cell may reach over: no table of an invoice has more. */
const CELLULES_MAX = 200;
export const LIGNES_MAX = 200;

const replier = (caractere: string): string => {
  if (caractere === '’' || caractere === '`') return "'";
  if (caractere === 'º') return '°';
  return (caractere.normalize('NFKD')[0] ?? caractere).toLowerCase()[0] ?? caractere;
};

/** Lower case without accents, character for character. */
export const normer = (texte: string): string => texte.split('').map(replier).join('');

export const union = (boites: readonly Boite[]): Boite => {
  const x = Math.min(...boites.map((b) => b.x));
  const y = Math.min(...boites.map((b) => b.y));
  const droite = Math.max(...boites.map((b) => b.x + b.largeur));
  const bas = Math.max(...boites.map((b) => b.y + b.hauteur));
  return { x, y, largeur: droite - x, hauteur: bas - y };
};

const MORCEAUX = new RegExp(`\\S{1,${MOT_MAX}}`, 'g');

/** Widths of letters in a usual typeface, of an em; capital letters aside, the others have the middle one. */
const CHASSES: ReadonlyMap<string, number> = new Map(
  (
    [
      [0.27, "ilj.,:;|!'’ "],
      [0.36, 'ftr()-/'],
      [0.85, 'mwMW@%€'],
      [0.66, 'ABCDEFGHIJKLNOPQRSTUVXYZ'],
    ] as const
  ).flatMap(([largeur, lettres]) => [...lettres].map((lettre) => [lettre, largeur] as const)),
);
const CHASSE_MOYENNE = 0.53;

function chasses(texte: string): number {
  let somme = 0;
  for (const lettre of texte) somme += CHASSES.get(lettre) ?? CHASSE_MOYENNE;
  return somme;
}

/** A word, and where the run of words begins that was drawn with it. */
interface MotSuivi extends Mot {
  readonly suite: number;
  readonly debut: number;
}

/** A text of several words is cut at its spaces, its width shared by the letters. */
function couper(mot: Mot, suite: number): MotSuivi[] {
  const morceaux = [...mot.texte.matchAll(MORCEAUX)];
  if (morceaux.length < 2)
    return morceaux.length === 1 ? [{ ...mot, texte: mot.texte.trim(), suite, debut: mot.x }] : [];
  const pas = mot.largeur / chasses(mot.texte);
  let [place, x, debut] = [0, mot.x, mot.x];
  return morceaux.map((m) => {
    x += chasses(mot.texte.slice(place, m.index)) * pas;
    if (m.index - place > 1) debut = x;
    const largeur = chasses(m[0]) * pas;
    const coupe = { ...mot, texte: m[0], x, largeur, suite, debut };
    place = m.index + m[0].length;
    x += largeur;
    return coupe;
  });
}

/** From left to right; what was drawn in one go stays together, though another text be printed over it. */
const ordre = (a: MotSuivi, b: MotSuivi): number => a.debut - b.debut || a.suite - b.suite || a.x - b.x;

const milieu = (m: Mot, pente: number): number => m.y + m.hauteur / 2 - pente * (m.x + m.largeur / 2);

/** Words by line: a word belongs to the line whose middle it covers. */
function enLignes(mots: readonly MotSuivi[], pente: number): Mot[][] {
  const lignes: { mots: MotSuivi[]; y: number; hauteur: number }[] = [];
  for (const mot of mots.toSorted((a, b) => milieu(a, pente) - milieu(b, pente))) {
    const y = milieu(mot, pente);
    const derniere = lignes.at(-1);
    if (derniere && Math.abs(y - derniere.y) < Math.max(1.5, Math.min(mot.hauteur, derniere.hauteur) * 0.45)) {
      const n = derniere.mots.push(mot);
      derniere.y += (y - derniere.y) / n;
      derniere.hauteur += (mot.hauteur - derniere.hauteur) / n;
    } else lignes.push({ mots: [mot], y, hauteur: mot.hauteur });
  }
  return lignes.map((l) => sansDoubles(l.mots.sort(ordre)));
}

/** Drawn twice to look bold. */
const estDouble = (a: Mot, b: Mot): boolean =>
  a.texte === b.texte && Math.abs(a.x - b.x) < a.hauteur * 0.12 && Math.abs(a.y - b.y) < a.hauteur * 0.12;

const ecart = (a: Mot, b: Mot): number => b.x - (a.x + a.largeur);
const estColle = (a: Mot, b: Mot): boolean => ecart(a, b) < Math.min(a.hauteur, b.hauteur) * COLLE;
/** A text that begins well before the other ends was printed over it. */
const estPardessus = (a: Mot, b: Mot): boolean => ecart(a, b) < -Math.max(a.hauteur, b.hauteur) * DESSUS;

const VOISINS = 60;
const sansDoubles = (mots: readonly Mot[]): Mot[] =>
  mots.filter((m, i) => !mots.slice(Math.max(0, i - VOISINS), i).some((n) => estDouble(n, m)));
const fondre = (a: Mot, b: Mot): Mot => ({
  ...union([a, b]),
  texte: a.texte + b.texte,
  ...(a.sur === undefined && b.sur === undefined ? {} : { sur: Math.min(a.sur ?? 1, b.sur ?? 1) }),
});

function enCellules(ligne: readonly Mot[]): Mot[][] {
  const cellules: Mot[][] = [];
  let longueur = 0;
  for (const mot of ligne) {
    const cellule = cellules.at(-1);
    const avant = cellule?.at(-1);
    if (!cellule || !avant || longueur > CELLULE_MAX) {
      cellules.push([mot]);
      longueur = 0;
    } else if (estPardessus(avant, mot)) {
      cellules.push([mot]);
      longueur = 0;
    } else if (mot.sur === undefined && estColle(avant, mot)) cellule[cellule.length - 1] = fondre(avant, mot);
    else if (mot.x - (avant.x + avant.largeur) < Math.max(avant.hauteur, mot.hauteur) * SEPARE) cellule.push(mot);
    else {
      cellules.push([mot]);
      longueur = 0;
    }
    longueur += mot.texte.length + 1;
  }
  return cellules.map(rapprocherLettres);
}

/** "F A C T U R E" is a word: four letters alone or more in a row. */
function rapprocherLettres(mots: readonly Mot[]): Mot[] {
  const rendus: Mot[] = [];
  let i = 0;
  while (i < mots.length) {
    let j = i;
    while (j < mots.length && /^\p{L}$/u.test(mots[j]?.texte ?? '')) j++;
    const suite = mots.slice(i, j);
    const premier = suite[0];
    if (premier && suite.length >= 4) rendus.push(suite.slice(1).reduce(fondre, premier));
    else rendus.push(...mots.slice(i, Math.max(j, i + 1)));
    i = Math.max(j, i + 1);
  }
  return rendus;
}

/** Puts the words of the pages into lines and cells. */
export function mettreEnPage(pages: readonly PageLue[]): Document {
  const cellules: Cellule[] = [];
  const lignes = new Map<string, Cellule[]>();
  let reste = MOTS_MAX;
  for (const page of pages) {
    const mots = page.mots.flatMap((m, i) => couper(m, i)).slice(0, reste);
    reste -= mots.length;
    for (const [ligne, siens] of enLignes(mots, page.pente ?? 0).entries()) {
      const rangee = enCellules(siens)
        .slice(0, CELLULES_MAX)
        .map((m, i) => celluleDe(m, page.numero, ligne, cellules.length + i));
      cellules.push(...rangee);
      lignes.set(`${page.numero}:${ligne}`, rangee);
    }
  }
  return { pages, cellules, lignes };
}

function celluleDe(mots: readonly Mot[], page: number, ligne: number, rang: number): Cellule {
  const texte = mots.map((m) => m.texte).join(' ');
  return { rang, page, ligne, mots, texte, norme: normer(texte), boite: union(mots) };
}

/** The words under a part of a cell's text. */
export function motsEntre(cellule: Cellule, debut: number, fin: number): readonly Mot[] {
  let place = 0;
  const dessous: Mot[] = [];
  for (const mot of cellule.mots) {
    const apres = place + mot.texte.length;
    if (place < fin && apres > debut) dessous.push(mot);
    place = apres + 1;
  }
  return dessous.length > 0 ? dessous : cellule.mots;
}

export const ligneDe = (doc: Document, c: Cellule): readonly Cellule[] => doc.lignes.get(`${c.page}:${c.ligne}`) ?? [];

/** Cells to its right on the same line, nearest first. */
export const aDroite = (doc: Document, c: Cellule): readonly Cellule[] => {
  const ligne = ligneDe(doc, c);
  return ligne.slice(ligne.indexOf(c) + 1);
};

/** Whether two boxes stand in one column: they share a good part of the narrower, or an edge. */
export function memeColonne(a: Boite, b: Boite): boolean {
  const commun = Math.min(a.x + a.largeur, b.x + b.largeur) - Math.max(a.x, b.x);
  if (commun > Math.min(a.largeur, b.largeur) * 0.4) return true;
  return commun > 0 && (Math.abs(a.x - b.x) < 6 || Math.abs(a.x + a.largeur - b.x - b.largeur) < 6);
}

/** Cells of the lines below in the same column, within that many heights of a line, nearest first. */
export function dessous(doc: Document, c: Cellule, hauteurs: number): readonly Cellule[] {
  const bas = c.boite.y + c.boite.hauteur;
  const trouvees: Cellule[] = [];
  for (let l = c.ligne + 1; ; l++) {
    const ligne = l > c.ligne + LIGNES_MAX ? undefined : doc.lignes.get(`${c.page}:${l}`);
    if (!ligne || (ligne[0]?.boite.y ?? 0) - bas > c.boite.hauteur * hauteurs) return trouvees;
    trouvees.push(...ligne.filter((d) => memeColonne(c.boite, d.boite)));
  }
}

/** The cells above in the same column, nearest first, as long as no gap of two lines parts them: a block of text. */
export function blocAuDessus(doc: Document, c: Cellule, maximum: number): readonly Cellule[] {
  const bloc: Cellule[] = [];
  let courant = c;
  for (let l = c.ligne - 1; l >= 0 && bloc.length < maximum; l--) {
    const haut = doc.lignes.get(`${c.page}:${l}`)?.find((d) => memeColonne(c.boite, d.boite));
    if (!haut) continue;
    if (courant.boite.y - (haut.boite.y + haut.boite.hauteur) > courant.boite.hauteur * 2.2) break;
    bloc.push(haut);
    courant = haut;
  }
  return bloc;
}
