import { describe, expect, it } from 'vitest';
import { scellerAudit } from '../../src/platform/audit/sceller.ts';
import { ajouterTache } from '../../src/platform/taches.ts';
import { essai } from '../appui/application.ts';
import { appui, lignes } from '../facturation/appui.ts';
import { lanceur } from './lanceur.ts';

const tout = await essai();
const { deps, demander } = tout;
const lancer = lanceur(deps);

describe('orpheon', () => {
  it('says what it can do, in French, and in English on demand', async () => {
    expect(await lancer()).toMatchObject({ code: 0, dit: expect.stringContaining('crée un administrateur') });
    expect(await lancer('--aide', '--en')).toMatchObject({
      code: 0,
      dit: expect.stringContaining('makes an administrator'),
    });
  });
  it.each([
    [['annuler'], 'Commande inconnue'],
    [['maintenance', 'annoncer', '--debut'], '--debut demande une valeur'],
    [['maintenance', 'annoncer'], 'Il manque --debut'],
    [['maintenance', 'annoncer', '--debut', 'demain', '--fin', 'après'], 'n’est pas un instant'.replace('’', "'")],
    [['files', 'rejouer'], 'Donnez un numéro'],
    [
      ['administrateur', 'creer', '--courriel', 'a@b.fr', '--nom', 'N', '--prenom', 'P', '--role', 'x'],
      'Option inconnue : --role',
    ],
  ])('%j is refused in one sentence', async (args, phrase) => {
    const { code, dit } = await lancer(...args);
    expect(code).toBe(2);
    expect(dit).toContain(phrase);
    expect(dit).not.toContain('\n');
  });
});

describe('the first administrator', () => {
  const creer = () =>
    lancer('administrateur', 'creer', '--courriel', 'Ada@exemple.fr', '--nom', 'Lovelace', '--prenom', 'Ada');
  const activer = (jeton: string, motDePasse: string) =>
    demander(null, 'POST', '/api/compte/activation', {
      payload: { jeton, motDePasse, question: 'Ma première machine ?', reponse: 'Analytique' },
    });
  const jetonDe = (dit: string): string =>
    /https:\/\/factures\.exemple\.fr\/activation#([\w-]{43})$/.exec(dit)?.[1] ?? '';
  const connecter = (motDePasse: string) =>
    demander(null, 'POST', '/api/compte/session', { payload: { courriel: 'ada@exemple.fr', motDePasse } });

  it('chooses a password by a link that works once, and holds no right on any structure', async () => {
    const jeton = jetonDe((await creer()).dit);
    expect(jeton).not.toBe('');
    expect(await activer(jeton, 'motdepasse')).toMatchObject({ statut: 422, corps: { code: 'MOT_DE_PASSE_FAIBLE' } });
    const ensemble = await Promise.all([
      activer(jeton, 'une phrase assez longue'),
      activer(jeton, 'une autre phrase assez longue'),
    ]);
    expect(ensemble.map((r) => r.statut).sort()).toEqual([204, 409]);
    const retenu = ensemble[0]?.statut === 204 ? 'une phrase assez longue' : 'une autre phrase assez longue';
    expect(await activer(jeton, retenu)).toMatchObject({ statut: 409, corps: { code: 'LIEN_UTILISE' } });
    const moi = await connecter(retenu);
    expect(moi).toMatchObject({ statut: 200, corps: { habilitations: [], structures: [] } });
    expect(
      await lignes(deps, `SELECT administrateur FROM utilisateur WHERE courriel_connexion = 'ada@exemple.fr'`),
    ).toEqual([{ administrateur: true }]);
    const actions = await lignes<{ action: string }>(
      deps,
      `SELECT action FROM audit_entree WHERE action IN ('administrateur.cree', 'compte.activation')`,
    );
    expect(actions).toHaveLength(2);
    expect(JSON.stringify(await lignes(deps, 'SELECT * FROM lien_activation'))).not.toContain(jeton);
  });

  it('gets a new link on demand, which ends the one before; a link ends after a day', async () => {
    const [ancien, nouveau] = [jetonDe((await creer()).dit), jetonDe((await creer()).dit)];
    expect((await activer(ancien, 'une phrase assez longue')).statut).toBe(404);
    await lignes(deps, `UPDATE lien_activation SET expire_le = now() - interval '1 second'`);
    expect((await activer(nouveau, 'une phrase assez longue')).statut).toBe(410);
  });
});

describe('referentials', () => {
  const lire = async (jour: string) => (await demander(null, 'GET', `/api/accueil/referentiels?jour=${jour}`)).corps;
  it('come with the rates, delays, holidays and currencies of the law, by day', async () => {
    const vu = await lire('2026-11-21');
    expect(vu.tauxTva.map((t: { taux: string }) => t.taux)).toEqual([
      '20',
      '13',
      '10',
      '8.5',
      '5.5',
      '2.1',
      '1.75',
      '1.05',
      '0.9',
      '0',
    ]);
    expect(vu.delais).toContainEqual({ categorie: 'SANTE', jours: 50 });
    expect(vu.feries).toContainEqual({ jour: '2026-05-14', nom: 'Ascension' });
    expect(vu.devises).toContainEqual({ code: 'XPF', decimales: 0 });
    expect((await lire('2013-06-01')).tauxTva.map((t: { taux: string }) => t.taux)).toContain('19.6');
    expect((await lire('2023-07-01')).tauxBce).toBe('4');
  });
  it('are changed from a day on, the past staying as it was', async () => {
    expect((await lancer('referentiels', 'ajouter', 'BCE', 'REFINANCEMENT', '1.9', '--debut', '2027-01-06')).code).toBe(
      0,
    );
    expect([(await lire('2027-01-05')).tauxBce, (await lire('2027-01-06')).tauxBce]).toEqual(['2.15', '1.9']);
    expect(
      await lancer('referentiels', 'ajouter', 'BCE', 'REFINANCEMENT', '1.8', '--debut', '2027-01-06'),
    ).toMatchObject({ code: 2 });
    expect((await lancer('referentiels', 'clore', 'TVA', '2.1', '--fin', '2027-12-31')).code).toBe(0);
    const taux = async (jour: string) => (await lire(jour)).tauxTva.map((t: { taux: string }) => t.taux);
    expect(await taux('2027-12-31')).toContain('2.1');
    expect(await taux('2028-01-01')).not.toContain('2.1');
    expect(await lancer('referentiels', 'ajouter', 'TVA', 'vingt', 'METROPOLE', '--debut', '2027-01-01')).toMatchObject(
      { code: 2, dit: expect.stringContaining('la clé') },
    );
    expect((await lancer('referentiels', 'lister', 'bce')).dit).toMatch(
      /BCE +REFINANCEMENT +2025-06-11 +2027-01-05 +2\.15/,
    );
  });
  it('judge the VAT rates of a deposit', async () => {
    const faits = await demander(
      'comptable',
      'GET',
      `/api/facturation/factures-emises/faits-de-depot?structureId=${tout.monde.structures.delices.id}`,
    );
    expect(faits.corps.tauxTva).toContainEqual({
      nom: 'TVA',
      cle: '20',
      valeur: 'METROPOLE',
      debut: '2014-01-01',
      fin: null,
    });
  });
});

describe('queues', () => {
  it('are shown; jobs out of tries are named, masked, and queued again', async () => {
    await lignes(deps, 'DELETE FROM graphile_worker._private_jobs');
    expect(await lancer('files')).toMatchObject({ code: 0 });
    for (const fluxId of ['1', '2']) await ajouterTache(deps.base.prisma, 'integrer_flux', { fluxId }, { essais: 3 });
    await lignes(
      deps,
      `UPDATE graphile_worker._private_jobs SET attempts = 3, last_error = 'no mailbox for jeanne@exemple.fr'`,
    );
    expect(await lancer('files')).toMatchObject({ code: 1, dit: expect.stringMatching(/integrer_flux +0 +0 +0 +2/) });
    const echecs = await lancer('files', 'echecs');
    expect(echecs).toMatchObject({ code: 1, dit: expect.stringContaining('integrer_flux') });
    expect(echecs.dit).not.toContain('jeanne@exemple.fr');
    const [premier] = echecs.dit.split(' ');
    expect(await lancer('files', 'rejouer', premier ?? '')).toMatchObject({
      code: 0,
      dit: '1 travail(aux) remis en file.',
    });
    expect(await lancer('files', 'rejouer', '--tout', '--tache', 'envoyer_courriel', '--oui')).toMatchObject({
      dit: '0 travail(aux) remis en file.',
    });
    expect(await lancer('files', 'rejouer', '--tout', '--oui')).toMatchObject({
      code: 0,
      dit: '1 travail(aux) remis en file.',
    });
    expect(await lignes(deps, 'SELECT attempts FROM graphile_worker._private_jobs')).toEqual([
      { attempts: 0 },
      { attempts: 0 },
    ]);
    expect(await lancer('files', 'echecs', '--en')).toMatchObject({ code: 0, dit: 'No job is out of tries.' });
  });
});

describe('maintenance', () => {
  const annonce = async () => (await demander(null, 'GET', '/api/accueil/maintenance')).corps.annonce;
  it('is announced in Paris time to everybody, replaced, lifted, and gone once it is over', async () => {
    expect(await annonce()).toBeNull();
    await lancer('maintenance', 'annoncer', '--debut', '2027-01-10 20:00', '--fin', '2027-01-10 22:00');
    const r = await lancer(
      'maintenance',
      'annoncer',
      '--debut',
      '2027-07-10 20:00',
      '--fin',
      '2027-07-10 22:30',
      '--fr',
      'Nouvelle version.',
    );
    expect(r).toMatchObject({
      code: 0,
      dit: 'Maintenance annoncée du 10 juillet 2027 à 20:00 au 10 juillet 2027 à 22:30.',
    });
    expect(await annonce()).toEqual({
      debut: '2027-07-10T18:00:00.000Z',
      fin: '2027-07-10T20:30:00.000Z',
      texte: { fr: 'Nouvelle version.', en: null },
    });
    expect((await lancer('maintenance', 'lever')).dit).toBe('Annonce levée.');
    expect(await annonce()).toBeNull();
    expect(
      await lancer('maintenance', 'annoncer', '--debut', '2020-01-01 10:00', '--fin', '2020-01-01 11:00'),
    ).toMatchObject({ code: 2 });
  });
});

describe('verifications', () => {
  it('of the audit hold until an entry is changed', async () => {
    await scellerAudit(deps);
    const entier = await lancer('audit', 'verifier');
    expect(entier).toMatchObject({ code: 0, dit: expect.stringContaining('La chaîne est entière.') });
    const note = /^\d+:[0-9a-f]{64}$/m.exec(entier.dit)?.[0] ?? '';
    expect((await lancer('audit', 'verifier', note)).code).toBe(0);
    expect(
      await lancer(
        'audit',
        'verifier',
        note.replace(/.$/, (c) => (c === 'a' ? 'b' : 'a')),
      ),
    ).toMatchObject({ code: 1 });
  });
  it('of documents name the one that is gone', async () => {
    await appui(tout).deposer({ nom: 'a.xml', octets: '<a/>' });
    expect(await lancer('documents', 'verifier')).toMatchObject({
      code: 0,
      dit: expect.stringContaining('0 absents, 0 altérés'),
    });
    await lignes(deps, `INSERT INTO document (empreinte, taille) VALUES ($1, 1)`, ['0'.repeat(64)]);
    expect(await lancer('documents', 'verifier')).toMatchObject({
      code: 1,
      dit: expect.stringContaining(`ABSENT  ${'0'.repeat(64)}`),
    });
  });
  it('of the schema find nothing left to apply', async () => {
    expect(await lancer('base', 'migrer')).toMatchObject({ code: 0, dit: '0 migration(s) appliquée(s).' });
  });
});
