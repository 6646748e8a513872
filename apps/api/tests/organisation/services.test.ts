import { beforeAll, describe, expect, it } from 'vitest';
import { essai } from '../appui/application.ts';
import { appui, lignes } from '../facturation/appui.ts';

const e = await essai();
const { deps, monde, demander } = e;
const { unefacture } = appui(e);
const { valmont, delices } = monde.structures;
const { ecoles, voirie } = monde.services;
const url = `/api/organisation/structures/${valmont.id}/services`;

const lister = async (recherche = '', qui: 'gestionnaire' | 'gestionnaireVoirie' = 'gestionnaire') =>
  (await demander(qui, 'GET', `${url}?${recherche}`)).corps;
const codes = async (recherche = '', qui: 'gestionnaire' | 'gestionnaireVoirie' = 'gestionnaire') =>
  (await lister(recherche, qui)).elements.map((s: { code: string }) => s.code);
const lire = async (id: string) => (await demander('gestionnaire', 'GET', `${url}/${id}`)).corps;
const ecrit = (s: Record<string, unknown>, change: object = {}) => ({
  nom: s.nom,
  debutValidite: s.debutValidite,
  finValidite: s.finValidite,
  engagementObligatoire: s.engagementObligatoire,
  courriel: s.courriel,
  telephone: s.telephone,
  adresse: s.adresse,
  complementAdresse: s.complementAdresse,
  codePostal: s.codePostal,
  ville: s.ville,
  ...change,
});
const modifier = async (id: string, change: object, qui: 'gestionnaire' | 'gestionnaireVoirie' = 'gestionnaire') => {
  const s = await lire(id);
  return demander(qui, 'PUT', `${url}/${id}`, { payload: { version: s.version, ...ecrit(s, change) } });
};
const ouvrir = async (id: string, actif: boolean) => {
  const { version } = await lire(id);
  return demander('gestionnaire', 'POST', `${url}/${id}/etat`, { payload: { version, actif } });
};
const creer = (code: string, change: object = {}) =>
  demander('gestionnaire', 'POST', url, {
    payload: { code, ...ecrit({ nom: `Service ${code}`, engagementObligatoire: false }, VIDE), ...change },
  });
const VIDE = {
  debutValidite: null,
  finValidite: null,
  courriel: null,
  telephone: null,
  adresse: null,
  complementAdresse: null,
  codePostal: null,
  ville: null,
};
/** The services that a supplier is offered. */
const offerts = async (): Promise<string[]> =>
  (
    await demander(
      'comptable',
      'GET',
      `/api/facturation/factures-emises/saisies/services?structureId=${delices.id}&destinataireId=${valmont.id}`,
    )
  ).corps.elements.map((s: { code: string }) => s.code);

describe('services of a structure', () => {
  it('are listed by name, searched without accents, and told apart by state', async () => {
    expect(await codes()).toEqual(
      expect.arrayContaining(['ECOLES', 'VOIRIE', 'ARCHIVES', 'JUMELAGE', 'SERVICE_DEFAUT']),
    );
    expect(await codes('texte=ecoles')).toEqual(['ECOLES']);
    expect(await codes('etat=FERMES')).toEqual(['ARCHIVES', 'JUMELAGE']);
    const etats = (await lister('etat=FERMES')).elements.map((s: { etat: string }) => s.etat);
    expect(etats).toEqual(['INACTIF', 'ECHU']);
  });

  it('come page by page, each once', async () => {
    const vus: string[] = [];
    for (let curseur: string | null = ''; curseur !== null; ) {
      const page = await lister(`limite=2${curseur ? `&curseur=${curseur}` : ''}`);
      vus.push(...page.elements.map((s: { code: string }) => s.code));
      curseur = page.curseurSuivant;
    }
    expect(vus.sort()).toEqual((await codes()).sort());
  });

  it('are shown to the manager of one service as far as it goes', async () => {
    expect(await codes('', 'gestionnaireVoirie')).toEqual(['VOIRIE']);
    expect((await modifier(voirie.id, { telephone: '0450123456' }, 'gestionnaireVoirie')).statut).toBe(200);
    expect((await modifier(ecoles.id, { nom: 'Autre' }, 'gestionnaireVoirie')).statut).toBe(404);
    const { version } = await lire(voirie.id);
    const fermer = { payload: { version, actif: false } };
    expect((await demander('gestionnaireVoirie', 'POST', `${url}/${voirie.id}/etat`, fermer)).statut).toBe(404);
  });

  it('are never those of another structure', async () => {
    const ailleurs = monde.services.lycees.id;
    expect((await demander('gestionnaire', 'GET', `${url}/${ailleurs}`)).statut).toBe(404);
    const payload = { version: 1, actif: false };
    expect((await demander('gestionnaire', 'POST', `${url}/${ailleurs}/etat`, { payload })).statut).toBe(404);
  });

  it('are made with a code of their own, which two managers cannot both take', async () => {
    expect(await creer('PARCS')).toMatchObject({
      statut: 201,
      corps: { code: 'PARCS', etat: 'ACTIF', fermable: true },
    });
    expect(await offerts()).toContain('PARCS');
    const issues = await Promise.all([creer('MARCHES'), creer('MARCHES')]);
    expect(issues.map((r) => r.statut).sort()).toEqual([201, 409]);
    expect(issues.find((r) => r.statut === 409)?.corps).toMatchObject({
      code: 'SERVICE_CODE_PRIS',
      message: 'Un service de cette structure porte déjà ce code : Service MARCHES.',
    });
  });

  it.each([
    ['without a code', '', 400],
    ['with a code of more than 100 characters', 'X'.repeat(101), 400],
    ['with a control character', 'A\u0007B', 400],
    ['with the code of public invoices', 'FACTURES_PUBLIQUES', 422],
  ])('are not made %s', async (_titre, code, statut) => expect((await creer(code)).statut).toBe(statut));

  it('are renamed, with history; their code stays', async () => {
    expect((await modifier(ecoles.id, { nom: 'Écoles' })).corps).toMatchObject({ nom: 'Écoles', code: 'ECOLES' });
    const [fait] = await lignes<{ action: string; donnees: object }>(
      deps,
      'SELECT action, donnees FROM structure_historique WHERE service_id = $1 ORDER BY id DESC LIMIT 1',
      [ecoles.id],
    );
    expect(fait).toMatchObject({ action: 'service.modifier', donnees: { code: 'ECOLES', 'apres.nom': 'Écoles' } });
  });

  it('tell who was faster', async () => {
    const { version, ...s } = await lire(ecoles.id);
    await modifier(ecoles.id, { ville: 'Valmont' });
    const r = await demander('gestionnaire', 'PUT', `${url}/${ecoles.id}`, { payload: { version, ...ecrit(s) } });
    expect(r).toMatchObject({ statut: 409, corps: { code: 'SERVICE_MODIFIE' } });
    expect(r.corps.message).toMatch(/^Sylvie Carpentier/);
  });
});

describe('a service that closes', () => {
  beforeAll(async () => {
    await unefacture();
  });

  it('says first what is under way in it', async () => {
    expect((await lire(ecoles.id)).enCours).toEqual({ factures: 1, personnes: 1 });
    expect((await lire(voirie.id)).enCours.factures).toBe(0);
  });

  it('is offered no more at once, and again once it opens', async () => {
    expect((await ouvrir(ecoles.id, false)).corps).toMatchObject({ etat: 'INACTIF', actif: false });
    expect(await offerts()).not.toContain('ECOLES');
    const directoire = await demander(null, 'GET', `/api/organisation/structures-publiques/${valmont.id}`);
    expect(directoire.corps.services.map((s: { code: string }) => s.code)).not.toContain('ECOLES');
    expect((await ouvrir(ecoles.id, true)).corps.etat).toBe('ACTIF');
    expect(await offerts()).toContain('ECOLES');
  });

  it('is told to the supplier whose form names it', async () => {
    const faits = () =>
      demander(
        'comptable',
        'GET',
        `/api/facturation/factures-emises/saisies/faits?structureId=${delices.id}&destinataireId=${valmont.id}&codeService=ECOLES`,
      );
    expect((await faits()).corps.faits.service).toMatchObject({ code: 'ECOLES', actif: true });
    await ouvrir(ecoles.id, false);
    expect((await faits()).corps.faits.service).toMatchObject({ code: 'ECOLES', actif: false });
    await ouvrir(ecoles.id, true);
  });

  it('by its dates closes by itself', async () => {
    const hier = '2026-01-01';
    expect((await modifier(voirie.id, { finValidite: hier })).corps.etat).toBe('ECHU');
    expect(await offerts()).not.toContain('VOIRIE');
    expect((await modifier(voirie.id, { finValidite: null })).corps.etat).toBe('ACTIF');
    expect(await modifier(voirie.id, { debutValidite: '2027-01-01', finValidite: '2026-12-31' })).toMatchObject({
      statut: 422,
      corps: { code: 'SERVICE_DATES_INVERSEES' },
    });
  });

  it('is never the default one, nor does that of public invoices change its name', async () => {
    const defaut = monde.parDefaut.valmont.id;
    expect(await ouvrir(defaut, false)).toMatchObject({ statut: 422, corps: { code: 'SERVICE_DEFAUT_PERMANENT' } });
    expect((await modifier(defaut, { finValidite: '2030-01-01' })).corps.code).toBe('SERVICE_DEFAUT_PERMANENT');
    const publiques = monde.facturesPubliques.valmont.id;
    expect((await modifier(publiques, { nom: 'Autre nom' })).corps.code).toBe('SERVICE_PUBLIC_NOM_FIXE');
  });
});
