import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider, { type Configuration } from 'oidc-provider';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import type { Reponse } from '../appui/application.ts';
import { essaiDesFacteurs, MINUTE, type Navigateur } from './appui-facteurs.ts';

const PORTAIL = 'http://portail.essai';
const RETOUR = `${PORTAIL}/connexion/externe/retour`;

/** What the provider says of whoever signs in next. */
let personne = { sub: '', email: '', email_verified: true, given_name: 'Zoé', usual_name: 'Nguyen' };

/** A real provider over HTTP; its own pages are answered by the test, as a person would. */
async function fournisseur(): Promise<{ adresse: string; serveur: Server }> {
  const serveur = createServer();
  serveur.listen(0, '127.0.0.1');
  await once(serveur, 'listening');
  const adresse = `http://127.0.0.1:${(serveur.address() as AddressInfo).port}`;
  const reglages: Configuration = {
    clients: [
      {
        client_id: 'orpheon',
        client_secret: 'un-secret-partage-avec-le-fournisseur',
        redirect_uris: [RETOUR],
        post_logout_redirect_uris: [`${PORTAIL}/`],
        token_endpoint_auth_method: 'client_secret_post',
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['given_name', 'usual_name'] },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true } },
    pkce: { required: () => true },
    interactions: { url: (_ctx, { uid }) => `/interaction/${uid}` },
    findAccount: async (_ctx, sub) => ({ accountId: sub, claims: async () => ({ ...personne, sub }) }),
    loadExistingGrant: async (ctx) => {
      const grant = new ctx.oidc.provider.Grant({
        clientId: ctx.oidc.client?.clientId ?? '',
        accountId: ctx.oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid email profile');
      await grant.save();
      return grant;
    },
  };
  const provider = new Provider(adresse, reglages);
  serveur.on('request', (requete, reponse) => {
    if (!requete.url?.startsWith('/interaction/')) void provider.callback()(requete, reponse);
    else void provider.interactionFinished(requete, reponse, { login: { accountId: personne.sub } });
  });
  return { adresse, serveur };
}

const chez = await fournisseur();
afterAll(() => {
  chez.serveur.close();
  chez.serveur.closeAllConnections();
});
const reglages = {
  OIDC_EMETTEUR: chez.adresse,
  OIDC_CLIENT_ID: 'orpheon',
  OIDC_CLIENT_SECRET: 'un-secret-partage-avec-le-fournisseur',
  OIDC_NOM: 'Identité d’essai',
};
const e = await essaiDesFacteurs(reglages);
const { deps, monde, horloge, navigateur, relever, lireCode } = e;
const lignes = async (sql: string, valeurs: unknown[] = []) => (await deps.base.pool.query(sql, valeurs)).rows;

let suivant = 0;
beforeEach(() => {
  suivant++;
  personne = {
    sub: `personne-${suivant}`,
    email: `zoe.${suivant}@ministere.example`,
    email_verified: true,
    given_name: 'Zoé',
    usual_name: 'Nguyen',
  };
});

/** Follows the provider's own redirections with a browser's cookies, until it sends back to the portal. */
async function chezLeFournisseur(depart: string): Promise<string> {
  const cookies = new Map<string, string>();
  for (let adresse = depart, pas = 0; pas < 8; pas++) {
    if (adresse.startsWith(PORTAIL)) return adresse;
    const reponse = await fetch(adresse, {
      redirect: 'manual',
      headers: { cookie: [...cookies].map(([nom, valeur]) => `${nom}=${valeur}`).join('; ') },
    });
    for (const pose of reponse.headers.getSetCookie()) {
      const [, nom = '', valeur = ''] = /^([^=]+)=([^;]*)/.exec(pose) ?? [];
      cookies.set(nom, valeur);
    }
    const suite = reponse.headers.get('location');
    if (!suite) throw new Error(`${reponse.status} ${await reponse.text()}`);
    adresse = new URL(suite, adresse).href;
  }
  throw new Error('the provider never sent back');
}

const partir = (n: Navigateur, suite = ''): Promise<Reponse> => n.demander('GET', `/connexion/externe${suite}`);
const revenir = async (n: Navigateur, adresse: string): Promise<string> => {
  const { pathname, search } = new URL(adresse);
  return String((await n.demander('GET', `${pathname}${search}`)).entetes.location);
};
/** The whole way, there and back. @returns where the portal then sends the browser */
async function traverser(n: Navigateur, suite = ''): Promise<string> {
  const depart = await partir(n, suite);
  return revenir(n, await chezLeFournisseur(String(depart.entetes.location)));
}

describe('sign-in by an identity provider', () => {
  it('is announced where it is configured, and nowhere else', async () => {
    const lire = async (qui: typeof e) => (await qui.demander(null, 'GET', '/api/accueil/configuration')).corps;
    expect((await lire(e)).fournisseur).toBe('Identité d’essai');
    const sans = await essaiDesFacteurs();
    expect((await lire(sans)).fournisseur).toBeNull();
    expect((await partir(sans.navigateur())).statut).toBe(404);
  });

  it('makes an account from a verified address, without a password nor a code by mail, and leads back', async () => {
    const n = navigateur();
    const depart = await partir(n, '?retour=/compte/securite');
    const adresse = new URL(String(depart.entetes.location));
    expect(Object.fromEntries(adresse.searchParams)).toMatchObject({
      response_type: 'code',
      code_challenge_method: 'S256',
      redirect_uri: RETOUR,
      scope: 'openid email profile',
    });
    expect(await revenir(n, await chezLeFournisseur(adresse.href))).toBe('/compte/securite');
    expect((await n.moi()).corps).toMatchObject({
      courrielConnexion: personne.email,
      prenom: 'Zoé',
      nom: 'Nguyen',
      habilitations: [],
      // the provider has asked them of nobody: they are asked here, before anything is done
      conditionsAcceptees: false,
    });
    expect((await n.demander('GET', '/api/compte/securite')).corps).toMatchObject({
      fournisseur: 'Identité d’essai',
      motDePasse: false,
    });
    // the second time it is the same account, whatever the address has become
    personne = { ...personne, email: `autre.${suivant}@ministere.example` };
    const ailleurs = navigateur();
    expect(await traverser(ailleurs)).toBe('/');
    expect((await ailleurs.moi()).corps.id).toBe((await n.moi()).corps.id);
    expect(await relever()).toMatchObject([{ sujet: 'Connexion depuis un nouvel appareil' }]);
  });

  it('signs out there too', async () => {
    const n = navigateur();
    await traverser(n);
    const sortie = await n.demander('DELETE', '/api/compte/session');
    expect(sortie.statut).toBe(200);
    const suite = new URL(sortie.corps.suite);
    expect(suite.origin).toBe(chez.adresse);
    expect(suite.searchParams.get('post_logout_redirect_uri')).toBe(`${PORTAIL}/`);
    expect((await n.moi()).statut).toBe(401);
  });

  it('links an account that there is only after its holder has signed in as usual, and tells them', async () => {
    const { artisan } = monde.personnes;
    personne = { ...personne, email: artisan.courriel };
    const n = navigateur();
    expect(await traverser(n)).toBe('/connexion?externe=A_RELIER');
    expect((await n.moi()).statut).toBe(401);
    expect(await lignes('SELECT FROM identite_externe WHERE sujet = $1', [personne.sub])).toEqual([]);
    // somebody else who signs in there links nothing
    await n.seConnecter(monde.personnes.agente.courriel);
    await n.passer('CODE_COURRIEL', await lireCode());
    expect(await lignes('SELECT FROM identite_externe WHERE sujet = $1', [personne.sub])).toEqual([]);

    const sien = navigateur();
    await traverser(sien);
    await sien.seConnecter(artisan.courriel);
    await sien.passer('CODE_COURRIEL', await lireCode());
    expect(
      await lignes('SELECT utilisateur_id::text AS qui FROM identite_externe WHERE sujet = $1', [personne.sub]),
    ).toEqual([{ qui: artisan.id }]);
    expect(await relever()).toMatchObject([{ a: artisan.courriel, sujet: 'Connexion par Identité d’essai' }]);
    const ensuite = navigateur();
    expect(await traverser(ensuite)).toBe('/');
    expect((await ensuite.moi()).corps.id).toBe(artisan.id);
  });

  it('takes no address that the provider does not vouch for', async () => {
    for (const non of [{ email_verified: false }, { email: '' }, { email: 'pas une adresse' }]) {
      const vrai = personne;
      personne = { ...personne, ...non };
      expect(await traverser(navigateur())).toBe('/connexion?externe=COURRIEL_NON_VERIFIE');
      personne = vrai;
    }
    expect(await lignes('SELECT FROM utilisateur WHERE courriel_connexion = $1', [personne.email])).toEqual([]);
  });

  it('makes one account when two browsers arrive at once', async () => {
    const deux = await Promise.all([navigateur(), navigateur()].map((n) => traverser(n)));
    expect(deux).toEqual(['/', '/']);
    expect(await lignes('SELECT FROM utilisateur WHERE courriel_connexion = $1', [personne.email])).toHaveLength(1);
  });

  it('is refused to a closed account', async () => {
    await traverser(navigateur());
    await lignes(`UPDATE utilisateur SET etat = 'DESACTIVE' WHERE courriel_connexion = $1`, [personne.email]);
    expect(await traverser(navigateur())).toBe('/connexion?externe=COMPTE_FERME');
  });

  it('refuses a state that is not this browser’s, a code of another sign-in, and one that served', async () => {
    const [n, voleur] = [navigateur(), navigateur()];
    const retour = await chezLeFournisseur(String((await partir(n)).entetes.location));
    expect(await revenir(voleur, retour)).toBe('/connexion?externe=A_RECOMMENCER');
    await partir(voleur);
    expect(await revenir(voleur, retour)).toBe('/connexion?externe=REFUSE');
    const { externe = '' } = n.cookies;
    expect(await revenir(n, retour)).toBe('/');
    n.cookies.externe = externe;
    expect(await revenir(n, retour)).toBe('/connexion?externe=A_RECOMMENCER');
    // the right state with another sign-in's code: its nonce and its proof are not ours
    const [mien, sien] = [navigateur(), navigateur()];
    const monRetour = new URL(await chezLeFournisseur(String((await partir(mien)).entetes.location)));
    const sonRetour = new URL(await chezLeFournisseur(String((await partir(sien)).entetes.location)));
    monRetour.searchParams.set('code', sonRetour.searchParams.get('code') ?? '');
    expect(await revenir(mien, monRetour.href)).toBe('/connexion?externe=REFUSE');
    expect(mien.cookies.session).toBeUndefined();
  });

  it('takes a refusal there, and a departure too long ago', async () => {
    const n = navigateur();
    const adresse = new URL(String((await partir(n)).entetes.location));
    const etat = adresse.searchParams.get('state') ?? '';
    expect(await revenir(n, `${RETOUR}?error=access_denied&state=${etat}`)).toBe('/connexion?externe=REFUSE');
    const retour = await chezLeFournisseur(String((await partir(n)).entetes.location));
    horloge.avancer(15 * MINUTE + 1);
    expect(await revenir(n, retour)).toBe('/connexion?externe=A_RECOMMENCER');
  });

  it.each(['//ailleurs.example', 'https://ailleurs.example/', '/\\ailleurs.example', '/%0d%0aSet-Cookie:x'])(
    'leads nowhere else than into the portal: %s',
    async (retour) => {
      const vers = await traverser(navigateur(), `?retour=${encodeURIComponent(retour)}`);
      expect(new URL(vers, PORTAIL).origin).toBe(PORTAIL);
      expect(vers).not.toMatch(/[\r\n]/);
    },
  );

  it('keeps no secret of a sign-in under way in the database', async () => {
    const n = navigateur();
    const adresse = new URL(String((await partir(n)).entetes.location));
    const tout = JSON.stringify(await lignes('SELECT * FROM depart_externe'));
    for (const secret of [n.cookies.externe, adresse.searchParams.get('state'), adresse.searchParams.get('nonce')])
      expect(tout).not.toContain(secret);
  });

  it('confirms a sensitive action of who has no other way, by signing in there again', async () => {
    const n = navigateur();
    await traverser(n);
    const jeton = `encode(sha256($1::bytea), 'hex')`;
    await lignes(`UPDATE session SET confirmee_le = confirmee_le - interval '11 minutes' WHERE jeton = ${jeton}`, [
      n.cookies.session,
    ]);
    const preparer = () => n.demander('POST', '/api/compte/facteurs/totp');
    expect((await preparer()).corps.code).toBe('CONFIRMATION_REQUISE');
    expect((await n.demander('GET', '/api/compte/confirmation')).corps.moyens).toEqual(['FOURNISSEUR']);
    const depart = String((await partir(n, '?confirmer=1&retour=/compte/securite')).entetes.location);
    expect(new URL(depart).searchParams.get('prompt')).toBe('login');
    const vrai = personne;
    personne = { ...personne, sub: 'quelqu-un-d-autre' };
    expect(await revenir(n, await chezLeFournisseur(depart))).toBe('/connexion?externe=AUTRE_COMPTE');
    personne = vrai;
    expect(await traverser(n, '?confirmer=1&retour=/compte/securite')).toBe('/compte/securite');
    expect((await preparer()).statut).toBe(200);
  });

  it('says so when the provider does not answer', async () => {
    const panne = await essaiDesFacteurs({ ...reglages, OIDC_EMETTEUR: 'http://127.0.0.1:9' });
    const r = await partir(panne.navigateur());
    expect(r.entetes.location).toBe('/connexion?externe=INDISPONIBLE');
  });
});
