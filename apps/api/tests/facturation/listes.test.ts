import { creerFabriques, insererFactures } from '@orpheon/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { consulterFacture } from '../../src/facturation/consulter-facture.query.ts';
import { EMISES, RECUES } from '../../src/facturation/cotes.ts';
import { listeFactures, type PageDeFactures } from '../../src/facturation/liste-factures.query.ts';
import { listerFluxSql } from '../../src/facturation/suivi-des-flux/lister-flux.query.ts';
import { parametresDeDroits, SESSION_ET_DROITS } from '../../src/platform/droits.sql.ts';
import { FENETRE } from '../../src/platform/page-tamisee.ts';
import { hacher } from '../../src/platform/session.ts';
import { essai } from '../appui/application.ts';
import { expliquer, MODES_DE_PLAN, type ModeDePlan, type Noeud, rangeesLues } from '../appui/plans.ts';
import { lignes } from './appui.ts';

const NOMBRE = 30_000;
const { deps, monde, demander } = await essai();
const { delices, atelier, valmont, region } = monde.structures;
const { ecoles, voirie } = monde.services;

/** One invoice a minute up to the evening of 20 February 2026: most to Valmont, by turns to its two services. */
beforeAll(async () => {
  await deps.base.pool.query(
    `INSERT INTO facture (id, mode_depot, format, numero, type, cadre, statut, statut_le, deposee_le, date_facture,
       fournisseur_id, destinataire_id, service_destinataire_id, devise, montant_ttc, net_a_payer, recherche)
     SELECT nouvel_id(i.instant), 'UPLOAD_PORTAIL', 'CII', 'F-' || n, 'FACTURE', 'A1',
       CASE WHEN n % 10 = 0 THEN 'NON_CONFORME' WHEN n % 100 = 1 THEN 'SUSPENDUE' WHEN n % 3 = 0 THEN 'MISE_EN_PAIEMENT'
         ELSE 'MISE_A_DISPOSITION' END, i.instant, i.instant, i.instant::date,
       CASE WHEN n % 4 = 3 THEN $2 ELSE $1 END::bigint, CASE WHEN n % 50 = 7 THEN $4 ELSE $3 END::bigint,
       CASE WHEN n % 50 = 7 THEN NULL WHEN n % 2 = 0 THEN $5 ELSE $6 END::bigint, 'EUR', n, n + 0.125,
       'f-' || n || CASE WHEN n = 28000 + 4 THEN ' rarissime 100%' WHEN n % 2 = 0 THEN ' ecoles' ELSE ' voirie' END
     FROM generate_series(1, $7::int) n, LATERAL (SELECT '2026-02-20T20:00:00Z'::timestamptz - n * interval '1 minute' AS instant) i`,
    [delices.id, atelier.id, valmont.id, region.id, ecoles.id, voirie.id, NOMBRE],
  );
  await deps.base.pool.query(
    `INSERT INTO flux (id, numero, structure_id, mode_depot, nom_fichier, taille, empreinte, statut, depose_le)
     SELECT nouvel_id(i.instant), 'CPP0011106' || lpad(n::text, 15, '0'), CASE WHEN n % 5 = 0 THEN $2 ELSE $1 END::bigint,
       'UPLOAD_PORTAIL', 'lot-' || n || CASE WHEN n = 4321 THEN ' été' ELSE '' END || '.xml', n, n::text, CASE WHEN n % 7 = 0 THEN 'IN_REJETE' ELSE 'IN_INTEGRE' END, i.instant
     FROM generate_series(1, 5000) n, LATERAL (SELECT '2026-02-20T20:00:00Z'::timestamptz - n * interval '1 minute' AS instant) i`,
    [delices.id, atelier.id],
  );
  await deps.base.pool.query('VACUUM ANALYZE');
});

type Page = {
  elements: { id: string; numero: string; statut: string }[];
  curseurSuivant: string | null;
  rechercheIncomplete: boolean;
};
const lister = async (qui: Parameters<typeof demander>[0], chemin: string): Promise<Page> => {
  const r = await demander(qui, 'GET', `/api/facturation/${chemin}`);
  expect(r.statut).toBe(200);
  return r.corps;
};
async function toutLister(
  qui: Parameters<typeof demander>[0],
  chemin: string,
): Promise<{ ids: string[]; pages: Page[] }> {
  const pages: Page[] = [];
  let curseur: string | null = '';
  while (curseur !== null) {
    const page: Page = await lister(qui, `${chemin}${curseur && `&curseur=${curseur}`}`);
    pages.push(page);
    curseur = page.curseurSuivant;
  }
  return { ids: pages.flatMap((p) => p.elements.map((f) => f.id)), pages };
}
const attendus = async (condition: string, valeurs: unknown[] = [], table = 'facture'): Promise<string[]> =>
  (
    await lignes<{ id: string }>(deps, `SELECT id::text FROM ${table} WHERE ${condition} ORDER BY id DESC`, valeurs)
  ).map((f) => f.id);
const VISIBLES = `statut NOT IN ('NON_CONFORME')`;

describe('the list of invoices received', () => {
  it('shows a structure everything that reached it, newest deposit first, without gap or double', async () => {
    const { ids } = await toutLister('agente', 'factures-recues?limite=100&deposeeDu=2026-02-19');
    expect(ids).toEqual(
      await attendus(`destinataire_id = $1 AND ${VISIBLES} AND deposee_le >= '2026-02-18T23:00:00Z'`, [valmont.id]),
    );
    expect(ids.length).toBeGreaterThan(1000);
  });

  it.each([
    ['agentEcoles', 'ecoles'],
    ['agenteVoirie', 'voirie'],
  ] as const)('shows %s only what is for that service', async (qui, service) => {
    const { ids } = await toutLister(qui, 'factures-recues?limite=100&deposeeDu=2026-02-20');
    expect(ids).toEqual(
      await attendus(`service_destinataire_id = $1 AND ${VISIBLES} AND deposee_le >= '2026-02-19T23:00:00Z'`, [
        monde.services[service].id,
      ]),
    );
    expect(
      (await lister('agente', `factures-recues?serviceId=${monde.services[service].id}&limite=5`)).elements.map(
        (f) => f.id,
      ),
    ).toEqual(ids.slice(0, 5));
  });

  it.each([
    ['another structure', `structureId=${region.id}`],
    ['a service of another structure', `serviceId=${monde.services.lycees.id}`],
    ['a structure with the service of another', `structureId=${region.id}&serviceId=${ecoles.id}`],
    ['statuses that are not theirs to see', 'statut=NON_CONFORME&statut=DEPOSEE'],
  ])('is empty for %s', async (_quoi, filtre) => {
    expect(await lister('agente', `factures-recues?${filtre}`)).toEqual({
      elements: [],
      curseurSuivant: null,
      rechercheIncomplete: false,
    });
  });
  it('is empty for a service agent who asks for another service', async () => {
    expect((await lister('agentEcoles', `factures-recues?serviceId=${voirie.id}`)).elements).toEqual([]);
  });

  it('merges statuses in the order of deposits', async () => {
    const { ids } = await toutLister(
      'agente',
      'factures-recues?statut=SUSPENDUE&statut=MISE_EN_PAIEMENT&limite=100&deposeeDu=2026-02-19',
    );
    expect(ids).toEqual(
      await attendus(
        `destinataire_id = $1 AND statut IN ('SUSPENDUE', 'MISE_EN_PAIEMENT') AND deposee_le >= '2026-02-18T23:00:00Z'`,
        [valmont.id],
      ),
    );
  });

  it('takes days as they are in Paris', async () => {
    const { ids } = await toutLister('agente', 'factures-recues?deposeeDu=2026-02-18&deposeeAu=2026-02-18&limite=100');
    expect(ids).toEqual(
      await attendus(
        `destinataire_id = $1 AND ${VISIBLES} AND deposee_le >= '2026-02-17T23:00:00Z' AND deposee_le < '2026-02-18T23:00:00Z'`,
        [valmont.id],
      ),
    );
  });

  it('shows amounts exactly and the parties by name', async () => {
    const [premiere] = (await lister('agente', 'factures-recues?limite=1')).elements;
    expect(premiere).toMatchObject({
      numero: 'F-1',
      montantTtc: '1.00',
      netAPayer: '1.125',
      fournisseur: { id: delices.id, raisonSociale: delices.raisonSociale },
      destinataire: { id: valmont.id },
      serviceDestinataire: { code: 'VOIRIE' },
      deposeeLe: '2026-02-20T19:59:00.000Z',
    });
  });

  it('finds a supplier’s, a number and words, accents or not, through cursors', async () => {
    expect(
      (await toutLister('agente', `factures-recues?fournisseurId=${atelier.id}&deposeeDu=2026-02-20&limite=100`)).ids,
    ).toEqual(
      await attendus(
        `destinataire_id = $1 AND fournisseur_id = $2 AND ${VISIBLES} AND deposee_le >= '2026-02-19T23:00:00Z'`,
        [valmont.id, atelier.id],
      ),
    );
    expect((await lister('agente', 'factures-recues?numero=f-2345')).elements.map((f) => f.numero)).toContain('F-2345');
    expect(
      (await toutLister('agente', 'factures-recues?texte=%C3%89coles&deposeeDu=2026-02-20&limite=37')).ids,
    ).toEqual(
      await attendus(
        `destinataire_id = $1 AND recherche LIKE '%ecoles%' AND ${VISIBLES} AND deposee_le >= '2026-02-19T23:00:00Z'`,
        [valmont.id],
      ),
    );
    expect((await lister('agente', 'factures-recues?texte=_coles')).elements).toEqual([]);
    expect((await lister('agente', 'factures-recues?texte=%25_%5C')).elements).toEqual([]);
  });

  it('finds a rare word at once, by its beginning, and by every word typed', async () => {
    for (const texte of ['rarissime%20100%25', 'RARI', 'rarissime&numero=f-28004', 'rari&statut=MISE_A_DISPOSITION']) {
      const { ids, pages } = await toutLister('agente', `factures-recues?texte=${texte}`);
      expect(pages).toHaveLength(1);
      expect(ids).toEqual(await attendus(`numero = 'F-28004'`));
    }
    for (const texte of ['arissime', 'rarissime%20101', 'rarissime&numero=28005', 'rarissime&statut=SUSPENDUE']) {
      expect((await toutLister('agente', `factures-recues?texte=${texte}`)).ids).toEqual([]);
    }
  });

  it('looks through a bounded number of rows at a time, says so, and goes on from there to the end', async () => {
    const { ids, pages } = await toutLister('agente', 'factures-recues?montantMin=28004&montantMax=28004.00');
    expect(pages[0]).toMatchObject({ elements: [], rechercheIncomplete: true, curseurSuivant: expect.any(String) });
    expect(pages).toHaveLength(2);
    expect(ids).toEqual(await attendus(`numero = 'F-28004'`));
    const deux = await toutLister(
      'agente',
      'factures-recues?montantMin=28004&montantMax=28004&statut=MISE_A_DISPOSITION&statut=MISE_EN_PAIEMENT&statut=SUSPENDUE',
    );
    expect(deux.ids).toEqual(ids);
    expect(deux.pages.length).toBeGreaterThan(2);
  });

  it('goes through the oldest first where asked, without gap or double', async () => {
    for (const filtre of ['', '&montantMin=29000', '&texte=voirie', '&statut=SUSPENDUE&statut=MISE_EN_PAIEMENT']) {
      const recentes = await toutLister('agente', `factures-recues?limite=100&deposeeAu=2026-02-01${filtre}`);
      const anciennes = await toutLister(
        'agente',
        `factures-recues?limite=100&deposeeAu=2026-02-01&ordre=ANCIENNES${filtre}`,
      );
      expect(anciennes.ids).toEqual(recentes.ids.toReversed());
      expect(anciennes.ids.length).toBeGreaterThan(10);
    }
  });

  it.each([
    'curseur=abc',
    'curseur=-1',
    'limite=0',
    'limite=101',
    'inconnu=1',
    'statut=PAYEE',
    'deposeeDu=2026-02-30',
    'montantMin=1e3',
    'enRetard=0',
    'nonTelechargee=0',
  ])('refuses %s', async (filtre) => {
    const r = await demander('agente', 'GET', `/api/facturation/factures-recues?${filtre}`);
    expect(r).toMatchObject({ statut: 400, corps: { code: 'REQUETE_INVALIDE' } });
  });
});

describe('the list of invoices issued', () => {
  it('shows its issuer every status, and merges several structures', async () => {
    const deux = await toutLister('cabinet', 'factures-emises?limite=100&deposeeDu=2026-02-20');
    expect(deux.ids).toEqual(
      await attendus(`fournisseur_id IN ($1, $2) AND deposee_le >= '2026-02-19T23:00:00Z'`, [delices.id, atelier.id]),
    );
    const une = await lister(
      'cabinet',
      `factures-emises?structureId=${atelier.id}&statut=NON_CONFORME&statut=SUSPENDUE&limite=20`,
    );
    expect(une.elements.map((f) => f.id)).toEqual(
      (await attendus(`fournisseur_id = $1 AND statut IN ('NON_CONFORME', 'SUSPENDUE')`, [atelier.id])).slice(0, 20),
    );
    const vers = await toutLister(
      'cabinet',
      `factures-emises?destinataireId=${region.id}&deposeeDu=2026-02-15&limite=100`,
    );
    expect(vers.ids).toEqual(
      await attendus(`destinataire_id = $1 AND deposee_le >= '2026-02-14T23:00:00Z'`, [region.id]),
    );
  });

  it('shows who holds one service of a supplier only what that service issued', async () => {
    const { uneFacture } = creerFabriques({ graine: 5 });
    const { id: serviceFournisseurId } = monde.parDefaut.delices;
    const sienne = uneFacture({ fournisseur: delices, destinataire: valmont, serviceFournisseurId });
    await insererFactures(deps.base.pool, [sienne]);
    await lignes(
      deps,
      `INSERT INTO habilitation (utilisateur_id, structure_id, service_id, objet, niveau)
       VALUES ($1, $2, $3, 'FACTURES_EMISES', 'CONSULTATION')`,
      [monde.personnes.isole.id, delices.id, serviceFournisseurId],
    );
    expect((await toutLister('isole', 'factures-emises?limite=10')).ids).toEqual([sienne.facture.id]);
    expect((await demander('isole', 'GET', `/api/facturation/factures-emises/${sienne.facture.id}`)).statut).toBe(200);
    const [autre] = await attendus('fournisseur_id = $1 AND service_fournisseur_id IS NULL', [delices.id]);
    expect((await demander('isole', 'GET', `/api/facturation/factures-emises/${autre}`)).statut).toBe(404);
    await lignes(deps, 'DELETE FROM habilitation WHERE utilisateur_id = $1', [monde.personnes.isole.id]);
  });
});

describe('the list of deposits', () => {
  it('shows those of one’s structures, by state and text too', async () => {
    expect((await toutLister('cabinet', 'suivi-des-flux?limite=100')).ids).toEqual(await attendus('true', [], 'flux'));
    const sien = `structure_id = ${delices.id}`;
    expect((await toutLister('comptable', 'suivi-des-flux?statut=IN_REJETE&limite=100')).ids).toEqual(
      await attendus(`${sien} AND statut = 'IN_REJETE'`, [], 'flux'),
    );
    expect((await toutLister('comptable', 'suivi-des-flux?texte=LOT-123&limite=100')).ids).toEqual(
      await attendus(`${sien} AND nom_fichier LIKE '%lot-123%'`, [], 'flux'),
    );
    expect((await toutLister('comptable', 'suivi-des-flux?texte=%C3%89T%C3%89')).ids).toEqual(
      await attendus(`nom_fichier LIKE '%été%'`, [], 'flux'),
    );
    expect((await lister('comptable', `suivi-des-flux?structureId=${atelier.id}`)).elements).toEqual([]);
  });
});

/** Every step of the plan of a hot read, with its rights. */
function acces(
  qui: keyof typeof monde.personnes,
  application: 'FACTURES_EMISES' | 'FACTURES_RECUES' | 'SUIVI_DES_FLUX',
  requete: { sql: string; valeurs: unknown[] },
  mode: ModeDePlan,
): Promise<Noeud[]> {
  const droits = parametresDeDroits(
    hacher(monde.personnes[qui].jeton),
    deps.horloge.maintenant(),
    deps.horloge.aujourdhui(),
    { application, niveau: 'CONSULTATION' },
  );
  const texte = `WITH ${SESSION_ET_DROITS} SELECT EXISTS (SELECT FROM h), (${requete.sql})::text`;
  return expliquer(deps.base.pool, texte, [...droits, ...requete.valeurs], mode);
}

describe.each(MODES_DE_PLAN)('the plan of a page (%s)', (mode) => {
  const base: PageDeFactures = { limite: 50 };
  it.each([
    ['received, by a structure', RECUES, 'agente', base, ['facture_destinataire'], 200],
    [
      'received, by a structure, deep',
      RECUES,
      'agente',
      { ...base, deposeeAu: '2026-02-05' },
      ['facture_destinataire'],
      200,
    ],
    [
      'received, by status',
      RECUES,
      'agente',
      { ...base, statut: ['SUSPENDUE', 'MISE_EN_PAIEMENT'] as const },
      ['facture_destinataire_statut'],
      250,
    ],
    ['received, by a service', RECUES, 'agentEcoles', base, ['facture_service'], 200],
    [
      'received, by a service and status',
      RECUES,
      'agentEcoles',
      { ...base, statut: ['MISE_EN_PAIEMENT'] as const },
      ['facture_service_statut'],
      200,
    ],
    [
      'received, for one service of one’s structure',
      RECUES,
      'agente',
      { ...base, serviceId: voirie.id },
      ['facture_service'],
      200,
    ],
    ['received, by a frequent word', RECUES, 'agente', { ...base, texte: 'voirie' }, ['facture_destinataire'], 1000],
    ['received, by a rare word', RECUES, 'agente', { ...base, texte: 'rarissime' }, ['facture_destinataire'], 250],
    ['received, by a number', RECUES, 'agente', { ...base, numero: 'F-28004' }, [], 20],
    [
      'received, oldest first',
      RECUES,
      'agente',
      { ...base, ordre: 'ANCIENNES' as const },
      ['facture_destinataire'],
      200,
    ],
    ['received, from a supplier', RECUES, 'agente', { ...base, autrePartieId: atelier.id }, ['facture_parties'], 200],
    ['issued, to a recipient', EMISES, 'comptable', { ...base, autrePartieId: region.id }, ['facture_parties'], 200],
    [
      'received, not taken away yet',
      RECUES,
      'agente',
      { ...base, nonTelechargee: true },
      ['facture_destinataire_a_telecharger'],
      200,
    ],
    [
      'received, by an amount',
      RECUES,
      'agente',
      { ...base, montantMin: '12', montantMax: '12' },
      ['facture_destinataire'],
      3 * FENETRE,
    ],
    ['received, by a deposit', RECUES, 'agente', { ...base, numeroFlux: 'CPP0011106000000000000001' }, [], 50],
    ['issued', EMISES, 'comptable', base, ['facture_fournisseur'], 200],
    [
      'issued, by status',
      EMISES,
      'comptable',
      { ...base, statut: ['NON_CONFORME'] as const },
      ['facture_fournisseur_statut'],
      200,
    ],
    ['issued, by two structures', EMISES, 'cabinet', base, ['facture_fournisseur'], 300],
  ] as const)('%s walks its index and stops at the page', async (_quoi, cote, qui, filtres, index, maximum) => {
    const application = cote === RECUES ? 'FACTURES_RECUES' : 'FACTURES_EMISES';
    const noeuds = await acces(qui, application, listeFactures(cote, filtres, '2026-02-21'), mode);
    expect(noeuds.filter((n) => n['Node Type'] === 'Seq Scan' && n['Relation Name'] === 'facture')).toEqual([]);
    const utilises = noeuds.flatMap((n) =>
      n['Relation Name'] === 'facture' && n['Index Name'] ? [n['Index Name']] : [],
    );
    for (const nom of index) expect(utilises).toContain(nom);
    expect(rangeesLues(noeuds, 'facture')).toBeLessThan(maximum);
  });

  it('of one invoice touches one row of each table', async () => {
    const [id] = await attendus(`destinataire_id = $1 AND ${VISIBLES}`, [valmont.id]);
    const noeuds = await acces('agente', 'FACTURES_RECUES', consulterFacture(RECUES, 'DESTINATAIRE', id ?? ''), mode);
    expect(
      noeuds.filter((n) => n['Node Type'] === 'Seq Scan' && ['facture', 'flux'].includes(n['Relation Name'] ?? '')),
    ).toEqual([]);
    expect(rangeesLues(noeuds, 'facture')).toBe(1);
  });

  it('of deposits walks the index of its structure', async () => {
    const noeuds = await acces('comptable', 'SUIVI_DES_FLUX', listerFluxSql({ limite: 50, statut: undefined }), mode);
    expect(noeuds.filter((n) => n['Node Type'] === 'Seq Scan' && n['Relation Name'] === 'flux')).toEqual([]);
    expect(rangeesLues(noeuds, 'flux')).toBeLessThan(200);
  });
});
