import type { Tx } from '../../platform/base.ts';
import { annonceDe, DANS_UN_LOT, FIN_DE_TRAITEMENT } from '../facturation.subscriptions.ts';
import { evenementsDuCourriel } from './courriel.repository.ts';

/** Invoices that a digest names; the others are counted. */
const NOMMEES = 20;

/** An action on many invoices, or a lot of them, as one reader is told of it. */
export interface Groupe {
  /** The type of the events that it is made of. */
  readonly type: string;
  readonly nombre: number;
  readonly motif: string | null;
  /** The first supplier by name: a lot has one. */
  readonly fournisseur: string | null;
  /** The one recipient of them all; null where there are several. */
  readonly destinataire: string | null;
  /** The first ones. */
  readonly factures: readonly {
    readonly numero: string | null;
    readonly avoir: boolean;
    readonly montantTtc: string | null;
    readonly devise: string | null;
    readonly destinataire: string | null;
  }[];
}

const dit = (donnees: unknown, cle: string): string | null => {
  const lues: Record<string, unknown> = typeof donnees === 'object' && donnees !== null ? { ...donnees } : {};
  return typeof lues[cle] === 'string' ? lues[cle] : null;
};

/** Events of a lot of invoices bear this: its end, and those of its invoices. */
const estDunLot = (donnees: unknown): boolean => dit(donnees, 'lot') !== null;

/** The type of the events that end together with that one; null: it ends nothing. */
export function typeDuGroupe(type: string, donnees: unknown): string | null {
  if (type === FIN_DE_TRAITEMENT) return `facture.${dit(donnees, 'action')}`;
  return type.startsWith('flux.') && estDunLot(donnees) ? DANS_UN_LOT : null;
}

/** Is it told with others, at their end? */
export const estDunGroupe = (type: string, evenement: { traitementId: bigint | null; donnees: unknown }): boolean =>
  evenement.traitementId !== null || (type === DANS_UN_LOT && estDunLot(evenement.donnees));

/** What a digest tells its reader, by the rights of today; null: nothing any more. */
export async function lireGroupe(
  sql: Pick<Tx, '$queryRaw'>,
  courrielId: string,
  type: string,
  jour: string,
): Promise<Groupe | null> {
  const annonce = annonceDe(type);
  if (!annonce) return null;
  const evenements = await evenementsDuCourriel(sql, courrielId, type, annonce, jour);
  if (evenements.length === 0) return null;
  const ids = evenements.map((e) => e.id);
  const [groupe] = await sql.$queryRaw<Pick<Groupe, 'motif' | 'fournisseur' | 'destinataire' | 'factures'>[]>`
    SELECT min(e.donnees->>'motif') AS motif, min(fo.raison_sociale) AS fournisseur,
      CASE WHEN count(DISTINCT de.id) = 1 THEN min(de.raison_sociale) END AS destinataire,
      (json_agg(json_build_object('numero', f.numero, 'avoir', f.type = 'AVOIR', 'montantTtc', trim_scale(f.montant_ttc)::text,
        'devise', f.devise, 'destinataire', de.raison_sociale) ORDER BY e.id)) AS factures
    FROM evenement e JOIN facture f ON f.id = e.facture_id JOIN structure fo ON fo.id = f.fournisseur_id
      LEFT JOIN structure de ON de.id = e.destinataire_id
    WHERE e.id = ANY (${ids})`;
  if (!groupe) return null;
  return { ...groupe, type, nombre: ids.length, factures: groupe.factures.slice(0, NOMMEES) };
}
