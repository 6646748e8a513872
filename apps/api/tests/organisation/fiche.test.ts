import { describe, expect, it } from 'vitest';
import { essai } from '../appui/application.ts';
import { lignes } from '../facturation/appui.ts';

const { deps, monde, demander } = await essai();
const { valmont, delices } = monde.structures;
const url = (id: string) => `/api/organisation/structures/${id}`;
const lire = async (id: string, qui: 'gestionnaire' | 'manuela' = 'gestionnaire') =>
  (await demander(qui, 'GET', url(id))).corps;
const corpsDe = (s: Record<string, unknown>, change: object = {}) => ({
  version: s.version,
  raisonSociale: s.raisonSociale,
  libelle: s.libelle,
  adresse: s.adresse,
  complementAdresse: s.complementAdresse,
  codePostal: s.codePostal,
  ville: s.ville,
  pays: s.pays,
  courriel: s.courriel,
  telephone: s.telephone,
  numeroTva: s.numeroTva,
  numeroRcs: s.numeroRcs,
  ...change,
});
const modifier = (id: string, payload: object, qui: 'gestionnaire' | 'manuela' = 'gestionnaire') =>
  demander(qui, 'PUT', url(id), { payload });
const historique = (id: string) =>
  lignes<{ action: string; donnees: Record<string, string> }>(
    deps,
    'SELECT action, donnees FROM structure_historique WHERE structure_id = $1 ORDER BY id DESC',
    [id],
  );

describe('the sheet of a structure', () => {
  it('is read by its managers, and says whether they may change it', async () => {
    expect(await lire(valmont.id)).toMatchObject({
      raisonSociale: 'Commune de Valmont',
      publique: true,
      modifiable: true,
      gestionnairePrincipal: 'Sylvie Carpentier',
      parametres: { serviceObligatoire: true, engagementObligatoire: true },
    });
    const lecture = await demander('lectriceStructures', 'GET', url(valmont.id));
    expect(lecture.corps.modifiable).toBe(false);
  });

  it('changes with its history, audit and event, in one transaction', async () => {
    const avant = await lire(valmont.id);
    const r = await modifier(valmont.id, corpsDe(avant, { telephone: '04 50 12 34 56', libelle: 'Mairie' }));
    expect(r).toMatchObject({ statut: 200, corps: { telephone: '04 50 12 34 56', version: avant.version + 1 } });
    const [dernier] = await historique(valmont.id);
    expect(dernier).toMatchObject({
      action: 'structure.modifier',
      donnees: { champs: 'libelle telephone', 'avant.telephone': null, 'apres.telephone': '04 50 12 34 56' },
    });
    const [audit] = await lignes<{ action: string }>(
      deps,
      `SELECT a.action FROM audit_entree a JOIN evenement e ON e.type = a.action AND e.structure_id = $1
       WHERE a.objet_id = $1::text ORDER BY a.id DESC LIMIT 1`,
      [valmont.id],
    );
    expect(audit?.action).toBe('organisation.structure.modifier');
  });

  it('tells who was faster, and overwrites nothing', async () => {
    const vue = await lire(valmont.id);
    await modifier(valmont.id, corpsDe(vue, { courriel: 'mairie@valmont.example' }));
    const r = await modifier(valmont.id, corpsDe(vue, { ville: 'Ailleurs' }));
    expect(r).toMatchObject({ statut: 409, corps: { code: 'STRUCTURE_MODIFIEE' } });
    expect(r.corps.message).toMatch(/^Sylvie Carpentier a modifié cette structure/);
    expect(await lire(valmont.id)).toMatchObject({ ville: 'Valmont', courriel: 'mairie@valmont.example' });
  });

  it('leaves no history where nothing differs', async () => {
    const avant = (await historique(valmont.id)).length;
    const vue = await lire(valmont.id);
    expect(await modifier(valmont.id, corpsDe(vue))).toMatchObject({ statut: 200, corps: { version: vue.version } });
    expect(await historique(valmont.id)).toHaveLength(avant);
  });

  it.each([
    ['telephone', 'appelez-moi', /téléphone est incorrect/],
    ['codePostal', '7400', /cinq chiffres/],
    ['pays', 'France', /code de deux lettres/],
    ['numeroTva', 'FR1', /TVA est incorrect/],
    ['courriel', 'pas une adresse', /./],
    ['raisonSociale', '  ', /obligatoire/],
  ])('refuses a wrong %s at its field', async (champ, valeur, phrase) => {
    const r = await modifier(valmont.id, corpsDe(await lire(valmont.id), { [champ]: valeur }));
    expect(r.statut).toBe(400);
    expect(r.corps.champs).toEqual([{ chemin: champ, message: expect.stringMatching(phrase) }]);
  });

  it('takes no field that is not on it', async () => {
    const vue = await lire(valmont.id);
    for (const intrus of [{ publique: false }, { statut: 'INACTIVE' }, { gestionnairePrincipalId: '1' }])
      expect((await modifier(valmont.id, corpsDe(vue, intrus))).statut).toBe(400);
  });

  it('of a closed structure is only read', async () => {
    const vue = await lire(delices.id, 'manuela');
    await lignes(deps, `UPDATE structure SET statut = 'INACTIVE' WHERE id = $1`, [delices.id]);
    const r = await modifier(delices.id, corpsDe(vue, { ville: 'Annecy' }), 'manuela');
    expect(r).toMatchObject({ statut: 409, corps: { code: 'STRUCTURE_FERMEE' } });
    expect(await lire(delices.id, 'manuela')).toMatchObject({ modifiable: false });
    await lignes(deps, `UPDATE structure SET statut = 'ACTIVE' WHERE id = $1`, [delices.id]);
  });
});
