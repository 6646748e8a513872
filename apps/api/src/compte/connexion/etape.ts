import { CODE_RENVOI_MS, CODES_PAR_HEURE, ETAPE_DUREE_MS, type Facteur, facteursDemandes } from '@orpheon/domain';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Tx } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { nouveauSecret } from '../../platform/horloge.ts';
import { auditer } from '../../platform/journal-metier.ts';
import { appareilDe, effacerCookie, hacher, poserCookie, secretDe } from '../../platform/session.ts';
import { lireEnrolement } from '../facteurs/enrolement.ts';

const COOKIE = 'etape';
const HEURE_MS = 3_600_000;

/** The right password was given, and something more is asked: no session is open. */
export interface Etape {
  readonly facteurs: readonly Facteur[];
  readonly codeEnvoyeA: string | null;
  readonly renvoiDans: number;
  readonly poserCookies: (reponse: FastifyReply) => void;
}

/** The hash of the sign-in under way in this browser. */
export const etapeDe = (deps: Deps, requete: FastifyRequest): string | null => {
  const secret = secretDe(deps, requete, COOKIE);
  return secret && hacher(secret);
};
export const oublierEtape = (deps: Deps, reponse: FastifyReply): void => effacerCookie(deps, reponse, COOKIE);

/**
 * Begins the second step where one is asked: a state of its own, short-lived, that opens nothing. A sign-in that this
 * browser had begun before is forgotten.
 *
 * @returns null where nothing is asked
 */
export async function commencerEtape(
  tx: Tx,
  deps: Deps,
  requete: FastifyRequest,
  utilisateurId: bigint,
): Promise<Etape | null> {
  const facteurs = await demanderFacteurs(tx, deps, requete, utilisateurId);
  if (facteurs.length === 0) return null;
  const instant = deps.horloge.maintenant();
  const avant = etapeDe(deps, requete);
  if (avant) await finirEtape(tx, avant, instant);
  const secret = nouveauSecret();
  const jeton = hacher(secret);
  await tx.connexionEnCours.create({
    data: { jeton, utilisateurId, creeLe: instant, expireLe: new Date(instant.getTime() + ETAPE_DUREE_MS) },
  });
  const parCourriel = facteurs.includes('CODE_COURRIEL');
  const adresse = parCourriel ? await demanderCode(tx, deps, jeton) : null;
  const id = utilisateurId.toString();
  await auditer(tx, {
    instant,
    utilisateurId: null,
    action: 'compte.second_facteur_demande',
    objet: 'utilisateur',
    objetId: id,
  });
  return {
    facteurs,
    codeEnvoyeA: adresse && cacher(adresse),
    renvoiDans: parCourriel ? CODE_RENVOI_MS / 1000 : 0,
    poserCookies: (reponse) => poserCookie(deps, reponse, COOKIE, secret, ETAPE_DUREE_MS),
  };
}

/** Ends a sign-in that comes to nothing. Its row stays for an hour: the codes that it had sent still count. */
export async function finirEtape(tx: Tx, jeton: string, instant: Date): Promise<void> {
  await tx.connexionEnCours.updateMany({ where: { jeton, expireLe: { gt: instant } }, data: { expireLe: instant } });
}

/** What this person is asked on this device. */
export async function demanderFacteurs(
  tx: Tx,
  deps: Deps,
  requete: FastifyRequest,
  utilisateurId: bigint,
): Promise<Facteur[]> {
  const jeton = appareilDe(deps, requete);
  const appareil = jeton && (await tx.appareilDeConfiance.findFirst({ where: { jeton, utilisateurId } }));
  const maintenant = deps.horloge.maintenant();
  return facteursDemandes(
    await lireEnrolement(tx, utilisateurId),
    {
      connu: Boolean(appareil),
      memorise: Boolean(appareil && appareil.facteurJusqua !== null && appareil.facteurJusqua > maintenant),
    },
    deps.config.codeParCourriel,
  );
}

/**
 * Has a code sent to the sign-in address; it is made when the mail is.
 *
 * @returns the address
 * @throws ErreurHttp CONNEXION_A_RECOMMENCER (410), CODE_DEJA_ENVOYE (429) before its delay, CODES_EPUISES (429)
 */
export async function demanderCode(tx: Tx, deps: Deps, jeton: string): Promise<string> {
  const instant = deps.horloge.maintenant();
  const maintenant = instant.getTime();
  const [etape] = await tx.$queryRaw<{ id: bigint; utilisateur_id: bigint; demande: Date | null; adresse: string }[]>`
    SELECT c.id, c.utilisateur_id, c.code_demande_le AS demande, u.courriel_connexion AS adresse
    FROM connexion_en_cours c JOIN utilisateur u ON u.id = c.utilisateur_id
    WHERE c.jeton = ${jeton} AND c.expire_le > ${instant}::timestamptz FOR UPDATE`;
  if (!etape) throw aRecommencer();
  const attente = etape.demande ? etape.demande.getTime() + CODE_RENVOI_MS - maintenant : 0;
  if (attente > 0) {
    const secondes = Math.ceil(attente / 1000);
    throw new ErreurHttp(429, 'CODE_DEJA_ENVOYE', { secondes: String(secondes) }, secondes);
  }
  // The account's row is locked above: codes of one account are asked for one after the other.
  const [{ demandes } = { demandes: 0 }] = await tx.$queryRaw<{ demandes: number }[]>`
    SELECT coalesce(sum(codes_demandes), 0)::int AS demandes FROM connexion_en_cours
    WHERE utilisateur_id = ${etape.utilisateur_id} AND cree_le > ${new Date(maintenant - HEURE_MS)}::timestamptz`;
  if (demandes >= CODES_PAR_HEURE) throw new ErreurHttp(429, 'CODES_EPUISES', {}, HEURE_MS / 1000);
  await tx.connexionEnCours.update({
    where: { jeton },
    data: { codeDemandeLe: instant, codesDemandes: { increment: 1 } },
  });
  await ecrireCourriels(tx, deps, [
    {
      message: 'compte.code',
      utilisateurId: etape.utilisateur_id.toString(),
      adresse: etape.adresse,
      donnees: { connexionId: etape.id.toString() },
    },
  ]);
  return etape.adresse;
}

export const aRecommencer = (): ErreurHttp => new ErreurHttp(410, 'CONNEXION_A_RECOMMENCER');

/** Enough of an address for its holder to know which one: "m•••@delices.example". */
function cacher(adresse: string): string {
  const arobase = adresse.lastIndexOf('@');
  return `${adresse.slice(0, 1)}•••${adresse.slice(arobase)}`;
}
