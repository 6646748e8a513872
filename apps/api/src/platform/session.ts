import { createHash } from 'node:crypto';
import { type Habilitation, VERSION_CONDITIONS } from '@orpheon/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Tx } from './base.ts';
import type { Deps } from './deps.ts';
import { droitsDe, habilitationValideSql } from './droits.sql.ts';
import type { Langue } from './erreurs.ts';
import { nouveauSecret } from './horloge.ts';

/** A session ends after this long without a request, and after the second figure whatever happens. */
const INACTIVITE_MAX = 2 * 3_600_000;
const DUREE_MAX = 12 * 3_600_000;
/** For how long after somebody proved who they are sensitive actions do not ask again. */
const CONFIRMATION_MAX = 10 * 60_000;
export const APPAREIL_MAX = 180 * 24 * 3_600_000;

export interface SessionCourante {
  readonly jeton: string;
  readonly utilisateurId: string;
  readonly langue: Langue;
  readonly droits: readonly Habilitation[];
  /** Helps people on behalf of the portal. */
  readonly support: boolean;
  /** Has accepted the conditions of use as they are now. */
  readonly conditionsAcceptees: boolean;
  /** Proved who they are lately enough for a sensitive action. */
  readonly confirmee: boolean;
}

/** Only the hash of a cookie is kept: a copy of the table opens no session. */
export const hacher = (secret: string): string => createHash('sha256').update(secret).digest('hex');

const https = (deps: Deps): boolean => deps.config.PUBLIC_URL.startsWith('https:');
/** `__Host-` binds the cookie to this host, path and HTTPS; a browser refuses that name over plain HTTP. */
const nom = (deps: Deps, base: string): string => (https(deps) ? `__Host-${base}` : base);

/** What this browser holds in a cookie of ours. */
export const secretDe = (deps: Deps, requete: FastifyRequest, base: string): string | null =>
  requete.cookies[nom(deps, base)] || null;

export function poserCookie(deps: Deps, reponse: FastifyReply, base: string, secret: string, dureeMs: number): void {
  reponse.setCookie(nom(deps, base), secret, options(deps, dureeMs));
}

export function effacerCookie(deps: Deps, reponse: FastifyReply, base: string): void {
  reponse.clearCookie(nom(deps, base), { path: '/', secure: https(deps) });
}

export function jetonDe(deps: Deps, requete: FastifyRequest): string | null {
  const valeur = secretDe(deps, requete, 'session');
  return valeur ? hacher(valeur) : null;
}

export function appareilDe(deps: Deps, requete: FastifyRequest): string | null {
  const valeur = secretDe(deps, requete, 'appareil');
  return valeur ? hacher(valeur) : null;
}

const options = (deps: Deps, dureeMs: number) =>
  ({ path: '/', httpOnly: true, secure: https(deps), sameSite: 'lax', maxAge: Math.floor(dureeMs / 1000) }) as const;

/** How a session was opened. */
export type MoyenDeConnexion = 'MOT_DE_PASSE' | 'PASSKEY' | 'FOURNISSEUR';

/** Opens a new session for someone whose identity was just proven; the one the browser held before is ended. */
export async function ouvrirSession(
  tx: Tx,
  deps: Deps,
  requete: FastifyRequest,
  utilisateurId: bigint,
  moyen: MoyenDeConnexion,
): Promise<{ poserCookie: (reponse: FastifyReply) => void }> {
  const ancien = jetonDe(deps, requete);
  if (ancien) await tx.session.deleteMany({ where: { jeton: ancien } });
  const secret = nouveauSecret();
  const maintenant = deps.horloge.maintenant();
  await tx.session.create({
    data: {
      jeton: hacher(secret),
      utilisateurId,
      moyen,
      creeLe: maintenant,
      vueLe: maintenant,
      confirmeeLe: maintenant,
      expireLe: new Date(maintenant.getTime() + INACTIVITE_MAX),
      adresse: requete.ip,
      agent: (requete.headers['user-agent'] ?? '').slice(0, 300),
    },
  });
  return { poserCookie: (reponse) => poserCookie(deps, reponse, 'session', secret, DUREE_MAX) };
}

/**
 * Marks the browser as one this person signed in from: a lock-out will not shut it out. `facteurJusqua`: until when the
 * second factor is not asked for here; null leaves what was wished before.
 * @returns `neuf`: they had not
 */
export async function faireConfiance(
  tx: Tx,
  deps: Deps,
  requete: FastifyRequest,
  utilisateurId: bigint,
  facteurJusqua: Date | null = null,
): Promise<{ readonly neuf: boolean; readonly poserCookie: (reponse: FastifyReply) => void }> {
  const maintenant = deps.horloge.maintenant();
  const memoire = facteurJusqua ? { facteurJusqua } : {};
  const connu = appareilDe(deps, requete);
  if (connu) {
    const { count } = await tx.appareilDeConfiance.updateMany({
      where: { jeton: connu, utilisateurId },
      data: { vuLe: maintenant, echecs: 0, ...memoire },
    });
    if (count > 0) return { neuf: false, poserCookie: () => undefined };
  }
  const secret = nouveauSecret();
  await tx.appareilDeConfiance.create({
    data: { jeton: hacher(secret), utilisateurId, creeLe: maintenant, vuLe: maintenant, ...memoire },
  });
  return { neuf: true, poserCookie: (reponse) => poserCookie(deps, reponse, 'appareil', secret, APPAREIL_MAX) };
}

export async function fermerSession(tx: Tx, deps: Deps, jeton: string): Promise<(reponse: FastifyReply) => void> {
  await tx.session.deleteMany({ where: { jeton } });
  return (reponse) => effacerCookie(deps, reponse, 'session');
}

interface LigneSession {
  utilisateur_id: string;
  langue: string;
  a_rafraichir: boolean;
  support: boolean;
  confirmee_le: Date;
  conditions: boolean;
  droits: Habilitation[];
}

/** The rights of user `u` that hold on that day. */
const droitsSql = (
  jour: string,
): string => `coalesce((SELECT json_agg(json_build_object('structureId', h.structure_id::text, 'serviceId', h.service_id::text,
      'objet', h.objet, 'niveau', h.niveau, 'mandatId', h.mandat_id::text,
      'fermees', (SELECT st.applications_fermees FROM structure st WHERE st.id = h.structure_id)))
        FROM ${droitsDe('u.id')} h WHERE ${habilitationValideSql(jour)}), '[]')`;

const LIRE_SESSION = {
  name: 'session',
  text: `
    SELECT u.id::text AS utilisateur_id, u.langue, s.vue_le < $2::timestamptz - interval '5 minutes' AS a_rafraichir,
      u.support OR u.administrateur AS support, s.confirmee_le,
      u.conditions_version IS NOT DISTINCT FROM $4 AS conditions, ${droitsSql('$3')} AS droits
    FROM session s JOIN utilisateur u ON u.id = s.utilisateur_id AND u.etat = 'ACTIF'
    WHERE s.jeton = $1 AND s.expire_le > $2::timestamptz`,
};

/** The live session behind a token and its rights as they are now: one statement, nothing is cached. */
export async function lireSession(deps: Deps, jeton: string): Promise<SessionCourante | null> {
  const { rows } = await deps.base.pool.query<LigneSession>({
    ...LIRE_SESSION,
    values: [jeton, deps.horloge.maintenant(), deps.horloge.aujourdhui(), VERSION_CONDITIONS],
  });
  const ligne = rows[0];
  if (!ligne) return null;
  if (ligne.a_rafraichir) await prolongerSession(deps, jeton);
  return {
    jeton,
    utilisateurId: ligne.utilisateur_id,
    langue: ligne.langue === 'en' ? 'en' : 'fr',
    droits: ligne.droits,
    support: ligne.support,
    conditionsAcceptees: ligne.conditions,
    confirmee: deps.horloge.maintenant().getTime() - ligne.confirmee_le.getTime() < CONFIRMATION_MAX,
  };
}

/** Moves the end of an active session on, never past its longest life. */
export async function prolongerSession(deps: Deps, jeton: string): Promise<void> {
  const maintenant = deps.horloge.maintenant();
  await deps.base.pool.query(
    `UPDATE session SET vue_le = $2, expire_le = least($3::timestamptz, cree_le + $4::bigint * interval '1 millisecond')
     WHERE jeton = $1`,
    [jeton, maintenant, new Date(maintenant.getTime() + INACTIVITE_MAX), DUREE_MAX],
  );
}

const LIRE_DROITS = {
  name: 'droits',
  text: `SELECT ${droitsSql('$2')} AS droits FROM utilisateur u WHERE u.id = $1::bigint AND u.etat = 'ACTIF'`,
};

/** What somebody holds today: for a job that they asked for, which runs without a session. Nothing where the account is closed. */
export async function lireDroits(deps: Deps, utilisateurId: string): Promise<readonly Habilitation[]> {
  const { rows } = await deps.base.pool.query<Pick<LigneSession, 'droits'>>({
    ...LIRE_DROITS,
    values: [utilisateurId, deps.horloge.aujourdhui()],
  });
  return rows[0]?.droits ?? [];
}
