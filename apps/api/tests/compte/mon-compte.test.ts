import { MOT_DE_PASSE_ESSAI, type NomPersonne } from '@orpheon/testing';
import { describe, expect, it } from 'vitest';
import { oublierDemandesDeCompte } from '../../src/compte/public.ts';
import { jusqua } from '../appui/deps.ts';
import { appui, lignes, saisieVide } from '../facturation/appui.ts';
import { essaiDeCompte } from './appui.ts';

const e = await essaiDeCompte();
const { deps, monde, demander, poster, courriel, connecter, compte } = e;
const IDENTITE = {
  courrielContact: 'Compta@delices.example',
  prenom: 'Paul-Émile',
  nom: 'Lacombe',
  telephone: '04 79 00 00 00',
  adresse: '3 rue des Alpes',
  complementAdresse: '',
  codePostal: '73000',
  ville: 'Chambéry',
  pays: null,
};
const agir = (qui: NomPersonne, url: string, payload: object) => demander(qui, 'POST', url, { payload });
const poster2 = (qui: NomPersonne, chemin: string, payload?: object) =>
  demander(qui, 'POST', `/api/compte/${chemin}`, payload ? { payload } : {});

describe('what somebody says of themselves', () => {
  it('is kept, empty fields as absent', async () => {
    const r = await demander('comptable', 'PUT', '/api/compte/identite', { payload: IDENTITE });
    expect(r).toMatchObject({ statut: 200, corps: { ...IDENTITE, complementAdresse: null } });
    expect((await demander('comptable', 'GET', '/api/compte/moi')).corps).toMatchObject({
      prenom: 'Paul-Émile',
      courrielContact: 'Compta@delices.example',
    });
  });

  it.each([
    { prenom: 'Paul\nBcc: x@y.example' },
    { nom: 'http://piege.example' },
    { courrielContact: 'a@b.example, c@d.example' },
    { telephone: 'appelez-moi' },
    { courrielConnexion: 'moi@pirate.example' },
    { administrateur: true },
    { etat: 'ACTIF' },
  ])('is refused: %j', async (champ) => {
    const payload = { ...IDENTITE, ...champ };
    expect((await demander('comptable', 'PUT', '/api/compte/identite', { payload })).statut).toBe(400);
  });
});

describe('the conditions of use', () => {
  it('are asked again when their version has changed, and kept with their date', async () => {
    const acceptees = async () => (await demander('agente', 'GET', '/api/compte/moi')).corps.conditionsAcceptees;
    expect(await acceptees()).toBe(true);
    await lignes(deps, `UPDATE utilisateur SET conditions_version = '2019-01' WHERE id = $1`, [
      monde.personnes.agente.id,
    ]);
    expect(await acceptees()).toBe(false);
    const consultation = await demander('agente', 'GET', '/api/facturation/factures-recues');
    const preferences = await demander('agente', 'PATCH', '/api/compte/moi', { payload: { langue: 'fr' } });
    expect([consultation.statut, preferences.statut]).toEqual([200, 200]);
    const agir = () =>
      demander('agente', 'POST', '/api/facturation/factures-recues/telechargements', {
        payload: { factures: ['4242'], contenu: ['ORIGINAL'] },
      });
    expect(await agir()).toMatchObject({ statut: 403, corps: { code: 'CONDITIONS_A_ACCEPTER' } });
    expect((await poster2('agente', 'conditions', { version: '2019-01' })).statut).toBe(400);
    expect((await poster2('agente', 'conditions', { version: '2026-11' })).statut).toBe(204);
    expect(await acceptees()).toBe(true);
    expect((await agir()).corps.code).not.toBe('CONDITIONS_A_ACCEPTER');
    const [entree] = await lignes(deps, `SELECT donnees FROM audit_entree WHERE action = 'compte.conditions'`);
    expect(entree).toEqual({ donnees: { version: '2026-11' } });
  });
});

describe('closing an account', () => {
  it('is refused to the main manager of a structure, which is named', async () => {
    for (const chemin of ['desactivation', 'effacement']) {
      const refus = await poster2('manuela', chemin);
      expect(refus).toMatchObject({ statut: 409, corps: { code: 'GESTIONNAIRE_PRINCIPAL' } });
      expect(refus.corps.message).toContain(monde.structures.delices.raisonSociale);
    }
    expect((await demander('manuela', 'GET', '/api/compte/identite')).corps.structuresGerees).toEqual([
      monde.structures.delices.raisonSociale,
    ]);
  });

  it('waits for a handing over that is under way: whoever is main manager then does not leave', async () => {
    const { id } = monde.personnes.agentRegion;
    const client = await deps.base.pool.connect();
    await client.query('BEGIN');
    await client.query('SELECT FROM utilisateur WHERE id = $1 FOR UPDATE', [id]);
    const depart = poster2('agentRegion', 'desactivation');
    await client.query('UPDATE structure SET gestionnaire_principal_id = $1 WHERE id = $2', [
      id,
      monde.structures.region.id,
    ]);
    await client.query('COMMIT');
    client.release();
    expect((await depart).statut).toBe(409);
    expect((await demander('agentRegion', 'GET', '/api/compte/moi')).statut).toBe(200);
  });

  it('ends its sessions; a link to its address opens it again, with what it held', async () => {
    const { courriel: adresse } = monde.personnes.lecteur;
    expect((await poster2('lecteur', 'desactivation')).statut).toBe(204);
    expect((await demander('lecteur', 'GET', '/api/compte/moi')).statut).toBe(401);
    expect((await connecter(adresse, MOT_DE_PASSE_ESSAI)).statut).toBe(401);
    await courriel(adresse, /compte est désactivé/);
    expect((await e.oublier(adresse)).statut).toBe(202);
    const { jeton } = await courriel(adresse, /Orphéon est désactivé/);
    expect((await poster('liens/consultation', { jeton })).corps.usage).toBe('REACTIVATION');
    const ensemble = await Promise.all([poster('reactivation', { jeton }), poster('reactivation', { jeton })]);
    expect(ensemble.map((r) => r.statut).sort()).toEqual([204, 409]);
    await courriel(adresse, /réactivé/);
    const moi = await connecter(adresse, MOT_DE_PASSE_ESSAI);
    expect(moi).toMatchObject({ statut: 200, corps: { structures: [{ id: monde.structures.valmont.id }] } });
  });
});

describe('erasing an account', () => {
  it('leaves an identifier without a name: history and audit stay valid', async () => {
    const { id, courriel: adresse, nom } = monde.personnes.agenteVoirie;
    await demander('agenteVoirie', 'PUT', '/api/compte/identite', { payload: { ...IDENTITE, prenom: 'Lucie', nom } });
    const actions = () => lignes(deps, 'SELECT FROM audit_entree WHERE utilisateur_id = $1', [id]);
    const avant = (await actions()).length;
    await lignes(
      deps,
      `INSERT INTO identite_externe (emetteur, sujet, utilisateur_id, cree_le) VALUES ('https://idp.example', 's', $1, now())`,
      [id],
    );
    expect((await poster2('agenteVoirie', 'effacement')).statut).toBe(204);
    await courriel(adresse, /effacé/);
    await jusqua(
      async () =>
        (await oublierDemandesDeCompte(deps)) && lignes(deps, 'SELECT FROM courriel WHERE adresse = $1', [adresse]),
      (restes) => restes.length === 0,
    );
    expect(await lignes(deps, 'SELECT FROM identite_externe')).toEqual([]);
    // the erasure, and the end of the attachment that went with it
    expect(await actions()).toHaveLength(avant + 2);
    expect(await compte(adresse)).toBeUndefined();
    const [reste] = await lignes<Record<string, unknown>>(deps, 'SELECT * FROM utilisateur WHERE id = $1', [id]);
    expect(reste).toMatchObject({ etat: 'EFFACE', nom: 'Compte effacé', prenom: '', mot_de_passe: null });
    for (const trace of ['Lucie', nom, 'Alpes', 'Chambéry', '04 79', adresse])
      expect(JSON.stringify(reste)).not.toContain(trace);
    expect((await connecter(adresse, MOT_DE_PASSE_ESSAI)).statut).toBe(401);
    expect((await e.inscrire(adresse)).statut).toBe(202);
    await courriel(adresse, /Activez/);
    expect((await compte(adresse))?.id).not.toBe(id);
  });
});

describe('erasing an account that belongs somewhere', () => {
  it('ends its attachments and rights and withdraws what it asked for; the structures keep it in their history', async () => {
    const { id } = monde.personnes.consultante;
    const { delices, valmont, region } = monde.structures;
    await lignes(
      deps,
      `INSERT INTO rattachement (utilisateur_id, structure_id, service_id, statut) VALUES ($1, $2, $3, 'DESACTIVEE')`,
      [id, region.id, monde.services.lycees.id],
    );
    await lignes(
      deps,
      `INSERT INTO habilitation (utilisateur_id, structure_id, objet, niveau) VALUES ($1, $2, 'FACTURATION', 'CONSULTATION')`,
      [id, monde.structures.atelier.id],
    );
    const demandee = (
      await agir('consultante', '/api/organisation/demandes/rattachement', {
        structureId: valmont.id,
        identifiant: valmont.identifiant,
        serviceId: null,
        message: 'Pour les aider',
      })
    ).corps.id;
    const attendues = async () =>
      (await demander('gestionnaire', 'GET', '/api/organisation/approbations')).corps.elements.filter(
        (d: { id: string }) => d.id === demandee,
      );
    expect(await attendues()).toHaveLength(1);

    expect((await poster2('consultante', 'effacement')).statut).toBe(204);

    expect(await attendues()).toEqual([]);
    expect(await lignes(deps, 'SELECT FROM habilitation WHERE utilisateur_id = $1', [id])).toEqual([]);
    expect(await lignes(deps, 'SELECT DISTINCT statut FROM rattachement WHERE utilisateur_id = $1', [id])).toEqual([
      { statut: 'SUPPRIMEE' },
    ]);
    expect(await lignes(deps, 'SELECT statut FROM demande WHERE demandeur_id = $1', [id])).toEqual([
      { statut: 'RETIREE' },
    ]);
    const racontees = await lignes<{ structure_id: string; action: string }>(
      deps,
      `SELECT structure_id::text, service_id::text, action FROM structure_historique
        WHERE concerne_id = $1 AND action IN ('rattachement.effacer', 'rattachement.retirer')`,
      [id],
    );
    const effacee = { service_id: null, action: 'rattachement.effacer' };
    expect(racontees).toHaveLength(4);
    expect(racontees).toEqual(
      expect.arrayContaining([
        { ...effacee, structure_id: delices.id },
        { ...effacee, structure_id: region.id, service_id: monde.services.lycees.id },
        { ...effacee, structure_id: monde.structures.atelier.id },
        { structure_id: valmont.id, service_id: null, action: 'rattachement.retirer' },
      ]),
    );
  });

  it('waits for an answer to its request that is under way: neither kills the other', async () => {
    const { delices } = monde.structures;
    const faite = await agir('lectriceStructures', '/api/organisation/demandes/rattachement', {
      structureId: delices.id,
      identifiant: delices.identifiant,
      serviceId: null,
      message: '',
    });
    expect(faite.statut).toBe(201);
    const [effacement, reponse] = await Promise.all([
      poster2('lectriceStructures', 'effacement'),
      agir('manuela', '/api/organisation/approbations', {
        decision: 'APPROUVER',
        motif: null,
        demandes: [{ id: faite.corps.id, version: 1 }],
      }),
    ]);
    expect([effacement.statut, reponse.statut]).toEqual([204, 200]);
    const { id } = monde.personnes.lectriceStructures;
    const restes = 'SELECT FROM rattachement WHERE utilisateur_id = $1 AND statut = $2';
    expect(await lignes(deps, restes, [id, 'VALIDEE'])).toEqual([]);
    expect(await lignes(deps, 'SELECT FROM habilitation WHERE utilisateur_id = $1', [id])).toEqual([]);
    expect(await lignes(deps, `SELECT FROM demande WHERE demandeur_id = $1 AND statut = 'EN_ATTENTE'`, [id])).toEqual(
      [],
    );
  });
});

describe('my data', () => {
  it('come as one JSON file that explains itself, without any secret and without others', async () => {
    await lignes(deps, `UPDATE utilisateur SET reponse_secrete = 'hachage' WHERE id = $1`, [
      monde.personnes.cabinet.id,
    ]);
    await demander('cabinet', 'PATCH', '/api/compte/moi', { payload: { langue: 'en' } });
    const r = await demander('cabinet', 'GET', '/api/compte/donnees');
    expect(r.statut).toBe(200);
    expect(String(r.entetes['content-disposition'])).toMatch(/^attachment; filename="mes-donnees-/);
    const donnees = typeof r.corps === 'string' ? JSON.parse(r.corps) : r.corps;
    expect(donnees.compte).toMatchObject({
      courrielConnexion: monde.personnes.cabinet.courriel,
      motDePasseChoisi: true,
      reponseSecreteChoisie: true,
    });
    expect(donnees.rattachements.elements.map((x: { structure: string }) => x.structure).sort()).toEqual(
      [monde.structures.atelier.raisonSociale, monde.structures.delices.raisonSociale].sort(),
    );
    expect(donnees.sessions.elements).toHaveLength(1);
    expect(donnees.actions.elements).toMatchObject([{ action: 'compte.preferences' }]);
    expect(donnees.actions.explication).not.toBe('');
    const texte = JSON.stringify(donnees);
    expect(texte).not.toMatch(/argon2|hachage/);
    expect(texte).not.toContain(monde.personnes.manuela.courriel);
  });

  it('hold what somebody wrote: reasons given, drafts, requests; and nothing that a colleague wrote', async () => {
    const { unefacture, agir } = appui(e);
    const suspendue = `/api/facturation/factures-recues/${await unefacture()}/traiter`;
    const motif = 'Le bon de commande manque';
    expect((await agir('agentEcoles', suspendue, { action: 'suspendre', version: 2, motif })).statut).toBe(200);
    const { id: structureId } = monde.structures.delices;
    const contenu = { ...saisieVide(), numero: 'BR-1' };
    const saisie = { structureId, mode: 'SAISIE', contenu };
    expect((await agir('comptable', '/api/facturation/factures-emises/saisies', saisie)).statut).toBe(201);
    const profil = { structureId, serviceId: null, objet: 'ORGANISATION', niveau: 'MODIFICATION', message: 'Clôture' };
    expect((await agir('comptable', '/api/organisation/demandes/profil', profil)).statut).toBe(201);
    const lire = async (qui: NomPersonne) => {
      const { corps } = await demander(qui, 'GET', '/api/compte/donnees');
      const { commentaires, brouillons, demandes } = typeof corps === 'string' ? JSON.parse(corps) : corps;
      return [commentaires.elements, brouillons.elements, demandes.elements];
    };
    expect(await lire('agentEcoles')).toMatchObject([[{ action: 'suspendre', motif }], [], []]);
    expect(await lire('comptable')).toMatchObject([
      [],
      [{ etat: 'EN_COURS', contenu: { numero: 'BR-1' } }],
      [{ nature: 'PROFIL', message: 'Clôture', statut: 'EN_ATTENTE' }],
    ]);
  });

  it('are read in batches, none twice and none left out', async () => {
    await lignes(
      deps,
      `INSERT INTO audit_entree (instant, utilisateur_id, action, objet, objet_id)
        SELECT now(), $1, 'essai.' || n, 'essai', n::text FROM generate_series(1, 2500) n`,
      [monde.personnes.ancien.id],
    );
    const r = await demander('ancien', 'GET', '/api/compte/donnees');
    const { actions } = typeof r.corps === 'string' ? JSON.parse(r.corps) : r.corps;
    expect(new Set(actions.elements.map((a: { objetId: string }) => a.objetId)).size).toBe(2500);
    expect(actions.elements).toHaveLength(2500);
  });

  it('are asked for five times an hour', async () => {
    for (let i = 0; i < 4; i++) await demander('cabinet', 'GET', '/api/compte/donnees');
    expect((await demander('cabinet', 'GET', '/api/compte/donnees')).statut).toBe(429);
  });
});
