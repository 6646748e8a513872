import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { orpheon } from '../../src/operateur/orpheon.ts';
import { essai } from '../appui/application.ts';
import { dossierDEssai } from '../appui/deps.ts';
import { lignes } from '../facturation/appui.ts';

const { deps, monde } = await essai();
const dossier = await dossierDEssai();
const { region, atelier, valmont } = monde.structures;

/** Runs the command, on a portal that sends mail. */
async function importer(texte: string, ...options: string[]): Promise<{ code: number; dit: string }> {
  const fichier = join(dossier, 'comptes.csv');
  await writeFile(fichier, texte);
  const dit: string[] = [];
  const env = {
    DATABASE_URL: deps.config.DATABASE_URL,
    DOSSIER_DOCUMENTS: (deps.config.documents as { dossier: string }).dossier,
    PUBLIC_URL: 'https://factures.exemple.fr',
    SMTP_URL: 'smtp://127.0.0.1:9',
  };
  const code = await orpheon(['importer-comptes', fichier, ...options], env, (l) => dit.push(l));
  return { code, dit: dit.join('\n') };
}
const ENTETE = 'siret;courriel;nom;prenom;role;service\n';
const TROIS = `${ENTETE}${region.identifiant};Chef@region.example;Chef;Anne;PRINCIPAL;
${region.identifiant};second@region.example;Second;Luc;Gestionnaire secondaire;LYCEES
${region.identifiant};simple@region.example;Simple;Ida;UTILISATEUR;
`;

const tient = (courriel: string) =>
  lignes<{ objet: string; niveau: string; service: boolean }>(
    deps,
    `SELECT h.objet, h.niveau, h.service_id IS NOT NULL AS service FROM habilitation h
     JOIN utilisateur u ON u.id = h.utilisateur_id WHERE u.courriel_connexion = $1 ORDER BY h.objet`,
    [courriel],
  );
const tout = async () => {
  const [compte] = await lignes(
    deps,
    `SELECT (SELECT count(*) FROM utilisateur) AS u, (SELECT count(*) FROM rattachement) AS r,
      (SELECT count(*) FROM habilitation) AS h, (SELECT count(*) FROM courriel) AS c`,
  );
  return compte;
};

describe('accounts of an older portal', () => {
  it('are judged first, nothing kept', async () => {
    const avant = await tout();
    expect(await importer(TROIS, '--essai')).toMatchObject({
      code: 0,
      dit: expect.stringContaining('3 comptes créés'),
    });
    expect(await tout()).toEqual(avant);
  });

  it('get their roles and profiles, and each is invited', async () => {
    expect(await importer(TROIS)).toMatchObject({ code: 0, dit: expect.stringContaining('3 comptes créés') });
    const [structure] = await lignes(
      deps,
      `SELECT u.courriel_connexion AS chef FROM structure s JOIN utilisateur u ON u.id = s.gestionnaire_principal_id WHERE s.id = $1`,
      [region.id],
    );
    expect(structure).toEqual({ chef: 'chef@region.example' });
    const organisation = async (courriel: string) => (await tient(courriel)).filter((h) => h.objet === 'ORGANISATION');
    expect(await organisation('chef@region.example')).toEqual([
      { objet: 'ORGANISATION', niveau: 'MODIFICATION', service: false },
    ]);
    expect(await organisation('second@region.example')).toEqual([
      { objet: 'ORGANISATION', niveau: 'MODIFICATION', service: true },
    ]);
    expect(await organisation('simple@region.example')).toEqual([
      { objet: 'ORGANISATION', niveau: 'CONSULTATION', service: false },
    ]);
    expect((await tient('simple@region.example')).filter((h) => h.niveau === 'MODIFICATION')).toHaveLength(5);
    const invites = await lignes(deps, `SELECT message FROM courriel`);
    expect(invites).toEqual(Array(3).fill({ message: 'compte.invitation' }));
  });

  it('imported again add nothing, and nobody is written to twice', async () => {
    const avant = await tout();
    expect(await importer(TROIS)).toMatchObject({ code: 0, dit: expect.stringContaining('3 inchangés') });
    expect(await tout()).toEqual(avant);
  });

  it('that exist are attached, their names left as their holders have them', async () => {
    const { isole } = monde.personnes;
    const r = await importer(`${ENTETE}${atelier.identifiant};${isole.courriel};Autre;Nom;SECONDAIRE;\n`);
    expect(r).toMatchObject({ code: 0, dit: expect.stringContaining('1 rattachés') });
    const [nom] = await lignes(deps, 'SELECT nom FROM utilisateur WHERE id = $1', [isole.id]);
    expect(nom).toEqual({ nom: isole.nom });
  });

  it('are not imported at all when a line is wrong: each is named with its number', async () => {
    const avant = await tout();
    const r = await importer(
      `${ENTETE}99999999999999;a@x.example;A;A;UTILISATEUR;
${region.identifiant};pas une adresse;A;A;UTILISATEUR;
${region.identifiant};b@x.example;A;A;ROI;
${region.identifiant};c@x.example;A;A;UTILISATEUR;NULLE_PART
${valmont.identifiant};d@x.example;A;A;PRINCIPAL;
${region.identifiant};e@x.example;A;;UTILISATEUR;
${region.identifiant};f@x.example;A;A;UTILISATEUR;
`,
    );
    expect(r.code).toBe(1);
    for (const [ligne, faute] of [
      [2, 'aucune structure'],
      [3, 'n’est pas une adresse'],
      [4, 'rôle inconnu « ROI »'],
      [5, 'pas de service « NULLE_PART »'],
      [6, 'déjà un autre gestionnaire principal'],
      [7, '« prenom » est vide'],
    ] as const)
      expect(r.dit).toMatch(new RegExp(`ligne ${ligne} : .*${faute}`));
    expect(r.dit).toContain('6 ligne(s) en faute : rien n’est importé');
    expect(await tout()).toEqual(avant);
  });

  it('in a file whose columns are unknown are not read', async () => {
    expect(await importer('siret;mail\n1;2\n')).toMatchObject({ code: 2, dit: expect.stringContaining('« mail »') });
  });
});
