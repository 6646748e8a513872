import { beforeAll, describe, expect, it, vi } from 'vitest';
import { remplirDonnees } from '../bench/donnees.ts';
import { essai } from './appui/application.ts';
import { expliquer, MODES_DE_PLAN } from './appui/plans.ts';

const { deps, monde, demander } = await essai();
const { pool } = deps.base;

/** Where a walk through the whole table is still quick, and then seldom planned for; in production it would not be. */
const GRANDE = 5_000;
const grandes = new Set<string>();
const objets = { emise: '', recue: '', flux: '' };

beforeAll(async () => {
  const client = await pool.connect();
  await remplirDonnees(client, monde, { nombre: 20_000, maintenant: new Date() });
  // some of the events are such as suppliers are told of when they come back
  await client.query(`UPDATE evenement SET type = 'facture.suspendre' WHERE id % 40 = 0`);
  await client.query('VACUUM ANALYZE');
  client.release();
  const { rows } = await pool.query<{ nom: string }>(
    `SELECT relname AS nom FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND reltuples >= $1`,
    [GRANDE],
  );
  for (const { nom } of rows) grandes.add(nom);
  const ids = await pool.query<{ emise: string; recue: string; flux: string }>(
    `SELECT max(id) FILTER (WHERE fournisseur_id = $1)::text AS emise, max(id) FILTER (WHERE destinataire_id = $2)::text AS recue,
      max(flux_id) FILTER (WHERE fournisseur_id = $1)::text AS flux FROM facture`,
    [monde.structures.delices.id, monde.structures.valmont.id],
  );
  Object.assign(objets, ids.rows[0]);
}, 120_000);

/** What the screens ask again and again: whoever opens a page, and every page that is open. */
const CHAUDES: readonly (readonly [string, 'comptable' | 'agente', string])[] = [
  ['who I am', 'comptable', '/api/compte/moi'],
  ['my views', 'agente', '/api/compte/vues?liste=factures-recues'],
  ['what awaits a supplier', 'comptable', '/api/accueil/attentes'],
  ['what awaits a recipient', 'agente', '/api/accueil/attentes'],
  ['the feed of a supplier', 'comptable', '/api/accueil/evenements'],
  ['the feed of a recipient', 'agente', '/api/accueil/evenements'],
  ['what I am told of', 'comptable', '/api/facturation/factures-emises/signalements'],
  ['issued', 'comptable', '/api/facturation/factures-emises'],
  ['issued, refused and not dealt with', 'comptable', '/api/facturation/factures-emises?rejet=A_TRAITER'],
  ['issued, by words', 'comptable', '/api/facturation/factures-emises?texte=commune+5'],
  ['one issued', 'comptable', '/api/facturation/factures-emises/:emise'],
  ['received', 'agente', '/api/facturation/factures-recues'],
  ['received, by status', 'agente', '/api/facturation/factures-recues?statut=SUSPENDUE&statut=COMPLETEE'],
  ['received, by words', 'agente', '/api/facturation/factures-recues?texte=entreprise+12'],
  ['received, by number', 'agente', '/api/facturation/factures-recues?numero=B1999'],
  [
    'received, by amounts and dates',
    'agente',
    '/api/facturation/factures-recues?montantMin=9000&dateFactureDu=2026-01-01',
  ],
  ['received, late', 'agente', '/api/facturation/factures-recues?enRetard=LEGAL'],
  ['received, not taken away', 'agente', '/api/facturation/factures-recues?nonTelechargee=1'],
  ['received, exported', 'agente', '/api/facturation/factures-recues/export?format=csv&statut=SUSPENDUE'],
  ['one received', 'agente', '/api/facturation/factures-recues/:recue'],
  ['deposits', 'comptable', '/api/facturation/suivi-des-flux'],
  ['one deposit', 'comptable', '/api/facturation/suivi-des-flux/:flux'],
  ['drafts', 'comptable', '/api/facturation/factures-emises/saisies'],
];

/** Every statement that a request makes, with its values. */
async function instructions(
  qui: 'comptable' | 'agente',
  url: string,
): Promise<{ texte: string; valeurs: unknown[] }[]> {
  const temoin = vi.spyOn(pool, 'query');
  const chemin = url.replace(/:(\w+)/, (_tout, cle: keyof typeof objets) => objets[cle]);
  const { statut } = await demander(qui, 'GET', chemin);
  const faites = temoin.mock.calls.map((appel): { texte: string; valeurs: unknown[] } => {
    const [premier, second]: readonly unknown[] = appel;
    if (typeof premier === 'string') return { texte: premier, valeurs: Array.isArray(second) ? second : [] };
    const { text = '', values = [] } = premier as { text?: string; values?: unknown[] };
    return { texte: text, valeurs: values };
  });
  temoin.mockRestore();
  expect([chemin, statut]).toEqual([chemin, 200]);
  return faites;
}

describe('a hot read', () => {
  it('is made on tables that are large enough to tell', () => {
    expect([...grandes]).toEqual(
      expect.arrayContaining(['facture', 'facture_ligne', 'facture_historique', 'facture_detail', 'evenement', 'flux']),
    );
  });

  it.each(CHAUDES)('(%s) never walks through a large table', async (_quoi, qui, url) => {
    const faites = await instructions(qui, url);
    expect(faites.length).toBeGreaterThan(0);
    for (const { texte, valeurs } of faites) {
      for (const mode of MODES_DE_PLAN) {
        const noeuds = await expliquer(pool, texte, valeurs, mode);
        const entieres = noeuds.filter(
          (n) => n['Node Type'].endsWith('Seq Scan') && grandes.has(n['Relation Name'] ?? ''),
        );
        expect(entieres.map((n) => n['Relation Name'])).toEqual([]);
      }
    }
  });

  it('would be found out: a search without an index walks through the table', async () => {
    const noeuds = await expliquer(
      pool,
      'SELECT id FROM facture WHERE net_a_payer = $1',
      ['12.00'],
      'force_custom_plan',
    );
    expect(noeuds.some((n) => n['Node Type'].endsWith('Seq Scan') && n['Relation Name'] === 'facture')).toBe(true);
  });
});
