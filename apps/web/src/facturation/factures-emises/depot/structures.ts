import { peut } from '@orpheon/domain';
import type { Moi } from '../../../shared/session/moi.ts';

/** The structures this person may file for: the right is held on the structure itself, not on one of its services. */
export const structuresDeDepot = (moi: Moi): Moi['structures'] =>
  moi.structures.filter(
    (s) =>
      s.active &&
      peut(
        moi.habilitations,
        { application: 'FACTURES_EMISES', niveau: 'MODIFICATION' },
        { structureId: s.id, serviceId: null },
      ),
  );
