import { describe, expect, it } from 'vitest';
import { essai } from '../appui/application.ts';

const { monde, demander } = await essai();

const modifier = (payload: object, langue = 'fr') =>
  demander('manuela', 'PATCH', '/api/compte/moi', { payload, headers: { 'accept-language': langue } });

describe('my preferences', () => {
  it('change one by one, two at once undoing nothing', async () => {
    await Promise.all([
      modifier({ preferences: { theme: 'SOMBRE' } }),
      modifier({ preferences: { raccourcis: false } }),
      modifier({ notifications: { facturation: false } }),
    ]);
    const { corps } = await modifier({ langue: 'en' });
    expect(corps).toMatchObject({
      langue: 'en',
      preferences: { theme: 'SOMBRE', raccourcis: false, structureId: null },
      notifications: { facturation: false },
    });
  });

  it('choose only a structure that is mine', async () => {
    const { delices, valmont } = monde.structures;
    expect((await modifier({ preferences: { structureId: delices.id } })).statut).toBe(200);
    expect((await modifier({ preferences: { structureId: valmont.id } })).statut).toBe(404);
  });
});

describe('what is wrong with a request', () => {
  it('is said field by field in French', async () => {
    const { statut, corps } = await modifier({
      langue: 'de',
      preferences: { theme: 'ROUGE', raccourcis: 'oui', x: 1 },
    });
    expect(statut).toBe(400);
    expect(corps.code).toBe('REQUETE_INVALIDE');
    expect(corps.message).toBe('La demande comporte une erreur. Corrigez les champs signalés.');
    expect(corps.champs).toEqual(
      expect.arrayContaining([
        { chemin: 'langue', message: 'Valeurs possibles : fr, en.' },
        { chemin: 'preferences.theme', message: 'Valeurs possibles : SYSTEME, CLAIR, SOMBRE.' },
        { chemin: 'preferences.raccourcis', message: 'Oui ou non est attendu.' },
        { chemin: 'preferences', message: 'Champ inconnu : x.' },
      ]),
    );
  });

  it('is said in English to who reads English', async () => {
    const { corps } = await modifier({ langue: 'de' }, 'en-GB,fr;q=0.5');
    expect(corps.message).toBe('The request has a mistake. Please correct the fields shown.');
    expect(corps.champs).toEqual([{ chemin: 'langue', message: 'Possible values: fr, en.' }]);
  });

  it('is said in the language of the person where the request names none', async () => {
    const fautif = (qui: 'cabinet' | 'comptable') =>
      demander(qui, 'PATCH', '/api/compte/moi', { payload: { langue: 'de' } });
    expect((await fautif('cabinet')).corps.message).toMatch(/^The request has a mistake/);
    expect((await fautif('comptable')).corps.message).toMatch(/^La demande comporte une erreur/);
  });

  it('tells what is missing from what is wrong', async () => {
    const { corps } = await demander(null, 'POST', '/api/compte/session', { payload: { courriel: 'pas une adresse' } });
    expect(corps.champs).toEqual([
      { chemin: 'courriel', message: 'Cette adresse électronique est incorrecte. Exemple : nom@domaine.fr.' },
      { chemin: 'motDePasse', message: 'Ce champ est obligatoire.' },
    ]);
    const query = await demander(null, 'GET', '/api/organisation/structures-publiques?limite=1000&inconnu=1');
    expect(query.corps.champs).toEqual([
      { chemin: 'limite', message: '100 au plus.' },
      { chemin: '', message: 'Champ inconnu : inconnu.' },
    ]);
  });
});
