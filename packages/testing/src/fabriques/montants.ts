import {
  additionner,
  arrondir,
  centieme,
  type Decimal,
  ecrireDecimal,
  lireDecimal,
  multiplier,
  sommer,
  texteMontant,
} from '@orpheon/domain';

/** What someone sells: quantities, prices and rates are exact decimal text. */
export interface ArticleVendu {
  readonly denomination: string;
  readonly quantite: string;
  readonly prixUnitaire: string;
  /** Percentage, `20` or `5.5`. */
  readonly tauxTva: string;
  /** UN/ECE Rec 20; C62 (one) when absent. */
  readonly unite?: string | undefined;
  readonly description?: string | undefined;
  readonly reference?: string | undefined;
  /** UNTDID 5305; S, or Z at rate 0, when absent. */
  readonly categorieTva?: string | undefined;
  /** BT-120: why no VAT is charged. */
  readonly motifExoneration?: string | undefined;
}

export interface Montants {
  readonly lignes: readonly (ArticleVendu & { readonly montantHt: string; readonly categorieTva: string })[];
  readonly tva: readonly {
    readonly categorie: string;
    readonly taux: string;
    readonly base: string;
    readonly montant: string;
    readonly motifExoneration?: string | undefined;
  }[];
  readonly ht: string;
  readonly tvaTotale: string;
  readonly ttc: string;
}

const lire = (texte: string): Decimal => {
  const lu = lireDecimal(texte);
  if (!lu) throw new Error(`not a decimal: ${texte}`);
  return lu;
};

/**
 * Amounts that add up to the cent: a line is quantity × price rounded once, VAT is computed per category and rate on the
 * sum of bases, half away from zero (decisions §1).
 */
export function calculerMontants(articles: readonly ArticleVendu[]): Montants {
  const lignes = articles.map((article) => ({
    ...article,
    categorieTva: article.categorieTva ?? (Number(article.tauxTva) === 0 ? 'Z' : 'S'),
    montantHt: ecrireDecimal(arrondir(multiplier(lire(article.quantite), lire(article.prixUnitaire)), 2)),
  }));
  const groupes = new Map<string, Omit<Montants['tva'][number], 'base' | 'montant'> & { bases: Decimal[] }>();
  for (const ligne of lignes) {
    const cle = `${ligne.categorieTva} ${texteMontant(ligne.tauxTva)}`;
    const { categorieTva: categorie, tauxTva: taux, motifExoneration } = ligne;
    const groupe = groupes.get(cle) ?? { categorie, taux, ...(motifExoneration && { motifExoneration }), bases: [] };
    groupe.bases.push(lire(ligne.montantHt));
    groupes.set(cle, groupe);
  }
  const recapitulatif = [...groupes.values()].map(({ bases, ...groupe }) => {
    const base = sommer(bases);
    return { ...groupe, base, montant: arrondir(multiplier(base, centieme(lire(groupe.taux))), 2) };
  });
  const ht = sommer(lignes.map((ligne) => lire(ligne.montantHt)));
  const tvaTotale = sommer(recapitulatif.map((r) => r.montant));
  const texte = (d: Decimal): string => ecrireDecimal(arrondir(d, 2));
  return {
    lignes,
    tva: recapitulatif.map((r) => ({ ...r, base: texte(r.base), montant: texte(r.montant) })),
    ht: texte(ht),
    tvaTotale: texte(tvaTotale),
    ttc: texte(additionner(ht, tvaTotale)),
  };
}
