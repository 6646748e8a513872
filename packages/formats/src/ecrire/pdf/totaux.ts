import { precisionsTva } from '@orpheon/domain';
import type { Feuille } from './entete.ts';
import { lireTaux } from './lignes.ts';
import { dire, type Mot } from './mots.ts';
import { ACCENT, FILET, FOND, GRIS, LARGEUR_UTILE, MARGE } from './plume.ts';
import { lireMontant, lireNombre, oppose, phrasePrecision } from './valeurs.ts';

const PETIT = { taille: 9 } as const;
const TITRE = { taille: 8, gras: true, couleur: ACCENT } as const;
const LARGEUR_RECAP = LARGEUR_UTILE * 0.52;
const GAUCHE_TOTAUX = MARGE.gauche + LARGEUR_RECAP + 24;
const DROITE = MARGE.gauche + LARGEUR_UTILE;
const HAUTEUR_RANGEE = 15;

/** Recap at the left, totals at the right; both start on the same line, on a page where the totals and a start of the recap fit. */
export function ecrireTotaux(feuille: Feuille): void {
  const { plume, facture, langue } = feuille;
  const totaux = lesTotaux(feuille);
  const motifs = [
    ...new Set(
      facture.vatBreakdown.flatMap((v) =>
        precisionsTva(v, langue).map((p) => phrasePrecision(langue, p, facture.currency)),
      ),
    ),
  ];
  plume.reserver(60 + HAUTEUR_RANGEE * (totaux.length + 1));
  const [depart, page] = [plume.y, plume.page];
  ecrireRecapitulatif(feuille, motifs);
  const fin = plume.y;
  // A recap that goes over the page leaves the totals under its end.
  const memePage = plume.page === page;
  if (memePage) plume.y = depart;
  else plume.reserver(40 + HAUTEUR_RANGEE * (totaux.length + 1));
  ecrireColonneTotaux(feuille, totaux);
  plume.y = (memePage ? Math.min(plume.y, fin) : plume.y) - 18;
}

function ecrireRecapitulatif({ plume, facture, langue }: Feuille, motifs: readonly string[]): void {
  if (facture.vatBreakdown.length === 0) return;
  const { racine } = plume.balises;
  const colonnes = [MARGE.gauche + LARGEUR_RECAP * 0.62, MARGE.gauche + LARGEUR_RECAP] as const;
  const table = racine.ajouter('Table');
  const tetes = table.ajouter('TR');
  plume.y -= plume.hauteur(TITRE);
  plume.ecrire(dire(langue, 'recapitulatif'), MARGE.gauche, plume.y, tetes.ajouter('TH'), TITRE);
  plume.ecrire(dire(langue, 'base'), colonnes[0], plume.y, tetes.ajouter('TH'), { ...TITRE, aDroite: true });
  plume.ecrire(dire(langue, 'montantTva'), colonnes[1], plume.y, tetes.ajouter('TH'), { ...TITRE, aDroite: true });
  plume.y -= 5;
  plume.filet(plume.y, ACCENT, MARGE.gauche, LARGEUR_RECAP);
  const chiffres = { ...PETIT, aDroite: true };
  for (const v of facture.vatBreakdown) {
    plume.reserver(HAUTEUR_RANGEE);
    plume.y -= HAUTEUR_RANGEE;
    const rangee = table.ajouter('TR');
    const y = plume.y + 4;
    plume.ecrire(lireTaux(langue, v.category, v.rate), MARGE.gauche, y, rangee.ajouter('TD'), PETIT);
    plume.ecrire(lireNombre(langue, v.taxableAmount), colonnes[0], y, rangee.ajouter('TD'), chiffres);
    plume.ecrire(lireNombre(langue, v.taxAmount), colonnes[1], y, rangee.ajouter('TD'), chiffres);
    plume.filet(plume.y, FILET, MARGE.gauche, LARGEUR_RECAP);
  }
  for (const motif of motifs) {
    const style = { taille: 8, couleur: GRIS };
    const p = racine.ajouter('P');
    plume.y -= 3;
    plume.paragraphe(plume.couper(motif, LARGEUR_RECAP, style), p, style);
  }
}

type Total = readonly [mot: Mot, montant: string | undefined, devise: string | undefined];

function lesTotaux({ facture: f }: Feuille): Total[] {
  const t = f.totals;
  const sousTotaux = t.allowanceTotal !== undefined || t.chargeTotal !== undefined;
  const tous: (Total | null)[] = [
    sousTotaux ? ['totalLignes', t.lineTotal, f.currency] : null,
    ['totalRemises', t.allowanceTotal, f.currency],
    ['totalFrais', t.chargeTotal, f.currency],
    ['totalHt', t.taxExclusive, f.currency],
    ['totalTva', t.tax, f.currency],
    ['totalTvaEuros', t.taxAccountingCurrency, f.accountingCurrency],
    ['totalTtc', t.taxInclusive, f.currency],
    ['dejaPaye', t.paid, f.currency],
    ['arrondi', t.rounding, f.currency],
  ];
  return tous.filter((total) => total !== null).filter(([, montant]) => montant !== undefined);
}

function ecrireColonneTotaux({ plume, facture, langue }: Feuille, totaux: readonly Total[]): void {
  const section = plume.balises.racine.ajouter('Sect');
  plume.y -= plume.hauteur(TITRE);
  plume.ecrire(dire(langue, 'totaux'), GAUCHE_TOTAUX, plume.y, section.ajouter('H2'), TITRE);
  plume.y -= 5;
  plume.filet(plume.y, ACCENT, GAUCHE_TOTAUX, DROITE - GAUCHE_TOTAUX);
  for (const [mot, montant, devise] of totaux) {
    plume.y -= HAUTEUR_RANGEE;
    const p = section.ajouter('P');
    const gras = mot === 'totalTtc';
    const nom =
      mot === 'totalTvaEuros' && devise !== 'EUR' ? `${dire(langue, 'totalTva')} (${devise})` : dire(langue, mot);
    plume.ecrire(nom, GAUCHE_TOTAUX, plume.y + 4, p, { ...PETIT, gras });
    const signe = mot === 'totalRemises' ? oppose(montant) : montant;
    plume.ecrire(lireMontant(langue, signe, devise), DROITE, plume.y + 4, p, {
      ...PETIT,
      gras,
      aDroite: true,
    });
  }
  plume.y -= 26;
  const p = section.ajouter('P');
  const style = { taille: 12, gras: true, couleur: ACCENT } as const;
  plume.aplat(GAUCHE_TOTAUX - 8, plume.y, DROITE - GAUCHE_TOTAUX + 8, 22, FOND);
  plume.ecrire(dire(langue, 'netAPayer'), GAUCHE_TOTAUX, plume.y + 7, p, style);
  const net = lireMontant(langue, facture.totals.due, facture.currency);
  plume.ecrire(net, DROITE - 6, plume.y + 7, p, { ...style, aDroite: true });
}
