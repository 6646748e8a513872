import type { FactureFictive } from './donnees.ts';
import { ecritures, type Valeurs } from './ecritures.ts';
import type { Alignement, Bloc, Gabarit } from './gabarit.ts';

export interface Trace {
  readonly x: number;
  /** Top of the letters. */
  readonly y: number;
  readonly w: number;
  readonly texte: string;
  readonly taille: number;
  readonly gras: boolean;
  readonly align: Alignement;
}
export interface Feuille {
  readonly textes: Trace[];
  readonly filets: { readonly x: number; readonly y: number; readonly w: number; readonly h: number }[];
}
export const A4 = { largeur: 595.28, hauteur: 841.89 } as const;

const INTERLIGNE = 1.35;
const BAS = 735;
const MARGE = 40;

/** What the layout printed of an invoice: by the name of its values, and per rate with an `r.` before. */
export type Imprime = ReadonlySet<string>;

/** Lays an invoice out by a layout. */
export function composer(gabarit: Gabarit, facture: FactureFictive): { feuilles: Feuille[]; imprime: Imprime } {
  const { communes, articles, parTaux } = ecritures(gabarit, facture);
  const imprime = new Set<string>();
  const ecrire = (modele: string, valeurs: Valeurs = communes): string | null => {
    const cles = [...modele.matchAll(/\{([\w.]+)\}/g)].map((m) => m[1] ?? '');
    if (cles.some((c) => !valeurs[c])) return null;
    for (const c of cles) imprime.add(c);
    return modele.replace(/\{([\w.]+)\}/g, (_, c: string) => valeurs[c] ?? '');
  };
  const siVide = ({ vides }: Bloc & { genre: 'paires' | 'grille' }): string | null =>
    vides === 'LIBELLE_SEUL' ? '' : null;
  const plume = new Plume(gabarit.corps);
  const deplier = <T>(element: T, texte: (e: T) => string): { element: T; valeurs: Valeurs }[] =>
    /\{r\./.test(texte(element))
      ? parTaux.map((t) => ({ element, valeurs: { ...communes, ...t } }))
      : [{ element, valeurs: communes }];

  const poser = (bloc: Bloc, decalage = 0): number => {
    const y = bloc.y + decalage;
    const pas = plume.corps * INTERLIGNE;
    let bas = y;
    if (bloc.genre === 'texte') {
      const taille = bloc.taille ?? plume.corps;
      const lignes = bloc.lignes
        .flatMap((l) => deplier(l, (s) => s))
        .flatMap(({ element, valeurs }) => ecrire(element, valeurs) ?? []);
      for (const texte of lignes) {
        plume.texte({ ...bloc, y: bas, texte, taille, gras: bloc.gras ?? false, align: bloc.align ?? 'left' });
        bas += taille * INTERLIGNE;
      }
    } else if (bloc.genre === 'paires') {
      for (const { element, valeurs } of bloc.lignes.flatMap((l) => deplier(l, ([, v]) => v))) {
        const valeur = ecrire(element[1], valeurs) ?? siVide(bloc);
        if (valeur === null) continue;
        const commun = { y: bas, taille: plume.corps, gras: bloc.gras ?? false };
        plume.texte({ ...commun, x: bloc.x, w: bloc.w, texte: ecrire(element[0], valeurs) ?? '', align: 'left' });
        if (bloc.colonne === null) plume.texte({ ...commun, x: bloc.x, w: bloc.w, texte: valeur, align: 'right' });
        else plume.texte({ ...commun, x: bloc.colonne, w: bloc.w, texte: valeur, align: 'left' });
        bas += pas * 1.1;
      }
    } else {
      bas = bloc.genre === 'grille' ? poserGrille(bloc, y) : poserTaux(bloc, y);
    }
    if (bloc.cadre && bas > y) plume.cadre(bloc.x - 5, y - 5, bloc.w + 10, bas - y + 7);
    return bas;
  };

  const poserGrille = (bloc: Bloc & { genre: 'grille' }, y: number): number => {
    const cases = bloc.cases.flatMap(([l, v]) => {
      const valeur = ecrire(v) ?? siVide(bloc);
      return valeur === null ? [] : [[ecrire(l) ?? '', valeur] as const];
    });
    const w = bloc.w / Math.max(1, cases.length);
    const tete = plume.corps * 1.2 * (Math.max(1, ...cases.map(([l]) => l.split('\n').length)) - 1);
    for (const [i, [libelle, valeur]] of cases.entries()) {
      const commun = { x: bloc.x + i * w + 3, w: w - 6, taille: plume.corps, align: bloc.align ?? 'left' } as const;
      for (const [rang, texte] of libelle.split('\n').entries())
        plume.texte({ ...commun, y: y + rang * plume.corps * 1.2, texte, gras: true });
      plume.texte({ ...commun, y: y + tete + plume.corps * 1.6, texte: valeur, gras: false });
      if (bloc.cadre && i > 0) plume.cadre(bloc.x + i * w - 1, y - 5, 0, tete + plume.corps * 3 + 8);
    }
    return cases.length === 0 ? y : y + tete + plume.corps * 3;
  };

  const poserTaux = (bloc: Bloc & { genre: 'taux' }, y: number): number => {
    const w = bloc.w / bloc.colonnes.length;
    const rangee = (textes: readonly (string | null)[], haut: number, gras: boolean): void => {
      for (const [i, texte] of textes.entries())
        plume.texte({
          x: bloc.x + i * w,
          w: w - 4,
          y: haut,
          taille: plume.corps,
          texte: texte ?? '',
          gras,
          align: i === 0 ? 'left' : 'right',
        });
    };
    rangee(
      bloc.colonnes.map(([l]) => l),
      y,
      true,
    );
    let bas = y + plume.corps * 1.5;
    for (const t of parTaux) {
      rangee(
        bloc.colonnes.map(([, v]) => ecrire(v, { ...communes, ...t })),
        bas,
        false,
      );
      bas += plume.corps * 1.4;
    }
    return bas;
  };

  for (const bloc of gabarit.tete) poser(bloc);
  const largeur = A4.largeur - 2 * MARGE;
  const enTete = (y: number): number => {
    const entetes = gabarit.tableau.colonnes.map(([, libelle]) => libelle);
    rangeeArticles(entetes, y, true);
    plume.cadre(MARGE, y + plume.corps * 1.4, largeur, 0);
    return y + plume.corps * 1.8;
  };
  const rangeeArticles = (textes: readonly string[], y: number, gras: boolean): void => {
    let x = MARGE;
    const total = gabarit.tableau.colonnes.reduce((s, [, , w]) => s + w, 0);
    for (const [i, [cle, , part]] of gabarit.tableau.colonnes.entries()) {
      const w = (part / total) * largeur;
      const align: Alignement = cle === 'designation' || cle === 'reference' ? 'left' : 'right';
      plume.texte({ x: x + 3, w: w - 6, y, taille: plume.corps, texte: textes[i] ?? '', gras, align });
      x += w;
    }
  };
  let y = enTete(gabarit.tableau.y);
  for (const article of articles) {
    if (y > BAS) {
      plume.nouvelleFeuille();
      y = enTete(MARGE + 20);
    }
    rangeeArticles(
      gabarit.tableau.colonnes.map(([cle]) => article[cle] ?? ''),
      y,
      false,
    );
    y += plume.corps * 1.55;
    if (gabarit.tableau.cadre) plume.cadre(MARGE, y - plume.corps * 0.25, largeur, 0);
  }
  const besoin = Math.max(0, ...gabarit.suite.map((b) => b.y)) + plume.corps * 6;
  if (y + besoin > BAS + 30) {
    plume.nouvelleFeuille();
    y = MARGE + 20;
  }
  for (const bloc of gabarit.suite) poser(bloc, y);
  for (const feuille of plume.feuilles) {
    plume.courante = feuille;
    for (const bloc of gabarit.pied) poser(bloc);
  }
  return { feuilles: plume.feuilles, imprime };
}

class Plume {
  readonly feuilles: Feuille[] = [{ textes: [], filets: [] }];
  courante: Feuille = this.feuilles[0] ?? { textes: [], filets: [] };
  readonly corps: number;
  constructor(corps: number) {
    this.corps = corps;
  }
  nouvelleFeuille(): void {
    this.courante = { textes: [], filets: [] };
    this.feuilles.push(this.courante);
  }
  texte({ x, y, w, texte, taille, gras, align }: Trace): void {
    if (texte !== '') this.courante.textes.push({ x, y, w, texte, taille, gras, align });
  }
  cadre(x: number, y: number, w: number, h: number): void {
    this.courante.filets.push({ x, y, w, h });
  }
}
