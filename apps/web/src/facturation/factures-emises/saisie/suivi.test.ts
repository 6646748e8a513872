import { type Anomalie, saisieVierge } from '@orpheon/domain';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cheminDe, idChamp, nomDe, SuiviSaisie } from './suivi.ts';

const BASE = saisieVierge('2026-11-21');
const manque = (chemin: string): Anomalie => ({
  code: 'ORP-SAISIE-REQUIS',
  couche: 'PORTAIL',
  gravite: 'FATALE',
  chemin,
});

describe('findings beside what is typed', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('a field says what is wrong with it once it was left, not before', () => {
    const suivi = new SuiviSaisie(BASE);
    suivi.jugerAvec(() => [manque('numero'), manque('dateFacture')]);
    expect(suivi.de('numero')).toEqual([]);
    suivi.visiter('numero');
    expect(suivi.de('numero')).toEqual([manque('numero')]);
    expect(suivi.de('dateFacture')).toEqual([]);
  });

  it('everything is said once sending was asked for', () => {
    const suivi = new SuiviSaisie(BASE);
    suivi.jugerAvec(() => [manque('numero')]);
    expect(suivi.toutMontrer()).toHaveLength(1);
    expect(suivi.de('numero')).toHaveLength(1);
  });

  it('amounts follow each letter, findings the rest of the hand', () => {
    const suivi = new SuiviSaisie(BASE);
    const juger = vi.fn(() => []);
    suivi.jugerAvec(juger);
    const [ligne] = BASE.lignes;
    for (const prixUnitaire of ['1', '12'])
      suivi.changer({ ...BASE, lignes: ligne ? [{ ...ligne, prixUnitaire }] : [] });
    expect(suivi.lire().calcul.totaux.montantTtc).toBe('14.40');
    expect(juger).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(300);
    expect(juger).toHaveBeenCalledTimes(2);
  });

  it('what the server refused is said until something changes', () => {
    const suivi = new SuiviSaisie(BASE);
    suivi.refuse([manque('numero')]);
    suivi.jugerAvec(() => []);
    expect(suivi.de('numero')).toHaveLength(1);
    suivi.changer({ ...BASE, numero: 'F2' });
    vi.advanceTimersByTime(300);
    expect(suivi.de('numero')).toEqual([]);
  });

  it('a finding that stays is the same array: its field is not drawn again', () => {
    const suivi = new SuiviSaisie(BASE);
    let autres: readonly Anomalie[] = [];
    suivi.jugerAvec(() => [manque('numero'), ...autres]);
    suivi.visiter('numero');
    const avant = suivi.de('numero');
    autres = [manque('dateFacture')];
    suivi.changer(BASE);
    vi.advanceTimersByTime(300);
    expect(suivi.lire().anomalies).toHaveLength(2);
    expect(suivi.de('numero')).toBe(avant);
  });
});

it.each([
  ['lignes.2.quantite', 'lignes[2].quantite', 'saisie-lignes-2-quantite'],
  ['paiement.iban', 'paiement.iban', 'saisie-paiement-iban'],
  ['remises.0', 'remises[0]', 'saisie-remises-0'],
])('the field %s is %s to the judge', (nom, chemin, id) => {
  expect(cheminDe(nom)).toBe(chemin);
  expect(nomDe(chemin)).toBe(nom);
  expect(idChamp(nom)).toBe(id);
});
