import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { applicationsFermeesAuDepart } from '@orpheon/domain';
import type { NomPersonne } from '@orpheon/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { essai } from '../appui/application.ts';
import { AVEC_COURRIELS, courriels, gestes } from './appui.ts';

/** Answers of the public register as its documentation shapes them, about companies that do not exist. */
const UNITES = [
  {
    siren: '071920083',
    nom_complet: 'MENUISERIE CARREL (CARREL BOIS)',
    nom_raison_sociale: 'MENUISERIE CARREL',
    nature_juridique: '5499',
    etat_administratif: 'A',
    statut_diffusion: 'O',
    siege: {
      siret: '07192008300017',
      numero_voie: '14',
      type_voie: 'CHEMIN',
      libelle_voie: 'DES SCIEURS',
      code_postal: '73460',
      libelle_commune: 'VALMONT',
      etat_administratif: 'A',
      statut_diffusion_etablissement: 'O',
    },
    matching_etablissements: [],
  },
  {
    siren: '052811345',
    nom_complet: 'MARYSE TISSOT',
    nature_juridique: '1000',
    etat_administratif: 'A',
    statut_diffusion: 'P',
    siege: { siret: '05281134500010', libelle_voie: 'RUE TUE', code_postal: '74000', etat_administratif: 'A' },
    matching_etablissements: [],
  },
  {
    siren: '093445089',
    nom_complet: 'SYNDICAT DES EAUX',
    nature_juridique: '7354',
    etat_administratif: 'A',
    statut_diffusion: 'O',
    siege: { siret: '09344508900012', etat_administratif: 'A', statut_diffusion_etablissement: 'O' },
    matching_etablissements: [{ siret: '09344508900020', etat_administratif: 'F' }],
  },
];
let panne = false;
const registre = createServer((requete, reponse) => {
  if (panne) return void reponse.writeHead(503).end('no');
  const q = new URL(requete.url ?? '', 'http://registre').searchParams.get('q') ?? '';
  reponse
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ results: UNITES.filter((u) => q.startsWith(u.siren)), total_results: 1, page: 1 }));
});
await new Promise<void>((ok) => registre.listen(0, '127.0.0.1', () => ok()));
afterAll(() => new Promise((ok) => registre.close(ok)));
const adresse = `http://127.0.0.1:${(registre.address() as AddressInfo).port}/search`;

const embarque = await essai({ ...AVEC_COURRIELS, ENVIRONNEMENT: 'DEMONSTRATION' });
const public_ = await essai({ ...AVEC_COURRIELS, ENVIRONNEMENT: 'QUALIFICATION', SIRENE_URL: adresse });
const { deps, monde, demander } = embarque;
const { moi, poster, historique } = gestes(embarque);

const VIERGE = {
  typeIdentifiant: 'SIRET',
  identifiant: '',
  publique: false,
  raisonSociale: '',
  nom: null,
  prenom: null,
  libelle: null,
  adresse: null,
  complementAdresse: null,
  codePostal: null,
  ville: null,
  pays: 'FR',
  courriel: null,
  telephone: null,
  numeroTva: null,
  message: '',
};
const creer = (qui: NomPersonne, change: object, chez = embarque) =>
  chez.demander(qui, 'POST', '/api/organisation/structures', { payload: { ...VIERGE, ...change } });
const consulter = (siret: string, chez = embarque) =>
  chez.demander('isole', 'GET', `/api/organisation/entreprises?siret=${encodeURIComponent(siret)}`);

beforeEach(async () => {
  panne = false;
  await deps.base.pool.query('DELETE FROM courriel');
});

describe('a private structure', () => {
  it('is opened at once; its creator manages it with every profile; its default service is there', async () => {
    const { statut, corps } = await creer('isole', {
      identifiant: '007 192 008 00014',
      raisonSociale: 'Carrel',
      ville: 'Valmont',
      codePostal: '73460',
    });
    expect(statut).toBe(201);
    // The register's name stands.
    expect(corps.structure).toMatchObject({ raisonSociale: 'Menuiserie Carrel', identifiant: '00719200800014' });
    const { structures, habilitations } = await moi('isole');
    expect(structures).toMatchObject([
      {
        id: corps.structure.id,
        publique: false,
        gestionnairePrincipal: true,
        gestionnaire: `${monde.personnes.isole.prenom} ${monde.personnes.isole.nom}`,
        applicationsFermees: applicationsFermeesAuDepart({ publique: false }),
      },
    ]);
    expect(new Set(habilitations.map((h: { niveau: string }) => h.niveau))).toEqual(new Set(['MODIFICATION']));
    expect(habilitations.map((h: { objet: string }) => h.objet)).toContain('ORGANISATION');
    expect((await demander('isole', 'GET', '/api/facturation/factures-emises')).statut).toBe(200);
    const { rows } = await deps.base.pool.query('SELECT code, par_defaut FROM service WHERE structure_id = $1', [
      corps.structure.id,
    ]);
    expect(rows).toEqual([{ code: 'SERVICE_DEFAUT', par_defaut: true }]);
    expect((await courriels(deps)).map((c) => [c.a, c.objet])).toEqual([
      [monde.personnes.isole.courriel, 'Menuiserie Carrel est créée sur le portail'],
    ]);
  });

  it('is opened once: the second reads its name and may ask to belong to it', async () => {
    const { statut, corps } = await creer('artisan', { identifiant: '00719200800014', raisonSociale: 'Autre nom' });
    expect([statut, corps.code, corps.message]).toEqual([
      409,
      'STRUCTURE_EXISTANTE',
      'Menuiserie Carrel existe déjà sur le portail. Demandez à y être rattaché.',
    ]);
    expect((await consulter('00719200800014')).corps.structure).toMatchObject({ raisonSociale: 'Menuiserie Carrel' });
  });

  it('of two opened at the same moment, one is', async () => {
    const demandee = { identifiant: '00528113400014', raisonSociale: 'Bureau' };
    const statuts = (await Promise.all([creer('artisan', demandee), creer('cabinet', demandee)])).map((r) => r.statut);
    expect(statuts.sort()).toEqual([201, 409]);
  });

  it.each([
    ['UE_HORS_FRANCE', { identifiant: 'DE 123 456 789', raisonSociale: 'Müller GmbH', pays: 'DE' }, 'DE123456789'],
    ['HORS_UE', { raisonSociale: 'Fromagerie du Léman', pays: 'CH' }, 'CHFROMAGERIEDULEMA'],
    ['RIDET', { identifiant: '0 997 067 001', raisonSociale: 'Nickel du Sud', pays: 'NC' }, '0997067001'],
    ['TAHITI', { identifiant: 'A12345001', raisonSociale: 'Perles de Moorea', pays: 'PF' }, 'A12345001'],
    ['AUTRE', { identifiant: 'Dépôt du 3 mars 2026', raisonSociale: 'Bientôt SARL' }, 'Dépôt du 3 mars 2026'],
  ])('is known by its %s', async (typeIdentifiant, change, identifiant) => {
    const { statut, corps } = await creer('artisan', { typeIdentifiant, ...change });
    expect([statut, corps.structure?.identifiant]).toEqual([201, identifiant]);
  });

  it('of a private person is theirs alone: one each, namesakes do not collide', async () => {
    const camille = { typeIdentifiant: 'PARTICULIER', nom: 'Martin', prenom: 'Camille' };
    const [un, deux] = [await creer('artisan', camille), await creer('cabinet', camille)];
    expect([un.statut, deux.statut]).toEqual([201, 201]);
    expect(un.corps.structure.raisonSociale).toBe('Camille Martin');
    expect((await creer('artisan', camille)).corps.code).toBe('STRUCTURE_EXISTANTE');
    expect((await creer('lecteur', { ...camille, nom: null })).corps.code).toBe('CHAMPS_MANQUANTS');
  });

  it.each([
    ['a SIRET that is none', { identifiant: '123', raisonSociale: 'X' }, 422, 'IDENTIFIANT_INCORRECT'],
    ['a closed establishment', { identifiant: '00617008800014', raisonSociale: 'X' }, 422, 'ETABLISSEMENT_FERME'],
    [
      'a country of the Union said outside it',
      { typeIdentifiant: 'HORS_UE', raisonSociale: 'X', pays: 'DE' },
      422,
      'PAYS_DANS_L_UNION',
    ],
    [
      'a postcode that is none',
      { identifiant: '00719200800022', raisonSociale: 'X', codePostal: '7346' },
      400,
      'REQUETE_INVALIDE',
    ],
    [
      'a right that nobody gave',
      { identifiant: '00719200800022', raisonSociale: 'X', gestionnairePrincipalId: '1' },
      400,
      'REQUETE_INVALIDE',
    ],
  ])('is refused for %s', async (_quoi, change, statut, code) => {
    const r = await creer('isole', change);
    expect([r.statut, r.corps.code]).toEqual([statut, code]);
  });
});

describe('a public structure', () => {
  it('that the register proves is opened at once, with the service of public invoices', async () => {
    const { statut, corps } = await creer('isole', {
      identifiant: '00846621100011',
      raisonSociale: 'Syndicat',
      publique: true,
    });
    expect(statut).toBe(201);
    const { rows } = await deps.base.pool.query('SELECT code FROM service WHERE structure_id = $1 ORDER BY code', [
      corps.structure.id,
    ]);
    expect(rows.map((r: { code: string }) => r.code)).toEqual(['FACTURES_PUBLIQUES', 'SERVICE_DEFAUT']);
    expect((await demander(null, 'GET', `/api/organisation/structures-publiques/${corps.structure.id}`)).statut).toBe(
      200,
    );
  });

  it('that it does not is asked of support; approved, it is as if opened; asked twice, it waits once', async () => {
    const demandee = {
      identifiant: '04411304100022',
      raisonSociale: 'Régie des neiges',
      publique: true,
      message: 'Arrêté joint.',
    };
    const { statut, corps } = await creer('isole', demandee);
    expect(statut).toBe(202);
    expect((await courriels(deps)).map((c) => [c.a, c.objet])).toEqual([
      [monde.personnes.support.courriel, 'Une demande attend votre réponse : Régie des neiges'],
    ]);
    expect((await creer('cabinet', demandee)).corps.code).toBe('DEMANDE_DEJA_EN_ATTENTE');
    const { corps: liste } = await demander('support', 'GET', '/api/support/demandes?nature=STRUCTURE_PUBLIQUE');
    expect(liste.elements).toMatchObject([
      {
        structure: null,
        faits: { identifiant: '04411304100022', raisonSociale: 'Régie des neiges' },
        message: 'Arrêté joint.',
      },
    ]);
    const url = `/api/support/demandes/${corps.demandeId}/decision`;
    expect((await poster('support', url, { decision: 'APPROUVER', motif: null, version: 1 })).statut).toBe(204);
    const { structures } = await moi('isole');
    expect(structures).toContainEqual(
      expect.objectContaining({ raisonSociale: 'Régie des neiges', publique: true, gestionnairePrincipal: true }),
    );
    expect((await courriels(deps)).map((c) => c.objet)).toEqual([
      'Votre demande de création de Régie des neiges est acceptée',
    ]);
    expect(await historique('valmont')).toEqual([]);
  });

  it('refused says why to the asker', async () => {
    const { corps } = await creer('artisan', {
      identifiant: '04402895900029',
      raisonSociale: 'Fausse mairie',
      publique: true,
    });
    await courriels(deps);
    const url = `/api/support/demandes/${corps.demandeId}/decision`;
    const refuser = (motif: string | null) => poster('support', url, { decision: 'REFUSER', motif, version: 1 });
    expect((await refuser(null)).corps.code).toBe('MOTIF_REQUIS');
    expect((await refuser('Aucun arrêté de création.')).statut).toBe(204);
    const [courriel] = await courriels(deps);
    expect(courriel?.texte).toContain('Aucun arrêté de création.');
  });
});

describe('the public register, on answers recorded in its documented shape', () => {
  it('fills the form', async () => {
    const { corps } = await consulter('07192008300017', public_);
    expect(corps).toMatchObject({
      registre: 'CONSULTE',
      structure: null,
      entreprise: {
        raisonSociale: 'MENUISERIE CARREL',
        adresse: '14 CHEMIN DES SCIEURS',
        codePostal: '73460',
        ville: 'VALMONT',
        diffusible: true,
        active: true,
        publique: false,
      },
    });
  });
  it('keeps the address of who opposed its publication', async () => {
    const { corps } = await consulter('05281134500010', public_);
    expect(corps.entreprise).toMatchObject({ diffusible: false, adresse: null, codePostal: null });
  });
  it('proves public entities, and closed establishments', async () => {
    expect((await consulter('09344508900012', public_)).corps.entreprise).toMatchObject({
      publique: true,
      active: true,
    });
    expect((await consulter('09344508900020', public_)).corps.entreprise).toMatchObject({ active: false });
  });
  it('knows every company: one that it does not know is refused', async () => {
    const r = await creer('isole', { identifiant: '04411304100014', raisonSociale: 'X' }, public_);
    expect([r.statut, r.corps.code]).toEqual([422, 'SIRET_INCONNU_AU_REGISTRE']);
  });
  it('out of reach stops nobody: what is typed stands, public ones are asked of support', async () => {
    panne = true;
    expect((await consulter('07192008300017', public_)).corps).toMatchObject({
      registre: 'INJOIGNABLE',
      entreprise: null,
    });
    expect((await creer('isole', { identifiant: '07192008300017', raisonSociale: 'Carrel' }, public_)).statut).toBe(
      201,
    );
    const publique = { identifiant: '09344508900012', raisonSociale: 'Syndicat', publique: true };
    expect((await creer('isole', publique, public_)).statut).toBe(202);
  });
});

describe('finding a structure to belong to', () => {
  const chercher = async (texte: string): Promise<string[]> => {
    const url = `/api/organisation/structures-a-rattacher?texte=${encodeURIComponent(texte)}`;
    const { corps } = await demander('isole', 'GET', url);
    return corps.elements.map((s: { raisonSociale: string }) => s.raisonSociale);
  };
  const { delices } = monde.structures;
  beforeAll(async () => {
    await deps.base.pool.query(`UPDATE structure SET libelle = 'Traiteur des Alpes' WHERE id = $1`, [delices.id]);
  });

  it.each<[string, string, string[]]>([
    ['a public one by a word of its name', 'valmont', ['Commune de Valmont']],
    ['a private one by its whole identifier', delices.identifiant, ['Les Délices de Savoie']],
    [
      '… spaced as on paper',
      delices.identifiant.replace(/(\d{3})(\d{3})(\d{3})/, '$1 $2 $3 '),
      ['Les Délices de Savoie'],
    ],
    ['… by its very name, accents or not', 'les delices de savoie', ['Les Délices de Savoie']],
    ['… by its very label', 'traiteur des alpes', ['Les Délices de Savoie']],
    ['… not by a part of its name', 'délices', []],
    ['… nor of its identifier', delices.identifiant.slice(0, 9), []],
    ['nothing by two letters', 'va', []],
    ['nothing by the signs that a search gives a meaning to', '%%%', []],
  ])('%s', async (_quoi, texte, attendues) => expect(await chercher(texte)).toEqual(attendues));

  it('tells the services of public ones, of private ones only to their own people', async () => {
    const services = (qui: NomPersonne, id: string, texte = '') =>
      demander(qui, 'GET', `/api/organisation/structures-a-rattacher/${id}/services?texte=${texte}`);
    const { corps } = await services('isole', monde.structures.valmont.id);
    expect(corps.elements.map((s: { code: string }) => s.code)).toEqual(['SERVICE_DEFAUT', 'ECOLES', 'VOIRIE']);
    expect((await services('isole', monde.structures.valmont.id, 'ecole')).corps.elements).toHaveLength(1);
    expect((await services('isole', delices.id)).statut).toBe(404);
    expect((await services('comptable', delices.id)).statut).toBe(200);
  });
});
