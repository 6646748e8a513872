import { detient, peut } from '@orpheon/domain';
import type { Moi } from '../../shared/session/moi.ts';

/** What of a structure one may see: all of it, or some of its services only. */
type Portee = 'STRUCTURE' | 'SERVICE';

interface Onglet {
  /** Last part of the address, and of its title in the texts; '' : the sheet. */
  readonly chemin:
    | ''
    | 'services'
    | 'utilisateurs'
    | 'coordonnees-bancaires'
    | 'pieces'
    | 'mandats'
    | 'applications'
    | 'parametres'
    | 'historique';
  readonly portee: Portee;
}

/** The pages of a structure, in the order of their tabs. */
const ONGLETS: readonly Onglet[] = [
  { chemin: '', portee: 'STRUCTURE' },
  { chemin: 'services', portee: 'SERVICE' },
  { chemin: 'utilisateurs', portee: 'SERVICE' },
  { chemin: 'coordonnees-bancaires', portee: 'STRUCTURE' },
  { chemin: 'pieces', portee: 'STRUCTURE' },
  { chemin: 'mandats', portee: 'STRUCTURE' },
  { chemin: 'applications', portee: 'STRUCTURE' },
  { chemin: 'parametres', portee: 'STRUCTURE' },
  { chemin: 'historique', portee: 'SERVICE' },
];

export type StructureDeMoi = Moi['structures'][number];

const MODIFIER = { application: 'STRUCTURES', niveau: 'MODIFICATION' } as const;
const LIRE = { application: 'STRUCTURES', niveau: 'CONSULTATION' } as const;

/** The structures of which the person may see something here. */
export const structuresGerees = (moi: Moi): StructureDeMoi[] =>
  moi.structures.filter((s) =>
    detient(
      moi.habilitations.filter((h) => h.structureId === s.id),
      LIRE,
    ),
  );

/** The tabs that this person finds on that structure. */
export function ongletsDe(moi: Moi, structure: StructureDeMoi): readonly Onglet[] {
  const entiere = peut(moi.habilitations, LIRE, { structureId: structure.id, serviceId: null });
  return ONGLETS.filter((o) => entiere || o.portee === 'SERVICE');
}

/** May this person rule the whole of that structure? */
export const peutGerer = (moi: Moi, structure: StructureDeMoi): boolean =>
  structure.active && peut(moi.habilitations, MODIFIER, { structureId: structure.id, serviceId: null });
