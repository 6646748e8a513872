import type { FormatFacture, ModeDepot } from '@orpheon/domain';
import type { RangeeCoordonneeBancaire, RangeeStructure } from '@orpheon/testing';
import type { ClePublique } from './structures-publiques.ts';

/** Something a supplier sells, at a price without VAT that varies a little from one invoice to the next. */
export interface Article {
  readonly denomination: string;
  readonly prix: string;
  readonly quantite: readonly [min: number, max: number];
  readonly taux: string;
  readonly unite?: string;
}

/** What a supplier sells to one recipient: how much of its business that is, which services, which goods. */
export interface Clientele {
  readonly destinataire: ClePublique;
  readonly poids: number;
  readonly services: readonly string[];
  readonly articles: readonly number[];
  readonly marche?: string;
}

export interface FournisseurDemo {
  readonly structure: Partial<RangeeStructure> & Pick<RangeeStructure, 'identifiant' | 'raisonSociale'>;
  readonly compte: Pick<RangeeCoordonneeBancaire, 'compte' | 'bic' | 'libelle'>;
  readonly numero: (annee: string, rang: number) => string;
  readonly formats: readonly (readonly [FormatFacture, number])[];
  readonly modeDepot: ModeDepot;
  /** Invoices of the demo. */
  readonly nombre: number;
  readonly articles: readonly Article[];
  readonly clientele: readonly Clientele[];
  /** Why no VAT is charged, where none is. */
  readonly exoneration?: string;
}

const trois = (rang: number): string => String(rang).padStart(3, '0');
const quatre = (rang: number): string => String(rang).padStart(4, '0');

/** Eight suppliers of all kinds of identifier. Names are made up; numbers are nobody's. */
export const FOURNISSEURS = {
  delices: {
    structure: {
      identifiant: '09111390200018',
      raisonSociale: 'Les Délices de Savoie',
      adresse: '8 rue des Alpages',
      codePostal: '73470',
      ville: 'Beauvallon',
      courriel: 'contact@delices-de-savoie.demo.example',
      telephone: '+33 4 99 00 50 60',
    },
    compte: { libelle: 'Compte professionnel', compte: 'FR7699999205593556854671334', bic: 'ORPHFRPPXXX' },
    numero: (annee, rang) => `F-${annee}-${trois(rang)}`,
    formats: [
      ['FACTURX', 4],
      ['UBL', 3],
      ['CII', 3],
    ],
    modeDepot: 'UPLOAD_PORTAIL',
    nombre: 150,
    articles: [
      { denomination: 'Repas cantine, menu enfant', prix: '4.85', quantite: [180, 620], taux: '5.5' },
      { denomination: 'Repas cantine, menu adulte', prix: '6.20', quantite: [15, 60], taux: '10' },
      { denomination: 'Goûter, fruit et laitage de Savoie', prix: '1.15', quantite: [180, 600], taux: '5.5' },
      { denomination: 'Plateau-repas froid', prix: '16.50', quantite: [8, 45], taux: '10' },
      { denomination: 'Buffet savoyard, par convive', prix: '27.90', quantite: [20, 120], taux: '10' },
      { denomination: 'Boissons sans alcool', prix: '2.10', quantite: [20, 120], taux: '10' },
      { denomination: 'Apremont, bouteille 75 cl', prix: '8.40', quantite: [6, 36], taux: '20' },
      { denomination: 'Location de vaisselle', prix: '1.25', quantite: [20, 120], taux: '20' },
      { denomination: 'Service à table', prix: '32.00', quantite: [3, 18], taux: '20', unite: 'HUR' },
      {
        denomination: 'Fromages de Savoie, tomme et beaufort',
        prix: '19.80',
        quantite: [4, 40],
        taux: '5.5',
        unite: 'KGM',
      },
      { denomination: 'Livraison', prix: '28.00', quantite: [1, 4], taux: '20' },
    ],
    clientele: [
      { destinataire: 'valmont', poids: 8, services: ['ECOLES'], articles: [0, 1, 2, 10], marche: '2025-REST-04' },
      { destinataire: 'valmont', poids: 4, services: ['CULTURE', 'SPORTS'], articles: [3, 4, 5, 6, 7, 8, 10] },
      { destinataire: 'region', poids: 3, services: ['LYCEES', 'COMMUNICATION'], articles: [3, 4, 5, 6, 7, 8] },
      { destinataire: 'chu', poids: 2, services: ['RESTAURATION'], articles: [2, 9, 5, 10] },
      { destinataire: 'aubrelle', poids: 2, services: ['TOURISME'], articles: [4, 5, 6, 7, 9] },
      { destinataire: 'departement', poids: 1, services: ['SOLIDARITES'], articles: [3, 5, 10] },
    ],
  },
  vauquelin: {
    structure: {
      identifiant: '04411304100014',
      raisonSociale: 'Imprimerie Vauquelin',
      adresse: "ZA de l'Écluse, 3 rue Gutenberg",
      codePostal: '38790',
      ville: 'Clairval',
      courriel: 'facturation@imprimerie-vauquelin.demo.example',
    },
    compte: { libelle: 'Compte courant', compte: 'FR7699999412266312898712346', bic: 'ORPHFRPPXXX' },
    numero: (annee, rang) => `IV${annee.slice(2)}-${quatre(rang)}`,
    formats: [
      ['FACTURX', 2],
      ['CII', 3],
      ['UBL', 3],
    ],
    modeDepot: 'UPLOAD_PORTAIL',
    nombre: 90,
    articles: [
      {
        denomination: 'Magazine municipal, 24 pages, quadrichromie',
        prix: '0.64',
        quantite: [2500, 9000],
        taux: '2.1',
      },
      { denomination: 'Affiche 120 × 176 cm', prix: '7.80', quantite: [20, 150], taux: '20' },
      { denomination: 'Dépliant 3 volets, papier recyclé', prix: '0.215', quantite: [1000, 12000], taux: '20' },
      { denomination: 'Carte de visite, par 100', prix: '14.50', quantite: [1, 25], taux: '20' },
      { denomination: 'Livret pédagogique, 48 pages', prix: '2.95', quantite: [100, 1500], taux: '5.5' },
      { denomination: 'Mise en page', prix: '58.00', quantite: [2, 14], taux: '20', unite: 'HUR' },
      { denomination: 'Bâche microperforée', prix: '24.60', quantite: [4, 40], taux: '20', unite: 'MTK' },
    ],
    clientele: [
      { destinataire: 'valmont', poids: 4, services: ['CULTURE', 'SPORTS'], articles: [0, 1, 2, 5, 6] },
      { destinataire: 'region', poids: 3, services: ['COMMUNICATION', 'FORMATION'], articles: [1, 2, 4, 5, 6] },
      { destinataire: 'departement', poids: 3, services: ['COLLEGES', 'SOLIDARITES'], articles: [2, 3, 4, 5] },
      { destinataire: 'aubrelle', poids: 2, services: ['TOURISME', 'DECHETS'], articles: [1, 2, 5] },
      { destinataire: 'ministere', poids: 1, services: ['FAC0000075'], articles: [2, 3, 5], marche: 'MT-2025-0117' },
    ],
  },
  azur: {
    structure: {
      identifiant: '09539445800012',
      raisonSociale: 'Azur Propreté Services',
      adresse: '41 avenue des Artisans',
      codePostal: '69290',
      ville: 'Confluent',
      courriel: 'compta@azur-proprete.demo.example',
    },
    compte: { libelle: 'Compte principal', compte: 'FR7699999771910311030640513', bic: 'ORPHFRPPXXX' },
    numero: (annee, rang) => `${annee}/${quatre(rang)}`,
    formats: [
      ['UBL', 5],
      ['CII', 3],
    ],
    modeDepot: 'UPLOAD_PORTAIL',
    nombre: 110,
    articles: [
      {
        denomination: 'Entretien courant des locaux, forfait mensuel',
        prix: '2140.00',
        quantite: [1, 1],
        taux: '20',
        unite: 'MON',
      },
      { denomination: 'Vitrerie', prix: '1.95', quantite: [80, 900], taux: '20', unite: 'MTK' },
      { denomination: 'Remise en état des sols', prix: '3.40', quantite: [60, 700], taux: '20', unite: 'MTK' },
      { denomination: 'Consommables sanitaires', prix: '86.30', quantite: [1, 9], taux: '20' },
      {
        denomination: "Intervention d'urgence, dégât des eaux",
        prix: '47.50',
        quantite: [2, 12],
        taux: '20',
        unite: 'HUR',
      },
      { denomination: 'Nettoyage de fin de chantier', prix: '5.20', quantite: [80, 600], taux: '20', unite: 'MTK' },
    ],
    clientele: [
      {
        destinataire: 'valmont',
        poids: 3,
        services: ['BATIMENTS', 'ECOLES'],
        articles: [0, 1, 2, 3],
        marche: '2024-PROP-11',
      },
      { destinataire: 'departement', poids: 3, services: ['COLLEGES', 'SOLIDARITES'], articles: [0, 1, 3, 4] },
      { destinataire: 'chu', poids: 3, services: ['HOTELLERIE'], articles: [0, 1, 2, 3, 4], marche: 'CHU24-088' },
      { destinataire: 'ministere', poids: 2, services: ['FAC0000069', 'FAC0000033'], articles: [0, 1, 3] },
      { destinataire: 'region', poids: 2, services: ['LYCEES', 'TRANSPORTS'], articles: [1, 2, 4] },
    ],
  },
  kerneo: {
    structure: {
      identifiant: '00304345200014',
      raisonSociale: 'Kernéo Informatique',
      adresse: '15 quai du Phare',
      codePostal: '29980',
      ville: 'Port-Kerlan',
      courriel: 'administration@kerneo.demo.example',
    },
    compte: { libelle: 'Compte courant', compte: 'FR7699999583417786377176587', bic: 'ORPHFRPPXXX' },
    numero: (annee, rang) => `KER${annee}${quatre(rang)}`,
    formats: [
      ['CII', 4],
      ['UBL', 3],
      ['FACTURX', 1],
    ],
    modeDepot: 'UPLOAD_API',
    nombre: 95,
    articles: [
      { denomination: 'Ordinateur portable 14 pouces, reconditionné', prix: '689.00', quantite: [1, 18], taux: '20' },
      { denomination: 'Écran 27 pouces', prix: '214.90', quantite: [1, 20], taux: '20' },
      {
        denomination: 'Maintenance du parc, forfait mensuel',
        prix: '1250.00',
        quantite: [1, 1],
        taux: '20',
        unite: 'MON',
      },
      { denomination: 'Hébergement et sauvegarde, par poste', prix: '6.75', quantite: [30, 260], taux: '20' },
      { denomination: 'Assistance sur site', prix: '72.00', quantite: [2, 24], taux: '20', unite: 'HUR' },
      {
        denomination: 'Formation à la bureautique libre, journée',
        prix: '940.00',
        quantite: [1, 4],
        taux: '20',
        unite: 'DAY',
      },
      { denomination: 'Câblage réseau catégorie 6A', prix: '38.40', quantite: [8, 90], taux: '20' },
    ],
    clientele: [
      { destinataire: 'valmont', poids: 3, services: ['DSI'], articles: [0, 1, 2, 3, 4] },
      {
        destinataire: 'region',
        poids: 3,
        services: ['NUMERIQUE', 'LYCEES'],
        articles: [0, 1, 4, 5],
        marche: 'RRM-NUM-2025',
      },
      { destinataire: 'departement', poids: 2, services: ['COLLEGES'], articles: [0, 1, 3, 4] },
      { destinataire: 'ministere', poids: 2, services: ['FAC0000075'], articles: [2, 3, 4, 5] },
      { destinataire: 'aubrelle', poids: 1, services: ['TOURISME'], articles: [2, 4] },
    ],
  },
  bertholin: {
    structure: {
      identifiant: '01955557200015',
      raisonSociale: 'Bertholin Travaux',
      adresse: '112 route de la Carrière',
      codePostal: '73460',
      ville: 'Valmont',
      courriel: 'factures@bertholin-travaux.demo.example',
    },
    compte: { libelle: 'Compte chantiers', compte: 'FR7699999933780951395889990', bic: 'ORPHFRPPXXX' },
    numero: (annee, rang) => `BT-${annee}-${quatre(rang)}`,
    formats: [
      ['CII', 4],
      ['FACTURX', 1],
    ],
    modeDepot: 'UPLOAD_PORTAIL',
    nombre: 70,
    articles: [
      {
        denomination: 'Enrobé à chaud, fourniture et pose',
        prix: '31.70',
        quantite: [60, 900],
        taux: '20',
        unite: 'MTK',
      },
      { denomination: 'Bordure béton T2', prix: '27.35', quantite: [20, 240], taux: '20', unite: 'MTR' },
      {
        denomination: "Location d'une mini-pelle avec conducteur",
        prix: '485.00',
        quantite: [1, 9],
        taux: '20',
        unite: 'DAY',
      },
      {
        denomination: 'Rénovation énergétique, isolation des combles',
        prix: '44.80',
        quantite: [40, 420],
        taux: '5.5',
        unite: 'MTK',
      },
      { denomination: 'Réfection de peinture', prix: '18.65', quantite: [60, 700], taux: '10', unite: 'MTK' },
      { denomination: 'Signalisation de chantier', prix: '195.00', quantite: [1, 3], taux: '20' },
    ],
    clientele: [
      { destinataire: 'valmont', poids: 4, services: ['VOIRIE', 'BATIMENTS'], articles: [0, 1, 2, 3, 4, 5] },
      { destinataire: 'departement', poids: 3, services: ['ROUTES'], articles: [0, 1, 2, 5] },
      { destinataire: 'aubrelle', poids: 2, services: ['DECHETS'], articles: [1, 2, 5] },
    ],
  },
  vanaerden: {
    structure: {
      typeIdentifiant: 'UE_HORS_FRANCE',
      identifiant: 'BE0999706645',
      raisonSociale: 'Van Aerden Medical',
      numeroTva: 'BE0999706645',
      adresse: 'Kanaalstraat 27',
      codePostal: '2990',
      ville: 'Waterlinde',
      pays: 'BE',
      courriel: 'finance@vanaerden.demo.example',
    },
    compte: { libelle: 'Zichtrekening', compte: 'BE70999706611425', bic: 'ORPHBEBBXXX' },
    numero: (annee, rang) => `VAM-${annee}-${quatre(rang)}`,
    formats: [['UBL', 1]],
    modeDepot: 'UPLOAD_PORTAIL',
    nombre: 45,
    exoneration: 'Autoliquidation - TVA due par le preneur (article 283-2 du CGI)',
    articles: [
      { denomination: "Gants d'examen nitrile, boîte de 100", prix: '5.42', quantite: [100, 2400], taux: '0' },
      { denomination: 'Cathéter veineux périphérique 20G', prix: '1.185', quantite: [200, 4000], taux: '0' },
      { denomination: 'Pansement hydrocolloïde 10 × 10 cm', prix: '2.36', quantite: [100, 1500], taux: '0' },
      { denomination: 'Tensiomètre électronique professionnel', prix: '168.00', quantite: [1, 24], taux: '0' },
      { denomination: 'Poche de perfusion, 500 ml', prix: '0.94', quantite: [400, 6000], taux: '0' },
    ],
    clientele: [{ destinataire: 'chu', poids: 1, services: ['PHARMACIE', 'BIOMEDICAL'], articles: [0, 1, 2, 3, 4] }],
  },
  lagon: {
    structure: {
      typeIdentifiant: 'RIDET',
      identifiant: '0997066001',
      raisonSociale: 'Lagon Cartographie',
      numeroTva: 'NC0997066001',
      adresse: '6 baie des Paletuviers',
      codePostal: '98890',
      ville: 'Païta',
      pays: 'NC',
      courriel: 'bureau@lagon-cartographie.demo.example',
    },
    compte: { libelle: 'Compte courant', compte: 'FR7699999831687250518565984', bic: 'ORPHNCNXXXX' },
    numero: (annee, rang) => `LC ${annee} ${trois(rang)}`,
    formats: [['UBL', 1]],
    modeDepot: 'UPLOAD_PORTAIL',
    nombre: 18,
    exoneration: "Prestation hors du territoire d'application de la TVA (Nouvelle-Calédonie)",
    articles: [
      { denomination: 'Levé bathymétrique', prix: '385.00', quantite: [2, 30], taux: '0', unite: 'KMK' },
      { denomination: 'Cartographie des habitats récifaux', prix: '4200.00', quantite: [1, 3], taux: '0' },
      { denomination: "Journée d'expert hydrographe", prix: '760.00', quantite: [2, 15], taux: '0', unite: 'DAY' },
    ],
    clientele: [{ destinataire: 'ministere', poids: 1, services: ['FAC0000075', 'FAC0000033'], articles: [0, 1, 2] }],
  },
  alpina: {
    structure: {
      typeIdentifiant: 'HORS_UE',
      identifiant: 'CHALPINAMESSTECHNI',
      raisonSociale: 'Alpina Messtechnik',
      numeroTva: 'CHE999706689',
      adresse: 'Seestrasse 118',
      codePostal: '8999',
      ville: 'Bergsee',
      pays: 'CH',
      courriel: 'billing@alpina-messtechnik.demo.example',
    },
    compte: { libelle: 'Kontokorrent', compte: 'CH9109999874077878712', bic: 'ORPHCHZZXXX' },
    numero: (annee, rang) => `AM${annee}-${trois(rang)}`,
    formats: [['UBL', 1]],
    modeDepot: 'UPLOAD_PORTAIL',
    nombre: 22,
    exoneration: 'Exportation - TVA due à l’importation',
    articles: [
      { denomination: 'Étalonnage de pompe à perfusion', prix: '94.00', quantite: [4, 60], taux: '0' },
      { denomination: 'Capteur de pression certifié', prix: '312.50', quantite: [1, 20], taux: '0' },
      { denomination: "Station de mesure de la qualité de l'air", prix: '6450.00', quantite: [1, 3], taux: '0' },
      { denomination: 'Vérification métrologique annuelle', prix: '540.00', quantite: [1, 8], taux: '0' },
    ],
    clientele: [
      { destinataire: 'chu', poids: 3, services: ['BIOMEDICAL'], articles: [0, 1, 3] },
      { destinataire: 'region', poids: 1, services: ['TRANSPORTS'], articles: [2, 3] },
    ],
  },
} as const satisfies Record<string, FournisseurDemo>;

export type CleFournisseur = keyof typeof FOURNISSEURS;
