import { randomUUID } from 'node:crypto';
import { unDocumentCii } from '@orpheon/testing';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { annoncerInfection } from '../../src/facturation/public.ts';
import { analyserDocuments } from '../../src/platform/antivirus/analyser-documents.ts';
import { clamd } from '../../src/platform/antivirus/clamd.ts';
import { travaux } from '../../src/taches.ts';
import { essai, horlogeArretee } from '../appui/application.ts';
import { clamdPresent, EICAR, serveurClamd, vraiClamd } from '../appui/clamd.ts';
import { appui, facturePour, formulaire, lignes } from './appui.ts';

const serveur = await serveurClamd();
const horloge = horlogeArretee('2026-02-02T10:00:00Z');
const e = await essai({ ANTIVIRUS_URL: serveur.url }, horloge);
const { deps, demander } = e;
const { unefacture, agir, deposer, integrer } = appui(e);

const emise = (id: string, suite = '') => `/api/facturation/factures-emises/${id}${suite}`;
const recue = (id: string, suite = '') => `/api/facturation/factures-recues/${id}${suite}`;
const analyser = (url = serveur.url): Promise<number> =>
  analyserDocuments(deps, clamd(url), annoncerInfection, new AbortController().signal);

beforeEach(async () => {
  serveur.repondre = (octets) => (octets.includes(EICAR) ? 'stream: Essai.EICAR FOUND' : 'stream: OK');
  await analyser();
});

interface Piece {
  readonly id: string;
  readonly designation: string;
  readonly antivirus: string;
}

async function joindre(nom: string, octets: Buffer): Promise<{ id: string; statut: number; corps: { code: string } }> {
  const id = await unefacture();
  await agir('agente', recue(id, '/traiter'), { action: 'suspendre', version: 2, motif: 'Bon absent' });
  const { payload, headers } = await formulaire({ version: '3' }, [{ champ: 'pieces', nom, octets }]);
  const r = await demander('manuela', 'POST', emise(id, '/completer'), {
    payload,
    headers: { ...headers, 'idempotency-key': randomUUID() },
  });
  return { id, statut: r.statut, corps: r.corps };
}

async function piece(id: string, nom: string): Promise<Piece> {
  const { corps } = await demander('agente', 'GET', recue(id));
  const trouvee = (corps.pieces as Piece[]).find((p) => p.designation === nom);
  if (!trouvee) throw new Error(`${nom} is not shown`);
  return trouvee;
}

/** A text file that holds the test signature, different each time: the same content would be known already. */
const infecte = (): Buffer => Buffer.concat([EICAR, Buffer.from(` ${randomUUID()}`)]);
const sain = (): Buffer => Buffer.from(`%PDF-1.4 ${randomUUID()}`);

describe('an attachment', () => {
  it('waits for the antivirus, is handed out meanwhile, and is then said to be clean', async () => {
    const { id } = await joindre('bon.pdf', sain());
    const avant = await piece(id, 'bon.pdf');
    expect(avant.antivirus).toBe('EN_ATTENTE');
    expect((await demander('agente', 'GET', recue(id, `/pieces/${avant.id}`))).statut).toBe(200);
    await analyser();
    expect((await piece(id, 'bon.pdf')).antivirus).toBe('SAINE');
    expect((await demander('agente', 'GET', recue(id, `/pieces/${avant.id}`))).statut).toBe(200);
  });

  it('that is infected is handed to nobody, not even to who has it already, and both sides are told', async () => {
    const { id } = await joindre('bon.txt', infecte());
    const { id: pieceId } = await piece(id, 'bon.txt');
    const { entetes } = await demander('agente', 'GET', recue(id, `/pieces/${pieceId}`));
    await analyser();
    expect((await piece(id, 'bon.txt')).antivirus).toBe('INFECTEE');
    for (const [qui, url] of [
      ['agente', recue(id, `/pieces/${pieceId}`)],
      ['manuela', emise(id, `/pieces/${pieceId}`)],
    ] as const) {
      const r = await demander(qui, 'GET', url, { headers: { 'if-none-match': String(entetes.etag) } });
      expect(r).toMatchObject({ statut: 403, corps: { code: 'DOCUMENT_INFECTE', details: { nom: 'bon.txt' } } });
      const fil = await demander(qui, 'GET', '/api/accueil/evenements');
      expect(fil.corps.elements[0]).toMatchObject({ type: 'facture.pieceInfectee', factureId: id, motif: 'bon.txt' });
    }
    const audit = await lignes(
      deps,
      `SELECT action, donnees->>'signature' AS signature FROM audit_entree WHERE objet = 'document' ORDER BY id DESC LIMIT 1`,
    );
    expect(audit).toEqual([{ action: 'document.infecte', signature: 'Essai.EICAR' }]);
  });

  it('that was found infected once is refused from then on', async () => {
    const octets = infecte();
    await joindre('bon.txt', octets);
    await analyser();
    const { id, statut, corps } = await joindre('autre.txt', octets);
    expect({ statut, code: corps.code }).toEqual({ statut: 422, code: 'DOCUMENT_INFECTE' });
    expect(await lignes(deps, 'SELECT version FROM facture WHERE id = $1', [id])).toEqual([{ version: 3 }]);
  });
});

describe('an invoice filed with a document', () => {
  it('that was found infected before is told at once to both sides, of that invoice alone', async () => {
    const piece = { nom: 'bon.csv', typeMime: 'text/csv', octets: infecte() };
    await unefacture({ pieces: [piece] });
    await analyser();
    const id = await unefacture({ pieces: [piece] });
    const dits = await lignes(
      deps,
      `SELECT fournisseur_id IS NOT NULL AS emises, destinataire_id IS NOT NULL AS recues, donnees->>'motif' AS motif
        FROM evenement WHERE type = 'facture.pieceInfectee' AND facture_id = $1`,
      [id],
    );
    expect(dits).toEqual([{ emises: true, recues: true, motif: 'bon.csv' }]);
    const tous = await lignes<{ nombre: number }>(
      deps,
      `SELECT count(*)::int AS nombre FROM evenement WHERE type = 'facture.pieceInfectee' AND donnees->>'motif' = 'bon.csv'
        GROUP BY facture_id`,
    );
    expect(tous.every((x) => x.nombre === 1)).toBe(true);
  });
});

describe('a deposit with attachments', () => {
  const depot = () => ({ nom: 'facture.xml', octets: unDocumentCii(facturePour(e.monde)) });

  it('one of which was found infected before is refused, and nothing of it is kept', async () => {
    const octets = infecte();
    await joindre('bon.txt', octets);
    await analyser();
    const { rows } = await deps.base.pool.query('SELECT count(*)::int AS n FROM flux');
    const { statut, corps } = await deposer(depot(), { pieces: [{ nom: 'autre.txt', octets }] });
    expect({ statut, code: corps.code }).toEqual({ statut: 422, code: 'DOCUMENT_INFECTE' });
    expect((await deps.base.pool.query('SELECT count(*)::int AS n FROM flux')).rows).toEqual(rows);
  });

  it('one of which is found infected while it waits for integration is told with the invoice, to both sides', async () => {
    const { corps } = await deposer(depot(), { pieces: [{ nom: 'bon.txt', octets: infecte() }] });
    await analyser();
    await integrer(corps.fluxId);
    const dits = await lignes(
      deps,
      `SELECT v.fournisseur_id IS NOT NULL AS emises, v.destinataire_id IS NOT NULL AS recues
        FROM evenement v JOIN facture f ON f.id = v.facture_id WHERE v.type = 'facture.pieceInfectee' AND f.flux_id = $1`,
      [corps.fluxId],
    );
    expect(dits).toEqual([{ emises: true, recues: true }]);
  });
});

describe('while the antivirus', () => {
  it('cannot be reached, documents wait; once it is back they are analysed', async () => {
    const { id } = await joindre('bon.pdf', sain());
    await serveur.arreter();
    expect(await analyser()).toBe(0);
    expect((await piece(id, 'bon.pdf')).antivirus).toBe('EN_ATTENTE');
    await serveur.reprendre();
    expect(await analyser()).toBeGreaterThan(0);
    expect((await piece(id, 'bon.pdf')).antivirus).toBe('SAINE');
  });

  it('cannot judge one document, the others pass before it, and it is tried again later', async () => {
    const lourd = sain();
    serveur.repondre = (o) => (o.equals(lourd) ? 'INSTREAM size limit exceeded. ERROR' : 'stream: OK');
    const { id } = await joindre('lourd.pdf', lourd);
    const { id: autre } = await joindre('bon.pdf', sain());
    await analyser();
    expect((await piece(id, 'lourd.pdf')).antivirus).toBe('EN_ATTENTE');
    expect((await piece(autre, 'bon.pdf')).antivirus).toBe('SAINE');
    serveur.repondre = () => 'stream: OK';
    expect(await analyser()).toBe(0);
    horloge.avancer(16 * 60_000);
    expect(await analyser()).toBe(1);
    expect((await piece(id, 'lourd.pdf')).antivirus).toBe('SAINE');
  });

  it('is asked by two workers at once, one verdict is written and told once', async () => {
    const { id } = await joindre('bon.txt', infecte());
    await Promise.all([analyser(), analyser()]);
    const told = await lignes(
      deps,
      `SELECT 1 FROM evenement WHERE type = 'facture.pieceInfectee' AND facture_id = $1`,
      [id],
    );
    expect(told).toHaveLength(1);
  });

  it('is not configured, nothing pretends to wait for it, and no job asks', async () => {
    const sans = { ...deps, config: { ...deps.config, ANTIVIRUS_URL: undefined } };
    const { calendrier, fermer } = travaux(sans);
    fermer();
    expect(calendrier.map((c) => c.tache)).not.toContain('analyser_documents');
    const avec = travaux(deps);
    avec.fermer();
    expect(avec.calendrier.map((c) => c.tache)).toContain('analyser_documents');
  });
});

describe.skipIf(!clamdPresent)('with a real clamd', () => {
  it('an infected attachment is found', { timeout: 90_000 }, async () => {
    const { id } = await joindre('bon.txt', infecte());
    const { url, arreter } = await vraiClamd();
    onTestFinished(arreter);
    expect(await analyser(url)).toBeGreaterThan(0);
    expect((await piece(id, 'bon.txt')).antivirus).toBe('INFECTEE');
  });
});
