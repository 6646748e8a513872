import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { APPLICATIONS, type Habilitation, NIVEAUX, type Niveau, peut } from './droits.ts';
import {
  appliquerChangement,
  bilanDe,
  type ContexteDeChangement,
  celluleDe,
  cleOctroi,
  copierOctrois,
  differenceOctrois,
  enCours,
  enchainer,
  jugerChangement,
  normaliserOctrois,
  OBJETS_DE_PROFIL,
  type Octroi,
  poserNiveau,
} from './profils.ts';

const o = (over: Partial<Octroi> = {}): Octroi => ({
  serviceId: null,
  objet: 'FACTURES_RECUES',
  niveau: 'CONSULTATION',
  debut: null,
  fin: null,
  ...over,
});

describe('grants that say the same', () => {
  it.each<[string, readonly Octroi[], readonly Octroi[]]>([
    ['twice the same is once', [o(), o()], [o()]],
    ['modification includes consultation', [o(), o({ niveau: 'MODIFICATION' })], [o({ niveau: 'MODIFICATION' })]],
    ['a domain includes its applications', [o(), o({ objet: 'FACTURATION' })], [o({ objet: 'FACTURATION' })]],
    [
      '… not at a higher level',
      [o({ niveau: 'MODIFICATION' }), o({ objet: 'FACTURATION' })],
      [o({ objet: 'FACTURATION' }), o({ niveau: 'MODIFICATION' })],
    ],
    ['the structure includes its services', [o(), o({ serviceId: '11' })], [o()]],
    [
      '… not the other way round',
      [o({ serviceId: '11' }), o({ serviceId: '12' })],
      [o({ serviceId: '11' }), o({ serviceId: '12' })],
    ],
    ['an open grant includes a dated one', [o(), o({ debut: '2026-01-01', fin: '2026-02-01' })], [o()]],
    [
      'days that touch are one stretch',
      [o({ debut: '2026-01-01', fin: '2026-01-31' }), o({ debut: '2026-02-01', fin: '2026-02-28' })],
      [o({ debut: '2026-01-01', fin: '2026-02-28' })],
    ],
    [
      'days apart stay apart',
      [o({ fin: '2026-01-30' }), o({ debut: '2026-02-01' })],
      [o({ debut: '2026-02-01' }), o({ fin: '2026-01-30' })],
    ],
    [
      'a domain of one application is that application',
      [o({ objet: 'STRUCTURES' }), o({ objet: 'ORGANISATION' })],
      [o({ objet: 'STRUCTURES' })],
    ],
  ])('%s', (_titre, avant, apres) => {
    expect(normaliserOctrois(avant).map(cleOctroi).sort()).toEqual(apres.map(cleOctroi).sort());
  });
});

const SERVICES = ['11', '12'] as const;
const JOURS = [
  '2025-12-31',
  '2026-01-01',
  '2026-01-15',
  '2026-01-31',
  '2026-02-01',
  '2026-02-15',
  '2026-03-01',
] as const;
const unJour = fc.option(fc.constantFrom(...JOURS), { nil: null });
const unOctroi: fc.Arbitrary<Octroi> = fc
  .record({
    serviceId: fc.option(fc.constantFrom(...SERVICES), { nil: null }),
    objet: fc.constantFrom(...OBJETS_DE_PROFIL),
    niveau: fc.constantFrom(...NIVEAUX),
    debut: unJour,
    fin: unJour,
  })
  .filter(({ debut, fin }) => debut === null || fin === null || debut <= fin);
const desOctrois = fc.array(unOctroi, { maxLength: 12 });

/** Everything that these grants allow, by the one function that routes ask. */
function toutCeQuePeut(octrois: readonly Octroi[]): string[] {
  return JOURS.flatMap((jour) => {
    const droits: Habilitation[] = octrois.filter((x) => enCours(x, jour)).map((x) => ({ ...x, structureId: '1' }));
    return APPLICATIONS.flatMap((application) =>
      NIVEAUX.flatMap((niveau) =>
        [null, ...SERVICES, '13'].flatMap((serviceId) =>
          peut(droits, { application, niveau }, { structureId: '1', serviceId })
            ? [`${jour} ${application} ${niveau} ${serviceId}`]
            : [],
        ),
      ),
    );
  });
}

describe('for whatever grants', () => {
  it('normalising changes no right, and normalised again nothing', () =>
    fc.assert(
      fc.property(desOctrois, (octrois) => {
        const normalises = normaliserOctrois(octrois);
        expect(toutCeQuePeut(normalises)).toEqual(toutCeQuePeut(octrois));
        expect(normaliserOctrois(normalises)).toEqual(normalises);
        expect(normalises.length).toBeLessThanOrEqual(octrois.length);
      }),
    ));

  it('the difference leads from one to the other', () =>
    fc.assert(
      fc.property(desOctrois, desOctrois, (avant, apres) => {
        const { accordes, retires } = differenceOctrois(normaliserOctrois(avant), normaliserOctrois(apres));
        const atteint = appliquerChangement(normaliserOctrois(avant), { accorder: accordes, retirer: retires });
        expect(toutCeQuePeut(atteint)).toEqual(toutCeQuePeut(apres));
      }),
    ));

  it('of two changes in a row the second gives all that it grants', () =>
    fc.assert(
      fc.property(desOctrois, desOctrois, desOctrois, (tenus, a, b) => {
        const suite = enchainer({ accorder: a, retirer: [] }, { accorder: b, retirer: a });
        const droits = new Set(toutCeQuePeut(appliquerChangement(tenus, suite)));
        expect(toutCeQuePeut(b).filter((d) => !droits.has(d))).toEqual([]);
      }),
    ));

  it('granting adds what was granted and takes nothing', () =>
    fc.assert(
      fc.property(desOctrois, desOctrois, (avant, accorder) => {
        const apres = appliquerChangement(avant, { accorder, retirer: [] });
        expect(new Set(toutCeQuePeut(apres))).toEqual(new Set([...toutCeQuePeut(avant), ...toutCeQuePeut(accorder)]));
      }),
    ));

  it('a copy in place of everything gives the rights of the colleague', () =>
    fc.assert(
      fc.property(desOctrois, desOctrois, (avant, modele) => {
        const copie = appliquerChangement(
          avant,
          copierOctrois(avant, modele, 'REMPLACER', () => true),
        );
        expect(toutCeQuePeut(copie)).toEqual(toutCeQuePeut(modele));
      }),
    ));
});

describe('who may change what', () => {
  const partout: Habilitation = { structureId: '1', serviceId: null, objet: 'ORGANISATION', niveau: 'MODIFICATION' };
  const contexte = (over: Partial<ContexteDeChangement> = {}): ContexteDeChangement => ({
    structureId: '1',
    auteurId: 'g',
    droitsAuteur: [partout],
    personneId: 'p',
    estGestionnairePrincipal: false,
    fermees: [],
    jour: '2026-01-15',
    ...over,
  });
  const duService = contexte({ droitsAuteur: [{ ...partout, serviceId: '11' }] });
  const juger = (avant: readonly Octroi[], accorder: readonly Octroi[], retirer: readonly Octroi[], c = contexte()) => {
    const r = jugerChangement(avant, { accorder, retirer }, c);
    return r.ok ? bilanDe([r.valeur]) : r.refus.code;
  };
  const gestion = o({ objet: 'STRUCTURES', niveau: 'MODIFICATION' });

  it.each<[string, ReturnType<typeof juger>, unknown]>([
    [
      'a manager grants anything in their structure',
      juger([], [gestion, o()], []),
      { accordes: 2, modifies: 0, retires: 0, personnes: 1 },
    ],
    [
      'what is held already changes nothing',
      juger([o({ niveau: 'MODIFICATION' })], [o({ serviceId: '11' })], []),
      { accordes: 0, modifies: 0, retires: 0, personnes: 0 },
    ],
    [
      'a change of level is one change',
      juger([o()], [o({ niveau: 'MODIFICATION' })], [o()]),
      { accordes: 0, modifies: 1, retires: 0, personnes: 1 },
    ],
    [
      'a reader of Organisation grants nothing',
      juger([], [o()], [], contexte({ droitsAuteur: [{ ...partout, niveau: 'CONSULTATION' }] })),
      'PROFIL_HORS_PERIMETRE',
    ],
    [
      'a manager elsewhere grants nothing here',
      juger([], [o()], [], contexte({ droitsAuteur: [{ ...partout, structureId: '2' }] })),
      'PROFIL_HORS_PERIMETRE',
    ],
    [
      'a service’s manager grants on the service, Organisation too',
      juger([], [o({ serviceId: '11' }), { ...gestion, serviceId: '11' }], [], duService),
      { accordes: 2, modifies: 0, retires: 0, personnes: 1 },
    ],
    ['… not on another', juger([], [o({ serviceId: '12' })], [], duService), 'PROFIL_HORS_PERIMETRE'],
    ['… nor on the structure', juger([], [o()], [], duService), 'PROFIL_HORS_PERIMETRE'],
    ['… nor withdraws there', juger([o()], [], [o()], duService), 'PROFIL_HORS_PERIMETRE'],
    [
      '… and is not held back by what others left untidy elsewhere',
      juger([o({ serviceId: '12' }), o({ serviceId: '12' })], [o({ serviceId: '11' })], [], duService),
      { accordes: 1, modifies: 0, retires: 0, personnes: 1 },
    ],
    [
      'nobody takes Organisation from themselves',
      juger([gestion], [], [gestion], contexte({ personneId: 'g' })),
      'PROPRE_ORGANISATION',
    ],
    [
      '… nor gives it to themselves',
      juger(
        [],
        [{ ...gestion, serviceId: '11' }],
        [],
        contexte({ personneId: 'g', droitsAuteur: [{ ...partout, serviceId: '11' }] }),
      ),
      'PROPRE_ORGANISATION',
    ],
    [
      '… but any other profile',
      juger([], [o()], [], contexte({ personneId: 'g' })),
      { accordes: 1, modifies: 0, retires: 0, personnes: 1 },
    ],
    [
      'the main manager keeps everything',
      juger([o()], [], [o()], contexte({ estGestionnairePrincipal: true })),
      'GESTIONNAIRE_PRINCIPAL_GARDE_TOUT',
    ],
    [
      '… and may get more',
      juger(
        [o()],
        [o({ objet: 'FACTURATION', niveau: 'MODIFICATION' })],
        [o()],
        contexte({ estGestionnairePrincipal: true }),
      ),
      { accordes: 1, modifies: 0, retires: 1, personnes: 1 },
    ],
    [
      'what is closed is given to nobody',
      juger([], [o({ objet: 'ENGAGEMENTS' })], [], contexte({ fermees: ['ENGAGEMENTS'] })),
      'APPLICATION_FERMEE',
    ],
    [
      '… nor a domain of which nothing is open',
      juger([], [o({ objet: 'COMMANDE' })], [], contexte({ fermees: ['ENGAGEMENTS'] })),
      'APPLICATION_FERMEE',
    ],
    [
      '… but a domain of which something is',
      juger([], [o({ objet: 'FACTURATION' })], [], contexte({ fermees: ['FACTURES_RECUES'] })),
      { accordes: 1, modifies: 0, retires: 0, personnes: 1 },
    ],
    [
      '… and it is withdrawn like any other',
      juger([o({ objet: 'ENGAGEMENTS' })], [], [o({ objet: 'ENGAGEMENTS' })], contexte({ fermees: ['ENGAGEMENTS'] })),
      { accordes: 0, modifies: 0, retires: 1, personnes: 1 },
    ],
    ['days in the wrong order', juger([], [o({ debut: '2026-03-01', fin: '2026-02-01' })], []), 'DATES_INVERSEES'],
    ['days that are over', juger([], [o({ fin: '2026-01-14' })], []), 'DATES_PASSEES'],
    [
      'the last day is today',
      juger([], [o({ fin: '2026-01-15' })], []),
      { accordes: 1, modifies: 0, retires: 0, personnes: 1 },
    ],
  ])('%s', (_titre, obtenu, attendu) => expect(obtenu).toEqual(attendu));
});

describe('a place of the matrix', () => {
  const niveau = (n: Niveau | undefined) => n ?? null;
  it('shows what was granted there and what comes from domain or structure', () => {
    const octrois = [o({ objet: 'FACTURATION' }), o({ serviceId: '11', niveau: 'MODIFICATION' })];
    const ici = celluleDe(octrois, { objet: 'FACTURES_RECUES', serviceId: '11' }, '2026-01-15');
    expect([niveau(ici.propres[0]?.niveau), niveau(ici.herite?.niveau)]).toEqual(['MODIFICATION', 'CONSULTATION']);
    const ailleurs = celluleDe(octrois, { objet: 'ENGAGEMENTS', serviceId: '11' }, '2026-01-15');
    expect([ailleurs.propres, ailleurs.herite]).toEqual([[], null]);
  });

  it('does not inherit what has not begun', () => {
    const octrois = [o({ debut: '2026-02-01' })];
    expect(celluleDe(octrois, { objet: 'FACTURES_RECUES', serviceId: '11' }, '2026-01-15').herite).toBeNull();
  });

  it('of a domain of one application is that of the application', () => {
    const tenu = o({ objet: 'ORGANISATION' });
    expect(celluleDe([tenu], { objet: 'STRUCTURES', serviceId: null }, '2026-01-15').propres).toEqual([tenu]);
    expect(poserNiveau([tenu], { objet: 'STRUCTURES', serviceId: null }, null).retirer).toEqual([tenu]);
  });

  it('changed and changed back is as before', () => {
    const lieu = { objet: 'FACTURES_RECUES', serviceId: null } as const;
    const tenus = [o()];
    const plus = poserNiveau(tenus, lieu, { niveau: 'MODIFICATION', debut: null, fin: null });
    const retour = poserNiveau(appliquerChangement(tenus, plus), lieu, {
      niveau: 'CONSULTATION',
      debut: null,
      fin: null,
    });
    expect(appliquerChangement(tenus, enchainer(plus, retour))).toEqual(tenus);
  });

  it('takes one level, or none', () => {
    const lieu = { objet: 'FACTURES_RECUES', serviceId: null } as const;
    const modifie = appliquerChangement(
      [o()],
      poserNiveau([o()], lieu, { niveau: 'MODIFICATION', debut: null, fin: null }),
    );
    expect(modifie).toEqual([o({ niveau: 'MODIFICATION' })]);
    expect(appliquerChangement(modifie, poserNiveau(modifie, lieu, null))).toEqual([]);
  });
});
