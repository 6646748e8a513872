import { creerFabriques, inserer } from '@orpheon/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { essai } from '../appui/application.ts';
import { appuiDroits } from './appui-droits.ts';

const e = await essai();
const { deps, monde } = e;
const { lire, personne } = appuiDroits(e);
const { valmont } = monde.structures;
const { ecoles, voirie } = monde.services;

const noms = (corps: { elements: { prenom: string }[] }) => corps.elements.map((u) => u.prenom);

/** Somebody of two services, somebody who left, somebody who holds a profile without being attached. */
beforeAll(async () => {
  const f = creerFabriques({ graine: 5 });
  const [zoe, paul, ombre] = (
    [
      ['Zoé', 'Ébrard'],
      ['Paul', 'Parti'],
      ['Omar', 'Ombre'],
    ] as const
  ).map(([prenom, nom]) =>
    f.unUtilisateur({ prenom, nom, courrielConnexion: `${nom.at(-1)}.${prenom.length}@essai.example` }),
  );
  if (!zoe || !paul || !ombre) throw new Error('nobody');
  await inserer(deps.base.pool, 'utilisateur', [zoe, paul, ombre]);
  const lien = { structureId: valmont.id };
  await inserer(deps.base.pool, 'rattachement', [
    f.unRattachement({ ...lien, utilisateurId: zoe.id, serviceId: voirie.id }),
    f.unRattachement({ ...lien, utilisateurId: zoe.id, serviceId: ecoles.id }),
    f.unRattachement({ ...lien, utilisateurId: paul.id, statut: 'SUPPRIMEE' }),
  ]);
  await inserer(deps.base.pool, 'habilitation', [
    f.uneHabilitation({
      ...lien,
      utilisateurId: ombre.id,
      serviceId: ecoles.id,
      objet: 'ENGAGEMENTS',
      niveau: 'CONSULTATION',
    }),
  ]);
});

describe('people of a structure', () => {
  it('are listed by name whatever their accents, who holds a profile without being attached too; who left is not', async () => {
    const { corps } = await lire('gestionnaire', '/utilisateurs');
    expect(noms(corps)).toEqual(['Hélène', 'Karim', 'Sylvie', 'Zoé', 'Odile', 'Bruno', 'Omar', 'Lucie', 'Thomas']);
    expect(corps.curseurSuivant).toBeNull();
  });

  it('come page by page, none twice and none left out, in either order', async () => {
    for (const ordre of ['NOM', 'SERVICE']) {
      const vus: string[] = [];
      let curseur = '';
      do {
        const { corps } = await lire('gestionnaire', `/utilisateurs?limite=2&ordre=${ordre}${curseur}`);
        vus.push(...noms(corps));
        curseur = corps.curseurSuivant ? `&curseur=${corps.curseurSuivant}` : '';
      } while (curseur);
      const entiere = await lire('gestionnaire', `/utilisateurs?ordre=${ordre}`);
      expect(vus).toEqual(noms(entiere.corps));
      expect(new Set(vus).size).toBe(9);
    }
    const { corps } = await lire('gestionnaire', '/utilisateurs?ordre=SERVICE');
    // the structure as a whole, Écoles, Voirie, then who is attached to nothing
    expect(noms(corps)).toEqual(['Hélène', 'Karim', 'Sylvie', 'Odile', 'Zoé', 'Thomas', 'Bruno', 'Lucie', 'Omar']);
  });

  it.each<[string, string, string[]]>([
    ['a part of the name, without its accent', 'texte=ebrard', ['Zoé']],
    ['name and first name in any order', 'texte=helene%20barb', ['Hélène']],
    ['the address', 'texte=lecteur%40essai', ['Karim']],
    ['a sign that searches give a meaning to', 'texte=%25', []],
    ['a service', `service=${ecoles.id}`, ['Zoé', 'Omar', 'Thomas']],
    ['several services', `service=${ecoles.id}&service=${voirie.id}`, ['Zoé', 'Bruno', 'Omar', 'Lucie', 'Thomas']],
    ['an application', 'application=FACTURES_RECUES', ['Hélène', 'Karim', 'Lucie', 'Thomas']],
    ['an application at a level', 'application=FACTURES_RECUES&niveau=MODIFICATION', ['Hélène', 'Lucie', 'Thomas']],
    [
      'an application on a service, structure-wide grants too',
      `application=FACTURES_RECUES&service=${ecoles.id}`,
      ['Hélène', 'Karim', 'Thomas'],
    ],
    ['the main manager', 'role=GESTIONNAIRE_PRINCIPAL', ['Sylvie']],
    ['managers of a service', 'role=GESTIONNAIRE_DE_SERVICE', ['Bruno']],
    ['plain users', 'role=UTILISATEUR', ['Hélène', 'Karim', 'Zoé', 'Odile', 'Omar', 'Lucie', 'Thomas']],
  ])('are found by %s', async (_titre, query, attendus) => {
    const { statut, corps } = await lire('gestionnaire', `/utilisateurs?${query}`);
    expect([statut, noms(corps)]).toEqual([200, attendus]);
  });

  it('are told with what they hold on the structure and on the service asked for; elsewhere is a count', async () => {
    const { agentEcoles } = monde.personnes;
    const sans = (await lire('gestionnaire', '/utilisateurs?texte=renaud')).corps.elements[0];
    expect(sans).toMatchObject({ id: agentEcoles.id, role: 'UTILISATEUR', profils: [], profilsAilleurs: 1 });
    expect(sans.rattachements).toMatchObject([{ statut: 'VALIDEE', service: { code: 'ECOLES' } }]);
    const avec = (await lire('gestionnaire', `/utilisateurs?texte=renaud&portee=${ecoles.id}`)).corps.elements[0];
    expect(avec.profilsAilleurs).toBe(0);
    expect(avec.profils).toEqual([
      { serviceId: ecoles.id, objet: 'FACTURES_RECUES', niveau: 'MODIFICATION', debut: null, fin: null },
    ]);
    expect(avec.version).toBe(sans.version);
  });

  it('a service’s manager sees those of the service, and of them what is on it or on the structure', async () => {
    const { corps } = await lire('gestionnaireVoirie', '/utilisateurs');
    expect(noms(corps)).toEqual(['Zoé', 'Bruno', 'Lucie']);
    const zoe = corps.elements[0].id;
    await deps.base.pool.query(
      `INSERT INTO habilitation (utilisateur_id, structure_id, service_id, objet, niveau)
       SELECT $1, $2, s, 'ENGAGEMENTS', 'CONSULTATION' FROM unnest(ARRAY[NULL, $3::bigint, $4::bigint]) s`,
      [zoe, valmont.id, ecoles.id, voirie.id],
    );
    const lieux = (u: { profils: { serviceId: string | null }[] }) => u.profils.map((p) => p.serviceId);
    expect(lieux(await personne(zoe, 'gestionnaireVoirie'))).toEqual([null, voirie.id]);
    expect(lieux(await personne(zoe)).sort()).toEqual([null, ecoles.id, voirie.id].sort());
    const { corps: portees } = await lire('gestionnaireVoirie', '/portees');
    expect([portees.structure, portees.services.map((s: { code: string }) => s.code)]).toEqual([false, ['VOIRIE']]);
    expect(
      (await lire('gestionnaireVoirie', `/utilisateurs?portee=${ecoles.id}`)).corps.elements[0].profils,
    ).toHaveLength(1);
  });
});

describe('several people at once', () => {
  const fiches = (qui: Parameters<typeof lire>[0], ids: readonly string[]) =>
    lire(qui, `/utilisateurs/fiches?${ids.map((id) => `personne=${id}`).join('&')}`);

  it('are each told with everything they hold, as alone', async () => {
    const { agente, lecteur } = monde.personnes;
    const { corps } = await fiches('gestionnaire', [lecteur.id, agente.id, lecteur.id]);
    const parId = (a: { id: string }, b: { id: string }) => (BigInt(a.id) < BigInt(b.id) ? -1 : 1);
    expect(corps.elements).toEqual([await personne(agente.id), await personne(lecteur.id)].sort(parId));
  });

  it('are not told where one of them is none of the reader’s people', async () => {
    const { agente, agentRegion } = monde.personnes;
    expect((await fiches('gestionnaire', [agente.id, agentRegion.id])).statut).toBe(404);
    expect((await fiches('gestionnaireVoirie', [agente.id])).statut).toBe(404);
    expect((await lire('gestionnaire', '/utilisateurs/fiches')).statut).toBe(400);
  });
});

describe('an erased account', () => {
  it('is in no list, no sheet and no export, and stays in the history', async () => {
    const { pool } = deps.base;
    const { rows } = await pool.query<{ id: string }>(
      `INSERT INTO utilisateur (courriel_connexion, courriel_contact, nom, prenom, etat)
       VALUES ('efface-1@invalid', 'efface-1@invalid', 'Compte effacé', '', 'EFFACE') RETURNING id::text`,
    );
    const parti = rows[0]?.id ?? '';
    const lieu = [parti, valmont.id];
    await pool.query('INSERT INTO rattachement (utilisateur_id, structure_id) VALUES ($1, $2)', lieu);
    await pool.query(
      `INSERT INTO habilitation (utilisateur_id, structure_id, objet, niveau) VALUES ($1, $2, 'ORGANISATION', 'MODIFICATION')`,
      lieu,
    );
    await pool.query(
      `INSERT INTO structure_historique (concerne_id, structure_id, instant, action) VALUES ($1, $2, now(), 'rattachement.quitter')`,
      lieu,
    );
    expect((await lire('gestionnaire', '/utilisateurs?texte=efface')).corps.elements).toEqual([]);
    expect((await lire('gestionnaire', `/utilisateurs/${parti}`)).statut).toBe(404);
    expect((await lire('gestionnaire', '/utilisateurs/export?format=csv')).corps).not.toContain('effacé');
    expect((await lire('gestionnaire', '/historique')).corps.elements[0]).toMatchObject({
      action: 'rattachement.quitter',
    });
  });
});

describe('where one may grant', () => {
  it('is the structure and its services, those in use first, found by a part of name or code', async () => {
    const { corps } = await lire('gestionnaire', '/portees');
    expect(corps).toMatchObject({ raisonSociale: valmont.raisonSociale, structure: true, incomplet: false });
    expect(corps.services.at(-1).code).toBe('ARCHIVES');
    const trouves = await lire('gestionnaire', '/portees?texte=%C3%A9coles');
    expect(trouves.corps.services.map((s: { code: string }) => s.code)).toEqual(['ECOLES']);
  });
});

describe('the export', () => {
  it('has a line for each profile of each person found, formulas made plain', async () => {
    await deps.base.pool.query(`UPDATE utilisateur SET prenom = '=1+1' WHERE prenom = 'Omar'`);
    const { statut, corps, entetes } = await lire(
      'gestionnaire',
      `/utilisateurs/export?service=${ecoles.id}&langue=fr`,
    );
    expect(statut).toBe(200);
    expect(String(entetes['content-disposition'])).toContain('utilisateurs-');
    const lignes = String(corps).trim().split('\r\n');
    expect(String(corps).startsWith('\ufeff')).toBe(true);
    expect(lignes[0]).toBe('Nom;Prénom;Adresse;Rôle;Rattachement;Profil;Niveau;Sur;Du;Au');
    expect(lignes).toContain(
      'Renaud;Thomas;agentecoles@essai.example;Utilisateur;ECOLES;Factures reçues;modification;ECOLES;;',
    );
    expect(lignes).toContain("Ombre;'=1+1;e.4@essai.example;Utilisateur;;Engagements;consultation;ECOLES;;");
  });

  it('is a workbook too, and keeps to the services of who asks', async () => {
    const classeur = await lire('gestionnaire', '/utilisateurs/export?format=xlsx');
    expect(String(classeur.entetes['content-type'])).toContain('spreadsheetml');
    const { corps } = await lire('gestionnaireVoirie', '/utilisateurs/export?langue=en');
    expect(corps).toContain('Lefort;Bruno');
    expect(corps).not.toContain('Renaud');
  });
});
