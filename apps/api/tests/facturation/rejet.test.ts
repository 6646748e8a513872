import { creerFabriques, insererFactures } from '@orpheon/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { essai } from '../appui/application.ts';
import { lignes } from './appui.ts';

const { deps, monde, demander } = await essai();
const { delices, valmont } = monde.structures;
const f = creerFabriques({ graine: 12 });
let rejetee = '';

beforeEach(async () => {
  const une = f.uneFacture({ fournisseur: delices, destinataire: valmont, statut: 'REJETEE' });
  await insererFactures(deps.base.pool, [une]);
  rejetee = une.facture.id;
});

const traiter = (id: string, traite: boolean, qui: Parameters<typeof demander>[0] = 'comptable') =>
  demander(qui, 'PUT', `/api/facturation/factures-emises/${id}/rejet`, { payload: { traite } });
const aTraiter = async (filtre = 'rejet=A_TRAITER'): Promise<string[]> =>
  (await demander('comptable', 'GET', `/api/facturation/factures-emises?${filtre}&limite=100`)).corps.elements.map(
    (e: { id: string }) => e.id,
  );
const compteur = async (): Promise<number> =>
  (await demander('comptable', 'GET', '/api/accueil/attentes')).corps.compteurs.find(
    (c: { cle: string }) => c.cle === 'EMISES_REJETEES',
  ).nombre;
const traces = (id: string) =>
  lignes<{ action: string }>(
    deps,
    `SELECT action FROM audit_entree WHERE objet_id = $1 UNION ALL SELECT type FROM evenement WHERE facture_id = $2::bigint`,
    [id, id],
  );

describe('taking note of a refusal', () => {
  it('takes the invoice off what awaits its supplier; going back on it puts it there again', async () => {
    const avant = await compteur();
    expect(await aTraiter()).toContain(rejetee);
    const { corps } = await traiter(rejetee, true);
    expect(corps).toMatchObject({ statut: 'REJETEE', rejetTraiteLe: expect.any(String) });
    expect(await aTraiter()).not.toContain(rejetee);
    expect(await aTraiter('rejet=TRAITE')).toContain(rejetee);
    expect(await compteur()).toBe(avant - 1);
    expect((await traiter(rejetee, false)).corps.rejetTraiteLe).toBeNull();
    expect(await aTraiter()).toContain(rejetee);
    expect(await compteur()).toBe(avant);
  });

  it('leaves an audit entry and an event, once; status, version and history stay', async () => {
    const [etat] = await lignes(deps, 'SELECT statut, version FROM facture WHERE id = $1', [rejetee]);
    const avant = (await traces(rejetee)).length;
    await traiter(rejetee, true);
    await traiter(rejetee, true);
    const apres = await traces(rejetee);
    expect(apres).toHaveLength(avant + 2);
    expect(apres.filter((t) => t.action === 'facture.rejetTraite')).toHaveLength(2);
    expect(await lignes(deps, 'SELECT statut, version FROM facture WHERE id = $1', [rejetee])).toEqual([etat]);
  });

  it('is the supplier’s own: the recipient is told nothing', async () => {
    await traiter(rejetee, true);
    const vue = await demander('agente', 'GET', `/api/facturation/factures-recues/${rejetee}`);
    expect(vue.corps.rejetTraiteLe).toBeNull();
    const [e] = await lignes(
      deps,
      `SELECT destinataire_id FROM evenement WHERE facture_id = $1 AND type = 'facture.rejetTraite'`,
      [rejetee],
    );
    expect(e).toEqual({ destinataire_id: null });
    const fil = await demander('comptable', 'GET', '/api/accueil/evenements');
    expect(JSON.stringify(fil.corps)).not.toContain('rejetTraite');
  });

  it('is refused where nothing was refused, to who may only read, and out of scope', async () => {
    const une = f.uneFacture({ fournisseur: delices, destinataire: valmont, statut: 'SUSPENDUE' });
    await insererFactures(deps.base.pool, [une]);
    expect(await traiter(une.facture.id, true)).toMatchObject({ statut: 409, corps: { code: 'STATUT_INCOHERENT' } });
    expect((await traiter(rejetee, true, 'consultante')).statut).toBe(403);
    expect((await traiter(rejetee, true, 'artisan')).statut).toBe(404);
  });
});
