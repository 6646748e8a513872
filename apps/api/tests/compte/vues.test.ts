import { VUES_MAX } from '@orpheon/domain';
import type { NomPersonne } from '@orpheon/testing';
import { describe, expect, it } from 'vitest';
import { essai } from '../appui/application.ts';

const { demander, deps } = await essai();

const vue = (nom: string, valeurs: object = {}) => ({
  liste: 'factures-recues',
  nom,
  adresse: 'statut=SUSPENDUE&engagement=EJ%201',
  colonnes: ['numero', 'montant'],
  ...valeurs,
});
const garder = (qui: NomPersonne, payload: object) => demander(qui, 'PUT', '/api/compte/vues', { payload });
const noms = async (qui: NomPersonne, liste = 'factures-recues'): Promise<string[]> =>
  (await demander(qui, 'GET', `/api/compte/vues?liste=${liste}`)).corps.vues.map((v: { nom: string }) => v.nom);

describe('the views that somebody keeps of a list', () => {
  it('come back as they were kept, in the order they were made, for that list and that person alone', async () => {
    await garder('agente', vue('Cantines'));
    const { corps } = await garder('agente', vue('Archives', { adresse: '', colonnes: null }));
    expect(corps.vues).toEqual([
      { ...vue('Cantines'), liste: undefined, id: expect.any(String) },
      { nom: 'Archives', adresse: '', colonnes: null, id: expect.any(String) },
    ]);
    expect(await noms('agente', 'factures-emises')).toEqual([]);
    expect(await noms('agenteVoirie')).toEqual([]);
  });

  it('are replaced by their namesake, and forgotten when asked', async () => {
    const { corps } = await garder('manuela', vue('Mes suspendues'));
    const [{ id }] = corps.vues;
    const { corps: apres } = await garder('manuela', vue('  Mes suspendues ', { adresse: 'type=AVOIR' }));
    expect(apres.vues).toMatchObject([{ id, nom: 'Mes suspendues', adresse: 'type=AVOIR' }]);
    expect((await demander('agente', 'DELETE', `/api/compte/vues/${id}`)).statut).toBe(404);
    expect((await demander('manuela', 'DELETE', `/api/compte/vues/${id}`)).statut).toBe(204);
    expect((await demander('manuela', 'DELETE', `/api/compte/vues/${id}`)).statut).toBe(404);
    expect(await noms('manuela')).toEqual([]);
    const { rows } = await deps.base.pool.query(
      'SELECT action FROM audit_entree WHERE objet = $1 AND objet_id = $2 ORDER BY id',
      ['vue_de_liste', id],
    );
    expect(rows.map((r) => r.action)).toEqual(['vue.garder', 'vue.garder', 'vue.supprimer']);
  });

  it('are so many at most, even when two tabs keep one at the same moment', async () => {
    for (let i = 1; i < VUES_MAX; i++) await garder('agentEcoles', vue(`Vue ${i}`));
    const deux = await Promise.all([garder('agentEcoles', vue('A')), garder('agentEcoles', vue('B'))]);
    expect(deux.map((r) => r.statut).sort()).toEqual([200, 422]);
    expect(deux.find((r) => r.statut === 422)?.corps.code).toBe('TROP_DE_VUES');
    expect(await noms('agentEcoles')).toHaveLength(VUES_MAX);
    expect((await garder('agentEcoles', vue('Vue 3', { adresse: '' }))).statut).toBe(200);
  });

  it.each([
    ['a name', { nom: ' ' }],
    ['an address that is none', { adresse: 'a b' }],
    ['an unknown column', { colonnes: ['iban'] }],
    ['an unknown list', { liste: 'salaires' }],
  ])('need %s', async (_, faute) => {
    expect((await garder('agente', vue('Essai', faute))).statut).toBe(400);
  });

  it('are nobody’s without a session', async () => {
    expect((await demander(null, 'GET', '/api/compte/vues?liste=factures-recues')).statut).toBe(401);
  });
});
