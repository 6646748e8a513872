import { creerFabriques, insererFactures } from '@orpheon/testing';
import { readXlsx } from 'hucre/xlsx';
import { beforeAll, describe, expect, it } from 'vitest';
import { EMISES } from '../../src/facturation/cotes.ts';
import { lireLots } from '../../src/facturation/export/lire-lots.ts';
import { hacher } from '../../src/platform/session.ts';
import { essai, horlogeArretee } from '../appui/application.ts';
import { lignes } from './appui.ts';

const NOMBRE = 5_000;
const { app, deps, monde, demander } = await essai({}, horlogeArretee('2026-03-31T10:00:00Z'));
const { delices, atelier, valmont, region } = monde.structures;
const f = creerFabriques({ graine: 8, maintenant: new Date('2026-03-30T09:00:00Z') });
const UNE = f.uneFacture({
  fournisseur: delices,
  destinataire: valmont,
  service: monde.services.ecoles,
  numero: 'X-1',
  numeroEngagement: '=HYPERLINK("http://malin.example";"Cliquez")',
  numeroMarche: '-2+3',
  statut: 'SUSPENDUE',
});

beforeAll(async () => {
  await insererFactures(deps.base.pool, [UNE]);
  await lignes(deps, 'UPDATE facture SET montant_ttc = 1234.5, net_a_payer = 98765432109876543.21 WHERE id = $1', [
    UNE.facture.id,
  ]);
  await lignes(
    deps,
    `INSERT INTO facture (id, mode_depot, numero, type, cadre, statut, statut_le, deposee_le, fournisseur_id, destinataire_id,
       devise, montant_ttc, recherche)
     SELECT nouvel_id(i.instant), 'EDI', 'V-' || n, 'FACTURE', 'A1', CASE WHEN n % 10 = 0 THEN 'NON_CONFORME' ELSE 'MISE_A_DISPOSITION' END,
       i.instant, i.instant, $1, CASE WHEN n % 2 = 0 THEN $2 ELSE $3 END::bigint, 'EUR', n, 'v-' || n
     FROM generate_series(1, $4::int) n, LATERAL (SELECT '2026-02-20T20:00:00Z'::timestamptz - n * interval '1 minute' AS instant) i`,
    [atelier.id, valmont.id, region.id, NOMBRE],
  );
});

const exporter = (qui: Parameters<typeof demander>[0], filtre: string) =>
  demander(qui, 'GET', `/api/facturation/factures-${filtre}`);
const cellules = (csv: string): string[][] =>
  csv
    .slice(1)
    .split('\r\n')
    .slice(0, -1)
    .map((ligne) => ligne.split(';'));

describe('an export as CSV', () => {
  it('is UTF-8 with a BOM, semicolons, titles and words of its reader, amounts exact', async () => {
    const r = await exporter(
      'agente',
      'recues/export?format=csv&langue=fr&numero=X-1&colonnes=numero&colonnes=statut&colonnes=montant&colonnes=netAPayer&colonnes=service',
    );
    expect(r.entetes).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': expect.stringContaining('filename="factures-recues-2026-03-31.csv"'),
    });
    expect(r.corps).toBe(
      '\ufeffNuméro;Statut;Montant TTC;Net à payer;Service\r\nX-1;Suspendue;1234,50;98765432109876543,21;Écoles et restauration scolaire\r\n',
    );
    const anglais = await exporter(
      'agente',
      'recues/export?format=csv&langue=en&numero=X-1&colonnes=statut&colonnes=montant',
    );
    expect(anglais.corps).toBe('\ufeffStatus;Total with VAT\r\nSuspended;1234.50\r\n');
  });

  it('makes formulas plain text', async () => {
    const { corps } = await exporter(
      'agente',
      'recues/export?format=csv&numero=X-1&colonnes=engagement&colonnes=marche',
    );
    expect(corps).toContain(`"'=HYPERLINK(""http://malin.example"";""Cliquez"")";'-2+3\r\n`);
  });

  it('holds every row of the list that its reader may see, in its order, through every batch', async () => {
    const { corps } = await exporter('agente', 'recues/export?format=csv&colonnes=numero&modeDepot=EDI');
    const attendus = await lignes<{ numero: string }>(
      deps,
      `SELECT numero FROM facture WHERE destinataire_id = $1 AND statut <> 'NON_CONFORME' AND mode_depot = 'EDI' ORDER BY id DESC`,
      [valmont.id],
    );
    expect(cellules(corps).slice(1).flat()).toEqual(attendus.map((x) => x.numero));
    expect(attendus.length).toBeGreaterThan(1_500);
    const emises = await exporter('cabinet', 'emises/export?format=csv&colonnes=numero&modeDepot=EDI&ordre=ANCIENNES');
    expect(cellules(emises.corps)).toHaveLength(NOMBRE + 1);
    expect(cellules(emises.corps)[1]).toEqual([`V-${NOMBRE}`]);
  });

  it('is of what one may see', async () => {
    expect(cellules((await exporter('agenteVoirie', 'recues/export?format=csv')).corps)).toHaveLength(1);
    expect((await exporter('comptable', 'recues/export?format=csv')).statut).toBe(403);
    expect((await exporter(null, 'recues/export?format=csv')).statut).toBe(401);
    expect((await exporter('agente', 'recues/export?format=pdf')).statut).toBe(400);
    expect((await exporter('agente', 'recues/export?format=csv&colonnes=secret')).statut).toBe(400);
  });

  it('stops where the right is taken away meanwhile', async () => {
    const { id, jeton } = monde.personnes.cabinet;
    const lots = lireLots(deps, hacher(jeton), { application: 'FACTURES_EMISES', niveau: 'CONSULTATION' }, EMISES, {}, [
      'numero',
    ]);
    expect((await lots.next()).value).toHaveLength(2_000);
    const [avant] = await lignes<{ rows: object[] }>(
      deps,
      'SELECT json_agg(h) AS rows FROM habilitation h WHERE utilisateur_id = $1',
      [id],
    );
    await lignes(deps, 'DELETE FROM habilitation WHERE utilisateur_id = $1', [id]);
    await expect(lots.next()).rejects.toMatchObject({ code: 'INTERDIT' });
    await lignes(deps, 'INSERT INTO habilitation SELECT * FROM json_populate_recordset(NULL::habilitation, $1)', [
      JSON.stringify(avant?.rows),
    ]);
  });
});

describe('an export as XLSX', () => {
  it('is a workbook with numbers for amounts, and nothing that is a formula', async () => {
    const r = await app.inject({
      url: '/api/facturation/factures-recues/export?format=xlsx&langue=fr&numero=X-1&colonnes=numero&colonnes=engagement&colonnes=montant&colonnes=netAPayer',
      cookies: { session: monde.personnes.agente.jeton },
    });
    expect(r.headers['content-type']).toContain('spreadsheetml');
    const classeur = await readXlsx(r.rawPayload);
    expect(classeur.sheets[0]?.rows).toEqual([
      ['Numéro', 'Engagement', 'Montant TTC', 'Net à payer'],
      ['X-1', '=HYPERLINK("http://malin.example";"Cliquez")', 1234.5, '98765432109876543.21'],
    ]);
  });

  it('holds thousands of rows', async () => {
    const r = await app.inject({
      url: '/api/facturation/factures-emises/export?format=xlsx&colonnes=numero&modeDepot=EDI',
      cookies: { session: monde.personnes.cabinet.jeton },
    });
    expect((await readXlsx(r.rawPayload)).sheets[0]?.rows).toHaveLength(NOMBRE + 1);
  });
});
