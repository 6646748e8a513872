import { randomUUID } from 'node:crypto';
import { unDocumentCii } from '@orpheon/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { essai } from '../appui/application.ts';
import { ACCES_S3, serveurS3 } from '../appui/s3.ts';
import { appui, facturePour, formulaire, lignes } from './appui.ts';

const s3 = await serveurS3();
const e = await essai({
  S3_ENDPOINT: s3.adresse,
  S3_BUCKET: ACCES_S3.seau,
  S3_REGION: ACCES_S3.region,
  S3_ACCESS_KEY_ID: ACCES_S3.cle,
  S3_SECRET_ACCESS_KEY: ACCES_S3.secret,
});
const { deps, monde, demander } = e;
const { deposer, integrer, unefacture, agir } = appui(e);

const ECRITES = ['flux', 'document', 'facture_piece', 'facture_historique', 'evenement', 'requete_idempotente'];
/** Rows of every table that a deposit or an attachment writes. */
const toutCompter = async (): Promise<string> =>
  JSON.stringify(
    await lignes(deps, `SELECT ${ECRITES.map((t) => `(SELECT count(*) FROM ${t})::int AS "${t}"`).join(', ')}`),
  );
const indisponible = {
  statut: 503,
  corps: { code: 'INDISPONIBLE', message: expect.stringMatching(/\p{L}/u) },
  entetes: expect.objectContaining({ 'retry-after': expect.stringMatching(/^\d+$/) }),
};

afterEach(async () => {
  s3.pannes = 0;
  await s3.arreter();
  await s3.reprendre();
});

const PANNES: readonly [string, () => Promise<void>][] = [
  ['is stopped', () => s3.arreter()],
  [
    'answers errors',
    async () => {
      s3.pannes = 1_000;
    },
  ],
];

describe.each(PANNES)('while the store %s', (_quoi, panne) => {
  it('a deposit is told to come again, nothing of it is written, and its retry passes', {
    timeout: 30_000,
  }, async () => {
    const fichier = { nom: 'facture.xml', octets: unDocumentCii(facturePour(monde)) };
    const cle = randomUUID();
    const avant = await toutCompter();
    await panne();
    expect(await deposer(fichier, { cle })).toMatchObject(indisponible);
    expect(await toutCompter()).toBe(avant);
    s3.pannes = 0;
    await s3.arreter();
    await s3.reprendre();
    const { statut, corps } = await deposer(fichier, { cle });
    expect(statut).toBe(202);
    await integrer(corps.fluxId);
    expect(await lignes(deps, 'SELECT statut FROM flux WHERE id = $1', [corps.fluxId])).toEqual([
      { statut: 'IN_INTEGRE' },
    ]);
  });

  it('an attachment is not half there, and a download is told to come again', { timeout: 30_000 }, async () => {
    const id = await unefacture();
    await agir('agente', `/api/facturation/factures-recues/${id}/traiter`, {
      action: 'suspendre',
      version: 2,
      motif: 'Bon',
    });
    const { payload, headers } = await formulaire({ version: '3' }, [
      { champ: 'pieces', nom: 'un.pdf', octets: '%PDF-1.4 un' },
      { champ: 'pieces', nom: 'deux.pdf', octets: '%PDF-1.4 deux' },
    ]);
    const completer = (cle: string) =>
      demander('manuela', 'POST', `/api/facturation/factures-emises/${id}/completer`, {
        payload,
        headers: { ...headers, 'idempotency-key': cle },
      });
    const avant = await toutCompter();
    await panne();
    const cle = randomUUID();
    expect(await completer(cle)).toMatchObject(indisponible);
    const lu = await demander('agente', 'GET', `/api/facturation/factures-recues/${id}/pieces/document`);
    expect(lu).toMatchObject(indisponible);
    expect(lu.entetes['content-disposition']).toBeUndefined();
    expect(lu.entetes.etag).toBeUndefined();
    expect(await toutCompter()).toBe(avant);
    s3.pannes = 0;
    await s3.arreter();
    await s3.reprendre();
    expect(await completer(cle)).toMatchObject({ statut: 200, corps: { statut: 'COMPLETEE', version: 4 } });
  });
});
