import { describe, expect, it } from 'vitest';
import { type Acheminement, controlerAcheminement } from './recyclage.ts';

const ACTUEL: Acheminement = { destinataireId: '1', codeService: 'VOIRIE', numeroEngagement: '' };
const structure = (valeurs: Partial<NonNullable<Parameters<typeof controlerAcheminement>[2]>> = {}) => ({
  active: true,
  services: [],
  serviceObligatoire: false,
  engagementObligatoire: false,
  serviceOuEngagement: false,
  miseEnPaiementNonCommuniquee: false,
  ...valeurs,
});

describe('a returned invoice addressed again', () => {
  it('must go elsewhere than where it comes from', () => {
    expect(controlerAcheminement(ACTUEL, ACTUEL, structure())).toEqual({ inchange: 'inchange' });
    expect(controlerAcheminement({ ...ACTUEL, codeService: 'ECOLES' }, ACTUEL, structure())).toEqual({});
  });

  it('goes nowhere else where it is left to the default service that it comes from', () => {
    const defaut = {
      id: '8',
      code: 'SERVICE_DEFAUT',
      nom: 'Service par défaut',
      debutValidite: null,
      finValidite: null,
      engagementObligatoire: false,
      parDefaut: true,
    };
    const valmont = structure({ services: [defaut] });
    const auDefaut = { ...ACTUEL, codeService: 'SERVICE_DEFAUT' };
    expect(controlerAcheminement({ ...ACTUEL, codeService: '' }, auDefaut, valmont)).toEqual({ inchange: 'inchange' });
    expect(controlerAcheminement(auDefaut, { ...ACTUEL, codeService: '' }, valmont)).toEqual({ inchange: 'inchange' });
    expect(controlerAcheminement({ ...ACTUEL, codeService: '' }, ACTUEL, valmont)).toEqual({});
  });

  it('carries what the new recipient demands', () => {
    const vers = { destinataireId: '2', codeService: '', numeroEngagement: '' };
    expect(controlerAcheminement(vers, ACTUEL, structure({ serviceObligatoire: true }))).toEqual({
      service: 'serviceManquant',
    });
    expect(controlerAcheminement(vers, ACTUEL, structure({ engagementObligatoire: true }))).toEqual({
      engagement: 'engagementManquant',
    });
  });

  it('is content with either, where either suffices', () => {
    const either = structure({ serviceOuEngagement: true });
    const vers = { destinataireId: '2', codeService: '', numeroEngagement: '' };
    expect(controlerAcheminement(vers, ACTUEL, either)).toEqual({
      service: 'unDesDeuxManquant',
      engagement: 'unDesDeuxManquant',
    });
    expect(controlerAcheminement({ ...vers, numeroEngagement: 'EJ1' }, ACTUEL, either)).toEqual({});
  });

  it('needs an engagement where the service asks for one', () => {
    const services = [
      {
        id: '9',
        code: 'ECOLES',
        nom: 'Écoles',
        debutValidite: null,
        finValidite: null,
        engagementObligatoire: true,
        parDefaut: false,
      },
    ];
    expect(controlerAcheminement({ ...ACTUEL, codeService: 'ECOLES' }, ACTUEL, structure({ services }))).toEqual({
      engagement: 'engagementManquant',
    });
  });

  it('needs a recipient, and one that is active', () => {
    expect(controlerAcheminement({ ...ACTUEL, destinataireId: null }, ACTUEL, null)).toEqual({
      destinataire: 'destinataireManquant',
    });
    expect(
      controlerAcheminement({ ...ACTUEL, destinataireId: '2' }, ACTUEL, structure({ active: false })),
    ).toMatchObject({ destinataire: 'destinataireInactif' });
  });
});
