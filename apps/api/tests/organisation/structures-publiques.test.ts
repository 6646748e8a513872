import { gunzipSync } from 'node:zlib';
import { normaliserRecherche } from '@orpheon/domain';
import { creerFabriques, inserer } from '@orpheon/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { essai } from '../appui/application.ts';

const ANNUAIRE = '/api/organisation/structures-publiques';
const { app, deps, monde, demander } = await essai();
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
  it('walks what thousands answer to by pages, the names that begin with the word first', async () => {
    const nombreuses = Array.from({ length: 2_050 }, (_, i) =>
      uneStructurePublique({ raisonSociale: `${i < 3 ? 'Syndicat' : 'École'} syndicat ${i}`, ville: 'Ici' }),
    );
    await inserer(deps.base.pool, 'structure', nombreuses);
    const vues: string[] = [];
    let curseur: string | null = '';
    for (let n = 0; curseur !== null && n < 4; n++) {
      const { corps } = await demander(
        null,
        'GET',
        `${ANNUAIRE}?texte=syndicat&limite=2${curseur && `&curseur=${curseur}`}`,
      );
      vues.push(...corps.elements.map((s: { raisonSociale: string }) => s.raisonSociale));
      curseur = corps.curseurSuivant;
    }
    expect(vues).toEqual([
      'Syndicat dissous',
      'Syndicat syndicat 0',
      'Syndicat syndicat 1',
      'Syndicat syndicat 2',
      'École syndicat 10',
      'École syndicat 100',
      'École syndicat 1000',
      'École syndicat 1001',
    ]);
    await deps.base.pool.query(`DELETE FROM structure WHERE ville = 'Ici'`);
  });
});

describe('a search with slips of the hand', () => {
  const corrige = async (texte: string) => {
    const { corps } = await demander(null, 'GET', `${ANNUAIRE}?texte=${encodeURIComponent(texte)}`);
    return [corps.texteCorrige, corps.elements.map((s: { raisonSociale: string }) => s.raisonSociale)];
  };

  it.each([
    ['two letters swapped', 'valmnot', 'valmont', ['Commune de Valmont']],
    ['letters missing', 'colege ecole', 'college ecole', [NOMS[1][0]]],
    ['a letter doubled, in one word of two', 'commune vallmont', 'commune valmont', ['Commune de Valmont']],
    ['a letter for another', 'metropola durable', 'metropole durable', [NOMS[3][0]]],
    ['what people call a town', 'mairie de valmont', 'commune valmont', ['Commune de Valmont']],
  ])('%s', async (_quoi, texte, voulu, attendus) => expect(await corrige(texte)).toEqual([voulu, attendus]));

  it('is left as it is where something answers, or where nothing looks like it', async () => {
    expect(await corrige('valmont')).toEqual([null, ['Commune de Valmont']]);
    expect(await corrige('xyzzyxyzzy')).toEqual([null, []]);
    expect(await corrige('99999')).toEqual([null, []]);
  });

  it('knows the words of a structure from the moment that it bears them', async () => {
    const neuve = uneStructurePublique({ raisonSociale: 'Conservatoire botanique' });
    await inserer(deps.base.pool, 'structure', [neuve]);
    expect(await corrige('conservatoir botaniqu')).toEqual([null, ['Conservatoire botanique']]);
    expect(await corrige('conservatiore')).toEqual(['conservatoire', ['Conservatoire botanique']]);
    await deps.base.pool.query(`UPDATE structure SET raison_sociale = 'Muséum botanique' WHERE id = $1`, [neuve.id]);
    expect(await corrige('conservatiore')).toEqual([null, []]);
    expect(await corrige('musuem')).toEqual(['museum', ['Muséum botanique']]);
    await deps.base.pool.query('DELETE FROM structure WHERE id = $1', [neuve.id]);
  });
});

describe('the whole directory as a file', () => {
  const telecharger = async (format: string, entetes: Record<string, string> = {}) => {
    const r = await app.inject({ url: `/api/organisation/annuaire?format=${format}`, headers: entetes });
    expect(r.statusCode).toBe(200);
    return r;
  };

  it('is a JSON document with the services open today, and no private structure', async () => {
    const r = await telecharger('json');
    expect(r.headers['content-disposition']).toMatch(/^attachment; filename="annuaire-\d{4}-\d\d-\d\d\.json"/);
    const { structures: lues } = r.json() as { structures: { raisonSociale: string; services: { code: string }[] }[] };
    expect(lues.map((s) => s.raisonSociale)).not.toContain(privee.raisonSociale);
    const valmont = lues.find((s) => s.raisonSociale === 'Commune de Valmont');
    expect(valmont).toMatchObject({ serviceObligatoire: true, active: true });
    expect(valmont?.services.map((s) => s.code)).toEqual(['SERVICE_DEFAUT', 'ECOLES', 'VOIRIE']);
  });

  it('says the same as CSV, one line a service, and as XML', async () => {
    const csv = (await telecharger('csv')).body;
    expect(csv.startsWith('\ufefftypeIdentifiant;identifiant;raisonSociale;')).toBe(true);
    const lignes = csv.split('\r\n').filter((l) => l.includes(';Commune de Valmont;'));
    expect(lignes.map((l) => l.split(';')[13])).toEqual(['SERVICE_DEFAUT', 'ECOLES', 'VOIRIE']);
    const xml = (await telecharger('xml')).body;
    expect(xml).toContain('<raisonSociale>Commune de Valmont</raisonSociale>');
    expect(xml.match(/<structure>/g)?.length).toBe((await chercher('', '&limite=100')).length);
    expect(xml.endsWith('</annuaire>\n')).toBe(true);
  });

  it('makes a name inert in each format', async () => {
    const piege = uneStructurePublique({ raisonSociale: '=A1 <b> & "fin"' });
    await inserer(deps.base.pool, 'structure', [piege]);
    expect((await telecharger('csv')).body).toContain(`"'=A1 <b> & ""fin"""`);
    expect((await telecharger('xml')).body).toContain(
      '<raisonSociale>=A1 &lt;b&gt; &amp; &quot;fin&quot;</raisonSociale>',
    );
    expect((await telecharger('json')).body).toContain(String.raw`=A1 <b> & \"fin\"`);
    await deps.base.pool.query('DELETE FROM structure WHERE id = $1', [piege.id]);
  });

  it('is compressed for whoever takes that', async () => {
    const clair = (await telecharger('json')).body;
    const r = await telecharger('json', { 'accept-encoding': 'br, gzip' });
    expect(r.headers['content-encoding']).toBe('gzip');
    expect(gunzipSync(r.rawPayload).toString()).toBe(clair);
  });

  it('goes on over many batches, and gives each structure once', async () => {
    const nombreuses = Array.from({ length: 1_100 }, (_, i) => uneStructurePublique({ raisonSociale: `Lot ${i}` }));
    await inserer(deps.base.pool, 'structure', nombreuses);
    const { structures: lues } = (await telecharger('json')).json() as { structures: { identifiant: string }[] };
    expect(new Set(lues.map((s) => s.identifiant)).size).toBe(lues.length);
    expect(lues.length).toBeGreaterThan(1_100);
    await deps.base.pool.query(`DELETE FROM structure WHERE raison_sociale LIKE 'Lot %'`);
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
