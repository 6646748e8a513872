import { PASSAGES_A_SIGNALER } from '@orpheon/domain';
import type { NomPersonne } from '@orpheon/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { listerSignalements } from '../../src/facturation/factures-emises/signalements/lister-signalements.query.ts';
import { parametresDeDroits, SESSION_ET_DROITS } from '../../src/platform/droits.sql.ts';
import { essai } from '../appui/application.ts';
import { appui, lignes } from './appui.ts';

const e = await essai();
const { deps, demander } = e;
const { unefacture, agir } = appui(e);

const CHEMIN = '/api/facturation/factures-emises/signalements';
const traiter = (id: string, action: string, version: number) =>
  agir('agente', `/api/facturation/factures-recues/${id}/traiter`, { action, version, motif: 'Le bon manque' });
interface Signalement {
  readonly id: string;
  readonly version: number;
  readonly statut: string;
  readonly motif: string | null;
}
const signalements = async (qui: NomPersonne = 'comptable'): Promise<Signalement[]> =>
  (await demander(qui, 'GET', CHEMIN)).corps.elements;
const ids = async (qui?: NomPersonne) => (await signalements(qui)).map((s) => s.id);
const acquitter = (factures: readonly { id: string; version: number }[], qui: NomPersonne = 'comptable') =>
  demander(qui, 'PUT', CHEMIN, { payload: { factures } });

let suspendue = '';
let rejetee = '';
beforeEach(async () => {
  suspendue = await unefacture();
  rejetee = await unefacture();
  await unefacture();
  await traiter(suspendue, 'suspendre', 2);
  await traiter(rejetee, 'rejeter', 2);
});

describe('what is told to a supplier who comes back', () => {
  it('is what was suspended or rejected, newest first, with the motive, until they acknowledge it', async () => {
    const [a, b] = await signalements();
    expect([a, b]).toMatchObject([
      { id: rejetee, statut: 'REJETEE', motif: 'Le bon manque', version: 3 },
      { id: suspendue, statut: 'SUSPENDUE', motif: 'Le bon manque', version: 3 },
    ]);
    expect((await acquitter([{ id: rejetee, version: 3 }])).statut).toBe(204);
    expect(await ids()).not.toContain(rejetee);
    expect(await ids()).toContain(suspendue);
  });

  it('is acknowledged by each for themselves, once, in the audit trail', async () => {
    await acquitter([
      { id: suspendue, version: 3 },
      { id: rejetee, version: 3 },
    ]);
    await acquitter([{ id: suspendue, version: 3 }]);
    expect(await ids('consultante')).toContain(suspendue);
    const traces = await lignes<{ action: string }>(
      deps,
      "SELECT action FROM audit_entree WHERE objet_id = ANY ($1::text[]) AND action LIKE 'facture.acquitter%' ORDER BY action",
      [[suspendue, rejetee]],
    );
    expect(traces.map((t) => t.action)).toEqual(['facture.acquitterRejet', 'facture.acquitterSuspension']);
  });

  it('comes back when it happens again, and goes when it is answered or dealt with', async () => {
    await acquitter([{ id: suspendue, version: 3 }]);
    await traiter(suspendue, 'leverSuspension', 3);
    await traiter(suspendue, 'suspendre', 4);
    expect((await signalements()).find((s) => s.id === suspendue)?.version).toBe(5);
    await traiter(suspendue, 'leverSuspension', 5);
    expect(await ids()).not.toContain(suspendue);
    await demander('comptable', 'PUT', `/api/facturation/factures-emises/${rejetee}/rejet`, {
      payload: { traite: true },
    });
    expect(await ids()).not.toContain(rejetee);
  });

  it('is nobody else’s: other suppliers read nothing, and acknowledge nothing', async () => {
    expect(await ids('artisan')).not.toContain(suspendue);
    expect((await acquitter([{ id: suspendue, version: 3 }], 'artisan')).statut).toBe(404);
    expect((await acquitter([{ id: '999', version: 3 }])).statut).toBe(404);
    expect((await demander('agente', 'GET', CHEMIN)).statut).toBe(403);
  });

  it('is a walk of an index of its own, which holds the steps that the domain names', async () => {
    const [index] = await lignes<{ texte: string }>(
      deps,
      `SELECT pg_get_expr(i.indpred, i.indrelid) AS texte FROM pg_index i WHERE i.indexrelid = 'evenement_a_signaler'::regclass`,
    );
    const types = [...(index?.texte ?? '').matchAll(/facture\.(\w+)/g)].map((m) => m[1]);
    expect(types.sort()).toEqual([...PASSAGES_A_SIGNALER].sort());

    const { sql, valeurs } = listerSignalements(deps.horloge.aujourdhui());
    const profil = { application: 'FACTURES_EMISES', niveau: 'CONSULTATION' } as const;
    const client = await deps.base.pool.connect();
    // A small table is read whole: the planner is asked what it would do where it may not.
    await client.query('SET enable_seqscan = off');
    const { rows } = await client.query<Record<string, string>>(
      `EXPLAIN WITH ${SESSION_ET_DROITS} SELECT (${sql})::text`,
      [...parametresDeDroits('x', deps.horloge.maintenant(), deps.horloge.aujourdhui(), profil), ...valeurs],
    );
    await client.query('RESET enable_seqscan');
    client.release();
    expect(JSON.stringify(rows)).toContain('evenement_a_signaler');
  });
});
