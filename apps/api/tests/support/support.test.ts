import { beforeEach, expect, it } from 'vitest';
import { essai } from '../appui/application.ts';
import { lignes } from '../facturation/appui.ts';

const { deps, monde, demander } = await essai({ SMTP_URL: 'smtp://127.0.0.1:1' });
const { comptable, isole } = monde.personnes;

beforeEach(async () => {
  await lignes(deps, 'TRUNCATE tentative_connexion');
});

const chercher = (quoi: 'comptes' | 'structures', texte: string, suite = '') =>
  demander('support', 'GET', `/api/support/${quoi}?texte=${encodeURIComponent(texte)}${suite}`);
const agir = (id: string, quoi: 'deblocage' | 'lien', corps: object = { motif: 'Demande 12' }) =>
  demander('support', 'POST', `/api/support/comptes/${id}/${quoi}`, { payload: corps });
const dernierActe = async () =>
  (
    await lignes<{ acte: string; objet_id: string | null; motif: string | null; audit: string }>(
      deps,
      `SELECT a.acte, a.objet_id::text, a.motif, (SELECT action FROM audit_entree ORDER BY id DESC LIMIT 1) AS audit
        FROM support_acte a ORDER BY a.id DESC LIMIT 1`,
    )
  )[0];

it('finds accounts by any part of name or address, without accents, page by page', async () => {
  const noms = (r: { corps: { elements: { nom: string }[] } }) => r.corps.elements.map((c) => c.nom);
  expect(noms(await chercher('comptes', 'lacom'))).toEqual(['Lacombe']);
  expect(noms(await chercher('comptes', 'comptable@essai'))).toEqual(['Lacombe']);
  expect(noms(await chercher('comptes', 'helene barbier'))).toEqual(['Barbier']);
  expect(noms(await chercher('comptes', 'nobody at all'))).toEqual([]);
  const tous: string[] = [];
  let curseur: string | null = '';
  while (curseur !== null) {
    const { corps } = await chercher('comptes', 'essai.example', `&limite=4${curseur && `&curseur=${curseur}`}`);
    tous.push(...corps.elements.map((c: { id: string }) => c.id));
    curseur = corps.curseurSuivant;
  }
  expect(new Set(tous).size).toBe(Object.keys(monde.personnes).length);
  expect(tous).toHaveLength(Object.keys(monde.personnes).length);
});

it('lists nobody without a word of three characters', async () => {
  for (const texte of ['', 'ab', 'a b c', '%%']) {
    const { statut, corps } = await chercher('comptes', texte);
    expect([statut, corps.code]).toEqual([422, 'RECHERCHE_TROP_COURTE']);
  }
});

it('records each look, in its journal and in the audit, without the words that were searched', async () => {
  await chercher('comptes', 'lacombe');
  expect(await dernierActe()).toEqual({
    acte: 'RECHERCHE_COMPTES',
    objet_id: null,
    motif: null,
    audit: 'support.recherche_comptes',
  });
  await demander('support', 'GET', `/api/support/comptes/${isole.id}`);
  expect(await dernierActe()).toMatchObject({ acte: 'CONSULTATION_COMPTE', objet_id: isole.id });
  await demander('support', 'GET', `/api/support/structures/${monde.structures.delices.id}`);
  expect(await dernierActe()).toMatchObject({
    acte: 'CONSULTATION_STRUCTURE',
    audit: 'support.consultation_structure',
  });
  const { corps } = await demander('support', 'GET', '/api/support/actes?limite=2');
  expect(corps.elements).toMatchObject([
    { acte: 'CONSULTATION_STRUCTURE', objet: 'Les Délices de Savoie', auteur: 'Camille Roche' },
    { acte: 'CONSULTATION_COMPTE', objet: 'Nadia Costa' },
  ]);
  expect(corps.curseurSuivant).not.toBeNull();
});

it('keeps its journal: a row is never changed', async () => {
  await chercher('comptes', 'lacombe');
  await expect(lignes(deps, `UPDATE support_acte SET motif = 'autre'`)).rejects.toThrow(/never changed/);
  await expect(lignes(deps, 'DELETE FROM support_acte')).rejects.toThrow(/never changed/);
});

it('unlocks a locked address, with a reason that stays', async () => {
  for (let i = 0; i < 5; i++)
    await demander(null, 'POST', '/api/compte/session', {
      payload: { courriel: comptable.courriel, motDePasse: 'faux' },
    });
  const avant = await demander('support', 'GET', `/api/support/comptes/${comptable.id}`);
  expect(avant.corps.bloqueJusqua).toMatch(/^\d{4}-/);
  expect((await agir(comptable.id, 'deblocage', {})).statut).toBe(400);
  expect((await agir(comptable.id, 'deblocage')).statut).toBe(204);
  const apres = await demander('support', 'GET', `/api/support/comptes/${comptable.id}`);
  expect(apres.corps.bloqueJusqua).toBeNull();
  expect(apres.corps.actes).toContainEqual(
    expect.objectContaining({ acte: 'DEBLOCAGE', motif: 'Demande 12', auteur: 'Camille Roche' }),
  );
});

it('has a link sent to the address of sign-in, and never sees it', async () => {
  const { statut, corps } = await agir(isole.id, 'lien');
  expect([statut, corps]).toEqual([204, '']);
  expect(await lignes(deps, 'SELECT message, adresse FROM courriel WHERE utilisateur_id = $1', [isole.id])).toEqual([
    { message: 'compte.oubli', adresse: isole.courriel },
  ]);
  await lignes(deps, `UPDATE utilisateur SET etat = 'EFFACE' WHERE id = $1`, [isole.id]);
  expect((await agir(isole.id, 'lien')).corps.code).toBe('COMPTE_EFFACE');
  await lignes(deps, `UPDATE utilisateur SET etat = 'ACTIF' WHERE id = $1`, [isole.id]);
});

it('takes away lost factors, ends the sessions, and tells the person', async () => {
  const { id } = monde.personnes.artisan;
  await lignes(deps, `INSERT INTO code_de_secours (utilisateur_id, empreinte, cree_le) VALUES ($1, 'e', now())`, [id]);
  const url = `/api/support/comptes/${id}/reinitialisation-des-facteurs`;
  expect((await demander('support', 'POST', url, { payload: { motif: 'Téléphone volé' } })).statut).toBe(204);
  expect(await lignes(deps, 'SELECT 1 FROM code_de_secours WHERE utilisateur_id = $1', [id])).toEqual([]);
  expect((await demander('artisan', 'GET', '/api/compte/moi')).statut).toBe(401);
  expect(await dernierActe()).toMatchObject({ acte: 'FACTEURS_REINITIALISES', motif: 'Téléphone volé' });
  expect(await lignes(deps, 'SELECT 1 FROM courriel WHERE utilisateur_id = $1', [id])).toHaveLength(1);
});

it('finds private structures too, and tells who manages one', async () => {
  const { corps } = await chercher('structures', monde.structures.delices.identifiant);
  expect(corps.elements).toMatchObject([{ raisonSociale: 'Les Délices de Savoie', publique: false }]);
  const delices = await demander('support', 'GET', `/api/support/structures/${monde.structures.delices.id}`);
  expect(delices.corps).toMatchObject({ services: 1, personnes: 5 });
  expect(delices.corps.gestionnaires).toMatchObject([{ nom: 'Ferrand', principal: true }]);
  const region = await demander('support', 'GET', `/api/support/structures/${monde.structures.region.id}`);
  expect(region.corps.gestionnaires).toEqual([]);
});

it('answers a request to a structure that nobody manages, and its journal says why', async () => {
  const { region } = monde.structures;
  const { corps: demande } = await demander('isole', 'POST', '/api/organisation/demandes/rattachement', {
    payload: { structureId: region.id, identifiant: region.identifiant, serviceId: null, message: 'Bonjour' },
  });
  const liste = await demander('support', 'GET', '/api/support/demandes');
  expect(await dernierActe()).toMatchObject({ acte: 'CONSULTATION_DEMANDES' });
  expect(liste.corps.elements).toMatchObject([{ id: demande.id, nature: 'RATTACHEMENT', message: 'Bonjour' }]);
  const decider = (corps: object) =>
    demander('support', 'POST', `/api/support/demandes/${demande.id}/decision`, { payload: corps });
  const { version } = liste.corps.elements[0];
  expect((await decider({ decision: 'REFUSER', motif: 'Homonyme', version })).statut).toBe(204);
  expect(await dernierActe()).toMatchObject({ acte: 'REFUS_DEMANDE', objet_id: demande.id, motif: 'Homonyme' });
  expect((await decider({ decision: 'APPROUVER', motif: null, version })).statut).toBe(409);
  expect(await dernierActe()).toMatchObject({ acte: 'REFUS_DEMANDE' });
});
