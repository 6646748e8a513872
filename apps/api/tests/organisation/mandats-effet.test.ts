import { VERSION_MANDAT_PORTAIL } from '@orpheon/domain';
import { type NomPersonne, unDocumentCii } from '@orpheon/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { essai, horlogeArretee } from '../appui/application.ts';
import { appui, facturePour, lignes, partieDe, saisieVide } from '../facturation/appui.ts';

const JOUR = 24 * 3_600_000;
const horloge = horlogeArretee('2026-03-02T09:00:00Z');
const e = await essai({}, horloge);
const { deps, monde, demander } = e;
const { deposer, deposerEtIntegrer, unefacture, agir } = appui(e);
const { delices, atelier, region, valmont } = monde.structures;
const EMISES = '/api/facturation/factures-emises';

const mandater = async (change: object = {}): Promise<string> => {
  const m = {
    mandant: delices.id,
    mandataire: atelier.id,
    debut: '2026-03-02',
    fin: null as string | null,
    etat: 'ACCEPTE',
    ...change,
  };
  const [ligne] = await lignes<{ id: string }>(
    deps,
    `INSERT INTO mandat_facturation (mandant_id, mandataire_id, debut, fin, etat, propose_le, propose_par_id)
     VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id::text`,
    [m.mandant, m.mandataire, m.debut, m.fin, m.etat, horloge.maintenant(), monde.personnes.manuela.id],
  );
  return ligne?.id ?? '';
};
const accorder = (qui: NomPersonne, structureId: string, niveau: string, serviceId: string | null = null) =>
  lignes(
    deps,
    `INSERT INTO habilitation (utilisateur_id, structure_id, service_id, objet, niveau) VALUES ($1, $2, $3, 'FACTURES_EMISES', $4)`,
    [monde.personnes[qui].id, structureId, serviceId, niveau],
  );
const document = () => ({ nom: 'facture.xml', octets: unDocumentCii(facturePour(monde)) });
const poserMandat = (etat: string) => lignes(deps, 'UPDATE mandat_facturation SET etat = $1', [etat]);
const facturesDe = async (qui: NomPersonne): Promise<string[]> =>
  (await demander(qui, 'GET', EMISES)).corps.elements?.map((f: { id: string }) => f.id);

beforeEach(async () => {
  await deps.base.pool.query('DELETE FROM mandat_facturation');
  await deps.base.pool.query('DELETE FROM habilitation WHERE utilisateur_id = $1', [monde.personnes.isole.id]);
  await deps.base.pool.query('UPDATE session SET expire_le = $1', [new Date(horloge.maintenant().getTime() + JOUR)]);
});

describe('a mandat de facturation in force', () => {
  it.each([
    ['the mandant', delices.id],
    ['the mandataire', atelier.id],
  ])('gives nothing while %s has closed Factures émises', async (_qui, structureId) => {
    await mandater();
    const fermer = (fermees: string) =>
      lignes(deps, 'UPDATE structure SET applications_fermees = $2 WHERE id = $1', [structureId, fermees]);
    const faits = async () =>
      (await demander('artisan', 'GET', `${EMISES}/faits-de-depot?structureId=${delices.id}`)).statut;
    expect(await faits()).toBe(200);
    await fermer('{FACTURES_EMISES}');
    expect([403, 404]).toContain(await faits());
    await fermer('{}');
    expect(await faits()).toBe(200);
  });

  it('lets people of the mandataire file for the mandant, who reads who did', async () => {
    expect((await deposer(document(), { qui: 'artisan' })).statut).toBe(404);
    const mandatId = await mandater();
    const fluxId = await deposerEtIntegrer(document(), { qui: 'artisan' });
    expect(await lignes(deps, 'SELECT mandat_id::text FROM flux WHERE id = $1', [fluxId])).toEqual([
      { mandat_id: mandatId },
    ]);
    const [facture] = await lignes<{ id: string }>(deps, 'SELECT id::text FROM facture WHERE flux_id = $1', [fluxId]);
    for (const qui of ['comptable', 'artisan'] as const) {
      const { corps } = await demander(qui, 'GET', `${EMISES}/${facture?.id}`);
      expect(corps.historique[0]).toMatchObject({
        action: 'deposer',
        auteur: atelier.raisonSociale,
        sousMandat: true,
      });
    }
    const recue = await demander('agente', 'GET', `/api/facturation/factures-recues/${facture?.id}`);
    expect(recue.corps.historique[0]).toMatchObject({ auteur: delices.raisonSociale, sousMandat: false });
    expect(JSON.stringify(recue.corps)).not.toContain(atelier.raisonSociale);
  });

  it('gives the list of the mandant, and every action that its own people have', async () => {
    const id = await unefacture();
    expect((await demander('artisan', 'GET', `${EMISES}/${id}`)).statut).toBe(404);
    await mandater();
    expect(await facturesDe('artisan')).toContain(id);
    await agir('agente', `/api/facturation/factures-recues/${id}/traiter`, {
      action: 'suspendre',
      version: 2,
      motif: 'Bon de commande absent',
    });
    const lue = await demander('artisan', 'GET', `${EMISES}/${id}`);
    expect(lue.corps).toMatchObject({ statut: 'SUSPENDUE', actions: ['completer', 'abandonner'] });
    const r = await agir('artisan', `${EMISES}/${id}/abandonner`, { version: 3, motif: 'Doublon' });
    expect(r.corps.historique.at(-1)).toMatchObject({
      action: 'abandonner',
      auteur: atelier.raisonSociale,
      sousMandat: true,
    });
    expect(r.corps.historique[0]).toMatchObject({ auteur: 'Paul Lacombe', sousMandat: false });
  });

  it('is told to the person among their rights, once, by the name of who holds it', async () => {
    const mandatId = await mandater();
    const { corps } = await demander('artisan', 'GET', '/api/compte/moi');
    expect(corps.mandants).toEqual([
      expect.objectContaining({
        id: delices.id,
        raisonSociale: delices.raisonSociale,
        mandataire: atelier.raisonSociale,
      }),
    ]);
    const derives = corps.habilitations.filter((h: { mandatId: string | null }) => h.mandatId !== null);
    const commun = { structureId: delices.id, serviceId: null, niveau: 'MODIFICATION', mandatId, fermees: [] };
    expect(derives).toHaveLength(2);
    expect(derives).toEqual(
      expect.arrayContaining([
        { ...commun, objet: 'FACTURES_EMISES' },
        { ...commun, objet: 'SUIVI_DES_FLUX' },
      ]),
    );
    expect((await demander('comptable', 'GET', '/api/compte/moi')).corps.mandants).toEqual([]);
  });

  it('lets the mandant’s flows be followed, and gives no other application: not its organisation', async () => {
    await mandater();
    const structure = `/api/organisation/structures/${delices.id}`;
    for (const url of [structure, `${structure}/coordonnees-bancaires`, `${structure}/historique`]) {
      expect((await demander('artisan', 'GET', url)).statut, url).toBeOneOf([403, 404]);
    }
    const fluxId = await deposerEtIntegrer(document(), { qui: 'comptable' });
    const suivre = async () => (await demander('artisan', 'GET', `/api/facturation/suivi-des-flux/${fluxId}`)).statut;
    expect(await suivre()).toBe(200);
    await poserMandat('REVOQUE');
    expect(await suivre()).toBe(404);
  });

  it('gives the level that is held at the mandataire: who only reads there only reads here', async () => {
    await accorder('isole', atelier.id, 'CONSULTATION');
    await mandater();
    const id = await unefacture();
    expect(await facturesDe('isole')).toContain(id);
    expect((await deposer(document(), { qui: 'isole' })).statut).toBe(403);
  });

  it('gives nothing to who holds the application on one service of the mandataire', async () => {
    await accorder('isole', atelier.id, 'MODIFICATION', monde.parDefaut.atelier.id);
    await mandater();
    expect((await deposer(document(), { qui: 'isole' })).statut).toBe(404);
  });

  it('gives nothing through a second mandate', async () => {
    await accorder('isole', region.id, 'MODIFICATION');
    await mandater();
    await mandater({ mandant: atelier.id, mandataire: region.id });
    expect((await demander('isole', 'GET', '/api/compte/moi')).corps.mandants).toMatchObject([{ id: atelier.id }]);
    expect((await deposer(document(), { qui: 'isole' })).statut).toBe(404);
  });

  it('follows the days of the grant that it derives from', async () => {
    await accorder('isole', atelier.id, 'MODIFICATION');
    await lignes(deps, `UPDATE habilitation SET fin = '2026-03-01' WHERE utilisateur_id = $1`, [
      monde.personnes.isole.id,
    ]);
    await mandater();
    expect((await demander('isole', 'GET', '/api/compte/moi')).corps.mandants).toEqual([]);
  });

  it.each([
    ['begins tomorrow', { debut: '2026-03-03' }],
    ['ended yesterday', { debut: '2026-01-01', fin: '2026-03-01' }],
    ['was revoked', { etat: 'REVOQUE' }],
  ])('is none where it %s, and filing says so', async (_quand, change) => {
    await mandater(change);
    const r = await deposer(document(), { qui: 'artisan' });
    expect(r).toMatchObject({ statut: 403, corps: { code: 'MANDAT_FACTURATION_ABSENT' } });
    expect(r.corps.message).toContain(delices.raisonSociale);
    expect((await deposer(document(), { qui: 'agente' })).statut).toBe(403);
  });

  it.each(['PROPOSE', 'REFUSE', 'RETIRE', 'PERIME'])(
    'is none while it is %s, and nothing is known of the mandant',
    async (etat) => {
      await mandater({ etat });
      expect((await deposer(document(), { qui: 'artisan' })).statut).toBe(404);
    },
  );

  it('revoked, stops the very next deposit; what was filed stays with the mandant', async () => {
    await mandater();
    const fluxId = await deposerEtIntegrer(document(), { qui: 'artisan' });
    const [facture] = await lignes<{ id: string }>(deps, 'SELECT id::text FROM facture WHERE flux_id = $1', [fluxId]);
    await poserMandat('REVOQUE');
    expect((await deposer(document(), { qui: 'artisan' })).corps.code).toBe('MANDAT_FACTURATION_ABSENT');
    expect((await demander('artisan', 'GET', `${EMISES}/${facture?.id}`)).statut).toBe(404);
    const { corps } = await demander('comptable', 'GET', `${EMISES}/${facture?.id}`);
    expect(corps.historique[0]).toMatchObject({ auteur: atelier.raisonSociale, sousMandat: true });
  });

  it('ends by itself the day after its last', async () => {
    await mandater({ fin: '2026-03-02' });
    expect((await deposer(document(), { qui: 'artisan' })).statut).toBe(202);
    horloge.avancer(JOUR);
    await lignes(deps, 'UPDATE session SET expire_le = $1', [new Date(horloge.maintenant().getTime() + JOUR)]);
    expect((await deposer(document(), { qui: 'artisan' })).corps.code).toBe('MANDAT_FACTURATION_ABSENT');
    horloge.avancer(-JOUR);
  });
});

describe('an invoice typed by mandate', () => {
  const SAISIES = `${EMISES}/saisies`;
  const portail = { structureId: delices.id, versionDuTexte: VERSION_MANDAT_PORTAIL };
  const contenu = saisieVide({ numero: 'SOUS-1', destinataireId: valmont.id });

  it('takes the mandate to the portal of the mandant, which the mandataire can neither give nor take back', async () => {
    await mandater();
    const lu = await demander('artisan', 'GET', `${SAISIES}/mandat?structureId=${delices.id}`);
    expect(lu).toMatchObject({ statut: 200, corps: { enVigueur: null, modifiable: false } });
    expect((await agir('artisan', `${SAISIES}/mandat/accepter`, portail)).statut).toBe(403);
    expect((await agir('comptable', `${SAISIES}/mandat/accepter`, portail)).statut).toBe(200);
    expect((await agir('artisan', `${SAISIES}/mandat/revoquer`, { structureId: delices.id })).statut).toBe(403);
  });

  it('uses the bank accounts of the mandant', async () => {
    await mandater();
    const { corps } = await demander('artisan', 'GET', `${SAISIES}/coordonnees-bancaires?structureId=${delices.id}`);
    expect(corps.elements.map((c: { iban: string }) => c.iban)).toEqual([monde.ibans.delices]);
  });

  it('is told why it is out of reach, once the mandate is revoked', async () => {
    await mandater();
    const { corps } = await agir('artisan', SAISIES, { structureId: delices.id, mode: 'SAISIE', contenu });
    const garder = () =>
      demander('artisan', 'PUT', `${SAISIES}/${corps.id}`, { payload: { version: corps.version, contenu } });
    expect((await garder()).statut).toBe(200);
    await poserMandat('REVOQUE');
    for (const r of [await garder(), await demander('artisan', 'GET', `${SAISIES}/${corps.id}`)]) {
      expect(r).toMatchObject({ statut: 403, corps: { code: 'MANDAT_FACTURATION_ABSENT' } });
    }
  });
});

describe('an invoice that names the mandataire', () => {
  it('is refused where it is filed for the mandant', async () => {
    await mandater();
    const octets = unDocumentCii(facturePour(monde, { fournisseur: partieDe(atelier) }));
    const fluxId = await deposerEtIntegrer({ nom: 'facture.xml', octets }, { qui: 'artisan' });
    const [flux] = await lignes<{ nombre_rejets: number }>(deps, 'SELECT nombre_rejets FROM flux WHERE id = $1', [
      fluxId,
    ]);
    expect(flux?.nombre_rejets).toBe(1);
  });
});
