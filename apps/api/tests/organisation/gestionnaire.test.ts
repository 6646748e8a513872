import type { NomPersonne } from '@orpheon/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { essai } from '../appui/application.ts';
import { AVEC_COURRIELS, courriels, gestes } from './appui.ts';

const e = await essai(AVEC_COURRIELS);
const { deps, monde, demander } = e;
const { moi, historique, poster, nommer } = gestes(e);
const { valmont, region } = monde.structures;
const { personnes } = monde;
const { pool } = deps.base;

beforeEach(async () => {
  await pool.query('DELETE FROM demande');
  await pool.query('DELETE FROM courriel');
  await pool.query('UPDATE structure SET gestionnaire_principal_id = $1 WHERE id = $2', [
    personnes.gestionnaire.id,
    valmont.id,
  ]);
  await pool.query(`UPDATE rattachement SET statut = 'VALIDEE'`);
});

const rattachementDe = async (qui: NomPersonne, structureId: string): Promise<string> => {
  const { rows } = await pool.query<{ id: string }>(
    'SELECT id::text FROM rattachement WHERE utilisateur_id = $1 AND structure_id = $2 ORDER BY service_id NULLS FIRST',
    [personnes[qui].id, structureId],
  );
  return rows[0]?.id ?? '';
};
const principal = async (structureId: string): Promise<string | null> => {
  const { rows } = await pool.query<{ id: string | null }>(
    'SELECT gestionnaire_principal_id::text AS id FROM structure WHERE id = $1',
    [structureId],
  );
  return rows[0]?.id ?? null;
};
const proposer = (qui: NomPersonne, aQui: NomPersonne) =>
  poster(qui, `/api/organisation/structures/${valmont.id}/gestionnaire-principal`, {
    utilisateurId: personnes[aQui].id,
    message: 'Je pars en retraite.',
  });
const repondre = (qui: NomPersonne, id: string, decision: string) =>
  poster(qui, `/api/organisation/propositions/${id}/reponse`, { decision, motif: null, version: 1 });

describe('the role of gestionnaire principal', () => {
  it('is proposed by who holds it, and passes when it is accepted; both are told', async () => {
    const { statut, corps } = await proposer('gestionnaire', 'agente');
    expect(statut).toBe(201);
    expect(await courriels(deps)).toMatchObject([
      { a: personnes.agente.courriel, objet: 'Commune de Valmont vous attend' },
    ]);
    expect(await moi('agente')).toMatchObject({ propositions: 1 });
    const { corps: recues } = await demander('agente', 'GET', '/api/organisation/propositions');
    expect(recues.elements).toMatchObject([
      { id: corps.id, message: 'Je pars en retraite.', demandeur: { nom: 'Carpentier' } },
    ]);
    expect((await repondre('lecteur', corps.id, 'APPROUVER')).statut).toBe(404);
    expect((await repondre('agente', corps.id, 'APPROUVER')).statut).toBe(204);
    expect(await principal(valmont.id)).toBe(personnes.agente.id);
    const { structures, habilitations } = await moi('agente');
    expect(structures).toMatchObject([{ gestionnairePrincipal: true }]);
    expect(habilitations).toContainEqual(
      expect.objectContaining({
        structureId: valmont.id,
        serviceId: null,
        objet: 'ORGANISATION',
        niveau: 'MODIFICATION',
      }),
    );
    expect((await courriels(deps)).map((c) => [c.a, c.objet])).toEqual([
      [personnes.gestionnaire.courriel, 'Votre proposition de confier Commune de Valmont est acceptée'],
    ]);
    expect((await historique('valmont')).slice(-2)).toEqual([
      'gestionnaire_principal.demander',
      'gestionnaire_principal.approuver',
    ]);
  });

  it('stays where it is when it is declined, or proposed by anybody else, or to a stranger', async () => {
    const { corps } = await proposer('gestionnaire', 'agente');
    expect((await proposer('gestionnaire', 'lecteur')).corps.code).toBe('DEMANDE_DEJA_EN_ATTENTE');
    expect((await repondre('agente', corps.id, 'REFUSER')).statut).toBe(204);
    expect(await principal(valmont.id)).toBe(personnes.gestionnaire.id);
    await nommer('agentEcoles', 'valmont');
    expect((await proposer('agentEcoles', 'agente')).corps.code).toBe('GESTIONNAIRE_PRINCIPAL_SEUL');
    expect((await proposer('gestionnaire', 'agentRegion')).corps.code).toBe('PERSONNE_PARTIE');
    expect((await proposer('gestionnaire', 'gestionnaire')).corps.code).toBe('DEJA_GESTIONNAIRE_PRINCIPAL');
  });

  it('does not pass to somebody who left meanwhile, nor from somebody who no longer holds it', async () => {
    const { corps } = await proposer('gestionnaire', 'agente');
    await demander('agente', 'DELETE', `/api/organisation/rattachements/${await rattachementDe('agente', valmont.id)}`);
    expect((await repondre('agente', corps.id, 'APPROUVER')).corps.code).toBe('PERSONNE_PARTIE');
    await pool.query(`UPDATE rattachement SET statut = 'VALIDEE'`);
    await pool.query('UPDATE structure SET gestionnaire_principal_id = $1 WHERE id = $2', [
      personnes.lecteur.id,
      valmont.id,
    ]);
    expect((await repondre('agente', corps.id, 'APPROUVER')).corps.code).toBe('PROPOSITION_SANS_OBJET');
    expect(await principal(valmont.id)).toBe(personnes.lecteur.id);
  });

  it('is named by support where nobody can hand it over: recorded, and told', async () => {
    const url = `/api/support/structures/${region.id}/gestionnaire-principal`;
    const nommerPar = (qui: NomPersonne) => poster(qui, url, { utilisateurId: personnes.agentRegion.id });
    expect((await nommerPar('gestionnaire')).statut).toBe(403);
    expect((await nommerPar('support')).statut).toBe(204);
    expect(await principal(region.id)).toBe(personnes.agentRegion.id);
    expect(await courriels(deps)).toMatchObject([
      { a: personnes.agentRegion.courriel, objet: 'Vous êtes gestionnaire principal de Région Rives et Massifs' },
    ]);
    expect(await historique('region')).toEqual(['gestionnaire_principal.nommer']);
    expect((await nommerPar('support')).corps.code).toBe('DEJA_GESTIONNAIRE_PRINCIPAL');
  });

  it('is kept by the database itself, whatever code runs', async () => {
    await expect(
      pool.query('UPDATE structure SET gestionnaire_principal_id = NULL WHERE id = $1', [valmont.id]),
    ).rejects.toThrow('gestionnaire principal');
    await expect(
      pool.query(`UPDATE utilisateur SET etat = 'DESACTIVE' WHERE id = $1`, [personnes.gestionnaire.id]),
    ).rejects.toThrow('gestionnaire principal');
    await pool.query(`UPDATE utilisateur SET etat = 'DESACTIVE' WHERE id = $1`, [personnes.isole.id]);
    await expect(
      pool.query('UPDATE structure SET gestionnaire_principal_id = $1 WHERE id = $2', [personnes.isole.id, valmont.id]),
    ).rejects.toThrow('gestionnaire principal');
    await pool.query(`UPDATE utilisateur SET etat = 'ACTIF' WHERE id = $1`, [personnes.isole.id]);
  });
});

describe('leaving', () => {
  it('ends every profile at once; the main manager hands over first', async () => {
    const quitter = async (qui: NomPersonne) =>
      demander(qui, 'DELETE', `/api/organisation/rattachements/${await rattachementDe(qui, valmont.id)}`);
    expect((await quitter('gestionnaire')).corps).toMatchObject({ code: 'GESTIONNAIRE_PRINCIPAL_RESTE' });
    expect((await demander('agenteVoirie', 'GET', '/api/facturation/factures-recues')).statut).toBe(200);
    expect((await quitter('agenteVoirie')).statut).toBe(204);
    expect((await demander('agenteVoirie', 'GET', '/api/facturation/factures-recues')).statut).toBe(403);
    expect((await moi('agenteVoirie')).structures).toEqual([]);
    const autre = `/api/organisation/rattachements/${await rattachementDe('lecteur', valmont.id)}`;
    expect((await demander('agente', 'DELETE', autre)).statut).toBe(404);
  });

  it('of the last who manages is refused where no main manager is named', async () => {
    await pool.query('ALTER TABLE structure DISABLE TRIGGER structure_garde_son_gestionnaire');
    await pool.query('UPDATE structure SET gestionnaire_principal_id = NULL WHERE id = $1', [region.id]);
    await pool.query('ALTER TABLE structure ENABLE TRIGGER structure_garde_son_gestionnaire');
    await pool.query('DELETE FROM habilitation WHERE structure_id = $1', [region.id]);
    await nommer('agentRegion', 'region');
    const url = `/api/organisation/rattachements/${await rattachementDe('agentRegion', region.id)}`;
    expect((await demander('agentRegion', 'DELETE', url)).corps.code).toBe('DERNIER_GESTIONNAIRE');
    await nommer('artisan', 'region');
    expect((await demander('agentRegion', 'DELETE', url)).statut).toBe(204);
  });

  it('by a manager’s hand is told by mail, and can be undone', async () => {
    const rattachementId = await rattachementDe('agente', valmont.id);
    const url = `/api/organisation/structures/${valmont.id}/rattachements/${rattachementId}`;
    expect((await demander('manuela', 'DELETE', url)).statut).toBe(404);
    expect((await demander('gestionnaireVoirie', 'DELETE', url)).statut).toBe(404);
    expect((await demander('gestionnaire', 'DELETE', url)).statut).toBe(204);
    expect((await demander('gestionnaire', 'DELETE', url)).statut).toBe(204);
    expect(await courriels(deps)).toMatchObject([
      { a: personnes.agente.courriel, objet: 'Vous n’êtes plus rattaché à Commune de Valmont' },
    ]);
    expect((await moi('agente')).structures).toEqual([]);
    expect((await demander('gestionnaire', 'PUT', url)).statut).toBe(204);
    expect((await moi('agente')).structures).toMatchObject([{ id: valmont.id }]);
    expect((await demander('agente', 'GET', '/api/facturation/factures-recues')).statut).toBe(200);
    const soi = `/api/organisation/structures/${valmont.id}/rattachements/${await rattachementDe('gestionnaire', valmont.id)}`;
    expect((await demander('gestionnaire', 'DELETE', soi)).corps.code).toBe('GESTIONNAIRE_PRINCIPAL_RESTE');
  });
});

describe('my attachments', () => {
  it('say where I belong and in what role', async () => {
    const { corps } = await demander('gestionnaireVoirie', 'GET', '/api/organisation/rattachements');
    expect(corps.elements).toMatchObject([
      { structure: { raisonSociale: 'Commune de Valmont' }, service: { code: 'VOIRIE' }, role: 'GESTIONNAIRE' },
    ]);
    const { corps: sien } = await demander('gestionnaire', 'GET', '/api/organisation/rattachements');
    expect(sien.elements).toMatchObject([{ role: 'GESTIONNAIRE_PRINCIPAL', service: null }]);
  });
});
