import { beforeEach, describe, expect, it } from 'vitest';
import { suivreDemandes } from '../../src/organisation/public.ts';
import { essai, horlogeArretee } from '../appui/application.ts';
import { AVEC_COURRIELS, courriels, gestes } from './appui.ts';

const horloge = horlogeArretee('2026-03-02T09:00:00Z');
const e = await essai(AVEC_COURRIELS, horloge);
const { deps, monde, demander } = e;
const { demanderRattachement, decider, moi, approbations, historique, nommer, poster } = gestes(e);
const { valmont, delices, region } = monde.structures;
const JOUR = 24 * 3_600_000;

beforeEach(async () => {
  await deps.base.pool.query('DELETE FROM demande');
  await deps.base.pool.query('DELETE FROM courriel');
  await deps.base.pool.query('DELETE FROM rattachement WHERE utilisateur_id = $1', [monde.personnes.isole.id]);
  await deps.base.pool.query('DELETE FROM habilitation WHERE utilisateur_id = $1', [monde.personnes.isole.id]);
  await deps.base.pool.query(`DELETE FROM habilitation WHERE objet = 'ORGANISATION' AND utilisateur_id = ANY ($1)`, [
    [monde.personnes.agente.id, monde.personnes.agentEcoles.id],
  ]);
  // Time goes on in these tests; nobody is signed out by it.
  await deps.base.pool.query(`UPDATE session SET expire_le = $1, confirmee_le = $2`, [
    new Date(horloge.maintenant().getTime() + 1_000 * JOUR),
    horloge.maintenant(),
  ]);
});

describe('a request to belong to a structure', () => {
  it('reaches its managers by mail and in their menu, with its message; the asker follows it', async () => {
    const { statut, corps } = await demanderRattachement('isole', 'valmont');
    expect(statut).toBe(201);
    const [courriel, ...autres] = await courriels(deps);
    expect(autres).toEqual([]);
    expect(courriel).toMatchObject({
      a: monde.personnes.gestionnaire.courriel,
      objet: 'Une demande attend votre réponse : Commune de Valmont',
    });
    expect(courriel?.texte).toContain('Nadia Costa demande son rattachement à Commune de Valmont.');
    expect(courriel?.texte).toContain('Je remplace Paul Lacombe.');
    expect(courriel?.texte).toContain('http://portail.essai/organisation/approbation');
    expect(await moi('gestionnaire')).toMatchObject({ aApprouver: 1 });
    expect(await moi('agente')).toMatchObject({ aApprouver: 0 });
    expect(await moi('isole')).toMatchObject({ aFaitDesDemandes: true, structures: [] });
    const { corps: miennes } = await demander('isole', 'GET', '/api/organisation/demandes');
    expect(miennes.elements).toMatchObject([{ id: corps.id, statut: 'EN_ATTENTE', structure: { id: valmont.id } }]);
    expect(miennes.elements[0]).not.toHaveProperty('demandeur');
  });

  it('approved gives everything but Organisation modification, at once', async () => {
    const { corps } = await demanderRattachement('isole', 'valmont');
    await courriels(deps);
    const avant = await demander('isole', 'GET', '/api/facturation/factures-recues');
    expect(avant.statut).toBe(403);
    expect((await decider('gestionnaire', 'APPROUVER', [corps.id])).corps.resultats).toMatchObject([{ fait: true }]);
    expect((await demander('isole', 'GET', '/api/facturation/factures-recues')).statut).toBe(200);
    const apres = await moi('isole');
    expect(apres.structures).toMatchObject([{ id: valmont.id, gestionnairePrincipal: false }]);
    const organisation = apres.habilitations.filter((h: { objet: string }) => h.objet === 'ORGANISATION');
    expect(organisation).toMatchObject([{ niveau: 'CONSULTATION', serviceId: null }]);
    expect((await demander('isole', 'GET', '/api/organisation/approbations')).statut).toBe(403);
    const [courriel] = await courriels(deps);
    expect(courriel).toMatchObject({
      a: monde.personnes.isole.courriel,
      objet: 'Votre demande de rattachement à Commune de Valmont est acceptée',
    });
    expect((await historique('valmont')).slice(-2)).toEqual(['rattachement.demander', 'rattachement.approuver']);
  });

  it('refused needs a reason, which the asker reads; they may ask again', async () => {
    const { corps } = await demanderRattachement('isole', 'valmont');
    await courriels(deps);
    const { corps: muet } = await decider('gestionnaire', 'REFUSER', [corps.id]);
    expect(muet.resultats).toMatchObject([{ fait: false, code: 'MOTIF_REQUIS' }]);
    await decider('gestionnaire', 'REFUSER', [corps.id], 'Précisez votre service.');
    const [courriel] = await courriels(deps);
    expect(courriel?.objet).toBe('Votre demande de rattachement à Commune de Valmont est refusée');
    expect(courriel?.texte).toContain('Précisez votre service.');
    expect(courriel?.texte).not.toContain('Carpentier');
    expect((await moi('isole')).structures).toEqual([]);
    expect((await demanderRattachement('isole', 'valmont')).statut).toBe(201);
  });

  it('to a service is answered by the managers of that service too, and gives that service alone', async () => {
    await nommer('agentEcoles', 'valmont', monde.services.ecoles.id);
    const { corps } = await demanderRattachement('isole', 'valmont', { serviceId: monde.services.ecoles.id });
    expect((await courriels(deps)).map((c) => c.a).sort()).toEqual(
      [monde.personnes.agentEcoles.courriel, monde.personnes.gestionnaire.courriel].sort(),
    );
    const autre = await demanderRattachement('isole', 'valmont', { serviceId: monde.services.voirie.id });
    expect((await approbations('agentEcoles')).map((d) => d.id)).toEqual([corps.id]);
    expect((await approbations('gestionnaire')).map((d) => d.id)).toEqual([corps.id, autre.corps.id]);
    expect((await moi('agentEcoles')).aApprouver).toBe(1);
    const { resultats } = (await decider('agentEcoles', 'APPROUVER', [corps.id, autre.corps.id])).corps;
    expect(resultats).toMatchObject([{ fait: true }, { fait: false, code: 'INTROUVABLE' }]);
    const { habilitations } = await moi('isole');
    expect(new Set(habilitations.map((h: { serviceId: string }) => h.serviceId))).toEqual(
      new Set([monde.services.ecoles.id]),
    );
  });

  it('waits only once, is withdrawn by its author alone, and needs the structure’s own identifier', async () => {
    const { corps } = await demanderRattachement('isole', 'valmont');
    expect((await demanderRattachement('isole', 'valmont')).corps.code).toBe('DEMANDE_DEJA_EN_ATTENTE');
    const retrait = `/api/organisation/demandes/${corps.id}/retrait`;
    expect((await poster('artisan', retrait)).statut).toBe(404);
    expect((await poster('gestionnaire', retrait)).statut).toBe(404);
    expect((await poster('isole', retrait)).statut).toBe(204);
    expect((await poster('isole', retrait)).corps.code).toBe('DEMANDE_CLOSE');
    expect((await decider('gestionnaire', 'APPROUVER', [corps.id])).corps.resultats).toMatchObject([
      { fait: false, message: 'La personne a retiré cette demande.' },
    ]);
    expect((await demanderRattachement('isole', 'delices', { identifiant: valmont.identifiant })).statut).toBe(404);
    expect((await demanderRattachement('agente', 'valmont')).corps.code).toBe('DEJA_RATTACHE');
    expect((await demanderRattachement('agente', 'valmont', { serviceId: monde.services.ecoles.id })).corps.code).toBe(
      'DEJA_RATTACHE',
    );
    expect((await demanderRattachement('isole', 'valmont', { serviceId: monde.services.lycees.id })).statut).toBe(404);
    expect((await demanderRattachement('isole', 'valmont', { serviceId: monde.services.archives.id })).statut).toBe(
      404,
    );
  });

  it('is never made in numbers that nobody could mean', async () => {
    await deps.base.pool.query(
      `INSERT INTO demande (nature, cle, demandeur_id, structure_id, demandee_le)
       SELECT 'PROFIL', n::text, $1, $2, now() FROM generate_series(1, 20) n`,
      [monde.personnes.isole.id, region.id],
    );
    const { statut, corps } = await demanderRattachement('isole', 'valmont');
    expect([statut, corps.code]).toEqual([409, 'TROP_DE_DEMANDES_EN_ATTENTE']);
  });
});

describe('a structure that nobody manages', () => {
  it('is answered by support; the first whom they admit manages it', async () => {
    const { corps } = await demanderRattachement('isole', 'region');
    expect((await courriels(deps)).map((c) => c.a)).toEqual([monde.personnes.support.courriel]);
    const { corps: liste } = await demander('support', 'GET', '/api/support/demandes');
    expect(liste.elements).toMatchObject([{ id: corps.id, structure: { id: region.id } }]);
    const reponse = await poster('support', `/api/support/demandes/${corps.id}/decision`, {
      decision: 'APPROUVER',
      motif: null,
      version: 1,
    });
    expect(reponse.statut).toBe(204);
    expect((await moi('isole')).structures).toMatchObject([{ id: region.id, gestionnairePrincipal: true }]);
    expect((await demander('isole', 'GET', '/api/organisation/approbations')).statut).toBe(200);
    await deps.base.pool.query(
      `ALTER TABLE structure DISABLE TRIGGER structure_garde_son_gestionnaire;
       UPDATE structure SET gestionnaire_principal_id = NULL WHERE id = ${region.id};
       ALTER TABLE structure ENABLE TRIGGER structure_garde_son_gestionnaire`,
    );
  });

  it('and no other: support does not answer for managers', async () => {
    const { corps } = await demanderRattachement('isole', 'valmont');
    expect((await demander('support', 'GET', '/api/support/demandes')).corps.elements).toEqual([]);
    const url = `/api/support/demandes/${corps.id}/decision`;
    expect((await poster('support', url, { decision: 'APPROUVER', motif: null, version: 1 })).statut).toBe(404);
  });
});

describe('a request for a profile', () => {
  const pour = (objet: string, niveau: string, serviceId: string | null = null) => ({
    structureId: delices.id,
    serviceId,
    objet,
    niveau,
    message: '',
  });
  it('is granted as asked, and not asked for what is held', async () => {
    const url = '/api/organisation/demandes/profil';
    expect((await poster('isole', url, pour('ENGAGEMENTS', 'CONSULTATION'))).statut).toBe(404);
    expect((await poster('consultante', url, pour('FACTURES_EMISES', 'CONSULTATION'))).corps.code).toBe(
      'PROFIL_DEJA_DETENU',
    );
    const { corps } = await poster('consultante', url, pour('FACTURES_EMISES', 'MODIFICATION'));
    expect(await approbations('manuela')).toMatchObject([
      { nature: 'PROFIL', faits: { objet: 'FACTURES_EMISES', niveau: 'MODIFICATION' } },
    ]);
    await decider('manuela', 'APPROUVER', [corps.id]);
    const { habilitations } = await moi('consultante');
    expect(habilitations.filter((h: { objet: string }) => h.objet === 'FACTURES_EMISES')).toMatchObject([
      { niveau: 'MODIFICATION' },
    ]);
  });

  it('is never granted by its own author', async () => {
    const { corps } = await poster('gestionnaire', '/api/organisation/demandes/profil', {
      ...pour('ENGAGEMENTS', 'CONSULTATION'),
      structureId: valmont.id,
    });
    expect((await moi('gestionnaire')).aApprouver).toBe(0);
    expect((await decider('gestionnaire', 'APPROUVER', [corps.id])).corps.resultats).toMatchObject([
      { fait: false, code: 'DEMANDE_DE_SOI' },
    ]);
  });
});

describe('answers', () => {
  it('to several at once say what became of each; the second to answer reads who was faster', async () => {
    await nommer('agente', 'valmont');
    const ids = [
      (await demanderRattachement('isole', 'valmont')).corps.id,
      (await demanderRattachement('artisan', 'valmont')).corps.id,
    ];
    await decider('gestionnaire', 'APPROUVER', [ids[0]]);
    const { resultats } = (await decider('agente', 'REFUSER', ids, 'Inconnu')).corps;
    expect(resultats).toEqual([
      {
        id: ids[0],
        fait: false,
        code: 'DEMANDE_DEJA_APPROUVEE',
        message: 'Sylvie Carpentier a déjà approuvé cette demande.',
      },
      { id: ids[1], fait: true, code: null, message: null },
    ]);
  });
});

describe('time', () => {
  it('reminds managers after 3 and 7 days, once each, and expires the request after 30', async () => {
    await demanderRattachement('isole', 'valmont');
    await courriels(deps);
    const passer = async (jours: number) => {
      horloge.avancer(jours * JOUR);
      const fait = await suivreDemandes(deps);
      expect(await suivreDemandes(deps)).toEqual({ rappelees: 0, perimees: 0 });
      return [fait, (await courriels(deps)).map((c) => [c.a, c.objet])];
    };
    expect(await passer(2)).toEqual([{ rappelees: 0, perimees: 0 }, []]);
    const rappel = [
      monde.personnes.gestionnaire.courriel,
      'Rappel : Commune de Valmont, une demande attend votre réponse',
    ];
    const rappels = await passer(1);
    expect(rappels[0]).toEqual({ rappelees: 1, perimees: 0 });
    expect(rappels[1]).toContainEqual(rappel);
    expect((await passer(4))[0]).toEqual({ rappelees: 1, perimees: 0 });
    expect(await passer(22)).toEqual([{ rappelees: 0, perimees: 0 }, []]);
    expect(await passer(1)).toEqual([
      { rappelees: 0, perimees: 1 },
      [[monde.personnes.isole.courriel, 'Votre demande de rattachement à Commune de Valmont a expiré']],
    ]);
    expect((await moi('gestionnaire')).aApprouver).toBe(0);
    expect((await demanderRattachement('isole', 'valmont')).statut).toBe(201);
  });

  it('writes no reminder of what was answered meanwhile, nor to who switched them off', async () => {
    const { corps } = await demanderRattachement('isole', 'valmont');
    const preferences = { payload: { notifications: { organisation: false } } };
    await demander('gestionnaire', 'PATCH', '/api/compte/moi', preferences);
    expect(await courriels(deps)).toEqual([]);
    await demander('gestionnaire', 'PATCH', '/api/compte/moi', { payload: { notifications: { organisation: true } } });
    await poster('isole', `/api/organisation/demandes/${corps.id}/retrait`);
    horloge.avancer(3 * JOUR);
    expect(await suivreDemandes(deps)).toEqual({ rappelees: 0, perimees: 0 });
  });
});
