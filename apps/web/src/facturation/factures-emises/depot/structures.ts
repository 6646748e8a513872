import { peut } from '@orpheon/domain';
import type { Moi } from '../../../shared/session/moi.ts';

/** A structure to file for: one of mine, or one that gave mine a mandat de facturation. */
export interface StructureDeDepot {
  readonly id: string;
  readonly raisonSociale: string;
  /** Name of my structure, which holds the mandate; null: the structure is mine. */
  readonly mandataire: string | null;
}

const DEPOSER = { application: 'FACTURES_EMISES', niveau: 'MODIFICATION' } as const;

/** The structures this person may file for: the right is held on the structure itself, not on one of its services. */
export function structuresDeDepot(moi: Moi): readonly StructureDeDepot[] {
  const miennes = moi.structures.filter((s) => s.active && peutDeposer(moi, s.id, false));
  const mandants = moi.mandants.filter(
    (s) => s.active && !miennes.some((m) => m.id === s.id) && peutDeposer(moi, s.id, true),
  );
  return [...miennes.map((s) => ({ ...s, mandataire: null })), ...mandants];
}

const peutDeposer = (moi: Moi, structureId: string, parMandat: boolean): boolean =>
  peut(
    moi.habilitations.filter((h) => (h.mandatId !== null) === parMandat),
    DEPOSER,
    { structureId, serviceId: null },
  );

/** Name of a structure that this person may file for, theirs or not. */
export const nomDeLaStructure = (moi: Moi, id: string): string =>
  [...moi.structures, ...moi.mandants].find((s) => s.id === id)?.raisonSociale ?? '';

/** SIRET of such a structure; undefined where it has another kind of identifier. */
export const siretDeLaStructure = (moi: Moi, id: string): string | undefined =>
  [...moi.structures, ...moi.mandants].find((s) => s.id === id && s.typeIdentifiant === 'SIRET')?.identifiant;
