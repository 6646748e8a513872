import { unDocumentCii } from '@orpheon/testing';
import { beforeEach, describe, expect, it } from 'vitest';
import { relire } from '../../src/platform/coffre.ts';
import { essai } from '../appui/application.ts';
import { appui, facturePour, lignes, partieDe } from '../facturation/appui.ts';
import { AVEC_COURRIELS, courriels, gestes } from './appui.ts';

const e = await essai({ ...AVEC_COURRIELS, ENVIRONNEMENT: 'DEMONSTRATION' });
const { deps, monde, demander } = e;
const { poster, demanderRattachement, moi } = gestes(e);
const { unefacture, deposerEtIntegrer } = appui(e);
const { valmont, delices, region } = monde.structures;
const { personnes } = monde;
const { pool } = deps.base;

/** Known to the register of the demonstration: two private companies, and two public ones. */
const CARREL = '00719200800014';
const LOZERAND = '00528113400014';
const HAUT_ARVAN = '00846621100011';
const TOUT = ['personnes', 'services', 'banque', 'pieces', 'parametres'];
const ailleurs = (siret: string, nic: string): string => siret.slice(0, 9) + nic;

type Qui = Parameters<typeof poster>[0];
const changer = (qui: Qui, id: string, siret: string, change: object = {}) =>
  poster(qui, `/api/organisation/structures/${id}/succession`, {
    siret,
    raisonSociale: 'Nouvelle structure',
    adresse: '1 rue Neuve',
    complementAdresse: null,
    codePostal: '73460',
    ville: 'Valmont',
    reprises: TOUT,
    message: '',
    ...change,
  });
const prevoir = async (qui: Qui, id: string, siret: string) =>
  (await demander(qui, 'GET', `/api/organisation/structures/${id}/succession?siret=${siret}`)).corps;
const creer = async (qui: Qui, siret: string) =>
  (
    await poster(qui, '/api/organisation/structures', {
      typeIdentifiant: 'SIRET',
      identifiant: siret,
      publique: false,
      raisonSociale: 'Créée',
      nom: null,
      prenom: null,
      libelle: null,
      adresse: null,
      complementAdresse: null,
      codePostal: null,
      ville: null,
      pays: 'FR',
      courriel: null,
      telephone: null,
      numeroTva: null,
      message: '',
    })
  ).corps.structure.id as string;
const idDe = async (siret: string): Promise<string | null> =>
  (await lignes<{ id: string }>(deps, 'SELECT id::text FROM structure WHERE identifiant = $1', [siret]))[0]?.id ?? null;
const anomaliesDe = async (fluxId: string): Promise<{ code: string; parametres?: object }[]> => {
  const { corps } = await demander('comptable', 'GET', `/api/facturation/suivi-des-flux/${fluxId}`);
  return corps.factures.flatMap((f: { anomalies: object[] }) => f.anomalies);
};
const droits = async (qui: Qui, structureId: string) =>
  (await moi(qui)).habilitations.filter((h: { structureId: string }) => h.structureId === structureId);
const actions = async (id: string): Promise<string[]> =>
  (
    await lignes<{ action: string }>(
      deps,
      'SELECT action FROM structure_historique WHERE structure_id = $1 ORDER BY id',
      [id],
    )
  ).map((l) => l.action);

beforeEach(async () => {
  await pool.query('DELETE FROM courriel');
});

describe('an establishment that moves', () => {
  const nouveau = ailleurs(valmont.identifiant, '00087');
  let ancienne = '';

  it('is foreseen: at once, and how much there is to take over', async () => {
    expect(await prevoir('gestionnaire', valmont.id, nouveau)).toEqual({
      nature: 'DEMENAGEMENT',
      issue: 'IMMEDIATE',
      refus: null,
      entreprise: null,
      existante: null,
      aReprendre: { personnes: 7, services: 5, banque: 0, pieces: 0 },
    });
    expect((await prevoir('gestionnaire', valmont.id, valmont.identifiant)).refus.code).toBe('MEME_SIRET');
    expect((await prevoir('gestionnaire', valmont.id, '123')).refus.code).toBe('IDENTIFIANT_INCORRECT');
  });

  it('is asked for by its main manager alone', async () => {
    expect((await changer('agente', valmont.id, nouveau)).statut).toBe(403);
    expect((await changer('manuela', valmont.id, nouveau)).statut).toBe(404);
    expect(await idDe(nouveau)).toBeNull();
  });

  it('opens the new structure with what was chosen, links both and closes the old one', async () => {
    ancienne = await unefacture();
    await demanderRattachement('isole', 'valmont');
    await pool.query(
      `UPDATE structure SET engagement_obligatoire = true, double_validation_bancaire = true WHERE id = $1`,
      [valmont.id],
    );
    await pool.query('DELETE FROM courriel');
    const { statut, corps } = await changer('gestionnaire', valmont.id, nouveau);
    expect(statut).toBe(201);
    const { id } = corps.structure;
    expect(corps.structure).toMatchObject({
      identifiant: nouveau,
      publique: true,
      raisonSociale: 'Nouvelle structure',
    });
    expect(await droits('agente', id)).toMatchObject([
      { structureId: id, serviceId: null, objet: 'FACTURES_RECUES', niveau: 'MODIFICATION' },
    ]);
    const [auxEcoles] = await droits('agentEcoles', id);
    expect(auxEcoles.serviceId).not.toBe(monde.services.ecoles.id);
    const { corps: lue } = await demander('gestionnaire', 'GET', `/api/organisation/structures/${id}`);
    expect(lue).toMatchObject({
      adresse: '1 rue Neuve',
      gestionnairePrincipal: 'Sylvie Carpentier',
      doubleValidationBancaire: true,
      parametres: { engagementObligatoire: true },
      predecesseurs: [{ id: valmont.id, identifiant: valmont.identifiant }],
    });
    const { corps: avant } = await demander('gestionnaire', 'GET', `/api/organisation/structures/${valmont.id}`);
    expect(avant).toMatchObject({ active: false, reouvrable: false, successeur: { id, identifiant: nouveau } });
    const services = await lignes<{ code: string; nom: string }>(
      deps,
      'SELECT code, nom FROM service WHERE structure_id = $1 ORDER BY code',
      [id],
    );
    expect(services.map((s) => s.code)).toEqual(
      expect.arrayContaining(['ECOLES', 'VOIRIE', 'SERVICE_DEFAUT', 'FACTURES_PUBLIQUES']),
    );
    expect(services.map((s) => s.code)).not.toContain('ARCHIVES');
    expect((await actions(valmont.id)).slice(-2)).toEqual(['rattachement.clore', 'structure.remplacer']);
    expect(new Set(await actions(id))).toEqual(new Set(['rattachement.reprendre', 'structure.succeder']));
    const ecrits = await courriels(deps);
    expect(ecrits.map((c) => [c.a, c.objet])).toEqual(
      expect.arrayContaining([
        [personnes.gestionnaire.courriel, 'Commune de Valmont change de SIRET'],
        [personnes.isole.courriel, 'Votre demande de rattachement à Commune de Valmont est sans objet'],
      ]),
    );
  });

  it('leaves the invoices where they were, read and finished by those carried over', async () => {
    const { statut, corps } = await demander('agentEcoles', 'GET', `/api/facturation/factures-recues/${ancienne}`);
    expect(statut).toBe(200);
    expect(corps.destinataire.id).toBe(valmont.id);
  });

  it('sends who files to the old one to the new one', async () => {
    const anomalies = await anomaliesDe(
      await deposerEtIntegrer({ nom: 'ancien.xml', octets: unDocumentCii(facturePour(monde)) }),
    );
    expect(anomalies).toMatchObject([
      { code: 'ORP-P-DESTINATAIRE-REMPLACE', parametres: { successeur: 'Nouvelle structure', nouvel: nouveau } },
    ]);
    const destinataire = { ...partieDe(valmont), siret: nouveau };
    expect(await unefacture({ destinataire })).not.toBe('');
  });

  it('is found in the directory by its old SIRET, which names the new one', async () => {
    const { corps } = await demander(
      null,
      'GET',
      `/api/organisation/structures-publiques?texte=${valmont.identifiant}`,
    );
    expect(corps.elements).toMatchObject([{ id: valmont.id, active: false, successeur: { identifiant: nouveau } }]);
    const json = (await demander(null, 'GET', '/api/organisation/annuaire?format=json')).corps;
    const ecrite = json.structures.find((s: { identifiant: string }) => s.identifiant === valmont.identifiant);
    expect(ecrite).toMatchObject({ active: false, successeur: nouveau, fermeeLe: deps.horloge.aujourdhui() });
    const xml = (await demander(null, 'GET', '/api/organisation/annuaire?format=xml')).corps;
    expect(xml).toContain(`<successeur>${nouveau}</successeur>`);
  });

  it('is done once, and never undone', async () => {
    expect((await changer('gestionnaire', valmont.id, ailleurs(valmont.identifiant, '00099'))).corps.code).toBe(
      'STRUCTURE_FERMEE',
    );
    const url = `/api/support/structures/${valmont.id}/reouverture`;
    expect((await poster('support', url, { motif: 'Erreur' })).corps.code).toBe('STRUCTURE_REMPLACEE');
    await expect(
      pool.query('UPDATE structure SET successeur_id = $1 WHERE id = $2', [delices.id, valmont.id]),
    ).rejects.toThrow('successor');
    await expect(pool.query(`UPDATE structure SET statut = 'ACTIVE' WHERE id = $1`, [valmont.id])).rejects.toThrow(
      'structure_remplacee_fermee',
    );
  });

  it('resolves a chain to its last, and never comes back to where it began', async () => {
    const id = (await idDe(nouveau)) ?? '';
    const dernier = ailleurs(valmont.identifiant, '00103');
    expect((await changer('gestionnaire', id, valmont.identifiant)).corps.code).toBe('SUCCESSEUR_FERME');
    expect((await changer('gestionnaire', id, dernier, { raisonSociale: 'La dernière' })).statut).toBe(201);
    const { corps } = await demander(null, 'GET', `/api/organisation/structures-publiques/${valmont.id}`);
    expect(corps.successeur).toMatchObject({ identifiant: dernier, raisonSociale: 'La dernière' });
    const anomalies = await anomaliesDe(
      await deposerEtIntegrer({ nom: 'chaine.xml', octets: unDocumentCii(facturePour(monde)) }),
    );
    expect(anomalies).toMatchObject([{ parametres: { nouvel: dernier } }]);
  });
});

describe('another company', () => {
  it('takes the place of a private one at once where the register knows it; bank details are new again', async () => {
    const avant = await lignes<{ compte: string; libelle: string }>(
      deps,
      'SELECT compte, libelle FROM coordonnee_bancaire WHERE structure_id = $1 AND active',
      [delices.id],
    );
    await pool.query(
      `INSERT INTO structure_piece (structure_id, designation, type, nom, type_mime, taille, empreinte, ajoutee_le, ajoutee_par)
       VALUES ($1, 'Kbis', 'KBIS', 'kbis.pdf', 'application/pdf', 4, 'abc', now(), $2)`,
      [delices.id, personnes.manuela.id],
    );
    expect(await prevoir('manuela', delices.id, CARREL)).toMatchObject({
      nature: 'SUCCESSION',
      issue: 'IMMEDIATE',
      entreprise: { raisonSociale: 'Menuiserie Carrel' },
    });
    const { statut, corps } = await changer('manuela', delices.id, CARREL);
    expect(statut).toBe(201);
    expect(corps.structure.raisonSociale).toBe('Menuiserie Carrel');
    const { id } = corps.structure;
    const apres = await lignes<{ compte: string; libelle: string; neuve: boolean }>(
      deps,
      `SELECT compte, libelle, activee_le > now() - interval '1 hour' AS neuve FROM coordonnee_bancaire WHERE structure_id = $1`,
      [id],
    );
    expect(
      apres.map(({ compte, ...a }) => ({
        ...a,
        compte: relire(deps.config.SECRET_MAITRE, compte, `coordonnee_bancaire:${id}`),
      })),
    ).toEqual(avant.map((a) => ({ ...a, neuve: true })));
    expect(await lignes(deps, 'SELECT designation FROM structure_piece WHERE structure_id = $1', [id])).toEqual([
      { designation: 'Kbis' },
    ]);
    expect(await droits('consultante', id)).toHaveLength(2);
    // what ended long ago stays ended
    expect(await droits('ancien', id)).toEqual([]);
    const depot = await deposerEtIntegrer({ nom: 'vieux.xml', octets: unDocumentCii(facturePour(monde)) });
    expect(await anomaliesDe(depot)).toMatchObject([
      { code: 'ORP-P-FOURNISSEUR-REMPLACE', parametres: { nouvel: CARREL } },
      { code: 'ORP-P-DESTINATAIRE-REMPLACE' },
    ]);
  });

  it('takes over nothing but its main manager where nothing is chosen', async () => {
    const id = (await idDe(CARREL)) ?? '';
    const { corps } = await changer('manuela', id, ailleurs(CARREL, '00022'), {
      reprises: [],
      raisonSociale: 'Carrel Neuf',
    });
    expect(await droits('comptable', corps.structure.id)).toEqual([]);
    expect(
      await lignes(deps, 'SELECT 1 FROM coordonnee_bancaire WHERE structure_id = $1', [corps.structure.id]),
    ).toEqual([]);
    expect((await droits('manuela', corps.structure.id)).length).toBeGreaterThan(0);
  });

  it('that is on the portal is linked where the same person leads it, and keeps its own data', async () => {
    const [une, autre] = [await creer('isole', '00934450800016'), await creer('artisan', LOZERAND)];
    expect((await changer('isole', une, LOZERAND)).corps.code).toBe('SUCCESSEUR_D_AUTRUI');
    const mienne = await creer('isole', ailleurs('00934450800016', '00024'));
    const { statut, corps } = await changer('isole', une, ailleurs('00934450800016', '00024'));
    expect([statut, corps.structure.id]).toEqual([201, mienne]);
    // a merger: two structures may have one successor
    const { corps: troisieme } = await changer('artisan', autre, ailleurs(LOZERAND, '00022'));
    expect(troisieme.structure.id).not.toBe(mienne);
  });

  it('waits for support where it is public, or that no register proves it', async () => {
    await pool.query('UPDATE structure SET gestionnaire_principal_id = $1 WHERE id = $2', [
      personnes.agentRegion.id,
      region.id,
    ]);
    await pool.query(
      `INSERT INTO habilitation (utilisateur_id, structure_id, objet, niveau) VALUES ($1, $2, 'ORGANISATION', 'MODIFICATION')`,
      [personnes.agentRegion.id, region.id],
    );
    const { statut, corps } = await changer('agentRegion', region.id, HAUT_ARVAN, { message: 'Arrêté du 3 mars' });
    expect(statut).toBe(202);
    expect(await idDe(HAUT_ARVAN)).toBeNull();
    expect((await changer('agentRegion', region.id, HAUT_ARVAN)).corps.code).toBe('DEMANDE_DEJA_EN_ATTENTE');
    const { corps: attente } = await demander('support', 'GET', '/api/support/demandes?nature=SUCCESSION');
    expect(attente.elements).toMatchObject([
      {
        id: corps.demandeId,
        message: 'Arrêté du 3 mars',
        structure: { id: region.id },
        faits: { identifiant: HAUT_ARVAN, raisonSociale: 'Syndicat des eaux du Haut-Arvan' },
      },
    ]);
    await courriels(deps);
    const decision = { decision: 'APPROUVER', motif: null, version: 1 };
    expect((await poster('support', `/api/support/demandes/${corps.demandeId}/decision`, decision)).statut).toBe(204);
    const { corps: avant } = await demander('agentRegion', 'GET', `/api/organisation/structures/${region.id}`);
    expect(avant).toMatchObject({ active: false, successeur: { identifiant: HAUT_ARVAN } });
    const ecrits = (await courriels(deps)).map((c) => c.objet);
    expect(ecrits).toContain('Votre demande de changement de SIRET de Région Rives et Massifs est acceptée');
    expect(ecrits).toContain('Région Rives et Massifs change de SIRET');
    // whoever asked leads the new one, with what they held
    expect((await moi('agentRegion')).structures).toContainEqual(
      expect.objectContaining({ identifiant: HAUT_ARVAN, gestionnairePrincipal: true }),
    );
  });

  it('is void where who asked no longer leads the structure', async () => {
    const id = await creer('isole', '00111222300014');
    const { corps, statut } = await changer('isole', id, '00444555600011');
    expect(statut).toBe(202);
    await pool.query('INSERT INTO rattachement (utilisateur_id, structure_id) VALUES ($1, $2)', [
      personnes.artisan.id,
      id,
    ]);
    await pool.query('UPDATE structure SET gestionnaire_principal_id = $1 WHERE id = $2', [personnes.artisan.id, id]);
    const decision = { decision: 'APPROUVER', motif: null, version: 1 };
    const r = await poster('support', `/api/support/demandes/${corps.demandeId}/decision`, decision);
    expect(r.corps.code).toBe('SUCCESSION_SANS_OBJET');
    expect(await idDe('00444555600011')).toBeNull();
  });
});
