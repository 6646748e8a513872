import { etatDuLien, type UsageLien, VALIDITE_LIEN_MS } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { nouveauSecret } from '../../platform/horloge.ts';
import { hacher } from '../../platform/session.ts';

/** The only writer of `lien_activation`, beside the operator's command. */

/** Where a link of a mail leads; its secret stands behind the `#`: it reaches no server's log. */
const PAGES: Readonly<Record<UsageLien, string>> = {
  ACTIVATION: '/activation',
  REINITIALISATION: '/reinitialisation',
  ADRESSE: '/confirmer-adresse',
  REACTIVATION: '/reactivation',
};

/**
 * Makes a link, when its mail is being sent. Earlier ones go on working until one is used: mails cross each other.
 * @returns its path within the portal, the only place where the secret is
 */
export async function creerLien(
  deps: Deps,
  lien: {
    usage: UsageLien;
    utilisateurId: string;
    adresse?: string;
    sansQuestion?: boolean;
    /** Longer than an hour for what one did not ask for oneself. */
    validiteMs?: number;
  },
): Promise<string> {
  const secret = nouveauSecret();
  const maintenant = deps.horloge.maintenant();
  await deps.base.prisma.lienCompte.create({
    data: {
      jeton: hacher(secret),
      utilisateurId: BigInt(lien.utilisateurId),
      usage: lien.usage,
      adresse: lien.adresse ?? null,
      sansQuestion: lien.sansQuestion ?? false,
      creeLe: maintenant,
      expireLe: new Date(maintenant.getTime() + (lien.validiteMs ?? VALIDITE_LIEN_MS)),
    },
  });
  return `${PAGES[lien.usage]}#${secret}`;
}

export interface Lien {
  readonly jeton: string;
  readonly utilisateurId: bigint;
  readonly usage: UsageLien;
  readonly adresse: string | null;
  readonly sansQuestion: boolean;
  readonly expireLe: Date;
  readonly utiliseLe: Date | null;
}

/** The link of that secret, in whatever state; null: none. */
export async function lireLien(sql: Pick<Tx, 'lienCompte'>, secret: string): Promise<Lien | null> {
  const lien = await sql.lienCompte.findUnique({ where: { jeton: hacher(secret) } });
  return lien && { ...lien, usage: lien.usage as UsageLien };
}

/**
 * The link of that secret, while it may be used for that.
 * @throws ErreurHttp LIEN_INCONNU (404), LIEN_UTILISE (409), LIEN_EXPIRE (410)
 */
export async function exigerLien(
  sql: Pick<Tx, 'lienCompte'>,
  deps: Pick<Deps, 'horloge'>,
  secret: string,
  usage: UsageLien,
): Promise<Lien> {
  const trouve = await lireLien(sql, secret);
  const lien = trouve?.usage === usage ? trouve : null;
  const etat = etatDuLien(lien, deps.horloge.maintenant());
  if (lien && etat === 'VALABLE') return lien;
  if (etat === 'UTILISE') throw new ErreurHttp(409, 'LIEN_UTILISE');
  if (etat === 'EXPIRE') throw new ErreurHttp(410, 'LIEN_EXPIRE');
  throw new ErreurHttp(404, 'LIEN_INCONNU');
}

/**
 * Uses a link, and with it the others of that account for the same purpose: of two that come at once, one uses it.
 * @throws ErreurHttp as `exigerLien`
 */
export async function utiliserLien(
  tx: Tx,
  deps: Pick<Deps, 'horloge'>,
  secret: string,
  usage: UsageLien,
): Promise<Lien> {
  const instant = deps.horloge.maintenant();
  const { count } = await tx.lienCompte.updateMany({
    where: { jeton: hacher(secret), usage, utiliseLe: null, expireLe: { gt: instant } },
    data: { utiliseLe: instant },
  });
  if (count === 0) {
    await exigerLien(tx, deps, secret, usage);
    throw new ErreurHttp(409, 'LIEN_UTILISE');
  }
  const lien = await lireLien(tx, secret);
  if (!lien) throw new ErreurHttp(404, 'LIEN_INCONNU');
  await cloreLiens(tx, lien.utilisateurId, usage, instant);
  return lien;
}

/** Ends the links of an account for a purpose, or for all of them. */
export async function cloreLiens(tx: Tx, utilisateurId: bigint, usage: UsageLien | null, instant: Date): Promise<void> {
  await tx.lienCompte.updateMany({
    where: { utilisateurId, utiliseLe: null, ...(usage ? { usage } : {}) },
    data: { utiliseLe: instant },
  });
}
