import type { Application } from '@orpheon/domain';
import type { NomPersonne } from '@orpheon/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { creerCourriels } from '../../src/facturation/notifications/courriel.repository.ts';
import { essai } from '../appui/application.ts';
import { appui, lignes } from '../facturation/appui.ts';
import { gestes } from './appui.ts';
import { appuiDroits, octroi } from './appui-droits.ts';

const e = await essai();
const { deps, monde, demander } = e;
const { valmont, delices } = monde.structures;
const { changer } = appuiDroits(e);
const { moi, poster } = gestes(e);
const { unefacture } = appui(e);

const url = (application: string, structureId = valmont.id) =>
  `/api/organisation/structures/${structureId}/applications/${application}`;
const regler = (application: string, ouverte: boolean, qui: NomPersonne = 'gestionnaire', structureId = valmont.id) =>
  demander(qui, 'PUT', url(application, structureId), { payload: { ouverte } });
const lire = async (qui: NomPersonne = 'gestionnaire', structureId = valmont.id) =>
  (await demander(qui, 'GET', `/api/organisation/structures/${structureId}/applications`)).corps;
const une = async (application: Application) =>
  (await lire()).elements.find((a: { application: string }) => a.application === application);
const traces = async (table: 'structure_historique' | 'audit_entree' | 'evenement') => {
  const colonne = table === 'evenement' ? 'type' : 'action';
  return (
    await lignes<{ quoi: string }>(
      deps,
      `SELECT ${colonne} AS quoi FROM ${table} WHERE ${colonne} LIKE '%application.%'`,
    )
  ).map((l) => l.quoi.replace('organisation.', ''));
};

afterEach(() => lignes(deps, `UPDATE structure SET applications_fermees = '{}'`));

describe('an application that its structure closes', () => {
  it('gives nothing from the next request on, by list, by number or to change, and comes back', async () => {
    const id = await unefacture();
    const une = `/api/facturation/factures-recues/${id}`;
    const statuts = async () =>
      Promise.all([
        demander('agentEcoles', 'GET', '/api/facturation/factures-recues'),
        demander('agentEcoles', 'GET', une),
        demander('agentEcoles', 'GET', `${une}/pieces/document`),
        demander('agentEcoles', 'GET', `${une}/notes`),
      ]).then((reponses) => reponses.map((r) => r.statut));
    expect(await statuts()).toEqual([200, 200, 200, 200]);
    expect((await regler('FACTURES_RECUES', false)).statut).toBe(200);
    expect(await statuts()).toEqual([403, 403, 403, 403]);
    const traiter = { payload: { action: 'prendreEnCompte', version: 2 } };
    expect((await demander('agentEcoles', 'POST', `${une}/traiter`, traiter)).statut).toBe(403);
    expect((await regler('FACTURES_RECUES', true)).statut).toBe(200);
    expect(await statuts()).toEqual([200, 200, 200, 200]);
  });

  it('is closed through its domain too, the rest of which goes on', async () => {
    expect((await regler('SUIVI_DES_FLUX', false, 'manuela', delices.id)).statut).toBe(200);
    expect((await demander('manuela', 'GET', '/api/facturation/suivi-des-flux')).statut).toBe(403);
    expect((await demander('manuela', 'GET', '/api/facturation/factures-emises')).statut).toBe(200);
  });

  it('is closed in that structure alone', async () => {
    await regler('FACTURES_RECUES', false);
    expect((await demander('agentRegion', 'GET', '/api/facturation/factures-recues')).statut).toBe(200);
  });

  it('is known to its people, beside what they were granted', async () => {
    await regler('FACTURES_RECUES', false);
    const { structures, habilitations } = await moi('agentEcoles');
    expect(structures[0]).toMatchObject({ applicationsFermees: ['FACTURES_RECUES'] });
    expect(habilitations[0]).toMatchObject({ objet: 'FACTURES_RECUES', fermees: ['FACTURES_RECUES'] });
  });

  it('is told of no more by mail', async () => {
    await regler('FACTURES_RECUES', false);
    const id = await unefacture();
    const [{ id: evenement } = { id: '' }] = await lignes<{ id: string }>(
      deps,
      `SELECT id::text FROM evenement WHERE facture_id = $1 AND destinataire_id = $2 ORDER BY id DESC LIMIT 1`,
      [id, valmont.id],
    );
    const quand = { instant: deps.horloge.maintenant(), jour: deps.horloge.aujourdhui() };
    const ecrire = () =>
      deps.base.prisma.$transaction((tx) =>
        creerCourriels(tx, evenement, { message: 'MISE_A_DISPOSITION', a: 'DESTINATAIRE' }, quand),
      );
    expect(await ecrire()).toEqual([]);
    await regler('FACTURES_RECUES', true);
    expect((await ecrire()).length).toBeGreaterThan(0);
  });

  it('is granted to nobody, and asked for by nobody, until it opens', async () => {
    await regler('ENGAGEMENTS', false);
    const { agentEcoles } = monde.personnes;
    const accorder = () => changer('gestionnaire', agentEcoles.id, { accorder: [octroi({ objet: 'ENGAGEMENTS' })] });
    const demanderProfil = () =>
      poster('agentEcoles', '/api/organisation/demandes/profil', {
        structureId: valmont.id,
        serviceId: monde.services.ecoles.id,
        objet: 'ENGAGEMENTS',
        niveau: 'CONSULTATION',
        message: '',
      });
    const refus = { statut: 422, corps: { code: 'APPLICATION_FERMEE' } };
    expect([await accorder(), await demanderProfil()]).toMatchObject([refus, refus]);
    await regler('ENGAGEMENTS', true);
    expect((await demanderProfil()).statut).toBe(201);
    expect((await accorder()).statut).toBe(200);
  });
});

describe('the applications of a structure', () => {
  it('say who closed them and when, who holds a profile and what is under way', async () => {
    const avant = await une('FACTURES_RECUES');
    expect(avant).toMatchObject({ ouverte: true, fermable: true });
    await unefacture();
    await regler('FACTURES_RECUES', false);
    const apres = await une('FACTURES_RECUES');
    const { prenom, nom } = monde.personnes.gestionnaire;
    expect(apres).toMatchObject({ ouverte: false, depuis: { auteur: `${prenom} ${nom}` }, enCours: avant.enCours + 1 });
    expect(apres.personnes).toBe(avant.personnes);
    expect(apres.personnes).toBeGreaterThan(1);
    expect(await une('STRUCTURES')).toMatchObject({ ouverte: true, fermable: false, depuis: null, enCours: null });
  });

  it('are those of its kind', async () => {
    const noms = (await lire('manuela', delices.id)).elements.map((a: { application: string }) => a.application);
    expect(noms).toContain('FACTURES_EMISES');
    expect(noms).not.toContain('FACTURES_RECUES');
    expect(await regler('FACTURES_RECUES', false, 'manuela', delices.id)).toMatchObject({
      statut: 422,
      corps: { code: 'APPLICATION_NON_OFFERTE' },
    });
  });

  it.each(['STRUCTURES', 'SOLLICITATIONS_EMISES'])('never lose %s', async (application) => {
    expect(await regler(application, false)).toMatchObject({
      statut: 422,
      corps: { code: 'APPLICATION_TOUJOURS_OUVERTE' },
    });
  });

  it('leave a history row, an audit entry and an event a change, and none where nothing changes', async () => {
    const avant = await Promise.all([traces('structure_historique'), traces('audit_entree'), traces('evenement')]);
    await regler('MARCHES', false);
    await regler('MARCHES', false);
    await regler('MARCHES', true);
    const apres = await Promise.all([traces('structure_historique'), traces('audit_entree'), traces('evenement')]);
    expect(apres.map((t, i) => t.slice(avant[i]?.length))).toEqual(
      Array.from({ length: 3 }, () => ['application.fermer', 'application.ouvrir']),
    );
  });

  it('are opened and closed by two at once: both are heard', async () => {
    await Promise.all([regler('MARCHES', false), regler('ENGAGEMENTS', false), regler('RACCORDEMENTS', false)]);
    const [{ fermees } = { fermees: [] }] = await lignes<{ fermees: string[] }>(
      deps,
      'SELECT applications_fermees AS fermees FROM structure WHERE id = $1',
      [valmont.id],
    );
    expect([...fermees].sort()).toEqual(['ENGAGEMENTS', 'MARCHES', 'RACCORDEMENTS']);
  });

  it('do not change in a structure that is closed', async () => {
    await lignes(deps, `UPDATE structure SET statut = 'INACTIVE' WHERE id = $1`, [valmont.id]);
    expect(await regler('MARCHES', false)).toMatchObject({ statut: 409, corps: { code: 'STRUCTURE_FERMEE' } });
    await lignes(deps, `UPDATE structure SET statut = 'ACTIVE' WHERE id = $1`, [valmont.id]);
  });
});
