import { beforeEach, describe, expect, it } from 'vitest';
import { listeRetenue, retenirListe, voisines } from './liste-precedente.ts';

const LISTE = { adresse: '/facturation/factures-recues?statut=SUSPENDUE', ids: ['1', '2', '3'] };

describe('the list one comes from', () => {
  beforeEach(() => sessionStorage.clear());

  it('leads back to where one was, filters included', () => {
    retenirListe('recues', LISTE);
    expect(listeRetenue('recues')).toEqual(LISTE);
    expect(listeRetenue('emises')).toBeNull();
  });

  it('leads to the one before and the one after', () => {
    expect(voisines(LISTE, '2')).toEqual({ precedente: '1', suivante: '3', rang: 1 });
    expect(voisines(LISTE, '1').precedente).toBeNull();
    expect(voisines(LISTE, '3').suivante).toBeNull();
  });

  it('leads nowhere from an invoice that is not in it', () => {
    expect(voisines(LISTE, '9')).toEqual({ precedente: null, suivante: null, rang: null });
    expect(voisines(null, '1').suivante).toBeNull();
  });

  it.each(['{', '{"adresse":"https://ailleurs.example","ids":[]}', '{"adresse":3}'])(
    'ignores what is not a list: %s',
    (texte) => {
      sessionStorage.setItem('orpheon.liste.recues', texte);
      expect(listeRetenue('recues')).toBeNull();
    },
  );
});
