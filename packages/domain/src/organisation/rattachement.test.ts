import { describe, expect, it, test } from 'vitest';
import {
  type ActionSurRattachement,
  actionsSurRattachement,
  changerRattachement,
  RATTACHE,
  STATUTS_DE_RATTACHEMENT,
  STATUTS_PRESENTS,
  type StatutDeRattachement,
  TRANSITIONS_DE_RATTACHEMENT,
} from './rattachement.ts';

const REFUSE = 'refused';
/** Every action from every state; null: nothing is left to do. */
const ISSUES: Readonly<Record<ActionSurRattachement, Readonly<Record<StatutDeRattachement, string | null>>>> = {
  quitter: { VALIDEE: 'SUPPRIMEE', DESACTIVEE: REFUSE, SUPPRIMEE: REFUSE },
  detacher: { VALIDEE: 'DESACTIVEE', DESACTIVEE: null, SUPPRIMEE: null },
  rattacher: { VALIDEE: null, DESACTIVEE: 'VALIDEE', SUPPRIMEE: REFUSE },
  effacer: { VALIDEE: 'SUPPRIMEE', DESACTIVEE: 'SUPPRIMEE', SUPPRIMEE: null },
};
const ACTIONS = Object.keys(TRANSITIONS_DE_RATTACHEMENT) as ActionSurRattachement[];

describe('an attachment', () => {
  const cas = ACTIONS.flatMap((action) => STATUTS_DE_RATTACHEMENT.map((statut) => [action, statut] as const));
  test.each(cas)('%s when it is %s', (action, statut) => {
    const issue = changerRattachement(statut, action);
    expect(issue.ok ? issue.valeur : REFUSE).toBe(ISSUES[action][statut]);
  });

  it('is left by its person alone, ended and taken up again by a manager', () => {
    expect(actionsSurRattachement('VALIDEE', 'PERSONNE')).toEqual(['quitter']);
    expect(actionsSurRattachement('VALIDEE', 'GESTIONNAIRE')).toEqual(['detacher']);
    expect(actionsSurRattachement('DESACTIVEE', 'GESTIONNAIRE')).toEqual(['rattacher']);
    expect(actionsSurRattachement('DESACTIVEE', 'PERSONNE')).toEqual([]);
  });

  it('that was left by its person is shown to no manager any longer', () => {
    expect(STATUTS_PRESENTS).toContain(RATTACHE);
    expect(STATUTS_PRESENTS).toContain(TRANSITIONS_DE_RATTACHEMENT.detacher.vers);
    expect(STATUTS_PRESENTS).not.toContain(TRANSITIONS_DE_RATTACHEMENT.quitter.vers);
  });
});
