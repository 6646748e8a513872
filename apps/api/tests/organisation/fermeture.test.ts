import { unDocumentCii } from '@orpheon/testing';
import { describe, expect, it } from 'vitest';
import { essai } from '../appui/application.ts';
import { appui, facturePour, lignes } from '../facturation/appui.ts';
import { AVEC_COURRIELS, courriels, gestes } from './appui.ts';

const e = await essai({ ...AVEC_COURRIELS, ENVIRONNEMENT: 'DEMONSTRATION' });
const { deps, monde, demander } = e;
const { poster, demanderRattachement, historique, moi, nommer } = gestes(e);
const { unefacture, deposerEtIntegrer, agir } = appui(e);
const { valmont, delices } = monde.structures;
const { personnes } = monde;
const { pool } = deps.base;

const VALMONT = `/api/organisation/structures/${valmont.id}`;
const fermer = (qui: Parameters<typeof poster>[0], change: object = {}, url = VALMONT) =>
  poster(qui, `${url}/fermeture`, { motif: 'Fusion de communes', identifiant: valmont.identifiant, ...change });
const rouvrir = (qui: Parameters<typeof poster>[0]) =>
  poster(qui, `${VALMONT}/reouverture`, { motif: 'Fusion annulée' });
const fiche = async () => (await demander('gestionnaire', 'GET', VALMONT)).corps;
const anomaliesDe = async (fluxId: string): Promise<{ code: string; parametres?: object }[]> => {
  const { corps } = await demander('comptable', 'GET', `/api/facturation/suivi-des-flux/${fluxId}`);
  return corps.factures.flatMap((f: { anomalies: object[] }) => f.anomalies);
};
const deposee = () => unDocumentCii(facturePour(monde));

describe('closing a structure', () => {
  let enCours = '';

  it('is prepared by what is under way there', async () => {
    enCours = await unefacture();
    await demanderRattachement('isole', 'valmont');
    await courriels(deps);
    const { statut, corps } = await demander('gestionnaire', 'GET', `${VALMONT}/fermeture`);
    expect(statut).toBe(200);
    expect(corps).toEqual({ facturesEmises: 0, facturesRecues: 1, brouillons: 0, demandes: 1, personnes: 7 });
  });

  it('is for its main manager, who types its identifier and says why', async () => {
    await nommer('agente', 'valmont');
    expect((await fermer('agente')).corps.code).toBe('RESERVE_AU_GESTIONNAIRE_PRINCIPAL');
    expect((await fermer('lectriceStructures')).statut).toBe(403);
    expect((await fermer('manuela')).statut).toBe(404);
    expect((await fermer('gestionnaire', { identifiant: delices.identifiant })).corps.code).toBe(
      'IDENTIFIANT_DIFFERENT',
    );
    expect((await fermer('gestionnaire', { motif: '' })).statut).toBe(400);
    expect(await fiche()).toMatchObject({ active: true, fermeture: null, reouvrable: false });
  });

  it('asks again who it is', async () => {
    await pool.query(`UPDATE session SET confirmee_le = now() - interval '1 day' WHERE utilisateur_id = $1`, [
      personnes.gestionnaire.id,
    ]);
    expect((await fermer('gestionnaire')).corps.code).toBe('CONFIRMATION_REQUISE');
    await pool.query('UPDATE session SET confirmee_le = now() WHERE utilisateur_id = $1', [personnes.gestionnaire.id]);
  });

  it('ends the mandats de facturation of either side, and writes to the other one', async () => {
    const { atelier } = monde.structures;
    await pool.query(
      `INSERT INTO mandat_facturation (mandant_id, mandataire_id, debut, etat, version_du_texte, propose_le, propose_par_id)
       VALUES ($1, $2, '2026-01-01', 'ACCEPTE', '1', now(), $3)`,
      [valmont.id, atelier.id, personnes.gestionnaire.id],
    );
    expect((await fermer('gestionnaire')).statut).toBe(204);
    expect(await lignes(deps, 'SELECT etat, motif FROM mandat_facturation')).toEqual([
      { etat: 'REVOQUE', motif: 'Fusion de communes' },
    ]);
    expect((await rouvrir('gestionnaire')).statut).toBe(204);
    await demanderRattachement('isole', 'valmont');
    await courriels(deps);
  });

  it('ends what waited there, and writes to those who asked and those who manage', async () => {
    expect(
      (
        await fermer('gestionnaire', {
          identifiant: ` ${valmont.identifiant.slice(0, 9)} ${valmont.identifiant.slice(9)}`,
        })
      ).statut,
    ).toBe(204);
    expect(await fiche()).toMatchObject({
      active: false,
      modifiable: false,
      reouvrable: true,
      fermeture: { motif: 'Fusion de communes', par: 'Sylvie Carpentier' },
      successeur: null,
    });
    const { corps } = await demander('isole', 'GET', '/api/organisation/demandes');
    expect(corps.elements[0]).toMatchObject({ nature: 'RATTACHEMENT', statut: 'SANS_OBJET' });
    const ecrits = await courriels(deps);
    expect(ecrits.map((c) => [c.a, c.objet]).sort()).toEqual(
      [
        [personnes.isole.courriel, 'Votre demande de rattachement à Commune de Valmont est sans objet'],
        [personnes.gestionnaire.courriel, 'Commune de Valmont est fermée'],
        [personnes.agente.courriel, 'Commune de Valmont est fermée'],
      ].sort(),
    );
    expect(ecrits.at(-1)?.texte).toContain('Fusion de communes');
    expect((await historique('valmont')).slice(-2)).toEqual(['rattachement.clore', 'structure.fermer']);
    expect((await fermer('gestionnaire')).corps.code).toBe('STRUCTURE_FERMEE');
  });

  it('lets nobody change it or join it', async () => {
    const { version } = await fiche();
    const parametres = { version, parametres: null, doubleValidationBancaire: true };
    const change = await demander('gestionnaire', 'PUT', `${VALMONT}/parametres`, { payload: parametres });
    expect(change.corps.code).toBe('STRUCTURE_FERMEE');
    expect((await demanderRattachement('isole', 'valmont')).corps.code).toBe('STRUCTURE_INACTIVE');
    const profil = { structureId: valmont.id, serviceId: null, objet: 'ORGANISATION', niveau: 'CONSULTATION' };
    const voulu = await poster('lecteur', '/api/organisation/demandes/profil', { ...profil, message: '' });
    expect(voulu.corps.code).toBe('STRUCTURE_INACTIVE');
    const invitation = {
      courriel: 'neuf@essai.example',
      nom: 'Neuf',
      prenom: 'Ana',
      langue: 'fr',
      serviceId: null,
      profils: [],
    };
    expect((await poster('gestionnaire', `${VALMONT}/invitations`, invitation)).corps.code).toBe('STRUCTURE_INACTIVE');
    const { id: lecteur } = monde.personnes.lecteur;
    const { corps: fichePersonne } = await demander('gestionnaire', 'GET', `${VALMONT}/utilisateurs/${lecteur}`);
    const accorder = [{ serviceId: null, objet: 'MARCHES', niveau: 'CONSULTATION', debut: null, fin: null }];
    const octrois = async () => (await demander('gestionnaire', 'GET', `${VALMONT}/utilisateurs/${lecteur}`)).corps;
    const changements = [{ utilisateurId: lecteur, version: fichePersonne.version, accorder, retirer: [] }];
    const profils = await demander('gestionnaire', 'PUT', `${VALMONT}/profils`, { payload: { changements } });
    expect(profils).toMatchObject({ statut: 409, corps: { code: 'STRUCTURE_INACTIVE' } });
    expect(await octrois()).toEqual(fichePersonne);
    const { corps } = await demander('isole', 'GET', '/api/organisation/structures-a-rattacher?texte=valmont');
    expect(corps.elements).toEqual([]);
  });

  it('refuses what is filed to it, and says since when; what was under way goes on', async () => {
    const anomalies = await anomaliesDe(await deposerEtIntegrer({ nom: 'tard.xml', octets: deposee() }));
    expect(anomalies).toMatchObject([
      { code: 'ORP-P-DESTINATAIRE-FERME', parametres: { nom: valmont.raisonSociale, date: deps.horloge.aujourdhui() } },
    ]);
    const pris = await agir('agentEcoles', `/api/facturation/factures-recues/${enCours}/traiter`, {
      action: 'prendreEnCompte',
      version: 2,
    });
    expect(pris.statut).toBe(200);
  });

  it('shows in the directory and its files', async () => {
    const { corps } = await demander(null, 'GET', `/api/organisation/structures-publiques/${valmont.id}`);
    expect(corps).toMatchObject({ active: false, fermeeLe: deps.horloge.aujourdhui(), successeur: null });
    const csv = (await demander(null, 'GET', '/api/organisation/annuaire?format=csv')).corps as string;
    const [titres = '', ...suite] = csv.split('\r\n');
    const ligne = suite.find((l) => l.includes(valmont.identifiant))?.split(';') ?? [];
    expect(ligne[titres.split(';').indexOf('fermeeLe')]).toBe(deps.horloge.aujourdhui());
  });

  it('is taken back by its main manager for thirty days, then by support, who leaves a trace', async () => {
    expect((await rouvrir('agente')).corps.code).toBe('RESERVE_AU_GESTIONNAIRE_PRINCIPAL');
    expect((await rouvrir('gestionnaire')).statut).toBe(204);
    expect(await fiche()).toMatchObject({ active: true, fermeture: null });
    expect((await rouvrir('gestionnaire')).corps.code).toBe('STRUCTURE_OUVERTE');
    expect(await anomaliesDe(await deposerEtIntegrer({ nom: 'rouverte.xml', octets: deposee() }))).toEqual([]);
    await fermer('gestionnaire');
    await pool.query(`UPDATE structure SET fermee_le = now() - interval '31 days' WHERE id = $1`, [valmont.id]);
    expect(await fiche()).toMatchObject({ reouvrable: false });
    expect((await rouvrir('gestionnaire')).corps.code).toBe('REOUVERTURE_TARDIVE');
    await courriels(deps);
    const support = `/api/support/structures/${valmont.id}/reouverture`;
    expect((await poster('gestionnaire', support, { motif: 'Appel 12' })).statut).toBe(403);
    expect((await poster('support', support, { motif: 'Appel 12' })).statut).toBe(204);
    expect((await courriels(deps)).map((c) => [c.a, c.objet])).toContainEqual([
      personnes.gestionnaire.courriel,
      'Commune de Valmont est rouverte',
    ]);
    const { corps } = await demander('support', 'GET', `/api/support/structures/${valmont.id}`);
    expect(corps.actes).toContainEqual(expect.objectContaining({ acte: 'REOUVERTURE_STRUCTURE', motif: 'Appel 12' }));
    expect((await demander('gestionnaire', 'GET', VALMONT)).corps.gestionnairePrincipal).toBe('Sylvie Carpentier');
  });
});

describe('the people of a closed structure', () => {
  const rattachementDe = async (qui: 'manuela'): Promise<string> =>
    (await demander(qui, 'GET', '/api/organisation/rattachements')).corps.elements[0].id;

  it('may all leave it, its main manager too, which nobody may while it is open', async () => {
    const quitter = async () =>
      demander('manuela', 'DELETE', `/api/organisation/rattachements/${await rattachementDe('manuela')}`);
    expect((await quitter()).corps.code).toBe('GESTIONNAIRE_PRINCIPAL_RESTE');
    const url = `/api/organisation/structures/${delices.id}`;
    expect((await fermer('manuela', { identifiant: delices.identifiant }, url)).statut).toBe(204);
    const octets = unDocumentCii(facturePour(monde));
    const codes = (await anomaliesDe(await deposerEtIntegrer({ nom: 'emise.xml', octets }))).map((a) => a.code);
    expect(codes).toEqual(['ORP-P-FOURNISSEUR-FERME']);
    expect((await quitter()).statut).toBe(204);
    expect((await moi('manuela')).structures).toEqual([]);
    expect(
      await lignes(deps, 'SELECT gestionnaire_principal_id AS id, statut FROM structure WHERE id = $1', [delices.id]),
    ).toEqual([{ id: null, statut: 'INACTIVE' }]);
    // support may still open it again: nobody leads it then, and somebody is named
    expect(
      (await poster('support', `/api/support/structures/${delices.id}/reouverture`, { motif: 'Erreur' })).statut,
    ).toBe(204);
    expect(await lignes(deps, 'SELECT statut FROM structure WHERE id = $1', [delices.id])).toEqual([
      { statut: 'ACTIVE' },
    ]);
  });
});
