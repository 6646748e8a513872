import type { RangeeService, RangeeStructure } from '@orpheon/testing';

type Service = Pick<RangeeService, 'code' | 'nom'> &
  Partial<Pick<RangeeService, 'actif' | 'engagementObligatoire' | 'courriel'>> & {
    /** Days from the day of loading, negative in the past. */
    readonly debutJours?: number;
    readonly finJours?: number;
  };

export interface StructurePubliqueDemo {
  readonly structure: Partial<RangeeStructure> & Pick<RangeeStructure, 'identifiant' | 'raisonSociale'>;
  readonly services: readonly Service[];
  /** How it numbers its engagements: `#` stands for a digit. */
  readonly engagement: string;
  /** How it numbers its payment orders. */
  readonly mandat: string;
}

/** Six recipients, each with other demands. Names are made up; SIRETs are nobody's (no SIREN begins with 0). */
export const STRUCTURES_PUBLIQUES = {
  valmont: {
    structure: {
      identifiant: '04366126300012',
      raisonSociale: 'Commune de Valmont',
      adresse: "1 place de l'Hôtel de Ville",
      codePostal: '73460',
      ville: 'Valmont',
      courriel: 'comptabilite@valmont.demo.example',
      telephone: '+33 4 99 00 10 20',
      serviceObligatoire: true,
      engagementObligatoire: true,
    },
    services: [
      { code: 'ECOLES', nom: 'Écoles et restauration scolaire', courriel: 'ecoles@valmont.demo.example' },
      { code: 'VOIRIE', nom: 'Voirie et espaces verts' },
      { code: 'CULTURE', nom: 'Culture et médiathèque' },
      { code: 'SPORTS', nom: 'Sports et vie associative' },
      { code: 'BATIMENTS', nom: 'Bâtiments communaux' },
      { code: 'DSI', nom: "Systèmes d'information" },
      { code: 'ARCHIVES', nom: 'Archives municipales', actif: false },
      { code: 'JUMELAGE', nom: 'Comité de jumelage', debutJours: -900, finJours: -200 },
    ],
    engagement: 'VAL-##-####',
    mandat: 'M#####',
  },
  region: {
    structure: {
      identifiant: '09972242300011',
      raisonSociale: 'Région Rives et Massifs',
      adresse: '20 esplanade des Confluences',
      codePostal: '69290',
      ville: 'Confluent',
      courriel: 'factures@rives-et-massifs.demo.example',
      serviceObligatoire: true,
    },
    services: [
      { code: 'LYCEES', nom: 'Direction des lycées' },
      { code: 'TRANSPORTS', nom: 'Transports et mobilités' },
      { code: 'FORMATION', nom: 'Formation professionnelle' },
      { code: 'COMMUNICATION', nom: 'Communication et événements' },
      { code: 'NUMERIQUE', nom: 'Direction du numérique', debutJours: -700 },
    ],
    engagement: '4500######',
    mandat: '2#####',
  },
  departement: {
    structure: {
      identifiant: '01982419200017',
      raisonSociale: 'Département de la Haute-Vallée',
      adresse: '4 rue de la Préfecture',
      codePostal: '05980',
      ville: 'Montrieux',
      courriel: 'finances@haute-vallee.demo.example',
      serviceOuEngagement: true,
    },
    services: [
      { code: 'COLLEGES', nom: 'Collèges' },
      { code: 'ROUTES', nom: 'Routes départementales' },
      { code: 'SOLIDARITES', nom: 'Maisons des solidarités' },
      { code: 'LABO', nom: "Laboratoire d'analyses", actif: false },
    ],
    engagement: 'BC######',
    mandat: 'MD-#####',
  },
  chu: {
    structure: {
      identifiant: '09114529200016',
      raisonSociale: 'Centre hospitalier universitaire de Clairval',
      adresse: '90 boulevard des Tilleuls',
      codePostal: '38790',
      ville: 'Clairval',
      courriel: 'dsf@chu-clairval.demo.example',
      telephone: '+33 4 99 00 30 40',
      engagementObligatoire: true,
      delaiPaiement: 50,
    },
    services: [
      { code: 'PHARMACIE', nom: 'Pharmacie à usage intérieur' },
      { code: 'BIOMEDICAL', nom: 'Ingénierie biomédicale' },
      { code: 'RESTAURATION', nom: 'Restauration' },
      { code: 'HOTELLERIE', nom: 'Hôtellerie et entretien' },
      { code: 'BLANCHISSERIE', nom: 'Blanchisserie (transférée)', actif: false, finJours: -320 },
    ],
    engagement: 'C########',
    mandat: '######',
  },
  ministere: {
    structure: {
      identifiant: '04402895900011',
      raisonSociale: 'Ministère des Territoires - Direction des achats',
      adresse: '12 quai des Grands Arbres',
      codePostal: '75980',
      ville: 'Paris',
      courriel: 'services-facturiers@territoires.demo.example',
      serviceObligatoire: true,
      receptionEdi: true,
    },
    services: [
      { code: 'FAC0000075', nom: 'Service facturier central', engagementObligatoire: true },
      { code: 'FAC0000069', nom: 'Service facturier Rhône', engagementObligatoire: true },
      { code: 'FAC0000033', nom: 'Service facturier Atlantique', engagementObligatoire: true },
    ],
    engagement: '15########',
    mandat: '10########',
  },
  aubrelle: {
    structure: {
      identifiant: '06223193100015',
      raisonSociale: "Communauté de communes du Pays d'Aubrelle",
      adresse: '7 route des Lacs',
      codePostal: '74970',
      ville: 'Saint-Aubin-sur-Aubrelle',
      courriel: 'accueil@pays-aubrelle.demo.example',
      miseEnPaiementNonCommuniquee: true,
    },
    services: [
      { code: 'DECHETS', nom: 'Collecte des déchets' },
      { code: 'TOURISME', nom: 'Office de tourisme' },
    ],
    engagement: 'CCPA####',
    mandat: '####',
  },
} as const satisfies Record<string, StructurePubliqueDemo>;

/** One that moved: closed, and replaced by the structure named. */
export const STRUCTURE_REMPLACEE = {
  identifiant: '06223193100007',
  raisonSociale: "Communauté de communes du Lac d'Aubrelle",
  adresse: '2 place du Débarcadère',
  remplaceePar: 'aubrelle',
  depuisJours: 150,
} as const satisfies { readonly remplaceePar: keyof typeof STRUCTURES_PUBLIQUES } & Record<string, unknown>;

export type ClePublique = keyof typeof STRUCTURES_PUBLIQUES;

export const publiqueDemo = (cle: ClePublique): StructurePubliqueDemo => STRUCTURES_PUBLIQUES[cle];
