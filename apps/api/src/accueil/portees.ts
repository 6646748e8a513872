import { type Application, type Habilitation, type Perimetre, perimetre } from '@orpheon/domain';

/** Where a person may look, from each side, perhaps within one structure. */
export interface Portees {
  readonly emises: Perimetre;
  readonly recues: Perimetre;
  readonly flux: Perimetre;
}

export function porteesDe(droits: readonly Habilitation[], structureId: string | undefined): Portees {
  const utiles = structureId ? droits.filter((h) => h.structureId === structureId) : droits;
  const de = (application: Application): Perimetre => perimetre(utiles, { application, niveau: 'CONSULTATION' });
  return { emises: de('FACTURES_EMISES'), recues: de('FACTURES_RECUES'), flux: de('SUIVI_DES_FLUX') };
}

export const estVide = (p: Perimetre): boolean => p.structures.length + p.services.length === 0;
