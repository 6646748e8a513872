import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { essai } from '../appui/application.ts';
import { appui, formulaire, lignes, partieDe } from './appui.ts';

const e = await essai();
const { deps, monde, demander } = e;
const { unefacture, agir } = appui(e);
const { region } = monde.structures;

const emise = (suite: string) => `/api/facturation/factures-emises${suite}`;
const recue = (suite: string) => `/api/facturation/factures-recues${suite}`;

/** One to the region, which does not publish, and one to Valmont, which does. Both are paid. */
const ids = { tue: '', dite: '' };
let comptabiliseeLe = '';
beforeAll(async () => {
  ids.tue = await unefacture({ destinataire: partieDe(region), codeService: undefined });
  ids.dite = await unefacture();
  for (const [qui, id] of [
    ['agentRegion', ids.tue],
    ['agente', ids.dite],
  ] as const) {
    const compta = await agir(qui, recue(`/${id}/traiter`), { action: 'comptabiliser', version: 2 });
    if (id === ids.tue) comptabiliseeLe = compta.corps.statutLe;
    expect(await agir(qui, recue(`/${id}/traiter`), { action: 'mettreEnPaiement', version: 3 })).toMatchObject({
      statut: 200,
      corps: { statut: 'MISE_EN_PAIEMENT', version: 4 },
    });
  }
});

const listees = async (suite: string): Promise<Record<string, string>> => {
  const { corps } = await demander('comptable', 'GET', emise(suite));
  return Object.fromEntries(corps.elements.map((f: { id: string; statut: string }) => [f.id, f.statut]));
};

describe('a payment that the recipient does not publish', () => {
  it('is not in the supplier’s list, nor found by its status', async () => {
    expect(await listees('')).toEqual({ [ids.tue]: 'COMPTABILISEE', [ids.dite]: 'MISE_EN_PAIEMENT' });
    expect(await listees('?statut=MISE_EN_PAIEMENT')).toEqual({ [ids.dite]: 'MISE_EN_PAIEMENT' });
    expect(await listees('?statut=COMPTABILISEE')).toEqual({ [ids.tue]: 'COMPTABILISEE' });
  });

  it('is in no part of what the supplier consults', async () => {
    const { corps } = await demander('comptable', 'GET', emise(`/${ids.tue}`));
    expect(corps).toMatchObject({ statut: 'COMPTABILISEE', version: 3, statutLe: comptabiliseeLe, actions: [] });
    expect(corps.historique.map((h: { action: string }) => h.action)).toEqual([
      'deposer',
      'mettreADisposition',
      'comptabiliser',
    ]);
    expect(JSON.stringify(corps)).not.toContain('MISE_EN_PAIEMENT');
    const dite = await demander('comptable', 'GET', emise(`/${ids.dite}`));
    expect(dite.corps).toMatchObject({ statut: 'MISE_EN_PAIEMENT', version: 4 });
    expect(dite.corps.historique).toHaveLength(4);
  });

  it('is not in the report of its deposit', async () => {
    const [f] = await lignes<{ flux: string }>(deps, 'SELECT flux_id::text AS flux FROM facture WHERE id = $1', [
      ids.tue,
    ]);
    const { corps } = await demander('comptable', 'GET', `/api/facturation/suivi-des-flux/${f?.flux}`);
    expect(corps.factures).toMatchObject([{ id: ids.tue, statut: 'COMPTABILISEE' }]);
  });

  it('is not told by a refusal', async () => {
    const abandonner = (version: number) =>
      agir('comptable', emise(`/${ids.tue}/abandonner`), { version, motif: 'Essai' });
    const incoherent = await abandonner(3);
    expect(incoherent).toMatchObject({ statut: 409, corps: { code: 'STATUT_INCOHERENT' } });
    const depassee = await abandonner(2);
    expect(depassee).toMatchObject({
      statut: 409,
      corps: { code: 'VERSION_DEPASSEE', details: { action: 'comptabiliser', statut: 'COMPTABILISEE' } },
    });
    expect(JSON.stringify([incoherent.corps, depassee.corps])).not.toMatch(/paiement/i);
    const { payload, headers } = await formulaire({ version: '3', commentaire: 'Essai' }, []);
    const completer = await demander('comptable', 'POST', emise(`/${ids.tue}/completer`), {
      payload,
      headers: { ...headers, 'idempotency-key': randomUUID() },
    });
    expect(completer).toMatchObject({ statut: 409, corps: { code: 'STATUT_INCOHERENT' } });
    expect(JSON.stringify(completer.corps)).not.toMatch(/paiement/i);
  });

  it('is announced to its recipient alone, in the feed and live', async () => {
    const types = async (qui: 'comptable' | 'agentRegion'): Promise<string[]> => {
      const { corps } = await demander(qui, 'GET', '/api/accueil/evenements');
      return corps.elements
        .filter((x: { factureId: string }) => x.factureId === ids.tue)
        .map((x: { type: string }) => x.type);
    };
    expect(await types('comptable')).toEqual(['facture.comptabiliser', 'facture.mettreADisposition']);
    expect(await types('agentRegion')).toContain('facture.mettreEnPaiement');
    // The live stream announces an event to those who hold rights on the structures that it names.
    const evenements = await lignes<{ fournisseur: string | null }>(
      deps,
      `SELECT fournisseur_id::text AS fournisseur FROM evenement WHERE type = 'facture.mettreEnPaiement' ORDER BY id`,
    );
    expect(evenements).toEqual([{ fournisseur: null }, { fournisseur: monde.structures.delices.id }]);
  });

  it('is in full on the recipient’s side', async () => {
    const { corps } = await demander('agentRegion', 'GET', recue(`/${ids.tue}`));
    expect(corps).toMatchObject({ statut: 'MISE_EN_PAIEMENT', version: 4, actions: [] });
    expect(corps.historique).toHaveLength(4);
    const { corps: liste } = await demander('agentRegion', 'GET', recue('?statut=MISE_EN_PAIEMENT'));
    expect(liste.elements).toMatchObject([{ id: ids.tue, statut: 'MISE_EN_PAIEMENT' }]);
    const { corps: autre } = await demander('agentRegion', 'GET', recue('?statut=COMPTABILISEE'));
    expect(autre.elements).toEqual([]);
  });
});
