import { beforeEach, describe, expect, it } from 'vitest';
import { essai, horlogeArretee } from '../../appui/application.ts';
import { appui, lignes } from '../appui.ts';

const horloge = horlogeArretee('2026-02-03T09:00:00Z');
const e = await essai({}, horloge);
const { app, deps, monde, demander } = e;
const { unefacture, agir } = appui(e);

const SECRET = 'Livraison contestée par la directrice';
let id = '';
let numero = '';
beforeEach(async () => {
  id = await unefacture();
  numero = (await demander('agente', 'GET', `/api/facturation/factures-recues/${id}`)).corps.numero;
});

type Qui = Parameters<typeof demander>[0];
const notes = () => `/api/facturation/factures-recues/${id}/notes`;
const lues = (qui: Qui) => demander(qui, 'GET', notes());
const ecrire = (qui: Qui, texte = SECRET, cle?: string) => agir(qui, notes(), { texte }, cle);

describe('a note on an invoice received', () => {
  it('is read by everybody of the recipient whom the invoice concerns, with who wrote it and when', async () => {
    expect((await ecrire('agentEcoles', `  ${SECRET}\n`)).statut).toBe(200);
    const vue = { texte: SECRET, ecriteLe: horloge.maintenant().toISOString() };
    expect((await lues('agentEcoles')).corps.elements).toMatchObject([{ ...vue, retirable: true }]);
    expect((await lues('lecteur')).corps.elements).toMatchObject([{ ...vue, retirable: false }]);
    expect((await lues('agente')).corps.elements[0].auteur).toMatch(/\S+ \S+/);
  });

  it('is written once, however often the request comes', async () => {
    const cle = 'une-seule-note-a-la-fois';
    await ecrire('agente', SECRET, cle);
    await ecrire('agente', SECRET, cle);
    expect((await lues('agente')).corps.elements).toHaveLength(1);
  });

  it('is of no other service, and of nobody who may only look', async () => {
    await ecrire('agentEcoles');
    expect((await lues('agenteVoirie')).statut).toBe(404);
    expect((await ecrire('agenteVoirie')).statut).toBe(404);
    expect((await ecrire('lecteur')).statut).toBe(403);
  });

  it('is taken back by its author within the hour, by nobody else and no later', async () => {
    const { corps } = await ecrire('agentEcoles');
    const une = `${notes()}/${corps.elements[0].id}`;
    expect(await demander('agente', 'DELETE', une)).toMatchObject({
      statut: 409,
      corps: { code: 'NOTE_NON_RETIRABLE' },
    });
    expect((await demander('agentEcoles', 'DELETE', une)).corps.elements).toEqual([]);
    const tardive = `${notes()}/${(await ecrire('agentEcoles')).corps.elements[0].id}`;
    horloge.avancer(3_600_001);
    expect((await demander('agentEcoles', 'DELETE', tardive)).statut).toBe(409);
    expect((await lues('agente')).corps.elements).toHaveLength(1);
  });

  it('leaves a trace in the audit, without its words', async () => {
    await ecrire('agente');
    const traces = await lignes<{ action: string; donnees: object }>(
      deps,
      `SELECT action, donnees FROM audit_entree WHERE objet_id = $1 AND action LIKE 'note.%'`,
      [id],
    );
    expect(traces.map((t) => t.action)).toEqual(['note.ecrire']);
    expect(JSON.stringify(traces)).not.toContain('directrice');
  });

  it('stays with the structure that wrote it when the invoice is sent on to another', async () => {
    await ecrire('agente');
    await deps.base.pool.query(
      'UPDATE facture SET destinataire_id = $2, service_destinataire_id = NULL WHERE id = $1',
      [id, monde.structures.region.id],
    );
    expect((await lues('agentRegion')).corps).toEqual({ elements: [] });
    expect((await lues('agente')).statut).toBe(404);
  });
});

describe('the supplier', () => {
  it('finds no word of it, in anything that they can ask for', async () => {
    await ecrire('agente');
    await agir('agente', `/api/facturation/factures-recues/${id}/traiter`, {
      action: 'suspendre',
      version: 2,
      motif: 'Le bon de livraison est manquant.',
    });
    const [flux] = await lignes<{ id: string }>(deps, 'SELECT flux_id::text AS id FROM facture WHERE id = $1', [id]);
    const adresses = [
      `/api/facturation/factures-emises/${id}`,
      `/api/facturation/factures-emises?numero=${encodeURIComponent(numero)}`,
      `/api/facturation/factures-emises/${id}/pieces/document`,
      '/api/facturation/factures-emises/export?format=csv',
      `/api/facturation/suivi-des-flux/${flux?.id}`,
      '/api/facturation/suivi-des-flux',
      '/api/accueil/evenements',
      '/api/accueil/attentes',
    ];
    for (const url of adresses) {
      const r = await app.inject({ url, cookies: { session: monde.personnes.comptable.jeton } });
      expect({ url, statut: r.statusCode }).toEqual({ url, statut: 200 });
      expect(r.body, url).not.toContain('directrice');
    }
    for (const url of [notes(), `/api/facturation/factures-recues/${id}`]) {
      expect((await demander('comptable', 'GET', url)).statut).toBe(403);
    }
  });

  it('is sent no mail and told of no event by it', async () => {
    const compter = async () =>
      (await lignes<{ n: number }>(deps, 'SELECT count(*)::int AS n FROM evenement WHERE facture_id = $1', [id]))[0]?.n;
    const avant = await compter();
    await ecrire('agente');
    expect(await compter()).toBe(avant);
  });

  it('loses none of it to the exports of the recipient either: they hold what the list shows', async () => {
    await ecrire('agente');
    const r = await app.inject({
      url: '/api/facturation/factures-recues/export?format=csv',
      cookies: { session: monde.personnes.agente.jeton },
    });
    expect(r.body).toContain(numero);
    expect(r.body).not.toContain('directrice');
  });
});
