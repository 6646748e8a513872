import { expect, test } from 'vitest';
import { ErreurApi } from '../api/erreur.ts';
import { cles } from './cles.ts';
import { creerRequetes } from './requetes.ts';

test.each([
  ['CONDITIONS_A_ACCEPTER', true],
  ['PROFIL_INSUFFISANT', false],
])('an action refused with %s has the person read again: %s', async (code, relue) => {
  const requetes = creerRequetes();
  requetes.setQueryData(cles.moi, null);
  const action = requetes.getMutationCache().build(requetes, {
    mutationFn: async () => {
      throw new ErreurApi(403, { code, message: 'x' });
    },
  });
  await expect(action.execute(undefined)).rejects.toMatchObject({ code });
  expect(requetes.getQueryState(cles.moi)?.isInvalidated).toBe(relue);
});
