import { defautSiret } from '../commun/identifiants.ts';
import { echec, type Refus, type Resultat, reussite } from '../commun/resultat.ts';
import { type DireDuRegistre, normaliserIdentifiant } from './creation.ts';

/** A structure whose SIRET changes: another one takes its place, and takes over what was chosen. */

/** What a successor may take over of the structure that it replaces, in the order in which it is asked. */
export const REPRISES = ['personnes', 'services', 'banque', 'pieces', 'parametres'] as const;
export type Reprise = (typeof REPRISES)[number];
export type Reprises = Readonly<Record<Reprise, boolean>>;

/** The same company elsewhere, or another company. */
export type NatureDeSuccession = 'DEMENAGEMENT' | 'SUCCESSION';

/** At once, or when support has agreed. */
export type IssueDeSuccession = 'IMMEDIATE' | 'A_APPROUVER';

const LONGUEUR_SIREN = 9;
const sirenDe = (siret: string): string => siret.slice(0, LONGUEUR_SIREN);

export const natureDeSuccession = (ancien: string, nouveau: string): NatureDeSuccession =>
  sirenDe(ancien) === sirenDe(nouveau) ? 'DEMENAGEMENT' : 'SUCCESSION';

export interface StructureARemplacer {
  readonly typeIdentifiant: string;
  readonly identifiant: string;
  readonly publique: boolean;
}

/** The structure that has the new SIRET already, where there is one. */
export interface StructureExistante {
  readonly publique: boolean;
  readonly active: boolean;
  readonly gestionnairePrincipalId: string | null;
}

export interface FaitsDeSuccession {
  readonly ancienne: StructureARemplacer;
  readonly siret: string;
  readonly registre: DireDuRegistre;
  readonly existante: StructureExistante | null;
  /** Who asks: the gestionnaire principal of the one that is replaced. */
  readonly demandeurId: string;
  /** Production checks digits; qualification takes fictitious numbers too. */
  readonly verifierCle: boolean;
}

export type CodeRefusSuccession =
  | 'SANS_SIRET'
  | 'MEME_SIRET'
  | 'IDENTIFIANT_INCORRECT'
  | 'SIRET_INCONNU_AU_REGISTRE'
  | 'ETABLISSEMENT_FERME'
  | 'SUCCESSEUR_DE_NATURE_DIFFERENTE'
  | 'SUCCESSEUR_D_AUTRUI'
  | 'SUCCESSEUR_FERME';

/**
 * Judges a change of SIRET: at once, on support's approval, or why not. The establishment of a company that moves needs
 * nobody's word; another company takes the register's where both are private, or that the same person manages it
 * already; else support's, as opening a public structure does (decisions §6).
 */
export function jugerSuccession(faits: FaitsDeSuccession): Resultat<IssueDeSuccession, Refus<CodeRefusSuccession>> {
  const { ancienne, registre, existante, demandeurId, verifierCle } = faits;
  const siret = normaliserIdentifiant('SIRET', faits.siret);
  if (ancienne.typeIdentifiant !== 'SIRET') return echec('REGLE_METIER', 'SANS_SIRET');
  if (defautSiret(siret, verifierCle)) return echec('REGLE_METIER', 'IDENTIFIANT_INCORRECT');
  if (siret === ancienne.identifiant) return echec('REGLE_METIER', 'MEME_SIRET');
  if (existante) {
    if (existante.gestionnairePrincipalId !== demandeurId) return echec('CONFLIT', 'SUCCESSEUR_D_AUTRUI');
    if (!existante.active) return echec('CONFLIT', 'SUCCESSEUR_FERME');
    if (existante.publique !== ancienne.publique) return echec('REGLE_METIER', 'SUCCESSEUR_DE_NATURE_DIFFERENTE');
    return reussite('IMMEDIATE');
  }
  if (registre === 'FERMEE') return echec('REGLE_METIER', 'ETABLISSEMENT_FERME');
  if (registre === 'INCONNUE') return echec('REGLE_METIER', 'SIRET_INCONNU_AU_REGISTRE');
  if (registre !== 'MUETTE' && (registre === 'PUBLIQUE') !== ancienne.publique) {
    return echec('REGLE_METIER', 'SUCCESSEUR_DE_NATURE_DIFFERENTE');
  }
  if (natureDeSuccession(ancienne.identifiant, siret) === 'DEMENAGEMENT') return reussite('IMMEDIATE');
  return reussite(registre === 'PRIVEE' ? 'IMMEDIATE' : 'A_APPROUVER');
}

/**
 * What is really taken over. A structure that is there already keeps its own bank details and parameters: only people,
 * services and attachments join what it has.
 */
export const reprisesPossibles = (voulues: Reprises, versExistante: boolean): Reprises => ({
  ...voulues,
  banque: voulues.banque && !versExistante,
  parametres: voulues.parametres && !versExistante,
});
