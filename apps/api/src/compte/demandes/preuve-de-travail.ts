import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Corps, demanderDefi, Reponse, sInscrire } from '@orpheon/contracts';
import { preuveSuffisante, texteDePreuve } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { hacher } from '../../platform/session.ts';

/** A form is filled in before its challenge is asked for: this is for slow machines. */
const VALIDITE_MS = 10 * 60_000;
const FORME = /^(\d{13})\.(\d{1,2})\.[\w-]{22}\.([\w-]{43})$/;

export type Preuve = Corps<typeof sInscrire>['preuve'];

/**
 * A challenge that this portal will know again: until when, how hard, a random part, and its signature. Nothing is
 * written before it comes back solved.
 */
export async function nouveauDefi(deps: Deps): Promise<Reponse<typeof demanderDefi, 200>> {
  const bits = deps.config.DIFFICULTE_PREUVE;
  const expire = deps.horloge.maintenant().getTime() + VALIDITE_MS;
  const corps = `${expire}.${bits}.${randomBytes(16).toString('base64url')}`;
  return { defi: `${corps}.${signer(await lireSecret(deps), corps)}`, bits };
}

/**
 * Takes a solved challenge in the action's own transaction: ours, in time, solved, and for the first time.
 * @throws ErreurHttp PREUVE_REFUSEE (422)
 */
export async function prendrePreuve(tx: Tx, deps: Deps, { defi, nombre }: Preuve): Promise<void> {
  const [, expire = '0', bits = '0', signature = ''] = FORME.exec(defi) ?? [];
  const corps = defi.slice(0, defi.lastIndexOf('.'));
  const attendue = Buffer.from(signer(await lireSecret(deps), corps));
  const recue = Buffer.from(signature);
  const signee = recue.length === attendue.length && timingSafeEqual(recue, attendue);
  const hachage = createHash('sha256').update(texteDePreuve(defi, nombre)).digest();
  const expireLe = new Date(Number(expire));
  if (!signee || expireLe <= deps.horloge.maintenant() || !preuveSuffisante(hachage, Number(bits))) throw refusee();
  const prise = await tx.$executeRaw`INSERT INTO preuve_utilisee (defi, expire_le) VALUES (${hacher(defi)}, ${expireLe})
    ON CONFLICT DO NOTHING`;
  if (prise === 0) throw refusee();
}

const refusee = (): ErreurHttp => new ErreurHttp(422, 'PREUVE_REFUSEE');

const signer = (secret: string, corps: string): string =>
  createHmac('sha256', secret).update(corps).digest('base64url');

async function lireSecret({ base }: Deps): Promise<string> {
  const { secret } = await base.prisma.clePortail.findUniqueOrThrow({ where: { usage: 'PREUVE_DE_TRAVAIL' } });
  return secret;
}
