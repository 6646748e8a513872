import {
  adresseLisible,
  direCadre,
  direCode,
  extraireDonneesChorus,
  formatDuModele,
  type Langue,
  precisionsPartie,
  type SemanticInvoice,
} from '@orpheon/domain';
import type { Noeud } from './balises.ts';
import { dire, type Mot } from './mots.ts';
import { ACCENT, FILET, FOND, GRIS, LARGEUR_UTILE, MARGE, PAGE, type Plume } from './plume.ts';
import { lireJour } from './valeurs.ts';

/** What every section of the document is drawn from. */
export interface Feuille {
  readonly plume: Plume;
  readonly facture: SemanticInvoice;
  readonly langue: Langue;
}

export const titre = (f: SemanticInvoice): Mot =>
  extraireDonneesChorus(f, formatDuModele(f)).type === 'AVOIR' ? 'avoir' : 'facture';

const COLONNE = (LARGEUR_UTILE - 24) / 2;
const PETIT = { taille: 9 } as const;

/** What is longer than a few lines of a column stands under the payment, where it may go over the page. */
export const LONG = 200;

/** Name, address and identifiers of a party, in a column; gives where it ends. */
function partie(
  { plume, facture, langue }: Feuille,
  cle: 'seller' | 'buyer',
  x: number,
  depart: number,
  section: Noeud,
): number {
  const p = facture[cle];
  const largeur = COLONNE - 20;
  let y = depart;
  const ligne = (texte: string, style: Parameters<Plume['ecrire']>[4] = PETIT): void => {
    for (const morceau of plume.couper(texte, largeur, style)) {
      y -= plume.hauteur(style);
      plume.ecrire(morceau, x, y, section, style);
    }
  };
  ligne(dire(langue, cle === 'seller' ? 'fournisseur' : 'destinataire').toUpperCase(), {
    taille: 7.5,
    gras: true,
    couleur: ACCENT,
  });
  y -= 2;
  ligne(p.name ?? p.tradingName ?? '', { taille: 11, gras: true });
  for (const l of adresseLisible(p, langue)) ligne(l);
  y -= 2;
  for (const { libelle, valeur } of precisionsPartie(p, langue)) {
    if (valeur.length <= LONG) ligne(`${libelle} ${valeur}`, { ...PETIT, couleur: GRIS });
  }
  return y;
}

/** Title, number and date, then the two parties side by side. */
export function ecrireEnTete(feuille: Feuille): void {
  const { plume, facture, langue } = feuille;
  const { racine } = plume.balises;
  plume.aplat(0, PAGE.hauteur - 8, PAGE.largeur, 8, ACCENT);
  const h1 = racine.ajouter('H1');
  const numero = `${dire(langue, titre(facture))} ${facture.number ?? ''}`.trim();
  const style = { taille: 21, gras: true, couleur: ACCENT };
  for (const l of plume.couper(numero, LARGEUR_UTILE, style)) {
    plume.y -= plume.hauteur(style);
    plume.ecrire(l, MARGE.gauche, plume.y, h1, style);
  }
  const sous = racine.ajouter('P');
  plume.y -= 16;
  const date = `${dire(langue, 'du')} ${lireJour(facture.issueDate)}`;
  plume.ecrire(date, MARGE.gauche, plume.y, sous, { taille: 11, couleur: GRIS });
  if (facture.businessProcess === 'A2') {
    const x = MARGE.gauche + plume.largeur(`${date}   `, { taille: 11 });
    plume.ecrire(dire(langue, titre(facture) === 'avoir' ? 'dejaPaye' : 'dejaPayee'), x, plume.y, sous, {
      taille: 11,
      gras: true,
      couleur: ACCENT,
    });
  }
  plume.y -= 18;
  const depart = plume.y;
  const droite = MARGE.gauche + COLONNE + 24;
  const finGauche = partie(feuille, 'seller', MARGE.gauche, depart, racine.ajouter('Sect'));
  const finDroite = partie(feuille, 'buyer', droite, depart, racine.ajouter('Sect'));
  const bas = Math.min(finGauche, finDroite) - 8;
  plume.aplat(droite - 12, bas, 2, depart - bas, ACCENT);
  plume.y = bas - 14;
  ecrireReferences(feuille);
}

/** References in two columns on a tinted band; none, no band. */
function ecrireReferences({ plume, facture, langue }: Feuille): void {
  const d = extraireDonneesChorus(facture, formatDuModele(facture));
  const { start, end } = facture.period ?? {};
  const origines = facture.precedingInvoices.map(({ number, date, type }) => {
    const genre = type === undefined || type === '380' ? undefined : direCode('TYPE', type, langue);
    return [number, lireJour(date), genre].filter(Boolean).join(', ');
  });
  const toutes: readonly (readonly [Mot, string | undefined])[] = [
    ['engagement', d.numeroEngagement],
    ['marche', d.numeroMarche],
    ['codeService', d.codeService],
    ['serviceFournisseur', d.codeServiceFournisseur],
    ['origine', origines.join(' ; ')],
    ['periode', start === undefined && end === undefined ? undefined : `${lireJour(start)} – ${lireJour(end)}`],
    ['echeance', facture.dueDate === undefined ? undefined : lireJour(facture.dueDate)],
    ['cadre', direCadre(d.cadre, langue)],
  ];
  const presentes = toutes.flatMap(([mot, valeur]) => (valeur ? [[dire(langue, mot), valeur] as const] : []));
  const section = plume.balises.racine.ajouter('Sect');
  const largeurEtiquette = Math.max(...presentes.map(([nom]) => plume.largeur(nom, PETIT))) + 8;
  const cellules = presentes.map(([nom, valeur]) => ({
    nom,
    lignes: plume.couper(valeur, COLONNE - 12 - largeurEtiquette, { ...PETIT, gras: true }),
  }));
  const rangees: (typeof cellules)[] = [];
  for (let i = 0; i < cellules.length; i += 2) rangees.push(cellules.slice(i, i + 2));
  const hauteurs = rangees.map((r) => Math.max(...r.map((c) => c.lignes.length)) * plume.hauteur(PETIT) + 2);
  const total = hauteurs.reduce((a, b) => a + b, 0) + 12;
  plume.aplat(MARGE.gauche, plume.y - total, LARGEUR_UTILE, total, FOND);
  let y = plume.y - 5;
  for (const [i, rangee] of rangees.entries()) {
    for (const [j, { nom, lignes }] of rangee.entries()) {
      const x = MARGE.gauche + 10 + j * (COLONNE + 12);
      const p = section.ajouter('P');
      plume.ecrire(nom, x, y - plume.hauteur(PETIT), p, { ...PETIT, couleur: GRIS });
      for (const [k, l] of lignes.entries()) {
        plume.ecrire(l, x + largeurEtiquette, y - plume.hauteur(PETIT, k + 1), p, { ...PETIT, gras: true });
      }
    }
    y -= hauteurs[i] ?? 0;
  }
  plume.y -= total + 16;
}

/** Foot of every page, once their number is known: who and which, the mention that the law asks, the page. */
export function ecrirePieds({ plume, facture, langue }: Feuille, mention: string | undefined): void {
  const style = { taille: 7.5, couleur: GRIS };
  const gauche = [`${dire(langue, titre(facture))} ${facture.number ?? ''}`.trim(), facture.seller.name]
    .filter(Boolean)
    .join(' · ');
  const note = mention === undefined ? null : plume.balises.racine.ajouter('Note');
  for (const [i, page] of plume.pages.entries()) {
    plume.aplat(MARGE.gauche, 46, LARGEUR_UTILE, 0.6, FILET, page);
    const numero = `${dire(langue, 'page')} ${i + 1}/${plume.pages.length}`;
    const place = LARGEUR_UTILE - plume.largeur(numero, style) - 20;
    plume.ecrire(plume.couper(gauche, place, style)[0] ?? '', MARGE.gauche, 35, null, style, page);
    plume.ecrire(numero, PAGE.largeur - MARGE.droite, 35, null, { ...style, aDroite: true }, page);
    // The mention is read aloud once, and stands on every page.
    for (const [k, l] of plume
      .couper(mention ?? '', LARGEUR_UTILE, style)
      .slice(0, 2)
      .entries()) {
      plume.ecrire(l, MARGE.gauche, 24 - k * 9, i === 0 ? note : null, style, page);
    }
  }
}
