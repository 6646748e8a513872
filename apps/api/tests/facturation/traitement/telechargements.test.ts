import { randomUUID } from 'node:crypto';
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
