import { describe, expect, it } from 'vitest';
import { attente, CLES_ATTENTES, filtreAttente } from './attentes.ts';
import { actionsPossibles, estFinal } from './cycle-de-vie.ts';
import { estUnRejet } from './rejet.ts';
import { STATUTS_FACTURE, STATUTS_VISIBLES_DU_DESTINATAIRE, TOUR_DE } from './statuts.ts';

const dUnCote = (cote: 'FOURNISSEUR' | 'DESTINATAIRE') => CLES_ATTENTES.map(attente).filter((a) => a.cote === cote);

describe('what awaits me', () => {
  it('counts each invoice once on each side', () => {
    for (const cote of ['FOURNISSEUR', 'DESTINATAIRE'] as const) {
      const statuts = dUnCote(cote).flatMap((a) => a.statuts);
      expect(new Set(statuts).size).toBe(statuts.length);
    }
  });

  it('shows a recipient every status in which it is their turn, and no other', () => {
    const comptes = dUnCote('DESTINATAIRE').flatMap((a) => a.statuts);
    expect([...comptes].sort()).toEqual(STATUTS_FACTURE.filter((s) => TOUR_DE[s] === 'DESTINATAIRE').sort());
    for (const statut of comptes) {
      expect(STATUTS_VISIBLES_DU_DESTINATAIRE).toContain(statut);
      expect(actionsPossibles({ statut }, 'DESTINATAIRE')).not.toEqual([]);
    }
  });

  it('shows a supplier what they must answer, and refusals for a while', () => {
    for (const a of dUnCote('FOURNISSEUR')) {
      for (const statut of a.statuts) {
        expect(estFinal(statut)).toBe(a.deposeesDepuisJours !== undefined || a.rejet !== undefined);
        if (!estFinal(statut)) expect(actionsPossibles({ statut }, 'FOURNISSEUR')).not.toEqual([]);
      }
    }
  });

  it('shows nothing that nobody can take off the list', () => {
    for (const cle of CLES_ATTENTES) {
      const { statuts, deposeesDepuisJours, rejet } = attente(cle);
      expect(statuts.every(estFinal)).toBe(deposeesDepuisJours !== undefined || rejet !== undefined);
      if (rejet) expect(statuts.every(estUnRejet)).toBe(true);
    }
  });

  it('is asked of the list in the same words', () => {
    expect(filtreAttente('RECUES_COMPLETEES', '2026-03-02')).toEqual({ statut: ['COMPLETEE'] });
    expect(filtreAttente('EMISES_NON_CONFORMES', '2026-03-02')).toEqual({
      statut: ['NON_CONFORME'],
      deposeeDu: '2026-01-31',
    });
    expect(filtreAttente('EMISES_REJETEES', '2026-03-02')).toMatchObject({ rejet: 'A_TRAITER' });
  });
});
