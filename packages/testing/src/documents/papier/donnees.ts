import { tvaDuSiren } from '@orpheon/domain';
import type { Alea } from '../../fabriques/alea.ts';
import { ibanFictif, sirenFictif, siretFictif } from '../../fabriques/identifiants.ts';

/** An invoice of nobody to nobody, as drawn by chance; amounts in hundredths, dates `YYYY-MM-DD`. */
export interface FactureFictive {
  readonly type: 'FACTURE' | 'AVOIR';
  readonly numero: string;
  readonly date: string;
  readonly echeance: string | undefined;
  readonly fournisseur: Societe;
  readonly client: Societe;
  readonly engagement: string | undefined;
  readonly marche: string | undefined;
  readonly service: string | undefined;
  readonly origine: string | undefined;
  readonly iban: string | undefined;
  readonly bic: string | undefined;
  readonly articles: readonly Article[];
  readonly remise: number;
  readonly recap: readonly { readonly taux: number; readonly base: number; readonly montant: number }[];
  readonly ht: number;
  readonly tva: number;
  readonly ttc: number;
  readonly acompte: number;
}

interface Societe {
  readonly nom: string;
  readonly forme: string;
  readonly rue: string;
  readonly code: string;
  readonly ville: string;
  readonly siret: string;
  readonly tva: string;
  readonly telephone: string;
  readonly courriel: string;
}

interface Article {
  readonly reference: string;
  readonly designation: string;
  readonly quantite: number;
  readonly unite: string;
  readonly prix: number;
  readonly taux: number;
  readonly montant: number;
}

const SOCIETES =
  'Menuiserie Aubrac|Électricité Sorgues|Papeterie du Lac|Nettoyage Horizon|Imprimerie Delmas|Traiteur Les Tilleuls|Bureau Études Volta|Plomberie Garonne|Transports Meunier|Informatique Cévenole|Espaces Verts Loubet|Maçonnerie Perrin et Fils|Fournitures Scolaires Ader|Sécurité Altaïs|Formation Cap Sud|Location Béranger'.split(
    '|',
  );
const FORMES = ['SARL', 'SAS', 'EURL', 'SA', 'SASU', ''];
const ENTITES =
  'Commune de Saint-Alban|Département du Val-Clair|Centre hospitalier de Brévigny|Lycée Marie-Laurent|Université de Montcalm|Régie des eaux du Plateau|Communauté de communes des Trois Vallées|SIVOM du Haut-Pays|CCAS de Rochemare|École nationale du Paysage|Musée de la Dentelle|Mairie de Villebrune|Préfecture de la Vaire|Office de tourisme du Littoral|Collège Jean-Vasseur|Agence de l’eau du Ponant'.split(
    '|',
  );
const RUES =
  'rue des Lilas|avenue de la Gare|chemin du Moulin|place du Marché|boulevard Carnot|impasse des Acacias|quai de la Vère|rue de la République|route de Lyon|allée des Platanes'.split(
    '|',
  );
const VILLES =
  '01230 Sainte-Colombe|12400 Vabres|34150 Montbel|44210 Le Clouet|59310 Beaurieux|69430 Chambost|75020 Paris|13008 Marseille|31400 Toulouse|87000 Limoges'.split(
    '|',
  );
const PRODUITS =
  'Ramettes papier A4 80 g|Cartouches d’encre noire|Prestation de nettoyage hebdomadaire|Remplacement de serrure|Main-d’œuvre atelier|Chaise de bureau|Câble réseau 10 m|Repas livrés|Maintenance annuelle du logiciel|Étude de faisabilité|Peinture blanche 10 L|Entretien des espaces verts|Location de véhicule|Formation prévention incendie|Impression de dépliants|Livres scolaires|Transport de matériel|Désinfection des locaux|Ampoules LED|Gravillons, la tonne'.split(
    '|',
  );
const UNITES = ['u', 'h', 'j', 'kg', 'lot', 'm²'];
const BANQUES = ['AGRIFRPP', 'BNPAFRPP', 'CEPAFRPP', 'SOGEFRPP', 'CMCIFR2A', 'PSSTFRPPPAR', 'CCBPFRPPMTG'];

const iso = (jours: number): string => new Date(Date.UTC(2023, 0, 1) + jours * 86_400_000).toISOString().slice(0, 10);

function uneSociete(alea: Alea, nom: string, forme: string): Societe {
  const siren = sirenFictif(alea);
  const [code = '', ...ville] = alea.parmi(VILLES).split(' ');
  const domaine = nom
    .normalize('NFKD')
    .replace(/[^a-z]/gi, '')
    .toLowerCase()
    .slice(0, 14);
  return {
    nom,
    forme,
    rue: `${alea.entier(1, 180)} ${alea.parmi(RUES)}`,
    code,
    ville: ville.join(' '),
    siret: siretFictif(alea, siren, alea.entier(1, 4)),
    tva: tvaDuSiren(siren),
    telephone: `0${alea.entier(1, 5)} ${[0, 0, 0, 0].map(() => alea.chiffres(2)).join(' ')}`,
    courriel: `contact@${domaine}.example`,
  };
}

const numeroDe = (alea: Alea, an: string, avoir: boolean): string => {
  const n = alea.chiffres(4);
  const court = avoir ? 'AV' : alea.parmi(['FA', 'F', 'FC', 'FAC']);
  return alea.parmi([
    `${court}-${an}-${n}`,
    `${court}${an}${n}`,
    `${an}/${n}`,
    `${an}-${n}`,
    `${court}${n}${alea.chiffres(2)}`,
    `${an.slice(2)}${n}${alea.chiffres(2)}`,
    `${court} ${an}-${n}`,
  ]);
};

function lesArticles(alea: Alea): Article[] {
  const regime = alea.pondere([
    [[20], 6],
    [[5.5], 1],
    [[10], 1],
    [[20, 5.5], 2],
    [[20, 10], 1],
    [[20, 10, 5.5], 1],
    [[0], 1],
  ] as const);
  const nombre = alea.chance(0.07) ? alea.entier(26, 44) : alea.entier(1, 9);
  return Array.from({ length: nombre }, () => {
    const quantite = alea.pondere([
      [1, 3],
      [alea.entier(2, 60), 6],
      [alea.entier(1, 40) + 0.5, 1],
    ]);
    const prix = alea.pondere([
      [alea.entier(150, 9_900), 5],
      [alea.entier(10_000, 450_000), 4],
    ]);
    return {
      reference: `${alea.parmi(['A', 'P', 'REF', 'X'])}${alea.chiffres(4)}`,
      designation: alea.parmi(PRODUITS),
      quantite,
      unite: alea.parmi(UNITES),
      prix,
      taux: alea.parmi(regime),
      montant: Math.round(quantite * prix),
    };
  });
}

/** An invoice like those that French public entities receive; every reference may be there or not. */
export function uneFactureFictive(alea: Alea): FactureFictive {
  const avoir = alea.chance(0.12);
  const jour = alea.entier(0, 1_200);
  const date = iso(jour);
  const articles = lesArticles(alea);
  const bases = new Map<number, number>();
  for (const a of articles) bases.set(a.taux, (bases.get(a.taux) ?? 0) + a.montant);
  const [premier] = bases.keys();
  const remise = alea.chance(0.15) && premier !== undefined ? Math.round((bases.get(premier) ?? 0) * 0.05) : 0;
  if (remise > 0 && premier !== undefined) bases.set(premier, (bases.get(premier) ?? 0) - remise);
  const recap = [...bases].map(([taux, base]) => ({ taux, base, montant: Math.round((base * taux) / 100) }));
  const ht = recap.reduce((s, r) => s + r.base, 0);
  const tva = recap.reduce((s, r) => s + r.montant, 0);
  const siPrevu = (probabilite: number, valeur: string): string | undefined =>
    alea.chance(probabilite) ? valeur : undefined;
  const paye = !avoir && alea.chance(0.12);
  const vire = !avoir && alea.chance(0.85);
  return {
    type: avoir ? 'AVOIR' : 'FACTURE',
    numero: numeroDe(alea, date.slice(0, 4), avoir),
    date,
    echeance: avoir ? undefined : siPrevu(0.8, iso(jour + alea.parmi([15, 30, 45, 50]))),
    fournisseur: uneSociete(alea, alea.parmi(SOCIETES), alea.parmi(FORMES)),
    client: uneSociete(alea, alea.parmi(ENTITES), ''),
    engagement: siPrevu(
      0.7,
      alea.parmi([
        alea.chiffres(10),
        `EJ${alea.chiffres(8)}`,
        `BC-${date.slice(0, 4)}-${alea.chiffres(4)}`,
        `${date.slice(2, 4)}D${alea.chiffres(5)}`,
      ]),
    ),
    marche: siPrevu(
      0.35,
      alea.parmi([
        `${date.slice(0, 4)}-${alea.chiffres(3)}`,
        `M${alea.chiffres(6)}`,
        `${date.slice(0, 4)}MAPA${alea.chiffres(2)}`,
      ]),
    ),
    service: siPrevu(
      0.55,
      alea.parmi([
        `SERV_${alea.chiffres(3)}`,
        `D${alea.chiffres(4)}`,
        'DSI',
        `ST-${alea.chiffres(2)}`,
        'FACTURES_PUBLIQUES',
        `${alea.chiffres(6)}`,
      ]),
    ),
    origine: avoir ? siPrevu(0.85, numeroDe(alea, date.slice(0, 4), false)) : undefined,
    iban: vire ? ibanFictif(alea) : undefined,
    bic: vire ? siPrevu(0.8, alea.parmi(BANQUES)) : undefined,
    articles,
    remise,
    recap,
    ht,
    tva,
    ttc: ht + tva,
    acompte: paye ? Math.round((ht + tva) * 0.3) : 0,
  };
}
