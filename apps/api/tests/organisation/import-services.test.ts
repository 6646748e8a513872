import { describe, expect, it } from 'vitest';
import { essai } from '../appui/application.ts';
import { lignes } from '../facturation/appui.ts';

const { deps, monde, demander } = await essai();
const { valmont } = monde.structures;
const url = `/api/organisation/structures/${valmont.id}/services`;
const envoyer = (chemin: string, payload: object, options = {}) =>
  demander('gestionnaire', 'POST', `${url}/${chemin}`, { payload, ...options });
const apercu = (texte: string) => envoyer('import/apercu', { texte });
const importer = async (texte: string) =>
  envoyer('import', { texte, empreinte: (await apercu(texte)).corps.empreinte });
const exporter = async (): Promise<string> => (await demander('gestionnaire', 'GET', `${url}/export`)).corps;
const nombre = async (): Promise<number> =>
  (await lignes<{ n: number }>(deps, 'SELECT count(*)::int AS n FROM service WHERE structure_id = $1', [valmont.id]))[0]
    ?.n ?? 0;

describe('a CSV file of services', () => {
  const fichier =
    'code;nom;actif;telephone;engagement_obligatoire\r\nPARCS;"Parcs; jardins";;04 50 12 34 56;oui\r\nVOIRIE;Voirie;non;;\r\nSERVICE_DEFAUT;Service par défaut de la structure;non;;\r\n';

  it('is previewed line by line, and nothing is written', async () => {
    const avant = await nombre();
    const { corps } = await apercu(fichier);
    expect(corps).toMatchObject({ crees: 1, modifies: 1, inchanges: 0, refuses: 1 });
    expect(corps.lignes).toEqual([
      { issue: 'CREE', ligne: 2, code: 'PARCS', nom: 'Parcs; jardins', champs: [], message: null },
      { issue: 'MODIFIE', ligne: 3, code: 'VOIRIE', nom: 'Voirie', champs: ['nom', 'actif'], message: null },
      expect.objectContaining({ issue: 'REFUSE', ligne: 4, message: expect.stringMatching(/reste ouvert/) }),
    ]);
    expect(await nombre()).toBe(avant);
  });

  it('speaks the reader’s language', async () => {
    const { corps } = await envoyer('import/apercu', { texte: fichier }, { headers: { 'accept-language': 'en' } });
    expect(corps.lignes[2].message).toMatch(/stays open/);
  });

  it('is imported as previewed, with one entry of history; a second time it changes nothing', async () => {
    expect(await importer(fichier)).toMatchObject({ statut: 200, corps: { crees: 1, modifies: 1, refuses: 1 } });
    const [parcs] = await lignes(
      deps,
      `SELECT nom, actif, telephone, engagement_obligatoire AS engagement FROM service WHERE code = 'PARCS'`,
    );
    expect(parcs).toEqual({ nom: 'Parcs; jardins', actif: true, telephone: '04 50 12 34 56', engagement: true });
    const faits = () =>
      lignes<{ donnees: object }>(
        deps,
        `SELECT donnees FROM structure_historique WHERE structure_id = $1 AND action = 'service.importer'`,
        [valmont.id],
      );
    expect(await faits()).toEqual([{ donnees: { crees: '1', modifies: '1', codes: 'PARCS VOIRIE' } }]);
    expect(await importer(fichier)).toMatchObject({ corps: { crees: 0, modifies: 0, inchanges: 2, refuses: 1 } });
    expect(await faits()).toHaveLength(1);
  });

  it('exported and imported again changes nothing, formulas included', async () => {
    await importer('code;nom;telephone\nFORMULE;=SOMME(A1);+33 4 50 12 34 56\n');
    const export1 = await exporter();
    expect(export1).toContain("FORMULE;'=SOMME(A1);oui;;;non;;'+33 4 50 12 34 56");
    const { corps } = await apercu(export1);
    expect(corps).toMatchObject({ crees: 0, modifies: 0, refuses: 0, inchanges: await nombre() });
  });

  it('is not imported where the services changed since the preview', async () => {
    const texte = 'code;nom\nCRECHE;Crèche\n';
    const { corps } = await apercu(texte);
    await importer('code;nom\nCRECHE;Petite enfance\n');
    expect(await envoyer('import', { texte, empreinte: corps.empreinte })).toMatchObject({
      statut: 409,
      corps: { code: 'IMPORT_DEPASSE' },
    });
  });

  it('imported by two at once is imported once', async () => {
    const texte = 'code;nom\nSPORTS;Sports\n';
    const { empreinte } = (await apercu(texte)).corps;
    const issues = await Promise.all([
      envoyer('import', { texte, empreinte }),
      envoyer('import', { texte, empreinte }),
    ]);
    expect(issues.map((r) => r.statut).sort()).toEqual([200, 409]);
  });

  it('of 5 000 lines is imported; of one more it is not', async () => {
    const texte = (n: number) =>
      `code;nom\n${Array.from({ length: n }, (_, i) => `GRAND${i};Grand ${i}`).join('\n')}\n`;
    expect(await importer(texte(5_000))).toMatchObject({ statut: 200, corps: { crees: 5_000 } });
    expect(await apercu(texte(5_001))).toMatchObject({ statut: 422, corps: { code: 'TROP_DE_LIGNES' } });
  });

  it.each([
    ['', 'FICHIER_SANS_LIGNE'],
    ['nom\nSans code', 'COLONNE_ABSENTE'],
    ['code;nom;couleur\nA;A;bleu', 'COLONNE_INCONNUE'],
  ])('that cannot be read is refused as a whole: %j', async (texte, code) => {
    expect(await apercu(texte)).toMatchObject({ statut: 422, corps: { code } });
  });
});
