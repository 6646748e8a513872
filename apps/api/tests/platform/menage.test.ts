import { creerFabriques, inserer, semerMonde } from '@orpheon/testing';
import { baseDeTest } from '@orpheon/tooling/base-de-test';
import { beforeAll, describe, expect, it } from 'vitest';
import { ESSAIS_INTEGRATION } from '../../src/facturation/integration/essais.ts';
import { faireLeMenage, relancerFluxArretes } from '../../src/menage.ts';
import { enTransaction } from '../../src/platform/base.ts';
import { ajouterTache } from '../../src/platform/taches.ts';
import { horlogeArretee } from '../appui/application.ts';
import { depsDEssai } from '../appui/deps.ts';

const base = await baseDeTest();
const horloge = horlogeArretee(new Date().toISOString());
const deps = await depsDEssai(base.url, {}, horloge);
const { pool } = deps.base;
const fabriques = creerFabriques({ graine: 5, maintenant: new Date() });
const ilYA = (minutes: number): Date => new Date(horloge.maintenant().getTime() - minutes * 60_000);
const JOUR = 24 * 60;

let structureId: string;
let utilisateurId: string;
beforeAll(async () => {
  const monde = await semerMonde(pool);
  structureId = monde.structures.delices.id;
  utilisateurId = monde.personnes.comptable.id;
});

const cles = async (table: string, colonne: string): Promise<string[]> => {
  const { rows } = await pool.query<{ c: string }>(`SELECT ${colonne} AS c FROM ${table} ORDER BY 1`);
  return rows.map((r) => r.c);
};

describe('housekeeping', () => {
  it('forgets what has served its time, and only that', async () => {
    await pool.query('DELETE FROM session');
    for (const [nom, expire] of [
      ['expiree', ilYA(1)],
      ['vivante', ilYA(-60)],
    ]) {
      await pool.query('INSERT INTO session (jeton, utilisateur_id, expire_le) VALUES ($1, $2, $3)', [
        nom,
        utilisateurId,
        expire,
      ]);
    }
    for (const [nom, jours] of [
      ['oublie', 181],
      ['connu', 179],
    ] as const) {
      await pool.query('INSERT INTO appareil_de_confiance (jeton, utilisateur_id, vu_le) VALUES ($1, $2, $3)', [
        nom,
        utilisateurId,
        ilYA(jours * JOUR),
      ]);
    }
    for (const [nom, jours] of [
      ['cle-vieille', 8],
      ['cle-recente', 6],
    ] as const) {
      await pool.query(
        `INSERT INTO requete_idempotente (utilisateur_id, cle, requete, statut, corps, cree_le) VALUES (1, $1, 'x', 200, '{}', $2)`,
        [nom, ilYA(jours * JOUR)],
      );
    }
    for (const [nom, heures] of [
      ['vieille', 25],
      ['bloquee', 0.5],
    ] as const) {
      await pool.query('INSERT INTO tentative_connexion (adresse, echecs, dernier_echec_le) VALUES ($1, 5, $2)', [
        nom,
        ilYA(heures * 60),
      ]);
    }

    await faireLeMenage(deps);

    expect(await cles('session', 'jeton')).toEqual(['vivante']);
    expect(await cles('appareil_de_confiance', 'jeton')).toEqual(['connu']);
    expect(await cles('requete_idempotente', 'cle')).toEqual(['cle-recente']);
    expect(await cles('tentative_connexion', 'adresse')).toEqual(['bloquee']);
  });

  it('gives a job to the deposits that wait without one, and leaves the others alone', async () => {
    const un = (
      statut: 'IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP' | 'IN_EN_COURS_TRAITEMENT_CPP' | 'IN_INTEGRE',
      minutes: number,
    ) => fabriques.unFlux({ structureId, statut, deposeLe: ilYA(minutes), traiteLe: null });
    const perdu = un('IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP', 15);
    const epuise = un('IN_EN_COURS_TRAITEMENT_CPP', 60);
    const suivi = un('IN_EN_COURS_TRAITEMENT_CPP', 60);
    const recent = un('IN_DEPOT_PORTAIL_EN_ATTENTE_TRAITEMENT_SE_CPP', 1);
    const fini = un('IN_INTEGRE', 60);
    await inserer(pool, 'flux', [perdu, epuise, suivi, recent, fini]);
    await enTransaction(deps.base, async (tx) => {
      for (const { id } of [epuise, suivi])
        await ajouterTache(tx, 'integrer_flux', { fluxId: id }, { cle: `flux:${id}`, essais: 1 });
    });
    await pool.query(`UPDATE graphile_worker._private_jobs SET attempts = max_attempts WHERE key = $1`, [
      `flux:${epuise.id}`,
    ]);

    expect(await relancerFluxArretes(deps)).toBe(2);
    const { rows } = await pool.query<{ key: string; attempts: number; max_attempts: number }>(
      'SELECT key, attempts, max_attempts FROM graphile_worker._private_jobs WHERE is_available ORDER BY key',
    );
    expect(rows.map((r) => r.key)).toEqual([perdu, epuise, suivi].map((f) => `flux:${f.id}`).sort());
    const essais = Object.fromEntries(rows.map((r) => [r.key, r.max_attempts]));
    for (const { id } of [perdu, epuise]) expect(essais[`flux:${id}`]).toBe(ESSAIS_INTEGRATION);
    expect(await relancerFluxArretes(deps)).toBe(0);
  });
});
