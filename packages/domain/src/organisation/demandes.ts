import { echec, type Refus, type Resultat, reussite } from '../commun/resultat.ts';
import { DOMAINES, type Domaine, type Habilitation, type Niveau, type Profil, peut } from './droits.ts';

/** Requests that wait for somebody's answer: to belong to a structure, to hold a profile, to take over its first role… */

export const STATUTS_DEMANDE = ['EN_ATTENTE', 'APPROUVEE', 'REFUSEE', 'RETIREE', 'PERIMEE', 'SANS_OBJET'] as const;
export type StatutDemande = (typeof STATUTS_DEMANDE)[number];

/**
 * Whose answer it takes: a manager of the structure or service; the very person it names; who helps people on behalf
 * of the portal.
 */
export type DecideurDeDemande = 'GESTIONNAIRE' | 'PERSONNE_CONCERNEE' | 'SUPPORT';

interface RegleDeNature {
  readonly decideur: DecideurDeDemande;
  /** Days after which it expires unanswered. */
  readonly jours: number;
  /** A refusal says why. */
  readonly motifDeRefus: boolean;
  /** Who approves proves once more who they are. */
  readonly sensible: boolean;
  /** Where nobody manages the structure, support answers instead. */
  readonly supportSansGestionnaire: boolean;
}

const AU_GESTIONNAIRE = {
  decideur: 'GESTIONNAIRE',
  jours: 30,
  motifDeRefus: true,
  sensible: false,
  supportSansGestionnaire: true,
} as const satisfies RegleDeNature;

/** One row a kind of request (release notes 000 to 002; decisions §6). */
export const NATURES_DE_DEMANDE = {
  /** To belong to a structure, or to one of its services. */
  RATTACHEMENT: AU_GESTIONNAIRE,
  /** To hold a profile where one belongs already. */
  PROFIL: AU_GESTIONNAIRE,
  /** To open a public structure that no register proves. */
  STRUCTURE_PUBLIQUE: { ...AU_GESTIONNAIRE, decideur: 'SUPPORT' },
  /** That another company take the place of a structure, where no register proves it (`succession.ts`). */
  SUCCESSION: { ...AU_GESTIONNAIRE, decideur: 'SUPPORT', supportSansGestionnaire: false },
  /** To take over the role of gestionnaire principal. */
  GESTIONNAIRE_PRINCIPAL: {
    decideur: 'PERSONNE_CONCERNEE',
    jours: 7,
    motifDeRefus: false,
    sensible: true,
    supportSansGestionnaire: false,
  },
  /** To add or change bank details, where the structure asks for two people. */
  COORDONNEE_BANCAIRE: { ...AU_GESTIONNAIRE, sensible: true, supportSansGestionnaire: false },
} as const satisfies Record<string, RegleDeNature>;
export type NatureDeDemande = keyof typeof NATURES_DE_DEMANDE;
export const NATURES = Object.keys(NATURES_DE_DEMANDE) as NatureDeDemande[];
export const regleDeNature = (nature: NatureDeDemande): RegleDeNature => NATURES_DE_DEMANDE[nature];

/** Those that wait for a manager: what Approbation lists. */
export const NATURES_A_APPROUVER = NATURES.filter((n) => regleDeNature(n).decideur === 'GESTIONNAIRE');
/** Those that support answers where nobody manages the structure. */
export const NATURES_SANS_GESTIONNAIRE = NATURES.filter((n) => regleDeNature(n).supportSansGestionnaire);

/** What may be done to a request, as data: whatever it is about. */
export const TRANSITIONS_DE_DEMANDE = {
  approuver: { vers: 'APPROUVEE', acteur: 'DECIDEUR' },
  refuser: { vers: 'REFUSEE', acteur: 'DECIDEUR' },
  retirer: { vers: 'RETIREE', acteur: 'DEMANDEUR' },
  perimer: { vers: 'PERIMEE', acteur: 'SYSTEME' },
  /** Its structure closes. */
  clore: { vers: 'SANS_OBJET', acteur: 'SYSTEME' },
} as const satisfies Record<string, { vers: StatutDemande; acteur: 'DECIDEUR' | 'DEMANDEUR' | 'SYSTEME' }>;
export type ActionSurDemande = keyof typeof TRANSITIONS_DE_DEMANDE;

/** Requests that one answer may be given to at once. */
export const DEMANDES_MAX_A_LA_FOIS = 100;
export const LONGUEUR_MAX_MESSAGE = 500;
/** Requests of one person that may wait at the same time: more are no request but noise. */
export const DEMANDES_EN_ATTENTE_MAX = 20;
/** Days after which those who may answer are reminded. */
export const JOURS_DE_RAPPEL = [3, 7] as const;

/** The profile that managing people takes. */
export const GERER_LES_PERSONNES: Profil = { application: 'STRUCTURES', niveau: 'MODIFICATION' };

export interface EtatDeDemande {
  readonly nature: NatureDeDemande;
  readonly statut: StatutDemande;
  readonly demandeurId: string;
  readonly concerneId: string | null;
  /** Null where the request is to create it. */
  readonly structureId: string | null;
  readonly serviceId: string | null;
  /** Nobody who may sign in manages that structure or service. */
  readonly sansGestionnaire: boolean;
}

export interface PersonneQuiDecide {
  readonly utilisateurId: string;
  readonly droits: readonly Habilitation[];
  readonly support: boolean;
}
export type ActeurDeDemande = PersonneQuiDecide | 'SYSTEME';

export type CodeRefusDemande = 'INTROUVABLE' | 'DEMANDE_CLOSE' | 'MOTIF_REQUIS' | 'DEMANDE_DE_SOI';

/** May that person answer this request? Nobody answers their own, but what concerns them alone. */
export function peutDecider(demande: EtatDeDemande, personne: PersonneQuiDecide): boolean {
  const { nature, structureId, serviceId, sansGestionnaire } = demande;
  const regle = regleDeNature(nature);
  if (regle.decideur === 'PERSONNE_CONCERNEE') return demande.concerneId === personne.utilisateurId;
  if (regle.decideur === 'SUPPORT') return personne.support;
  if (personne.support && sansGestionnaire && regle.supportSansGestionnaire) return true;
  return structureId !== null && peut(personne.droits, GERER_LES_PERSONNES, { structureId, serviceId });
}

/**
 * Judges an action on a request: where it leads, or why not. Who may not even know of it hears that it does not exist;
 * who may, but comes second, that it is closed.
 */
export function deciderDemande(
  demande: EtatDeDemande,
  action: ActionSurDemande,
  acteur: ActeurDeDemande,
  motif: string | null,
): Resultat<StatutDemande, Refus<CodeRefusDemande>> {
  const transition = TRANSITIONS_DE_DEMANDE[action];
  if (!estEnScene(demande, transition.acteur, acteur)) return echec('INTROUVABLE', 'INTROUVABLE');
  if (demande.statut !== 'EN_ATTENTE') return echec('CONFLIT', 'DEMANDE_CLOSE');
  if (transition.acteur === 'DECIDEUR' && acteur !== 'SYSTEME' && demande.demandeurId === acteur.utilisateurId) {
    return echec('INTERDIT', 'DEMANDE_DE_SOI');
  }
  if (action === 'refuser' && regleDeNature(demande.nature).motifDeRefus && !motif) {
    return echec('REGLE_METIER', 'MOTIF_REQUIS');
  }
  return reussite(transition.vers);
}

function estEnScene(
  demande: EtatDeDemande,
  attendu: 'DECIDEUR' | 'DEMANDEUR' | 'SYSTEME',
  acteur: ActeurDeDemande,
): boolean {
  if (attendu === 'SYSTEME' || acteur === 'SYSTEME') return attendu === 'SYSTEME' && acteur === 'SYSTEME';
  return attendu === 'DEMANDEUR' ? demande.demandeurId === acteur.utilisateurId : peutDecider(demande, acteur);
}

const JOUR_MS = 24 * 3_600_000;

/** Does a request made at that instant expire now? Instants in milliseconds. */
export const demandePerimee = (nature: NatureDeDemande, demandeeLe: number, maintenant: number): boolean =>
  maintenant - demandeeLe >= regleDeNature(nature).jours * JOUR_MS;

/** How many reminders a request of that age has been worth. Instants in milliseconds. */
export const rappelsDus = (demandeeLe: number, maintenant: number): number =>
  JOURS_DE_RAPPEL.filter((jours) => maintenant - demandeeLe >= jours * JOUR_MS).length;

export interface ProfilAccorde {
  readonly objet: Domaine;
  readonly niveau: Niveau;
}

/**
 * What somebody holds once admitted: everything but Organisation modification (release note V3.0.0), which may be
 * granted later. The first of a structure, who manages it, holds that too.
 */
export const profilsDeRattachement = ({ premier }: { readonly premier: boolean }): readonly ProfilAccorde[] =>
  DOMAINES.map((objet) => ({
    objet,
    niveau: objet === 'ORGANISATION' && !premier ? 'CONSULTATION' : 'MODIFICATION',
  }));
