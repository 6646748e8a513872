import { creerFabriques, insererFactures, type NomPersonne, type VoulueFacture } from '@orpheon/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { essai } from '../../appui/application.ts';

const { deps, monde, demander } = await essai();
const { structures, services } = monde;
const fabriques = creerFabriques({ graine: 23, maintenant: new Date() });
const JOUR = 24 * 3_600_000;
const ilYA = (jours: number): Date => new Date(Date.now() - jours * JOUR);

const semer = (nombre: number, voulue: VoulueFacture): Promise<void> =>
  insererFactures(
    deps.base.pool,
    Array.from({ length: nombre }, () =>
      fabriques.uneFacture({ fournisseur: structures.delices, destinataire: structures.valmont, ...voulue }),
    ),
  );

beforeAll(async () => {
  const ancienne = { deposeeLe: ilYA(60), statutLe: ilYA(59) };
  await semer(3, { service: services.ecoles, statut: 'MISE_A_DISPOSITION' });
  await semer(2, { service: services.ecoles, statut: 'MISE_A_DISPOSITION', ...ancienne });
  await semer(1, { service: services.ecoles, statut: 'MANDATEE', ...ancienne });
  await semer(1, { service: services.voirie, statut: 'COMPLETEE' });
  await semer(4, { service: services.voirie, statut: 'MISE_EN_PAIEMENT', ...ancienne });
  await semer(1, { service: services.voirie, statut: 'NON_CONFORME' });
  await deps.base.pool.query(
    `UPDATE facture SET telechargee_le = now() WHERE statut IN ('MANDATEE', 'MISE_EN_PAIEMENT')`,
  );
});

interface Ligne {
  structure: { id: string };
  service: { id: string; code: string };
  aTraiter: number;
  enRetard: number;
  nonTelechargees: number;
}
const compteurs = async (qui: NomPersonne, suite = ''): Promise<Ligne[]> =>
  (await demander(qui, 'GET', `/api/facturation/factures-recues/compteurs${suite}`)).corps.services;

describe('what waits, by service', () => {
  it('is what to take up, what is late and what nobody took away, for services where there is some', async () => {
    expect(await compteurs('agente')).toMatchObject([
      { service: { code: 'ECOLES' }, aTraiter: 5, enRetard: 3, nonTelechargees: 5 },
      { service: { code: 'VOIRIE' }, aTraiter: 1, enRetard: 0, nonTelechargees: 1 },
    ]);
  });

  it('stays within the services held, and within the structure asked about', async () => {
    expect((await compteurs('agentEcoles')).map((l) => l.service.code)).toEqual(['ECOLES']);
    expect(await compteurs('agentRegion')).toEqual([]);
    expect(await compteurs('agente', `?structureId=${structures.region.id}`)).toEqual([]);
  });

  it.each<NomPersonne>(['agente', 'agenteVoirie'])('is what the lists that it opens show, for %s', async (qui) => {
    for (const l of await compteurs(qui)) {
      const lister = async (filtre: string) => {
        const lieu = `structureId=${l.structure.id}&serviceId=${l.service.id}`;
        return (await demander(qui, 'GET', `/api/facturation/factures-recues?${lieu}&${filtre}`)).corps.elements.length;
      };
      expect(await lister('statut=MISE_A_DISPOSITION&statut=PRISE_EN_COMPTE_DESTINATAIRE&statut=COMPLETEE')).toBe(
        l.aTraiter,
      );
      expect(await lister('enRetard=LEGAL')).toBe(l.enRetard);
      expect(await lister('nonTelechargee=1')).toBe(l.nonTelechargees);
    }
  });

  it('stops counting a little beyond its ceiling', async () => {
    await semer(120, { service: services.voirie, statut: 'MISE_A_DISPOSITION' });
    const [voirie] = await compteurs('agenteVoirie');
    expect(voirie).toMatchObject({ aTraiter: 101, nonTelechargees: 101 });
  });
});
