import { contenuSaisie } from '@orpheon/contracts';
import {
  calculerSaisie,
  couper,
  type ModeSaisie,
  type SaisieFacture,
  saisieVierge,
  sansInterdits,
} from '@orpheon/domain';
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

/**
 * A content made from a document, which may hold longer texts than the form and characters that nobody types: they are
 * cut and taken out. Null where it cannot be made to fit: more lines than the form has room for.
 */
export function ajuster(contenu: SaisieFacture): ContenuLu | null {
  const copie: unknown = structuredClone(contenu);
  const lu = contenuSaisie.safeParse(copie);
  if (lu.success) return lu.data;
  for (const { path, ...probleme } of lu.error.issues) {
    const lieu = path.slice(0, -1).reduce<unknown>((v, cle) => champs(v)?.[String(cle)], copie);
    const objet = champs(lieu);
    const cle = String(path.at(-1));
    const texte = objet?.[cle];
    if (!objet || typeof texte !== 'string') return null;
    const propre = sansInterdits(texte).trim();
    const maximum = probleme.code === 'too_big' ? Number(probleme.maximum) : propre.length;
    objet[cle] = couper(propre, maximum);
  }
  const ajuste = contenuSaisie.safeParse(copie);
  return ajuste.success ? ajuste.data : null;
}

const estObjet = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null;
const champs = (v: unknown): Record<string, unknown> | null => (estObjet(v) ? v : null);
