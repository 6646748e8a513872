import { expect, it } from 'vitest';
import { orpheon } from '../../src/operateur/orpheon.ts';
import { lireComptes } from '../../src/organisation/public.ts';
import { essai } from '../appui/application.ts';
import { lignes } from '../facturation/appui.ts';

const SECRET_MAITRE = 'un secret de quarante signes pour cet essai';
const { deps, monde } = await essai({ SECRET_MAITRE });
const { delices } = monde.structures;
const IBAN = 'FR7630001007941234567890185';

async function chiffrer(reglages: Record<string, string>): Promise<{ code: number; dit: string }> {
  const dit: string[] = [];
  const env = {
    DATABASE_URL: deps.config.DATABASE_URL,
    DOSSIER_DOCUMENTS: (deps.config.documents as { dossier: string }).dossier,
    PUBLIC_URL: 'https://factures.exemple.fr',
    ...reglages,
  };
  const code = await orpheon(['coordonnees', 'chiffrer'], env, (l) => dit.push(l));
  return { code, dit: dit.join('\n') };
}
const gardes = async () =>
  (
    await lignes<{ compte: string }>(
      deps,
      'SELECT compte FROM coordonnee_bancaire WHERE structure_id = $1 ORDER BY id',
      [delices.id],
    )
  ).map((l) => l.compte);

it('account numbers written before there was a master secret are encrypted, once, and still read', async () => {
  await deps.base.pool.query('DELETE FROM coordonnee_bancaire');
  await deps.base.pool.query(
    `INSERT INTO coordonnee_bancaire (structure_id, type, libelle, compte, active)
     SELECT $1, 'IBAN', 'Compte ' || n, $2, true FROM generate_series(1, 3) n`,
    [delices.id, IBAN],
  );
  expect(await chiffrer({})).toMatchObject({ code: 2, dit: expect.stringContaining('SECRET_MAITRE') });
  expect(await gardes()).toEqual([IBAN, IBAN, IBAN]);

  expect(await chiffrer({ SECRET_MAITRE })).toEqual({ code: 0, dit: '3 numéros de compte chiffrés.' });
  const apres = await gardes();
  for (const compte of apres) expect(compte).not.toContain(IBAN.slice(4));
  expect((await lireComptes(deps, delices.id)).map((c) => c.compte)).toEqual([IBAN, IBAN, IBAN]);

  expect(await chiffrer({ SECRET_MAITRE })).toEqual({ code: 0, dit: 'Aucun numéro de compte n’est en clair.' });
  expect(await gardes()).toEqual(apres);
  const audit = await lignes(deps, `SELECT donnees FROM audit_entree WHERE action = 'coordonnees.chiffrees'`);
  expect(audit).toEqual([{ donnees: { nombre: 3 } }]);
});
