import { MOT_DE_PASSE_ESSAI, type NomPersonne } from '@orpheon/testing';
import { demarrerBoite } from '@orpheon/tooling/boite-aux-lettres';
import { generateSync } from 'otplib';
import { afterAll } from 'vitest';
import { facteur } from '../../src/courriels.ts';
import { envoyerCourriel } from '../../src/platform/courriels/envoyer-courriel.usecase.ts';
import { ouvrirCourrier } from '../../src/platform/courrier.ts';
import { essai, horlogeArretee, type Reponse } from '../appui/application.ts';
import { dossierDEssai } from '../appui/deps.ts';

export const MINUTE = 60_000;

/** A browser: it keeps the cookies that it is given. */
export class Navigateur {
  readonly cookies: Record<string, string> = {};
  readonly #demander: (methode: string, url: string, options: object) => Promise<Reponse>;
  constructor(demander: (methode: string, url: string, options: object) => Promise<Reponse>) {
    this.#demander = demander;
  }

  async demander(methode: string, url: string, payload?: object): Promise<Reponse> {
    const r = await this.#demander(methode, url, { cookies: { ...this.cookies }, ...(payload ? { payload } : {}) });
    for (const { name, value } of r.temoins) {
      if (value === '') delete this.cookies[name];
      else this.cookies[name] = value;
    }
    return r;
  }

  seConnecter(courriel: string, motDePasse = MOT_DE_PASSE_ESSAI): Promise<Reponse> {
    return this.demander('POST', '/api/compte/session', { courriel, motDePasse });
  }
  passer(facteur: string, code: string, memoriser?: boolean): Promise<Reponse> {
    const corps = { facteur, code, ...(memoriser === undefined ? {} : { memoriser }) };
    return this.demander('POST', '/api/compte/session/second-facteur', corps);
  }
  moi = (): Promise<Reponse> => this.demander('GET', '/api/compte/moi');
}

/** The application with a mailbox and a clock that stands still; each browser comes from an address of its own. */
export async function essaiDesFacteurs(reglages: Record<string, string> = {}) {
  const boite = await demarrerBoite({ dossier: await dossierDEssai() });
  afterAll(() => boite.arreter());
  const horloge = horlogeArretee('2026-03-02T09:00:00.000Z');
  const e = await essai({ SMTP_URL: boite.smtp, CODE_PAR_COURRIEL: '', ...reglages }, horloge);
  const { deps, monde } = e;
  const courrier = ouvrirCourrier(deps);
  afterAll(() => courrier.fermer());
  let reseau = 0;
  const navigateur = (agent = 'essai'): Navigateur => {
    const remoteAddress = `10.2.${Math.floor(++reseau / 250)}.${reseau % 250}`;
    return new Navigateur((methode, url, options) =>
      e.demander(null, methode, url, { remoteAddress, headers: { 'user-agent': agent }, ...options }),
    );
  };

  /** Does what the worker would: sends the mails that wait, and gives them, oldest first. */
  async function relever(): Promise<{ a: string; sujet: string; texte: string }[]> {
    const { rows } = await deps.base.pool.query<{ id: string }>(
      'SELECT id::text FROM courriel WHERE envoye_le IS NULL AND essais = 0 ORDER BY id',
    );
    const avant = new Set((await boite.messages()).map((m) => m.id));
    for (const { id } of rows) await envoyerCourriel(deps, facteur(deps, courrier), id);
    const neufs = (await boite.messages()).filter((m) => !avant.has(m.id));
    return neufs.reverse().map((m) => ({ a: m.a.join(), sujet: m.sujet, texte: m.texte }));
  }
  const lireCode = async (): Promise<string> => {
    const courriel = (await relever()).findLast((m) => /code/.test(m.sujet));
    return /^\d{6}$/m.exec(courriel?.texte ?? '')?.[0] ?? '';
  };

  const codeTotp = (secret: string, decalageS = 0): string =>
    generateSync({ secret, epoch: Math.floor(horloge.maintenant().getTime() / 1000) + decalageS });

  /** Somebody signed in as the small world has them. */
  const connecte = (qui: NomPersonne): Navigateur => {
    const n = navigateur();
    n.cookies.session = monde.personnes[qui].jeton;
    return n;
  };

  /** Enrols an authenticator application; the clock then goes on to a fresh code. */
  async function enroler(n: Navigateur): Promise<{ secret: string; codes: string[] }> {
    const { secret } = (await n.demander('POST', '/api/compte/facteurs/totp')).corps;
    const preuve = await n.demander('POST', '/api/compte/facteurs/totp/preuve', { code: codeTotp(secret) });
    if (preuve.statut !== 200) throw new Error(JSON.stringify(preuve.corps));
    horloge.avancer(MINUTE);
    return { secret, codes: preuve.corps.codes };
  }

  return { ...e, horloge, navigateur, relever, lireCode, codeTotp, connecte, enroler };
}
