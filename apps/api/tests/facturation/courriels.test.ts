import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { creerFabriques, insererFactures, semerMonde } from '@orpheon/testing';
import { baseDeTest } from '@orpheon/tooling/base-de-test';
import { type BoiteAuxLettres, demarrerBoite } from '@orpheon/tooling/boite-aux-lettres';
import { afterAll, afterEach, describe, expect, it } from 'vitest';
import { construireApplication } from '../../src/application.ts';
import { facteur, tachesCourriels } from '../../src/courriels.ts';
import { diffuserEvenements } from '../../src/facturation/notifications/diffuser-evenement.usecase.ts';
import { enTransaction } from '../../src/platform/base.ts';
import { envoyerCourriel } from '../../src/platform/courriels/envoyer-courriel.usecase.ts';
import { ouvrirCourrier } from '../../src/platform/courrier.ts';
import type { Deps } from '../../src/platform/deps.ts';
import { emettre } from '../../src/platform/journal-metier.ts';
import { demarrerOuvrier, type Ouvrier } from '../../src/platform/ouvrier.ts';
import { depsDEssai, dossierDEssai, jusqua } from '../appui/deps.ts';
import { lignes } from './appui.ts';

const base = await baseDeTest();
const sansCourrier = await depsDEssai(base.url);
const monde = await semerMonde(sansCourrier.base.pool);
const fabriques = creerFabriques({ graine: 8 });
const { delices, valmont } = monde.structures;
const { manuela } = monde.personnes;
const avec = (smtp: string): Deps => ({ ...sansCourrier, config: { ...sansCourrier.config, SMTP_URL: smtp } });

let ouvrier: Ouvrier | null = null;
const aFermer: (() => void)[] = [];
afterEach(async () => {
  await ouvrier?.arreter();
  ouvrier = null;
  for (const fermer of aFermer.splice(0)) fermer();
  await lignes(sansCourrier, 'DELETE FROM graphile_worker._private_jobs');
  await lignes(sansCourrier, 'DELETE FROM courriel');
});

async function travailler(deps: Deps): Promise<void> {
  const courrier = ouvrirCourrier(deps);
  aFermer.push(() => courrier.fermer());
  ouvrier = await demarrerOuvrier(deps, { taches: tachesCourriels(deps, courrier), calendrier: [] });
}

/** An invoice suspended just now: a mail to each reader of its issuer. */
async function suspendre(): Promise<string> {
  const facture = fabriques.uneFacture({ fournisseur: delices, destinataire: valmont, statut: 'SUSPENDUE' });
  await insererFactures(sansCourrier.base.pool, [facture]);
  await enTransaction(sansCourrier.base, (tx) =>
    emettre(tx, {
      type: 'facture.suspendre',
      instant: new Date(),
      utilisateurId: null,
      factureId: facture.facture.id,
      fournisseurId: delices.id,
      destinataireId: valmont.id,
    }),
  );
  return String(facture.facture.numero);
}

interface LigneCourriel {
  id: string;
  envoye: boolean;
  essais: number;
  issue: string | null;
  refus: string | null;
}
const courriels = (): Promise<LigneCourriel[]> =>
  lignes<LigneCourriel>(
    sansCourrier,
    `SELECT id::text, envoye_le IS NOT NULL AS envoye, essais, issue, dernier_refus AS refus FROM courriel ORDER BY id`,
  );
const tachesDEnvoi = () =>
  lignes<{ essais: number; attente: number; prise: boolean }>(
    sansCourrier,
    `SELECT attempts AS essais, extract(epoch FROM run_at - now())::float8 AS attente, locked_at IS NOT NULL AS prise
      FROM graphile_worker.jobs WHERE task_identifier = 'envoyer_courriel'`,
  );
const reportees = async () => (await tachesDEnvoi()).filter((j) => j.essais > 0 && !j.prise && j.attente > 0);

/** A mail server that answers `reponses` in turn to RCPT TO, the last for ever. */
async function serveurQuiRefuse(...reponses: string[]) {
  const serveur = createServer((client: Socket) => {
    client.on('error', () => undefined);
    client.write('220 essai\r\n');
    client.on('data', (octets) => {
      for (const ligne of octets.toString().split('\r\n').filter(Boolean)) {
        if (/^RCPT/i.test(ligne)) client.write(`${reponses.length > 1 ? reponses.shift() : reponses[0]}\r\n`);
        else client.write(/^QUIT/i.test(ligne) ? '221 au revoir\r\n' : '250 OK\r\n');
      }
    });
  }).listen(0, '127.0.0.1');
  await once(serveur, 'listening');
  afterAll(() => serveur.close());
  return `smtp://127.0.0.1:${(serveur.address() as AddressInfo).port}`;
}

describe('a mail server that is down', () => {
  it('for an hour loses nothing and sends nothing twice: tries come later each time, and all arrive when it is back', async () => {
    const dossier = await dossierDEssai();
    let boite: BoiteAuxLettres = await demarrerBoite({ dossier });
    const portSmtp = Number(new URL(boite.smtp).port);
    await boite.arreter();
    await travailler(avec(boite.smtp));
    const numeros = [await suspendre(), await suspendre(), await suspendre()];

    // The hour goes by: a try that is due is made, and the next one is further away.
    const attentes: number[] = [];
    let ecoule = 0;
    for (let passe = 1; ecoule < 3_600; passe++) {
      const vus = await jusqua(
        tachesDEnvoi,
        (v) => v.length > 0 && v.every((j) => j.essais >= passe && !j.prise && j.attente > 0),
        30_000,
      );
      const attente = Math.max(...vus.map((j) => j.attente));
      attentes.push(attente);
      ecoule += attente;
      if (ecoule < 3_600) await lignes(sansCourrier, `UPDATE graphile_worker._private_jobs SET run_at = now()`);
    }
    expect(attentes.length).toBeGreaterThan(4);
    expect(attentes.at(-1)).toBeGreaterThan(100 * (attentes[0] ?? 0));
    expect((await courriels()).every((c) => !c.envoye && c.issue === null && c.essais >= 5)).toBe(true);

    boite = await demarrerBoite({ dossier, portSmtp });
    afterAll(() => boite.arreter());
    await lignes(sansCourrier, `UPDATE graphile_worker._private_jobs SET run_at = now()`);
    const envoyes = await jusqua(courriels, (c) => c.every((x) => x.envoye), 30_000);
    const recus = await boite.messages();
    expect(recus).toHaveLength(envoyes.length);
    for (const numero of numeros) {
      expect(recus.filter((m) => m.sujet.includes(numero) && m.texte.includes('Manuela'))).toHaveLength(1);
    }
  }, 120_000);

  it('for days ends in mails noted as given up, which an operator can send again', async () => {
    await travailler(avec(await serveurQuiRefuse('451 4.3.0 later')));
    await suspendre();
    await jusqua(reportees, (v) => v.length > 0);
    const dernieres = `UPDATE graphile_worker._private_jobs SET run_at = now(), attempts = max_attempts - 1`;
    await jusqua(
      async () => {
        await lignes(sansCourrier, `${dernieres} WHERE attempts < max_attempts AND locked_at IS NULL`);
        return courriels();
      },
      (c) => c.length > 0 && c.every((x) => x.issue === 'ABANDONNE'),
      20_000,
    );
    expect((await courriels())[0]).toMatchObject({ refus: '451 4.3.0', envoye: false });

    const boite = await demarrerBoite({ dossier: await dossierDEssai() });
    afterAll(() => boite.arreter());
    const courrier = ouvrirCourrier(avec(boite.smtp));
    aFermer.push(() => courrier.fermer());
    for (const { id } of await courriels())
      await envoyerCourriel(avec(boite.smtp), facteur(sansCourrier, courrier), id);
    expect((await courriels()).every((c) => c.envoye && c.issue === null)).toBe(true);
  }, 60_000);
});

describe('a mail that is refused', () => {
  it('for good is noted with the server’s code, and never tried again', async () => {
    await travailler(avec(await serveurQuiRefuse('550 5.1.1 <manuela@delices.example>: no such user')));
    await suspendre();
    const vus = await jusqua(courriels, (c) => c.length > 0 && c.every((x) => x.issue === 'REFUSE'), 15_000);
    expect(vus.every((c) => c.essais === 1 && c.refus === '550 5.1.1')).toBe(true);
    await jusqua(
      () => lignes(sansCourrier, `SELECT FROM graphile_worker.jobs WHERE task_identifier = 'envoyer_courriel'`),
      (restants) => restants.length === 0,
    );
  });

  it('for the moment is tried again', async () => {
    await travailler(avec(await serveurQuiRefuse('450 4.2.0 greylisted')));
    await suspendre();
    await jusqua(reportees, (v) => v.length > 0);
    expect((await courriels()).every((c) => c.issue === null)).toBe(true);
  });
});

describe('a mail that waited', () => {
  it('does not reach who lost the right, or wanted no more, while it did', async () => {
    const boite = await demarrerBoite({ dossier: await dossierDEssai() });
    afterAll(() => boite.arreter());
    const deps = avec(boite.smtp);
    const courrier = ouvrirCourrier(deps);
    aFermer.push(() => courrier.fermer());
    await suspendre();
    const evenements = await lignes<{ id: string }>(deps, 'SELECT max(id)::text AS id FROM evenement');
    await diffuserEvenements(
      deps,
      evenements.map((x) => x.id),
    );
    const ecrits = await lignes<{ id: string; lecteur: string }>(
      deps,
      'SELECT id::text, utilisateur_id::text AS lecteur FROM courriel ORDER BY id',
    );
    const [premier, deuxieme, ...autres] = ecrits.map((x) => x.lecteur);
    expect(autres.length).toBeGreaterThan(0);
    await lignes(deps, `UPDATE habilitation SET fin = '2020-01-01' WHERE utilisateur_id = $1`, [premier]);
    await lignes(deps, `UPDATE utilisateur SET notifications = '{"facturation":false}' WHERE id = $1`, [deuxieme]);
    for (const { id } of ecrits) await envoyerCourriel(deps, facteur(deps, courrier), id);
    const envoyes = await lignes<{ lecteur: string }>(
      deps,
      'SELECT utilisateur_id::text AS lecteur FROM courriel WHERE envoye_le IS NOT NULL ORDER BY id',
    );
    await lignes(deps, 'UPDATE habilitation SET fin = NULL WHERE utilisateur_id = $1', [premier]);
    await lignes(deps, `UPDATE utilisateur SET notifications = '{}' WHERE id = $1`, [deuxieme]);
    expect(envoyes.map((x) => x.lecteur)).toEqual(autres);
    expect(await boite.messages()).toHaveLength(autres.length);
  });
});

describe('the headers of a mail', () => {
  it('say that a machine wrote it, and how to stop it at one click', async () => {
    const boite = await demarrerBoite({ dossier: await dossierDEssai() });
    afterAll(() => boite.arreter());
    await travailler(avec(boite.smtp));
    const numero = await suspendre();
    const recu = await boite.attendre(manuela.courriel, (m) => m.sujet.includes(numero));
    const source = await (await fetch(`${boite.page}/messages/${recu.id}/source`)).text();
    const entete = (nom: string): string =>
      new RegExp(`^${nom}:((?:.|\\r?\\n[ \\t])*)`, 'mi').exec(source)?.[1]?.replace(/\s+/g, '') ?? '';
    expect(entete('Auto-Submitted')).toBe('auto-generated');
    expect(entete('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    const [, jeton] = /^<http:\/\/portail\.essai\/desabonnement\/([\w-]+)>$/.exec(entete('List-Unsubscribe')) ?? [];
    expect(jeton).toBeDefined();

    const app = await construireApplication(sansCourrier);
    afterAll(() => app.close());
    const choix = () =>
      lignes<{ notifications: unknown }>(sansCourrier, 'SELECT notifications FROM utilisateur WHERE id = $1', [
        manuela.id,
      ]);
    // A forged one, and one of somebody else's number, change nothing.
    const faux = [`${jeton?.slice(0, -1)}${jeton?.endsWith('A') ? 'B' : 'A'}`, jeton?.replace(/^\d+/, '1')];
    for (const f of faux) {
      const r = await app.inject({ method: 'POST', url: `/desabonnement/${f}` });
      expect(r.statusCode).toBe(404);
    }
    expect(await choix()).toEqual([{ notifications: {} }]);

    const unClic = await app.inject({
      method: 'POST',
      url: `/desabonnement/${jeton}`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'List-Unsubscribe=One-Click',
    });
    expect(unClic.statusCode).toBe(200);
    expect(await choix()).toEqual([{ notifications: { facturation: false } }]);
    const audites = () =>
      lignes(sansCourrier, `SELECT FROM audit_entree WHERE action = 'compte.desabonnement' AND objet_id = $1`, [
        manuela.id,
      ]);
    expect(await audites()).toHaveLength(1);
    // The page asks through the API; again, nothing more happens.
    const parLaPage = await app.inject({ method: 'POST', url: '/api/compte/desabonnement', payload: { jeton } });
    expect([parLaPage.statusCode, parLaPage.json()]).toEqual([200, { rubrique: 'facturation' }]);
    expect(await audites()).toHaveLength(1);

    await ouvrier?.arreter();
    await lignes(sansCourrier, 'DELETE FROM courriel');
    await travailler(avec(boite.smtp));
    const apres = await suspendre();
    await jusqua(courriels, (c) => c.length > 0 && c.every((x) => x.envoye));
    expect((await boite.messages(manuela.courriel)).filter((m) => m.sujet.includes(apres))).toEqual([]);
    await lignes(sansCourrier, `UPDATE utilisateur SET notifications = '{}'`);
  });
});
