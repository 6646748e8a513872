import { ACTIONS_FACTURE, actionsDe, actionsPossibles, STATUTS_FACTURE } from '@orpheon/domain';
import { describe, expect, it } from 'vitest';
import { fr } from '../../i18n/fr.ts';
import { ACTIONS_OFFERTES, actionsOffertes, NOMBRE_MOTIFS, TOUCHES } from './presentation.ts';

describe('actions offered', () => {
  it('has a button for every action of the recipient', () => {
    expect(actionsDe('DESTINATAIRE').filter((a) => !ACTIONS_OFFERTES.some((o) => o === a))).toEqual([]);
  });

  it('never gives two actions of one moment the same letter', () => {
    for (const statut of STATUTS_FACTURE) {
      for (const acteur of ['FOURNISSEUR', 'DESTINATAIRE'] as const) {
        const touches = actionsOffertes(actionsPossibles({ statut }, acteur)).map((a) => TOUCHES[a]);
        expect(new Set(touches).size, `${statut} ${acteur}`).toBe(touches.length);
      }
    }
  });

  it('leaves j and k to the way from invoice to invoice', () => {
    expect(Object.values(TOUCHES)).not.toContain('j');
    expect(Object.values(TOUCHES)).not.toContain('k');
  });

  it('puts first what takes the invoice on, not what stops it', () => {
    expect(actionsOffertes(actionsPossibles({ statut: 'MISE_A_DISPOSITION' }, 'DESTINATAIRE'))[0]).toBe(
      'constaterServiceFait',
    );
    expect(actionsOffertes(actionsPossibles({ statut: 'SUSPENDUE' }, 'FOURNISSEUR'))[0]).toBe('completer');
    expect(actionsOffertes(actionsPossibles({ statut: 'A_RECYCLER' }, 'FOURNISSEUR'))[0]).toBe('recycler');
  });

  it('has words for each action, and each motive that it offers', () => {
    for (const action of ACTIONS_FACTURE) {
      expect(fr[`action.${action}`]).toBeTruthy();
      expect(fr[`passage.${action}`]).toBeTruthy();
    }
    for (const [action, nombre] of Object.entries(NOMBRE_MOTIFS)) {
      for (let i = 1; i <= nombre; i++) expect(fr).toHaveProperty([`motif.${action}.${i}`]);
    }
  });
});
