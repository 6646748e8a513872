import { deflateSync } from 'node:zlib';
import { unDocumentCii, unDocumentCpp, unDocumentUbl, unFacturX } from '@orpheon/testing';
import { describe, expect, it } from 'vitest';
import type { FluxAIntegrer } from '../../src/facturation/flux.repository.ts';
import { ouvrirLecteurs } from '../../src/facturation/integration/lecteurs.ts';
import { integrerLot } from '../../src/facturation/public.ts';
import { essai } from '../appui/application.ts';
import { appui, facturePour, lignes, partieDe } from './appui.ts';

const e = await essai();
const { deps, monde, demander } = e;
const { deposer, integrer, deposerEtIntegrer, unefacture } = appui(e);
const { delices, valmont, region } = monde.structures;

const flux = async (id: string) => (await demander('comptable', 'GET', `/api/facturation/suivi-des-flux/${id}`)).corps;
const facture = async (id: string) =>
  (await demander('comptable', 'GET', `/api/facturation/factures-emises/${id}`)).corps;
const codes = (anomalies: readonly { code: string }[]): string[] => anomalies.map((a) => a.code);

describe('an invoice that nothing is wrong with', () => {
  it('is stored whole and made available to its recipient, with history, events and audit', async () => {
    const voulue = facturePour(monde, {
      numero: 'F-ENTIERE',
      pieces: [{ nom: 'bon de livraison.pdf', typeMime: 'application/pdf', octets: Buffer.from('%PDF-1.4 bon') }],
    });
    const octets = unDocumentCii(voulue);
    const fluxId = await deposerEtIntegrer({ nom: 'entiere.xml', octets });

    const rapport = await flux(fluxId);
    expect(rapport).toMatchObject({
      statut: 'IN_INTEGRE',
      codeInterface: 'FSO1106A',
      nombreFactures: 1,
      nombreRejets: 0,
      deposant: 'Paul Lacombe',
      anomalies: [],
      factures: [
        { numero: 'F-ENTIERE', format: 'CII', statut: 'MISE_A_DISPOSITION', destinataire: valmont.raisonSociale },
      ],
    });
    const id = rapport.factures[0].id;
    expect(await facture(id)).toMatchObject({
      numero: 'F-ENTIERE',
      numeroFlux: rapport.numero,
      type: 'FACTURE',
      cadre: 'A1',
      statut: 'MISE_A_DISPOSITION',
      version: 2,
      deposeeLe: rapport.deposeLe,
      dateFacture: '2026-01-15',
      dateEcheance: '2026-02-14',
      fournisseur: { id: delices.id, identifiant: delices.identifiant },
      destinataire: { id: valmont.id },
      serviceDestinataire: { code: 'ECOLES' },
      devise: 'EUR',
      montantHt: '358.60',
      montantTva: '32.05',
      montantTtc: '390.65',
      netAPayer: '390.65',
      numeroEngagement: 'EJ12345678',
      modePaiement: '30',
      modele: {
        seller: { name: delices.raisonSociale },
        payment: { creditTransfers: [{ account: monde.ibans.delices }] },
      },
      lignes: [
        {
          rang: 1,
          denomination: 'Reblochon fermier',
          quantite: '24',
          prixUnitaire: '11.40',
          montantHt: '273.60',
          tauxTva: '5.5',
        },
        { rang: 2, denomination: 'Livraison réfrigérée', montantHt: '85.00', tauxTva: '20' },
      ],
      tva: [
        { taux: '5.5', base: '273.60', montant: '15.05' },
        { taux: '20', base: '85.00', montant: '17.00' },
      ],
      pieces: [
        { categorie: 'PRINCIPALE', designation: 'entiere.xml', typeMime: 'application/xml' },
        { categorie: 'COMPLEMENTAIRE', designation: 'bon de livraison.pdf', taille: 12 },
      ],
      historique: [
        {
          rang: 1,
          action: 'deposer',
          statut: 'DEPOSEE',
          acteur: 'SYSTEME',
          auteur: 'Paul Lacombe',
          instant: rapport.deposeLe,
        },
        { rang: 2, action: 'mettreADisposition', statut: 'MISE_A_DISPOSITION', acteur: 'SYSTEME', auteur: null },
      ],
      anomalies: [],
      actions: [],
    });
    const [ligne] = await lignes<{ recherche: string }>(deps, 'SELECT recherche FROM facture WHERE id = $1', [id]);
    expect(ligne?.recherche).toBe('f-entiere les delices de savoie commune de valmont ej12345678');
    expect(
      await lignes(
        deps,
        `SELECT type, fournisseur_id::text, destinataire_id::text, service_destinataire_id::text
         FROM evenement WHERE flux_id = $1 ORDER BY id`,
        [fluxId],
      ),
    ).toEqual([
      { type: 'flux.depose', fournisseur_id: delices.id, destinataire_id: null, service_destinataire_id: null },
      {
        type: 'facture.mettreADisposition',
        fournisseur_id: delices.id,
        destinataire_id: valmont.id,
        service_destinataire_id: monde.services.ecoles.id,
      },
      { type: 'flux.integre', fournisseur_id: delices.id, destinataire_id: null, service_destinataire_id: null },
    ]);
    expect(
      await lignes(deps, `SELECT action FROM audit_entree WHERE objet_id IN ($1, $2) ORDER BY id`, [fluxId, id]),
    ).toEqual(
      ['flux.depose', 'flux.traitement', 'facture.deposer', 'facture.mettreADisposition', 'flux.integre'].map(
        (action) => ({ action }),
      ),
    );
    expect(
      await lignes(
        deps,
        `SELECT json_array_length(p.payload->'evenementIds') AS evenements
        FROM graphile_worker._private_jobs p JOIN graphile_worker.jobs j USING (id)
        WHERE j.task_identifier = 'diffuser_evenement' ORDER BY id`,
      ),
    ).toEqual([{ evenements: 1 }, { evenements: 2 }]);
  });

  it.each([
    ['a Factur-X', 'FACTURX', 'a.pdf', (v: object) => unFacturX(v)],
    ['a UBL', 'UBL', 'a.xml', (v: object) => unDocumentUbl(v)],
    ['a CII', 'CII', 'a.xml', (v: object) => unDocumentCii(v)],
    ['a CPPFactureMixte', 'CPP_MIXTE', 'a.xml', (v: object) => unDocumentCpp({ factures: [v] })],
    [
      'a CPPFacturePivot',
      'CPP_PIVOT',
      'a.xml',
      (v: object) => unDocumentCpp({ factures: [v], format: 'CPPFacturePivot' }),
    ],
  ])('comes as %s', async (_quoi, format, nom, faire) => {
    const fluxId = await deposerEtIntegrer({ nom, octets: await faire(facturePour(monde)) });
    expect((await flux(fluxId)).factures).toMatchObject([
      { format, statut: 'MISE_A_DISPOSITION', montantTtc: '390.65' },
    ]);
  });

  it('of the format mixte keeps the PDF that it carries as what people read, and its attachments', async () => {
    const piece = { nom: 'bon.txt', typeMime: 'text/plain', octets: Buffer.from('Bon n° 4') };
    const pdf = Buffer.from('%PDF-1.7 lisible');
    const voulue = facturePour(monde, { numero: 'F-MIXTE', pieces: [piece] });
    const fluxId = await deposerEtIntegrer({
      nom: 'mixte.xml',
      octets: await unDocumentCpp({ factures: [voulue], pdf }),
    });
    const rapport = await flux(fluxId);
    expect(rapport).toMatchObject({ statut: 'IN_INTEGRE', codeInterface: 'FSO1113A' });
    expect(rapport.numero).toMatch(/^CPP0011113/);
    const { id } = rapport.factures[0];
    const { pieces, ...lue } = await facture(id);
    expect(lue).toMatchObject({
      numero: 'F-MIXTE',
      montantHt: '358.60',
      montantTva: '32.05',
      numeroEngagement: 'EJ12345678',
      anomalies: [],
    });
    expect(pieces).toMatchObject([
      { categorie: 'PRINCIPALE', designation: 'mixte.xml', typeMime: 'application/xml' },
      { categorie: 'LISIBLE', designation: 'F-MIXTE.pdf', typeMime: 'application/pdf' },
      { categorie: 'COMPLEMENTAIRE', designation: 'bon.txt' },
    ]);
    const lire = async (i: number) =>
      (await demander('comptable', 'GET', `/api/facturation/factures-emises/${id}/pieces/${pieces[i].id}`)).corps;
    expect([await lire(1), await lire(2)]).toEqual(['%PDF-1.7 lisible', 'Bon n° 4']);
  });

  it('goes to the default service of a recipient when it names none', async () => {
    const id = await unefacture({
      destinataire: partieDe(region),
      codeService: undefined,
      numeroEngagement: undefined,
    });
    expect(await facture(id)).toMatchObject({
      statut: 'MISE_A_DISPOSITION',
      serviceDestinataire: { id: monde.parDefaut.region.id },
    });
  });

  it('names a service where the default one of its recipient is closed or out of its dates', async () => {
    const deposer = async (codeService?: string) => {
      const voulue = { destinataire: partieDe(region), codeService };
      return facture(await unefacture(voulue));
    };
    const regler = (reglage: string) =>
      lignes(deps, `UPDATE service SET ${reglage} WHERE id = $1`, [monde.parDefaut.region.id]);
    for (const reglage of ['actif = false', `fin_validite = '2021-06-30'`, `debut_validite = '2999-01-01'`]) {
      await regler(reglage);
      const refusee = await deposer();
      expect(refusee.statut, reglage).toBe('NON_CONFORME');
      expect(codes(refusee.anomalies)).toContain('ORP-P-SERVICE-DEFAUT-INACTIF');
      expect((await deposer('LYCEES')).statut).toBe('MISE_A_DISPOSITION');
      await regler('actif = true, debut_validite = NULL, fin_validite = NULL');
    }
    expect((await deposer()).statut).toBe('MISE_A_DISPOSITION');
  });

  it('waits for its valideur when it is a subcontractor’s, and its recipient hears nothing', async () => {
    const id = await unefacture({ cadre: 'A9' });
    expect(await facture(id)).toMatchObject({ statut: 'A_VALIDER_1', version: 2 });
    expect((await demander('agente', 'GET', `/api/facturation/factures-recues/${id}`)).statut).toBe(404);
    expect(await lignes(deps, 'SELECT type, destinataire_id FROM evenement WHERE facture_id = $1', [id])).toEqual([
      { type: 'facture.soumettreAValidation1', destinataire_id: null },
    ]);
  });

  it('is on its way, then in the portal too, when its recipient takes invoices by EDI', async () => {
    await lignes(deps, 'UPDATE structure SET reception_edi = true WHERE id = $1', [region.id]);
    const id = await unefacture({ destinataire: partieDe(region), codeService: undefined });
    await lignes(deps, 'UPDATE structure SET reception_edi = false WHERE id = $1', [region.id]);
    expect(await facture(id)).toMatchObject({ statut: 'MISE_A_DISPOSITION', version: 3 });
    const recue = await demander('agentRegion', 'GET', `/api/facturation/factures-recues/${id}`);
    expect(recue.corps.historique.map((h: { action: string }) => h.action)).toEqual([
      'deposer',
      'acheminer',
      'mettreADisposition',
    ]);
    expect(await lignes(deps, 'SELECT type, destinataire_id::text FROM evenement WHERE facture_id = $1', [id])).toEqual(
      [{ type: 'facture.mettreADisposition', destinataire_id: region.id }],
    );
  });

  it('links a credit note to the invoice it corrects', async () => {
    const origine = await unefacture({ numero: 'F-ORIGINE' });
    const fluxId = await deposerEtIntegrer({
      nom: 'avoir.xml',
      octets: unDocumentUbl(facturePour(monde, { type: '381', factureOrigine: 'F-ORIGINE' })),
    });
    const [avoir] = await lignes(
      deps,
      'SELECT type, numero_facture_origine, facture_origine_id::text FROM facture WHERE flux_id = $1',
      [fluxId],
    );
    expect(avoir).toEqual({ type: 'AVOIR', numero_facture_origine: 'F-ORIGINE', facture_origine_id: origine });
  });
});

describe('an invoice that breaks a rule', () => {
  it.each([
    [
      'an unknown recipient',
      { destinataire: { ...partieDe(valmont), siret: '00000000000042' } },
      'ORP-P-DESTINATAIRE-INCONNU',
    ],
    [
      'a recipient whose number cannot be',
      { destinataire: { ...partieDe(valmont), siret: '00000000000043' } },
      'ORP-SIRET-CLE',
    ],
    ['a private recipient', { destinataire: partieDe(monde.structures.atelier) }, 'ORP-P-DESTINATAIRE-PRIVE'],
    ['another’s invoice', { fournisseur: partieDe(monde.structures.atelier) }, 'ORP-P-FOURNISSEUR-AUTRE'],
    ['an unknown service', { codeService: 'NULLE-PART' }, 'ORP-P-SERVICE-INCONNU'],
    ['an inactive service', { codeService: 'ARCHIVES' }, 'ORP-P-SERVICE-INACTIF'],
    ['a service out of its dates', { codeService: 'JUMELAGE' }, 'ORP-P-SERVICE-INACTIF'],
    ['no service', { codeService: undefined }, 'ORP-P-SERVICE-OBLIGATOIRE'],
    ['no engagement', { numeroEngagement: undefined }, 'ORP-P-ENGAGEMENT-OBLIGATOIRE'],
  ])('is kept as non-conforming: %s', async (_quoi, voulue, code) => {
    const fluxId = await deposerEtIntegrer({ nom: 'a.xml', octets: unDocumentCii(facturePour(monde, voulue)) });
    const rapport = await flux(fluxId);
    expect(rapport).toMatchObject({ statut: 'IN_REJETE', nombreFactures: 1, nombreRejets: 1 });
    expect(rapport.factures).toHaveLength(1);
    expect(codes(rapport.factures[0].anomalies)).toContain(code);
    const refusee = await facture(rapport.factures[0].id);
    expect(refusee).toMatchObject({ statut: 'NON_CONFORME', fournisseur: { id: delices.id }, version: 1 });
    expect(refusee.historique).toMatchObject([{ action: 'declarerNonConforme', statut: 'NON_CONFORME' }]);
    const types = await lignes<{ type: string }>(deps, 'SELECT type FROM evenement WHERE flux_id = $1 ORDER BY id', [
      fluxId,
    ]);
    expect(types.map((t) => t.type)).toEqual(['flux.depose', 'facture.declarerNonConforme', 'flux.rejete']);
    for (const qui of ['agente', 'artisan'] as const) {
      const chemin = qui === 'agente' ? 'factures-recues' : 'factures-emises';
      expect((await demander(qui, 'GET', `/api/facturation/${chemin}/${refusee.id}`)).statut).toBe(404);
    }
  });

  it('leaves its number free, and a corrected one may take it', async () => {
    await unefacture({ numero: 'F-LIBRE', codeService: 'NULLE-PART' });
    const id = await unefacture({ numero: 'F-LIBRE' });
    expect(await facture(id)).toMatchObject({ statut: 'MISE_A_DISPOSITION', numero: 'F-LIBRE' });
  });

  it('with a number that is taken says since when', async () => {
    await unefacture({ numero: 'F-PRISE' });
    const id = await unefacture({ numero: 'F-PRISE', note: 'another document' });
    const doublon = await facture(id);
    expect(doublon.statut).toBe('NON_CONFORME');
    expect(doublon.anomalies).toMatchObject([{ code: 'ORP-P-DEJA-DEPOSEE', valeur: 'F-PRISE' }]);
  });
});

describe('a file', () => {
  const bombe = (): Buffer => {
    const dense = deflateSync(Buffer.alloc(90 * 1024 * 1024));
    return Buffer.concat([
      Buffer.from(
        `%PDF-1.7\n1 0 obj\n<</Type/Catalog/Pages 2 0 R/Names<</EmbeddedFiles<</Names[(factur-x.xml) 3 0 R]>>>>>>\nendobj
2 0 obj\n<</Type/Pages/Kids[]/Count 0>>\nendobj\n3 0 obj\n<</Type/Filespec/F(factur-x.xml)/UF(factur-x.xml)/EF<</F 4 0 R>>>>\nendobj
4 0 obj\n<</Type/EmbeddedFile/Filter/FlateDecode/Length ${dense.length}>>\nstream\n`,
      ),
      dense,
      Buffer.from('\nendstream\nendobj\ntrailer\n<</Root 1 0 R/Size 5>>\nstartxref\n0\n%%EOF\n'),
    ]);
  };
  it.each([
    ['that is no XML at all', 'a.xml', 'bonjour'],
    ['cut in the middle', 'a.xml', () => unDocumentCii(facturePour(monde)).slice(0, 900)],
    [
      'with a DOCTYPE',
      'a.xml',
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
    ],
    ['nested without end', 'a.xml', '<a>'.repeat(50_000)],
    ['of too many elements', 'a.xml', `<a>${'<b/>'.repeat(450_000)}</a>`],
    ['with the wrong extension', 'a.pdf', () => unDocumentCii(facturePour(monde))],
    ['that is a damaged PDF', 'a.pdf', '%PDF-1.7\nrien'],
    [
      'that is a PDF without data',
      'a.pdf',
      '%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\ntrailer\n<</Root 1 0 R>>\n%%EOF',
    ],
    ['that inflates beyond reason', 'a.pdf', bombe],
    ['that is an archive', 'a.zip', 'PK\u0003\u0004rien'],
    ['that is an image', 'a.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
    ['that is a page', 'a.html', '<html><script>alert(1)</script></html>'],
  ])('%s is refused with a finding, in the report of its deposit', async (_quoi, nom, contenu) => {
    const fluxId = await deposerEtIntegrer({ nom, octets: typeof contenu === 'function' ? contenu() : contenu });
    const rapport = await flux(fluxId);
    expect(rapport).toMatchObject({ statut: 'IN_REJETE', nombreFactures: 0, factures: [] });
    expect(rapport.anomalies.length).toBeGreaterThan(0);
    expect(rapport.anomalies).toContainEqual(expect.objectContaining({ gravite: 'FATALE' }));
    expect(codes(rapport.anomalies)).not.toContain('ORP-CONT-INCIDENT');
  });

  it.each([
    ['an amount with a comma', '390.65', '390,65'],
    ['an amount of forty digits', '390.65', '9'.repeat(40)],
    ['an amount that is a word', '358.60', 'beaucoup'],
    ['a day that does not exist', '20260115', '20260231'],
    ['the year 0', '20260115', '00000115'],
    ['a currency that is none', 'EUR', 'OR'],
    ['a number of a thousand characters', '>F-', `>${'F'.repeat(1000)}-`],
    ['a name in every script', 'Reblochon fermier', 'Ж文ي😀\u0301'],
    ['a rate beyond its column', '>5.5<', '>123456789.5<'],
    ['a quantity beyond its column', '>24<', `>${'7'.repeat(25)}<`],
    ['a type that is none', '>380<', '>9999999<'],
    ['half of a pair of characters', 'Reblochon', '&#xD800;'],
  ])('with %s ends in a final state, its values kept where they can be', async (_quoi, avant, apres) => {
    const octets = unDocumentCii(facturePour(monde));
    expect(octets).toContain(avant);
    const fluxId = await deposerEtIntegrer({ nom: 'a.xml', octets: octets.replaceAll(avant, apres) });
    const rapport = await flux(fluxId);
    expect(['IN_INTEGRE', 'IN_REJETE']).toContain(rapport.statut);
    expect(rapport.anomalies.length + rapport.factures.length).toBeGreaterThan(0);
    for (const f of rapport.factures) expect((await facture(f.id)).id).toBe(f.id);
  });

  it('that takes too long to read is refused, and the next one is read', async () => {
    const lecteurs = ouvrirLecteurs({ fils: 1, delaiMs: 1 });
    const pdf = await unFacturX(facturePour(monde));
    expect((await lecteurs.lire(pdf, 'a.pdf')).anomalies).toMatchObject([
      { code: 'ORP-CONT-COMPLEXE', gravite: 'FATALE' },
    ]);
    await lecteurs.fermer();
    const patients = ouvrirLecteurs({ fils: 1, memoireMo: 64 });
    const lectures = await Promise.all([1, 2, 3].map(() => patients.lire(pdf, 'a.pdf')));
    expect(lectures.map((l) => l.format)).toEqual(['FACTURX', 'FACTURX', 'FACTURX']);
    await patients.fermer();
  });

  it('that takes too much memory is refused, and the next one is read', async () => {
    const enorme = Buffer.from(`<a>${'<b c="d">e</b>'.repeat(200_000)}</a>`);
    const larges = ouvrirLecteurs({ fils: 1 });
    expect((await larges.lire(enorme, 'a.xml')).anomalies).toMatchObject([{ code: 'ORP-XML-RACINE' }]);
    await larges.fermer();
    const lecteurs = ouvrirLecteurs({ fils: 1, memoireMo: 16, surPlace: 0 });
    expect((await lecteurs.lire(enorme, 'a.xml')).anomalies).toMatchObject([
      { code: 'ORP-CONT-COMPLEXE', gravite: 'FATALE' },
    ]);
    const lecture = await lecteurs.lire(Buffer.from(unDocumentCii(facturePour(monde))), 'a.xml');
    expect(lecture.format).toBe('CII');
    await lecteurs.fermer();
  });
});

describe('integration', () => {
  it('run again on a final deposit changes nothing', async () => {
    const fluxId = await deposerEtIntegrer({ nom: 'a.xml', octets: unDocumentCii(facturePour(monde)) });
    const avant = await lignes(deps, 'SELECT version FROM flux WHERE id = $1', [fluxId]);
    await integrer(fluxId);
    expect(await lignes(deps, 'SELECT version FROM flux WHERE id = $1', [fluxId])).toEqual(avant);
    expect(await lignes(deps, 'SELECT 1 FROM facture WHERE flux_id = $1', [fluxId])).toHaveLength(1);
  });

  it('run several times at once stores the invoice once', async () => {
    const { corps } = await deposer({ nom: 'a.xml', octets: unDocumentCii(facturePour(monde)) });
    await Promise.all([1, 2, 3, 4].map(() => integrer(corps.fluxId)));
    expect(await lignes(deps, 'SELECT 1 FROM facture WHERE flux_id = $1', [corps.fluxId])).toHaveLength(1);
    expect(
      await lignes(deps, `SELECT 1 FROM evenement WHERE flux_id = $1 AND type = 'flux.integre'`, [corps.fluxId]),
    ).toHaveLength(1);
  });

  it('of two deposits with one number at the same moment takes one and refuses the other', async () => {
    const depots = await Promise.all(
      Array.from({ length: 6 }, (_, i) =>
        deposer({
          nom: `${i}.xml`,
          octets: unDocumentCii(facturePour(monde, { numero: 'F-COURSE', note: `copie ${i}` })),
        }),
      ),
    );
    await Promise.all(depots.map((d) => integrer(d.corps.fluxId)));
    const rapports = await Promise.all(depots.map((d) => flux(d.corps.fluxId)));
    expect(rapports.map((r) => r.statut).sort()).toEqual(['IN_INTEGRE', ...Array(5).fill('IN_REJETE')]);
    const refusees = rapports.filter((r) => r.statut === 'IN_REJETE');
    for (const r of refusees) expect(codes(r.factures[0].anomalies)).toEqual(['ORP-P-DEJA-DEPOSEE']);
  });

  it('of a lot stores many deposits at once, duplicates within it refused', async () => {
    const numeros = Array.from({ length: 40 }, (_, i) => `F-LOT-${i % 30}`);
    const lecteurs = ouvrirLecteurs();
    const elements = [];
    for (const [i, numero] of numeros.entries()) {
      const octets = unDocumentCii(facturePour(monde, { numero, note: `lot ${i}` }));
      const { corps } = await deposer({ nom: `${i}.xml`, octets });
      const [ligne] = await lignes<FluxAIntegrer>(
        deps,
        `SELECT id::text, structure_id::text AS "structureId", utilisateur_id::text AS "utilisateurId", statut, taille, empreinte,
          mode_depot AS "modeDepot", nom_fichier AS "nomFichier", depose_le AS "deposeLe", '[]'::jsonb AS pieces FROM flux WHERE id = $1`,
        [corps.fluxId],
      );
      if (!ligne) throw new Error('no flux');
      elements.push({ flux: ligne, lecture: await lecteurs.lire(Buffer.from(octets), `${i}.xml`) });
    }
    const statuts = await integrerLot(deps, elements);
    expect(statuts.size).toBe(40);
    expect([...statuts.values()].filter((s) => s === 'IN_INTEGRE')).toHaveLength(30);
    expect([...statuts.values()].filter((s) => s === 'IN_REJETE')).toHaveLength(10);
    expect(await integrerLot(deps, elements)).toEqual(new Map());
    expect(await lignes(deps, `SELECT 1 FROM facture WHERE numero LIKE 'F-LOT-%'`)).toHaveLength(40);
  });

  it('that fails is tried again, and at its last try the deposit ends as an incident whose file is free again', async () => {
    const octets = unDocumentCii(facturePour(monde));
    const { corps } = await deposer({ nom: 'a.xml', octets });
    const { documents } = deps.config;
    const { rm } = await import('node:fs/promises');
    if (documents.type === 'DOSSIER') await rm(documents.dossier, { recursive: true });
    await expect(integrer(corps.fluxId, 1)).rejects.toThrow();
    expect((await flux(corps.fluxId)).statut).toBe('IN_EN_COURS_TRAITEMENT_CPP');
    await integrer(corps.fluxId, 10);
    expect(await flux(corps.fluxId)).toMatchObject({
      statut: 'IN_INCIDENTE',
      anomalies: [{ code: 'ORP-CONT-INCIDENT' }],
      traiteLe: expect.any(String),
    });
    const types = await lignes<{ type: string }>(deps, 'SELECT type FROM evenement WHERE flux_id = $1 ORDER BY id', [
      corps.fluxId,
    ]);
    expect(types.map((t) => t.type)).toEqual(['flux.depose', 'flux.incidente']);
    expect((await deposer({ nom: 'a.xml', octets })).statut).toBe(202);
  });
});
