import { CODE_SERVICE_FACTURES_PUBLIQUES, CODE_SERVICE_PAR_DEFAUT, type TypeIdentifiant } from '@orpheon/domain';
import type { Tx } from '../platform/base.ts';
import { versJsonb } from '../platform/json.ts';
import { Prisma } from '../platform/prisma/generated/client.ts';

export interface LigneAnnuaire {
  readonly type_identifiant: TypeIdentifiant;
  readonly identifiant: string;
  readonly raison_sociale: string;
  readonly libelle: string | null;
  readonly adresse: string | null;
  readonly complement_adresse: string | null;
  readonly code_postal: string | null;
  readonly ville: string | null;
  readonly statut: 'ACTIVE' | 'INACTIVE';
  readonly service_obligatoire: boolean;
  readonly engagement_obligatoire: boolean;
  readonly service_ou_engagement: boolean;
  readonly mise_en_paiement_non_communiquee: boolean;
  readonly reception_edi: boolean;
  /** Days; null: what the structure has, or the table of delays for local authorities. */
  readonly delai_paiement: number | null;
}

const COLONNES = `type_identifiant text, identifiant text, raison_sociale text, libelle text, adresse text,
  complement_adresse text, code_postal text, ville text, statut text, service_obligatoire boolean,
  engagement_obligatoire boolean, service_ou_engagement boolean, mise_en_paiement_non_communiquee boolean,
  reception_edi boolean, delai_paiement int`;

type Sql = Pick<Tx, '$executeRaw' | '$queryRaw'>;

/** Where lines wait, in the transaction alone, to be compared with the directory in one statement. */
export const ouvrirAttente = (tx: Sql): Promise<number> =>
  tx.$executeRaw`CREATE TEMP TABLE annuaire_attente (${Prisma.raw(COLONNES)}) ON COMMIT DROP`;

export const mettreEnAttente = (tx: Sql, lignes: readonly LigneAnnuaire[]): Promise<number> =>
  tx.$executeRaw`
    INSERT INTO annuaire_attente SELECT * FROM jsonb_to_recordset(${versJsonb(lignes)}::jsonb) AS l(${Prisma.raw(COLONNES)})`;

const NOMS = COLONNES.split(',').map((c) => c.trim().split(' ')[0] ?? '');
const MODIFIABLES = NOMS.filter((n) => !['type_identifiant', 'identifiant', 'delai_paiement'].includes(n));

/** What a line says of a column of `s`; a structure that its people closed, or that was replaced, is not opened by a file. */
const valeurDe = (nom: string): string =>
  nom === 'statut' ? 'CASE WHEN s.fermee_le IS NULL THEN excluded.statut ELSE s.statut END' : `excluded.${nom}`;

/** Names of columns, of this file alone. */
const liste = (noms: readonly string[]) => Prisma.raw(noms.join(', '));

export interface BilanAnnuaire {
  readonly creees: number;
  readonly modifiees: number;
  /** Public structures of the directory that the file does not name: left as they are. */
  readonly absentes: number;
}

/** Makes the structures that are new and changes those that differ; nothing is ever deleted. */
export async function fondreAttente(tx: Sql, delaiParDefaut: number): Promise<BilanAnnuaire> {
  // Each structure that is there already looks its line up; without figures the planner takes the table for a small one.
  await tx.$executeRaw`CREATE UNIQUE INDEX ON annuaire_attente (type_identifiant, identifiant)`;
  await tx.$executeRaw`ANALYZE annuaire_attente`;
  const [fusion] = await tx.$queryRaw<{ creees: number; modifiees: number }[]>`
    WITH fondues AS (
      INSERT INTO structure AS s (${liste(NOMS)}, publique)
      SELECT type_identifiant, identifiant, raison_sociale, libelle, adresse,
        complement_adresse, code_postal, ville, statut, service_obligatoire, engagement_obligatoire,
        service_ou_engagement, mise_en_paiement_non_communiquee, reception_edi, coalesce(delai_paiement, ${delaiParDefaut}::int), true
      FROM annuaire_attente
      ON CONFLICT (type_identifiant, identifiant) DO UPDATE SET publique = true, version = s.version + 1,
        ${liste(MODIFIABLES.map((n) => `${n} = ${valeurDe(n)}`))},
        delai_paiement = coalesce((SELECT a.delai_paiement FROM annuaire_attente a
          WHERE a.type_identifiant = s.type_identifiant AND a.identifiant = s.identifiant), s.delai_paiement)
      WHERE (s.publique, ${liste(MODIFIABLES.map((n) => `s.${n}`))}) IS DISTINCT FROM
            (true, ${liste(MODIFIABLES.map(valeurDe))})
        OR s.delai_paiement IS DISTINCT FROM coalesce((SELECT a.delai_paiement FROM annuaire_attente a
          WHERE a.type_identifiant = s.type_identifiant AND a.identifiant = s.identifiant), s.delai_paiement)
      RETURNING xmax = 0 AS creee)
    SELECT count(*) FILTER (WHERE creee)::int AS creees, count(*) FILTER (WHERE NOT creee)::int AS modifiees FROM fondues`;
  await tx.$executeRaw`
    INSERT INTO service (structure_id, code, nom, par_defaut)
      SELECT s.id, v.code, v.nom, v.par_defaut FROM annuaire_attente a
      JOIN structure s USING (type_identifiant, identifiant)
      CROSS JOIN (VALUES (${CODE_SERVICE_PAR_DEFAUT}, 'Service par défaut de la structure', true), (${CODE_SERVICE_FACTURES_PUBLIQUES}, 'Factures publiques', false)) AS v(code, nom, par_defaut)
      WHERE NOT EXISTS (SELECT FROM service x WHERE x.structure_id = s.id AND (x.code = v.code OR (v.par_defaut AND x.par_defaut)))`;
  const [reste] = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM structure s WHERE s.publique AND NOT EXISTS (SELECT FROM annuaire_attente a
      WHERE a.type_identifiant = s.type_identifiant AND a.identifiant = s.identifiant)`;
  return { creees: fusion?.creees ?? 0, modifiees: fusion?.modifiees ?? 0, absentes: reste?.n ?? 0 };
}
