import { creerAlea, unPdf } from '@orpheon/testing';
import { numeriser, uneFacturePapier } from '@orpheon/testing/papier';
import { describe, expect, it } from 'vitest';
import { type LecteursDePages, ouvrirLecteursDePages } from '../../src/facturation/lecture/lecteurs-de-pages.ts';
import { lireDocumentNumerise } from '../../src/facturation/lecture/lire-document.usecase.ts';
import { essai, horlogeArretee } from '../appui/application.ts';
import { appui, formulaire, lignes, saisieVide } from './appui.ts';

const horloge = horlogeArretee('2026-03-10T09:00:00Z');
const e = await essai({}, horloge);
const { deps, monde, demander } = e;
const { agir } = appui(e);
const { delices, valmont } = monde.structures;
const BASE = '/api/facturation/factures-emises/saisies';
const contexte = { signal: new AbortController().signal, essai: 1, essaisMax: 3 };

const { fournisseur, client } = (await uneFacturePapier(42)).facture;
const parties = {
  fournisseur: { ...fournisseur, siret: delices.identifiant },
  client: { ...client, siret: valmont.identifiant },
};
const choisis = { numero: 'FA-2026-0012', engagement: 'EJ12345678', ...parties };
const papier = await uneFacturePapier(42, choisis, 'classique');
const scan = await numeriser(papier.octets, creerAlea(1));

async function avecDocument(octets: Uint8Array): Promise<string> {
  const { corps } = await agir('comptable', BASE, { structureId: delices.id, mode: 'PDF', contenu: saisieVide() });
  const { payload, headers } = await formulaire({ version: '1' }, [{ nom: 'scan.pdf', octets }]);
  const r = await demander('comptable', 'POST', `${BASE}/${corps.id}/document`, { payload, headers });
  expect(r.statut).toBe(200);
  return corps.id;
}
const faireLire = (id: string, libres: Record<string, string> = {}) =>
  demander('comptable', 'POST', `${BASE}/${id}/lecture`, { payload: { libres } });
const consulter = async (id: string) => (await demander('comptable', 'GET', `${BASE}/${id}`)).corps;
/** Keeps the draft as it is, filled from the reading of that document. */
const garder = async (id: string, lectureReportee?: string) => {
  const { version, contenu } = await consulter(id);
  return demander('comptable', 'PUT', `${BASE}/${id}`, { payload: { version, contenu, lectureReportee } });
};
const etat = async (id: string) => (await demander('comptable', 'GET', `${BASE}/${id}/lecture`)).corps;
const executer = (saisieId: string, rang = 1, ouvrir: () => LecteursDePages = ouvrirLecteursDePages, essai = 1) =>
  lireDocumentNumerise(deps, ouvrir, { saisieId, rang }, { ...contexte, essai });

/** A reader that counts what it is asked, and does something before each page. */
const factice = (pages: number, avant: (numero: number) => Promise<unknown>): (() => LecteursDePages) => {
  const lecteurs: LecteursDePages = {
    compter: () => Promise.resolve(pages),
    lire: async (_octets, numero) => {
      await avant(numero);
      return { numero, largeur: 595, hauteur: 842, mots: [] };
    },
    fermer: () => Promise.resolve(),
  };
  return () => lecteurs;
};

describe('reading a scanned PDF', () => {
  it('gives the fields with their places, the structure that files being known', async () => {
    const id = await avecDocument(scan);
    expect(await faireLire(id)).toMatchObject({ statut: 200, corps: { etat: 'EN_ATTENTE', resultat: null } });
    await executer(id);
    const lu = await etat(id);
    expect(lu).toMatchObject({ etat: 'FINIE', pages: 1, lues: 1 });
    expect(lu.resultat.champs).toMatchObject({
      numero: { valeur: 'FA-2026-0012', page: 1 },
      numeroEngagement: { valeur: 'EJ12345678' },
      siretFournisseur: { valeur: delices.identifiant },
      siretDestinataire: { valeur: valmont.identifiant },
    });
    const { boite } = lu.resultat.champs.numero;
    expect(boite.x).toBeGreaterThan(0);
    expect(boite.x + boite.largeur).toBeLessThan(596);
  }, 60_000);

  it('is asked for once: what goes on, or is done, is given as it is', async () => {
    const id = await avecDocument(scan);
    await Promise.all([faireLire(id), faireLire(id)]);
    const taches = await lignes(
      deps,
      `SELECT 1 FROM graphile_worker.jobs WHERE task_identifier = 'lire_document' AND key = $1`,
      [`lecture:${id}`],
    );
    expect(taches).toHaveLength(1);
    const [{ rang }] = (await lignes<{ rang: number }>(deps, 'SELECT rang FROM lecture_document WHERE saisie_id = $1', [
      id,
    ])) as [{ rang: number }];
    await executer(
      id,
      rang,
      factice(1, () => Promise.resolve()),
    );
    expect((await faireLire(id)).corps.etat).toBe('FINIE');
  });

  it('tells how far it is, and ends between two pages once it is cancelled', async () => {
    const id = await avecDocument(scan);
    await faireLire(id);
    const lues: number[] = [];
    await executer(
      id,
      1,
      factice(5, async (numero) => {
        lues.push(numero);
        expect(await etat(id)).toMatchObject({ etat: 'EN_COURS', pages: 5, lues: numero - 1 });
        if (numero === 2) await demander('comptable', 'POST', `${BASE}/${id}/lecture/annuler`);
      }),
    );
    expect(lues).toEqual([1, 2]);
    expect(await etat(id)).toMatchObject({ etat: 'ANNULEE', resultat: null });
  });

  it('says so where the document cannot be read', async () => {
    const id = await avecDocument(scan);
    await faireLire(id);
    const mortel = factice(1, () => Promise.reject(new Error('the thread died')));
    await expect(executer(id, 1, mortel)).rejects.toThrow('the thread died');
    expect(await etat(id)).toMatchObject({ etat: 'EN_COURS' });
    await executer(id, 1, mortel, 2);
    expect(await etat(id)).toMatchObject({ etat: 'ECHEC', resultat: null });
    expect((await faireLire(id)).corps.etat).toBe('EN_ATTENTE');
  });

  it('says so where reading ended the worker itself, without being read once more', async () => {
    const id = await avecDocument(scan);
    await faireLire(id);
    const [tache] = await lignes<{ max_attempts: number }>(
      deps,
      `SELECT max_attempts FROM graphile_worker.jobs WHERE task_identifier = 'lire_document' AND key = $1`,
      [`lecture:${id}`],
    );
    expect(tache?.max_attempts).toBe(contexte.essaisMax);
    const lues: number[] = [];
    const lecteurs = factice(1, async (numero) => lues.push(numero));
    await executer(id, 1, lecteurs, contexte.essaisMax);
    expect(lues).toEqual([]);
    expect(await etat(id)).toMatchObject({ etat: 'ECHEC', resultat: null });
  });

  it('is found again with the draft, with what it may replace, until the draft was saved with what it gave', async () => {
    const id = await avecDocument(scan);
    expect((await consulter(id)).document.lecture).toBeNull();
    await faireLire(id, { dateFacture: '2026-03-10' });
    const { document } = await consulter(id);
    expect(document.lecture).toBe('EN_ATTENTE');
    const lectures = factice(1, () => Promise.resolve());
    // of what still goes on nothing was filled in
    await garder(id, document.empreinte);
    expect(await etat(id)).toMatchObject({ empreinte: document.empreinte, reportee: false });
    await executer(id, 1, lectures);
    expect((await consulter(id)).document.lecture).toBe('FINIE');
    // a demand that comes later does not say anew what may be replaced
    expect((await faireLire(id, { numero: 'A' })).corps).toMatchObject({ libres: { dateFacture: '2026-03-10' } });
    await garder(id);
    await garder(id, 'f'.repeat(64));
    expect(await etat(id)).toMatchObject({ etat: 'FINIE', reportee: false });
    await garder(id, document.empreinte);
    expect(await etat(id)).toMatchObject({ etat: 'FINIE', reportee: true });
  });

  it('is not said to be in the draft where the draft was saved elsewhere meanwhile', async () => {
    const id = await avecDocument(scan);
    await faireLire(id);
    await executer(
      id,
      1,
      factice(1, () => Promise.resolve()),
    );
    const { contenu, document } = await consulter(id);
    const payload = { version: 1, contenu, lectureReportee: document.empreinte };
    expect((await demander('comptable', 'PUT', `${BASE}/${id}`, { payload })).statut).toBe(409);
    expect(await etat(id)).toMatchObject({ reportee: false });
  });

  it('is left where it is cancelled as it ends, and stays where the draft holds it', async () => {
    const id = await avecDocument(scan);
    const annuler = async () => (await demander('comptable', 'POST', `${BASE}/${id}/lecture/annuler`)).corps;
    const lecteurs = factice(1, () => Promise.resolve());
    await faireLire(id);
    await executer(id, 1, lecteurs);
    expect(await annuler()).toMatchObject({ etat: 'ANNULEE', resultat: null });
    await faireLire(id);
    await executer(id, 2, lecteurs);
    await garder(id, (await consulter(id)).document.empreinte);
    expect(await annuler()).toMatchObject({ etat: 'FINIE', reportee: true });
  });

  it('takes no more time than it is given', async () => {
    const lecteurs = ouvrirLecteursDePages({ delaiMs: 1 });
    await expect(lecteurs.lire(scan, 1)).rejects.toThrow('out of time');
    await lecteurs.fermer();
  });

  it('is of the document as it now is: another PDF has no reading yet', async () => {
    const id = await avecDocument(scan);
    await faireLire(id);
    const autre = await unPdf('Autre', ['document'], horloge.maintenant());
    const { payload, headers } = await formulaire({ version: '2' }, [{ nom: 'autre.pdf', octets: autre }]);
    await demander('comptable', 'POST', `${BASE}/${id}/document`, { payload, headers });
    expect((await demander('comptable', 'GET', `${BASE}/${id}/lecture`)).statut).toBe(404);
    expect((await consulter(id)).document.lecture).toBeNull();
  });

  it('is for who types alone, and asks for a document', async () => {
    const id = await avecDocument(scan);
    expect((await demander('manuela', 'POST', `${BASE}/${id}/lecture`, { payload: {} })).statut).toBe(404);
    const { corps } = await agir('comptable', BASE, { structureId: delices.id, mode: 'PDF', contenu: saisieVide() });
    expect((await faireLire(corps.id)).statut).toBe(404);
  });
});
