import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cleDeLuhn } from '@orpheon/domain';
import { describe, expect, it } from 'vitest';
import {
  fondreAttente,
  type LigneAnnuaire,
  mettreEnAttente,
  ouvrirAttente,
} from '../../src/operateur/annuaire.repository.ts';
import { enTransaction } from '../../src/platform/base.ts';
import { essai } from '../appui/application.ts';
import { dossierDEssai } from '../appui/deps.ts';
import { lignes } from '../facturation/appui.ts';
import { lanceur } from './lanceur.ts';

const { deps, demander } = await essai();
const lancer = lanceur(deps);
const dossier = await dossierDEssai();

describe('the directory', () => {
  const siret = (n: number): string => {
    const debut = `7${String(n).padStart(12, '0')}`;
    return debut + cleDeLuhn(debut);
  };
  const charger = async (texte: string, ...options: string[]) => {
    const fichier = join(dossier, 'annuaire.csv');
    await writeFile(fichier, texte);
    return lancer('annuaire', 'charger', fichier, ...options);
  };
  const enBase = () =>
    lignes<Record<string, unknown>>(
      deps,
      `SELECT identifiant, raison_sociale, ville, statut, delai_paiement, engagement_obligatoire AS engagement
      FROM structure WHERE publique AND identifiant LIKE '7000%' ORDER BY identifiant`,
    );
  const ENTETE = 'siret;raison_sociale;ville;categorie;actif;engagement_obligatoire\n';

  it('is judged first without keeping anything, then loaded, then loaded again without a change', async () => {
    const texte = `\ufeff${ENTETE}${siret(1)};"Commune de ""Saint-Ours""";Saint-Ours;collectivite;oui;oui\r\n${siret(2)};Centre hospitalier;Valmont;SANTE;non;\r\n`;
    expect(await charger(texte, '--essai')).toMatchObject({
      code: 0,
      dit: expect.stringContaining('2 structures créées'),
    });
    expect(await enBase()).toEqual([]);
    expect(await charger(texte)).toMatchObject({
      code: 0,
      dit: expect.stringContaining('2 lignes ; 2 structures créées, 0 modifiées'),
    });
    expect(await enBase()).toEqual([
      {
        identifiant: siret(1),
        raison_sociale: 'Commune de "Saint-Ours"',
        ville: 'Saint-Ours',
        statut: 'ACTIVE',
        delai_paiement: 30,
        engagement: true,
      },
      {
        identifiant: siret(2),
        raison_sociale: 'Centre hospitalier',
        ville: 'Valmont',
        statut: 'INACTIVE',
        delai_paiement: 50,
        engagement: false,
      },
    ]);
    expect(await charger(texte)).toMatchObject({
      code: 0,
      dit: expect.stringContaining('0 structures créées, 0 modifiées, 2 inchangées'),
    });
    const services = await lignes(
      deps,
      `SELECT code FROM service v JOIN structure s ON s.id = v.structure_id WHERE s.identifiant = $1 ORDER BY code`,
      [siret(1)],
    );
    expect(services).toEqual([{ code: 'FACTURES_PUBLIQUES' }, { code: 'SERVICE_DEFAUT' }]);
    const trouvee = await demander(null, 'GET', '/api/organisation/structures-publiques?texte=saint-ours');
    expect(trouvee.corps.elements.map((s: { identifiant: string }) => s.identifiant)).toEqual([siret(1)]);
  });

  it('changes what differs and leaves what the file does not name', async () => {
    expect(await charger(`${ENTETE}${siret(2)};Centre hospitalier de Valmont;Valmont;SANTE;oui;\n`)).toMatchObject({
      code: 0,
      dit: expect.stringContaining('0 structures créées, 1 modifiées'),
    });
    expect((await enBase()).map((s) => Object.values(s).slice(1, 4))).toEqual([
      ['Commune de "Saint-Ours"', 'Saint-Ours', 'ACTIVE'],
      ['Centre hospitalier de Valmont', 'Valmont', 'ACTIVE'],
    ]);
  });

  it('is not loaded at all when one line is wrong: each is named with its number', async () => {
    const avant = await enBase();
    const r = await charger(
      `${ENTETE}${siret(3)};Neuve;;;;\n12345678901234;Fausse;;;;\n${siret(4)};;;;;\n${siret(3)};Deux fois;;;;\n${siret(5)};X;;LUNE;;\n${siret(6)};X;;;peut-être;\n`,
    );
    expect(r.code).toBe(1);
    expect(r.dit).toContain('ligne 3 : identifiant « 12345678901234 » : cle');
    expect(r.dit).toContain('ligne 4 : raison sociale absente');
    expect(r.dit).toContain('ligne 5 : structure déjà citée');
    expect(r.dit).toContain('ligne 6 : catégorie inconnue');
    expect(r.dit).toContain('ligne 7 : « actif »');
    expect(r.dit).toContain('rien n’est chargé');
    expect(await enBase()).toEqual(avant);
    expect(await charger('siret;nom\n1;2\n')).toMatchObject({
      code: 2,
      dit: expect.stringContaining('colonne inconnue « nom »'),
    });
  });

  it('of 30 000 structures is loaded in a few seconds', async () => {
    const lignesCsv = Array.from(
      { length: 30_000 },
      (_, i) => `${siret(100_000 + i)};Commune n° ${i};Ville;COLLECTIVITE;oui;`,
    );
    const debut = performance.now();
    const r = await charger(ENTETE + lignesCsv.join('\n'));
    expect(r).toMatchObject({ code: 0, dit: expect.stringContaining('30000 structures créées') });
    expect(performance.now() - debut).toBeLessThan(60_000);
  }, 90_000);
});

const ligne = (n: number): LigneAnnuaire => ({
  type_identifiant: 'SIRET',
  identifiant: String(80_000_000_000_000 + n),
  raison_sociale: `Commune ${n}`,
  libelle: null,
  adresse: null,
  complement_adresse: null,
  code_postal: null,
  ville: null,
  statut: 'ACTIVE',
  service_obligatoire: false,
  engagement_obligatoire: false,
  service_ou_engagement: false,
  mise_en_paiement_non_communiquee: false,
  reception_edi: false,
  delai_paiement: null,
});
const NOMBRE = 300;

/** Loads the directory; tells how often the lines of the file were read from end to end. */
const chargerSansLire = () =>
  enTransaction(deps.base, async (tx) => {
    await ouvrirAttente(tx);
    await mettreEnAttente(
      tx,
      Array.from({ length: NOMBRE }, (_, n) => ligne(n)),
    );
    const bilan = await fondreAttente(tx, 30);
    const [lecture] = await tx.$queryRaw<{ fois: bigint }[]>`
      SELECT seq_scan AS fois FROM pg_stat_xact_all_tables WHERE relname = 'annuaire_attente'`;
    return { ...bilan, fois: Number(lecture?.fois) };
  });

it('the directory is loaded again without reading the whole file for each of its structures', async () => {
  expect(await chargerSansLire()).toMatchObject({ creees: NOMBRE, modifiees: 0 });
  const { creees, modifiees, fois } = await chargerSansLire();
  expect({ creees, modifiees }).toEqual({ creees: 0, modifiees: 0 });
  expect(fois).toBeLessThan(10);
});
