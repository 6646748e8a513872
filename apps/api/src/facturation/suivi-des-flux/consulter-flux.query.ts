import { EMISES } from '../cotes.ts';
import { montantSql, statutSql } from '../facture.sql.ts';
import { signaturesSql } from '../signatures/signature.repository.ts';
import { FLUX_RESUME_SQL } from './lister-flux.query.ts';

/** A deposit is seen by those who hold the right on its structure as a whole. */
const EN_PORTEE = 'EXISTS (SELECT FROM h WHERE h.structure_id = x.structure_id AND h.service_id IS NULL)';

/** `p`: what people read of the one document that a deposit is, where it holds it; none of a lot. */
export const LISIBLE_DU_FLUX_SQL = (
  fluxId: string,
): string => `(SELECT p.* FROM facture f JOIN facture_piece p ON p.facture_id = f.id
  WHERE f.flux_id = ${fluxId} AND p.categorie = 'LISIBLE' AND p.type_mime = 'application/pdf'
    AND NOT EXISTS (SELECT FROM flux_document l WHERE l.facture_id = f.id)
  ORDER BY p.id LIMIT 1) p`;

/** Pairs of `json_build_object`: what became of each document of `x` (flux). */
export const RAPPORT_SQL = `'factures', coalesce((SELECT json_agg(json_build_object('id', f.id::text, 'fichier', l.chemin, 'numero', f.numero, 'format', f.format,
      'statut', ${statutSql(EMISES)}, 'destinataire', de.raison_sociale, 'montantTtc', ${montantSql('f.montant_ttc')},
      'devise', f.devise, 'anomalies', coalesce(d.anomalies, '[]')) ORDER BY l.rang, f.id)
    FROM facture f LEFT JOIN flux_document l ON l.facture_id = f.id LEFT JOIN structure de ON de.id = f.destinataire_id LEFT JOIN facture_detail d ON d.facture_id = f.id
    WHERE f.flux_id = x.id), '[]'),
      'ecartes', coalesce((SELECT json_agg(json_build_object('fichier', l.chemin, 'anomalies', l.anomalies) ORDER BY l.rang)
    FROM flux_document l WHERE l.flux_id = x.id AND l.facture_id IS NULL), '[]')`;

/** A deposit with its whole integration report: one expression for `lireEnUneRequete`. */
export const consulterFluxSql = (id: string): { nom: string; sql: string; valeurs: unknown[] } => ({
  nom: 'flux_consulte',
  valeurs: [id],
  sql: `
    SELECT json_build_object(${FLUX_RESUME_SQL},
      'deposant', (SELECT u.prenom || ' ' || u.nom FROM utilisateur u WHERE u.id = x.utilisateur_id),
      'empreinte', x.empreinte, 'signatures', ${signaturesSql('x.empreinte')}, 'anomalies', x.anomalies,
      'lisible', (SELECT p.designation FROM ${LISIBLE_DU_FLUX_SQL('x.id')}),
      ${RAPPORT_SQL})
    FROM flux x JOIN structure st ON st.id = x.structure_id WHERE x.id = $6::bigint AND ${EN_PORTEE}`,
});
