import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import { enTransaction } from '../../platform/base.ts';
import { chiffrer, dechiffrer } from '../../platform/coffre.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { auditer } from '../../platform/journal-metier.ts';
import { type CleSignature, ecrireCle, lireCles, tenirLesCles } from './cle-signature.repository.ts';

/** A key signs for a year, then another is made; its public half stays published for as long as certificates may last. */
const VIE_MS = 365 * 24 * 3_600_000;

export interface Signataire {
  readonly id: string;
  readonly cle: Awaited<ReturnType<typeof importJWK>>;
}

/** The key that signs now, made where there is none, where it is too old or where the master secret does not open it. */
export async function signataire(deps: Deps): Promise<Signataire> {
  const secret = deps.config.SECRET_MAITRE;
  if (!secret) throw new ErreurHttp(503, 'CERTIFICAT_NON_CONFIGURE');
  return (
    (await ouvrir(deps, secret, await lireCles(deps.base.prisma))) ??
    (await enTransaction(deps.base, async (tx) => {
      await tenirLesCles(tx);
      const faite = await ouvrir(deps, secret, await lireCles(tx));
      if (faite) return faite;
      const nouvelle = await nouvelleCle(secret, deps.horloge.maintenant());
      await ecrireCle(tx, nouvelle);
      const { id: objetId, creeeLe: instant } = nouvelle;
      await auditer(tx, { instant, utilisateurId: null, action: 'cle.creee', objet: 'cle_signature', objetId });
      const ouverte = await ouvrir(deps, secret, [nouvelle]);
      if (!ouverte) throw new Error('a new key does not open');
      return ouverte;
    }))
  );
}

async function ouvrir(deps: Deps, secret: string, cles: readonly CleSignature[]): Promise<Signataire | null> {
  const [derniere] = cles;
  if (!derniere || deps.horloge.maintenant().getTime() - derniere.creeeLe.getTime() > VIE_MS) return null;
  const clair = dechiffrer(secret, derniere.privee, derniere.id);
  if (clair === null) {
    deps.journal.warn({ cle: derniere.id }, 'SECRET_MAITRE does not open the signing key: another one is made');
    return null;
  }
  return { id: derniere.id, cle: await importJWK(JSON.parse(clair) as JWK, 'ES256') };
}

async function nouvelleCle(secret: string, creeeLe: Date): Promise<CleSignature> {
  const { publicKey, privateKey } = await generateKeyPair('ES256', { extractable: true });
  const { kty = '', crv = '', x = '', y = '' } = await exportJWK(publicKey);
  const id = await calculateJwkThumbprint({ kty, crv, x, y });
  const privee = chiffrer(secret, JSON.stringify(await exportJWK(privateKey)), id);
  return { id, publique: { kty, crv, x, y }, privee, creeeLe };
}

/** Every public key that ever signed (RFC 7517): a certificate is verified for as long as it is kept. */
export async function clesPubliees(deps: Deps) {
  const cles = await lireCles(deps.base.prisma);
  return {
    keys: cles.map(({ id, publique: { crv = '', x = '', y = '' } }) => ({
      kty: 'EC' as const,
      use: 'sig' as const,
      alg: 'ES256' as const,
      kid: id,
      crv,
      x,
      y,
    })),
  };
}
