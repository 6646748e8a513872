import { blocageEnCours, compterTentative, ECHECS_MAX, type Tentatives } from '@orpheon/domain';
import argon2 from 'argon2';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { enTransaction, type Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { auditer, auditerTous } from '../../platform/journal-metier.ts';
import { appareilDe, faireConfiance, hacher, ouvrirSession } from '../../platform/session.ts';

/** Argon2id, m = 19 MiB, t = 2, p = 1 (OWASP). */
export const ARGON2 = { type: argon2.argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

/** Verified when the address is unknown, so that the answer takes the same time. */
let leurre: Promise<string> | null = null;
const hachageLeurre = (): Promise<string> => {
  leurre ??= argon2.hash('no account has this password', ARGON2);
  return leurre;
};

/**
 * Signs someone in. An attempt is counted before the password is looked at and forgotten when it was right, so that
 * guesses sent at once count as many: on the device where it is one this person signed in from before, else on the
 * address. Known and unknown addresses get the same answers.
 *
 * @throws ErreurHttp IDENTIFIANTS_INVALIDES (401) or CONNEXION_BLOQUEE (429)
 */
export async function seConnecter(
  deps: Deps,
  requete: FastifyRequest,
  demande: { courriel: string; motDePasse: string },
): Promise<{ utilisateurId: string; poserCookies: (reponse: FastifyReply) => void }> {
  const courriel = demande.courriel.trim().toLowerCase();
  const adresse = hacher(courriel);
  const utilisateur = await deps.base.prisma.utilisateur.findUnique({
    where: { courrielConnexion: courriel },
    select: { id: true, motDePasse: true, etat: true },
  });
  const appareil = utilisateur && appareilDe(deps, requete);
  const essaisAppareil = appareil ? await compterSurAppareil(deps, appareil, utilisateur.id) : null;
  const essais = essaisAppareil ?? (await compter(deps, adresse));

  const juste = await argon2.verify(utilisateur?.motDePasse ?? (await hachageLeurre()), demande.motDePasse);
  if (!juste || utilisateur?.etat !== 'ACTIF' || utilisateur.motDePasse === null) {
    const dernier = essais >= ECHECS_MAX;
    await enTransaction(deps.base, async (tx) => {
      await noterEchec(tx, deps, adresse, utilisateur && { id: utilisateur.id.toString(), dernier, essaisAppareil });
      // A trusted device that keeps guessing is trusted no longer.
      if (dernier && appareil && essaisAppareil !== null) {
        await tx.appareilDeConfiance.deleteMany({ where: { jeton: appareil, echecs: { gte: ECHECS_MAX } } });
      }
    });
    throw new ErreurHttp(401, 'IDENTIFIANTS_INVALIDES', { maximum: String(ECHECS_MAX) });
  }

  return enTransaction(deps.base, async (tx) => {
    const instant = deps.horloge.maintenant();
    await tx.tentativeConnexion.deleteMany({ where: { adresse } });
    const session = await ouvrirSession(tx, deps, requete, utilisateur.id);
    const poserAppareil = await faireConfiance(tx, deps, requete, utilisateur.id);
    await tx.utilisateur.update({ where: { id: utilisateur.id }, data: { derniereConnexion: instant } });
    const id = utilisateur.id.toString();
    await auditer(tx, { instant, utilisateurId: id, action: 'compte.connexion', objet: 'utilisateur', objetId: id });
    return {
      utilisateurId: id,
      poserCookies: (reponse) => {
        session.poserCookie(reponse);
        poserAppareil(reponse);
      },
    };
  });
}

const HEURE = new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris', hour: '2-digit', minute: '2-digit' });

const bloquee = (deps: Deps, jusqua: number): ErreurHttp =>
  new ErreurHttp(
    429,
    'CONNEXION_BLOQUEE',
    { heure: HEURE.format(jusqua), jusqua: new Date(jusqua).toISOString() },
    Math.ceil((jusqua - deps.horloge.maintenant().getTime()) / 1000),
  );

/**
 * Counts an attempt on an address.
 * @returns attempts within the hour, this one included
 * @throws ErreurHttp CONNEXION_BLOQUEE where the address is locked: the attempt is not looked at
 */
async function compter(deps: Deps, adresse: string): Promise<number> {
  return enTransaction(deps.base, async (tx) => {
    const maintenant = deps.horloge.maintenant().getTime();
    const avant = await verrouiller(tx, adresse, maintenant);
    const dejaBloquee = blocageEnCours(avant, maintenant);
    if (dejaBloquee !== null) throw bloquee(deps, dejaBloquee);
    const apres = compterTentative(avant, maintenant);
    await tx.tentativeConnexion.update({
      where: { adresse },
      data: {
        echecs: apres.echecs,
        dernierEchecLe: new Date(apres.dernierEchec),
        bloqueeJusqua: apres.bloqueeJusqua === null ? null : new Date(apres.bloqueeJusqua),
      },
    });
    return apres.echecs;
  });
}

/** Reads the counter of an address under lock, made when absent: attempts of one address go one after the other. */
async function verrouiller(tx: Tx, adresse: string, maintenant: number): Promise<Tentatives> {
  await tx.$executeRaw`INSERT INTO tentative_connexion (adresse, echecs, dernier_echec_le)
    VALUES (${adresse}, 0, ${new Date(maintenant)}) ON CONFLICT DO NOTHING`;
  const lignes = await tx.$queryRaw<{ echecs: number; dernier_echec_le: Date; bloquee_jusqua: Date | null }[]>`
    SELECT echecs, dernier_echec_le, bloquee_jusqua FROM tentative_connexion WHERE adresse = ${adresse} FOR UPDATE`;
  const ligne = lignes[0];
  if (!ligne) throw new ErreurHttp(503, 'INDISPONIBLE', {}, 1);
  return {
    echecs: ligne.echecs,
    dernierEchec: ligne.dernier_echec_le.getTime(),
    bloqueeJusqua: ligne.bloquee_jusqua?.getTime() ?? null,
  };
}

/**
 * Counts an attempt on a device that this person signed in from before; a right password sets it back to zero.
 * @returns attempts since, this one included; null where the device is not trusted, or has no attempt left
 */
async function compterSurAppareil(deps: Deps, jeton: string, utilisateurId: bigint): Promise<number | null> {
  const [appareil] = await deps.base.prisma.$queryRaw<{ echecs: number }[]>`
    UPDATE appareil_de_confiance SET echecs = echecs + 1
    WHERE jeton = ${jeton} AND utilisateur_id = ${utilisateurId} AND echecs < ${ECHECS_MAX} RETURNING echecs`;
  return appareil?.echecs ?? null;
}

/**
 * Puts the failures of a known account into the audit, by its identifier alone: nobody has proven who they are. Where
 * there is no account one row is written all the same, so that the answer takes the same time.
 */
async function noterEchec(
  tx: Tx,
  deps: Deps,
  adresse: string,
  compte: { id: string; dernier: boolean; essaisAppareil: number | null } | null,
): Promise<void> {
  if (!compte) {
    await tx.$executeRaw`UPDATE tentative_connexion SET echecs = echecs WHERE adresse = ${adresse}`;
    return;
  }
  const { id: objetId, dernier, essaisAppareil } = compte;
  const commun = { instant: deps.horloge.maintenant(), utilisateurId: null, objet: 'utilisateur', objetId };
  const suite = essaisAppareil === null ? 'compte.blocage' : 'compte.appareil_oublie';
  await auditerTous(
    tx,
    ['compte.echec_connexion', ...(dernier ? [suite] : [])].map((action) => ({ ...commun, action })),
  );
}
