import { randomBytes, randomUUID } from 'node:crypto';
import { once } from 'node:events';
import type { Readable } from 'node:stream';
import { lireArchiveZip, unDocumentCii } from '@orpheon/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { ecrireArchive } from '../../../src/facturation/telechargements/archive.ts';
import { planifierArchive } from '../../../src/facturation/telechargements/fichiers-archive.query.ts';
import { preparerTelechargement } from '../../../src/facturation/telechargements/preparer-telechargement.usecase.ts';
import { oublierTelechargements } from '../../../src/facturation/telechargements/telechargement.repository.ts';
import { oublierOrphelins } from '../../../src/platform/orphelins.ts';
import { lireDroits } from '../../../src/platform/session.ts';
import { essai, horlogeArretee } from '../../appui/application.ts';
import { appui, facturePour, lignes } from '../appui.ts';

const horloge = horlogeArretee('2026-02-03T09:00:00Z');
const e = await essai({}, horloge);
const { app, deps, monde, demander } = e;
const { unefacture, deposerEtIntegrer } = appui(e);
const URL = '/api/facturation/factures-recues/telechargements';
const BON = Buffer.from('%PDF-1.4 bon de livraison');
const TOUT = ['ORIGINAL', 'LISIBLE', 'PIECES'];

let ids: string[] = [];
beforeAll(async () => {
  const bon = { nom: 'bon : signé.pdf', typeMime: 'application/pdf', octets: BON };
  const facture = facturePour(monde, { numero: 'F/1', pieces: [bon] });
  const flux = await deposerEtIntegrer({ nom: 'facture.xml', octets: unDocumentCii(facture) });
  const [avecPiece] = await lignes<{ id: string }>(deps, 'SELECT id::text FROM facture WHERE flux_id = $1', [flux]);
  ids = [avecPiece?.id ?? '', await unefacture(), await unefacture()];
});

type Qui = 'agente' | 'agentEcoles' | 'agenteVoirie' | 'lecteur';
const poser = (qui: Qui, corps: object, cle: string = randomUUID()) =>
  demander(qui, 'POST', URL, { payload: corps, headers: { 'idempotency-key': cle } });
const prendre = (qui: Qui, id: string) =>
  app.inject({ url: `${URL}/${id}/archive`, cookies: { session: monde.personnes[qui].jeton } });

describe('an archive of invoices', () => {
  it('has one folder an invoice, in the order asked for, its documents byte for byte', async () => {
    const { statut, corps } = await poser('lecteur', { factures: ids, contenu: TOUT });
    expect({ statut, pret: corps.pret }).toEqual({ statut: 202, pret: true });
    const r = await prendre('lecteur', corps.id);
    expect(r.headers).toMatchObject({
      'content-type': 'application/zip',
      'content-disposition': expect.stringMatching(/^attachment; filename="factures-\d+\.zip"/),
      'x-content-type-options': 'nosniff',
    });
    const contenu = await lireArchiveZip(r.rawPayload);
    const dossiers = [...new Set(Object.keys(contenu).map((n) => n.split('/')[0]))];
    expect(dossiers).toHaveLength(3);
    expect(dossiers[0]).toMatch(/^F-1_/);
    expect(contenu[`${dossiers[0]}/bon - signe.pdf`]?.equals(BON)).toBe(true);
    expect(contenu[`${dossiers[0]}/facture.xml`]?.toString()).toContain('CrossIndustryInvoice');
  });

  it('marks each of its invoices as taken away, by whoever took it, and only then', async () => {
    const [neuve = ''] = [await unefacture()];
    const lue = async () =>
      (await demander('agente', 'GET', `/api/facturation/factures-recues/${neuve}`)).corps.telechargeeLe;
    const { corps } = await poser('agentEcoles', { factures: [neuve], contenu: ['ORIGINAL'] });
    expect(await lue()).toBeNull();
    await prendre('agentEcoles', corps.id);
    expect(await lue()).toBe(horloge.maintenant().toISOString());
  });

  it('is for who asked for it, as long as they hold the right to all of it', async () => {
    const { corps } = await poser('agentEcoles', { factures: ids, contenu: TOUT });
    expect((await prendre('agente', corps.id)).statusCode).toBe(404);
    const { id } = monde.personnes.agentEcoles;
    const changer = (fin: string | null) =>
      deps.base.pool.query('UPDATE habilitation SET fin = $2 WHERE utilisateur_id = $1', [id, fin]);
    await changer('2020-01-01');
    expect((await prendre('agentEcoles', corps.id)).statusCode).toBe(403);
    await changer(null);
    await deps.base.pool.query('UPDATE facture SET service_destinataire_id = $2 WHERE id = $1', [
      ids[2],
      monde.services.voirie.id,
    ]);
    expect((await prendre('agentEcoles', corps.id)).statusCode).toBe(404);
    await deps.base.pool.query('UPDATE facture SET service_destinataire_id = $2 WHERE id = $1', [
      ids[2],
      monde.services.ecoles.id,
    ]);
    expect((await prendre('agentEcoles', corps.id)).statusCode).toBe(200);
  });

  it('of an invoice out of reach is refused, whatever else was asked for', async () => {
    expect((await poser('agenteVoirie', { factures: ids, contenu: TOUT })).statut).toBe(404);
    expect((await poser('agente', { factures: [...ids, '4242'], contenu: TOUT })).statut).toBe(404);
  });

  it('leaves out what the antivirus refused', async () => {
    const changer = (verdict: string | null) =>
      deps.base.pool.query(
        `UPDATE document SET verdict_antivirus = $1 WHERE empreinte IN (SELECT empreinte FROM facture_piece
          WHERE facture_id = $2 AND categorie = 'COMPLEMENTAIRE')`,
        [verdict, ids[0]],
      );
    await changer('INFECTEE');
    const { corps } = await poser('agente', { factures: ids.slice(0, 1), contenu: TOUT });
    const noms = Object.keys(await lireArchiveZip((await prendre('agente', corps.id)).rawPayload));
    await changer(null);
    expect(noms.map((n) => n.split('/')[1])).toEqual(['facture.xml']);
  });

  it('whose document was altered in the store opens as no archive', async () => {
    const droits = await lireDroits(deps, monde.personnes.agente.id);
    const plan = await planifierArchive(deps, droits, { application: 'FACTURES_RECUES', niveau: 'CONSULTATION' }, ids, [
      'ORIGINAL',
    ]);
    const faux = {
      ...plan,
      dossiers: plan.dossiers.map((d) => ({ fichiers: d.fichiers.map((f) => ({ ...f, empreinte: 'a'.repeat(64) })) })),
    };
    await expect(ecrireArchive(deps.documents, faux, horloge.maintenant()).toArray()).rejects.toThrow('a'.repeat(64));
  });

  it('that is given up half-way leaves no document open', async () => {
    const { empreinte, taille } = await deps.documents.deposerOctets(randomBytes(4 * 1024 * 1024));
    const fichiers = [1, 2].map((n) => ({ chemin: `${n}.bin`, empreinte, taille, dejaComprime: true }));
    const ouverts: Readable[] = [];
    const documents = {
      ...deps.documents,
      ouvrir: async (voulu: string) => {
        const flot = await deps.documents.ouvrir(voulu);
        ouverts.push(flot);
        return flot;
      },
    };
    const archive = ecrireArchive(documents, { dossiers: [{ fichiers }], pris: [], taille }, horloge.maintenant());
    let lus = 0;
    for await (const morceau of archive) {
      lus += morceau.length;
      if (lus > 256 * 1024) break;
    }
    await Promise.all(ouverts.map((f) => f.closed || once(f, 'close')));
    expect(ouverts.map((f) => f.readableEnded)).toEqual([false]);
  });

  it('marks no invoice whose document it leaves out', async () => {
    const [id = ''] = [await unefacture()];
    const verdict = (v: string | null) =>
      deps.base.pool.query(
        'UPDATE document SET verdict_antivirus = $1 WHERE empreinte IN (SELECT empreinte FROM facture WHERE id = $2)',
        [v, id],
      );
    const { corps } = await poser('agente', { factures: [id], contenu: TOUT });
    await verdict('INFECTEE');
    expect((await prendre('agente', corps.id)).statusCode).toBe(200);
    await verdict(null);
    expect((await demander('agente', 'GET', `/api/facturation/factures-recues/${id}`)).corps.telechargeeLe).toBeNull();
  });
});

describe('a large archive', () => {
  const contexte = { signal: new AbortController().signal, essai: 1, essaisMax: 5 };
  /** As one beyond what is sent at once. */
  async function preparee(): Promise<string> {
    const { corps } = await poser('agente', { factures: ids, contenu: TOUT });
    await deps.base.pool.query(`UPDATE telechargement SET etat = 'EN_PREPARATION', prepares = 0 WHERE id = $1`, [
      corps.id,
    ]);
    return corps.id;
  }
  const mien = async (id: string) =>
    (await demander('agente', 'GET', URL)).corps.elements.find((t: { id: string }) => t.id === id);
  const octets = async (id: string) =>
    (await lignes<{ empreinte: string }>(deps, 'SELECT empreinte FROM telechargement WHERE id = $1', [id]))[0]
      ?.empreinte ?? '';

  it('is prepared beforehand, told to who asked for it, then taken as often as wanted', async () => {
    const id = await preparee();
    expect(await prendre('agente', id)).toMatchObject({ statusCode: 409 });
    await Promise.all([preparerTelechargement(deps, id, contexte), preparerTelechargement(deps, id, contexte)]);
    expect(await mien(id)).toMatchObject({ etat: 'PRET', prepares: 3, nombre: 3 });
    const contenu = await lireArchiveZip((await prendre('agente', id)).rawPayload);
    expect(Object.keys(contenu)).toHaveLength(4);
    const fil = (await demander('agente', 'GET', '/api/accueil/evenements')).corps.elements;
    expect(fil.filter((v: { telechargementId: string }) => v.telechargementId === id)).toMatchObject([
      { type: 'telechargement.pret', nombre: 3 },
    ]);
    // what no document names is not taken for what a crash left behind
    await oublierOrphelins(deps, 0);
    expect((await prendre('agente', id)).statusCode).toBe(200);
  });

  it('in which a virus is found afterwards is withheld, and says so until it is asked for again', async () => {
    const id = await preparee();
    await preparerTelechargement(deps, id, contexte);
    const verdict = (v: string | null) =>
      deps.base.pool.query(
        `UPDATE document SET verdict_antivirus = $1 WHERE empreinte IN (SELECT empreinte FROM facture_piece
          WHERE facture_id = $2 AND categorie = 'COMPLEMENTAIRE')`,
        [v, ids[0]],
      );
    await verdict('INFECTEE');
    const refusee = await prendre('agente', id);
    const vue = await mien(id);
    const refaite = await preparee();
    await preparerTelechargement(deps, refaite, contexte);
    const sans = Object.keys(await lireArchiveZip((await prendre('agente', refaite)).rawPayload));
    await verdict(null);
    expect({ statut: refusee.statusCode, code: refusee.json().code }).toEqual({
      statut: 409,
      code: 'ARCHIVE_A_REFAIRE',
    });
    expect(vue).toMatchObject({ etat: 'A_REFAIRE' });
    expect(sans.map((n) => n.split('/')[1])).not.toContain('bon - signe.pdf');
  });

  it('is forgotten after seven days, its bytes too', async () => {
    const id = await preparee();
    await preparerTelechargement(deps, id, contexte);
    const empreinte = await octets(id);
    horloge.avancer(7 * 24 * 3_600_000);
    await oublierTelechargements(deps);
    expect((await prendre('agente', id)).statusCode).toBe(401);
    await oublierOrphelins(deps);
    await expect(deps.documents.lire(empreinte)).rejects.toThrow(empreinte);
    horloge.avancer(-7 * 24 * 3_600_000);
    expect((await prendre('agente', id)).statusCode).toBe(404);
  });

  it('that cannot be made is said to have failed, once every try was made', async () => {
    const id = await preparee();
    await deps.base.pool.query('UPDATE telechargement SET factures = ARRAY[4242]::bigint[] WHERE id = $1', [id]);
    await expect(preparerTelechargement(deps, id, contexte)).rejects.toThrow();
    expect(await mien(id)).toMatchObject({ etat: 'EN_PREPARATION' });
    await preparerTelechargement(deps, id, { ...contexte, essai: 5 });
    expect(await mien(id)).toMatchObject({ etat: 'ECHEC' });
  });
});
