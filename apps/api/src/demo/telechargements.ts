import type { LigneHistorique } from '../facturation/lignes-facture.ts';

interface LigneTelechargement {
  readonly facture_id: string;
  readonly structure_id: string;
  readonly premier_le: Date;
  readonly premier_par: string;
  readonly dernier_le: Date;
  readonly dernier_par: string;
}

/** Whoever first acted for the recipient had taken the document away; what nobody has looked at is still to be taken. */
export function telechargementDe(historique: readonly LigneHistorique[]): LigneTelechargement | null {
  const premiere = historique.find((h) => h.acteur === 'DESTINATAIRE');
  const structure_id = premiere?.donnees?.structureId;
  if (!premiere?.utilisateur_id || !structure_id) return null;
  const { facture_id, instant, utilisateur_id } = premiere;
  return {
    facture_id,
    structure_id,
    premier_le: instant,
    premier_par: utilisateur_id,
    dernier_le: instant,
    dernier_par: utilisateur_id,
  };
}
