import { type Document, memeColonne } from './mise-en-page.ts';
import type { RangeeLue, ValeurLue } from './modele.ts';
import { rangeesParLesLignes } from './par-les-lignes.ts';
import { type Montants, type Rangee, type Somme, type Sommes, sommeDe, tauxDeLigne } from './totaux.ts';
import { ecrireCentimes, estTaxeDe } from './valeurs.ts';

export interface Bilan {
  readonly ht: Somme | null;
  readonly tva: Somme | null;
  readonly ttc: Somme | null;
  readonly net: Somme | null;
  readonly acompte: Somme | null;
  readonly rangees: readonly RangeeLue[];
}

const SUR = 0.99;
/** Sums that should come out and do not. */
const CONTREDIT = 0.55;
const SEUL = 0.78;
const RANGEES_MAX = 40;
const VIDE: Bilan = { ht: null, tva: null, ttc: null, net: null, acompte: null, rangees: [] };

const absolu = (n: bigint): bigint => (n < 0n ? -n : n);
const avec = (s: Somme, confiance: number): Somme => ({ ...s, confiance, indice: 'SOMME' });
const positif = (s: Somme): Somme => ({
  ...s,
  centimes: absolu(s.centimes),
  valeur: ecrireCentimes(absolu(s.centimes)),
});

/** Lines that say a rate, a base and a tax that is that rate of that base. */
export function lireRangees(doc: Document, montants: Montants): Rangee[] {
  const rangees: Rangee[] = [];
  for (const ligne of doc.lignes.values()) {
    const sommes = ligne.flatMap((c) => (montants.get(c.rang) ?? []).map((m) => positif(sommeDe(c, m, 0.95))));
    if (sommes.length < 2 || sommes.length > 12) continue;
    for (const taux of tauxDeLigne(ligne)) {
      const rangee = rangeeDe(taux, sommes);
      if (rangee) rangees.push(rangee);
    }
    if (rangees.length > RANGEES_MAX) rangees.splice(0, rangees.length - RANGEES_MAX);
  }
  return rangees;
}

function rangeeDe(taux: Rangee['taux'], sommes: readonly Somme[]): Rangee | null {
  for (const base of sommes) {
    for (const montant of sommes) {
      const autres = montant !== base && montant.cellule + montant.boite.x !== base.cellule + base.boite.x;
      if (!autres || base.centimes === 0n) continue;
      if (
        taux.valeur === '0'
          ? montant.centimes === 0n
          : montant.centimes > 0n && estTaxeDe(base.centimes, taux.valeur, montant.centimes)
      )
        return { taux, base, montant };
    }
  }
  return null;
}

interface Triplet {
  readonly ht: Somme;
  readonly tva: Somme | null;
  readonly ttc: Somme;
  readonly poids: number;
  readonly prouve: boolean;
}

/** Rows, one for each rate, of which two sums come out; none where no choice does. */
function choisirRangees(
  rangees: readonly Rangee[],
  [ht, tva]: readonly [bigint, bigint],
  mesurer: (r: Rangee) => readonly [bigint, bigint],
): readonly Rangee[] | null {
  const parTaux = new Map<string, Rangee[]>();
  for (const r of rangees) parTaux.set(r.taux.valeur, [...(parTaux.get(r.taux.valeur) ?? []), r]);
  const groupes = [...parTaux.values()].slice(0, 5).map((g) => g.slice(-6));
  const essayer = (i: number, resteHt: bigint, resteTva: bigint): Rangee[] | null => {
    const groupe = groupes[i];
    if (!groupe) return absolu(resteHt) <= 1n && absolu(resteTva) <= 1n ? [] : null;
    for (const r of groupe.toReversed()) {
      const [a, b] = mesurer(r);
      const suite = essayer(i + 1, resteHt - a, resteTva - b);
      if (suite) return [r, ...suite];
    }
    return essayer(i + 1, resteHt, resteTva);
  };
  const trouvees = essayer(0, ht, tva);
  return trouvees && trouvees.length > 0 ? trouvees : null;
}

/** Whether two taxes or more, one for each rate, add up to it. */
function sontTaxes(taxes: readonly Somme[], total: bigint): boolean {
  const essayer = (i: number, reste: bigint, prises: number): boolean => {
    if (reste === 0n) return prises > 1;
    const taxe = taxes[i];
    if (!taxe || prises > 3) return false;
    return essayer(i + 1, reste - taxe.centimes, prises + 1) || essayer(i + 1, reste, prises);
  };
  return essayer(0, total, 0);
}

/** The rows whose bases and taxes add up to the totals. */
const rangeesPour = (rangees: readonly Rangee[], ht: bigint, tva: bigint): readonly Rangee[] | null =>
  choisirRangees(rangees, [ht, tva], (r) => [r.base.centimes, r.montant.centimes]);

/** One row of a recap that has others: its sums come out, and are none of the invoice. */
function estUnTaux(rangees: readonly Rangee[], base: bigint, montant: bigint): boolean {
  const une = rangees.find((r) => r.base.centimes === base && r.montant.centimes === montant);
  return (
    une !== undefined &&
    rangees.some(
      (r) =>
        r.taux.valeur !== une.taux.valeur &&
        r.base.centimes !== base &&
        r.montant.centimes > 0n &&
        memeColonne(r.base.boite, une.base.boite) &&
        memeColonne(r.montant.boite, une.montant.boite),
    )
  );
}

/** Where the total without tax was not read: the rows, taxes included, make the total, rate by rate. */
function parLesRangees(rangees: readonly Rangee[], sommes: Sommes): Bilan | null {
  for (const ttc of [...sommes.TTC, ...sommes.NET].map(positif)) {
    const lignes = choisirRangees(rangees, [ttc.centimes, 0n], (r) => [r.base.centimes + r.montant.centimes, 0n]);
    const seule = lignes?.length === 1 ? lignes[0] : undefined;
    if (!lignes || (seule && estUnTaux(rangees, seule.base.centimes, seule.montant.centimes))) continue;
    const propre = sommes.TTC.some((t) => absolu(t.centimes) === ttc.centimes);
    const net = sommes.NET.map(positif).find((n) => n.centimes === ttc.centimes);
    return {
      ...VIDE,
      ttc: propre ? avec(ttc, SUR) : null,
      net: net ? avec(net, SUR) : null,
      rangees: lignes.map(ecrireRangee),
    };
  }
  return null;
}

/** Totals with and without tax that a tax printed on the page parts, the likeliest first. */
function triplets(sommes: Sommes, rangees: readonly Rangee[]): Triplet[] {
  const trouves: Triplet[] = [];
  const grands = [...sommes.TTC, ...sommes.NET.map((n) => ({ ...n, confiance: n.confiance * 0.9 }))];
  for (const ht of sommes.HT.map(positif)) {
    for (const ttc of grands.map(positif)) {
      const ecart = ttc.centimes - ht.centimes;
      if (ecart < 0n) continue;
      const tva = sommes.TVA.map(positif).find((v) => v.centimes === ecart) ?? null;
      const parRangees = ecart > 0n && rangeesPour(rangees, ht.centimes, ecart) !== null;
      const parTaxes = tva === null && ecart > 0n && sontTaxes(sommes.TVA.map(positif), ecart);
      const franchise = ecart === 0n && ht.cellule !== ttc.cellule;
      const prouve =
        ((tva !== null && ecart > 0n) || parRangees || parTaxes || franchise) &&
        !(ecart > 0n && estUnTaux(rangees, ht.centimes, ecart));
      // equal totals prove little where a tax is named
      const preuve = prouve ? (franchise && tva === null ? 0.6 : 2) : 0;
      trouves.push({
        ht,
        tva,
        ttc,
        prouve,
        poids: ht.confiance + ttc.confiance + (tva?.confiance ?? 0) * 0.5 + preuve,
      });
    }
  }
  return trouves.sort((a, b) => b.poids - a.poids);
}

/** Totals and recap: what adds up is believed, what contradicts itself is not. */
export function lireBilan(doc: Document, sommes: Sommes, montants: Montants): Bilan {
  const rangees = lireRangees(doc, montants);
  const meilleur = triplets(sommes, rangees)[0];
  if (!meilleur?.prouve) return parLesRangees(rangees, sommes) ?? sansPreuve(sommes, meilleur !== undefined);
  const { ht, ttc } = meilleur;
  const du = ttc.centimes - ht.centimes;
  const lignes = rangeesPour(rangees, ht.centimes, du);
  const tva = totalTva(doc, meilleur, sommes, montants, lignes);
  const acompte = sommes.ACOMPTE.map(positif).find((a) => a.centimes > 0n && a.centimes <= ttc.centimes) ?? null;
  const { net, acompteProuve } = netEtAcompte(sommes, ttc, acompte);
  // where only the amount to pay is printed, it is what the other two add up to
  const ttcPropre = sommes.TTC.some((t) => absolu(t.centimes) === ttc.centimes) ? avec(ttc, SUR) : null;
  const deduites =
    lignes ?? rangeeUnique(doc, avec(ht, SUR), tva) ?? rangeesParLesLignes(doc, montants, ht.centimes, du);
  return {
    ht: avec(ht, SUR),
    tva,
    ttc: ttcPropre,
    net,
    acompte: acompteProuve ? avec(acompteProuve, 0.97) : null,
    rangees: (deduites ?? []).map(ecrireRangee),
  };
}

function totalTva(
  doc: Document,
  { ht, ttc, tva }: Triplet,
  sommes: Sommes,
  montants: Montants,
  lignes: readonly Rangee[] | null,
): Somme | null {
  const du = ttc.centimes - ht.centimes;
  if (tva) return avec(tva, SUR);
  const seule = lignes?.length === 1 ? lignes[0]?.montant : undefined;
  if (seule && seule.centimes === du) return avec(seule, 0.97);
  if (du === 0n) return null;
  // printed without its label, below the total it is added to
  const total = sommes.HT.find((h) => absolu(h.centimes) === ht.centimes);
  const nue = doc.cellules
    .filter((c) => total && c.page === total.page && c.rang > total.cellule)
    .flatMap((c) => (montants.get(c.rang) ?? []).map((m) => positif(sommeDe(c, m, 0.8))))
    .find((s) => s.centimes === du);
  return nue ? avec(nue, 0.85) : null;
}

function netEtAcompte(
  sommes: Sommes,
  ttc: Somme,
  acompte: Somme | null,
): { readonly net: Somme | null; readonly acompteProuve: Somme | null } {
  const nets = sommes.NET.map(positif);
  const reste = acompte && nets.find((n) => n.centimes === ttc.centimes - acompte.centimes);
  if (acompte && reste) return { net: avec(reste, SUR), acompteProuve: acompte };
  const egal = nets.find((n) => n.centimes === ttc.centimes);
  if (egal) return { net: avec(egal, SUR), acompteProuve: null };
  const autre = nets[0];
  return { net: autre ? { ...autre, confiance: autre.confiance * SEUL } : null, acompteProuve: null };
}

/** One rate in the whole document, and the tax is that rate of the total. */
function rangeeUnique(doc: Document, ht: Somme, tva: Somme | null): Rangee[] | null {
  if (!tva) return null;
  for (const ligne of doc.lignes.values()) {
    // no tax: the rate of none has to be said where the tax is
    if (tva.centimes === 0n && !ligne.some((c) => c.rang === tva.cellule)) continue;
    const taux = tauxDeLigne(ligne).find((t) => estTaxeDe(ht.centimes, t.valeur, tva.centimes));
    if (taux) return [{ taux, base: ht, montant: tva }];
  }
  return null;
}

function ecrireRangee({ taux, base, montant }: Rangee): RangeeLue {
  const valeur = ({ valeur: v, page, boite, indice }: ValeurLue): ValeurLue => ({
    valeur: v,
    confiance: 0.97,
    page,
    boite,
    indice,
  });
  return { taux: valeur(taux), base: valeur(base), montant: valeur(montant) };
}

/** Nothing adds up: what stands alone is half believed; what contradicts itself is left. */
function sansPreuve(sommes: Sommes, contredit: boolean): Bilan {
  const seul = (liste: readonly Somme[]): Somme | null => {
    const premiere = liste[0];
    if (!premiere) return null;
    return { ...positif(premiere), confiance: premiere.confiance * (contredit ? CONTREDIT : SEUL) };
  };
  return { ...VIDE, ht: seul(sommes.HT), ttc: seul(sommes.TTC), net: seul(sommes.NET) };
}
