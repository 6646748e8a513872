import { modePaiementChorus, SUJET_MENTION_LEGALE } from '@orpheon/domain';
import type { Feuille } from './entete.ts';
import { lireTaux } from './lignes.ts';
import { dire, direMode, type Mot } from './mots.ts';
import { ACCENT, FILET, FOND, GRIS, LARGEUR_UTILE, MARGE } from './plume.ts';
import { lireIban, lireJour, lireMontant, lireNombre, oppose } from './valeurs.ts';

const PETIT = { taille: 9 } as const;
const TITRE = { taille: 8, gras: true, couleur: ACCENT } as const;
const LARGEUR_RECAP = LARGEUR_UTILE * 0.52;
const GAUCHE_TOTAUX = MARGE.gauche + LARGEUR_RECAP + 24;
const DROITE = MARGE.gauche + LARGEUR_UTILE;
const HAUTEUR_RANGEE = 15;

/** Recap at the left, totals at the right; both start on the same line, on a page where the two fit. */
export function ecrireTotaux(feuille: Feuille): void {
  const { plume, facture } = feuille;
  const totaux = lesTotaux(feuille);
  const motifs = [...new Set(facture.vatBreakdown.flatMap((v) => v.exemptionReason ?? []))];
  plume.reserver(60 + HAUTEUR_RANGEE * Math.max(facture.vatBreakdown.length + 2 * motifs.length, totaux.length + 1));
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
    plume.paragraphe(
      plume.couper(`${dire(langue, 'exoneration')}${langue === 'fr' ? '\u00a0' : ''}: ${motif}`, LARGEUR_RECAP, style),
      p,
      style,
    );
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
    plume.ecrire(dire(langue, mot), GAUCHE_TOTAUX, plume.y + 4, p, { ...PETIT, gras });
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

/** Means of payment and bank details, then what the supplier wrote. */
export function ecrirePaiement(feuille: Feuille): void {
  const { plume, facture, langue } = feuille;
  const p = facture.payment;
  const mode = modePaiementChorus(p?.meansCode);
  const comptes = (p?.creditTransfers ?? []).flatMap((c): (readonly [Mot, string | undefined])[] => [
    [/^[A-Z]{2}\d\d/.test(c.account ?? '') ? 'iban' : 'compte', c.account && lireIban(c.account)],
    ['bic', c.bic],
    ['titulaire', c.accountName],
  ]);
  const lignes: readonly (readonly [Mot, string | undefined])[] = [
    ['mode', mode && direMode(langue, mode)],
    ['echeance', facture.dueDate && lireJour(facture.dueDate)],
    ...comptes,
    ['conditions', facture.paymentTerms],
  ];
  bloc(feuille, 'paiement', lignes);
  const notes = facture.notes.flatMap((n) => (n.subject === SUJET_MENTION_LEGALE ? [] : [n.text]));
  if (notes.length === 0) return;
  plume.reserver(40);
  plume.paragraphe([dire(langue, 'commentaire')], plume.balises.racine.ajouter('H2'), TITRE);
  plume.y -= 3;
  plume.filet(plume.y, ACCENT);
  plume.y -= 3;
  for (const note of notes) {
    plume.paragraphe(plume.couper(note, LARGEUR_UTILE, PETIT), plume.balises.racine.ajouter('P'), PETIT);
    plume.y -= 4;
  }
}

function bloc({ plume, langue }: Feuille, titre: Mot, lignes: readonly (readonly [Mot, string | undefined])[]): void {
  const presentes = lignes.flatMap(([mot, valeur]) => (valeur ? [[dire(langue, mot), valeur] as const] : []));
  if (presentes.length === 0) return;
  const etiquette = Math.max(...presentes.map(([nom]) => plume.largeur(nom, PETIT))) + 14;
  plume.reserver(24 + Math.min(presentes.length, 6) * plume.hauteur(PETIT));
  plume.paragraphe([dire(langue, titre)], plume.balises.racine.ajouter('H2'), TITRE);
  plume.y -= 3;
  plume.filet(plume.y, ACCENT);
  plume.y -= 3;
  for (const [nom, valeur] of presentes) {
    const p = plume.balises.racine.ajouter('P');
    const morceaux = plume.couper(valeur, LARGEUR_UTILE - etiquette, PETIT);
    plume.reserver(plume.hauteur(PETIT));
    plume.ecrire(nom, MARGE.gauche, plume.y - plume.hauteur(PETIT), p, { ...PETIT, couleur: GRIS });
    plume.paragraphe(morceaux, p, PETIT, MARGE.gauche + etiquette);
  }
  plume.y -= 14;
}
