import { lireDocument } from '@orpheon/formats';
import { unDocumentCii, unDocumentUbl, unPdf } from '@orpheon/testing';
import { describe, expect, it } from 'vitest';
import { ouvrir, toutLeTexte } from '../../../../packages/formats/src/ecrire/pdf/textes.test-utils.ts';
import { essai } from '../appui/application.ts';
import { appui, facturePour, lignes } from './appui.ts';

const e = await essai();
const { app, deps, monde, demander } = e;
const { deposerEtIntegrer } = appui(e);

async function deposee(nom: string, octets: string): Promise<string> {
  const flux = await deposerEtIntegrer({ nom, octets });
  const [facture] = await lignes<{ id: string }>(deps, 'SELECT id::text FROM facture WHERE flux_id = $1', [flux]);
  return facture?.id ?? '';
}
const lire = (qui: keyof typeof monde.personnes, chemin: string) =>
  app.inject({ url: `/api/facturation/factures-${chemin}`, cookies: { session: monde.personnes[qui].jeton } });

describe('an invoice that was filed as XML', () => {
  it('is given as a Factur-X that carries the document filed, the same to both sides', async () => {
    const xml = unDocumentCii(facturePour(monde));
    const id = await deposee('été 2026.xml', xml);
    const r = await lire('agente', `recues/${id}/ecrite/facturx`);
    expect(r.statusCode).toBe(200);
    expect(r.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="ete 2026-factur-x.pdf"; filename*=UTF-8''%C3%A9t%C3%A9%202026-factur-x.pdf`,
    });
    const lecture = await lireDocument(r.rawPayload, 'f.pdf');
    expect(lecture).toMatchObject({ format: 'FACTURX', anomalies: [] });
    expect(new TextDecoder().decode(lecture.xml ?? undefined)).toBe(xml);
    const autre = await lire('consultante', `emises/${id}/ecrite/facturx`);
    expect(autre.rawPayload.equals(r.rawPayload)).toBe(true);
  });

  it('in UBL is written as CII with the same amounts and attachments', async () => {
    const piece = { nom: 'bon.pdf', typeMime: 'application/pdf', octets: Buffer.from('%PDF-1.4 bon') };
    const ubl = unDocumentUbl(facturePour(monde, { pieces: [piece] }));
    const id = await deposee('facture.xml', ubl);
    const r = await lire('consultante', `emises/${id}/ecrite/facturx`);
    const [lue, deposeeLue] = [
      await lireDocument(r.rawPayload, 'f.pdf'),
      await lireDocument(Buffer.from(ubl), 'f.xml'),
    ];
    expect(lue).toMatchObject({ format: 'FACTURX', profil: 'EN 16931', anomalies: [] });
    expect(lue.facture?.totals).toEqual(deposeeLue.facture?.totals);
    expect(lue.facture?.lines).toEqual(deposeeLue.facture?.lines);
    expect(lue.pieces).toMatchObject([{ nom: 'bon.pdf', octets: new Uint8Array(piece.octets) }]);
  });

  it('is given as pages in the language asked for, else in the reader’s', async () => {
    const id = await deposee('facture.xml', unDocumentCii(facturePour(monde, { numero: 'F-LANGUE' })));
    const texte = async (suite: string) =>
      toutLeTexte(await ouvrir((await lire('agente', `recues/${id}/ecrite/pdf${suite}`)).rawPayload));
    expect(await texte('')).toContain('Facture F-LANGUE');
    expect(await texte('?langue=en')).toContain('Invoice F-LANGUE');
  });

  it('is taken away by its recipient in this form too', async () => {
    const id = await deposee('facture.xml', unDocumentCii(facturePour(monde)));
    const prise = async () =>
      (await demander('agente', 'GET', `/api/facturation/factures-recues/${id}`)).corps.telechargeeLe;
    await lire('consultante', `emises/${id}/ecrite/pdf`);
    expect(await prise()).toBeNull();
    await lire('agente', `recues/${id}/ecrite/pdf`);
    expect(await prise()).not.toBeNull();
  });
});

it('a document without data that a machine reads has no other form', async () => {
  const id = await deposee('facture.xml', unDocumentCii(facturePour(monde)));
  const { empreinte } = await deps.documents.deposerOctets(await unPdf('Facture', ['Merci'], new Date()));
  await deps.base.pool.query('UPDATE facture SET empreinte = $2 WHERE id = $1', [id, empreinte]);
  await deps.base.pool.query('UPDATE facture_piece SET empreinte = $2 WHERE facture_id = $1', [id, empreinte]);
  const { statut, corps } = await demander('agente', 'GET', `/api/facturation/factures-recues/${id}/ecrite/facturx`);
  expect([statut, corps.code]).toEqual([422, 'DOCUMENT_SANS_DONNEES']);
});
