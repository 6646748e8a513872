/** Applications of the portal, by domain (release note V3.0.1). A profile names one of them or a whole domain. */
export const APPLICATIONS_PAR_DOMAINE = {
  ORGANISATION: ['STRUCTURES'],
  FACTURATION: [
    'FACTURES_EMISES',
    'FACTURES_RECUES',
    'FACTURES_A_VALIDER',
    'FACTURES_DE_TRAVAUX',
    'MEMOIRES',
    'REMBOURSEMENTS',
    'SUIVI_DES_FLUX',
  ],
  COMMANDE: ['ENGAGEMENTS'],
  MARCHE: ['MARCHES'],
  RACCORDEMENT: ['RACCORDEMENTS', 'COMPTES_TECHNIQUES'],
  SUPPORT: ['SOLLICITATIONS_EMISES', 'SOLLICITATIONS_RECUES'],
} as const;

export type Domaine = keyof typeof APPLICATIONS_PAR_DOMAINE;
export type Application = (typeof APPLICATIONS_PAR_DOMAINE)[Domaine][number];
export const DOMAINES = Object.keys(APPLICATIONS_PAR_DOMAINE) as Domaine[];
export const APPLICATIONS = Object.values(APPLICATIONS_PAR_DOMAINE).flat() as Application[];
export const NIVEAUX = ['CONSULTATION', 'MODIFICATION'] as const;
export type Niveau = (typeof NIVEAUX)[number];

/** Something a person may be asked to hold: an application at a level. */
export interface Profil {
  readonly application: Application;
  readonly niveau: Niveau;
}

/**
 * A profile granted to a person on a structure, or on one of its services only (`serviceId`). Only grants valid
 * today reach these functions: dates are judged where they are read.
 */
export interface Habilitation {
  readonly structureId: string;
  readonly serviceId: string | null;
  /** An application, or a whole domain. */
  readonly objet: Application | Domaine;
  readonly niveau: Niveau;
  /** The mandat de facturation that it comes from; none: granted to the person themselves. */
  readonly mandatId?: string | null;
  /** Applications that the structure has closed; absent: none. The grant gives nothing on them while they are. */
  readonly fermees?: readonly Application[] | undefined;
}

/** Where an object lies; `serviceId` null: it belongs to the structure as a whole. */
export interface Cible {
  readonly structureId: string;
  readonly serviceId: string | null;
}

/** What a list may show: everything of some structures, and of further single services. */
export interface Perimetre {
  readonly structures: readonly string[];
  readonly services: readonly string[];
}

const domaineDe = (application: Application): Domaine =>
  DOMAINES.find((d) => (APPLICATIONS_PAR_DOMAINE[d] as readonly string[]).includes(application)) as Domaine;

/** The names under which a profile may have been granted: its application or that application's domain. */
export const objetsQuiDonnent = (application: Application): (Application | Domaine)[] => [
  application,
  domaineDe(application),
];

/** The levels that include the one asked: modification includes consultation (decisions §6). */
export const niveauxQuiDonnent = (niveau: Niveau): Niveau[] =>
  niveau === 'CONSULTATION' ? ['CONSULTATION', 'MODIFICATION'] : ['MODIFICATION'];

const donne = (h: Habilitation, profil: Profil): boolean =>
  objetsQuiDonnent(profil.application).includes(h.objet) &&
  niveauxQuiDonnent(profil.niveau).includes(h.niveau) &&
  !h.fermees?.includes(profil.application);

/** May this person use that profile on that object? A grant on a structure covers all of its services. */
export const peut = (droits: readonly Habilitation[], profil: Profil, cible: Cible): boolean =>
  droits.some(
    (h) =>
      donne(h, profil) &&
      h.structureId === cible.structureId &&
      (h.serviceId === null || h.serviceId === cible.serviceId),
  );

/** Does this person hold that profile anywhere at all? Otherwise a route answers 403 before looking further. */
export const detient = (droits: readonly Habilitation[], profil: Profil): boolean =>
  droits.some((h) => donne(h, profil));

/** What a structure has closed, as one of its people knows it: their grants there tell. */
export const fermeesDans = (droits: readonly Habilitation[], structureId: string): readonly Application[] =>
  droits.find((h) => h.structureId === structureId)?.fermees ?? [];

/** The `where` of a list: structures held whole, then services held singly outside of these. */
export function perimetre(droits: readonly Habilitation[], profil: Profil): Perimetre {
  const utiles = droits.filter((h) => donne(h, profil));
  const structures = new Set(utiles.filter((h) => h.serviceId === null).map((h) => h.structureId));
  const services = new Set(
    utiles.flatMap((h) => (h.serviceId !== null && !structures.has(h.structureId) ? [h.serviceId] : [])),
  );
  return { structures: [...structures], services: [...services] };
}
