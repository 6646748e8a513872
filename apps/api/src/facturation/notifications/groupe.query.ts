import type { Tx } from '../../platform/base.ts';
import { annonceDe } from '../facturation.subscriptions.ts';
import { evenementsDuCourriel } from './courriel.repository.ts';

/** Invoices that a digest names; the others are counted. */
const NOMMEES = 20;

/** An action on many invoices, as one reader is told of it. */
export interface Groupe {
  /** The type of the events that it is made of. */
  readonly type: string;
  readonly nombre: number;
  readonly motif: string | null;
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

/** The type of the events of an action on many invoices, from the event of its end. */
export const typeDuTraitement = (donnees: unknown): string =>
  typeof donnees === 'object' && donnees !== null && 'action' in donnees ? `facture.${String(donnees.action)}` : '';

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
  const [groupe] = await sql.$queryRaw<Pick<Groupe, 'motif' | 'destinataire' | 'factures'>[]>`
    SELECT min(e.donnees->>'motif') AS motif,
      CASE WHEN count(DISTINCT de.id) = 1 THEN min(de.raison_sociale) END AS destinataire,
      (json_agg(json_build_object('numero', f.numero, 'avoir', f.type = 'AVOIR', 'montantTtc', trim_scale(f.montant_ttc)::text,
        'devise', f.devise, 'destinataire', de.raison_sociale) ORDER BY e.id)) AS factures
    FROM evenement e JOIN facture f ON f.id = e.facture_id LEFT JOIN structure de ON de.id = e.destinataire_id
    WHERE e.id = ANY (${ids})`;
  if (!groupe) return null;
  return { ...groupe, type, nombre: ids.length, factures: groupe.factures.slice(0, NOMMEES) };
}
