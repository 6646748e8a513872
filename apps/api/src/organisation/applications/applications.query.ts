import type { listerApplications, Reponse } from '@orpheon/contracts';
import { type Application, applicationsOffertes, objetsQuiDonnent, peut, peutEtreFermee } from '@orpheon/domain';
import { compterFacturesEnCoursDeStructure } from '../../facturation/public.ts';
import type { Deps } from '../../platform/deps.ts';
import { habilitationValideSql } from '../../platform/droits.sql.ts';
import type { SessionCourante } from '../../platform/session.ts';

type Applications = Reponse<typeof listerApplications, 200>;

interface Lue {
  readonly application: Application;
  readonly depuis: Applications['elements'][number]['depuis'];
  readonly personnes: number;
}

const LIRE = {
  name: 'applications_de_structure',
  text: `
    WITH derniers AS (
      SELECT DISTINCT ON (sh.donnees->>'application') sh.donnees->>'application' AS application,
        json_build_object('instant', to_char(sh.instant AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
          'auteur', (SELECT u.prenom || ' ' || u.nom FROM utilisateur u WHERE u.id = sh.auteur_id)) AS depuis
      FROM structure_historique sh WHERE sh.structure_id = $1::bigint AND sh.action = ANY ($4::text[])
      ORDER BY sh.donnees->>'application', sh.id DESC)
    SELECT a.application, d.depuis,
      (SELECT count(DISTINCT h.utilisateur_id)::int FROM habilitation h
        WHERE h.structure_id = $1::bigint AND h.objet IN (a.application, a.domaine)
          AND ${habilitationValideSql('$3')}) AS personnes
    FROM jsonb_to_recordset($2::jsonb) AS a(application text, domaine text, rang int)
      LEFT JOIN derniers d USING (application) ORDER BY a.rang`,
};

/** The actions of the history that say since when an application is open or closed. */
const ACTIONS = ['application.ouvrir', 'application.fermer'];

/** The applications of a structure as its managers see them; null: no such structure. */
export async function lireApplications(
  deps: Deps,
  { droits }: SessionCourante,
  structureId: string,
): Promise<Applications | null> {
  const structure = await deps.base.prisma.structure.findUnique({
    where: { id: BigInt(structureId) },
    select: { publique: true, statut: true, applicationsFermees: true },
  });
  if (!structure) return null;
  const offertes = applicationsOffertes(structure).map((application, rang) => {
    const [, domaine] = objetsQuiDonnent(application);
    return { application, domaine, rang };
  });
  const { rows } = await deps.base.pool.query<Lue>({
    ...LIRE,
    values: [structureId, JSON.stringify(offertes), deps.horloge.aujourdhui(), ACTIONS],
  });
  const { emises, recues } = await compterFacturesEnCoursDeStructure(deps, structureId);
  const enCours: Partial<Record<Application, number>> = { FACTURES_EMISES: emises, FACTURES_RECUES: recues };
  const gere = { application: 'STRUCTURES', niveau: 'MODIFICATION' } as const;
  return {
    elements: rows.map((lue) => ({
      ...lue,
      ouverte: !structure.applicationsFermees.includes(lue.application),
      fermable: peutEtreFermee(lue.application),
      enCours: enCours[lue.application] ?? null,
    })),
    modifiable: structure.statut === 'ACTIVE' && peut(droits, gere, { structureId, serviceId: null }),
  };
}
