import { createHash, randomUUID } from 'node:crypto';
import { preuveSuffisante, texteDePreuve } from '@orpheon/domain';
import { demarrerBoite, type Message } from '@orpheon/tooling/boite-aux-lettres';
import { afterAll, beforeAll } from 'vitest';
import { repondreOubli } from '../../src/compte/public.ts';
import { tachesCourriels } from '../../src/courriels.ts';
import { ouvrirCourrier } from '../../src/platform/courrier.ts';
import type { Horloge } from '../../src/platform/horloge.ts';
import { demarrerOuvrier, type Ouvrier } from '../../src/platform/ouvrier.ts';
import { type Essai, essai, type Reponse } from '../appui/application.ts';
import { dossierDEssai } from '../appui/deps.ts';
import { lignes } from '../facturation/appui.ts';

export const MOT_DE_PASSE = 'trois gaufres au sucre';
export const SECRETE = { question: 'Le nom de mon premier vélo ?', reponse: 'Bécane' };

export interface EssaiDeCompte extends Essai {
  /** A challenge of this portal, solved. */
  preuve(): Promise<{ defi: string; nombre: number }>;
  inscrire(courriel: string, autres?: object, ip?: string): Promise<Reponse>;
  oublier(courriel: string, ip?: string): Promise<Reponse>;
  poster(chemin: string, payload: object, cookies?: Record<string, string>): Promise<Reponse>;
  /** The next mail to that address about that, and the secret of its link where it has one. */
  courriel(adresse: string, sujet: RegExp): Promise<Message & { jeton: string }>;
  connecter(courriel: string, motDePasse: string): Promise<Reponse>;
  compte(courriel: string): Promise<Record<string, unknown> | undefined>;
}

/** The application with a mail sink and a worker: what somebody without an account lives through. */
export async function essaiDeCompte(horloge?: Horloge): Promise<EssaiDeCompte> {
  const boite = await demarrerBoite({ dossier: await dossierDEssai() });
  afterAll(() => boite.arreter());
  const e = await essai({ SMTP_URL: boite.smtp, DIFFICULTE_PREUVE: '3' }, horloge);
  const { deps } = e;
  const courrier = ouvrirCourrier(deps);
  let ouvrier: Ouvrier;
  beforeAll(async () => {
    const taches = {
      ...tachesCourriels(deps, courrier),
      repondre_oubli: ({ courriel }: { courriel: string }) => repondreOubli(deps, courriel),
    };
    ouvrier = await demarrerOuvrier(deps, { taches, calendrier: [] });
  });
  afterAll(async () => {
    await ouvrier.arreter();
    courrier.fermer();
  });
  const vus = new Set<string>();
  let reseau = 0;
  // Each request from another network: the limit by network has a test of its own.
  const ailleurs = (): string => `10.${++reseau >> 8}.${reseau & 255}.1`;

  const preuve = async () => {
    const { defi, bits } = (await e.demander(null, 'GET', '/api/compte/defi', { remoteAddress: ailleurs() })).corps;
    return { defi, nombre: resoudre(defi, bits) };
  };
  const poster = (chemin: string, payload: object, cookies: Record<string, string> = {}, ip = ailleurs()) =>
    e.demander(null, 'POST', `/api/compte/${chemin}`, { payload, cookies, remoteAddress: ip });
  return {
    ...e,
    preuve,
    poster,
    inscrire: async (courriel, autres = {}, ip) =>
      poster('inscription', { ...unInscrit(courriel), preuve: await preuve(), ...autres }, {}, ip),
    oublier: async (courriel, ip) => poster('oubli', { courriel, preuve: await preuve() }, {}, ip),
    async courriel(adresse, sujet) {
      const m = await boite.attendre(adresse, (vu) => sujet.test(vu.sujet) && !vus.has(vu.id));
      vus.add(m.id);
      return { ...m, jeton: /#([\w-]{43})/.exec(m.texte)?.[1] ?? '' };
    },
    connecter: (courriel, motDePasse) => poster('session', { courriel, motDePasse }),
    compte: async (courriel) =>
      (
        await lignes<Record<string, unknown>>(deps, 'SELECT * FROM utilisateur WHERE courriel_connexion = $1', [
          courriel,
        ])
      )[0],
  };
}

export const unInscrit = (courrielConnexion: string) => ({
  courrielConnexion,
  prenom: 'Ambre',
  nom: 'Delorme',
  langue: 'fr',
  conditions: '2026-11',
});

export const adresseNeuve = (): string => `ambre.${randomUUID().slice(0, 8)}@nouvelle.example`;

const hachage = (defi: string, n: number): Buffer => createHash('sha256').update(texteDePreuve(defi, n)).digest();

/** The first number that solves a challenge. */
export function resoudre(defi: string, bits: number): number {
  for (let n = 0; ; n++) if (preuveSuffisante(hachage(defi, n), bits)) return n;
}

/** The first number that does not, be it by one bit. */
export function faute(defi: string): number {
  for (let n = 0; ; n++) if (!preuveSuffisante(hachage(defi, n), 1)) return n;
}
