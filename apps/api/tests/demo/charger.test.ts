import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { contenuSaisie } from '@orpheon/contracts';
import {
  type Acteur,
  type ActionFacture,
  appliquer,
  arrondir,
  calculerSaisie,
  egaux,
  lireDecimal,
  STATUTS_FACTURE,
  type StatutFacture,
  sommer,
  ZERO,
} from '@orpheon/domain';
import { baseDeTest } from '@orpheon/tooling/base-de-test';
import argon2 from 'argon2';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chargerDemo } from '../../src/demo/charger.ts';
import { COMPTES_DEMO, demoPresente, MOT_DE_PASSE_DEMO } from '../../src/demo/public.ts';
import { type Documents, documentsDossier } from '../../src/platform/documents.ts';

// A Saturday morning before offices open, some days after the end of a month.
const MAINTENANT = new Date('2026-11-21T06:30:00.000Z');
const DIX_HUIT_MOIS = new Date('2025-05-21T06:30:00.000Z');

const base = await baseDeTest();
const occupee = await baseDeTest();
const vide = await baseDeTest();
const pool = new pg.Pool({ connectionString: base.url, max: 4 });
const autre = new pg.Pool({ connectionString: occupee.url, max: 1 });
const videe = new pg.Pool({ connectionString: vide.url, max: 1 });
let dossier = '';
let documents: Documents;
const progres: string[] = [];

const lignes = async <T extends object>(texte: string, valeurs: unknown[] = []): Promise<T[]> =>
  (await pool.query<T>(texte, valeurs)).rows;
const nombre = async (texte: string): Promise<number> => {
  const [rangee] = await lignes<{ n: string }>(`SELECT count(*) AS n FROM ${texte}`);
  return Number(rangee?.n);
};
const decimaux = (textes: readonly string[]) => textes.map((texte) => lireDecimal(texte) ?? ZERO);

beforeAll(async () => {
  dossier = await mkdtemp(join(tmpdir(), 'demo-'));
  documents = documentsDossier(dossier);
  const { charge } = await chargerDemo({
    url: base.url,
    documents,
    maintenant: MAINTENANT,
    progression: (texte) => progres.push(texte),
  });
  expect(charge).toBe(true);
}, 90_000);

afterAll(async () => {
  await Promise.all([pool.end(), autre.end(), videe.end()]);
  await rm(dossier, { recursive: true, force: true });
});

describe('what is loaded', () => {
  it('is six public structures and one that was replaced, eight suppliers, twenty-one people and six hundred invoices', async () => {
    expect(await nombre(`structure WHERE publique AND statut = 'ACTIVE'`)).toBe(6);
    expect(await nombre('structure WHERE publique AND successeur_id IS NOT NULL')).toBe(1);
    expect(await nombre('structure WHERE NOT publique')).toBe(8);
    expect(await nombre('utilisateur')).toBe(21);
    expect(await nombre('facture')).toBe(600);
    expect(await nombre('actualite')).toBeGreaterThanOrEqual(4);
    expect(progres.at(-1)).toBe('Enregistrement');
  });

  it('shows every status of the life cycle', async () => {
    const vus = await lignes<{ statut: StatutFacture }>('SELECT DISTINCT statut FROM facture');
    expect(vus.map((l) => l.statut).toSorted()).toEqual([...STATUTS_FACTURE].toSorted());
  });

  it('lies within the eighteen months before, people and structures before that', async () => {
    const [bornes] = await lignes<{ premier: Date; dernier: Date; creation: Date }>(`SELECT
      (SELECT min(instant) FROM facture_historique) AS premier, (SELECT max(instant) FROM facture_historique) AS dernier,
      (SELECT max(cree_le) FROM structure) AS creation`);
    expect(bornes?.premier.getTime()).toBeGreaterThan(DIX_HUIT_MOIS.getTime());
    expect(bornes?.dernier.getTime()).toBeLessThan(MAINTENANT.getTime());
    expect(bornes?.creation.getTime()).toBeLessThan(bornes?.premier.getTime() ?? 0);
  });

  it('gives identifiers in the order of dates', async () => {
    const desordres = `(SELECT id, cle, lag(cle) OVER (ORDER BY id) AS avant FROM %) t WHERE avant > cle`;
    expect(await nombre(desordres.replace('%', '(SELECT id, depose_le AS cle FROM flux) x'))).toBe(0);
    expect(await nombre(desordres.replace('%', '(SELECT id, deposee_le AS cle FROM facture) x'))).toBe(0);
    expect(await nombre(desordres.replace('%', '(SELECT id, instant AS cle FROM evenement) x'))).toBe(0);
  });

  it('uses the very identifiers that the database would give', async () => {
    const faux = `facture WHERE id / 4096 <> (nouvel_id(deposee_le)) / 4096`;
    expect(await nombre(faux)).toBe(0);
  });
});

describe('each invoice', () => {
  it('adds up: lines to the total without VAT, VAT per rate to the VAT, both to the total', async () => {
    const factures = await lignes<{
      numero: string;
      ht: string;
      tva: string;
      ttc: string;
      postes: string[];
      taxes: string[];
    }>(`
      SELECT numero, montant_ht AS ht, montant_tva AS tva, montant_ttc AS ttc,
        (SELECT array_agg(montant_ht::text) FROM facture_ligne l WHERE l.facture_id = f.id) AS postes,
        (SELECT array_agg(montant::text) FROM facture_tva t WHERE t.facture_id = f.id) AS taxes
      FROM facture f WHERE statut NOT IN ('NON_CONFORME', 'BROUILLON', 'SUPPRIMEE')`);
    for (const f of factures) {
      const [ht = ZERO, tva = ZERO, ttc = ZERO] = decimaux([f.ht, f.tva, f.ttc]);
      expect(egaux(sommer(decimaux(f.postes)), ht), f.numero).toBe(true);
      expect(egaux(sommer(decimaux(f.taxes)), tva), f.numero).toBe(true);
      expect(egaux(sommer([ht, tva]), ttc), f.numero).toBe(true);
    }
    expect(factures).toHaveLength(569);
  });

  it('has a VAT that is the rate of its base, to the cent', async () => {
    const taxes = await lignes<{ base: string; taux: string; montant: string }>(
      'SELECT base, taux, montant FROM facture_tva',
    );
    for (const { base: assiette, taux, montant } of taxes) {
      const [b = ZERO, t = ZERO, m = ZERO] = decimaux([assiette, taux, montant]);
      const exact = { coefficient: b.coefficient * t.coefficient, echelle: b.echelle + t.echelle + 2 };
      expect(egaux(arrondir(exact, 2), m)).toBe(true);
    }
    expect(new Set(taxes.map((t) => Number(t.taux))).size).toBeGreaterThanOrEqual(5);
  });

  it('has a history that the life-cycle table allows, and that ends at its status and version', async () => {
    type Passage = {
      action: ActionFacture;
      statut: StatutFacture;
      acteur: Acteur;
      motif: string;
      commentaire: string;
      instant: string;
    };
    const factures = await lignes<{ statut: StatutFacture; version: number; passages: Passage[] }>(`
      SELECT statut, version, (SELECT json_agg(h ORDER BY rang) FROM facture_historique h WHERE h.facture_id = f.id) AS passages
      FROM facture f`);
    for (const { statut, version, passages } of factures) {
      let courant: StatutFacture | null = null;
      for (const { action, acteur, motif, commentaire, statut: atteint } of passages) {
        const avec = { motif, commentaire, nouvelAcheminement: action === 'recycler' };
        expect(appliquer({ statut: courant }, action, acteur, avec)).toEqual({ ok: true, valeur: atteint });
        courant = atteint;
      }
      expect(courant).toBe(statut);
      expect(version).toBe(passages.length);
      const instants = passages.map((p) => Date.parse(p.instant));
      expect(instants).toEqual(instants.toSorted((a, b) => a - b));
    }
  });

  it('was acted upon by people who hold the right', async () => {
    const sansDroit = (acteur: string, objets: string, structure: string): string => `facture_historique x
      JOIN facture f ON f.id = x.facture_id
      WHERE x.acteur = '${acteur}' AND NOT EXISTS (SELECT FROM habilitation h WHERE h.utilisateur_id = x.utilisateur_id
        AND h.structure_id = ${structure} AND h.niveau = 'MODIFICATION' AND h.objet IN ('FACTURATION', ${objets}))`;
    expect(await nombre(sansDroit('DESTINATAIRE', `'FACTURES_RECUES'`, 'f.destinataire_id'))).toBe(0);
    expect(await nombre(sansDroit('FOURNISSEUR', `'FACTURES_EMISES'`, 'f.fournisseur_id'))).toBe(0);
    expect(
      await nombre(sansDroit('VALIDEUR', `'FACTURES_A_VALIDER'`, 'ANY (ARRAY[f.valideur1_id, f.valideur2_id])')),
    ).toBe(0);
  });

  it('is refused at integration with findings, or accepted without a fatal one', async () => {
    const fatales = `jsonb_path_exists(d.anomalies, '$[*] ? (@.gravite == "FATALE")')`;
    const jointure = 'facture f JOIN facture_detail d ON d.facture_id = f.id';
    expect(await nombre(`${jointure} WHERE f.statut = 'NON_CONFORME' AND NOT ${fatales}`)).toBe(0);
    expect(await nombre(`${jointure} WHERE f.statut <> 'NON_CONFORME' AND ${fatales}`)).toBe(0);
    expect(await nombre(`facture WHERE statut = 'NON_CONFORME'`)).toBe(24);
  });

  it('never names a mandat that nobody gave, nor misses one', async () => {
    const mandatee = `EXISTS (SELECT FROM facture_historique h WHERE h.facture_id = f.id AND h.action = 'mandater')`;
    expect(await nombre(`facture f WHERE (numero_mandat IS NOT NULL) <> ${mandatee}`)).toBe(0);
  });
});

describe('credit notes', () => {
  it('are linked to an earlier invoice of the same parties, which is larger', async () => {
    const avoirs = await lignes<{ bon: boolean }>(`
      SELECT o.fournisseur_id = a.fournisseur_id AND o.destinataire_id = a.destinataire_id AND o.type = 'FACTURE'
        AND o.numero = a.numero_facture_origine AND o.deposee_le < a.deposee_le AND o.montant_ttc > a.montant_ttc AS bon
      FROM facture a LEFT JOIN facture o ON o.id = a.facture_origine_id WHERE a.type = 'AVOIR'`);
    expect(avoirs.length).toBeGreaterThanOrEqual(15);
    expect(avoirs.every((a) => a.bon)).toBe(true);
  });
});

describe('drafts', () => {
  it('have what was typed of them, for whoever goes on, and nothing else', async () => {
    const brouillons = await lignes<{ statut: string; etat: string; meme: boolean; contenu: unknown; reste: number }>(`
      SELECT f.statut, s.etat, s.id = f.id AND s.facture_id = f.id AND s.structure_id = f.fournisseur_id
          AND s.numero = f.numero AND s.destinataire_id = f.destinataire_id AND s.montant_ttc = f.montant_ttc AS meme,
        s.contenu, (SELECT count(*)::int FROM facture_ligne l WHERE l.facture_id = f.id) AS reste
      FROM facture f JOIN facture_saisie s ON s.facture_id = f.id`);
    expect(brouillons).toHaveLength(await nombre(`facture WHERE statut IN ('BROUILLON', 'SUPPRIMEE')`));
    expect(brouillons.length).toBeGreaterThan(2);
    for (const { statut, etat, meme, contenu, reste } of brouillons) {
      expect({ etat, meme, reste }).toEqual({ etat: statut, meme: true, reste: 0 });
      const { totaux } = calculerSaisie(contenuSaisie.parse(contenu));
      expect(totaux.montantTtc).not.toBe('0.00');
    }
  });
});

describe('flows and documents', () => {
  it('leaves a flow for every invoice that was filed, and some without an invoice', async () => {
    expect(await nombre(`facture WHERE flux_id IS NULL AND statut NOT IN ('BROUILLON', 'SUPPRIMEE')`)).toBe(0);
    expect(await nombre(`flux x WHERE NOT EXISTS (SELECT FROM facture f WHERE f.flux_id = x.id)`)).toBe(4);
    expect(await nombre(`flux WHERE numero !~ '^CPP001[0-9]{19}$'`)).toBe(0);
    expect(await nombre(`flux WHERE nombre_factures = 0 AND anomalies = '[]'`)).toBe(0);
  });

  it('keeps every document, retrievable under its hash', async () => {
    const gardes = await lignes<{ empreinte: string; taille: number }>('SELECT empreinte, taille FROM document');
    for (const { empreinte, taille } of gardes) expect((await documents.lire(empreinte)).length).toBe(taille);
    expect(await nombre('flux x WHERE NOT EXISTS (SELECT FROM document d WHERE d.empreinte = x.empreinte)')).toBe(0);
    expect(
      await nombre('facture_piece p WHERE NOT EXISTS (SELECT FROM document d WHERE d.empreinte = p.empreinte)'),
    ).toBe(0);
    expect(await nombre(`facture_piece WHERE categorie = 'COMPLEMENTAIRE'`)).toBeGreaterThan(5);
    expect(await nombre('(SELECT DISTINCT format FROM facture WHERE format IS NOT NULL) t')).toBe(3);
  });

  it('was taken away by whoever worked on it, and waits to be where nobody did', async () => {
    const prise = '(f.telechargee_le IS NOT NULL)';
    const travaillee = `EXISTS (SELECT FROM facture_historique h WHERE h.facture_id = f.id AND h.acteur = 'DESTINATAIRE')`;
    expect(await nombre(`facture f WHERE ${prise} <> ${travaillee}`)).toBe(0);
    expect(
      await nombre(
        `facture f LEFT JOIN facture_telechargement t ON t.facture_id = f.id WHERE ${prise} AND t.premier_le IS DISTINCT FROM f.telechargee_le`,
      ),
    ).toBe(0);
    expect(await nombre(`facture f WHERE NOT ${prise} AND f.statut = 'MISE_A_DISPOSITION'`)).toBeGreaterThan(5);
  });

  it('leaves an audit entry for every step, and an event for every step that is told', async () => {
    const passes = await nombre('facture_historique');
    const depots = await nombre(`facture_historique WHERE action = 'deposer'`);
    const flux = await nombre('flux');
    expect(await nombre('audit_entree')).toBe(passes + 2 * flux);
    expect(await nombre('evenement')).toBe(passes - depots + 2 * flux);
    expect(await nombre('audit_entree WHERE sceau_id IS NOT NULL')).toBe(0);
  });
});

describe('accounts', () => {
  it('are those that are announced, all with the announced password, each with its own salt', async () => {
    const comptes = await lignes<{ courriel: string; mot_de_passe: string }>(
      'SELECT courriel_connexion AS courriel, mot_de_passe FROM utilisateur',
    );
    expect(comptes.map((c) => c.courriel).toSorted()).toEqual(COMPTES_DEMO.map((c) => c.courriel).toSorted());
    expect(new Set(comptes.map((c) => c.mot_de_passe)).size).toBe(21);
    expect(await argon2.verify(comptes[0]?.mot_de_passe ?? '', MOT_DE_PASSE_DEMO)).toBe(true);
    expect(comptes.every((c) => c.courriel.endsWith('.demo.example'))).toBe(true);
  });

  it('hold every kind of right', async () => {
    expect(await nombre(`structure WHERE gestionnaire_principal_id IS NULL AND statut = 'ACTIVE'`)).toBe(0);
    expect(await nombre('habilitation WHERE service_id IS NOT NULL')).toBeGreaterThanOrEqual(3);
    const sansStructure =
      'utilisateur u WHERE NOT u.support AND NOT EXISTS (SELECT FROM rattachement r WHERE r.utilisateur_id = u.id)';
    expect(await nombre(sansStructure)).toBe(1);
    expect(await nombre(`utilisateur WHERE langue = 'en'`)).toBe(2);
  });
});

describe('loading again', () => {
  it('changes nothing', async () => {
    const avant = await nombre('evenement');
    const seconde = await chargerDemo({ url: base.url, documents, maintenant: MAINTENANT });
    expect(seconde).toEqual({ charge: false });
    expect(await nombre('evenement')).toBe(avant);
    expect(await demoPresente(pool)).toBe(true);
  });

  it('leaves alone a database that holds anything of its own', async () => {
    expect(await demoPresente(autre)).toBe(false);
    await autre.query(
      `INSERT INTO utilisateur (courriel_connexion, courriel_contact, nom, prenom) VALUES ('a@b.example', 'a@b.example', 'A', 'B')`,
    );
    expect(await chargerDemo({ url: occupee.url, documents, maintenant: MAINTENANT })).toEqual({ charge: false });
    expect((await autre.query('SELECT FROM structure')).rowCount).toBe(0);
  });
});

describe('a loading that does not end', () => {
  const rienDans = async (): Promise<boolean> =>
    (await videe.query('SELECT FROM structure UNION ALL SELECT FROM utilisateur')).rowCount === 0;

  it('leaves nothing when a document cannot be kept', async () => {
    const plein = { deposerOctets: () => Promise.reject(new Error('disk full')) };
    await expect(chargerDemo({ url: vide.url, documents: plein, maintenant: MAINTENANT })).rejects.toThrow('disk full');
    expect(await rienDans()).toBe(true);
  });

  it('leaves nothing when it is killed half-way', async () => {
    const enfant = spawn(process.execPath, [fileURLToPath(new URL('../../src/demo/charger.ts', import.meta.url))], {
      env: { PATH: process.env.PATH, DATABASE_URL: vide.url, DOSSIER_DOCUMENTS: dossier },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const fini = once(enfant, 'exit');
    for await (const ligne of createInterface({ input: enfant.stdout })) {
      if (ligne.includes('300')) enfant.kill('SIGKILL');
    }
    expect(await fini).toEqual([null, 'SIGKILL']);
    expect(await rienDans()).toBe(true);
  }, 60_000);

  it('does not hinder the next ones: of two at once, one loads and the other finds it', async () => {
    const options = { url: vide.url, documents, maintenant: MAINTENANT };
    const issues = await Promise.all([chargerDemo(options), chargerDemo(options)]);
    expect(issues.map((i) => i.charge).toSorted()).toEqual([false, true]);
    expect((await videe.query('SELECT FROM facture')).rowCount).toBe(600);
  }, 60_000);
});
