import { randomUUID } from 'node:crypto';
import { unDocumentCii } from '@orpheon/testing';
import { describe, expect, it } from 'vitest';
import { enTransaction } from '../../src/platform/base.ts';
import { consignerDocuments } from '../../src/platform/document.repository.ts';
import { oublierOrphelins } from '../../src/platform/orphelins.ts';
import { essai } from '../appui/application.ts';
import { appui, facturePour, lignes } from './appui.ts';

const e = await essai();
const { deps, monde, demander } = e;
const { deposer, integrer } = appui(e);
const { delices, atelier } = monde.structures;

const document = (voulue = {}) => ({ nom: 'facture.xml', octets: unDocumentCii(facturePour(monde, voulue)) });
const texte = (nom: string) => ({ nom, octets: `Livré et signé, ${randomUUID()}.` });

interface Rangee {
  readonly designation: string;
  readonly type_mime: string;
  readonly empreinte: string;
}
const piecesDuFlux = (fluxId: string) =>
  lignes<Rangee>(deps, 'SELECT designation, type_mime, empreinte FROM flux_piece WHERE flux_id = $1 ORDER BY rang', [
    fluxId,
  ]);
const compter = async (): Promise<unknown> =>
  lignes(deps, 'SELECT (SELECT count(*) FROM flux)::int AS flux, (SELECT count(*) FROM flux_piece)::int AS pieces');

interface PieceLue {
  readonly id: string;
  readonly designation: string;
  readonly categorie: string;
}
async function factureDe(fluxId: string): Promise<string> {
  const [f] = await lignes<{ id: string }>(deps, 'SELECT id::text FROM facture WHERE flux_id = $1', [fluxId]);
  return f?.id ?? '';
}

/** What a structure keeps; gives its identifier. */
async function conserver(structureId: string, nom: string, octets: string): Promise<string> {
  const recu = await deps.documents.deposerOctets(Buffer.from(octets));
  await enTransaction(deps.base, (tx) => consignerDocuments(tx, [recu], deps.horloge.maintenant()));
  const [piece] = await lignes<{ id: string }>(
    deps,
    `INSERT INTO structure_piece (structure_id, designation, type, nom, type_mime, taille, empreinte, ajoutee_le, ajoutee_par)
      VALUES ($1, 'Attestation', 'ATTESTATION', $2, 'text/plain', $3, $4, now(), $5) RETURNING id::text`,
    [structureId, nom, recu.taille, recu.empreinte, monde.personnes.manuela.id],
  );
  return piece?.id ?? '';
}

describe('a deposit with attachments', () => {
  it('keeps them in order, and its recipient downloads them from the invoice', async () => {
    const bons = [texte('bon 2.txt'), texte('bon 1.txt')];
    const { statut, corps } = await deposer(document(), { pieces: bons });
    expect(statut).toBe(202);
    expect(await piecesDuFlux(corps.fluxId)).toMatchObject([
      { designation: 'bon 2.txt', type_mime: 'text/plain' },
      { designation: 'bon 1.txt', type_mime: 'text/plain' },
    ]);
    expect(
      await lignes(deps, `SELECT donnees->'pieces' AS pieces FROM audit_entree WHERE objet_id = $1`, [corps.fluxId]),
    ).toEqual([{ pieces: 2 }]);

    await integrer(corps.fluxId);
    const id = await factureDe(corps.fluxId);
    const recue = await demander('agente', 'GET', `/api/facturation/factures-recues/${id}`);
    const lues = (recue.corps.pieces as PieceLue[]).filter((p) => p.categorie === 'COMPLEMENTAIRE');
    expect(lues.map((p) => p.designation).sort()).toEqual(['bon 1.txt', 'bon 2.txt']);
    const premiere = lues.find((p) => p.designation === 'bon 2.txt');
    const r = await demander('agente', 'GET', `/api/facturation/factures-recues/${id}/pieces/${premiere?.id}`);
    expect([r.statut, r.corps]).toEqual([200, bons[0]?.octets]);
  });

  it('puts them beside those inside its document', async () => {
    const dedans = { nom: 'dedans.csv', typeMime: 'text/csv', octets: Buffer.from('a;b') };
    const { corps } = await deposer(document({ pieces: [dedans] }), { pieces: [texte('dehors.txt')] });
    await integrer(corps.fluxId);
    expect(
      await lignes(deps, 'SELECT categorie, designation FROM facture_piece WHERE facture_id = $1 ORDER BY id', [
        await factureDe(corps.fluxId),
      ]),
    ).toEqual([
      { categorie: 'PRINCIPALE', designation: 'facture.xml' },
      { categorie: 'COMPLEMENTAIRE', designation: 'dedans.csv' },
      { categorie: 'COMPLEMENTAIRE', designation: 'dehors.txt' },
    ]);
  });

  it('whose invoice is refused keeps them with it, for its supplier alone', async () => {
    const { corps } = await deposer(document({ codeService: 'INCONNU' }), { pieces: [texte('bon.txt')] });
    await integrer(corps.fluxId);
    const id = await factureDe(corps.fluxId);
    const emise = await demander('comptable', 'GET', `/api/facturation/factures-emises/${id}`);
    expect(emise.corps.statut).toBe('NON_CONFORME');
    expect((emise.corps.pieces as PieceLue[]).map((p) => p.designation)).toContain('bon.txt');
    expect((await demander('agente', 'GET', `/api/facturation/factures-recues/${id}`)).statut).toBe(404);
  });

  it('takes a copy of what its structure keeps: taken off there, it stays with the deposit', async () => {
    const id = await conserver(delices.id, 'attestation.txt', 'À jour de ses cotisations.');
    const { statut, corps } = await deposer(document(), { piecesDeStructure: [id, id], pieces: [texte('bon.txt')] });
    expect(statut).toBe(202);
    await deps.base.pool.query('UPDATE structure_piece SET retiree_le = now() WHERE id = $1', [id]);
    const pieces = await piecesDuFlux(corps.fluxId);
    expect(pieces.map((p) => p.designation)).toEqual(['attestation.txt', 'bon.txt']);
    expect((await deps.documents.lire(pieces[0]?.empreinte ?? '')).toString()).toBe('À jour de ses cotisations.');

    const retiree = await deposer(document(), { piecesDeStructure: [id] });
    expect(retiree).toMatchObject({ statut: 404, corps: { code: 'PIECE_DE_STRUCTURE_RETIREE' } });
  });

  it('takes nothing of what another structure keeps', async () => {
    const id = await conserver(delices.id, 'kbis.txt', 'Extrait Kbis');
    const avant = await compter();
    const ailleurs = { qui: 'cabinet', structureId: atelier.id, piecesDeStructure: [id] } as const;
    expect(await deposer(document(), ailleurs)).toMatchObject({
      statut: 404,
      corps: { code: 'PIECE_DE_STRUCTURE_RETIREE' },
    });
    expect(await compter()).toEqual(avant);
  });

  it('repeated under its key is made once; the same key with other attachments is another demand', async () => {
    const [facture, bon, cle] = [document(), texte('bon.txt'), randomUUID()];
    const premier = await deposer(facture, { cle, pieces: [bon] });
    const second = await deposer(facture, { cle, pieces: [bon] });
    expect(second).toMatchObject({ statut: 202, corps: premier.corps });
    expect(await piecesDuFlux(premier.corps.fluxId)).toHaveLength(1);
    const autre = await deposer(facture, { cle, pieces: [bon, texte('autre.txt')] });
    expect(autre).toMatchObject({ statut: 422, corps: { code: 'CLE_IDEMPOTENCE_REUTILISEE' } });
  });

  it('of a document filed before keeps those it was first filed with', async () => {
    const facture = document();
    const premier = await deposer(facture, { pieces: [texte('premier.txt')] });
    const second = await deposer(facture, { pieces: [texte('second.txt')] });
    expect(second).toMatchObject({ statut: 200, corps: { ...premier.corps, dejaDepose: true } });
    expect((await piecesDuFlux(premier.corps.fluxId)).map((p) => p.designation)).toEqual(['premier.txt']);
  });

  it('shares its transaction with others, each with its own; one that is refused is refused alone', async () => {
    const reponses = await Promise.all([
      ...Array.from({ length: 8 }, (_, i) =>
        deposer(document(), { pieces: i % 2 === 0 ? [texte(`bon-${i}.txt`)] : [] }),
      ),
      deposer(document(), { pieces: [{ nom: 'programme.exe', octets: 'MZ' }] }),
    ]);
    expect(reponses.map((r) => r.statut)).toEqual([...Array(8).fill(202), 422]);
    for (const [i, r] of reponses.slice(0, 8).entries()) {
      const noms = (await piecesDuFlux(r.corps.fluxId)).map((p) => p.designation);
      expect(noms).toEqual(i % 2 === 0 ? [`bon-${i}.txt`] : []);
    }
  });

  it('loses nothing to the sweep of orphans while it waits for integration', async () => {
    const bon = texte('bon.txt');
    const { corps } = await deposer(document(), { pieces: [bon] });
    const perdu = await deps.documents.deposerOctets(Buffer.from(`refused, ${randomUUID()}`));
    expect(await oublierOrphelins(deps, 0)).toBeGreaterThan(0);
    await expect(deps.documents.lire(perdu.empreinte)).rejects.toThrow();
    const [piece] = await piecesDuFlux(corps.fluxId);
    expect((await deps.documents.lire(piece?.empreinte ?? '')).toString()).toBe(bon.octets);
  });
});

describe('attachments are refused, and nothing of the deposit is kept,', () => {
  const archive = { nom: 'lot.zip', octets: Buffer.from('504b0304140000000000', 'hex') };
  it.each([
    ['beside an archive of invoices', archive, [texte('bon.txt')], 422, 'PIECES_AVEC_LOT'],
    ['that are programs', null, [{ nom: 'a.exe', octets: 'MZ' }], 422, 'PIECE_REFUSEE'],
    [
      'whose content is another than their name says',
      null,
      [{ nom: 'a.pdf', octets: 'bonjour' }],
      422,
      'PIECE_REFUSEE',
    ],
    ['whose name is too long', null, [texte(`${'a'.repeat(60)}.txt`)], 422, 'PIECE_REFUSEE'],
    ['that are empty', null, [{ nom: 'vide.txt', octets: '' }], 400, 'FICHIER_VIDE'],
    [
      'larger than 10 MB',
      null,
      [{ nom: 'a.txt', octets: 'a'.repeat(10 * 1024 * 1024 + 1) }],
      413,
      'FICHIER_TROP_GRAND',
    ],
    ['too many', null, Array.from({ length: 21 }, (_, i) => texte(`${i}.txt`)), 400, 'TROP_DE_FICHIERS'],
  ] as const)('%s', async (_quoi, depot, pieces, statut, code) => {
    const avant = await compter();
    expect(await deposer(depot ?? document(), { pieces })).toMatchObject({ statut, corps: { code } });
    expect(await compter()).toEqual(avant);
  });

  it('without a document', async () => {
    const [seule] = [texte('bon.txt')];
    expect(await deposer({ champ: 'pieces', ...seule })).toMatchObject({
      statut: 400,
      corps: { code: 'FICHIER_ABSENT' },
    });
  });

  it('named by what is no identifier', async () => {
    expect(await deposer(document(), { piecesDeStructure: ['kbis'] })).toMatchObject({ statut: 400 });
  });
});
