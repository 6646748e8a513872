import {
  DEMANDES_EN_ATTENTE_MAX,
  type EtatDeDemande,
  type NATURES_DE_DEMANDE,
  type NatureDeDemande,
  type StatutDemande,
} from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { habilitationValide } from '../../platform/droits.sql.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { versJsonb } from '../../platform/json.ts';
import { GESTION } from '../gestionnaires.query.ts';

/** What a kind of request keeps beside its columns. */
export type Donnees = Readonly<Record<string, string | null>>;

export interface NouvelleDemande {
  readonly nature: NatureDeDemande;
  /** What it asks for in one text: the same never waits twice. */
  readonly cle: string;
  readonly demandeurId: string;
  readonly concerneId?: string | null;
  readonly structureId: string | null;
  readonly serviceId?: string | null;
  readonly message?: string | null;
  readonly donnees?: Donnees;
}

/**
 * Writes a request that waits.
 * @throws ErreurHttp DEMANDE_DEJA_EN_ATTENTE, TROP_DE_DEMANDES_EN_ATTENTE (409)
 */
export async function inscrireDemande(tx: Tx, d: NouvelleDemande, instant: Date): Promise<string> {
  const [ligne] = await tx.$queryRaw<{ id: string; autres: number }[]>`
    INSERT INTO demande (nature, cle, demandeur_id, concerne_id, structure_id, service_id, message, donnees, demandee_le)
    VALUES (${d.nature}, ${d.cle}, ${d.demandeurId}::bigint, ${d.concerneId ?? null}::bigint, ${d.structureId}::bigint,
      ${d.serviceId ?? null}::bigint, ${d.message || null}, ${versJsonb(d.donnees ?? {})}::jsonb, ${instant}::timestamptz)
    ON CONFLICT (nature, cle) WHERE statut = 'EN_ATTENTE' DO NOTHING
    RETURNING id::text, (SELECT count(*)::int FROM (SELECT FROM demande x
      WHERE x.demandeur_id = ${d.demandeurId}::bigint AND x.statut = 'EN_ATTENTE' LIMIT ${DEMANDES_EN_ATTENTE_MAX}) y) AS autres`;
  if (!ligne) throw new ErreurHttp(409, 'DEMANDE_DEJA_EN_ATTENTE');
  if (ligne.autres >= DEMANDES_EN_ATTENTE_MAX) {
    throw new ErreurHttp(409, 'TROP_DE_DEMANDES_EN_ATTENTE', { maximum: String(DEMANDES_EN_ATTENTE_MAX) });
  }
  return ligne.id;
}

export interface DemandeVerrouillee extends EtatDeDemande {
  readonly id: string;
  readonly donnees: Donnees;
  readonly demandeeLe: Date;
  readonly version: number;
  /** Who answered it, as their colleagues call them. */
  readonly decideur: string | null;
}

/** Holds a request for an answer: another one that comes meanwhile waits, then reads what became of it. */
export async function verrouillerDemande(
  tx: Tx,
  deps: Pick<Deps, 'horloge'>,
  id: string,
): Promise<DemandeVerrouillee | null> {
  await tx.$queryRaw`SELECT FROM demande WHERE id = ${id}::bigint FOR UPDATE`;
  const [ligne] = await tx.$queryRaw<
    (Omit<DemandeVerrouillee, 'nature' | 'statut'> & { nature: string; statut: string })[]
  >`
    SELECT d.id::text, d.nature, d.statut, d.demandeur_id::text AS "demandeurId", d.concerne_id::text AS "concerneId",
      d.structure_id::text AS "structureId", d.service_id::text AS "serviceId", d.donnees, d.version,
      d.demandee_le AS "demandeeLe",
      (SELECT u.prenom || ' ' || u.nom FROM utilisateur u WHERE u.id = d.decideur_id) AS decideur,
      d.structure_id IS NOT NULL AND NOT EXISTS (SELECT FROM habilitation h
        JOIN utilisateur u ON u.id = h.utilisateur_id AND u.etat = 'ACTIF'
        WHERE h.structure_id = d.structure_id AND (h.service_id IS NULL OR h.service_id = d.service_id)
          AND h.objet = ANY (${GESTION.objets}::text[]) AND h.niveau = ANY (${GESTION.niveaux}::text[])
          AND ${habilitationValide(deps.horloge.aujourdhui())}) AS "sansGestionnaire"
    FROM demande d WHERE d.id = ${id}::bigint`;
  if (!ligne) return null;
  const { nature, statut, ...reste } = ligne;
  return { ...reste, nature: nature as keyof typeof NATURES_DE_DEMANDE, statut: statut as StatutDemande };
}

/** Holds the requests of somebody that wait, in the order of their identifiers, and returns these. */
export async function tenirDemandesDe(tx: Pick<Tx, '$queryRaw'>, demandeurId: string): Promise<string[]> {
  const tenues = await tx.$queryRaw<{ id: string }[]>`
    SELECT id::text FROM demande WHERE demandeur_id = ${demandeurId}::bigint AND statut = 'EN_ATTENTE' ORDER BY demande.id FOR UPDATE`;
  return tenues.map(({ id }) => id);
}

/** Closes a request held by this transaction. */
export async function clore(
  tx: Tx,
  { id, version }: Pick<DemandeVerrouillee, 'id' | 'version'>,
  fin: {
    readonly statut: StatutDemande;
    readonly par: string | null;
    readonly motif: string | null;
    readonly instant: Date;
  },
): Promise<void> {
  const ecrites = await tx.$executeRaw`
    UPDATE demande SET statut = ${fin.statut}, decideur_id = ${fin.par}::bigint, motif = ${fin.motif},
      decidee_le = ${fin.instant}::timestamptz, version = version + 1
    WHERE id = ${id}::bigint AND version = ${version}::int AND statut = 'EN_ATTENTE'`;
  if (ecrites !== 1) throw new Error(`request ${id} was closed meanwhile`);
}
