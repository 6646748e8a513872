import { motsDeRecherche, SEPARATEURS_DE_MOTS, texteDeRecherche } from '@orpheon/domain';
import { creerFabriques, inserer, insererFactures } from '@orpheon/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { essai, horlogeArretee } from '../appui/application.ts';
import { lignes } from './appui.ts';

const { deps, monde, demander } = await essai({}, horlogeArretee('2026-03-31T10:00:00Z'));
const { delices, atelier, valmont } = monde.structures;
const { ecoles } = monde.services;
const f = creerFabriques({ graine: 31, maintenant: new Date('2026-03-30T09:00:00Z') });

/** One invoice a filter is about, and one like any other. */
const cas = {
  ordinaire: f.uneFacture({ fournisseur: delices, destinataire: valmont, numero: 'A-1', statut: 'MISE_A_DISPOSITION' }),
  ecoles: f.uneFacture({ fournisseur: delices, destinataire: valmont, service: ecoles, numero: 'A-2' }),
  atelier: f.uneFacture({ fournisseur: atelier, destinataire: valmont, numero: 'A-3' }),
  engagement: f.uneFacture({
    fournisseur: delices,
    destinataire: valmont,
    numero: 'A-4',
    numeroEngagement: 'EJ-77/12',
  }),
  marche: f.uneFacture({ fournisseur: delices, destinataire: valmont, numero: 'A-5', numeroMarche: '2026M0042' }),
  cadre: f.uneFacture({ fournisseur: delices, destinataire: valmont, numero: 'A-6', cadre: 'A2' }),
  mode: f.uneFacture({ fournisseur: delices, destinataire: valmont, numero: 'A-7', modeDepot: 'EDI' }),
  ancienne: f.uneFacture({ fournisseur: delices, destinataire: valmont, numero: 'A-8', dateFacture: '2025-12-24' }),
};
type Cas = keyof typeof cas;
const nomDe = new Map(Object.entries(cas).map(([nom, { facture }]) => [facture.id, nom]));

beforeAll(async () => {
  await insererFactures(deps.base.pool, Object.values(cas));
  for (const { facture: x } of Object.values(cas)) {
    const recherche = texteDeRecherche([x.numero, delices.raisonSociale, x.numeroEngagement, x.numeroMarche]);
    await lignes(deps, 'UPDATE facture SET recherche = $2 WHERE id = $1', [x.id, recherche]);
  }
  await lignes(deps, 'UPDATE facture SET montant_ttc = 1440.00 WHERE id = $1', [cas.ordinaire.facture.id]);
  await lignes(deps, 'UPDATE facture SET telechargee_le = now() WHERE id <> $1', [cas.atelier.facture.id]);
});

const trouver = async (filtre: string, cote = 'recues'): Promise<string[]> => {
  const r = await demander(
    cote === 'recues' ? 'agente' : 'cabinet',
    'GET',
    `/api/facturation/factures-${cote}?${filtre}`,
  );
  expect(r.statut).toBe(200);
  return r.corps.elements.map((e: { id: string }) => nomDe.get(e.id));
};

describe('a filter keeps what it is about', () => {
  it.each<[string, Cas[]]>([
    [`fournisseurId=${atelier.id}`, ['atelier']],
    [`serviceId=${ecoles.id}`, ['ecoles']],
    ['engagement=EJ-77', ['engagement']],
    ['engagement=ej%2077', ['engagement']],
    ['engagement=J-77', []],
    ['marche=2026m', ['marche']],
    ['marche=0042', []],
    ['cadre=A2&cadre=A9', ['cadre']],
    ['modeDepot=EDI', ['mode']],
    ['dateFactureAu=2025-12-31', ['ancienne']],
    ['dateFactureDu=2025-12-24&dateFactureAu=2025-12-24', ['ancienne']],
    ['montantMin=1440&montantMax=1440', ['ordinaire']],
    ['montantMin=1440.01&montantMax=1440.02', []],
    ['nonTelechargee=1', ['atelier']],
    ['numero=A-4', ['engagement']],
    ['numero=EJ-77', []],
    ['type=AVOIR', []],
    // the rare word is looked up alone, and the others are still asked for
    ['texte=delices%202026m0042', ['marche']],
    ['texte=inconnu%202026m0042', []],
    ['texte=delices%202026', ['marche']],
  ])('%s', async (filtre, attendus) => expect(await trouver(filtre)).toEqual(attendus));

  it('on the side of the supplier too', async () => {
    expect(await trouver(`serviceId=${ecoles.id}`, 'emises')).toEqual(['ecoles']);
    expect(await trouver(`destinataireId=${valmont.id}&marche=2026M0042`, 'emises')).toEqual(['marche']);
    expect((await demander('comptable', 'GET', '/api/facturation/factures-emises?nonTelechargee=1')).statut).toBe(400);
  });

  it('finds what came by a deposit, whole', async () => {
    const flux = f.unFlux({ structureId: delices.id });
    await inserer(deps.base.pool, 'flux', [flux]);
    await lignes(deps, 'UPDATE facture SET flux_id = $2 WHERE id = $1', [cas.marche.facture.id, flux.id]);
    expect(await trouver(`numeroFlux=${flux.numero}`)).toEqual(['marche']);
  });
});

/** Made available, suspended, completed. */
const suivi = (...[depart, interruption, reprise]: [string, string, string]): [action: string, jour: string][] => [
  ['mettreADisposition', depart],
  ['suspendre', interruption],
  ['completer', reprise],
];

describe('what is late', () => {
  const fabriquer = creerFabriques({ graine: 977, maintenant: new Date('2026-01-02T10:00:00Z') });
  const deposer = async (
    statut: 'MISE_A_DISPOSITION' | 'COMPLETEE' | 'SUSPENDUE' | 'MISE_EN_PAIEMENT',
    jours: number,
  ) => {
    const facture = creerFabriques({
      graine: jours * 31 + statut.length,
      maintenant: new Date(Date.parse('2026-03-31T10:00:00Z') - jours * 86_400_000),
    }).uneFacture({ fournisseur: delices, destinataire: valmont, statut, numero: `R-${jours}` });
    await insererFactures(deps.base.pool, [facture]);
    return facture.facture.id;
  };
  /** An invoice completed, to which these things happened, each at noon. */
  const avecHistorique = async (etapes: readonly [action: string, jour: string][]): Promise<string> => {
    const facture = fabriquer.uneFacture({ fournisseur: delices, destinataire: valmont, statut: 'COMPLETEE' });
    await insererFactures(deps.base.pool, [facture]);
    await lignes(deps, 'ALTER TABLE facture_historique DISABLE TRIGGER facture_historique_immuable');
    await lignes(deps, 'DELETE FROM facture_historique WHERE facture_id = $1', [facture.facture.id]);
    await lignes(
      deps,
      `INSERT INTO facture_historique (facture_id, rang, action, statut, instant, acteur)
        SELECT $1, e.rang, e.action, 'COMPLETEE', e.jour::date + interval '12 hours', 'SYSTEME'
        FROM unnest($2::text[], $3::text[]) WITH ORDINALITY AS e(action, jour, rang)`,
      [facture.facture.id, etapes.map(([action]) => action), etapes.map(([, jour]) => jour)],
    );
    return facture.facture.id;
  };
  const enRetard = async (quoi: string): Promise<string[]> =>
    (
      await demander('agente', 'GET', `/api/facturation/factures-recues?enRetard=${quoi}&limite=100`)
    ).corps.elements.map((e: { id: string }) => e.id);

  it('is not paid though the delay of the recipient is over, counted from when it was made available or completed', async () => {
    await lignes(deps, 'UPDATE structure SET delai_paiement = 30 WHERE id = $1', [valmont.id]);
    const [juste, tard] = [await deposer('MISE_A_DISPOSITION', 29), await deposer('MISE_A_DISPOSITION', 31)];
    const [completee, suspendue, payee] = [
      await deposer('COMPLETEE', 40),
      await deposer('SUSPENDUE', 41),
      await deposer('MISE_EN_PAIEMENT', 42),
    ];
    expect(await enRetard('LEGAL')).toEqual([tard, completee]);
    await lignes(deps, 'ALTER TABLE facture_historique DISABLE TRIGGER facture_historique_immuable');
    await lignes(
      deps,
      `UPDATE facture_historique SET instant = '2026-03-25' WHERE facture_id = $1 AND action = 'completer'`,
      [completee],
    );
    expect(await enRetard('LEGAL')).toEqual([tard]);
    await lignes(deps, 'UPDATE structure SET delai_paiement = 50 WHERE id = $1', [valmont.id]);
    expect(await enRetard('LEGAL')).toEqual([]);
    expect(await enRetard('28')).toEqual([juste, tard]);
    expect([suspendue, payee]).toHaveLength(2);
  });

  /** Today is Tuesday 31 March, the delay is of 50 days. */
  it.each<[quoi: string, etapes: [action: string, jour: string][], tard: boolean]>([
    ['due on the Monday before', [['mettreADisposition', '2026-02-08']], true],
    ['due today', [['mettreADisposition', '2026-02-09']], false],
    [
      'with 40 days left when it was suspended, due on a Saturday',
      suivi('2026-02-01', '2026-02-11', '2026-02-16'),
      true,
    ],
    ['with 40 days left when it was suspended, due tomorrow', suivi('2026-02-01', '2026-02-11', '2026-02-20'), false],
    ['with 4 days left, which become 30, due on a Sunday', suivi('2026-01-05', '2026-02-20', '2026-02-27'), true],
    ['with 4 days left, which become 30, due tomorrow', suivi('2026-01-05', '2026-02-20', '2026-03-02'), false],
    [
      'interrupted once, whatever is suspended later',
      [...suivi('2026-01-05', '2026-01-20', '2026-01-25'), ['suspendre', '2026-02-20'], ['completer', '2026-03-20']],
      true,
    ],
    [
      'made available again, elsewhere',
      [...suivi('2026-01-05', '2026-01-20', '2026-01-25'), ['mettreADisposition', '2026-03-01']],
      false,
    ],
  ])('is late or not when %s', async (_quoi, etapes, tard) => {
    await lignes(deps, 'UPDATE structure SET delai_paiement = 50 WHERE id = $1', [valmont.id]);
    const id = await avecHistorique(etapes);
    expect((await enRetard('LEGAL')).includes(id)).toBe(tard);
  });

  it('moves on past a public holiday, which the referentials tell', async () => {
    const id = await avecHistorique(suivi('2026-02-01', '2026-02-11', '2026-02-16'));
    expect(await enRetard('LEGAL')).toContain(id);
    await lignes(
      deps,
      `INSERT INTO referentiel (nom, cle, valeur, debut, fin) VALUES ('FERIE', '2026-03-30', 'Fête', '2026-03-30', '2026-03-30')`,
    );
    expect(await enRetard('LEGAL')).not.toContain(id);
  });
});

describe('the words of the index', () => {
  it('are cut as those that are typed', async () => {
    const textes = ['f-2026/014 les delices', "l'ecole n° 3 (annexe)", `a${SEPARATEURS_DE_MOTS}b`, ''];
    const r = await lignes<{ mots: string[] | null }>(
      deps,
      `SELECT (SELECT array_agg(substr(l, 4)) FROM unnest(tsvector_to_array(mots_de_recherche(NULL, 7, t))) l) AS mots
       FROM unnest($1::text[]) AS t`,
      [textes],
    );
    expect(r.map((x) => (x.mots ?? []).sort())).toEqual(textes.map((t) => motsDeRecherche(t).sort()));
  });
});
