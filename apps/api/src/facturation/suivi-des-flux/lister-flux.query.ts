import type { listerFlux, Query } from '@orpheon/contracts';
import { normaliser } from '@orpheon/domain';
import { pageTamisee } from '../../platform/page-tamisee.ts';
import { lireCurseur, motifsLike, parametres } from '../../platform/pagination.ts';
import { instantSql } from '../facture.sql.ts';

/** Pairs of `json_build_object` for `fluxResume`, of `x` (flux) and `st` (its structure). */
export const FLUX_RESUME_SQL = `
  'id', x.id::text, 'numero', x.numero, 'statut', x.statut, 'nomFichier', x.nom_fichier, 'taille', x.taille,
  'modeDepot', x.mode_depot, 'codeInterface', x.code_interface,
  'structure', json_build_object('id', st.id::text, 'raisonSociale', st.raison_sociale),
  'deposeLe', ${instantSql('x.depose_le')}, 'traiteLe', ${instantSql('x.traite_le')},
  'nombreFactures', x.nombre_factures, 'nombreRejets', x.nombre_rejets,
  'nombreDocuments', x.nombre_documents, 'nombreTraites', x.nombre_traites`;

/**
 * A page of deposits, newest first, as one expression for `lireEnUneRequete`. A deposit belongs to a structure as a
 * whole: who holds single services only sees none.
 */
export function listerFluxSql(q: Query<typeof listerFlux>): { nom: string; sql: string; valeurs: unknown[] } {
  const { valeurs, ajouter } = parametres();
  const structure = q.structureId ? `AND h.structure_id = ${ajouter(q.structureId)}::bigint` : '';
  const tamis: string[] = [];
  if (q.statut) tamis.push(`f.statut = ANY (${ajouter(q.statut)}::text[])`);
  if (q.texte) {
    tamis.push(
      `lower(f.numero || ' ' || f.nom_fichier) LIKE ALL (${ajouter(motifsLike(normaliser(q.texte).toLowerCase()))}::text[])`,
    );
  }
  const sql = pageTamisee({
    table: 'flux f',
    branches: `SELECT DISTINCT h.structure_id FROM h WHERE h.service_id IS NULL ${structure}`,
    entrees: [{ garde: 'true', cle: 'f.structure_id = b.structure_id' }],
    conditions: [],
    tamis,
    limite: ajouter(q.limite),
    curseur: ajouter(lireCurseur(q.curseur)),
    ordre: 'RECENTES',
    elements: `SELECT json_agg(json_build_object(${FLUX_RESUME_SQL}) ORDER BY x.id DESC)
      FROM vues v JOIN flux x ON x.id = v.id JOIN structure st ON st.id = x.structure_id`,
  });
  return { nom: `liste_flux_${q.structureId ? 1 : 0}${q.statut ? 1 : 0}${q.texte ? 1 : 0}`, sql, valeurs };
}
