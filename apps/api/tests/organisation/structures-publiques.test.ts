import { normaliserRecherche } from '@orpheon/domain';
import { creerFabriques, inserer } from '@orpheon/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { essai } from '../appui/application.ts';

const { deps, monde, demander } = await essai();
const { uneStructurePublique, uneStructurePrivee } = creerFabriques({ graine: 7 });

const NOMS = [
  ['Commune de Saint-Étienne-du-Bois', '85670', 'Saint-Étienne-du-Bois'],
  ['Collège Œuvre des Écoles', '69001', 'Lyon'],
  ['Centre hospitalier de Lyon', '69002', 'Lyon'],
  ['Métropole 100 % durable', '31000', 'Toulouse'],
  ['ZZ Essais', '01000', 'Bourg'],
] as const;
const structures = NOMS.map(([raisonSociale, codePostal, ville]) =>
  uneStructurePublique({ raisonSociale, codePostal, ville }),
);
const privee = uneStructurePrivee({ raisonSociale: 'Traiteur de Lyon' });
const inactive = uneStructurePublique({ raisonSociale: 'Syndicat dissous', statut: 'INACTIVE' });

beforeAll(() => inserer(deps.base.pool, 'structure', [...structures, privee, inactive]));

const chercher = async (texte: string, suite = ''): Promise<string[]> => {
  const { statut, corps } = await demander(
    null,
    'GET',
    `/api/organisation/structures-publiques?texte=${encodeURIComponent(texte)}${suite}`,
  );
  expect(statut).toBe(200);
  return corps.elements.map((s: { raisonSociale: string }) => s.raisonSociale);
};

describe('the directory of public structures', () => {
  it.each([
    ['a name without its accents', 'saint etienne', [NOMS[0][0]]],
    ['a name with its hyphens, in capitals', 'SAINT-ETIENNE', [NOMS[0][0]]],
    ['a ligature typed in two letters', 'oeuvre ecoles', [NOMS[1][0]]],
    ['a town', 'lyon', [NOMS[2][0], NOMS[1][0]]],
    ['a postcode', '69002', [NOMS[2][0]]],
    ['words of name and town in any order', 'toulouse metropole', [NOMS[3][0]]],
    ['only what has the very characters that LIKE gives a meaning to', 'l_on %%%', []],
    ['the first letters of a name', 'zz', [NOMS[4][0]]],
    ['nothing that exists', 'introuvable', []],
  ])('finds %s', async (_quoi, texte, attendus) => {
    expect(await chercher(texte)).toEqual(attendus);
  });

  it('finds an identifier whatever its spaces', async () => {
    const { identifiant } = monde.structures.valmont;
    const groupe = `${identifiant.slice(0, 3)} ${identifiant.slice(3, 6)} ${identifiant.slice(6, 9)} ${identifiant.slice(9)}`;
    expect(await chercher(groupe)).toEqual(['Commune de Valmont']);
  });

  it('pages through everything in the order of the names, each public structure once', async () => {
    const vues: string[] = [];
    let curseur: string | null = '';
    while (curseur !== null) {
      const { corps } = await demander(
        null,
        'GET',
        `/api/organisation/structures-publiques?limite=2${curseur && `&curseur=${curseur}`}`,
      );
      vues.push(...corps.elements.map((s: { raisonSociale: string }) => s.raisonSociale));
      curseur = corps.curseurSuivant;
    }
    expect(vues).toEqual([
      'Centre hospitalier de Lyon',
      'Collège Œuvre des Écoles',
      'Commune de Saint-Étienne-du-Bois',
      'Commune de Valmont',
      'Métropole 100 % durable',
      'Région Rives et Massifs',
      'Syndicat dissous',
      'ZZ Essais',
    ]);
  });

  it('says that a structure is inactive', async () => {
    const { corps } = await demander(null, 'GET', '/api/organisation/structures-publiques?texte=dissous');
    expect(corps.elements).toMatchObject([{ active: false }]);
  });

  it('refuses a cursor that is not one of its own', async () => {
    expect((await demander(null, 'GET', '/api/organisation/structures-publiques?curseur=abc')).statut).toBe(400);
  });

  it('stores text by the rule of the domain', async () => {
    const textes = [
      'Écoles  de l’ŒUVRE',
      'ÆGIR Châlons-en-Champagne',
      'Hôpital « Saint-Jean » — n° 4',
      'ÇA ET LÀ, Île-d’Yeu',
      'Straße ﬁn ½ Ångström',
    ];
    const { rows } = await deps.base.pool.query<{ texte: string }>(
      'SELECT texte_de_recherche(t) AS texte FROM unnest($1::text[]) AS t',
      [textes],
    );
    expect(rows.map((r) => r.texte)).toEqual(textes.map(normaliserRecherche));
  });
});

describe('one public structure', () => {
  it('shows what it demands and its services open today, the default one first', async () => {
    const { corps } = await demander(
      null,
      'GET',
      `/api/organisation/structures-publiques/${monde.structures.valmont.id}`,
    );
    expect(corps).toMatchObject({ serviceObligatoire: true, engagementObligatoire: true, active: true });
    expect(corps.services.map((s: { code: string }) => s.code)).toEqual(['SERVICE_DEFAUT', 'ECOLES', 'VOIRIE']);
    expect(corps.services.map((s: { parDefaut: boolean }) => s.parDefaut)).toEqual([true, false, false]);
  });

  it('does not exist for a private structure or an unknown number', async () => {
    for (const id of [monde.structures.delices.id, '123']) {
      expect((await demander(null, 'GET', `/api/organisation/structures-publiques/${id}`)).statut).toBe(404);
    }
  });
});

describe('a refused search', () => {
  it('names the invisible character that may not stand in it', async () => {
    const url = `/api/organisation/structures-publiques?texte=${encodeURIComponent('Val\u202emont')}`;
    const { statut, corps } = await demander(null, 'GET', url);
    expect(statut).toBe(400);
    expect(corps.champs).toEqual([
      {
        chemin: 'texte',
        message:
          'Ce texte contient un caractère invisible qui n’est pas admis (U+202E). Effacez-le, ou saisissez le texte à nouveau.',
      },
    ]);
  });
});
