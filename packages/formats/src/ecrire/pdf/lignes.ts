import {
  type AllowanceCharge,
  direUnite,
  type InvoiceLine,
  precisionsLigne,
  precisionsRemise,
  remisesEtFrais,
} from '@orpheon/domain';
import type { Noeud } from './balises.ts';
import type { Feuille } from './entete.ts';
import { dire, motCategorie } from './mots.ts';
import { ACCENT, FILET, GRIS, LARGEUR_UTILE, MARGE, type Style } from './plume.ts';
import { lireMontant, lireNombre, lirePourcent, lireReduit, oppose, phrasePrecision } from './valeurs.ts';

const PETIT = { taille: 9 } as const;
const DETAIL = { taille: 8, couleur: GRIS } as const;
const TITRE = { taille: 8, gras: true, couleur: ACCENT } as const;

/** Right ends of the columns of figures; the description takes what is left of the first. */
const DROITE = MARGE.gauche + LARGEUR_UTILE;
const COLONNES = { quantite: DROITE - 218, prix: DROITE - 132, tva: DROITE - 76, montant: DROITE } as const;
const LARGEUR_DESIGNATION = COLONNES.quantite - MARGE.gauche - 84;

export const lireTaux = (
  langue: Feuille['langue'],
  categorie: string | undefined,
  taux: string | undefined,
): string => {
  const mot = motCategorie(categorie);
  return mot === undefined || categorie === 'Z' ? lirePourcent(langue, taux ?? '0') : dire(langue, mot);
};

function enTeteTableau({ plume, langue }: Feuille, table: Noeud | null): void {
  const rangee = table?.ajouter('TR') ?? null;
  const th = (mot: Parameters<typeof dire>[1], x: number, style: Style): void =>
    plume.ecrire(dire(langue, mot), x, plume.y, rangee?.ajouter('TH') ?? null, style);
  plume.y -= plume.hauteur(TITRE);
  th('designation', MARGE.gauche, TITRE);
  const droite = { ...TITRE, aDroite: true };
  th('quantite', COLONNES.quantite, droite);
  th('prix', COLONNES.prix, droite);
  th('tva', COLONNES.tva, droite);
  th('montantHt', COLONNES.montant, droite);
  plume.y -= 5;
  plume.filet(plume.y, ACCENT);
  plume.y -= 3;
}

function phraseRemise({ langue, facture }: Feuille, a: AllowanceCharge): string {
  const taux = a.percentage === undefined ? '' : ` ${lirePourcent(langue, a.percentage)}`;
  const motif = a.reason === undefined ? '' : ` (${a.reason})`;
  const montant = lireMontant(langue, a.charge ? a.amount : oppose(a.amount), facture.currency);
  return `${dire(langue, a.charge ? 'frais' : 'remise')}${taux}${motif}${langue === 'fr' ? '\u00a0' : ''}: ${montant}`;
}

/** Price of one unit, or of its base quantity. */
function lirePrix({ langue }: Feuille, l: InvoiceLine): string {
  const unite = direUnite(l.priceBaseUnit, langue);
  const base =
    l.priceBaseQuantity === undefined
      ? ''
      : ` / ${lireReduit(langue, l.priceBaseQuantity)}${unite === '' ? '' : `\u00a0${unite}`}`;
  return l.netPrice === undefined ? '' : lireReduit(langue, l.netPrice, 2) + base;
}

/** Everything of a line that has no column; its number only where it is not its rank. */
function detailsDeLigne(feuille: Feuille, l: InvoiceLine, rang: number): string[] {
  const { langue, facture } = feuille;
  return [
    ...(l.id === undefined || l.id === String(rang) ? [] : [`${dire(langue, 'numero')} ${l.id}`]),
    ...(l.description === undefined ? [] : [l.description]),
    ...l.allowancesCharges.flatMap((a) => [phraseRemise(feuille, a), ...precisionsDeRemise(feuille, a)]),
    ...precisionsLigne(l, langue).map((p) => phrasePrecision(langue, p, facture.currency)),
  ];
}

/** What a discount says beside its amount, its reason and its percentage, on one line. */
function precisionsDeRemise({ langue, facture }: Feuille, a: AllowanceCharge): string[] {
  const autres = precisionsRemise({ ...a, percentage: undefined }, langue);
  const phrase = autres.map((p) => phrasePrecision(langue, p, facture.currency)).join(' · ');
  return phrase === '' ? [] : [phrase];
}

function ecrireLigne(feuille: Feuille, l: InvoiceLine, rang: number, table: Noeud): void {
  const { plume, langue } = feuille;
  const nom = plume.couper(l.name ?? '', LARGEUR_DESIGNATION, PETIT);
  const details = detailsDeLigne(feuille, l, rang).flatMap((d) => plume.couper(d, LARGEUR_DESIGNATION, DETAIL));
  // A row starts where its figures and a few lines of its text fit; a very long text goes on over the page.
  plume.reserver(
    plume.hauteur(PETIT, Math.min(nom.length, 3)) + plume.hauteur(DETAIL, Math.min(details.length, 2)) + 8,
  );
  const rangee = table.ajouter('TR');
  const designation = rangee.ajouter('TD');
  plume.y -= 3;
  const chiffres = { ...PETIT, aDroite: true };
  const y = plume.y - plume.hauteur(PETIT);
  const td = (texte: string, x: number): void => plume.ecrire(texte, x, y, rangee.ajouter('TD'), chiffres);
  const unite = direUnite(l.unit, langue);
  td(`${lireReduit(langue, l.quantity)}${unite === '' ? '' : `\u00a0${unite}`}`, COLONNES.quantite);
  td(lirePrix(feuille, l), COLONNES.prix);
  td(lireTaux(langue, l.vatCategory, l.vatRate), COLONNES.tva);
  td(lireNombre(langue, l.netAmount), COLONNES.montant);
  plume.paragraphe(nom, designation, PETIT);
  plume.paragraphe(details, designation, DETAIL);
  plume.y -= 5;
  plume.filet(plume.y);
}

/** The lines, their header drawn again on every page. */
export function ecrireLignes(feuille: Feuille): void {
  const { plume, facture } = feuille;
  if (facture.lines.length === 0) return;
  const table = plume.balises.racine.ajouter('Table');
  plume.reserver(60);
  enTeteTableau(feuille, table);
  plume.enTete = () => enTeteTableau(feuille, null);
  for (const [i, l] of facture.lines.entries()) ecrireLigne(feuille, l, i + 1, table);
  plume.enTete = null;
  plume.y -= 12;
}

/** Discounts and charges on the whole invoice. */
export function ecrireRemises(feuille: Feuille): void {
  const { plume, facture, langue } = feuille;
  const remises = remisesEtFrais(facture);
  if (remises.length === 0) return;
  plume.reserver(50);
  const titre = plume.balises.racine.ajouter('H2');
  plume.paragraphe([dire(langue, 'remisesEtFrais')], titre, TITRE);
  plume.y -= 3;
  plume.filet(plume.y, ACCENT);
  const table = plume.balises.racine.ajouter('Table');
  for (const a of remises) {
    const taux = a.percentage === undefined ? '' : `, ${lirePourcent(langue, a.percentage)}`;
    const base =
      a.baseAmount === undefined
        ? ''
        : ` ${dire(langue, 'sur')} ${lireMontant(langue, a.baseAmount, facture.currency)}`;
    const nom = `${dire(langue, a.charge ? 'frais' : 'remise')}${a.reason === undefined ? '' : `, ${a.reason}`}${taux}${base}`;
    const motif =
      a.reasonCode === undefined ? [] : precisionsDeRemise(feuille, { charge: a.charge, reasonCode: a.reasonCode });
    const lignes = [nom, ...motif].flatMap((t) => plume.couper(t, COLONNES.tva - MARGE.gauche - 80, PETIT));
    plume.reserver(plume.hauteur(PETIT, lignes.length) + 8);
    const rangee = table.ajouter('TR');
    plume.y -= 3;
    const y = plume.y - plume.hauteur(PETIT);
    const cellule = rangee.ajouter('TD');
    const chiffres = { ...PETIT, aDroite: true };
    plume.ecrire(lireTaux(langue, a.vatCategory, a.vatRate), COLONNES.tva, y, rangee.ajouter('TD'), chiffres);
    plume.ecrire(
      lireNombre(langue, a.charge ? a.amount : oppose(a.amount)),
      COLONNES.montant,
      y,
      rangee.ajouter('TD'),
      chiffres,
    );
    plume.paragraphe(lignes, cellule, PETIT);
    plume.y -= 5;
    plume.filet(plume.y, FILET);
  }
  plume.y -= 12;
}
