import type * as c from '@orpheon/contracts';
import {
  GERER_LES_PERSONNES,
  NATURES,
  NATURES_A_APPROUVER,
  NATURES_SANS_GESTIONNAIRE,
  type NatureDeDemande,
  perimetre,
  regleDeNature,
} from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import { habilitationValideSql } from '../../platform/droits.sql.ts';
import { lireCurseur, pageDe } from '../../platform/pagination.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { GESTION } from '../gestionnaires.query.ts';
import type { Donnees } from './demande.repository.ts';
import { suiteDe } from './natures.ts';

type MaDemande = c.Reponse<typeof c.listerMesDemandes, 200>['elements'][number];
type ADecider = c.Reponse<typeof c.listerApprobations, 200>['elements'][number];
type PageDe<T> = { elements: T[]; curseurSuivant: string | null; rechercheIncomplete: false };
/** As read: `donnees` is not shown as it stands. */
type Lue<T extends { faits: unknown }> = Omit<T, 'faits'> & { donnees: Donnees };

const INSTANT = (colonne: string): string => `to_char(${colonne} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Pairs of `json_build_object` for a request `d` of structure `s`, service `sv`. */
const DEMANDE = `
  'id', d.id::text, 'nature', d.nature, 'statut', d.statut, 'message', d.message, 'motif', d.motif, 'donnees', d.donnees,
  'structure', CASE WHEN s.id IS NULL THEN NULL ELSE json_build_object('id', s.id::text, 'typeIdentifiant', s.type_identifiant,
    'identifiant', s.identifiant, 'raisonSociale', s.raison_sociale, 'publique', s.publique) END,
  'service', CASE WHEN sv.id IS NULL THEN NULL ELSE json_build_object('id', sv.id::text, 'code', sv.code, 'nom', sv.nom) END,
  'demandeeLe', ${INSTANT('d.demandee_le')}, 'decideeLe', ${INSTANT('d.decidee_le')}, 'version', d.version`;
const DEMANDEUR = `'demandeur', json_build_object('id', a.id::text, 'prenom', a.prenom, 'nom', a.nom, 'courriel', a.courriel_contact)`;
const TABLES = `demande d LEFT JOIN structure s ON s.id = d.structure_id LEFT JOIN service sv ON sv.id = d.service_id
  JOIN utilisateur a ON a.id = d.demandeur_id`;

const montrer = <T extends { faits: unknown; nature: NatureDeDemande }>({ donnees, ...d }: Lue<T>): T =>
  ({ ...d, faits: suiteDe((d as unknown as T).nature).exposer(donnees) }) as unknown as T;

/** My own requests, the newest first. */
export async function listerMesDemandes(
  deps: Deps,
  utilisateurId: string,
  q: c.Query<typeof c.listerMesDemandes>,
): Promise<PageDe<MaDemande>> {
  const { rows } = await deps.base.pool.query<{ demande: Lue<MaDemande> }>({
    name: 'mes_demandes',
    text: `SELECT json_build_object(${DEMANDE}) AS demande FROM ${TABLES}
      WHERE d.demandeur_id = $1 AND d.id < $2 AND ($3::text IS NULL OR d.nature = $3) AND ($4::text IS NULL OR d.statut = $4)
      ORDER BY d.id DESC LIMIT $5`,
    values: [utilisateurId, lireCurseur(q.curseur), q.nature ?? null, q.statut ?? null, q.limite + 1],
  });
  return pageDe(
    rows.map((r) => montrer<MaDemande>(r.demande)),
    q.limite,
  );
}

/** What is proposed to me. One at most a structure. */
export async function listerPropositions(deps: Deps, utilisateurId: string): Promise<ADecider[]> {
  const { rows } = await deps.base.pool.query<{ demande: Lue<ADecider> }>({
    name: 'propositions',
    text: `SELECT json_build_object(${DEMANDE}, ${DEMANDEUR}, 'deMoi', false) AS demande FROM ${TABLES}
      WHERE d.concerne_id = $1 AND d.statut = 'EN_ATTENTE' AND d.nature = ANY ($2) ORDER BY d.id DESC LIMIT 100`,
    values: [utilisateurId, NATURES.filter((n) => regleDeNature(n).decideur === 'PERSONNE_CONCERNEE')],
  });
  return rows.map((r) => montrer<ADecider>(r.demande));
}

/** What waits for my answer as a manager, the oldest first. */
export async function listerApprobations(
  deps: Deps,
  { droits, utilisateurId }: Pick<SessionCourante, 'droits' | 'utilisateurId'>,
  q: c.Query<typeof c.listerApprobations>,
): Promise<PageDe<ADecider>> {
  const { structures, services } = perimetre(droits, GERER_LES_PERSONNES);
  const { rows } = await deps.base.pool.query<{ demande: Lue<ADecider> }>({
    name: 'approbations',
    text: `SELECT json_build_object(${DEMANDE}, ${DEMANDEUR}, 'deMoi', d.demandeur_id = $3) AS demande FROM ${TABLES}
      WHERE d.statut = 'EN_ATTENTE' AND (d.structure_id = ANY ($1::bigint[]) OR d.service_id = ANY ($2::bigint[]))
        AND d.id > $4 AND d.nature = ANY ($5) AND ($6::bigint IS NULL OR d.structure_id = $6)
      ORDER BY d.id LIMIT $7`,
    values: [
      structures,
      services,
      utilisateurId,
      lireCurseur(q.curseur, 'ANCIENNES'),
      q.nature ? NATURES_A_APPROUVER.filter((n) => n === q.nature) : NATURES_A_APPROUVER,
      q.structureId ?? null,
      q.limite + 1,
    ],
  });
  return pageDe(
    rows.map((r) => montrer<ADecider>(r.demande)),
    q.limite,
  );
}

const SANS_GESTIONNAIRE = `d.nature = ANY ($3) AND d.structure_id IS NOT NULL AND NOT EXISTS (SELECT FROM habilitation h
  JOIN utilisateur u ON u.id = h.utilisateur_id AND u.etat = 'ACTIF'
  WHERE h.structure_id = d.structure_id AND (h.service_id IS NULL OR h.service_id = d.service_id)
    AND h.objet = ANY ($4) AND h.niveau = ANY ($5) AND ${habilitationValideSql('$6')})`;

/** What waits for support, the oldest first: structures to open, and requests to structures that nobody manages. */
export async function listerDemandesDuSupport(
  deps: Deps,
  utilisateurId: string,
  q: c.Query<typeof c.listerDemandesDuSupport>,
): Promise<PageDe<ADecider>> {
  const { rows } = await deps.base.pool.query<{ demande: Lue<ADecider> }>({
    name: 'demandes_du_support',
    text: `SELECT json_build_object(${DEMANDE}, ${DEMANDEUR}, 'deMoi', d.demandeur_id = $1) AS demande FROM ${TABLES}
      WHERE d.statut = 'EN_ATTENTE' AND (d.nature = ANY ($2) OR (${SANS_GESTIONNAIRE}))
        AND d.id > $7 AND ($8::text IS NULL OR d.nature = $8)
      ORDER BY d.id LIMIT $9`,
    values: [
      utilisateurId,
      NATURES.filter((n) => regleDeNature(n).decideur === 'SUPPORT'),
      NATURES_SANS_GESTIONNAIRE,
      GESTION.objets,
      GESTION.niveaux,
      deps.horloge.aujourdhui(),
      lireCurseur(q.curseur, 'ANCIENNES'),
      q.nature ?? null,
      q.limite + 1,
    ],
  });
  return pageDe(
    rows.map((r) => montrer<ADecider>(r.demande)),
    q.limite,
  );
}
