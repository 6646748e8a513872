import type * as c from '@orpheon/contracts';
import { aUnFacteurFort, PASSKEYS_MAX } from '@orpheon/domain';
import { enTransaction, type Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp, introuvable } from '../../platform/erreurs.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { refaireCodes } from './codes-de-secours.ts';
import { consignerFacteur } from './consigner-facteur.ts';
import { lireEnrolement } from './enrolement.ts';
import { optionsDEnrolement, verifierEnrolement } from './passkeys.ts';
import { adresseTotp, chiffrerTotp, nouveauSecretTotp, prouverTotp } from './totp.ts';

const de = (session: SessionCourante): bigint => BigInt(session.utilisateurId);

/** Changes of one person's factors go one after the other. */
const verrouiller = (tx: Tx, id: bigint): Promise<number> =>
  tx.$executeRaw`SELECT FROM utilisateur WHERE id = ${id} FOR UPDATE`;

/**
 * Begins to enrol an authenticator application: a secret that counts for nothing until one of its codes proves it.
 * @throws ErreurHttp TOTP_IMPOSSIBLE (422) without a master secret, TOTP_DEJA_ACTIF (409)
 */
export async function preparerTotp(deps: Deps, session: SessionCourante): Promise<{ secret: string; adresse: string }> {
  const maitre = deps.config.SECRET_MAITRE;
  if (!maitre) throw new ErreurHttp(422, 'TOTP_IMPOSSIBLE');
  const id = de(session);
  const secret = nouveauSecretTotp();
  const secretChiffre = chiffrerTotp(maitre, secret, id);
  return enTransaction(deps.base, async (tx) => {
    await verrouiller(tx, id);
    const prouve = await tx.facteurTotp.count({ where: { utilisateurId: id, prouveLe: { not: null } } });
    if (prouve > 0) throw new ErreurHttp(409, 'TOTP_DEJA_ACTIF');
    const neuf = { secretChiffre, dernierPas: 0n, creeLe: deps.horloge.maintenant() };
    await tx.facteurTotp.upsert({
      where: { utilisateurId: id },
      create: { utilisateurId: id, ...neuf },
      update: neuf,
    });
    const { courrielConnexion } = await tx.utilisateur.findUniqueOrThrow({ where: { id } });
    return { secret, adresse: adresseTotp(secret, courrielConnexion) };
  });
}

/** @throws ErreurHttp TOTP_FAUX (422) */
export async function activerTotp(
  deps: Deps,
  session: SessionCourante,
  { code }: c.Corps<typeof c.activerTotp>,
): Promise<string[] | null> {
  const id = de(session);
  return enTransaction(deps.base, async (tx) => {
    await verrouiller(tx, id);
    const premier = await estLePremier(tx, id);
    if (!(await prouverTotp(tx, deps, id, { code, prouve: false }))) throw new ErreurHttp(422, 'TOTP_FAUX');
    await tx.facteurTotp.update({ where: { utilisateurId: id }, data: { prouveLe: deps.horloge.maintenant() } });
    await consignerFacteur(tx, deps, 'totp_ajoute', { utilisateurId: id, auteurId: id });
    return renforcer(tx, deps, id, premier);
  });
}

export async function retirerTotp(deps: Deps, session: SessionCourante): Promise<void> {
  const id = de(session);
  await enTransaction(deps.base, async (tx) => {
    await verrouiller(tx, id);
    const { count } = await tx.facteurTotp.deleteMany({ where: { utilisateurId: id } });
    if (count === 0) throw introuvable();
    await consignerFacteur(tx, deps, 'totp_retire', { utilisateurId: id, auteurId: id });
    await relacher(tx, id);
  });
}

/** @throws ErreurHttp CODES_SANS_FACTEUR (422): recovery codes stand in for a factor, alone they are none */
export async function refaireCodesDeSecours(deps: Deps, session: SessionCourante): Promise<string[]> {
  const id = de(session);
  return enTransaction(deps.base, async (tx) => {
    await verrouiller(tx, id);
    if (await estLePremier(tx, id)) throw new ErreurHttp(422, 'CODES_SANS_FACTEUR');
    await consignerFacteur(tx, deps, 'codes_refaits', { utilisateurId: id, auteurId: id });
    return refaireCodes(tx, deps, id);
  });
}

export async function preparerPasskey(deps: Deps, session: SessionCourante): Promise<Record<string, unknown>> {
  const id = de(session);
  const { courrielConnexion, prenom, nom } = await deps.base.prisma.utilisateur.findUniqueOrThrow({ where: { id } });
  return optionsDEnrolement(deps.base.prisma, deps, { id, courriel: courrielConnexion, nom: `${prenom} ${nom}` });
}

/** @throws ErreurHttp PASSKEY_REFUSEE (422), PASSKEY_DEJA_CONNUE (409), TROP_DE_PASSKEYS (422) */
export async function ajouterPasskey(
  deps: Deps,
  session: SessionCourante,
  { nom, reponse }: c.Corps<typeof c.ajouterPasskey>,
): Promise<string[] | null> {
  const id = de(session);
  // Outside the transaction: a challenge that was answered wrongly is spent all the same.
  const cle = await verifierEnrolement(deps.base.prisma, deps, id, reponse);
  return enTransaction(deps.base, async (tx) => {
    await verrouiller(tx, id);
    const premier = await estLePremier(tx, id);
    if ((await tx.passkey.count({ where: { utilisateurId: id } })) >= PASSKEYS_MAX) {
      throw new ErreurHttp(422, 'TROP_DE_PASSKEYS', { maximum: String(PASSKEYS_MAX) });
    }
    const { count } = await tx.passkey.createMany({
      data: { ...cle, utilisateurId: id, nom, creeLe: deps.horloge.maintenant() },
      skipDuplicates: true,
    });
    if (count === 0) throw new ErreurHttp(409, 'PASSKEY_DEJA_CONNUE');
    await consignerFacteur(tx, deps, 'passkey_ajoutee', { utilisateurId: id, auteurId: id, donnees: { nom } });
    return renforcer(tx, deps, id, premier);
  });
}

export async function renommerPasskey(
  deps: Deps,
  session: SessionCourante,
  passkeyId: string,
  { nom }: c.Corps<typeof c.renommerPasskey>,
): Promise<void> {
  const { count } = await deps.base.prisma.passkey.updateMany({
    where: { id: BigInt(passkeyId), utilisateurId: de(session) },
    data: { nom },
  });
  if (count === 0) throw introuvable();
}

export async function retirerPasskey(deps: Deps, session: SessionCourante, passkeyId: string): Promise<void> {
  const id = de(session);
  await enTransaction(deps.base, async (tx) => {
    await verrouiller(tx, id);
    const [retiree] = await tx.$queryRaw<{ nom: string }[]>`
      DELETE FROM passkey WHERE id = ${BigInt(passkeyId)} AND utilisateur_id = ${id} RETURNING nom`;
    if (!retiree) throw introuvable();
    const donnees = { nom: retiree.nom };
    await consignerFacteur(tx, deps, 'passkey_retiree', { utilisateurId: id, auteurId: id, donnees });
    await relacher(tx, id);
  });
}

/**
 * Takes every second factor away from somebody who has lost them all: for the support, on their request. They sign in
 * with their password again, and every open session of theirs is ended.
 */
export async function reinitialiserFacteurs(
  tx: Tx,
  deps: Deps,
  { utilisateurId, auteurId }: { readonly utilisateurId: string; readonly auteurId: string },
): Promise<void> {
  const id = BigInt(utilisateurId);
  await verrouiller(tx, id);
  const siens = { where: { utilisateurId: id } };
  await tx.facteurTotp.deleteMany(siens);
  await tx.passkey.deleteMany(siens);
  await tx.codeDeSecours.deleteMany(siens);
  await tx.connexionEnCours.deleteMany(siens);
  await tx.appareilDeConfiance.deleteMany(siens);
  await tx.session.deleteMany(siens);
  await consignerFacteur(tx, deps, 'facteurs_reinitialises', { utilisateurId: id, auteurId: BigInt(auteurId) });
}

const estLePremier = async (tx: Tx, id: bigint): Promise<boolean> => !aUnFacteurFort(await lireEnrolement(tx, id));

/**
 * A factor was added: sign-ins under way, which were not asked for it, begin again; the first brings recovery codes.
 */
async function renforcer(tx: Tx, deps: Deps, id: bigint, premier: boolean): Promise<string[] | null> {
  await tx.connexionEnCours.deleteMany({ where: { utilisateurId: id } });
  return premier ? refaireCodes(tx, deps, id) : null;
}

/** A factor was removed: recovery codes without a factor are good for nothing, and devices forget that they were excused. */
async function relacher(tx: Tx, id: bigint): Promise<void> {
  if (!(await estLePremier(tx, id))) return;
  await tx.codeDeSecours.deleteMany({ where: { utilisateurId: id } });
  await tx.appareilDeConfiance.updateMany({ where: { utilisateurId: id }, data: { facteurJusqua: null } });
}
