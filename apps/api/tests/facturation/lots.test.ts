import { randomUUID } from 'node:crypto';
import {
  type DescriptionFacture,
  unDocumentCii,
  unDocumentCpp,
  unDocumentUbl,
  uneArchiveTarGz,
  uneArchiveZip,
  unFacturX,
} from '@orpheon/testing';
import { type BoiteAuxLettres, demarrerBoite } from '@orpheon/tooling/boite-aux-lettres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { facteur } from '../../src/courriels.ts';
import { ouvrirIntegration } from '../../src/facturation/integration/integrer-flux.usecase.ts';
import { ouvrirLecteurs } from '../../src/facturation/integration/lecteurs.ts';
import { diffuserEvenements } from '../../src/facturation/notifications/diffuser-evenement.usecase.ts';
import { envoyerCourriel } from '../../src/platform/courriels/envoyer-courriel.usecase.ts';
import { ouvrirCourrier } from '../../src/platform/courrier.ts';
import type { Deps } from '../../src/platform/deps.ts';
import { essai } from '../appui/application.ts';
import { dossierDEssai } from '../appui/deps.ts';
import { appui, facturePour, lignes, partieDe } from './appui.ts';

const e = await essai();
const { deps, monde, demander } = e;
const { deposer, integrer, deposerEtIntegrer, unefacture } = appui(e);

const flux = async (id: string) => (await demander('comptable', 'GET', `/api/facturation/suivi-des-flux/${id}`)).corps;
const codes = (anomalies: readonly { code: string }[]): string[] => anomalies.map((a) => a.code);
const cii = (voulue: Partial<DescriptionFacture> = {}) => unDocumentCii(facturePour(monde, voulue));
const bonnes = (nombre: number, nom = 'f') =>
  Array.from({ length: nombre }, (_, i) => ({ chemin: `${nom}-${i + 1}.xml`, octets: cii() }));
const compter = async (sql: string, ...valeurs: unknown[]): Promise<number> =>
  (await lignes(deps, sql, valeurs)).length;

describe('a lot of invoices', () => {
  const mixtes = (...numeros: string[]) => ({ factures: numeros.map((numero) => facturePour(monde, { numero })) });

  it('in one envelope of Chorus: each becomes an invoice whose document holds no other', async () => {
    const fluxId = await deposerEtIntegrer({
      nom: 'envoi.xml',
      octets: await unDocumentCpp(mixtes('F-ENV-1', 'F-ENV-2', 'F-ENV-1')),
    });
    const rapport = await flux(fluxId);
    expect(rapport).toMatchObject({
      statut: 'IN_INTEGRE_PARTIEL',
      codeInterface: 'FSO1113A',
      nombreFactures: 3,
      nombreRejets: 1,
      factures: [
        { fichier: 'envoi-001.xml', numero: 'F-ENV-1', format: 'CPP_MIXTE', statut: 'MISE_A_DISPOSITION' },
        { fichier: 'envoi-002.xml', numero: 'F-ENV-2', statut: 'MISE_A_DISPOSITION' },
        { fichier: 'envoi-003.xml', numero: 'F-ENV-1', statut: 'NON_CONFORME' },
      ],
    });
    const { id } = rapport.factures[1];
    const { pieces } = (await demander('comptable', 'GET', `/api/facturation/factures-emises/${id}`)).corps;
    const piece = `/api/facturation/factures-emises/${id}/pieces/${pieces[0].id}`;
    const { corps } = await demander('comptable', 'GET', piece);
    expect(corps).toContain('F-ENV-2');
    expect(corps).not.toContain('F-ENV-1');
  });

  it('holds files of Chorus’ own formats too', async () => {
    const octets = await uneArchiveTarGz([
      { chemin: 'mixte.xml', octets: await unDocumentCpp(mixtes('F-LOT-MIXTE')) },
      { chemin: 'cii.xml', octets: cii({ numero: 'F-LOT-CII-2' }) },
      { chemin: 'deux.xml', octets: await unDocumentCpp(mixtes('F-LOT-A', 'F-LOT-B')) },
    ]);
    const rapport = await flux(await deposerEtIntegrer({ nom: 'lot.tar.gz', octets }));
    expect(rapport.factures).toMatchObject([
      { numero: 'F-LOT-MIXTE', format: 'CPP_MIXTE', statut: 'MISE_A_DISPOSITION' },
      { numero: 'F-LOT-CII-2', format: 'CII', statut: 'MISE_A_DISPOSITION' },
    ]);
    expect(rapport.ecartes).toMatchObject([{ fichier: 'deux.xml', anomalies: [{ code: 'ORP-CPP-PLUSIEURS' }] }]);
  });

  it('in one envelope is refused whole where its count is another one', async () => {
    const octets = await unDocumentCpp({ ...mixtes('F-ENV-8', 'F-ENV-9'), compteur: '5' });
    const rapport = await flux(await deposerEtIntegrer({ nom: 'faux.xml', octets }));
    expect(rapport).toMatchObject({ statut: 'IN_REJETE', nombreFactures: 0 });
    expect(codes(rapport.anomalies)).toEqual(['ORP-CPP-COMPTEUR']);
  });

  it('of mixed syntaxes, in folders, as tar.gz: each becomes an invoice with its own document', async () => {
    const xml = cii({ numero: 'F-LOT-CII' });
    const octets = await uneArchiveTarGz([
      { chemin: 'lot/', octets: '' },
      { chemin: 'lot/cii.xml', octets: xml },
      { chemin: 'lot/ubl.xml', octets: unDocumentUbl(facturePour(monde, { numero: 'F-LOT-UBL' })) },
      { chemin: 'lot/facturx.pdf', octets: await unFacturX(facturePour(monde, { numero: 'F-LOT-FX' })) },
      { chemin: '__MACOSX/lot/._cii.xml', octets: 'x' },
    ]);
    const fluxId = await deposerEtIntegrer({ nom: 'lot.tar.gz', octets });
    const rapport = await flux(fluxId);
    expect(rapport).toMatchObject({
      statut: 'IN_INTEGRE',
      codeInterface: null,
      nombreFactures: 3,
      nombreRejets: 0,
      nombreDocuments: 3,
      nombreTraites: 3,
      anomalies: [],
      ecartes: [],
      factures: [
        { fichier: 'lot/cii.xml', numero: 'F-LOT-CII', format: 'CII', statut: 'MISE_A_DISPOSITION' },
        { fichier: 'lot/ubl.xml', numero: 'F-LOT-UBL', format: 'UBL', statut: 'MISE_A_DISPOSITION' },
        { fichier: 'lot/facturx.pdf', numero: 'F-LOT-FX', format: 'FACTURX', statut: 'MISE_A_DISPOSITION' },
      ],
    });
    expect(rapport.numero).toMatch(/^CPP0010000/);
    const id = rapport.factures[0].id;
    const facture = (await demander('comptable', 'GET', `/api/facturation/factures-emises/${id}`)).corps;
    expect(facture).toMatchObject({ fluxId, pieces: [{ categorie: 'PRINCIPALE', designation: 'cii.xml' }] });
    const piece = `/api/facturation/factures-emises/${id}/pieces/${facture.pieces[0].id}`;
    expect((await demander('comptable', 'GET', piece)).corps).toBe(xml);
    const types = await lignes<{ type: string }>(deps, 'SELECT type FROM evenement WHERE flux_id = $1 ORDER BY id', [
      fluxId,
    ]);
    expect(types.map((t) => t.type)).toEqual([
      'flux.depose',
      ...Array(3).fill('facture.mettreADisposition'),
      'flux.integre',
    ]);
  });

  it('of one syntax bears its interface', async () => {
    const fluxId = await deposerEtIntegrer({ nom: 'lot.zip', octets: await uneArchiveZip(bonnes(2)) });
    expect(await flux(fluxId)).toMatchObject({ statut: 'IN_INTEGRE', codeInterface: 'FSO1106A' });
  });

  it('of which some are wrong is integrated in part, every document accounted for', async () => {
    await unefacture({ numero: 'F-PRISE-AVANT' });
    const memes = cii({ numero: 'F-MEMES' });
    const octets = await uneArchiveZip([
      { chemin: 'bonne.xml', octets: memes },
      { chemin: 'sans-service.xml', octets: cii({ codeService: undefined }) },
      { chemin: 'copie.xml', octets: memes },
      { chemin: 'meme-numero.xml', octets: cii({ numero: 'F-MEMES', note: 'autre document' }) },
      { chemin: 'deja.xml', octets: cii({ numero: 'F-PRISE-AVANT' }) },
      { chemin: 'lisez-moi.txt', octets: 'bonjour\n' },
      { chemin: 'lot-dans-le-lot.zip', octets: await uneArchiveZip(bonnes(1)) },
    ]);
    const fluxId = await deposerEtIntegrer({ nom: 'mele.zip', octets });
    const rapport = await flux(fluxId);
    expect(rapport).toMatchObject({ statut: 'IN_INTEGRE_PARTIEL', nombreFactures: 7, nombreRejets: 6 });
    expect(
      rapport.factures.map((f: { fichier: string; statut: string; anomalies: { code: string }[] }) => [
        f.fichier,
        f.statut,
        ...codes(f.anomalies),
      ]),
    ).toEqual([
      ['bonne.xml', 'MISE_A_DISPOSITION'],
      ['sans-service.xml', 'NON_CONFORME', 'ORP-P-SERVICE-OBLIGATOIRE'],
      ['meme-numero.xml', 'NON_CONFORME', 'ORP-LOT-NUMERO-REPETE'],
      ['deja.xml', 'NON_CONFORME', 'ORP-P-DEJA-DEPOSEE'],
    ]);
    expect(
      rapport.ecartes.map((d: { fichier: string; anomalies: { code: string }[] }) => [
        d.fichier,
        ...codes(d.anomalies),
      ]),
    ).toEqual([
      ['copie.xml', 'ORP-LOT-FICHIER-REPETE'],
      ['lisez-moi.txt', 'ORP-CONT-TEXTE'],
      ['lot-dans-le-lot.zip', 'ORP-CONT-ZIP'],
    ]);
  });

  it('with nothing acceptable in it is rejected, and may be filed again', async () => {
    const octets = await uneArchiveZip([{ chemin: 'a.xml', octets: cii({ codeService: 'NULLE-PART' }) }]);
    const fluxId = await deposerEtIntegrer({ nom: 'faux.zip', octets });
    expect(await flux(fluxId)).toMatchObject({ statut: 'IN_REJETE', nombreFactures: 1, nombreRejets: 1 });
    expect((await deposer({ nom: 'faux.zip', octets })).statut).toBe(202);
  });

  it.each([
    ['cut short', async () => (await uneArchiveZip(bonnes(3))).slice(0, 900), 'ORP-ARCHIVE-ALTEREE'],
    [
      'with a link',
      () => uneArchiveZip([{ chemin: 'a.xml', octets: '/etc/passwd', mode: 0o120777 }]),
      'ORP-ARCHIVE-LIEN',
    ],
    [
      'of 501 files',
      () => uneArchiveZip(Array.from({ length: 501 }, (_, i) => ({ chemin: `${i}.xml`, octets: 'x' }))),
      'ORP-ARCHIVE-NOMBRE',
    ],
  ])('%s is rejected as a whole', async (_quoi, faire, code) => {
    const fluxId = await deposerEtIntegrer({ nom: `${randomUUID()}.zip`, octets: await faire() });
    expect(await flux(fluxId)).toMatchObject({
      statut: 'IN_REJETE',
      nombreFactures: 0,
      factures: [],
      anomalies: [{ code }],
    });
  });

  it('has its facts told in one request, as the checks of the browser ask for them', async () => {
    await unefacture({ numero: 'F-CONNUE' });
    const { structures } = monde;
    const { statut, corps } = await demander('comptable', 'POST', '/api/facturation/factures-emises/faits-de-lot', {
      payload: {
        structureId: structures.delices.id,
        documents: [
          { fournisseur: structures.delices.identifiant, numero: 'F-CONNUE' },
          { destinataire: structures.valmont.identifiant, service: 'ECOLES' },
          {},
        ],
      },
    });
    expect(statut).toBe(200);
    expect(corps).toMatchObject([
      { dejaDeposee: { numero: 'F-CONNUE' }, destinataire: null },
      { dejaDeposee: null, destinataire: { id: structures.valmont.id }, service: { code: 'ECOLES' } },
      { dejaDeposee: null, destinataire: null, service: null },
    ]);
  });
});

describe('the mails of a lot', () => {
  let boite: BoiteAuxLettres;
  beforeAll(async () => {
    boite = await demarrerBoite({ dossier: await dossierDEssai() });
  });
  afterAll(() => boite.arreter());

  /** Runs what the worker would run for a deposit, and gives the mails it leads to, by reader. */
  async function courriels(fluxId: string) {
    const avecCourrier = { ...deps, config: { ...deps.config, SMTP_URL: boite.smtp } };
    const evenements = await lignes<{ id: string }>(deps, 'SELECT id::text FROM evenement WHERE flux_id = $1', [
      fluxId,
    ]);
    // Twice: a job may run again.
    for (const _ of [1, 2])
      await diffuserEvenements(
        avecCourrier,
        evenements.map((v) => v.id),
      );
    const aEnvoyer = await lignes<{ id: string; a: string }>(
      deps,
      `SELECT c.id::text, u.courriel_contact AS a FROM courriel c JOIN utilisateur u ON u.id = c.utilisateur_id
        JOIN evenement e ON e.id = c.evenement_id WHERE e.flux_id = $1`,
      [fluxId],
    );
    const courrier = ouvrirCourrier(avecCourrier);
    for (const { id } of aEnvoyer) await envoyerCourriel(avecCourrier, facteur(avecCourrier, courrier), id);
    courrier.fermer();
    return async (qui: keyof typeof monde.personnes) => {
      const nombre = aEnvoyer.filter((c) => c.a === monde.personnes[qui].courriel).length;
      return (await boite.messages(monde.personnes[qui].courriel)).slice(0, nombre);
    };
  }
  const versVoirie = (numero: string) => cii({ numero, codeService: monde.services.voirie.code });

  it('are one a reader at its end: what the recipient may see, and to the depositor what was refused', async () => {
    const octets = await uneArchiveZip([
      ...['F-MAIL-1', 'F-MAIL-2'].map((numero) => ({ chemin: `${numero}.xml`, octets: cii({ numero }) })),
      ...['F-MAIL-3', 'F-MAIL-4', 'F-MAIL-5'].map((numero) => ({
        chemin: `${numero}.xml`,
        octets: versVoirie(numero),
      })),
      { chemin: 'non.xml', octets: cii({ numero: 'F-MAIL-NON', codeService: 'NULLE-PART' }) },
      { chemin: 'note.txt', octets: 'Bonjour' },
    ]);
    const courrielsDe = await courriels(await deposerEtIntegrer({ nom: 'envoi.zip', octets }));

    const [agente, ...autres] = await courrielsDe('agente');
    expect(autres).toEqual([]);
    expect(agente?.sujet).toBe(`5 factures reçues de ${monde.structures.delices.raisonSociale}`);
    expect(agente?.texte).toContain('/facturation/factures-recues?statut=MISE_A_DISPOSITION');
    for (const n of [1, 2, 3, 4, 5]) expect(agente?.texte).toContain(`Facture F-MAIL-${n}`);
    expect(agente?.texte).not.toContain('F-MAIL-NON');

    const [ecoles, ...reste] = await courrielsDe('agentEcoles');
    expect(reste).toEqual([]);
    expect(ecoles?.sujet).toMatch(/^2 factures reçues de /);
    expect(ecoles?.texte).not.toContain('F-MAIL-3');

    const [deposant, ...encore] = await courrielsDe('comptable');
    expect(encore).toEqual([]);
    expect(deposant?.sujet).toBe('Dépôt « envoi.zip » : 2 factures refusées');
    expect(deposant?.texte).toContain('F-MAIL-NON');
  });

  it('are the invoice’s own where only one concerns the reader, and none where none does', async () => {
    const octets = await uneArchiveZip([
      { chemin: '1.xml', octets: cii({ numero: 'F-SEULE' }) },
      { chemin: '2.xml', octets: versVoirie('F-AUTRE') },
    ]);
    const courrielsDe = await courriels(await deposerEtIntegrer({ nom: 'deux.zip', octets }));
    expect((await courrielsDe('agentEcoles')).map((m) => m.sujet)).toEqual([
      expect.stringMatching(/^Facture F-SEULE de /),
    ]);
    expect((await courrielsDe('agente')).map((m) => m.sujet)).toEqual([
      expect.stringMatching(/^2 factures reçues de /),
    ]);
    expect(await courrielsDe('comptable')).toEqual([]);
    expect(await courrielsDe('agentRegion')).toEqual([]);
  });
});

describe('a lot that is interrupted', () => {
  /** The same, but its store gives out after that many documents written: what a kill or a full disk does. */
  const stockLimite = (ecritures: number): Deps => ({
    ...deps,
    documents: {
      ...deps.documents,
      deposerOctets: (octets) => {
        if (--ecritures < 0) throw new Error('the store is away');
        return deps.documents.deposerOctets(octets);
      },
    },
  });
  const tenter = (d: Deps, fluxId: string, dernierEssai = false) =>
    ouvrirIntegration(d, ouvrirLecteurs())(fluxId, { dernierEssai });

  it('goes on where it stopped: nothing is lost, nothing is doubled, the order of the archive holds', async () => {
    const fichiers = [...bonnes(58, 'suite'), { chemin: 'copie.xml', octets: '' }];
    const [premiere] = fichiers;
    const octets = await uneArchiveTarGz([
      ...fichiers.slice(0, -1),
      { chemin: 'copie.xml', octets: premiere?.octets ?? '' },
    ]);
    const { corps } = await deposer({ nom: 'suite.tgz', octets });
    await expect(tenter(stockLimite(40), corps.fluxId)).rejects.toThrow('the store is away');
    expect(await flux(corps.fluxId)).toMatchObject({
      statut: 'IN_EN_COURS_TRAITEMENT_CPP',
      nombreDocuments: 59,
      nombreTraites: 25,
    });
    await Promise.all([1, 2, 3].map(() => integrer(corps.fluxId)));
    const rapport = await flux(corps.fluxId);
    expect(rapport).toMatchObject({
      statut: 'IN_INTEGRE_PARTIEL',
      nombreTraites: 59,
      nombreFactures: 59,
      nombreRejets: 1,
    });
    expect(rapport.factures.map((f: { fichier: string }) => f.fichier)).toEqual(
      fichiers.slice(0, -1).map((f) => f.chemin),
    );
    expect(rapport.ecartes).toMatchObject([{ fichier: 'copie.xml', anomalies: [{ code: 'ORP-LOT-FICHIER-REPETE' }] }]);
    expect(await compter('SELECT 1 FROM facture WHERE flux_id = $1', corps.fluxId)).toBe(58);
    expect(
      await compter(`SELECT 1 FROM evenement WHERE flux_id = $1 AND type = 'flux.integre_partiel'`, corps.fluxId),
    ).toBe(1);
    await integrer(corps.fluxId);
    expect(await compter('SELECT 1 FROM facture WHERE flux_id = $1', corps.fluxId)).toBe(58);
  });

  it('and given up keeps what was accepted, and says what is missing', async () => {
    const { corps } = await deposer({ nom: 'abandon.zip', octets: await uneArchiveZip(bonnes(30)) });
    await tenter(stockLimite(27), corps.fluxId, true);
    expect(await flux(corps.fluxId)).toMatchObject({
      statut: 'IN_INTEGRE_PARTIEL',
      nombreFactures: 30,
      nombreRejets: 5,
      anomalies: [{ code: 'ORP-LOT-INTERROMPU', parametres: { traites: '25', total: '30' } }],
    });
  });

  it('before anything was accepted ends as an incident, its file free again', async () => {
    const octets = await uneArchiveZip(bonnes(3));
    const { corps } = await deposer({ nom: 'incident.zip', octets });
    await tenter(stockLimite(1), corps.fluxId, true);
    expect(await flux(corps.fluxId)).toMatchObject({
      statut: 'IN_INCIDENTE',
      anomalies: [{ code: 'ORP-CONT-INCIDENT' }],
    });
    expect((await deposer({ nom: 'incident.zip', octets })).statut).toBe(202);
  });

  it('is not by a document that exhausts its reader: that one is refused at once, the others are taken', async () => {
    const gouffre = { chemin: 'gouffre.xml', octets: `<a>${'<b c="d">e</b>'.repeat(200_000)}</a>` };
    const [premiere = gouffre, ...autres] = bonnes(3, 'voisine');
    const octets = await uneArchiveZip([premiere, gouffre, ...autres]);
    const { corps } = await deposer({ nom: 'gouffre.zip', octets });
    const lecteurs = ouvrirLecteurs({ fils: 1, memoireMo: 16, surPlace: 0 });
    await ouvrirIntegration(deps, lecteurs)(corps.fluxId, { dernierEssai: false });
    await lecteurs.fermer();
    const rapport = await flux(corps.fluxId);
    expect(rapport).toMatchObject({ statut: 'IN_INTEGRE_PARTIEL', nombreFactures: 4, nombreRejets: 1 });
    expect(rapport.factures.map((f: { fichier: string }) => f.fichier)).toEqual(
      [premiere, ...autres].map((f) => f.chemin),
    );
    expect(rapport.ecartes).toMatchObject([
      { fichier: 'gouffre.xml', anomalies: [{ code: 'ORP-CONT-COMPLEXE', gravite: 'FATALE' }] },
    ]);
  });

  it('with a private recipient in it shows that recipient nothing', async () => {
    const octets = await uneArchiveZip([
      { chemin: 'a.xml', octets: cii() },
      { chemin: 'b.xml', octets: cii({ destinataire: partieDe(monde.structures.atelier) }) },
    ]);
    const rapport = await flux(await deposerEtIntegrer({ nom: 'prive.zip', octets }));
    expect(rapport.factures[1]).toMatchObject({ statut: 'NON_CONFORME', destinataire: null });
    expect((await demander('artisan', 'GET', `/api/facturation/suivi-des-flux/${rapport.id}`)).statut).toBe(404);
  });
});
