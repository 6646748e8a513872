import { type FaitsDepot, type PolitiqueIdentifiants, TYPES_IDENTIFIANT } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import type { Configuration } from '../../platform/config.ts';
import type { Deps } from '../../platform/deps.ts';
import { versJsonb } from '../../platform/json.ts';
import { instantSql, tientSonNumero } from '../facture.sql.ts';

/** What a document names, to be looked up. Identifiers are compared as they stand. */
export interface DemandeFaits {
  readonly structureId: string;
  readonly fournisseur?: string | undefined;
  readonly serviceFournisseur?: string | undefined;
  readonly destinataire?: string | undefined;
  readonly service?: string | undefined;
  readonly numero?: string | undefined;
  readonly numeroOrigine?: string | undefined;
  /** Calendar day of the deposit in Paris, `YYYY-MM-DD`. */
  readonly jour: string;
  readonly deposeLe: Date;
}

/** Facts for the checks, and what the integration needs besides. */
export interface FaitsCharges {
  readonly faits: FaitsDepot;
  /** An identifier for the invoice, in the order of deposits. */
  readonly factureId: string;
  readonly receptionEdi: boolean;
  readonly serviceParDefautId: string | null;
  readonly factureOrigineId: string | null;
}

const structureDe = (identifiant: string, alias: string): string => `
  LEFT JOIN LATERAL (SELECT t.* FROM structure t WHERE t.type_identifiant = ANY ($2::text[]) AND t.identifiant = ${identifiant}
    ORDER BY t.id <> d.deposant, array_position($2::text[], t.type_identifiant) LIMIT 1) ${alias} ON true`;

const serviceDe = (structure: string, code: string, alias: string): string => `
  LEFT JOIN LATERAL (SELECT v.* FROM service v WHERE v.structure_id = ${structure}.id AND v.code = ${code} LIMIT 1) ${alias} ON true`;

/** Active, and within its dates on the day of the deposit. */
const valide = (alias: string): string =>
  `(${alias}.actif AND coalesce(${alias}.debut_validite <= d.jour, true) AND coalesce(${alias}.fin_validite >= d.jour, true))`;

const serviceSql = (alias: string): string => `CASE WHEN ${alias}.id IS NOT NULL THEN json_build_object(
    'id', ${alias}.id::text, 'code', ${alias}.code, 'nom', ${alias}.nom,
    'actif', ${valide(alias)},
    'engagementObligatoire', ${alias}.engagement_obligatoire) END`;

/** What is told of a closing, read only where there is one. */
const fermetureSql = (alias: string): string => `
        'fermeeLe', CASE WHEN ${alias}.publique OR ${alias}.id = dep.id THEN (${alias}.fermee_le AT TIME ZONE 'Europe/Paris')::date END,
        'successeur', CASE WHEN ${alias}.successeur_id IS NOT NULL THEN (SELECT json_build_object('id', n.id::text,
          'identifiant', n.identifiant, 'raisonSociale', n.raison_sociale)
          FROM structure n WHERE n.id = dernier_successeur(${alias}.id) AND n.statut = 'ACTIVE'
            AND (n.publique OR ${alias}.id = dep.id)) END`;

/**
 * An issuer, its numbers and its services are told to that issuer alone: what a document claims of another structure says
 * nothing about it. Of a private recipient only that it is one.
 */
const CHARGER = {
  name: 'faits_depot',
  text: `
    SELECT json_build_object(
      'aujourdhui', d.jour, 'politiqueIdentifiants', $3::text,
      'deposant', json_build_object('structureId', dep.id::text, 'typeIdentifiant', dep.type_identifiant,
        'identifiant', dep.identifiant, 'raisonSociale', dep.raison_sociale),
      'fournisseur', CASE WHEN fo.id = dep.id THEN json_build_object('id', fo.id::text,
        'raisonSociale', fo.raison_sociale, 'active', fo.statut = 'ACTIVE', 'publique', fo.publique, ${fermetureSql('fo')}) END,
      'serviceFournisseur', ${serviceSql('sf')},
      'destinataire', CASE WHEN de.id IS NOT NULL THEN json_build_object('id', de.id::text,
        'raisonSociale', CASE WHEN de.publique THEN de.raison_sociale ELSE '' END, 'active', de.statut = 'ACTIVE', 'publique', de.publique, ${fermetureSql('de')},
        'serviceParDefautActif', coalesce(${valide('pd')}, true),
        'parametres', json_build_object('serviceObligatoire', de.service_obligatoire,
          'engagementObligatoire', de.engagement_obligatoire,
          'serviceOuEngagementObligatoire', de.service_ou_engagement,
          'miseEnPaiementNonCommuniquee', de.mise_en_paiement_non_communiquee,
          'maitriseOuvrageSeulement', de.maitrise_ouvrage_seulement, 'devisesAcceptees', de.devises_acceptees)) END,
      'service', ${serviceSql('sd')}, 'valideur', NULL,
      'tauxTva', (SELECT json_agg(json_build_object('nom', r.nom, 'cle', r.cle, 'valeur', r.valeur, 'debut', r.debut,
        'fin', r.fin) ORDER BY r.debut, r.cle) FROM referentiel r WHERE r.nom = 'TVA'),
      'dejaDeposee', CASE WHEN dj.id IS NOT NULL THEN json_build_object('id', dj.id::text, 'numero', dj.numero,
        'deposeeLe', ${instantSql('dj.deposee_le')}) END) AS faits,
      nouvel_id(d.depose_le)::text AS "factureId", coalesce(de.reception_edi, false) AS "receptionEdi",
      CASE WHEN ${valide('pd')} THEN pd.id::text END AS "serviceParDefautId",
      (SELECT o.id::text FROM facture o WHERE o.fournisseur_id = dep.id AND o.numero = d.origine
        AND ${tientSonNumero('o')}) AS "factureOrigineId"
    FROM jsonb_to_recordset($1::jsonb) AS d(rang int, deposant bigint, fournisseur text, service_fournisseur text,
      destinataire text, service text, numero text, origine text, jour date, depose_le timestamptz)
    JOIN structure dep ON dep.id = d.deposant
    ${structureDe('d.fournisseur', 'fo')} ${structureDe('d.destinataire', 'de')}
    ${serviceDe('dep', 'CASE WHEN fo.id = dep.id THEN d.service_fournisseur END', 'sf')}
    ${serviceDe('de', 'CASE WHEN de.publique THEN d.service END', 'sd')}
    LEFT JOIN service pd ON pd.structure_id = de.id AND pd.par_defaut
    LEFT JOIN LATERAL (SELECT f.id, f.numero, f.deposee_le FROM facture f WHERE f.fournisseur_id = dep.id
      AND f.numero = d.numero AND fo.id = dep.id AND ${tientSonNumero('f')} LIMIT 1) dj ON true
    ORDER BY d.rang`,
};

/** Production checks digits; qualification takes fictitious identifiers too. */
export const politiqueDe = (config: Configuration): PolitiqueIdentifiants =>
  config.ENVIRONNEMENT === 'PRODUCTION' ? 'PRODUCTION' : 'QUALIFICATION';

/**
 * Facts for each demand, in order: one statement however many there are. With `tx`, as that transaction sees them. The
 * depositing structures must exist.
 */
export async function chargerFaits(deps: Deps, demandes: readonly DemandeFaits[], tx?: Tx): Promise<FaitsCharges[]> {
  const lignes = demandes.map((d, rang) => ({
    rang,
    deposant: d.structureId,
    fournisseur: d.fournisseur,
    service_fournisseur: d.serviceFournisseur,
    destinataire: d.destinataire,
    service: d.service,
    numero: d.numero?.trim(),
    origine: d.numeroOrigine?.trim(),
    jour: d.jour,
    depose_le: d.deposeLe,
  }));
  const values = [versJsonb(lignes), Object.keys(TYPES_IDENTIFIANT), politiqueDe(deps.config)];
  const rows = tx
    ? await tx.$queryRawUnsafe<FaitsCharges[]>(CHARGER.text, ...values)
    : (await deps.base.pool.query<FaitsCharges>({ ...CHARGER, values })).rows;
  if (rows.length !== demandes.length) throw new Error('a depositing structure does not exist');
  return rows;
}
