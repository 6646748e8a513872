import { beforeEach, describe, expect, it } from 'vitest';
import { essai, horlogeArretee } from '../appui/application.ts';
import { appui, lignes } from '../facturation/appui.ts';
import { AVEC_COURRIELS, courriels, gestes } from './appui.ts';

const SECRET = 'un secret maitre pour les essais, assez long';
const JOUR = 24 * 3_600_000;
const horloge = horlogeArretee('2026-03-02T09:00:00Z');
const e = await essai({ ...AVEC_COURRIELS, SECRET_MAITRE: SECRET }, horloge);
const { deps, monde, demander } = e;
const { decider, nommer } = gestes(e);
const { unefacture } = appui(e);
const { delices, valmont } = monde.structures;
const url = `/api/organisation/structures/${delices.id}/coordonnees-bancaires`;
const IBAN = 'FR1420041010050500013M02606';

const lister = async () => (await demander('manuela', 'GET', url)).corps.elements;
const ajouter = (change: object = {}, qui: 'manuela' | 'comptable' = 'manuela') =>
  demander(qui, 'POST', url, {
    payload: {
      type: 'IBAN',
      libelle: 'Compte neuf',
      titulaire: null,
      iban: IBAN,
      banque: null,
      guichet: null,
      compte: null,
      cle: null,
      bic: null,
      affactureurNom: null,
      affactureurIdentifiant: null,
      ...change,
    },
  });
const changer = async (libelle: string, change: object) => {
  const compte = (await lister()).find((c: { libelle: string }) => c.libelle === libelle);
  const { version, active, parDefaut } = compte;
  const payload = { version, libelle, active, parDefaut, ...change };
  return demander('manuela', 'PUT', `${url}/${compte.id}`, { payload });
};
const double = (oui: boolean) =>
  lignes(deps, 'UPDATE structure SET double_validation_bancaire = $2 WHERE id = $1', [delices.id, oui]);

beforeEach(async () => {
  await deps.base.pool.query('DELETE FROM demande');
  await deps.base.pool.query('DELETE FROM courriel');
  await deps.base.pool.query(
    `DELETE FROM coordonnee_bancaire WHERE structure_id = $1 AND libelle <> 'Compte courant'`,
    [delices.id],
  );
  await deps.base.pool.query('UPDATE coordonnee_bancaire SET par_defaut = false, active = true');
  await deps.base.pool.query('UPDATE session SET expire_le = $1, confirmee_le = $2, cree_le = $2, vue_le = $2', [
    new Date(horloge.maintenant().getTime() + 1_000 * JOUR),
    horloge.maintenant(),
  ]);
  await double(false);
});

describe('bank details of a structure', () => {
  it('are masked in lists, and whole for who may change them', async () => {
    await ajouter({ bic: 'psstfrppgre' });
    const neuf = (await lister()).find((c: { libelle: string }) => c.libelle === 'Compte neuf');
    expect(neuf).toMatchObject({ fin: '2606', pays: 'FR', bic: 'PSSTFRPPGRE', titulaire: 'Les Délices de Savoie' });
    expect(JSON.stringify(neuf)).not.toContain(IBAN);
    expect((await demander('manuela', 'GET', `${url}/${neuf.id}/numero`)).corps).toEqual({ numero: IBAN });
    const ailleurs = `/api/organisation/structures/${valmont.id}/coordonnees-bancaires/${neuf.id}/numero`;
    expect((await demander('gestionnaire', 'GET', ailleurs)).statut).toBe(404);
    const lecture = `/api/organisation/structures/${valmont.id}/coordonnees-bancaires`;
    expect((await demander('lectriceStructures', 'GET', lecture)).statut).toBe(200);
    expect((await demander('lectriceStructures', 'GET', `${lecture}/1/numero`)).statut).toBe(403);
  });

  it('cannot be read in the database, nor moved to another structure', async () => {
    await ajouter();
    const [rangee] = await lignes<{ compte: string }>(
      deps,
      `SELECT compte FROM coordonnee_bancaire WHERE libelle = 'Compte neuf'`,
    );
    expect(rangee?.compte).toMatch(/^coffre:/);
    expect(rangee?.compte).not.toContain('20041');
    await lignes(deps, `INSERT INTO coordonnee_bancaire (structure_id, libelle, compte) VALUES ($1, 'Recopié', $2)`, [
      valmont.id,
      rangee?.compte,
    ]);
    const r = await demander('gestionnaire', 'GET', `/api/organisation/structures/${valmont.id}/coordonnees-bancaires`);
    expect(r.corps.elements.find((c: { libelle: string }) => c.libelle === 'Recopié')).toMatchObject({
      fin: '',
      pays: null,
    });
  });

  it('are offered whole to who files for the structure', async () => {
    await ajouter();
    await changer('Compte neuf', { parDefaut: true });
    const { corps } = await demander(
      'comptable',
      'GET',
      `/api/facturation/factures-emises/saisies/coordonnees-bancaires?structureId=${delices.id}`,
    );
    expect(corps.elements.map((c: { iban: string }) => c.iban)).toEqual([IBAN, monde.ibans.delices]);
  });

  it('are told to every manager by mail, and marked as new for thirty days', async () => {
    await nommer('comptable', 'delices');
    await ajouter();
    const recus = await courriels(deps);
    expect(recus.map((m) => m.a).sort()).toEqual(
      [monde.personnes.comptable.courriel, monde.personnes.manuela.courriel].sort(),
    );
    expect(recus[0]?.objet).toBe('Les Délices de Savoie : coordonnées bancaires modifiées');
    expect(recus[0]?.texte).toContain('Compte neuf (…2606)');
    expect(recus[0]?.texte).not.toContain(IBAN);
    const neuf = async () => (await lister()).find((c: { libelle: string }) => c.libelle === 'Compte neuf');
    expect((await neuf()).nouvelleJusquau).toBe('2026-04-01T09:00:00.000Z');
    horloge.avancer(30 * JOUR);
    await deps.base.pool.query('UPDATE session SET expire_le = $1', [new Date(horloge.maintenant().getTime() + JOUR)]);
    expect((await neuf()).nouvelleJusquau).toBeNull();
  });

  it('ask again who it is, after a while', async () => {
    await deps.base.pool.query('UPDATE session SET confirmee_le = $1', [
      new Date(horloge.maintenant().getTime() - 11 * 60_000),
    ]);
    expect(await ajouter()).toMatchObject({ statut: 403, corps: { code: 'CONFIRMATION_REQUISE' } });
  });

  it.each([
    ['iban', { iban: 'FR1520041010050500013M02606' }, /clé/],
    ['iban', { iban: 'FR14 2004' }, /longueur/],
    ['bic', { bic: 'PSST' }, /8 ou 11/],
    ['bic', { iban: 'TN5910006035183598478831' }, /SEPA/],
    ['cle', { type: 'RIB', iban: null, banque: '20041', guichet: '01005', compte: '0500013M026', cle: '07' }, /clé/],
  ])('are refused at their field: %s %j', async (champ, change, phrase) => {
    const r = await ajouter(change);
    expect(r.statut).toBe(400);
    expect(r.corps.champs).toEqual([{ chemin: champ, message: expect.stringMatching(phrase) }]);
  });

  it('take a RIB by its parts, and a factor', async () => {
    const rib = { type: 'RIB', iban: null, banque: '20041', guichet: '01005', compte: '0500013M026', cle: '06' };
    const r = await ajouter({ ...rib, affactureurNom: 'Factor Alpin', affactureurIdentifiant: '12345678900012' });
    expect(r.statut).toBe(201);
    const compte = r.corps.elements.find((c: { type: string }) => c.type === 'RIB');
    expect(compte).toMatchObject({ fin: '2606', pays: null, affactureurNom: 'Factor Alpin' });
  });

  it('never hold one account twice, even added at once', async () => {
    const issues = await Promise.all([ajouter(), ajouter({ libelle: 'Le même' })]);
    expect(issues.map((r) => r.statut).sort()).toEqual([201, 409]);
    expect(issues.find((r) => r.statut === 409)?.corps.code).toBe('COMPTE_DEJA_LA');
  });

  it('have one default, which gives way to another one only', async () => {
    await changer('Compte courant', { parDefaut: true });
    await ajouter();
    expect(await changer('Compte courant', { parDefaut: false, active: false })).toMatchObject({
      statut: 422,
      corps: { code: 'COMPTE_PAR_DEFAUT_REQUIS' },
    });
    const apres = (await changer('Compte neuf', { parDefaut: true })).corps.elements;
    expect(apres.map((c: { libelle: string; parDefaut: boolean }) => [c.libelle, c.parDefaut])).toEqual([
      ['Compte neuf', true],
      ['Compte courant', false],
    ]);
    expect((await changer('Compte courant', { active: false })).statut).toBe(200);
  });
});

describe('an invoice to be paid to a new account', () => {
  it('says so to its recipient, for thirty days', async () => {
    await ajouter();
    const facture = await unefacture({ iban: IBAN });
    const connue = await unefacture();
    const lire = async (id: string) =>
      (await demander('agente', 'GET', `/api/facturation/factures-recues/${id}/comptes-nouveaux`)).corps.comptes;
    expect(await lire(facture)).toEqual([{ fin: '2606', depuis: horloge.maintenant().toISOString() }]);
    expect(await lire(connue)).toEqual([]);
  });
});

describe('where a structure wants two people', () => {
  beforeEach(async () => {
    await nommer('comptable', 'delices');
    await double(true);
  });
  const demandeEnAttente = async (): Promise<string> =>
    (await lignes<{ id: string }>(deps, `SELECT id::text FROM demande WHERE statut = 'EN_ATTENTE'`))[0]?.id ?? '';

  it('giving up the second one is told to every manager by mail; taking it back is not', async () => {
    const poser = async (doubleValidationBancaire: boolean) => {
      const structure = `/api/organisation/structures/${delices.id}`;
      const { version } = (await demander('manuela', 'GET', structure)).corps;
      const payload = { version, parametres: null, doubleValidationBancaire };
      return demander('manuela', 'PUT', `${structure}/parametres`, { payload });
    };
    expect((await poser(false)).statut).toBe(200);
    const recus = await courriels(deps);
    expect(recus.map((m) => m.a).sort()).toEqual(
      [monde.personnes.comptable.courriel, monde.personnes.manuela.courriel].sort(),
    );
    expect(recus[0]?.objet).toBe('Les Délices de Savoie : une seule personne suffit pour changer les comptes');
    expect(recus[0]?.texte).toContain('Manuela Ferrand');
    await deps.base.pool.query('DELETE FROM courriel');
    expect((await poser(true)).statut).toBe(200);
    expect(await courriels(deps)).toEqual([]);
  });

  it('a new account waits, is offered to nobody, and its author cannot approve it', async () => {
    const r = await ajouter();
    expect(r.corps.elements.find((c: { libelle: string }) => c.libelle === 'Compte neuf')).toMatchObject({
      active: false,
      enAttente: true,
    });
    const demande = await demandeEnAttente();
    const [refus] = (await decider('manuela', 'APPROUVER', [demande])).corps.resultats;
    expect(refus).toMatchObject({ fait: false, code: 'DEMANDE_DE_SOI' });
    const saisie = `/api/facturation/factures-emises/saisies/coordonnees-bancaires?structureId=${delices.id}`;
    expect((await demander('comptable', 'GET', saisie)).corps.elements).toHaveLength(1);
    expect(await changer('Compte neuf', { active: true })).toMatchObject({ corps: { code: 'COMPTE_EN_ATTENTE' } });
  });

  it('approved by another manager it is in use, and everybody is told', async () => {
    await ajouter();
    await courriels(deps);
    const demande = await demandeEnAttente();
    expect((await decider('comptable', 'APPROUVER', [demande])).corps.resultats).toMatchObject([{ fait: true }]);
    expect((await lister()).find((c: { libelle: string }) => c.libelle === 'Compte neuf')).toMatchObject({
      active: true,
      enAttente: false,
    });
    const objets = (await courriels(deps)).map((m) => m.objet);
    expect(objets.filter((o) => o === 'Les Délices de Savoie : coordonnées bancaires modifiées')).toHaveLength(2);
  });

  it('refused it is as if it had never been asked for', async () => {
    await ajouter();
    await decider('comptable', 'REFUSER', [await demandeEnAttente()], 'Compte inconnu');
    expect((await lister()).map((c: { libelle: string }) => c.libelle)).toEqual(['Compte courant']);
    await double(false);
    expect((await ajouter()).statut).toBe(201);
  });

  it('a deactivated account comes back by two as well, but closes at once', async () => {
    expect((await changer('Compte courant', { active: false })).corps.elements).toMatchObject([{ active: false }]);
    expect((await changer('Compte courant', { active: true })).corps.elements).toMatchObject([
      { active: false, enAttente: true },
    ]);
    await decider('comptable', 'APPROUVER', [await demandeEnAttente()]);
    expect(await lister()).toMatchObject([{ active: true, parDefaut: true, enAttente: false }]);
  });
});
