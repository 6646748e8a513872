import { ACTIONS_FACTURE, CYCLE_DE_VIE, STATUTS_LIBERANT_LE_NUMERO, type StatutFacture } from '@orpheon/domain';

/**
 * SQL fragments that several reads of an invoice share. They speak of `f` (facture), `fo` (its issuer), `de` (its
 * recipient), `sd` and `sf` (their services), joined by `JOINTURES_RESUME`.
 */

/** ISO 8601 in UTC, to the millisecond. */
export const instantSql = (colonne: string): string =>
  `to_char((${colonne}) AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Exact decimal text with two decimals, or as many more as it has. */
export const montantSql = (colonne: string): string =>
  `CASE WHEN ${colonne} = round(${colonne}, 2) THEN round(${colonne}, 2) ELSE trim_scale(${colonne}) END::text`;

/** Exact decimal text without trailing zeros: quantities and rates. */
export const decimalSql = (colonne: string): string => `trim_scale(${colonne})::text`;

const serviceSql = (alias: string): string =>
  `CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object('id', ${alias}.id::text, 'code', ${alias}.code, 'nom', ${alias}.nom) END`;
const partieSql = (alias: string): string =>
  `json_build_object('id', ${alias}.id::text, 'identifiant', ${alias}.identifiant, 'raisonSociale', ${alias}.raison_sociale)`;

/** Which side reads: `litLePublie` for the supplier, who is not shown a payment that its recipient does not publish. */
interface Lecture {
  readonly litLePublie: boolean;
}

/** The status as one side reads it; the text of the issuer's indexes, so that they are used. */
export const statutSql = ({ litLePublie }: Lecture): string =>
  litLePublie ? 'coalesce(f.statut_publie, f.statut)' : 'f.statut';

/** Version and moment that belong to that status: an unpublished payment is the last step. */
export const versionSql = ({ litLePublie }: Lecture): string =>
  litLePublie ? 'f.version - (f.statut_publie IS NOT NULL)::int' : 'f.version';
export const statutLeSql = (lecture: Lecture): string =>
  lecture.litLePublie
    ? `CASE WHEN f.statut_publie IS NULL THEN f.statut_le ELSE (SELECT y.instant FROM facture_historique y
        WHERE y.facture_id = f.id AND y.rang = ${versionSql(lecture)}) END`
    : 'f.statut_le';

/** The step by which `f` was last sent on: what came before was said between the supplier and another recipient. */
const dernierRecyclageSql = (valeur: 'rang' | 'instant'): string =>
  `(SELECT y.${valeur} FROM facture_historique y WHERE y.facture_id = f.id AND y.action = 'recycler' ORDER BY y.rang DESC LIMIT 1)`;

/** The very act of depositing, whoever it was for. */
const DEPOTS = ACTIONS_FACTURE.filter((action) => {
  const { vers, de }: { vers: StatutFacture; de: readonly StatutFacture[] } = CYCLE_DE_VIE[action];
  return vers === 'DEPOSEE' && !de.includes('A_RECYCLER');
});

/** Steps of the history (`x`) that one side reads: a recipient those since the invoice was sent to them. */
export const passageLisibleSql = (lecture: Lecture): string =>
  lecture.litLePublie
    ? `x.rang <= ${versionSql(lecture)}`
    : `(x.rang >= coalesce(${dernierRecyclageSql('rang')}, 0) OR x.action IN (${DEPOTS.map((a) => `'${a}'`).join(', ')}))`;

/**
 * Attachments (`p`) that one side reads: a recipient those that came with the document and those since. What was added
 * in between came after the first step of a recipient.
 */
export const pieceLisibleSql = (lecture: Lecture): string =>
  lecture.litLePublie
    ? 'true'
    : `NOT coalesce(p.ajoutee_le <= ${dernierRecyclageSql('instant')} AND p.ajoutee_le > (SELECT min(y.instant)
        FROM facture_historique y WHERE y.facture_id = f.id AND y.acteur = 'DESTINATAIRE'), false)`;

/** Pairs of `json_build_object` for `factureResumee`. */
export const resumeSql = (lecture: Lecture): string => `
  'id', f.id::text, 'numero', f.numero, 'type', f.type, 'cadre', f.cadre, 'statut', ${statutSql(lecture)},
  'statutLe', ${instantSql(statutLeSql(lecture))}, 'deposeeLe', ${instantSql('f.deposee_le')},
  'dateFacture', f.date_facture, 'fournisseur', ${partieSql('fo')},
  'destinataire', CASE WHEN de.id IS NOT NULL THEN ${partieSql('de')} END, 'serviceDestinataire', ${serviceSql('sd')},
  'devise', f.devise, 'montantTtc', ${montantSql('f.montant_ttc')}, 'netAPayer', ${montantSql('f.net_a_payer')},
  'serviceFournisseur', ${serviceSql('sf')}, 'montantHt', ${montantSql('f.montant_ht')}, 'dateEcheance', f.date_echeance,
  'modeDepot', f.mode_depot, 'numeroEngagement', f.numero_engagement, 'numeroMarche', f.numero_marche, 'version', ${versionSql(lecture)},
  'rejetTraiteLe', ${lecture.litLePublie ? instantSql('f.rejet_traite_le') : 'NULL'},
  'telechargeeLe', ${lecture.litLePublie ? 'NULL' : instantSql('f.telechargee_le')}`;

export const JOINTURES_RESUME = `
  JOIN structure fo ON fo.id = f.fournisseur_id
  LEFT JOIN structure de ON de.id = f.destinataire_id
  LEFT JOIN service sd ON sd.id = f.service_destinataire_id
  LEFT JOIN service sf ON sf.id = f.service_fournisseur_id`;

/** True for an invoice that holds its number: the very text of the unique index's predicate, so that it is used. */
export const tientSonNumero = (alias?: string): string =>
  `${alias ? `${alias}.` : ''}statut NOT IN (${STATUTS_LIBERANT_LE_NUMERO.map((s) => `'${s}'`).join(', ')})`;

/** First identifier that an object of the beginning of that day in Paris could have (`nouvel_id` in the migrations). */
export const premierIdDuJour = (parametre: string, plusJours = 0): string =>
  `((extract(epoch FROM ((${parametre}::date + ${plusJours})::timestamp AT TIME ZONE 'Europe/Paris')) * 1000)::bigint - 1577836800000) * 4096`;
