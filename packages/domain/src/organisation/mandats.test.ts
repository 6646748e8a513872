import { describe, expect, it } from 'vitest';
import type { Habilitation } from './droits.ts';
import {
  type ActionSurMandat,
  deciderMandat,
  droitsPropres,
  type EtatMandat,
  finARappeler,
  type GesteSurMandat,
  gestesSurMandat,
  jugerProposition,
  type MandatJuge,
  mandatPerime,
  mandatPour,
  type Periode,
  seChevauchent,
  situationDuMandat,
  TRANSITIONS_DE_MANDAT,
} from './mandats.ts';

const JOUR = 24 * 3_600_000;
const LE = Date.UTC(2026, 2, 2, 9);
const moment = (jours = 0) => {
  const maintenant = LE + jours * JOUR;
  return { maintenant, aujourdhui: new Date(maintenant).toISOString().slice(0, 10) };
};
const mandat = (change: Partial<MandatJuge> = {}): MandatJuge => ({
  etat: 'PROPOSE',
  mandantId: '1',
  mandataireId: '2',
  proposeLe: LE,
  debut: '2026-03-02',
  fin: null,
  ...change,
});
const gere = (structureId: string, niveau: 'CONSULTATION' | 'MODIFICATION' = 'MODIFICATION'): Habilitation => ({
  structureId,
  serviceId: null,
  objet: 'STRUCTURES',
  niveau,
});
const decider = (m: MandatJuge, geste: GesteSurMandat, structureId: string, droits = [gere(structureId)]) => {
  const r = deciderMandat(m, geste, { structureId, droits }, 'Plus de besoin', moment());
  return r.ok ? r.valeur : r.refus.code;
};

describe('a mandat de facturation', () => {
  it.each<[GesteSurMandat, EtatMandat, string, string]>([
    ['accepter', 'PROPOSE', '2', 'ACCEPTE'],
    ['refuser', 'PROPOSE', '2', 'REFUSE'],
    ['retirer', 'PROPOSE', '1', 'RETIRE'],
    ['revoquer', 'ACCEPTE', '1', 'REVOQUE'],
    ['revoquer', 'ACCEPTE', '2', 'REVOQUE'],
    ['accepter', 'PROPOSE', '1', 'INTERDIT'],
    ['refuser', 'PROPOSE', '1', 'INTERDIT'],
    ['retirer', 'PROPOSE', '2', 'INTERDIT'],
    ['accepter', 'ACCEPTE', '2', 'MANDAT_CLOS'],
    ['retirer', 'ACCEPTE', '1', 'MANDAT_CLOS'],
    ['revoquer', 'PROPOSE', '1', 'MANDAT_CLOS'],
    ['revoquer', 'REVOQUE', '2', 'MANDAT_CLOS'],
    ['accepter', 'RETIRE', '2', 'MANDAT_CLOS'],
    ['accepter', 'PROPOSE', '3', 'INTROUVABLE'],
  ])('to %s from %s by a manager of %s leads to %s', (geste, etat, structureId, attendu) => {
    expect(decider(mandat({ etat }), geste, structureId)).toBe(attendu);
  });

  it.each<[string, Habilitation[], string]>([
    ['nothing', [], 'INTROUVABLE'],
    ['consultation', [gere('2', 'CONSULTATION')], 'INTERDIT'],
    ['modification of one service', [{ ...gere('2'), serviceId: '21' }], 'INTROUVABLE'],
    ['modification of the other side', [gere('1')], 'INTROUVABLE'],
    ['the domain', [{ ...gere('2'), objet: 'ORGANISATION' }], 'ACCEPTE'],
  ])('is answered by who holds the whole structure: %s', (_quoi, droits, attendu) => {
    expect(decider(mandat(), 'accepter', '2', droits)).toBe(attendu);
  });

  it('is refused or revoked for a reason', () => {
    const sans = (geste: GesteSurMandat, etat: EtatMandat) =>
      deciderMandat(mandat({ etat }), geste, { structureId: '2', droits: [gere('2')] }, null, moment());
    expect(sans('refuser', 'PROPOSE')).toMatchObject({ refus: { code: 'MANDAT_MOTIF_REQUIS' } });
    expect(sans('revoquer', 'ACCEPTE')).toMatchObject({ refus: { code: 'MANDAT_MOTIF_REQUIS' } });
    expect(sans('accepter', 'PROPOSE')).toMatchObject({ ok: true });
  });

  it('lapses unanswered after thirty days, or with its own last day', () => {
    expect(mandatPerime(mandat(), moment(29))).toBe(false);
    expect(mandatPerime(mandat(), moment(30))).toBe(true);
    expect(mandatPerime(mandat({ fin: '2026-03-05' }), moment(3))).toBe(false);
    expect(mandatPerime(mandat({ fin: '2026-03-05' }), moment(4))).toBe(true);
    expect(mandatPerime(mandat({ etat: 'ACCEPTE' }), moment(400))).toBe(false);
    expect(gestesSurMandat(mandat(), 'MANDATAIRE', moment(30))).toEqual([]);
  });

  it.each<[Partial<MandatJuge>, number, string]>([
    [{}, 0, 'PROPOSE'],
    [{}, 31, 'PERIME'],
    [{ etat: 'ACCEPTE', debut: '2026-03-03' }, 0, 'A_VENIR'],
    [{ etat: 'ACCEPTE', debut: '2026-03-03' }, 1, 'EN_VIGUEUR'],
    [{ etat: 'ACCEPTE', fin: '2026-03-04' }, 2, 'EN_VIGUEUR'],
    [{ etat: 'ACCEPTE', fin: '2026-03-04' }, 3, 'TERMINE'],
    [{ etat: 'REVOQUE' }, 0, 'REVOQUE'],
  ])('%j is, %i days later, %s', (change, jours, attendu) => {
    expect(situationDuMandat(mandat(change), moment(jours))).toBe(attendu);
  });

  it('that has ended can no longer be revoked, one that has not begun can', () => {
    expect(gestesSurMandat(mandat({ etat: 'ACCEPTE', fin: '2026-03-03' }), 'MANDANT', moment(2))).toEqual([]);
    expect(gestesSurMandat(mandat({ etat: 'ACCEPTE', debut: '2026-04-01' }), 'MANDANT', moment())).toEqual([
      'revoquer',
    ]);
  });

  it('never moves from where no transition begins', () => {
    const departs = new Set(
      (Object.keys(TRANSITIONS_DE_MANDAT) as ActionSurMandat[]).map((a) => TRANSITIONS_DE_MANDAT[a].depuis),
    );
    for (const etat of ['REFUSE', 'RETIRE', 'REVOQUE', 'PERIME'] as const) {
      expect(departs).not.toContain(etat);
      expect(gestesSurMandat(mandat({ etat }), 'MANDANT', moment())).toEqual([]);
    }
  });

  it('is reminded of in the week before its end', () => {
    const rappeler = (change: Partial<MandatJuge>) =>
      finARappeler(mandat({ etat: 'ACCEPTE', ...change }), '2026-03-02', '2026-03-09');
    expect(rappeler({ fin: '2026-03-09' })).toBe(true);
    expect(rappeler({ fin: '2026-03-10' })).toBe(false);
    expect(rappeler({ fin: '2026-03-01' })).toBe(false);
    expect(rappeler({ fin: null })).toBe(false);
    expect(rappeler({ fin: '2026-03-09', etat: 'PROPOSE' })).toBe(false);
  });
});

describe('proposing a mandate', () => {
  const proposer = (change: object = {}, autres: readonly MandatJuge[] = [], jours = 0) => {
    const p = {
      mandant: { id: '1', active: true },
      mandataire: { id: '2', active: true },
      debut: '2026-03-10',
      fin: '2026-03-20',
    };
    const r = jugerProposition({ ...p, ...change }, autres, moment(jours));
    return r.ok ? r.valeur : r.refus.code;
  };

  it.each<[object, string]>([
    [{}, 'PROPOSE'],
    [{ fin: null }, 'PROPOSE'],
    [{ debut: '2026-03-02', fin: '2026-03-02' }, 'PROPOSE'],
    [{ debut: '2026-03-01' }, 'MANDAT_DEBUT_PASSE'],
    [{ fin: '2026-03-09' }, 'MANDAT_FIN_AVANT_DEBUT'],
    [{ mandataire: { id: '1', active: true } }, 'MANDAT_A_SOI_MEME'],
    [{ mandataire: { id: '2', active: false } }, 'MANDAT_STRUCTURE_INACTIVE'],
    [{ mandant: { id: '1', active: false } }, 'MANDAT_STRUCTURE_INACTIVE'],
  ])('%j: %s', (change, attendu) => {
    expect(proposer(change)).toBe(attendu);
  });

  it.each<[Partial<MandatJuge>, string]>([
    [{ debut: '2026-03-20', fin: null }, 'MANDAT_CHEVAUCHE'],
    [{ debut: '2026-03-01', fin: '2026-03-10', etat: 'ACCEPTE' }, 'MANDAT_CHEVAUCHE'],
    [{ debut: '2026-03-21', fin: null }, 'PROPOSE'],
    [{ debut: '2026-03-01', fin: '2026-03-09', etat: 'ACCEPTE' }, 'PROPOSE'],
    [{ debut: '2026-03-01', etat: 'REVOQUE' }, 'PROPOSE'],
    [{ debut: '2026-03-01', proposeLe: LE - 30 * JOUR }, 'PROPOSE'],
  ])('beside one of %j: %s', (autre, attendu) => {
    expect(proposer({}, [mandat(autre)])).toBe(attendu);
  });

  it.each<[Periode, Periode, boolean]>([
    [{ debut: '2026-01-01', fin: null }, { debut: '2030-01-01', fin: null }, true],
    [{ debut: '2026-01-01', fin: '2026-01-31' }, { debut: '2026-01-31', fin: null }, true],
    [{ debut: '2026-01-01', fin: '2026-01-30' }, { debut: '2026-01-31', fin: null }, false],
  ])('%j and %j share a day: %s, whichever comes first', (a, b, attendu) => {
    expect([seChevauchent(a, b), seChevauchent(b, a)]).toEqual([attendu, attendu]);
  });
});

describe('rights by mandate', () => {
  const FILER = { application: 'FACTURES_EMISES', niveau: 'MODIFICATION' } as const;
  const derive: Habilitation = {
    structureId: '1',
    serviceId: null,
    objet: 'FACTURES_EMISES',
    niveau: 'MODIFICATION',
    mandatId: '9',
  };
  const propre: Habilitation = { ...derive, mandatId: null };

  it('are named where nothing else gives the right', () => {
    expect(mandatPour([derive], FILER, '1')).toBe('9');
    expect(mandatPour([derive, propre], FILER, '1')).toBeNull();
    expect(mandatPour([derive, { ...propre, niveau: 'CONSULTATION' }], FILER, '1')).toBe('9');
    expect(mandatPour([{ ...derive, niveau: 'CONSULTATION' }], FILER, '1')).toBeNull();
    expect(mandatPour([derive], FILER, '2')).toBeNull();
  });

  it('are none of the person’s own', () => {
    const { mandatId: _aucun, ...ancien } = propre;
    expect(droitsPropres([derive, propre, ancien])).toEqual([propre, ancien]);
  });
});
