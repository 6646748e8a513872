import { MOTS_DES_STATUTS, STATUTS_FACTURE, TOUR_DE } from '@orpheon/domain';
import { describe, expect, it } from 'vitest';
import { en } from '../i18n/en.ts';
import { fr } from '../i18n/fr.ts';
import { type Cote, cleStatut, tonStatut } from './statuts.ts';

const COTES: readonly Cote[] = ['FOURNISSEUR', 'DESTINATAIRE'];

describe('what a status says to the one who looks', () => {
  it.each(STATUTS_FACTURE)('%s has the words of exports on the screens too', (statut) => {
    expect({ fr: fr[`statut.${statut}`], en: en[`statut.${statut}`] }).toEqual(MOTS_DES_STATUTS[statut]);
  });

  it('every status has its words on both sides, in both languages', () => {
    for (const statut of STATUTS_FACTURE) {
      for (const cote of COTES) {
        const cle = cleStatut(statut, cote);
        expect(fr[cle], cle).toBeTruthy();
        expect(en[cle], cle).toBeTruthy();
      }
    }
  });

  it('says « à vous » only to the side whose turn it is', () => {
    for (const statut of STATUTS_FACTURE) {
      for (const cote of COTES) {
        const aVous = /à vous/.test(fr[cleStatut(statut, cote)]);
        expect(aVous && TOUR_DE[statut] !== cote, `${statut} vu du ${cote}`).toBe(false);
      }
    }
  });

  it('says « à vous » to the supplier each time the supplier must act', () => {
    for (const statut of STATUTS_FACTURE.filter((s) => TOUR_DE[s] === 'FOURNISSEUR')) {
      expect(fr[cleStatut(statut, 'FOURNISSEUR')]).toMatch(/à vous/);
    }
  });

  it('is orange only for the side that must act', () => {
    for (const statut of STATUTS_FACTURE) {
      for (const cote of COTES) {
        if (tonStatut(statut, cote) === 'attention') expect(TOUR_DE[statut]).toBe(cote);
      }
    }
  });

  it('speaks plainly where no side is given', () => {
    expect(cleStatut('SUSPENDUE')).toBe('statut.SUSPENDUE');
  });
});
