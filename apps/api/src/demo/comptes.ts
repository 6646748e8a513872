import type { Application, Domaine, Niveau } from '@orpheon/domain';
import type { CleFournisseur } from './fournisseurs.ts';
import { FOURNISSEURS } from './fournisseurs.ts';
import type { ClePublique } from './structures-publiques.ts';
import { STRUCTURES_PUBLIQUES } from './structures-publiques.ts';

/** One password for every account of the demo, shown on the sign-in page where the demo is loaded. */
export const MOT_DE_PASSE_DEMO = 'orpheon-demo-2026';

export type CleStructure = ClePublique | CleFournisseur;
type Octroi = readonly [objet: Application | Domaine, niveau: Niveau];

export interface PersonneDemo {
  readonly prenom: string;
  readonly nom: string;
  readonly courriel: string;
  readonly langue?: 'en';
  readonly telephone?: string;
  /** Attachments: a structure, or one of its services. */
  readonly rattachements: readonly {
    readonly structure: CleStructure;
    readonly services?: readonly string[];
    readonly gestionnairePrincipal?: boolean;
    readonly octrois: readonly Octroi[];
  }[];
  readonly role: { readonly fr: string; readonly en: string };
  /** Helps people on behalf of the portal. */
  readonly support?: true;
}

const TOUT: readonly Octroi[] = [
  ['ORGANISATION', 'MODIFICATION'],
  ['FACTURATION', 'MODIFICATION'],
  ['COMMANDE', 'MODIFICATION'],
  ['MARCHE', 'MODIFICATION'],
  ['RACCORDEMENT', 'MODIFICATION'],
  ['SUPPORT', 'MODIFICATION'],
];
const EMETTRE: readonly Octroi[] = [
  ['FACTURES_EMISES', 'MODIFICATION'],
  ['SUIVI_DES_FLUX', 'MODIFICATION'],
];
const LIRE_EMISES: readonly Octroi[] = [
  ['FACTURES_EMISES', 'CONSULTATION'],
  ['SUIVI_DES_FLUX', 'CONSULTATION'],
];
const RECEVOIR: readonly Octroi[] = [['FACTURES_RECUES', 'MODIFICATION']];
const LIRE_RECUES: readonly Octroi[] = [['FACTURES_RECUES', 'CONSULTATION']];
const GERER: readonly Octroi[] = [
  ['ORGANISATION', 'MODIFICATION'],
  ['SUPPORT', 'MODIFICATION'],
];

const gerant = (structure: CleFournisseur): PersonneDemo['rattachements'] => [
  { structure, gestionnairePrincipal: true, octrois: TOUT },
];

/** Twenty-one people, every kind of right among them. */
export const PERSONNES: readonly PersonneDemo[] = [
  {
    prenom: 'Manuela',
    nom: 'Ferrand',
    courriel: 'manuela.ferrand@delices-de-savoie.demo.example',
    telephone: '+33 6 39 98 00 01',
    rattachements: gerant('delices'),
    role: { fr: 'Dirige l’entreprise : tous les profils', en: 'Runs the company: every profile' },
  },
  {
    prenom: 'Paul',
    nom: 'Lacombe',
    courriel: 'paul.lacombe@delices-de-savoie.demo.example',
    rattachements: [{ structure: 'delices', octrois: EMETTRE }],
    role: { fr: 'Comptable : dépose et suit les factures', en: 'Accountant: files and follows invoices' },
  },
  {
    prenom: 'Inès',
    nom: 'Marchand',
    courriel: 'ines.marchand@conseil-marchand.demo.example',
    rattachements: [{ structure: 'delices', octrois: LIRE_EMISES }],
    role: {
      fr: 'Consultante : lit les factures émises, ne modifie rien',
      en: 'Consultant: reads issued invoices, changes nothing',
    },
  },
  {
    prenom: 'Hélène',
    nom: 'Barbier',
    courriel: 'helene.barbier@valmont.demo.example',
    rattachements: [{ structure: 'valmont', octrois: RECEVOIR }],
    role: {
      fr: 'Agente des finances : traite les factures de toute la commune',
      en: 'Finance officer: processes the invoices of the whole town',
    },
  },
  {
    prenom: 'Thomas',
    nom: 'Renaud',
    courriel: 'thomas.renaud@valmont.demo.example',
    rattachements: [{ structure: 'valmont', services: ['ECOLES'], octrois: RECEVOIR }],
    role: { fr: 'Agent du seul service des écoles', en: 'Officer of the schools service only' },
  },
  {
    prenom: 'Lucie',
    nom: 'Perrin',
    courriel: 'lucie.perrin@valmont.demo.example',
    rattachements: [{ structure: 'valmont', services: ['VOIRIE', 'BATIMENTS'], octrois: RECEVOIR }],
    role: { fr: 'Agente des services voirie et bâtiments', en: 'Officer of the roads and buildings services' },
  },
  {
    prenom: 'Sylvie',
    nom: 'Carpentier',
    courriel: 'sylvie.carpentier@valmont.demo.example',
    rattachements: [{ structure: 'valmont', gestionnairePrincipal: true, octrois: GERER }],
    role: {
      fr: 'Gestionnaire principale, sans droit sur les factures',
      en: 'Main manager, without any right on invoices',
    },
  },
  {
    prenom: 'Antoine',
    nom: 'Dumas',
    courriel: 'antoine.dumas@rives-et-massifs.demo.example',
    rattachements: [{ structure: 'region', gestionnairePrincipal: true, octrois: TOUT }],
    role: {
      fr: 'Responsable du service facturier : tous les profils',
      en: 'Head of the invoice service: every profile',
    },
  },
  {
    prenom: 'Françoise',
    nom: 'Teyssier',
    courriel: 'francoise.teyssier@haute-vallee.demo.example',
    rattachements: [
      { structure: 'departement', gestionnairePrincipal: true, octrois: [...GERER, ...RECEVOIR] },
      { structure: 'aubrelle', gestionnairePrincipal: true, octrois: [...GERER, ...RECEVOIR] },
    ],
    role: { fr: 'Agente mutualisée entre deux collectivités', en: 'Officer shared by two authorities' },
  },
  {
    prenom: 'Karim',
    nom: 'Belkacem',
    courriel: 'karim.belkacem@chu-clairval.demo.example',
    rattachements: [{ structure: 'chu', gestionnairePrincipal: true, octrois: [...GERER, ...RECEVOIR] }],
    role: { fr: 'Direction des services financiers', en: 'Finance department' },
  },
  {
    prenom: 'Odile',
    nom: 'Rivière',
    courriel: 'odile.riviere@territoires.demo.example',
    rattachements: [{ structure: 'ministere', gestionnairePrincipal: true, octrois: [...GERER, ...RECEVOIR] }],
    role: { fr: 'Service facturier central', en: 'Central invoice service' },
  },
  {
    prenom: 'Jean-Marc',
    nom: 'Aubert',
    courriel: 'jean-marc.aubert@territoires.demo.example',
    rattachements: [{ structure: 'ministere', services: ['FAC0000069'], octrois: LIRE_RECUES }],
    role: { fr: 'Contrôleur : consulte un seul service facturier', en: 'Controller: reads one invoice service only' },
  },
  {
    prenom: 'Bruno',
    nom: 'Vauquelin',
    courriel: 'bruno.vauquelin@imprimerie-vauquelin.demo.example',
    rattachements: gerant('vauquelin'),
    role: { fr: 'Gérant : tous les profils', en: 'Manager: every profile' },
  },
  {
    prenom: 'Samira',
    nom: 'Haddad',
    courriel: 'samira.haddad@azur-proprete.demo.example',
    rattachements: gerant('azur'),
    role: { fr: 'Directrice : tous les profils', en: 'Director: every profile' },
  },
  {
    prenom: 'Erwan',
    nom: 'Kermarec',
    courriel: 'erwan.kermarec@kerneo.demo.example',
    rattachements: gerant('kerneo'),
    role: { fr: 'Gérant : tous les profils', en: 'Manager: every profile' },
  },
  {
    prenom: 'Gilles',
    nom: 'Bertholin',
    courriel: 'gilles.bertholin@bertholin-travaux.demo.example',
    rattachements: gerant('bertholin'),
    role: { fr: 'Titulaire : valide aussi ses sous-traitants', en: 'Main contractor: also approves subcontractors' },
  },
  {
    prenom: 'Lotte',
    nom: 'Van Aerden',
    courriel: 'lotte.vanaerden@vanaerden.demo.example',
    langue: 'en',
    rattachements: gerant('vanaerden'),
    role: { fr: 'Fournisseur belge, en anglais', en: 'Belgian supplier, in English' },
  },
  {
    prenom: 'Wanda',
    nom: 'Poaraki',
    courriel: 'wanda.poaraki@lagon-cartographie.demo.example',
    rattachements: gerant('lagon'),
    role: { fr: 'Fournisseur de Nouvelle-Calédonie', en: 'Supplier from New Caledonia' },
  },
  {
    prenom: 'Reto',
    nom: 'Baumann',
    courriel: 'reto.baumann@alpina-messtechnik.demo.example',
    langue: 'en',
    rattachements: gerant('alpina'),
    role: { fr: 'Fournisseur suisse, en anglais', en: 'Swiss supplier, in English' },
  },
  {
    prenom: 'Nadia',
    nom: 'Costa',
    courriel: 'nadia.costa@courrier.demo.example',
    rattachements: [],
    role: { fr: 'Sans structure pour l’instant', en: 'No structure yet' },
  },
  {
    prenom: 'Camille',
    nom: 'Roche',
    courriel: 'camille.roche@orpheon.demo.example',
    rattachements: [],
    support: true,
    role: {
      fr: 'Support du portail : aide, approuve, débloque',
      en: 'Support of the portal: helps, approves, unlocks',
    },
  },
];

export interface CompteDemo {
  readonly courriel: string;
  readonly nom: string;
  readonly structure: string;
  readonly role: { readonly fr: string; readonly en: string };
}

const raisonSociale = (cle: CleStructure): string =>
  (cle in STRUCTURES_PUBLIQUES ? STRUCTURES_PUBLIQUES[cle as ClePublique] : FOURNISSEURS[cle as CleFournisseur])
    .structure.raisonSociale;

/** What the sign-in page and `npm start` show, in the order in which a newcomer should try them. */
export const COMPTES_DEMO: readonly CompteDemo[] = PERSONNES.map((p) => ({
  courriel: p.courriel,
  nom: `${p.prenom} ${p.nom}`,
  structure: p.rattachements.map((r) => raisonSociale(r.structure)).join(', ') || '–',
  role: p.role,
}));
