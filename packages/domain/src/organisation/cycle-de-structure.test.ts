import { describe, expect, it } from 'vitest';
import {
  type ActionSurStructure,
  type DemandeSurStructure,
  type EtatDeStructure,
  JOURS_POUR_ROUVRIR,
  jugerStructure,
  memeIdentifiant,
} from './cycle-de-structure.ts';

const JOUR_MS = 24 * 3_600_000;
const MAINTENANT = Date.UTC(2026, 10, 22);
const ouverte: EtatDeStructure = {
  statut: 'ACTIVE',
  identifiant: '04366126300012',
  gestionnairePrincipalId: '7',
  fermeeLe: null,
  remplacee: false,
};
const fermee: EtatDeStructure = { ...ouverte, statut: 'INACTIVE', fermeeLe: MAINTENANT - JOUR_MS };
const principal = { type: 'GESTIONNAIRE_PRINCIPAL', utilisateurId: '7' } as const;
const support = { type: 'SUPPORT', utilisateurId: '90' } as const;

const issue = (structure: EtatDeStructure, action: ActionSurStructure, over: Partial<DemandeSurStructure> = {}) => {
  const demande = { acteur: principal, motif: 'Fusion', identifiant: ouverte.identifiant, maintenant: MAINTENANT };
  const juge = jugerStructure(structure, action, { ...demande, ...over });
  return juge.ok ? juge.valeur : juge.refus.code;
};

describe('closing a structure', () => {
  it.each<[string, EtatDeStructure, Partial<DemandeSurStructure>, string]>([
    ['its main manager', ouverte, {}, 'INACTIVE'],
    ['… who types its identifier as it is written', ouverte, { identifiant: ' 043 661 263 00012' }, 'INACTIVE'],
    ['not by another identifier', ouverte, { identifiant: '04366126300020' }, 'IDENTIFIANT_DIFFERENT'],
    ['not without a reason', ouverte, { motif: '  ' }, 'MOTIF_ABSENT'],
    [
      'not another manager',
      ouverte,
      { acteur: { ...principal, utilisateurId: '8' } },
      'RESERVE_AU_GESTIONNAIRE_PRINCIPAL',
    ],
    ['not support', ouverte, { acteur: support }, 'RESERVE_AU_GESTIONNAIRE_PRINCIPAL'],
    ['not twice', fermee, {}, 'STRUCTURE_FERMEE'],
  ])('%s', (_qui, structure, demande, attendu) => expect(issue(structure, 'fermer', demande)).toBe(attendu));

  it('is a part of a change of SIRET, without the identifier being typed', () => {
    expect(issue(ouverte, 'remplacer', { identifiant: '' })).toBe('INACTIVE');
    expect(issue(ouverte, 'remplacer', { acteur: support })).toBe('INACTIVE');
    expect(issue(fermee, 'remplacer')).toBe('STRUCTURE_FERMEE');
  });
});

describe('opening it again', () => {
  const depuis = (jours: number): EtatDeStructure => ({ ...fermee, fermeeLe: MAINTENANT - jours * JOUR_MS });
  it.each<[string, EtatDeStructure, Partial<DemandeSurStructure>, string]>([
    ['its main manager, on the last day', depuis(JOURS_POUR_ROUVRIR - 1), {}, 'ACTIVE'],
    ['not afterwards', depuis(JOURS_POUR_ROUVRIR), {}, 'REOUVERTURE_TARDIVE'],
    ['support, whenever', depuis(900), { acteur: support }, 'ACTIVE'],
    ['not its main manager, where the directory closed it', { ...fermee, fermeeLe: null }, {}, 'REOUVERTURE_TARDIVE'],
    ['nobody, once it is replaced', { ...fermee, remplacee: true }, { acteur: support }, 'STRUCTURE_REMPLACEE'],
    ['not without a reason', fermee, { acteur: support, motif: '' }, 'MOTIF_ABSENT'],
    ['not what is open', ouverte, { acteur: support }, 'STRUCTURE_OUVERTE'],
  ])('%s', (_qui, structure, demande, attendu) => expect(issue(structure, 'rouvrir', demande)).toBe(attendu));
});

it('an identifier is compared without spaces or capitals', () => {
  expect(memeIdentifiant('fr 12 abc', 'FR12ABC')).toBe(true);
  expect(memeIdentifiant('', 'FR12ABC')).toBe(false);
});
