import { randomUUID } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { unDocumentCii, uneArchiveZip } from '@orpheon/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { stockageIndisponible } from '../../src/platform/documents.ts';
import { essai } from '../appui/application.ts';
import { disqueDEssai } from '../appui/disque.ts';
import { appui, facturePour, formulaire, lignes } from './appui.ts';

const disque = await disqueDEssai(4);
const e = await essai(disque ? { DOSSIER_DOCUMENTS: disque.dossier } : {});
const { deps, monde, demander } = e;
const { deposer, integrer, unefacture, agir } = appui(e);

const ECRITES = [
  'flux',
  'document',
  'facture',
  'facture_piece',
  'facture_historique',
  'evenement',
  'audit_entree',
  'requete_idempotente',
];
/** Rows of every table that a deposit or an attachment writes, and files left aside. */
const toutCompter = async (): Promise<unknown> => ({
  rangees: await lignes(deps, `SELECT ${ECRITES.map((t) => `(SELECT count(*) FROM ${t})::int AS "${t}"`).join(', ')}`),
  provisoires: await readdir(join(disque?.dossier ?? '', 'en-cours')),
});
const indisponible = {
  statut: 503,
  corps: { code: 'INDISPONIBLE', message: expect.stringMatching(/\p{L}/u) },
  entetes: expect.objectContaining({ 'retry-after': expect.stringMatching(/^\d+$/) }),
};
const lireDocument = (id: string) =>
  demander('agente', 'GET', `/api/facturation/factures-recues/${id}/pieces/document`);

type Panne = [string, () => void, () => void];
const PANNES: readonly Panne[] = disque
  ? [
      ['has no room left', () => disque.remplir(), disque.vider],
      ['has room for the beginning of a file', () => disque.remplir(4096), disque.vider],
      ['may only be read', () => disque.lectureSeule(true), () => disque.lectureSeule(false)],
    ]
  : [];

afterEach(() => {
  disque?.lectureSeule(false);
  disque?.vider();
});

// Root alone mounts a disk of the test's own; for others nothing of this is tried.
describe.skipIf(!disque).each(PANNES)('while the disk of the documents %s', (_quoi, panne, reparer) => {
  it('a deposit is told to come again, nothing of it is left, what is there is read, and its retry passes', {
    timeout: 30_000,
  }, async () => {
    const deja = await unefacture();
    const octets = unDocumentCii(facturePour(monde, { note: 'x'.repeat(20_000) }));
    const fichier = { nom: 'facture.xml', octets };
    const cle = randomUUID();
    const avant = await toutCompter();
    panne();
    expect(await deposer(fichier, { cle })).toMatchObject(indisponible);
    expect(await toutCompter()).toEqual(avant);
    expect(await lireDocument(deja)).toMatchObject({ statut: 200 });
    reparer();
    const { statut, corps } = await deposer(fichier, { cle });
    expect(statut).toBe(202);
    await integrer(corps.fluxId);
    expect(await lignes(deps, 'SELECT statut FROM flux WHERE id = $1', [corps.fluxId])).toEqual([
      { statut: 'IN_INTEGRE' },
    ]);
  });

  it('of several attachments none is kept, and all are at the next try', { timeout: 30_000 }, async () => {
    const id = await unefacture();
    await agir('agente', `/api/facturation/factures-recues/${id}/traiter`, {
      action: 'suspendre',
      version: 2,
      motif: 'Bon',
    });
    const { payload, headers } = await formulaire({ version: '3' }, [
      { champ: 'pieces', nom: 'un.pdf', octets: '%PDF-1.4 un' },
      { champ: 'pieces', nom: 'deux.pdf', octets: `%PDF-1.4 deux${'x'.repeat(20_000)}` },
    ]);
    const completer = () =>
      demander('manuela', 'POST', `/api/facturation/factures-emises/${id}/completer`, {
        payload,
        headers: { ...headers, 'idempotency-key': randomUUID() },
      });
    const avant = await toutCompter();
    panne();
    expect(await completer()).toMatchObject(indisponible);
    expect(await toutCompter()).toEqual(avant);
    reparer();
    expect(await completer()).toMatchObject({ statut: 200, corps: { statut: 'COMPLETEE', version: 4 } });
  });

  it('a lot that was acknowledged is put off, and ends whole', { timeout: 60_000 }, async () => {
    const factures = await Promise.all(
      Array.from({ length: 3 }, async (_, i) => ({
        chemin: `${i}.xml`,
        octets: unDocumentCii(facturePour(monde, { note: 'x'.repeat(20_000) })),
      })),
    );
    const octets = await uneArchiveZip(factures);
    const { corps } = await deposer({ nom: 'lot.zip', octets });
    panne();
    await expect(integrer(corps.fluxId)).rejects.toSatisfy(stockageIndisponible);
    reparer();
    await integrer(corps.fluxId, 2);
    expect(
      await lignes(deps, 'SELECT statut, nombre_factures::int AS acceptees FROM flux WHERE id = $1', [corps.fluxId]),
    ).toEqual([{ statut: 'IN_INTEGRE', acceptees: 3 }]);
  });
});
