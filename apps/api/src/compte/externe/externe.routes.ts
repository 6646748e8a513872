import { moyensDeConfirmation } from '@orpheon/domain';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ConfigurationFournisseur } from '../../platform/config.ts';
import type { Deps } from '../../platform/deps.ts';
import { introuvable } from '../../platform/erreurs.ts';
import { nouveauSecret } from '../../platform/horloge.ts';
import { effacerCookie, hacher, jetonDe, lireSession, poserCookie, secretDe } from '../../platform/session.ts';
import { lireEnrolement } from '../facteurs/enrolement.ts';
import { type Arrivee, arriver, confirmerParFournisseur, type Empechement } from './arriver.usecase.ts';
import { adresseDeDepart, CHEMIN_RETOUR, lireRetour } from './fournisseur.ts';

const COOKIE = 'externe';
const DUREE_MS = 15 * 60_000;
const PAR_MINUTE = 30;

/**
 * Sign-in by an identity provider: two navigations of the browser, outside the contracts since they answer with
 * redirections alone. What goes wrong is told by the sign-in page.
 */
export function routesExterne(app: FastifyInstance, deps: Deps): void {
  const { fournisseur } = deps.config;
  const config = { horsContrat: true, rateLimit: { max: PAR_MINUTE, timeWindow: '1 minute' } };
  const options = { config, schema: { hide: true } };

  app.get<{ Querystring: { retour?: unknown; confirmer?: unknown } }>(
    '/connexion/externe',
    options,
    async (requete, rep) => {
      if (!fournisseur) throw introuvable();
      const session = requete.query.confirmer === undefined ? null : await aConfirmer(deps, requete);
      return partir(deps, fournisseur, rep, { retour: cheminSur(requete.query.retour), session });
    },
  );

  app.get(CHEMIN_RETOUR, options, async (requete, rep) => {
    if (!fournisseur) throw introuvable();
    const secret = secretDe(deps, requete, COOKIE);
    effacerCookie(deps, rep, COOKIE);
    const depart = secret === null ? null : await prendreDepart(deps, secret);
    if (secret === null || depart === null) return refuser(rep, 'A_RECOMMENCER');
    const encore = depart.session !== null;
    let personne: Awaited<ReturnType<typeof lireRetour>>;
    try {
      personne = await lireRetour(deps, fournisseur, secret, { adresse: requete.url, encore });
    } catch (erreur) {
      requete.log.warn({ err: erreur }, 'sign-in by the identity provider refused');
      return refuser(rep, injoignable(erreur) ? 'INDISPONIBLE' : 'REFUSE');
    }
    const arrivee: Arrivee =
      depart.session === null
        ? await arriver(deps, requete, personne)
        : await confirmerParFournisseur(deps, depart.session, personne);
    arrivee.poserCookies(rep);
    return arrivee.empechement ? refuser(rep, arrivee.empechement) : rep.redirect(depart.retour, 303);
  });
}

const refuser = (rep: FastifyReply, empechement: Empechement): FastifyReply =>
  rep.redirect(`/connexion?externe=${empechement}`, 303);

/** A path of the portal, nothing else: never another site's address. */
const cheminSur = (retour: unknown): string =>
  typeof retour === 'string' && retour.length <= 500 && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(retour)
    ? retour
    : '/';

/** No answer came, or one of a server in trouble. */
function injoignable(erreur: unknown): boolean {
  const { code, cause, name } = erreur as { code?: unknown; cause?: unknown; name?: unknown };
  if (code === 'OAUTH_TIMEOUT' || name === 'TypeError' || code === 'ECONNREFUSED') return true;
  return cause instanceof Error && cause !== erreur && injoignable(cause);
}

/** The session whose holder proves again who they are: only who can do so in no other way. */
async function aConfirmer(deps: Deps, requete: FastifyRequest): Promise<string | null> {
  const jeton = jetonDe(deps, requete);
  const session = jeton ? await lireSession(deps, jeton) : null;
  if (!session) return null;
  const moyens = moyensDeConfirmation(await lireEnrolement(deps.base.prisma, BigInt(session.utilisateurId)));
  return moyens.includes('FOURNISSEUR') ? session.jeton : null;
}

async function partir(
  deps: Deps,
  fournisseur: ConfigurationFournisseur,
  rep: FastifyReply,
  { retour, session }: { retour: string; session: string | null },
): Promise<FastifyReply> {
  const secret = nouveauSecret();
  let adresse: string;
  try {
    adresse = await adresseDeDepart(deps, fournisseur, secret, { encore: session !== null });
  } catch (erreur) {
    rep.log.warn({ err: erreur }, 'the identity provider does not answer');
    return refuser(rep, 'INDISPONIBLE');
  }
  const expireLe = new Date(deps.horloge.maintenant().getTime() + DUREE_MS);
  await deps.base.prisma.departExterne.create({ data: { jeton: hacher(secret), retour, session, expireLe } });
  poserCookie(deps, rep, COOKIE, secret, DUREE_MS);
  return rep.redirect(adresse, 303);
}

/** Takes a departure by deleting it: nobody comes back from it twice. */
async function prendreDepart(deps: Deps, secret: string): Promise<{ retour: string; session: string | null } | null> {
  const [depart] = await deps.base.prisma.$queryRaw<{ retour: string; session: string | null }[]>`
    DELETE FROM depart_externe WHERE jeton = ${hacher(secret)}
      AND expire_le > ${deps.horloge.maintenant()}::timestamptz RETURNING retour, session`;
  return depart ?? null;
}
