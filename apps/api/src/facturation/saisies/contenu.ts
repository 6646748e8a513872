import { contenuSaisie } from '@orpheon/contracts';
import { calculerSaisie, type ModeSaisie, type SaisieFacture, saisieVierge } from '@orpheon/domain';
import type { z } from 'zod';
import { decimal } from '../integration/preparer-facture.ts';
import type { FaitsDeSaisie } from './faits-saisie.query.ts';
import type { ContenuResume } from './saisie.repository.ts';

export type ContenuLu = z.output<typeof contenuSaisie>;

/** What a draft holds, as it was kept; fields that came into the form since then are empty in it. */
export function lireContenu(contenu: unknown, mode: ModeSaisie): ContenuLu {
  const garde = typeof contenu === 'object' && contenu !== null ? contenu : {};
  return contenuSaisie.parse({ ...saisieVierge('', mode), ...garde });
}

/** Two contents are the same when they read the same, in whatever order they were written. */
export const memeContenu = (a: SaisieFacture, b: SaisieFacture): boolean =>
  JSON.stringify(contenuSaisie.parse(a)) === JSON.stringify(contenuSaisie.parse(b));

/** A content with what its lists show. */
export function resumer(contenu: SaisieFacture, { charges, parties }: FaitsDeSaisie): ContenuResume {
  return {
    contenu,
    serviceId: charges.faits.serviceFournisseur?.id ?? null,
    destinataireId: parties.destinataire?.id ?? null,
    montantTtc: decimal(calculerSaisie(contenu).totaux.montantTtc) ?? null,
  };
}
