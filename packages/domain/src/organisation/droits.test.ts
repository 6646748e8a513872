import { describe, expect, it } from 'vitest';
import { type Cible, detient, type Habilitation, type Profil, perimetre, peut } from './droits.ts';

const h = (over: Partial<Habilitation> = {}): Habilitation => ({
  structureId: '1',
  serviceId: null,
  objet: 'FACTURES_RECUES',
  niveau: 'CONSULTATION',
  ...over,
});
const lire: Profil = { application: 'FACTURES_RECUES', niveau: 'CONSULTATION' };
const traiter: Profil = { application: 'FACTURES_RECUES', niveau: 'MODIFICATION' };
const cible = (structureId: string, serviceId: string | null = null): Cible => ({ structureId, serviceId });

describe('rights', () => {
  it.each<[string, Habilitation, Profil, Cible, boolean]>([
    ['a grant on the structure covers the structure', h(), lire, cible('1'), true],
    ['… and each of its services', h(), lire, cible('1', '11'), true],
    ['… but no other structure', h(), lire, cible('2'), false],
    ['a grant on a service covers that service', h({ serviceId: '11' }), lire, cible('1', '11'), true],
    ['… no other service', h({ serviceId: '11' }), lire, cible('1', '12'), false],
    ['… nor what belongs to the structure as a whole', h({ serviceId: '11' }), lire, cible('1'), false],
    ['modification includes consultation', h({ niveau: 'MODIFICATION' }), lire, cible('1'), true],
    ['consultation does not include modification', h(), traiter, cible('1'), false],
    ['a whole domain gives each of its applications', h({ objet: 'FACTURATION' }), lire, cible('1'), true],
    ['another application gives nothing', h({ objet: 'FACTURES_EMISES' }), lire, cible('1'), false],
    ['a closed application gives nothing', h({ fermees: ['FACTURES_RECUES'] }), lire, cible('1'), false],
    [
      '… not through its domain either',
      h({ objet: 'FACTURATION', fermees: ['FACTURES_RECUES'] }),
      lire,
      cible('1'),
      false,
    ],
    ['… which gives the others', h({ objet: 'FACTURATION', fermees: ['FACTURES_EMISES'] }), lire, cible('1'), true],
    ['another domain gives nothing', h({ objet: 'COMMANDE' }), lire, cible('1'), false],
  ])('%s', (_titre, droit, profil, objet, attendu) => {
    expect(peut([droit], profil, objet)).toBe(attendu);
  });

  it('is held nowhere by somebody without a grant', () => {
    expect(detient([], lire)).toBe(false);
    expect(detient([h({ objet: 'ENGAGEMENTS' })], lire)).toBe(false);
    expect(detient([h({ structureId: '9' })], lire)).toBe(true);
  });

  it('leaves out of a list, and holds nowhere, what the structure has closed', () => {
    const fermees = ['FACTURES_RECUES'] as const;
    const droits = [h({ fermees }), h({ serviceId: '12', fermees }), h({ structureId: '2' })];
    expect(perimetre(droits, lire)).toEqual({ structures: ['2'], services: [] });
    expect(detient(droits.slice(0, 2), lire)).toBe(false);
  });

  it('scopes a list to structures held whole and further single services', () => {
    const droits = [
      h(),
      h({ structureId: '2', serviceId: '21' }),
      h({ structureId: '1', serviceId: '11' }),
      h({ structureId: '3', objet: 'ENGAGEMENTS' }),
    ];
    expect(perimetre(droits, lire)).toEqual({ structures: ['1'], services: ['21'] });
    expect(perimetre(droits, traiter)).toEqual({ structures: [], services: [] });
  });

  it('says the same of an object alone and of a list that would show it', () => {
    const objets = ['FACTURES_RECUES', 'FACTURATION', 'FACTURES_EMISES'] as const;
    for (const objet of objets)
      for (const niveau of ['CONSULTATION', 'MODIFICATION'] as const)
        for (const serviceId of [null, '11', '12'])
          for (const profil of [lire, traiter])
            for (const c of [cible('1', '11'), cible('1', '12'), cible('2', '21')]) {
              const droits = [h({ objet, niveau, serviceId })];
              const p = perimetre(droits, profil);
              const montre =
                p.structures.includes(c.structureId) || (c.serviceId !== null && p.services.includes(c.serviceId));
              expect(montre).toBe(peut(droits, profil, c));
            }
  });
});
