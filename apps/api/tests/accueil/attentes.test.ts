import { attente, type CleAttente, filtreAttente, jourAParis, type StatutFacture } from '@orpheon/domain';
import { creerFabriques, insererFactures, type NomPersonne, type VoulueFacture } from '@orpheon/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { essai } from '../appui/application.ts';

const { deps, monde, demander } = await essai();
const { structures, services } = monde;
const fabriques = creerFabriques({ graine: 11, maintenant: new Date() });
const JOUR = 24 * 3_600_000;
const ilYA = (jours: number): Date => new Date(Date.now() - jours * JOUR);

const semer = (nombre: number, statut: StatutFacture, voulue: VoulueFacture = {}): Promise<void> =>
  insererFactures(
    deps.base.pool,
    Array.from({ length: nombre }, () =>
      fabriques.uneFacture({ fournisseur: structures.delices, destinataire: structures.valmont, statut, ...voulue }),
    ),
  );

beforeAll(async () => {
  await semer(2, 'MISE_A_DISPOSITION', { service: services.ecoles });
  await semer(1, 'PRISE_EN_COMPTE_DESTINATAIRE', { service: services.voirie });
  await semer(1, 'COMPLETEE', { service: services.voirie });
  await semer(1, 'SERVICE_FAIT', { service: services.ecoles });
  await semer(1, 'COMPTABILISEE', { service: services.ecoles });
  await semer(3, 'SUSPENDUE', { service: services.ecoles });
  await semer(1, 'A_RECYCLER', { fournisseur: structures.atelier });
  await semer(1, 'REJETEE');
  await semer(1, 'NON_CONFORME', { deposeeLe: ilYA(29), statutLe: ilYA(29) });
  await semer(1, 'NON_CONFORME', { deposeeLe: ilYA(40), statutLe: ilYA(1) });
  await semer(2, 'BROUILLON');
  await semer(1, 'MISE_EN_PAIEMENT');
  await semer(1, 'DEPOSEE');
});

async function attentes(qui: NomPersonne, suite = ''): Promise<Record<string, number>> {
  const { statut, corps } = await demander(qui, 'GET', `/api/accueil/attentes${suite}`);
  expect(statut).toBe(200);
  return Object.fromEntries(corps.compteurs.map((k: { cle: string; nombre: number }) => [k.cle, k.nombre]));
}

describe('what awaits me', () => {
  it('is, for an agent of the whole entity, what to process and what to pay', async () => {
    expect(await attentes('agente')).toEqual({ RECUES_A_TRAITER: 3, RECUES_COMPLETEES: 1, RECUES_A_PAYER: 2 });
  });

  it('stays within the service held', async () => {
    expect(await attentes('agentEcoles')).toEqual({ RECUES_A_TRAITER: 2, RECUES_COMPLETEES: 0, RECUES_A_PAYER: 2 });
    expect(await attentes('agenteVoirie')).toEqual({ RECUES_A_TRAITER: 1, RECUES_COMPLETEES: 1, RECUES_A_PAYER: 0 });
  });

  it('is, for a supplier, what to answer and the refusals that are recent or were not taken note of', async () => {
    expect(await attentes('comptable')).toEqual({
      EMISES_SUSPENDUES: 3,
      EMISES_A_RECYCLER: 0,
      EMISES_BROUILLONS: 2,
      EMISES_NON_CONFORMES: 1,
      EMISES_REJETEES: 1,
    });
  });

  it.each<NomPersonne>(['agente', 'lecteur', 'agentEcoles', 'agenteVoirie', 'comptable', 'manuela', 'cabinet'])(
    'counts what the list that it opens shows, for %s',
    async (qui) => {
      const nombres = Object.entries(await attentes(qui));
      expect(nombres.some(([, n]) => n > 0)).toBe(true);
      for (const [cle, nombre] of nombres as [CleAttente, number][]) {
        const { statut, deposeeDu, rejet } = filtreAttente(cle, jourAParis(new Date()));
        const filtres = new URLSearchParams([...statut.map((s): [string, string] => ['statut', s]), ['limite', '100']]);
        if (deposeeDu) filtres.set('deposeeDu', deposeeDu);
        if (rejet) filtres.set('rejet', rejet);
        const liste = attente(cle).cote === 'FOURNISSEUR' ? 'factures-emises' : 'factures-recues';
        const { corps } = await demander(qui, 'GET', `/api/facturation/${liste}?${filtres}`);
        expect([cle, corps.elements.length]).toEqual([cle, nombre]);
      }
    },
  );

  it('adds up the structures of somebody who has several, or shows one of them', async () => {
    expect(await attentes('cabinet')).toMatchObject({ EMISES_SUSPENDUES: 3, EMISES_A_RECYCLER: 1 });
    expect(await attentes('cabinet', `?structureId=${structures.atelier.id}`)).toMatchObject({
      EMISES_SUSPENDUES: 0,
      EMISES_A_RECYCLER: 1,
    });
  });

  it('is nothing in a structure that is not mine, without a structure, or after my rights have ended', async () => {
    expect(await attentes('comptable', `?structureId=${structures.valmont.id}`)).toEqual({});
    expect(await attentes('isole')).toEqual({});
    expect(await attentes('ancien')).toEqual({});
  });

  it('stops counting at a thousand, and says so', async () => {
    await semer(1_001, 'COMPLETEE', { destinataire: structures.region, service: services.lycees });
    const { corps } = await demander('agentRegion', 'GET', '/api/accueil/attentes');
    expect(corps.compteurs).toContainEqual({ cle: 'RECUES_COMPLETEES', nombre: 1_000, plafonne: true });
  });

  it('is for people signed in', async () => {
    expect((await demander(null, 'GET', '/api/accueil/attentes')).statut).toBe(401);
  });
});
