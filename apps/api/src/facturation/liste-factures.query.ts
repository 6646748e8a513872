import { createHash } from 'node:crypto';
import { type Liste, type Ordre, pageTamisee } from '../platform/page-tamisee.ts';
import { lireCurseur, parametres } from '../platform/pagination.ts';
import type { Cote } from './cotes.ts';
import { JOINTURES_RESUME, resumeSql } from './facture.sql.ts';
import { type FiltresFactures, filtresSql } from './filtres-factures.sql.ts';

export interface PageDeFactures extends FiltresFactures {
  readonly ordre?: Ordre | undefined;
  readonly curseur?: string | undefined;
  readonly limite: number;
}

/**
 * A page of invoices in the order of their deposits, as one expression for `lireEnUneRequete`. Each structure or service
 * where the right is held, times each status asked for, is a branch that walks one index (docs/adr/0005).
 */
export function listeFactures(
  cote: Cote,
  q: PageDeFactures,
  aujourdhui: string,
): { nom: string | undefined; sql: string; valeurs: unknown[] } {
  const { valeurs, ajouter } = parametres();
  const sens = q.ordre === 'ANCIENNES' ? 'ASC' : 'DESC';
  const sql = pageTamisee({
    ...marcheDesFactures(cote, q, aujourdhui, ajouter),
    elements: `SELECT json_agg(json_build_object(${resumeSql(cote)}) ORDER BY f.id ${sens})
      FROM vues v JOIN facture f ON f.id = v.id ${JOINTURES_RESUME}`,
  });
  return { nom: nommer(cote, q, sql), sql, valeurs };
}

/** Where a list of invoices walks and what it sieves: what the pages and the exports share. */
export function marcheDesFactures(
  cote: Cote,
  q: PageDeFactures,
  aujourdhui: string,
  ajouter: (valeur: unknown) => string,
): Omit<Liste, 'elements'> {
  const ordre = q.ordre ?? 'RECENTES';
  const limite = ajouter(q.limite);
  const curseur = ajouter(lireCurseur(q.curseur, ordre));
  const { statuts, ...filtres } = filtresSql(cote, q, aujourdhui, ajouter);
  const portee = porteeSql(cote, q, ajouter);
  const parStatut = statuts && `CROSS JOIN unnest(${ajouter(statuts)}::text[]) AS x(statut)`;
  return {
    ...filtres,
    table: 'facture f',
    branches: parStatut ? `SELECT p.*, x.statut FROM (${portee}) p ${parStatut}` : portee,
    entrees: [
      { garde: 'b.service_id IS NULL', cle: `f.${cote.structure} = b.structure_id` },
      {
        garde: 'b.service_id IS NOT NULL',
        cle: `f.${cote.service} = b.service_id AND f.${cote.structure} = b.structure_id`,
      },
    ],
    limite,
    curseur,
    ordre,
  };
}

/** Beyond that many filters a statement is too seldom asked again for the database to keep it. */
const FILTRES_RETENUS = 4;

/** A name is kept for the statements that come back; it follows from the text, so that one name is one statement. */
const nommer = (cote: Cote, q: PageDeFactures, sql: string): string | undefined =>
  Object.values(q).filter((v) => v !== undefined).length - 1 > FILTRES_RETENUS
    ? undefined
    : `liste_${cote.nom}_${createHash('sha1').update(sql).digest('base64url')}`;

/** Structures held whole, and services held singly outside of these (`perimetre` of the domain, as SQL). */
function porteeSql(cote: Cote, q: FiltresFactures, ajouter: (valeur: unknown) => string): string {
  const structure = q.structureId ? `AND h.structure_id = ${ajouter(q.structureId)}::bigint` : '';
  if (q.serviceId && cote.service === 'service_destinataire_id') {
    return `SELECT DISTINCT h.structure_id, sv.id AS service_id
      FROM service sv JOIN h ON h.structure_id = sv.structure_id AND (h.service_id IS NULL OR h.service_id = sv.id)
      WHERE sv.id = ${ajouter(q.serviceId)}::bigint ${structure}`;
  }
  return `SELECT DISTINCT h.structure_id, h.service_id FROM h
    WHERE (h.service_id IS NULL
      OR NOT EXISTS (SELECT FROM h t WHERE t.structure_id = h.structure_id AND t.service_id IS NULL)) ${structure}`;
}
