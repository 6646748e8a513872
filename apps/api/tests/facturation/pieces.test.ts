import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unDocumentCii, unFacturX } from '@orpheon/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { essai } from '../appui/application.ts';
import { appui, facturePour, lignes, partieDe } from './appui.ts';

const e = await essai();
const { app, deps, monde, demander } = e;
const { deposerEtIntegrer, unefacture } = appui(e);

const PDF = Buffer.from('%PDF-1.4 bon de livraison');
const PAGE = Buffer.from('<html><script>alert(1)</script></html>');
const xml = unDocumentCii(
  facturePour(monde, {
    pieces: [
      { nom: 'bon n°1 « signé ».pdf', typeMime: 'application/pdf', octets: PDF },
      { nom: 'faux.pdf', typeMime: 'application/pdf', octets: PAGE },
      { nom: 'page.png', typeMime: 'image/png', octets: PAGE },
    ],
  }),
);
let flux = '';
let id = '';
let pieces: Record<string, string> = {};

const emise = (piece: string) => `/api/facturation/factures-emises/${id}/pieces/${piece}`;
const recue = (piece: string) => `/api/facturation/factures-recues/${id}/pieces/${piece}`;
const lire = (qui: keyof typeof monde.personnes, url: string, headers: Record<string, string> = {}) =>
  app.inject({ url, headers, cookies: { session: monde.personnes[qui].jeton } });

beforeAll(async () => {
  flux = await deposerEtIntegrer({ nom: 'été 2026.xml', octets: xml });
  const [facture] = await lignes<{ id: string }>(deps, 'SELECT id::text FROM facture WHERE flux_id = $1', [flux]);
  id = facture?.id ?? '';
  const { corps } = await demander('agente', 'GET', `/api/facturation/factures-recues/${id}`);
  pieces = Object.fromEntries(corps.pieces.map((p: { designation: string; id: string }) => [p.designation, p.id]));
});

describe('a download', () => {
  it.each([
    ['the recipient', 'agente', () => recue('document')],
    ['the supplier', 'consultante', () => emise('document')],
    ['the follow-up of deposits', 'consultante', () => `/api/facturation/suivi-des-flux/${flux}/fichier`],
  ] as const)('gives %s the document byte for byte, as a download that can run nothing', async (_quoi, qui, url) => {
    const r = await lire(qui, url());
    expect(r.statusCode).toBe(200);
    expect(r.body).toBe(xml);
    expect(r.headers).toMatchObject({
      'content-type': expect.stringContaining('application/xml'),
      'content-disposition': `attachment; filename="ete 2026.xml"; filename*=UTF-8''%C3%A9t%C3%A9%202026.xml`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringMatching(/default-src 'none'.*sandbox/),
      'cache-control': 'private, no-cache',
    });
  });

  it('shows a PDF in place, under a name that any client reads', async () => {
    const r = await lire('agente', recue(pieces['bon n°1 « signé ».pdf'] ?? ''));
    expect(r.rawPayload.equals(PDF)).toBe(true);
    expect(r.headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="bon n1  signe .pdf"; filename*=UTF-8''bon%20n%C2%B01%20%C2%AB%20sign%C3%A9%20%C2%BB.pdf`,
    });
    expect(r.headers['content-security-policy']).not.toContain('sandbox');
  });

  it('of what only pretends to be a PDF is bytes to save', async () => {
    const r = await lire('agente', recue(pieces['faux.pdf'] ?? ''));
    expect(r.headers['content-type']).toBe('application/octet-stream');
    expect(r.headers['content-disposition']).toMatch(/^attachment;/);
    expect(r.headers['content-security-policy']).toContain('sandbox');
  });

  it('of an unchanged file costs nothing the second time', async () => {
    const { headers } = await lire('agente', recue('document'));
    const r = await lire('agente', recue('document'), { 'if-none-match': String(headers.etag) });
    expect(r.statusCode).toBe(304);
    expect(r.body).toBe('');
    const refuse = await lire('agentRegion', recue('document'), { 'if-none-match': String(headers.etag) });
    expect(refuse.statusCode).toBe(404);
  });

  it.each([
    ['another service', 'agenteVoirie', () => recue('document')],
    ['another structure', 'agentRegion', () => recue('document')],
    ['another supplier', 'artisan', () => emise('document')],
    ['a person of the right structure, by another invoice', 'agente', () => recue('4242')],
    ['a deposit of others', 'artisan', () => `/api/facturation/suivi-des-flux/${flux}/fichier`],
  ] as const)('is refused to %s', async (_quoi, qui, url) => {
    expect((await lire(qui, url())).statusCode).toBe(404);
  });

  it('of an attachment through an invoice it is not part of is refused', async () => {
    const autre = await deposerEtIntegrer({ nom: 'b.xml', octets: unDocumentCii(facturePour(monde)) });
    const [facture] = await lignes<{ id: string }>(deps, 'SELECT id::text FROM facture WHERE flux_id = $1', [autre]);
    const url = `/api/facturation/factures-recues/${facture?.id}/pieces/${pieces['faux.pdf']}`;
    expect((await lire('agente', url)).statusCode).toBe(404);
  });

  it('of an invoice that was refused is for its supplier alone', async () => {
    const refus = await deposerEtIntegrer({
      nom: 'c.xml',
      octets: unDocumentCii(facturePour(monde, { codeService: 'NON' })),
    });
    const [facture] = await lignes<{ id: string }>(deps, 'SELECT id::text FROM facture WHERE flux_id = $1', [refus]);
    const url = (cote: string) => `/api/facturation/factures-${cote}/${facture?.id}/pieces/document`;
    expect((await lire('comptable', url('emises'))).statusCode).toBe(200);
    expect((await lire('agente', url('recues'))).statusCode).toBe(404);
  });

  it('of a Factur-X is the PDF itself', async () => {
    const octets = await unFacturX(facturePour(monde));
    const f = await deposerEtIntegrer({ nom: 'd.pdf', octets });
    const [facture] = await lignes<{ id: string }>(deps, 'SELECT id::text FROM facture WHERE flux_id = $1', [f]);
    const r = await lire('agente', `/api/facturation/factures-recues/${facture?.id}/pieces/document`);
    expect(r.rawPayload.equals(Buffer.from(octets))).toBe(true);
    expect(r.headers['content-type']).toBe('application/pdf');
  });

  it('of bytes that changed in the store is refused, and says nothing of them', async () => {
    const contenu = unDocumentCii(facturePour(monde));
    const f = await deposerEtIntegrer({ nom: 'e.xml', octets: contenu });
    const [ligne] = await lignes<{ empreinte: string; id: string }>(
      deps,
      'SELECT f.empreinte, f.id::text FROM facture f WHERE flux_id = $1',
      [f],
    );
    const { documents } = deps.config;
    if (documents.type !== 'DOSSIER' || !ligne) throw new Error('a folder is expected');
    const { empreinte } = ligne;
    await writeFile(join(documents.dossier, empreinte.slice(0, 2), empreinte.slice(2, 4), empreinte), 'altéré');
    const r = await lire('agente', `/api/facturation/factures-recues/${ligne.id}/pieces/document`);
    expect(r.statusCode).toBe(500);
    expect(r.json()).toMatchObject({ code: 'ERREUR_INTERNE', incident: expect.any(String) });
    expect(r.headers['content-disposition']).toBeUndefined();
  });
});

describe('the facts of a deposit', () => {
  const { delices, atelier, valmont, region } = monde.structures;
  const faits = async (query: Record<string, string>) =>
    (
      await demander(
        'comptable',
        'GET',
        `/api/facturation/factures-emises/faits-de-depot?${new URLSearchParams({ structureId: delices.id, ...query })}`,
      )
    ).corps;

  it('say what the portal knows of the parties, and what the recipient demands', async () => {
    expect(
      await faits({
        fournisseur: delices.identifiant,
        destinataire: valmont.identifiant,
        service: 'ECOLES',
        numero: 'F-NEUVE',
      }),
    ).toMatchObject({
      politiqueIdentifiants: 'PRODUCTION',
      deposant: { structureId: delices.id, identifiant: delices.identifiant },
      fournisseur: { id: delices.id, active: true, publique: false },
      serviceFournisseur: null,
      destinataire: {
        id: valmont.id,
        publique: true,
        parametres: { serviceObligatoire: true, engagementObligatoire: true },
      },
      service: { code: 'ECOLES', actif: true, engagementObligatoire: false },
      valideur: null,
      dejaDeposee: null,
    });
    expect(await faits({ destinataire: valmont.identifiant, service: 'JUMELAGE' })).toMatchObject({
      service: { actif: false },
    });
    expect(await faits({ destinataire: region.identifiant, service: 'LYCEES' })).toMatchObject({
      service: { engagementObligatoire: true },
    });
    expect(await faits({ destinataire: '00000000000042', service: 'ECOLES' })).toMatchObject({
      destinataire: null,
      service: null,
    });
  });

  it('name no private structure but one’s own, by whatever number it is asked', async () => {
    const r = await faits({
      fournisseur: atelier.identifiant,
      destinataire: atelier.identifiant,
      service: 'SERVICE_DEFAUT',
    });
    expect(r).toMatchObject({ fournisseur: null, destinataire: { publique: false, raisonSociale: '' }, service: null });
    expect(JSON.stringify(r)).not.toContain(atelier.raisonSociale);
    const voulue = facturePour(monde, { destinataire: { ...partieDe(atelier), nom: 'Comme il est écrit' } });
    const refusee = await unefacture(voulue);
    const { corps } = await demander('comptable', 'GET', `/api/facturation/factures-emises/${refusee}`);
    expect(corps).toMatchObject({ statut: 'NON_CONFORME', destinataire: null });
    expect(corps.anomalies).toContainEqual(
      expect.objectContaining({ code: 'ORP-P-DESTINATAIRE-PRIVE', valeur: atelier.identifiant }),
    );
    expect(JSON.stringify(corps)).not.toContain(atelier.raisonSociale);
  });

  it('tell an issuer which of its numbers are taken, and nobody else', async () => {
    const [facture] = await lignes<{ numero: string }>(deps, 'SELECT numero FROM facture WHERE id = $1', [id]);
    const numero = facture?.numero ?? '';
    expect(await faits({ fournisseur: delices.identifiant, numero: ` ${numero} ` })).toMatchObject({
      dejaDeposee: { id, numero },
    });
    const r = await demander(
      'artisan',
      'GET',
      `/api/facturation/factures-emises/faits-de-depot?${new URLSearchParams({ structureId: atelier.id, fournisseur: delices.identifiant, serviceFournisseur: 'SERVICE_DEFAUT', numero })}`,
    );
    expect(r.corps).toMatchObject({ fournisseur: null, serviceFournisseur: null, dejaDeposee: null });
  });
});
