import { describe, expect, it } from 'vitest';
import { etatDeService, jugerCodeDeService, jugerService, type ServiceEcrit } from './services.ts';

const voulu = (change: Partial<ServiceEcrit & { actif: boolean }> = {}) => ({
  nom: 'Voirie',
  debutValidite: null,
  finValidite: null,
  engagementObligatoire: false,
  courriel: null,
  telephone: null,
  adresse: null,
  complementAdresse: null,
  codePostal: null,
  ville: null,
  actif: true,
  ...change,
});
const defaut = { code: 'SERVICE_DEFAUT', nom: 'Service par défaut', parDefaut: true };
const publiques = { code: 'FACTURES_PUBLIQUES', nom: 'Factures publiques', parDefaut: false };

describe('a service', () => {
  it.each([
    [
      'ends no earlier than it begins',
      null,
      voulu({ debutValidite: '2026-02-01', finValidite: '2026-01-31' }),
      'SERVICE_DATES_INVERSEES',
    ],
    ['may last one day', null, voulu({ debutValidite: '2026-02-01', finValidite: '2026-02-01' }), null],
    ['by default stays open', defaut, voulu({ actif: false }), 'SERVICE_DEFAUT_PERMANENT'],
    ['by default has no dates', defaut, voulu({ finValidite: '2030-01-01' }), 'SERVICE_DEFAUT_PERMANENT'],
    ['by default may be renamed', defaut, voulu({ nom: 'Accueil' }), null],
    ['of public invoices keeps its name', publiques, voulu({ nom: 'Autre' }), 'SERVICE_PUBLIC_NOM_FIXE'],
    ['of public invoices may be closed', publiques, voulu({ nom: publiques.nom, actif: false }), null],
  ] as const)('%s', (_titre, avant, apres, refus) => {
    const juge = jugerService(avant, apres);
    expect(juge.ok ? null : juge.refus.code).toBe(refus);
  });

  it('never takes the code that the portal keeps for itself', () => {
    expect(jugerCodeDeService('FACTURES_PUBLIQUES').ok).toBe(false);
    expect(jugerCodeDeService('VOIRIE').ok).toBe(true);
  });

  it.each([
    [voulu(), 'ACTIF'],
    [voulu({ actif: false }), 'INACTIF'],
    [voulu({ debutValidite: '2026-06-02' }), 'A_VENIR'],
    [voulu({ debutValidite: '2026-06-01', finValidite: '2026-06-01' }), 'ACTIF'],
    [voulu({ finValidite: '2026-05-31' }), 'ECHU'],
  ] as const)('counts its dates by the day: %#', (service, etat) => {
    expect(etatDeService(service, '2026-06-01')).toBe(etat);
  });
});
