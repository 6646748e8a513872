import type { Octroi } from '@orpheon/domain';
import type { NomPersonne } from '@orpheon/testing';
import { demarrerBoite } from '@orpheon/tooling/boite-aux-lettres';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { facteur } from '../../src/courriels.ts';
import { envoyerCourriel } from '../../src/platform/courriels/envoyer-courriel.usecase.ts';
import { ouvrirCourrier } from '../../src/platform/courrier.ts';
import { essai } from '../appui/application.ts';
import { dossierDEssai } from '../appui/deps.ts';
import { lignes } from '../facturation/appui.ts';
import { appuiDroits, octroi } from './appui-droits.ts';

const boite = await demarrerBoite({ dossier: await dossierDEssai() });
afterAll(() => boite.arreter());
const e = await essai({ SMTP_URL: boite.smtp });
const { deps, monde, demander } = e;
const { racine, changer, personne, lire } = appuiDroits(e);
const { valmont } = monde.structures;
const { ecoles, voirie, lycees } = monde.services;
const { agente, lecteur, agentEcoles, agenteVoirie, gestionnaire, gestionnaireVoirie } = monde.personnes;
const TOUT_ORGANISATION = octroi({ objet: 'STRUCTURES', niveau: 'MODIFICATION' });

/** Everybody holds again what the small world gave them. */
const avant = await lignes(deps, 'SELECT * FROM habilitation');
beforeEach(async () => {
  await deps.base.pool.query('DELETE FROM habilitation');
  await deps.base.pool.query(
    'INSERT INTO habilitation SELECT * FROM jsonb_populate_recordset(NULL::habilitation, $1::jsonb)',
    [JSON.stringify(avant)],
  );
});

const tient = async (uid: string): Promise<Octroi[]> => (await personne(uid)).profils;
const statutDe = async (qui: NomPersonne, url: string): Promise<number> => (await demander(qui, 'GET', url)).statut;
const RECUES = '/api/facturation/factures-recues';

describe('a change of profiles', () => {
  it('is judged on the very next request of the person, in the session that is open, both ways', async () => {
    expect(await statutDe('isole', RECUES)).toBe(403);
    expect(await statutDe('agente', RECUES)).toBe(200);
    expect(await changer('gestionnaire', agente.id, { retirer: await tient(agente.id) })).toMatchObject({
      statut: 200,
    });
    expect(await statutDe('agente', RECUES)).toBe(403);
    const { corps } = await demander('agente', 'GET', '/api/compte/moi');
    expect(corps.habilitations).toEqual([]);
    await changer('gestionnaire', agente.id, { accorder: [octroi()] });
    expect(await statutDe('agente', RECUES)).toBe(200);
  });

  it('leaves history, audit and one event a person, in its transaction', async () => {
    const [{ max }] = (await lignes<{ max: string }>(
      deps,
      'SELECT coalesce(max(id), 0)::text AS max FROM evenement',
    )) as [{ max: string }];
    const accorder = [octroi({ objet: 'ENGAGEMENTS' }), octroi({ objet: 'MARCHES', serviceId: ecoles.id })];
    expect((await changer('gestionnaire', lecteur.id, { accorder })).corps).toEqual({
      accordes: 2,
      modifies: 0,
      retires: 0,
      personnes: 1,
    });
    const histoire = await lignes(
      deps,
      `SELECT action, auteur_id::text AS auteur, service_id::text AS service, donnees->>'objet' AS objet
       FROM structure_historique WHERE concerne_id = $1 ORDER BY donnees->>'objet'`,
      [lecteur.id],
    );
    expect(histoire).toEqual([
      { action: 'habilitation.accorder', auteur: gestionnaire.id, service: null, objet: 'ENGAGEMENTS' },
      { action: 'habilitation.accorder', auteur: gestionnaire.id, service: ecoles.id, objet: 'MARCHES' },
    ]);
    const evenements = await lignes(
      deps,
      'SELECT type, structure_id::text AS structure, pour_utilisateur_id::text AS pour FROM evenement WHERE id > $1',
      [max],
    );
    expect(evenements).toEqual([
      { type: 'organisation.habilitation.accorder', structure: valmont.id, pour: lecteur.id },
    ]);
    const audit = await lignes(deps, `SELECT action FROM audit_entree WHERE donnees->>'concerne' = $1`, [lecteur.id]);
    expect(audit).toHaveLength(2);
  });

  it('keeps what is held in as few grants as say the same', async () => {
    await changer('gestionnaire', agentEcoles.id, {
      accorder: [octroi({ objet: 'FACTURATION', niveau: 'MODIFICATION' })],
    });
    expect(await tient(agentEcoles.id)).toEqual([octroi({ objet: 'FACTURATION', niveau: 'MODIFICATION' })]);
  });

  it('holds between its days only', async () => {
    const aujourdhui = deps.horloge.aujourdhui();
    await changer('gestionnaire', agente.id, { retirer: await tient(agente.id) });
    await changer('gestionnaire', agente.id, { accorder: [octroi({ debut: '2999-01-01' })] });
    expect(await statutDe('agente', RECUES)).toBe(403);
    await changer('gestionnaire', agente.id, { accorder: [octroi({ debut: aujourdhui, fin: aujourdhui })] });
    expect(await statutDe('agente', RECUES)).toBe(200);
  });

  it.each<[string, NomPersonne, () => string, Octroi[], Octroi[], [number, string]]>([
    [
      'days in the wrong order',
      'gestionnaire',
      () => agente.id,
      [octroi({ debut: '2999-02-01', fin: '2999-01-01' })],
      [],
      [422, 'DATES_INVERSEES'],
    ],
    [
      'days that are over',
      'gestionnaire',
      () => lecteur.id,
      [octroi({ objet: 'MARCHES', fin: '2020-01-01' })],
      [],
      [422, 'DATES_PASSEES'],
    ],
    [
      'a service of another structure',
      'gestionnaire',
      () => agente.id,
      [octroi({ serviceId: lycees.id })],
      [],
      [422, 'SERVICE_INCONNU'],
    ],
    [
      'one’s own Organisation',
      'gestionnaireVoirie',
      () => gestionnaireVoirie.id,
      [],
      [{ ...TOUT_ORGANISATION, serviceId: voirie.id }],
      [403, 'PROPRE_ORGANISATION'],
    ],
    [
      'more than one’s own service',
      'gestionnaireVoirie',
      () => agenteVoirie.id,
      [octroi({ objet: 'ENGAGEMENTS' })],
      [],
      [403, 'PROFIL_HORS_PERIMETRE'],
    ],
    [
      'another service',
      'gestionnaireVoirie',
      () => agenteVoirie.id,
      [octroi({ objet: 'ENGAGEMENTS', serviceId: ecoles.id })],
      [],
      [403, 'PROFIL_HORS_PERIMETRE'],
    ],
    [
      'somebody of another service',
      'gestionnaireVoirie',
      () => agentEcoles.id,
      [octroi({ serviceId: voirie.id })],
      [],
      [404, 'INTROUVABLE'],
    ],
    [
      'who is of no concern here',
      'gestionnaire',
      () => monde.personnes.artisan.id,
      [octroi()],
      [],
      [404, 'INTROUVABLE'],
    ],
  ])('is refused for %s, and nothing of it is kept', async (_titre, qui, uid, accorder, retirer, [statut, code]) => {
    const { corps: vu } = await lire('gestionnaire', `/utilisateurs/${uid()}`);
    const r = await demander(qui, 'PUT', `${racine}/profils`, {
      payload: {
        changements: [{ utilisateurId: uid(), version: vu.version ?? 'd'.repeat(32), accorder, retirer }],
      },
    });
    expect([r.statut, r.corps.code]).toEqual([statut, code]);
    if (vu.version) expect((await personne(uid())).version).toBe(vu.version);
  });

  it('the main manager keeps everything', async () => {
    await changer('gestionnaire', agente.id, { accorder: [TOUT_ORGANISATION] });
    const r = await changer('agente', gestionnaire.id, { retirer: await tient(gestionnaire.id) });
    expect([r.statut, r.corps.code]).toEqual([422, 'GESTIONNAIRE_PRINCIPAL_GARDE_TOUT']);
  });

  it('a service’s manager grants on the service, Organisation of the service too', async () => {
    const accorder = [
      octroi({ objet: 'ENGAGEMENTS', serviceId: voirie.id }),
      { ...TOUT_ORGANISATION, serviceId: voirie.id },
    ];
    expect((await changer('gestionnaireVoirie', agenteVoirie.id, { accorder })).corps.accordes).toBe(2);
    expect(await statutDe('agenteVoirie', `${racine}/utilisateurs`)).toBe(200);
  });

  it('of many people is all or nothing', async () => {
    const [a, b] = [await personne(agente.id), await personne(lecteur.id)];
    const changements = [
      { utilisateurId: agente.id, version: a.version, accorder: [octroi({ objet: 'MARCHES' })], retirer: [] },
      { utilisateurId: lecteur.id, version: b.version, accorder: [octroi({ serviceId: lycees.id })], retirer: [] },
    ];
    expect((await demander('gestionnaire', 'PUT', `${racine}/profils`, { payload: { changements } })).statut).toBe(422);
    expect((await personne(agente.id)).version).toBe(a.version);
  });

  it('on what a colleague changed meanwhile is refused, with who and when', async () => {
    const { version } = await personne(lecteur.id);
    await changer('gestionnaire', agente.id, { accorder: [TOUT_ORGANISATION] });
    await changer('agente', lecteur.id, { accorder: [octroi({ objet: 'MARCHES' })] });
    const r = await demander('gestionnaire', 'PUT', `${racine}/profils`, {
      payload: {
        changements: [
          { utilisateurId: lecteur.id, version, accorder: [octroi({ objet: 'ENGAGEMENTS' })], retirer: [] },
        ],
      },
    });
    expect([r.statut, r.corps.code]).toEqual([409, 'PROFILS_MODIFIES']);
    expect(r.corps.message).toContain('Karim Belkacem');
    expect(r.corps.message).toContain('Hélène Barbier');
  });

  it('made twice at once is made once: the second is told', async () => {
    const { version } = await personne(lecteur.id);
    const demande = (objet: 'MARCHES' | 'ENGAGEMENTS') =>
      demander('gestionnaire', 'PUT', `${racine}/profils`, {
        payload: { changements: [{ utilisateurId: lecteur.id, version, accorder: [octroi({ objet })], retirer: [] }] },
      });
    const statuts = (await Promise.all([demande('MARCHES'), demande('ENGAGEMENTS')])).map((r) => r.statut);
    expect(statuts.sort()).toEqual([200, 409]);
  });

  it('to somebody who is detached may only take away', async () => {
    await deps.base.pool.query(`UPDATE rattachement SET statut = 'DESACTIVEE' WHERE utilisateur_id = $1`, [lecteur.id]);
    const r = await changer('gestionnaire', lecteur.id, { accorder: [octroi({ objet: 'MARCHES' })] });
    expect([r.statut, r.corps.code]).toEqual([422, 'PERSONNE_NON_RATTACHEE']);
    expect((await changer('gestionnaire', lecteur.id, { retirer: await tient(lecteur.id) })).statut).toBe(200);
    await deps.base.pool.query(`UPDATE rattachement SET statut = 'VALIDEE' WHERE utilisateur_id = $1`, [lecteur.id]);
  });
});

describe('the mail of a change', () => {
  const mails = async (courriel: string) => {
    const courrier = ouvrirCourrier(deps);
    const avant = new Set((await boite.messages()).map((m) => m.id));
    for (const { id } of await lignes<{ id: string }>(deps, 'SELECT id::text FROM courriel WHERE essais = 0'))
      await envoyerCourriel(deps, facteur(deps, courrier), id);
    courrier.fermer();
    return (await boite.messages()).filter((m) => !avant.has(m.id) && m.a.includes(courriel));
  };

  it('tells each person once what was given and taken away, and by whom', async () => {
    await mails(agente.courriel);
    const fin = '2099-12-31';
    const retirer = await tient(agente.id);
    const accorder = [
      octroi({ objet: 'FACTURES_RECUES', niveau: 'CONSULTATION', serviceId: ecoles.id, fin }),
      octroi({ objet: 'ENGAGEMENTS' }),
    ];
    expect((await changer('gestionnaire', agente.id, { accorder, retirer })).statut).toBe(200);
    const [mail, ...autres] = await mails(agente.courriel);
    expect(autres).toEqual([]);
    expect(mail?.sujet).toBe(`${valmont.raisonSociale} : vos profils ont changé`);
    expect(mail?.texte).toContain(`${gestionnaire.prenom} ${gestionnaire.nom} a modifié`);
    expect(mail?.texte).toMatch(/Accordé\s: Factures reçues – consultation jusqu’au 31\/12\/2099 \(.*coles.*\)/);
    expect(mail?.texte).toMatch(/Accordé\s: Engagements – .* \(toute la structure\)/);
    expect(mail?.texte).toMatch(/Retiré\s: Factures reçues – modification \(toute la structure\)/);
  });

  it('is not written to who switched off the mails of Organisation', async () => {
    await deps.base.pool.query(`UPDATE utilisateur SET notifications = '{"organisation": false}' WHERE id = $1`, [
      lecteur.id,
    ]);
    await changer('gestionnaire', lecteur.id, { accorder: [octroi({ objet: 'ENGAGEMENTS' })] });
    expect(await mails(lecteur.courriel)).toEqual([]);
    await deps.base.pool.query(`UPDATE utilisateur SET notifications = '{}' WHERE id = $1`, [lecteur.id]);
    await changer('gestionnaire', lecteur.id, { accorder: [octroi({ objet: 'MARCHES' })] });
    expect(await mails(lecteur.courriel)).toHaveLength(1);
  });
});

describe('an invitation', () => {
  const inviter = (qui: NomPersonne, courriel: string, reste: object = {}) =>
    demander(qui, 'POST', `${racine}/invitations`, {
      payload: { courriel, nom: 'Bellec', prenom: 'Nour', serviceId: null, profils: [octroi()], ...reste },
    });
  const dernierCourriel = async () => {
    const [lu] = await lignes<{ id: string }>(deps, 'SELECT max(id)::text AS id FROM courriel');
    const courrier = ouvrirCourrier(deps);
    await envoyerCourriel(deps, facteur(deps, courrier), lu?.id ?? '');
    courrier.fermer();
    return (await boite.messages())[0];
  };

  it('of whoever has no account opens one that waits, with its link by mail', async () => {
    expect(await inviter('gestionnaire', 'Nour.Bellec@essai.example')).toMatchObject({ statut: 202, corps: '' });
    const { corps } = await lire('gestionnaire', '/utilisateurs?texte=bellec');
    expect(corps.elements).toMatchObject([
      { etat: 'A_ACTIVER', courriel: 'nour.bellec@essai.example', profils: [octroi()] },
    ]);
    const mail = await dernierCourriel();
    expect(JSON.stringify(mail)).toMatch(/\/activation#[\w-]{43}/);
    const secrets = await lignes<{ texte: string }>(deps, `SELECT row_to_json(c)::text AS texte FROM courriel c`);
    expect(secrets.map((s) => s.texte).join()).not.toContain('activation#');
  });

  it('of whoever has an account attaches them at once, with the same answer, and tells them', async () => {
    expect(await inviter('gestionnaire', monde.personnes.isole.courriel)).toMatchObject({ statut: 202, corps: '' });
    expect(await statutDe('isole', RECUES)).toBe(200);
    expect(JSON.stringify(await dernierCourriel())).toContain(valmont.raisonSociale);
  });

  it('goes to the address invited, whatever contact address somebody else signed it up with', async () => {
    const [invitee, ailleurs] = ['invitee@essai.example', 'pirate@ailleurs.example'];
    await deps.base.pool.query(
      `INSERT INTO utilisateur (courriel_connexion, courriel_contact, nom, prenom, etat) VALUES ($1, $2, 'Roux', 'Lise', 'A_ACTIVER')`,
      [invitee, ailleurs],
    );
    expect((await inviter('gestionnaire', invitee)).statut).toBe(202);
    const mail = await dernierCourriel();
    expect(mail?.texte).toMatch(/\/activation#/);
    expect(mail?.a).toEqual([invitee]);
  });

  it('of somebody who was detached takes them back where they were', async () => {
    const { rows } = await deps.base.pool.query<{ id: string }>(
      `INSERT INTO utilisateur (courriel_connexion, courriel_contact, nom, prenom) VALUES ('repris@essai.example', 'repris@essai.example', 'Roux', 'Paul') RETURNING id::text`,
    );
    const id = rows[0]?.id ?? '';
    const place = [id, valmont.id];
    await deps.base.pool.query(
      `INSERT INTO rattachement (utilisateur_id, structure_id, statut) VALUES ($1, $2, 'DESACTIVEE')`,
      place,
    );
    expect((await inviter('gestionnaire', 'repris@essai.example')).statut).toBe(202);
    const rattachements = await lignes(deps, 'SELECT statut FROM rattachement WHERE utilisateur_id = $1', [id]);
    expect(rattachements).toEqual([{ statut: 'VALIDEE' }]);
  });

  it('of somebody attached already is refused; of two at once one is', async () => {
    expect((await inviter('gestionnaire', agente.courriel)).corps.code).toBe('PERSONNE_DEJA_RATTACHEE');
    const deux = await Promise.all([1, 2].map(() => inviter('gestionnaire', 'double@essai.example')));
    expect(deux.map((r) => r.statut).sort()).toEqual([202, 409]);
    const comptes = await lignes(deps, `SELECT id FROM utilisateur WHERE courriel_connexion = 'double@essai.example'`);
    expect(comptes).toHaveLength(1);
  });

  it('keeps to what the author manages', async () => {
    expect((await inviter('gestionnaireVoirie', 'x@essai.example')).statut).toBe(404);
    const hors = await inviter('gestionnaireVoirie', 'x@essai.example', { serviceId: voirie.id });
    expect([hors.statut, hors.corps.code]).toEqual([403, 'PROFIL_HORS_PERIMETRE']);
    expect(await lignes(deps, `SELECT id FROM utilisateur WHERE courriel_connexion = 'x@essai.example'`)).toEqual([]);
    const chezSoi = await inviter('gestionnaireVoirie', 'x@essai.example', {
      serviceId: voirie.id,
      profils: [octroi({ serviceId: voirie.id })],
    });
    expect(chezSoi.statut).toBe(202);
  });

  it.each(['nom', 'prenom'])('has no line break in its %s', async (champ) => {
    expect((await inviter('gestionnaire', 'y@essai.example', { [champ]: 'A\r\nBcc: z@essai.example' })).statut).toBe(
      400,
    );
  });
});
