import { echec, type Refus, type Resultat, reussite } from '../commun/resultat.ts';
import { APPLICATIONS, type Application } from './droits.ts';

/** What decides which applications there are for a structure. */
export interface NatureDeStructure {
  readonly publique: boolean;
}

interface RegleDOuverture {
  /** Invoices and requests are addressed to public structures alone. */
  readonly publiqueSeulement?: true;
  /** Never closed: who opens the others works in it, or help is asked for there. */
  readonly toujoursOuverte?: true;
  /**
   * Open from the first day. So is whatever others may send something to, which nobody would see otherwise; what few
   * structures use waits to be opened.
   */
  readonly auDepart: boolean;
}

/** One row an application (facts §3, feature "ouvrir un espace"). */
const OUVERTURE: Readonly<Record<Application, RegleDOuverture>> = {
  STRUCTURES: { toujoursOuverte: true, auDepart: true },
  FACTURES_EMISES: { auDepart: true },
  FACTURES_RECUES: { publiqueSeulement: true, auDepart: true },
  FACTURES_A_VALIDER: { auDepart: true },
  FACTURES_DE_TRAVAUX: { auDepart: true },
  MEMOIRES: { auDepart: false },
  REMBOURSEMENTS: { auDepart: false },
  SUIVI_DES_FLUX: { auDepart: true },
  ENGAGEMENTS: { auDepart: false },
  MARCHES: { auDepart: false },
  RACCORDEMENTS: { auDepart: false },
  COMPTES_TECHNIQUES: { auDepart: false },
  SOLLICITATIONS_EMISES: { toujoursOuverte: true, auDepart: true },
  SOLLICITATIONS_RECUES: { publiqueSeulement: true, auDepart: true },
};

const offerte = (application: Application, { publique }: NatureDeStructure): boolean =>
  publique || !OUVERTURE[application].publiqueSeulement;

/** The applications that there are for such a structure, open or not, in the order of the menus. */
export const applicationsOffertes = (structure: NatureDeStructure): Application[] =>
  APPLICATIONS.filter((a) => offerte(a, structure));

/** May its managers close it? */
export const peutEtreFermee = (application: Application): boolean => !OUVERTURE[application].toujoursOuverte;

/** What a new structure begins with closed; what there is not for such a structure never opens. */
export const applicationsFermeesAuDepart = (structure: NatureDeStructure): Application[] =>
  APPLICATIONS.filter((a) => !offerte(a, structure) || !OUVERTURE[a].auDepart);

/**
 * Opens or closes an application.
 * @returns what is closed afterwards; the same as before where nothing changes
 */
export function jugerOuverture(
  structure: NatureDeStructure & { readonly applicationsFermees: readonly Application[] },
  application: Application,
  ouverte: boolean,
): Resultat<Application[], Refus<'APPLICATION_NON_OFFERTE' | 'APPLICATION_TOUJOURS_OUVERTE'>> {
  if (!offerte(application, structure)) return echec('REGLE_METIER', 'APPLICATION_NON_OFFERTE');
  if (!ouverte && !peutEtreFermee(application)) return echec('REGLE_METIER', 'APPLICATION_TOUJOURS_OUVERTE');
  const fermees = new Set(structure.applicationsFermees);
  if (ouverte) fermees.delete(application);
  else fermees.add(application);
  return reussite(APPLICATIONS.filter((a) => fermees.has(a)));
}
