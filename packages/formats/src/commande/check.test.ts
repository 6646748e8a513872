import { rmSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type DescriptionFacture, unDocumentCii, unDocumentUbl, uneArchiveZip, unFacturX } from '@orpheon/testing';
import { signerXmlEnveloppant, uneIdentite, uneListe } from '@orpheon/testing/signatures';
import type { Log } from 'sarif';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Rapport } from '../rapport.ts';
import { check } from './check.ts';
import { enSarif } from './rapport-sarif.ts';

const adresse = { ligne: '1 rue Haute', codePostal: '74000', ville: 'Annecy', pays: 'FR' };
const BONNE: Partial<DescriptionFacture> = {
  dateFacture: '2026-01-15',
  iban: 'FR7630006000011234567890189',
};
const bonne = unDocumentCii({ ...BONNE, numero: 'F-1' });
/** BT-112 is not the sum that it should be, on its own line. */
const fausse = unDocumentUbl({ ...BONNE, numero: 'F-2' }).replace(
  /(<cbc:TaxInclusiveAmount[^>]*>)[^<]*/,
  '\n$19999.99',
);

let dossier: string;
const dans = (nom: string): string => join(dossier, nom);

beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'orpheon check '));
  await writeFile(dans('bonne.xml'), bonne);
  await writeFile(dans('fausse.xml'), fausse);
  await writeFile(dans('facture.pdf'), await unFacturX({ ...BONNE, modePaiement: null }));
  await writeFile(
    dans('lot.zip'),
    await uneArchiveZip([
      { chemin: 'a/bonne.xml', octets: bonne },
      { chemin: 'a/fausse.xml', octets: fausse },
    ]),
  );
  await writeFile(dans('lisez-moi.txt'), 'bonjour\n');
});
afterAll(() => rm(dossier, { recursive: true }));

const lancer = (...args: string[]) => lancerEn(args);

/** `surLigne` hears each line of the report as it comes. */
async function lancerEn(args: readonly string[], surLigne: (ligne: string) => void = () => undefined) {
  const [sortie, erreurs]: [string[], string[]] = [[], []];
  const code = await check(args, {
    langue: 'fr',
    maintenant: new Date('2026-11-21T12:00:00Z'),
    ecrire: (ligne) => {
      sortie.push(ligne);
      surLigne(ligne);
    },
    dire: (ligne) => erreurs.push(ligne),
  });
  return { code, texte: sortie.join('\n'), sortie, erreurs };
}

/** Where BT-112 stands in the document at fault. */
const LIGNE = fausse.slice(0, fausse.indexOf('9999.99')).split('\n').length;

describe('orpheon check', () => {
  it('says of a good invoice that it is good, and ends with 0', async () => {
    const { code, texte } = await lancer(dans('bonne.xml'));
    expect(code).toBe(0);
    expect(texte).toContain('bonne.xml · CII · EN 16931 · facture F-1\n  ✓ recevable · ✓ conforme à EN 16931');
  });

  it('says where a fault is, what was found and how to repair it', async () => {
    const { code, texte } = await lancer(dans('fausse.xml'));
    expect(code).toBe(1);
    expect(texte).toMatch(/✗ \[BR-CO-15\] .*\n\s+→ .+\n.*\(BT-112\) · Trouvé : 9999\.99 · ligne \d+, colonne \d+/);
    expect(texte).toContain(`ligne ${LIGNE}, `);
    expect((await lancer('--en', dans('fausse.xml'))).texte).toContain('does not conform to EN 16931');
  });

  it('goes through folders and lots, and counts', async () => {
    const { code, texte } = await lancer(dossier);
    expect(code).toBe(1);
    expect(texte).toContain('lot.zip!a/bonne.xml');
    expect(texte).not.toContain('lisez-moi');
    expect(texte).toMatch(/5 documents : 3 refusés, 2 non conformes à EN 16931\.$/);
  });

  it('fails on conformity alone where that is what is asked', async () => {
    const futur = dans('futur.xml');
    await writeFile(futur, unDocumentCii({ ...BONNE, dateFacture: '2026-12-24' }));
    expect((await lancer(futur)).code).toBe(1);
    expect((await lancer('--exiger', 'conformite', futur)).code).toBe(0);
    expect((await lancer('--jour', '2026-12-24', futur)).code).toBe(0);
    await rm(futur);
  });

  it('takes fictitious identifiers where that is said', async () => {
    const fictif = dans('fictif.xml');
    const fournisseur = { nom: 'Essai', siret: '00000000108396', tva: 'FR44732829320', adresse };
    await writeFile(fictif, unDocumentCii({ ...BONNE, fournisseur }));
    expect((await lancer(fictif)).code).toBe(1);
    expect((await lancer('--identifiants=qualification', fictif)).code).toBe(0);
    await rm(fictif);
  });

  it('refuses by the rules of the reform where the document goes to one of its flows', async () => {
    expect((await lancer('--flux', 'chorus', dans('bonne.xml'))).code).toBe(0);
    const { code, texte } = await lancer('--flux', 'reforme', dans('bonne.xml'));
    expect(code).toBe(1);
    expect(texte).toMatch(/✗ \[BR-FR-05\]/);
  });

  it('writes a document a line as JSON, with sentences in both languages', async () => {
    const { sortie } = await lancer('--json', dans('bonne.xml'), dans('fausse.xml'));
    const lignes = sortie.map((l): Rapport => JSON.parse(l));
    expect(lignes.map((l) => [l.numero, l.recevable, l.conformiteEN16931])).toEqual([
      ['F-1', true, { applicable: true, conforme: true, regles: [] }],
      ['F-2', false, { applicable: true, conforme: false, regles: expect.arrayContaining(['BR-CO-15']) }],
    ]);
    for (const a of lignes[1]?.anomalies ?? []) {
      expect([a.fr.message, a.fr.remede, a.en.message, a.en.remede].filter((phrase) => phrase === '')).toEqual([]);
      expect(a.position).toBeDefined();
    }
  });

  it('writes SARIF whose results name their rule, their file and their place', async () => {
    const { sortie, code } = await lancer('--sarif', dans('fausse.xml'), dans('lot.zip'), dans('facture.pdf'));
    const journal: Log = JSON.parse(sortie.join('\n'));
    const [passe] = journal.runs;
    const regles = passe?.tool.driver.rules?.map((r) => r.id);
    const resultats = passe?.results ?? [];
    expect(code).toBe(1);
    expect(journal.version).toBe('2.1.0');
    for (const r of resultats) expect(regles).toContain(r.ruleId);
    const places = (fin: string) =>
      resultats.map((r) => r.locations?.[0]).filter((l) => l?.physicalLocation?.artifactLocation?.uri?.endsWith(fin));
    expect(places('fausse.xml').map((l) => l?.physicalLocation?.region?.startLine)).toContain(LIGNE);
    // what a PDF or an archive carries has no line of its own in that file
    for (const l of [...places('lot.zip'), ...places('facture.pdf')]) {
      expect(l?.physicalLocation?.region).toBeUndefined();
    }
    expect(places('lot.zip')[0]?.logicalLocations?.[0]?.fullyQualifiedName).toBe('a/fausse.xml');
    expect(places('facture.pdf').length).toBeGreaterThan(0);
  });

  it.each([
    ['no file', [], 'Nommez au moins un fichier.'],
    ['a file that is not there', ['absent.xml'], '« absent.xml » n’existe pas.'],
    ['an option that it does not know', ['--xml', 'f.xml'], 'Option inconnue ou incomplète : --xml'],
    ['two forms at once', ['--json', '--sarif', 'f.xml'], '--json ou --sarif'],
    ['a value that it does not know', ['--exiger', 'tout', 'f.xml'], '--exiger'],
    ['a flow that it does not know', ['--flux', 'autre', 'f.xml'], '--flux'],
    ['a day that is none', ['--jour', '2026-13-01', 'f.xml'], '--jour'],
    ['a day that its month has not', ['--jour', '2026-02-30', 'f.xml'], '--jour'],
  ])('ends with 2 for %s, and says so apart from the report', async (_, args, dit) => {
    const { code, sortie, erreurs } = await lancer(...args);
    expect([code, sortie]).toEqual([2, []]);
    expect(erreurs.join()).toContain(dit);
  });

  it('ends with 2 for a folder that holds no document: a path mistaken in a script is seen', async () => {
    const { code, erreurs } = await lancer(await mkdtemp(dans('vide-')));
    expect(code).toBe(2);
    expect(erreurs.join()).toContain('ne contient aucun document');
  });

  it('goes on after a file that is not there', async () => {
    const { code, texte, erreurs } = await lancer(dans('absent.xml'), dans('bonne.xml'));
    expect([code, erreurs.length]).toEqual([2, 1]);
    expect(texte).toContain('facture F-1');
  });

  it('goes on with a folder of which a file cannot be read', async () => {
    const lieu = await mkdtemp(dans('partie-'));
    for (const nom of ['a.xml', 'b.xml', 'c.xml']) await writeFile(join(lieu, nom), bonne);
    const { code, texte, erreurs } = await lancerEn([lieu], () => rmSync(join(lieu, 'b.xml'), { force: true }));
    expect([code, erreurs]).toEqual([2, [`« ${join(lieu, 'b.xml')} » n’existe pas.`]]);
    expect(texte).toContain('c.xml');
    await rm(lieu, { recursive: true });
  });

  it('refuses in a lot what repeats a document of it, as the portal does', async () => {
    const repete = dans('repete.zip');
    const octets = await uneArchiveZip([
      { chemin: 'a.xml', octets: bonne },
      { chemin: 'b.xml', octets: unDocumentUbl({ ...BONNE, numero: 'F-1' }) },
    ]);
    await writeFile(repete, octets);
    expect((await lancer(repete)).texte).toContain('ORP-LOT-NUMERO-REPETE');
    await rm(repete);
  });

  it('gives a warning in SARIF the level that its kind allows, and no line of a PDF, whatever its name', () => {
    const avertissement = { code: 'BR-53', couche: 'EN16931', gravite: 'AVERTISSEMENT' } as const;
    const anomalies = [{ ...avertissement, position: { ligne: 3, colonne: 1 } }];
    const jugement = {
      anomalies,
      recevable: true,
      conformiteEN16931: { applicable: true, conforme: true, regles: [] },
    };
    const lieu = { fichier: 'facture.bin', chemin: '/facture.bin', interne: null };
    const journal = enSarif([{ ...lieu, format: 'FACTURX', profil: null, numero: null, jugement }], '1', 'fr');
    const [resultat] = journal.runs[0]?.results ?? [];
    // beside another kind than "fail" the norm allows no level
    expect([resultat?.level, resultat?.kind ?? 'fail']).toEqual(['warning', 'fail']);
    expect(resultat?.locations?.[0]?.physicalLocation?.region).toBeUndefined();
  });

  it('places a finding in a file whose name holds an exclamation mark', async () => {
    const nom = dans('urgent!.xml');
    await writeFile(nom, fausse);
    const journal: Log = JSON.parse((await lancer('--sarif', nom)).texte);
    const [resultat] = journal.runs[0]?.results ?? [];
    expect(resultat?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toMatch(/urgent!\.xml$/);
    expect(resultat?.locations?.[0]?.physicalLocation?.region).toBeDefined();
    await rm(nom);
  });

  it('lets no document write to the terminal', async () => {
    const nom = dans('renverse.xml');
    await writeFile(nom, bonne.replace('>F-1<', '>F\u202e1<'));
    const { texte } = await lancer(nom);
    expect(texte).toContain('Trouvé : F<U+202E>1');
    expect(texte).not.toContain('\u202e');
    await rm(nom);
  });

  it('reads what an enveloping signature holds, and says what is to be said of it', async () => {
    const signe = await signerXmlEnveloppant(await unFacturX({ ...BONNE, numero: 'F-3' }), await uneIdentite());
    await writeFile(dans('signee.xml'), signe);
    const rapport = JSON.parse((await lancer('--json', dans('signee.xml'))).texte) as Rapport;
    expect(rapport).toMatchObject({ format: 'FACTURX', numero: 'F-3' });
    await writeFile(dans('signee.xml'), signe.replace(/(>JVBERi0x)./, '$1M'));
    const { code, texte } = await lancer(dans('signee.xml'));
    expect(code).toBe(1);
    expect(texte).toContain('ORP-SIGN-MODIFIEE');
  });

  it('tells of a signature by whom, and by the folder that is named whether its certificate is recognised and revoked', async () => {
    const autorite = await uneIdentite({ nom: 'Autorité des essais', autorite: true });
    const camille = await uneIdentite({ emetteur: autorite });
    const signe = await signerXmlEnveloppant(await unFacturX({ ...BONNE, numero: 'F-4' }), camille, {
      date: '2026-01-15T09:00:00Z',
    });
    await writeFile(dans('signee.xml'), signe);
    const sans = await lancer(dans('signee.xml'));
    expect(sans.texte).toContain('§ Signature intacte · Camille Essai');
    expect(sans.texte).toContain('La révocation du certificat n’a pas été vérifiée.');
    await mkdir(dans('confiance'));
    await writeFile(dans('confiance/autorite.der'), autorite.der);
    await writeFile(dans('confiance/liste.crl'), await uneListe(autorite));
    const confiance = ['--confiance', dans('confiance')];
    const avec = await lancer('--en', ...confiance, dans('signee.xml'));
    expect(avec.code).toBe(0);
    expect(avec.texte).toContain(
      'The certificate was not revoked as of 10/01/2026, according to the revocation list of',
    );
    await writeFile(
      dans('confiance/autre.crl'),
      await uneListe(autorite, { revoques: [{ qui: camille, le: '2026-01-12' }] }),
    );
    const revoquee = await lancer(...confiance, dans('signee.xml'));
    expect(revoquee.code).toBe(0);
    expect(revoquee.texte).toContain('ORP-SIGN-PERIODE');
    const rapport = JSON.parse((await lancer('--json', ...confiance, dans('signee.xml'))).texte) as Rapport;
    expect(rapport.signatures).toMatchObject([{ confiance: 'RECONNUE', revocation: { etat: 'REVOQUE_AVANT' } }]);
    const lot = dans('signees.zip');
    await writeFile(lot, await uneArchiveZip([{ chemin: 'a.xml', octets: new TextEncoder().encode(signe) }]));
    expect((await lancer(...confiance, lot)).texte).toContain('ORP-SIGN-PERIODE');
    for (const nom of ['signees.zip', 'signee.xml', 'confiance']) await rm(dans(nom), { recursive: true });
  });

  it('says what is wrong with the folder of authorities', async () => {
    expect(await lancer('--confiance', dans('absent'), dans('x.xml'))).toMatchObject({
      code: 2,
      erreurs: [expect.stringMatching(/^--confiance: .*absent ne peut pas être lu$/)],
    });
    await mkdir(dans('confiance'));
    await writeFile(dans('confiance/coupee.crl'), 'bonjour');
    const { erreurs } = await lancer('--confiance', dans('confiance'), dans('bonne.xml'));
    expect(erreurs).toEqual(['--confiance: coupee.crl n’est pas une liste de révocation : laissée de côté']);
    await rm(dans('confiance'), { recursive: true });
  });

  it('shows its help', async () => {
    expect(await lancer('--aide')).toMatchObject({ code: 0, texte: expect.stringContaining('--sarif') });
  });
});
