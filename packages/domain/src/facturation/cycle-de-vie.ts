import { echec, type Refus, type Resultat, reussite } from '../commun/resultat.ts';
import type { StatutFacture } from './statuts.ts';

/** In what capacity someone acts on an invoice. */
export type Acteur = 'FOURNISSEUR' | 'VALIDEUR' | 'DESTINATAIRE' | 'SYSTEME';

/** What must come with an action: a motive, or (completer) an attachment or a comment. */
type Accompagnement = 'MOTIF_OBLIGATOIRE' | 'PIECE_OU_COMMENTAIRE' | 'NOUVEL_ACHEMINEMENT' | 'NUMERO_MANDAT_FACULTATIF';

interface Transition {
  /** Statuses the action leaves; empty: the action creates the invoice. */
  readonly de: readonly StatutFacture[];
  readonly vers: StatutFacture;
  readonly acteur: Acteur;
  readonly avec?: Accompagnement;
}

/** Motives are at most this many characters (decisions §4; the public API truncates there). */
export const LONGUEUR_MAX_MOTIF = 255;

/** Invoices that one action, or one archive, may be asked for at once. */
export const FACTURES_MAX_A_LA_FOIS = 500;

const A_TRAITER = ['MISE_A_DISPOSITION', 'PRISE_EN_COMPTE_DESTINATAIRE', 'COMPLETEE'] as const;
const AVANT_PAIEMENT = [...A_TRAITER, 'SERVICE_FAIT'] as const;

/**
 * THE life cycle of a simple invoice, one row an action (domain decisions §4). The optional statuses of the
 * recipient are in order: each may be skipped, none may be gone back to.
 */
export const CYCLE_DE_VIE = {
  enregistrer: { de: [], vers: 'BROUILLON', acteur: 'FOURNISSEUR' },
  supprimer: { de: ['BROUILLON'], vers: 'SUPPRIMEE', acteur: 'FOURNISSEUR' },
  envoyer: { de: ['BROUILLON'], vers: 'DEPOSEE', acteur: 'FOURNISSEUR' },
  /** A document that arrives by a flow: it never was a draft. */
  deposer: { de: [], vers: 'DEPOSEE', acteur: 'SYSTEME' },
  declarerNonConforme: { de: [], vers: 'NON_CONFORME', acteur: 'SYSTEME' },
  acheminer: { de: ['DEPOSEE'], vers: 'EN_COURS_ACHEMINEMENT', acteur: 'SYSTEME' },
  mettreADisposition: {
    de: [
      'DEPOSEE',
      'EN_COURS_ACHEMINEMENT',
      'VALIDEE_1',
      'VALIDEE_2',
      'ABSENCE_VALIDATION_1_HORS_DELAI',
      'ABSENCE_VALIDATION_2_HORS_DELAI',
    ],
    vers: 'MISE_A_DISPOSITION',
    acteur: 'SYSTEME',
  },
  soumettreAValidation1: { de: ['DEPOSEE'], vers: 'A_VALIDER_1', acteur: 'SYSTEME' },
  soumettreAValidation2: {
    de: ['VALIDEE_1', 'ABSENCE_VALIDATION_1_HORS_DELAI'],
    vers: 'A_VALIDER_2',
    acteur: 'SYSTEME',
  },
  valider1: { de: ['A_VALIDER_1'], vers: 'VALIDEE_1', acteur: 'VALIDEUR' },
  valider2: { de: ['A_VALIDER_2'], vers: 'VALIDEE_2', acteur: 'VALIDEUR' },
  refuser1: { de: ['A_VALIDER_1'], vers: 'REFUSEE_1', acteur: 'VALIDEUR', avec: 'MOTIF_OBLIGATOIRE' },
  refuser2: { de: ['A_VALIDER_2'], vers: 'REFUSEE_2', acteur: 'VALIDEUR', avec: 'MOTIF_OBLIGATOIRE' },
  refuserMauvaisValideur1: {
    de: ['A_VALIDER_1'],
    vers: 'ERREUR_FOURNISSEUR_SUR_VALIDEUR',
    acteur: 'VALIDEUR',
  },
  refuserMauvaisValideur2: {
    de: ['A_VALIDER_2'],
    vers: 'ERREUR_COTRAITANT_SUR_VALIDEUR',
    acteur: 'VALIDEUR',
  },
  laisserPasser1: { de: ['A_VALIDER_1'], vers: 'ABSENCE_VALIDATION_1_HORS_DELAI', acteur: 'SYSTEME' },
  laisserPasser2: { de: ['A_VALIDER_2'], vers: 'ABSENCE_VALIDATION_2_HORS_DELAI', acteur: 'SYSTEME' },
  corrigerValideur1: { de: ['ERREUR_FOURNISSEUR_SUR_VALIDEUR'], vers: 'A_VALIDER_1', acteur: 'FOURNISSEUR' },
  corrigerValideur2: { de: ['ERREUR_COTRAITANT_SUR_VALIDEUR'], vers: 'A_VALIDER_2', acteur: 'FOURNISSEUR' },
  prendreEnCompte: {
    de: ['MISE_A_DISPOSITION', 'COMPLETEE'],
    vers: 'PRISE_EN_COMPTE_DESTINATAIRE',
    acteur: 'DESTINATAIRE',
  },
  constaterServiceFait: { de: A_TRAITER, vers: 'SERVICE_FAIT', acteur: 'DESTINATAIRE' },
  mandater: { de: AVANT_PAIEMENT, vers: 'MANDATEE', acteur: 'DESTINATAIRE', avec: 'NUMERO_MANDAT_FACULTATIF' },
  transmettreAuComptable: {
    de: [...AVANT_PAIEMENT, 'MANDATEE'],
    vers: 'MISE_A_DISPOSITION_COMPTABLE',
    acteur: 'DESTINATAIRE',
  },
  comptabiliser: {
    de: [...AVANT_PAIEMENT, 'MANDATEE', 'MISE_A_DISPOSITION_COMPTABLE'],
    vers: 'COMPTABILISEE',
    acteur: 'DESTINATAIRE',
  },
  mettreEnPaiement: {
    de: [...AVANT_PAIEMENT, 'MANDATEE', 'MISE_A_DISPOSITION_COMPTABLE', 'COMPTABILISEE'],
    vers: 'MISE_EN_PAIEMENT',
    acteur: 'DESTINATAIRE',
  },
  suspendre: { de: AVANT_PAIEMENT, vers: 'SUSPENDUE', acteur: 'DESTINATAIRE', avec: 'MOTIF_OBLIGATOIRE' },
  completer: { de: ['SUSPENDUE'], vers: 'COMPLETEE', acteur: 'FOURNISSEUR', avec: 'PIECE_OU_COMMENTAIRE' },
  leverSuspension: { de: ['SUSPENDUE'], vers: 'MISE_A_DISPOSITION', acteur: 'DESTINATAIRE' },
  demanderRecyclage: { de: AVANT_PAIEMENT, vers: 'A_RECYCLER', acteur: 'DESTINATAIRE', avec: 'MOTIF_OBLIGATOIRE' },
  recycler: { de: ['A_RECYCLER'], vers: 'DEPOSEE', acteur: 'FOURNISSEUR', avec: 'NOUVEL_ACHEMINEMENT' },
  rejeter: {
    de: [...AVANT_PAIEMENT, 'SUSPENDUE', 'MANDATEE', 'MISE_A_DISPOSITION_COMPTABLE'],
    vers: 'REJETEE',
    acteur: 'DESTINATAIRE',
    avec: 'MOTIF_OBLIGATOIRE',
  },
  abandonner: {
    de: ['SUSPENDUE', 'A_RECYCLER'],
    vers: 'ABANDONNEE',
    acteur: 'FOURNISSEUR',
    avec: 'MOTIF_OBLIGATOIRE',
  },
} as const satisfies Record<string, Transition>;

export type ActionFacture = keyof typeof CYCLE_DE_VIE;
export const ACTIONS_FACTURE = Object.keys(CYCLE_DE_VIE) as ActionFacture[];

/** The actions of one actor, in the order of the table. */
export type ActionDe<A extends Acteur> = {
  [K in ActionFacture]: (typeof CYCLE_DE_VIE)[K]['acteur'] extends A ? K : never;
}[ActionFacture];

export const actionsDe = <A extends Acteur>(acteur: A): ActionDe<A>[] =>
  ACTIONS_FACTURE.filter((action): action is ActionDe<A> => CYCLE_DE_VIE[action].acteur === acteur);

/** What the judge needs to know of an invoice; `null` status: it does not exist yet. */
export interface EtatFacture {
  readonly statut: StatutFacture | null;
}

/** What comes with an action. Text is judged after trimming. */
export interface Accompagnements {
  readonly motif?: string | undefined;
  readonly commentaire?: string | undefined;
  readonly nombreDePieces?: number | undefined;
  /** At least one of recipient, service or engagement differs from what the invoice carries. */
  readonly nouvelAcheminement?: boolean | undefined;
}

export type CodeRefusCycleDeVie =
  | 'ACTION_RESERVEE_A_UN_AUTRE_ACTEUR'
  | 'STATUT_INCOHERENT'
  | 'MOTIF_OBLIGATOIRE'
  | 'MOTIF_TROP_LONG'
  | 'PIECE_OU_COMMENTAIRE_OBLIGATOIRE'
  | 'NOUVEL_ACHEMINEMENT_OBLIGATOIRE';

const transition = (action: ActionFacture): Transition => CYCLE_DE_VIE[action];

/**
 * Judges one action: the status it leads to, or why it is refused. The only place where a status is compared.
 * `STATUT_INCOHERENT` is code 20002 of the public API.
 */
export function appliquer(
  facture: EtatFacture,
  action: ActionFacture,
  acteur: Acteur,
  avec: Accompagnements = {},
): Resultat<StatutFacture, Refus<CodeRefusCycleDeVie>> {
  const t = transition(action);
  if (t.acteur !== acteur) return echec('INTERDIT', 'ACTION_RESERVEE_A_UN_AUTRE_ACTEUR', { action });
  if (!partDe(t, facture.statut)) {
    return echec('CONFLIT', 'STATUT_INCOHERENT', { action, statut: facture.statut ?? '' });
  }
  const avecCela = controlerAccompagnements(action, avec);
  return avecCela.ok ? reussite(t.vers) : avecCela;
}

/** Judges what comes with an action, whatever the invoice: asked once before it is taken on many. */
export function controlerAccompagnements(
  action: ActionFacture,
  avec: Accompagnements,
): Resultat<null, Refus<CodeRefusCycleDeVie>> {
  const motif = avec.motif?.trim() ?? '';
  if (motif.length > LONGUEUR_MAX_MOTIF) {
    return echec('REGLE_METIER', 'MOTIF_TROP_LONG', { maximum: String(LONGUEUR_MAX_MOTIF) });
  }
  switch (transition(action).avec) {
    case 'MOTIF_OBLIGATOIRE':
      if (motif === '') return echec('REGLE_METIER', 'MOTIF_OBLIGATOIRE', { action });
      break;
    case 'PIECE_OU_COMMENTAIRE':
      if (!avec.nombreDePieces && !avec.commentaire?.trim()) {
        return echec('REGLE_METIER', 'PIECE_OU_COMMENTAIRE_OBLIGATOIRE');
      }
      break;
    case 'NOUVEL_ACHEMINEMENT':
      if (!avec.nouvelAcheminement) return echec('REGLE_METIER', 'NOUVEL_ACHEMINEMENT_OBLIGATOIRE');
      break;
  }
  return reussite(null);
}

const partDe = (t: Transition, statut: StatutFacture | null): boolean =>
  statut === null ? t.de.length === 0 : t.de.includes(statut);

/** The actions open to an actor now: feeds the buttons and the API alike. */
export const actionsPossibles = <A extends Acteur>(facture: EtatFacture, acteur: A): ActionDe<A>[] =>
  actionsDe(acteur).filter((action) => partDe(transition(action), facture.statut));

/** What the form of an action must ask for. */
export const accompagnementDe = (action: ActionFacture): Accompagnement | null => transition(action).avec ?? null;

/** True where nobody can act any more. */
export const estFinal = (statut: StatutFacture): boolean =>
  !ACTIONS_FACTURE.some((action) => partDe(transition(action), statut));

/**
 * What the supplier goes on reading once an action is taken that its recipient does not publish ("mise en paiement",
 * decisions §4): the status before it. Null: the supplier reads the status as it is.
 */
export const statutPublie = (
  action: ActionFacture,
  avant: StatutFacture,
  miseEnPaiementNonCommuniquee: boolean,
): StatutFacture | null => (miseEnPaiementNonCommuniquee && action === 'mettreEnPaiement' ? avant : null);

/**
 * What the system does next with a newly accepted invoice, in order (decisions §4): to its valideur for A9 and A12, else
 * to its recipient. One who receives by EDI has it on its way first; it is in the portal all the same, so that nobody
 * waits for an outlet that says it arrived.
 */
export function actionsApresDepot(cadre: string, destinataireRecoitParEdi: boolean): ActionDe<'SYSTEME'>[] {
  if (cadre === 'A9' || cadre === 'A12') return ['soumettreAValidation1'];
  return destinataireRecoitParEdi ? ['acheminer', 'mettreADisposition'] : ['mettreADisposition'];
}
