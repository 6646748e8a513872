import { describe, expect, it } from 'vitest';
import { applicationsFermeesAuDepart, applicationsOffertes, jugerOuverture, peutEtreFermee } from './applications.ts';
import { APPLICATIONS, detient, type Habilitation } from './droits.ts';
import { sertAQuelqueChose } from './profils.ts';

const publique = { publique: true, applicationsFermees: [] };
const privee = { publique: false, applicationsFermees: [] };

describe('the applications of a structure', () => {
  it('are all there for a public one; a private one receives neither invoices nor requests', () => {
    expect(applicationsOffertes(publique)).toEqual(APPLICATIONS);
    expect(APPLICATIONS.filter((a) => !applicationsOffertes(privee).includes(a))).toEqual([
      'FACTURES_RECUES',
      'SOLLICITATIONS_RECUES',
    ]);
  });

  it('begin open, but for those that few use and nobody sends anything to', () => {
    const rares = ['MEMOIRES', 'REMBOURSEMENTS', 'ENGAGEMENTS', 'MARCHES', 'RACCORDEMENTS', 'COMPTES_TECHNIQUES'];
    expect(applicationsFermeesAuDepart(publique)).toEqual(rares);
    expect(applicationsFermeesAuDepart(privee)).toEqual(['FACTURES_RECUES', ...rares, 'SOLLICITATIONS_RECUES']);
  });

  it('close and open again', () => {
    const ferme = jugerOuverture(publique, 'ENGAGEMENTS', false);
    expect(ferme).toEqual({ ok: true, valeur: ['ENGAGEMENTS'] });
    const deux = jugerOuverture({ publique: true, applicationsFermees: ['ENGAGEMENTS'] }, 'FACTURES_EMISES', false);
    expect(deux).toEqual({ ok: true, valeur: ['FACTURES_EMISES', 'ENGAGEMENTS'] });
    const ouvre = jugerOuverture({ publique: true, applicationsFermees: ['ENGAGEMENTS'] }, 'ENGAGEMENTS', true);
    expect(ouvre).toEqual({ ok: true, valeur: [] });
  });

  it('closed twice are closed', () => {
    const encore = jugerOuverture({ publique: true, applicationsFermees: ['MARCHES'] }, 'MARCHES', false);
    expect(encore).toEqual({ ok: true, valeur: ['MARCHES'] });
  });

  it.each(['STRUCTURES', 'SOLLICITATIONS_EMISES'] as const)('never lose %s', (application) => {
    expect(peutEtreFermee(application)).toBe(false);
    expect(jugerOuverture(publique, application, false)).toMatchObject({
      ok: false,
      refus: { code: 'APPLICATION_TOUJOURS_OUVERTE' },
    });
  });

  it('do not include what there is not for such a structure', () => {
    for (const ouverte of [true, false])
      expect(jugerOuverture(privee, 'FACTURES_RECUES', ouverte)).toMatchObject({
        ok: false,
        refus: { code: 'APPLICATION_NON_OFFERTE' },
      });
  });

  it('decide what a profile is worth: nothing once all that it gives is closed, as the rights say', () => {
    const domaine: Habilitation = { structureId: '1', serviceId: null, objet: 'FACTURATION', niveau: 'CONSULTATION' };
    for (const fermee of APPLICATIONS) {
      const droits = [{ ...domaine, fermees: [fermee] }];
      expect(sertAQuelqueChose('FACTURATION', [fermee])).toBe(true);
      expect(sertAQuelqueChose(fermee, [fermee])).toBe(false);
      expect(detient(droits, { application: fermee, niveau: 'CONSULTATION' })).toBe(false);
    }
    expect(sertAQuelqueChose('COMMANDE', ['ENGAGEMENTS'])).toBe(false);
  });
});
