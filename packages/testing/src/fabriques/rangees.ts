import type {
  Acteur,
  ActionFacture,
  Anomalie,
  Application,
  Domaine,
  EtatSaisie,
  FormatFacture,
  ModeDepot,
  ModeSaisie,
  Niveau,
  ProfilFacturX,
  SaisieFacture,
  SemanticInvoice,
  StatutFacture,
  StatutFlux,
  TypeIdentifiant,
} from '@orpheon/domain';

/**
 * Rows as plain objects, column for column, named as in prisma/schema. Identifiers and amounts are decimal text,
 * days `YYYY-MM-DD`, instants `Date`.
 */
export interface RangeeStructure {
  id: string;
  typeIdentifiant: TypeIdentifiant;
  identifiant: string;
  raisonSociale: string;
  libelle: string | null;
  nom: string | null;
  prenom: string | null;
  publique: boolean;
  statut: 'ACTIVE' | 'INACTIVE';
  numeroTva: string | null;
  courriel: string | null;
  telephone: string | null;
  adresse: string | null;
  complementAdresse: string | null;
  codePostal: string | null;
  ville: string | null;
  pays: string;
  serviceObligatoire: boolean;
  engagementObligatoire: boolean;
  serviceOuEngagement: boolean;
  miseEnPaiementNonCommuniquee: boolean;
  maitriseOuvrage: boolean;
  maitriseOuvrageSeulement: boolean;
  receptionEdi: boolean;
  devisesAcceptees: string[];
  delaiPaiement: number;
  gestionnairePrincipalId: string | null;
  creeLe: Date;
  version: number;
}

export interface RangeeService {
  id: string;
  structureId: string;
  code: string;
  nom: string;
  actif: boolean;
  parDefaut: boolean;
  debutValidite: string | null;
  finValidite: string | null;
  engagementObligatoire: boolean;
  courriel: string | null;
  telephone: string | null;
  adresse: string | null;
  codePostal: string | null;
  ville: string | null;
  version: number;
}

export interface RangeeUtilisateur {
  id: string;
  courrielConnexion: string;
  courrielContact: string;
  nom: string;
  prenom: string;
  telephone: string | null;
  langue: 'fr' | 'en';
  motDePasse: string | null;
  etat: string;
  conditionsVersion: string | null;
  conditionsLe: Date | null;
  derniereConnexion: Date | null;
  notifications: object;
  preferences: object;
  support: boolean;
  creeLe: Date;
  version: number;
}

export interface RangeeRattachement {
  id: string;
  utilisateurId: string;
  structureId: string;
  serviceId: string | null;
  statut: 'EN_COURS_DE_VALIDATION' | 'REFUSEE' | 'VALIDEE' | 'DESACTIVEE' | 'SUPPRIMEE';
  demandeLe: Date;
  decideLe: Date | null;
}

export interface RangeeHabilitation {
  id: string;
  utilisateurId: string;
  structureId: string;
  serviceId: string | null;
  objet: Application | Domaine;
  niveau: Niveau;
  debut: string | null;
  fin: string | null;
  accordeeLe: Date;
  accordeePar: string | null;
}

export interface RangeeCoordonneeBancaire {
  id: string;
  structureId: string;
  type: 'IBAN' | 'RIB';
  libelle: string;
  compte: string;
  bic: string | null;
  titulaire: string | null;
  active: boolean;
  creeLe: Date;
  version: number;
}

export interface RangeeSession {
  jeton: string;
  utilisateurId: string;
  creeLe: Date;
  vueLe: Date;
  confirmeeLe: Date;
  expireLe: Date;
  adresse: string | null;
  agent: string | null;
}

export interface RangeeFlux {
  id: string;
  numero: string;
  structureId: string;
  utilisateurId: string | null;
  modeDepot: ModeDepot;
  codeInterface: string | null;
  nomFichier: string;
  taille: number;
  empreinte: string;
  statut: StatutFlux;
  retientEmpreinte: boolean;
  deposeLe: Date;
  traiteLe: Date | null;
  nombreFactures: number;
  nombreRejets: number;
  anomalies: readonly Anomalie[];
  version: number;
}

export interface RangeeFacture {
  id: string;
  fluxId: string | null;
  modeDepot: ModeDepot;
  format: FormatFacture | null;
  profil: ProfilFacturX | null;
  numero: string | null;
  type: 'FACTURE' | 'AVOIR';
  codeType: string | null;
  cadre: string;
  statut: StatutFacture;
  statutLe: Date;
  deposeeLe: Date;
  dateFacture: string | null;
  dateEcheance: string | null;
  fournisseurId: string;
  serviceFournisseurId: string | null;
  destinataireId: string | null;
  serviceDestinataireId: string | null;
  valideur1Id: string | null;
  valideur2Id: string | null;
  devise: string | null;
  montantHt: string | null;
  montantTva: string | null;
  montantTtc: string | null;
  netAPayer: string | null;
  numeroEngagement: string | null;
  numeroMarche: string | null;
  numeroFactureOrigine: string | null;
  factureOrigineId: string | null;
  modePaiement: string | null;
  numeroMandat: string | null;
  empreinte: string | null;
  recherche: string;
  rejetTraiteLe: Date | null;
  version: number;
}

/** The semantic invoice without what has tables of its own. */
export type ModeleFacture = Omit<SemanticInvoice, 'lines' | 'vatBreakdown'>;

export interface RangeeDetail {
  factureId: string;
  modele: ModeleFacture;
  anomalies: readonly Anomalie[];
}

export interface RangeeLigne {
  factureId: string;
  rang: number;
  numero: string | null;
  denomination: string | null;
  description: string | null;
  reference: string | null;
  quantite: string | null;
  unite: string | null;
  prixUnitaire: string | null;
  montantHt: string | null;
  categorieTva: string | null;
  tauxTva: string | null;
  complement: object | null;
}

export interface RangeeTva {
  factureId: string;
  rang: number;
  categorie: string | null;
  taux: string | null;
  base: string | null;
  montant: string | null;
  motifExoneration: string | null;
}

export interface RangeePiece {
  id: string;
  factureId: string;
  categorie: 'PRINCIPALE' | 'LISIBLE' | 'COMPLEMENTAIRE';
  designation: string;
  typeMime: string;
  taille: number;
  empreinte: string;
  ajouteeLe: Date;
  ajouteePar: string | null;
}

export interface RangeeHistorique {
  factureId: string;
  rang: number;
  action: ActionFacture;
  statut: StatutFacture;
  instant: Date;
  acteur: Acteur;
  utilisateurId: string | null;
  motif: string | null;
  commentaire: string | null;
  donnees: object | null;
}

export interface RangeeDocument {
  empreinte: string;
  taille: number;
  creeLe: Date;
}

export interface RangeeTelechargement {
  factureId: string;
  structureId: string;
  premierLe: Date;
  premierPar: string;
  dernierLe: Date;
  dernierPar: string;
}

export interface RangeeSaisie {
  id: string;
  structureId: string;
  serviceId: string | null;
  mode: ModeSaisie;
  etat: EtatSaisie;
  factureId: string | null;
  auteurId: string;
  modifieeParId: string;
  contenu: SaisieFacture;
  type: string;
  numero: string;
  destinataireId: string | null;
  devise: string;
  montantTtc: string | null;
  creeeLe: Date;
  modifieeLe: Date;
}

export interface RangeeEvenement {
  id: string;
  type: string;
  instant: Date;
  factureId: string | null;
  fluxId: string | null;
  fournisseurId: string | null;
  serviceFournisseurId: string | null;
  destinataireId: string | null;
  serviceDestinataireId: string | null;
  utilisateurId: string | null;
  donnees: object;
}

export interface RangeeAudit {
  id: string;
  instant: Date;
  utilisateurId: string | null;
  action: string;
  objet: string;
  objetId: string;
  donnees: object;
}

export interface RangeeActualite {
  id: string;
  publieeLe: Date;
  titreFr: string;
  titreEn: string;
  texteFr: string;
  texteEn: string;
}

export interface RangeeMandatFacturation {
  id: string;
  mandantId: string;
  mandataireId: string;
  debut: string;
  fin: string | null;
  etat: string;
  proposeLe: Date;
  proposeParId: string;
  decideLe: Date | null;
  decideParId: string | null;
}

/** Tables that the factories fill, with the rows of each. */
export interface Tables {
  structure: RangeeStructure;
  service: RangeeService;
  utilisateur: RangeeUtilisateur;
  rattachement: RangeeRattachement;
  habilitation: RangeeHabilitation;
  coordonnee_bancaire: RangeeCoordonneeBancaire;
  session: RangeeSession;
  flux: RangeeFlux;
  facture: RangeeFacture;
  facture_detail: RangeeDetail;
  facture_ligne: RangeeLigne;
  facture_tva: RangeeTva;
  facture_piece: RangeePiece;
  facture_historique: RangeeHistorique;
  facture_telechargement: RangeeTelechargement;
  facture_saisie: RangeeSaisie;
  document: RangeeDocument;
  evenement: RangeeEvenement;
  audit_entree: RangeeAudit;
  actualite: RangeeActualite;
  mandat_facturation: RangeeMandatFacturation;
}
