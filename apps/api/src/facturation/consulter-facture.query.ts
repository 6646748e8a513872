import { type Acteur, actionsPossibles, etatAntivirus, niveauxQuiDonnent, STATUTS_FACTURE } from '@orpheon/domain';
import { applicationOuverteSql, droitsDe, habilitationValideSql } from '../platform/droits.sql.ts';
import type { Cote } from './cotes.ts';
import {
  decimalSql,
  instantSql,
  JOINTURES_RESUME,
  montantSql,
  passageLisibleSql,
  pieceLisibleSql,
  resumeSql,
  statutSql,
} from './facture.sql.ts';
import { signaturesSql } from './signatures/signature.repository.ts';

/** The life-cycle table as SQL can read it: what an actor may do, by status. */
const actionsParStatut = (acteur: Acteur): string =>
  JSON.stringify(Object.fromEntries(STATUTS_FACTURE.map((statut) => [statut, actionsPossibles({ statut }, acteur)])));

/** Is `f` where rights `table` reach, on that side? */
const enPortee = (cote: Cote, table: string): string =>
  `EXISTS (SELECT FROM ${table} h WHERE h.structure_id = f.${cote.structure}
    AND (h.service_id IS NULL OR h.service_id = f.${cote.service}))`;

const LIGNES = `coalesce((SELECT json_agg(json_build_object(
    'rang', l.rang, 'numero', l.numero, 'denomination', l.denomination, 'description', l.description,
    'reference', l.reference, 'quantite', ${decimalSql('l.quantite')}, 'unite', l.unite,
    'prixUnitaire', ${montantSql('l.prix_unitaire')}, 'montantHt', ${montantSql('l.montant_ht')},
    'categorieTva', l.categorie_tva, 'tauxTva', ${decimalSql('l.taux_tva')},
    'complement', coalesce(l.complement, '{}')) ORDER BY l.rang)
  FROM facture_ligne l WHERE l.facture_id = f.id), '[]')`;

const TVA = `coalesce((SELECT json_agg(json_build_object(
    'categorie', t.categorie, 'taux', ${decimalSql('t.taux')}, 'base', ${montantSql('t.base')},
    'montant', ${montantSql('t.montant')}, 'motifExoneration', t.motif_exoneration) ORDER BY t.rang)
  FROM facture_tva t WHERE t.facture_id = f.id), '[]')`;

const pieces = (cote: Cote): string => `coalesce((SELECT json_agg(json_build_object(
    'id', p.id::text, 'categorie', p.categorie, 'designation', p.designation, 'typeMime', p.type_mime,
    'taille', p.taille, 'ajouteeLe', ${instantSql('p.ajoutee_le')},
    'antivirus', coalesce(dc.verdict_antivirus, $9::text)) ORDER BY p.categorie DESC, p.id)
  FROM facture_piece p LEFT JOIN document dc ON dc.empreinte = p.empreinte WHERE p.facture_id = f.id AND ${pieceLisibleSql(cote)}), '[]')`;

/** Who holds the mandat de facturation under which step `x` was made; null: nobody but the supplier itself. */
const MANDATAIRE = `(SELECT m.mandataire_id FROM mandat_facturation m WHERE m.id = (x.donnees->>'mandatId')::bigint)`;

/**
 * Who acted, as one side may know them: people by name within one's own structure, the other side by its structure's
 * name. A recipient's step is that of the structure it was with then (`donnees.structureId`): recycling may have
 * changed it. A supplier reads which structure filed by mandate; a recipient knows the supplier alone. What the system did with a deposit is told under the name of who filed it.
 */
export function auteurSql(cote: Cote): string {
  const camp = `CASE WHEN x.acteur = 'SYSTEME' AND x.utilisateur_id IS NOT NULL THEN 'FOURNISSEUR' ELSE x.acteur END`;
  const structure = `CASE ${camp} WHEN 'FOURNISSEUR' THEN ${cote.nom === 'emises' ? `coalesce(${MANDATAIRE}, f.fournisseur_id)` : 'f.fournisseur_id'}
    WHEN 'DESTINATAIRE' THEN coalesce((x.donnees->>'structureId')::bigint, f.destinataire_id)
    WHEN 'VALIDEUR' THEN (x.donnees->>'structureId')::bigint END`;
  return `CASE WHEN ${structure} = f.${cote.structure} AND x.utilisateur_id IS NOT NULL
      THEN (SELECT u.prenom || ' ' || u.nom FROM utilisateur u WHERE u.id = x.utilisateur_id)
    ELSE (SELECT t.raison_sociale FROM structure t WHERE t.id = ${structure}) END`;
}

const historique = (cote: Cote): string => `coalesce((SELECT json_agg(json_build_object(
    'rang', x.rang, 'action', x.action, 'statut', x.statut, 'instant', ${instantSql('x.instant')}, 'acteur', x.acteur,
    'auteur', ${auteurSql(cote)}, 'sousMandat', ${cote.nom === 'emises' ? `${MANDATAIRE} IS NOT NULL` : 'false'}, 'motif', x.motif, 'commentaire', x.commentaire) ORDER BY x.rang)
  FROM facture_historique x WHERE x.facture_id = f.id AND ${passageLisibleSql(cote)}), '[]')`;

/** One invoice as its reader may see it, with what they may do: one expression for `lireEnUneRequete`. */
export function consulterFacture(
  cote: Cote,
  acteur: Acteur,
  id: string,
  antivirusPresent = false,
): { nom: string; sql: string; valeurs: unknown[] } {
  const visibles = cote.visibles ? 'AND f.statut = ANY ($10::text[])' : '';
  const sql = `
    WITH hm AS (
      SELECT h.structure_id, h.service_id FROM s CROSS JOIN LATERAL ${droitsDe('s.utilisateur_id')} h
      WHERE h.objet = ANY ($3::text[]) AND h.niveau = ANY ($7::text[])
        AND ${habilitationValideSql('$5')} AND ${applicationOuverteSql('$3::text[]')}
    )
    SELECT json_build_object(${resumeSql(cote)},
      'fluxId', f.flux_id::text, 'numeroFlux', fx.numero, 'format', f.format,
      'profil', f.profil, 'codeType', f.code_type, 'montantTva', ${montantSql('f.montant_tva')},
      'numeroFactureOrigine', f.numero_facture_origine,
      'modePaiement', f.mode_paiement, 'numeroMandat', f.numero_mandat, 'empreinte', f.empreinte,
      'signatures', ${signaturesSql('f.empreinte')},
      'miseEnPaiementNonCommuniquee', coalesce(de.mise_en_paiement_non_communiquee, false),
      'modele', coalesce(d.modele, '{}'), 'anomalies', coalesce(d.anomalies, '[]'),
      'lignes', ${LIGNES}, 'tva', ${TVA}, 'pieces', ${pieces(cote)}, 'historique', ${historique(cote)},
      'actions', CASE WHEN ${enPortee(cote, 'hm')} THEN coalesce($8::jsonb -> ${statutSql(cote)}, '[]') ELSE '[]' END)
    FROM facture f ${JOINTURES_RESUME}
    LEFT JOIN flux fx ON fx.id = f.flux_id
    LEFT JOIN facture_detail d ON d.facture_id = f.id
    WHERE f.id = $6::bigint ${visibles} AND ${enPortee(cote, 'h')}`;
  return {
    nom: `facture_${cote.nom}`,
    sql,
    valeurs: [
      id,
      niveauxQuiDonnent('MODIFICATION'),
      ACTIONS[acteur],
      etatAntivirus(null, antivirusPresent),
      ...(cote.visibles ? [cote.visibles] : []),
    ],
  };
}

const ACTIONS: Readonly<Record<Acteur, string>> = {
  FOURNISSEUR: actionsParStatut('FOURNISSEUR'),
  VALIDEUR: actionsParStatut('VALIDEUR'),
  DESTINATAIRE: actionsParStatut('DESTINATAIRE'),
  SYSTEME: actionsParStatut('SYSTEME'),
};
