import { ajouterJours, arrondir, ecrireDecimal, lireDecimal, multiplier, ZERO } from '@orpheon/domain';
import type { Alea, ArticleVendu } from '@orpheon/testing';
import type { Article, CleFournisseur, Clientele, FournisseurDemo } from './fournisseurs.ts';
import { FOURNISSEURS } from './fournisseurs.ts';
import { type ClePublique, publiqueDemo } from './structures-publiques.ts';

export const fournisseurDemo = (cle: CleFournisseur): FournisseurDemo => FOURNISSEURS[cle];

/** `VAL-##-####` → `VAL-07-4123`. */
export const remplirModele = (modele: string, alea: Alea): string => modele.replaceAll('#', () => alea.chiffres(1));

/** A price moved by at most three percent, with the decimals it had. */
function prixDuJour(prix: string, alea: Alea): string {
  const base = lireDecimal(prix) ?? ZERO;
  const facteur = { coefficient: BigInt(1000 + alea.entier(-30, 30)), echelle: 3 };
  return ecrireDecimal(arrondir(multiplier(base, facteur), base.echelle));
}

const PERIODES = ['lot 1', 'lot 2', 'lot 3', 'complément', 'site nord', 'site sud', 'site central'] as const;

const vendu = (
  article: Article,
  precision: string | undefined,
  exoneration: string | undefined,
  alea: Alea,
): ArticleVendu => ({
  denomination: article.denomination,
  ...(precision && { description: precision }),
  quantite: String(alea.entier(...article.quantite)),
  prixUnitaire: prixDuJour(article.prix, alea),
  tauxTva: article.taux,
  unite: article.unite ?? 'C62',
  ...(exoneration && { categorieTva: 'E', motifExoneration: exoneration }),
});

/** One to twelve lines of what this supplier sells to this customer; an article that comes again says which part it is. */
export function articlesVendus(fournisseur: FournisseurDemo, client: Clientele, alea: Alea): ArticleVendu[] {
  const nombre = alea.pondere([
    [1, 5],
    [2, 8],
    [3, 8],
    [4, 6],
    [5, 4],
    [6, 3],
    [8, 2],
    [10, 1],
    [12, 1],
  ]);
  const choisis = alea.melanger(client.articles);
  return Array.from({ length: nombre }, (_, i) => {
    const article = fournisseur.articles[choisis[i % choisis.length] ?? 0];
    if (!article) throw new Error('unknown article');
    const precision = i < choisis.length ? undefined : PERIODES[(i - choisis.length) % PERIODES.length];
    return vendu(article, precision, fournisseur.exoneration, alea);
  });
}

/** Who is invoiced, and what must be named for it to be accepted. */
export interface Acheminement {
  readonly destinataire: ClePublique;
  readonly service: string | null;
  readonly engagement: string | null;
}

/** Names service and engagement where the recipient demands them, and mostly where it does not. */
export function acheminer(destinataire: ClePublique, services: readonly string[], alea: Alea): Acheminement {
  const { structure, services: declares, engagement } = publiqueDemo(destinataire);
  const service = alea.parmi(services);
  const exigeParLeService = declares.some((s) => s.code === service && s.engagementObligatoire);
  const unDesDeux = structure.serviceOuEngagement ?? false;
  const avecService = structure.serviceObligatoire || alea.chance(unDesDeux ? 0.6 : 0.8);
  const avecEngagement =
    structure.engagementObligatoire || exigeParLeService || (unDesDeux && !avecService) || alea.chance(0.5);
  return {
    destinataire,
    service: avecService ? service : null,
    engagement: avecEngagement ? remplirModele(engagement, alea) : null,
  };
}

/** What a supplier puts in an invoice, before it is written in any syntax. */
export interface Contenu extends Acheminement {
  readonly fournisseur: CleFournisseur;
  readonly type: '380' | '381';
  readonly cadre: 'A1' | 'A2' | 'A9' | 'A12';
  readonly dateFacture: string;
  readonly dateEcheance: string;
  readonly marche: string | null;
  readonly modePaiement: string;
  readonly articles: readonly ArticleVendu[];
  readonly note: string;
}

const MENTIONS =
  'Pénalités de retard : taux de la BCE majoré de 8 points. Indemnité forfaitaire pour frais de recouvrement : 40 euros.';

export function unContenu(
  fournisseur: CleFournisseur,
  client: Clientele,
  { dateFacture, cadre = 'A1' }: { dateFacture: string; cadre?: Contenu['cadre'] },
  alea: Alea,
): Contenu {
  const delai = publiqueDemo(client.destinataire).structure.delaiPaiement ?? 30;
  return {
    ...acheminer(client.destinataire, client.services, alea),
    fournisseur,
    type: '380',
    cadre,
    dateFacture,
    dateEcheance: ajouterJours(dateFacture, delai),
    marche: client.marche ?? null,
    modePaiement: cadre === 'A2' ? '48' : '30',
    articles: articlesVendus(fournisseurDemo(fournisseur), client, alea),
    note: MENTIONS,
  };
}
