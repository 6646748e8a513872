import type * as c from '@orpheon/contracts';
import { COLONNES_DE_SERVICES, etatDeService, perimetre, peut, RATTACHE } from '@orpheon/domain';
import { compterFacturesEnCours } from '../../facturation/public.ts';
import { BOM, celluleTexte, ligneCsv } from '../../platform/csv.ts';
import type { Deps } from '../../platform/deps.ts';
import { introuvable } from '../../platform/erreurs.ts';
import { lireCurseur, motifsLike, pageDe } from '../../platform/pagination.ts';
import type { SessionCourante } from '../../platform/session.ts';

type Page = c.Reponse<typeof c.listerServices, 200>;
type Consulte = c.Reponse<typeof c.consulterService, 200>;
type Lu = Omit<Consulte, 'etat' | 'enCours' | 'modifiable' | 'fermable'> & { personnes: number };

const LIRE = { application: 'STRUCTURES', niveau: 'CONSULTATION' } as const;
const MODIFIER = { application: 'STRUCTURES', niveau: 'MODIFICATION' } as const;

const SERVICE = `'id', v.id::text, 'code', v.code, 'nom', v.nom, 'actif', v.actif, 'parDefaut', v.par_defaut,
  'debutValidite', v.debut_validite, 'finValidite', v.fin_validite, 'engagementObligatoire', v.engagement_obligatoire,
  'version', v.version`;

/** Open on day $3. */
const OUVERT = `(v.actif AND coalesce(v.debut_validite <= $3::date, true) AND coalesce(v.fin_validite >= $3::date, true))`;

const LISTER = {
  name: 'services_geres',
  text: `
    SELECT json_build_object(${SERVICE}) AS service FROM service v
    WHERE v.structure_id = $1::bigint AND ($2::bigint[] IS NULL OR v.id = ANY ($2::bigint[]))
      AND CASE $4 WHEN 'OUVERTS' THEN ${OUVERT} WHEN 'FERMES' THEN NOT ${OUVERT} ELSE true END
      AND texte_de_recherche(v.code || ' ' || v.nom) LIKE ALL
        (ARRAY(SELECT texte_de_recherche(m) FROM unnest($5::text[]) m))
      AND ($6::bigint = $7::bigint OR (v.nom, v.id) > (SELECT a.nom, a.id FROM service a WHERE a.id = $6::bigint))
    ORDER BY v.nom, v.id LIMIT $8::int + 1`,
};

const CONSULTER = {
  name: 'service_gere',
  text: `
    SELECT json_build_object(${SERVICE}, 'courriel', v.courriel, 'telephone', v.telephone, 'adresse', v.adresse,
      'complementAdresse', v.complement_adresse, 'codePostal', v.code_postal, 'ville', v.ville,
      'personnes', (SELECT count(*) FROM (SELECT h.utilisateur_id FROM habilitation h WHERE h.service_id = v.id
        UNION SELECT r.utilisateur_id FROM rattachement r WHERE r.service_id = v.id AND r.statut = '${RATTACHE}' LIMIT 1000) p)
      ) AS service FROM service v WHERE v.structure_id = $1::bigint AND v.id = $2::bigint`,
};

/** The services that somebody sees of a structure; null: all. Nothing at all: the structure is not theirs. */
function visibles(session: SessionCourante, structureId: string): string[] | null {
  const p = perimetre(
    session.droits.filter((h) => h.structureId === structureId),
    LIRE,
  );
  if (p.structures.includes(structureId)) return null;
  if (p.services.length === 0) throw introuvable();
  return [...p.services];
}

type Demande = c.Query<typeof c.listerServices>;

/** A page of services in the order of their names. */
export async function listerServices(
  deps: Deps,
  session: SessionCourante,
  structureId: string,
  q: Demande,
): Promise<Page> {
  const jour = deps.horloge.aujourdhui();
  const { rows } = await deps.base.pool.query<{ service: Lu }>({
    ...LISTER,
    values: [
      structureId,
      visibles(session, structureId),
      jour,
      q.etat,
      motifsLike(q.texte),
      lireCurseur(q.curseur),
      lireCurseur(undefined),
      q.limite,
    ],
  });
  return pageDe(
    rows.map(({ service: { actif, ...s } }) => ({ ...s, etat: etatDeService({ actif, ...s }, jour) })),
    q.limite,
  );
}

/** A service with what is under way in it. */
export async function lireService(
  deps: Deps,
  session: SessionCourante,
  structureId: string,
  serviceId: string,
): Promise<Consulte> {
  const [{ rows }, factures] = await Promise.all([
    deps.base.pool.query<{ service: Lu }>({ ...CONSULTER, values: [structureId, serviceId] }),
    compterFacturesEnCours(deps, serviceId),
  ]);
  const service = rows[0]?.service;
  if (!service) throw introuvable();
  const { personnes, ...s } = service;
  return {
    ...s,
    etat: etatDeService(s, deps.horloge.aujourdhui()),
    enCours: { factures, personnes },
    modifiable: peut(session.droits, MODIFIER, { structureId, serviceId }),
    fermable: !s.parDefaut && peut(session.droits, MODIFIER, { structureId, serviceId: null }),
  };
}

const oui = (b: boolean): string => (b ? 'oui' : 'non');

/** Every service that somebody sees of a structure: what an import reads back without changing anything. */
export async function exporterServices(deps: Deps, session: SessionCourante, structureId: string): Promise<string> {
  const { rows } = await deps.base.pool.query<Record<string, string | null> & { actif: boolean; engage: boolean }>(
    `SELECT v.code, v.nom, v.actif, v.debut_validite::text AS debut, v.fin_validite::text AS fin,
       v.engagement_obligatoire AS engage, v.courriel, v.telephone, v.adresse, v.complement_adresse AS complement,
       v.code_postal AS cp, v.ville
     FROM service v WHERE v.structure_id = $1::bigint AND ($2::bigint[] IS NULL OR v.id = ANY ($2::bigint[]))
     ORDER BY v.nom, v.id LIMIT 20000`,
    [structureId, visibles(session, structureId)],
  );
  const lignes = rows.map((s) =>
    ligneCsv(
      [
        s.code,
        s.nom,
        oui(s.actif),
        s.debut,
        s.fin,
        oui(s.engage),
        s.courriel,
        s.telephone,
        s.adresse,
        s.complement,
        s.cp,
        s.ville,
      ].map((v) => celluleTexte(v ?? null)),
    ),
  );
  return [BOM, ligneCsv([...COLONNES_DE_SERVICES]), ...lignes].join('');
}
