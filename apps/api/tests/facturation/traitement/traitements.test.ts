import { randomUUID } from 'node:crypto';
import { type BoiteAuxLettres, demarrerBoite } from '@orpheon/tooling/boite-aux-lettres';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { facteur } from '../../../src/courriels.ts';
import { executerTraitement } from '../../../src/facturation/factures-recues/executer-traitement.usecase.ts';
import { diffuserEvenements } from '../../../src/facturation/notifications/diffuser-evenement.usecase.ts';
import { envoyerCourriel } from '../../../src/platform/courriels/envoyer-courriel.usecase.ts';
import { ouvrirCourrier } from '../../../src/platform/courrier.ts';
import { essai } from '../../appui/application.ts';
import { dossierDEssai } from '../../appui/deps.ts';
import { appui, lignes } from '../appui.ts';

const e = await essai();
const { deps, monde, demander } = e;
const { unefacture, agir } = appui(e);
const URL = '/api/facturation/factures-recues/traitements';

type Vue = { factureId: string; resultat: string | null; message: string | null; statut: string | null };
let ids: string[] = [];
beforeEach(async () => {
  ids = [await unefacture(), await unefacture(), await unefacture()];
  await deps.base.pool.query('DELETE FROM courriel');
});

const lot = (version = 2) => ids.map((id) => ({ id, version }));
const contexte = { signal: new AbortController().signal, essai: 1, essaisMax: 10 };
async function executer(corps: object, qui: 'agente' | 'agentEcoles' | 'agenteVoirie' = 'agente') {
  const r = await agir(qui, URL, corps);
  expect(r.statut).toBe(202);
  await executerTraitement(deps, r.corps.id, contexte);
  return (await demander(qui, 'GET', `${URL}/${r.corps.id}`)).corps;
}
const par = (vue: { lignes: Vue[] }, id: string | undefined) => vue.lignes.find((l) => l.factureId === id);
const statuts = async () =>
  (await lignes<{ statut: string }>(deps, 'SELECT statut FROM facture WHERE id = ANY ($1) ORDER BY id', [ids])).map(
    (f) => f.statut,
  );

describe('an action on many invoices', () => {
  it('is done on each, with its history, audit and event, as if it had been taken alone', async () => {
    const vue = await executer({ action: 'suspendre', motif: 'Il manque le bon', factures: lot() });
    expect(vue).toMatchObject({ nombre: 3, faites: 3, refusees: 0, finiLe: expect.any(String) });
    expect(await statuts()).toEqual(['SUSPENDUE', 'SUSPENDUE', 'SUSPENDUE']);
    const ecrits = await lignes(
      deps,
      `SELECT h.motif, (SELECT count(*)::int FROM evenement v WHERE v.facture_id = h.facture_id AND v.type = 'facture.suspendre') AS evenements,
        (SELECT count(*)::int FROM audit_entree a WHERE a.objet_id = h.facture_id::text AND a.action = 'facture.suspendre') AS audit
       FROM facture_historique h WHERE h.facture_id = ANY ($1) AND h.action = 'suspendre'`,
      [ids],
    );
    expect(ecrits).toEqual(ids.map(() => ({ motif: 'Il manque le bon', evenements: 1, audit: 1 })));
  });

  it('says of each invoice why it was refused, and does the others', async () => {
    await agir('agentEcoles', `/api/facturation/factures-recues/${ids[0]}/traiter`, {
      action: 'mandater',
      version: 2,
    });
    const vue = await executer({
      action: 'prendreEnCompte',
      factures: [...lot(), { id: '4242', version: 1 }],
    });
    expect(vue).toMatchObject({ faites: 2, refusees: 2 });
    expect(par(vue, ids[0])).toMatchObject({ resultat: 'REFUSEE', message: expect.stringContaining('Thomas Renaud') });
    expect(par(vue, '4242')).toMatchObject({ resultat: 'REFUSEE', statut: null });
    const relue = await executer({ action: 'prendreEnCompte', factures: [{ id: ids[0], version: 3 }] });
    expect(relue.lignes[0].message).toContain('n’est plus possible dans l’état actuel');
  });

  it('asks for the motive before anything is kept', async () => {
    const r = await agir('agente', URL, { action: 'rejeter', motif: '  ', factures: lot() });
    expect(r).toMatchObject({ statut: 422, corps: { code: 'MOTIF_OBLIGATOIRE' } });
    expect((await agir('agente', URL, { action: 'prendreEnCompte', factures: [...lot(), ...lot()] })).statut).toBe(400);
    expect((await agir('agente', URL, { action: 'prendreEnCompte', factures: [] })).statut).toBe(400);
  });

  it('is asked once by one key, and run again does nothing more', async () => {
    const cle = randomUUID();
    const corps = { action: 'prendreEnCompte', factures: lot() };
    const [a, b] = await Promise.all([agir('agente', URL, corps, cle), agir('agente', URL, corps, cle)]);
    expect(a?.corps.id).toBe(b?.corps.id);
    await Promise.all([1, 2, 3].map(() => executerTraitement(deps, a?.corps.id, contexte)));
    const historique = await lignes(
      deps,
      `SELECT FROM facture_historique WHERE facture_id = ANY ($1) AND action = 'prendreEnCompte'`,
      [ids],
    );
    expect(historique).toHaveLength(3);
    const fins = await lignes(deps, `SELECT FROM evenement WHERE type = 'traitement.termine' AND traitement_id = $1`, [
      a?.corps.id,
    ]);
    expect(fins).toHaveLength(1);
  });

  it('goes on where it stopped', async () => {
    const { corps } = await agir('agente', URL, { action: 'prendreEnCompte', factures: lot() });
    const arret = new AbortController();
    arret.abort(new Error('stop'));
    await expect(executerTraitement(deps, corps.id, { ...contexte, signal: arret.signal })).rejects.toThrow('stop');
    expect((await demander('agente', 'GET', `${URL}/${corps.id}`)).corps).toMatchObject({ faites: 0, finiLe: null });
    await executerTraitement(deps, corps.id, contexte);
    expect((await demander('agente', 'GET', `${URL}/${corps.id}`)).corps).toMatchObject({ faites: 3 });
  });

  it('does not wait for the one on which it fails, and says so of that one once every try was made', async () => {
    const { corps } = await agir('agente', URL, { action: 'prendreEnCompte', factures: lot() });
    // A step that the action would write: it cannot.
    await deps.base.pool.query(
      `INSERT INTO facture_historique (facture_id, rang, action, statut, instant, acteur)
        VALUES ($1, 3, 'prendreEnCompte', 'PRISE_EN_COMPTE_DESTINATAIRE', now(), 'DESTINATAIRE')`,
      [ids[0]],
    );
    const vue = async () => (await demander('agente', 'GET', `${URL}/${corps.id}`)).corps;
    await expect(executerTraitement(deps, corps.id, contexte)).rejects.toThrow();
    expect(await vue()).toMatchObject({ faites: 2, refusees: 0, finiLe: null });
    await executerTraitement(deps, corps.id, { ...contexte, essai: 10 });
    const finie = await vue();
    expect(finie).toMatchObject({ faites: 2, refusees: 1, finiLe: expect.any(String) });
    expect(par(finie, ids[0])?.message).toMatch(/incident de notre côté/);
    expect(await statuts()).toEqual([
      'MISE_A_DISPOSITION',
      'PRISE_EN_COMPTE_DESTINATAIRE',
      'PRISE_EN_COMPTE_DESTINATAIRE',
    ]);
  });

  it('reaches no further than the rights held when it runs', async () => {
    const vue = await executer({ action: 'prendreEnCompte', factures: lot() }, 'agenteVoirie');
    expect(vue).toMatchObject({ faites: 0, refusees: 3 });
    expect(vue.lignes.every((l: Vue & { numero: string | null }) => l.numero === null)).toBe(true);
    const { corps } = await agir('agentEcoles', URL, { action: 'prendreEnCompte', factures: lot() });
    const { id } = monde.personnes.agentEcoles;
    await deps.base.pool.query(`UPDATE habilitation SET fin = '2020-01-01' WHERE utilisateur_id = $1`, [id]);
    await executerTraitement(deps, corps.id, contexte);
    await deps.base.pool.query('UPDATE habilitation SET fin = NULL WHERE utilisateur_id = $1', [id]);
    expect((await demander('agentEcoles', 'GET', `${URL}/${corps.id}`)).corps).toMatchObject({ refusees: 3 });
    expect(await statuts()).toEqual(ids.map(() => 'MISE_A_DISPOSITION'));
  });

  it('is told, when it is over, to who asked for it alone', async () => {
    const vue = await executer({ action: 'prendreEnCompte', factures: lot() });
    const fil = async (qui: 'agente' | 'lecteur') =>
      (await demander(qui, 'GET', '/api/accueil/evenements')).corps.elements.filter(
        (x: { traitementId: string | null }) => x.traitementId === vue.id,
      );
    expect(await fil('agente')).toMatchObject([{ type: 'traitement.termine', nombre: 3, faites: 3 }]);
    expect(await fil('lecteur')).toEqual([]);
  });
});

describe('the mails of an action on many invoices', () => {
  let boite: BoiteAuxLettres;
  beforeAll(async () => {
    boite = await demarrerBoite({ dossier: await dossierDEssai() });
  });
  afterAll(() => boite.arreter());

  /** Runs what the worker would run, and gives the mails of one reader. */
  async function courriels(traitementId: string, qui: 'comptable' | 'consultante' | 'artisan') {
    const avecCourrier = { ...deps, config: { ...deps.config, SMTP_URL: boite.smtp } };
    const evenements = await lignes<{ id: string }>(deps, 'SELECT id::text FROM evenement WHERE traitement_id = $1', [
      traitementId,
    ]);
    // Twice: a job may run again.
    for (const _ of [1, 2])
      await diffuserEvenements(
        avecCourrier,
        evenements.map((v) => v.id),
      );
    const aEnvoyer = await lignes<{ id: string }>(deps, 'SELECT id::text FROM courriel WHERE utilisateur_id = $1', [
      monde.personnes[qui].id,
    ]);
    const courrier = ouvrirCourrier(avecCourrier);
    for (const { id } of aEnvoyer) await envoyerCourriel(avecCourrier, facteur(avecCourrier, courrier), id);
    courrier.fermer();
    return aEnvoyer.length === 0 ? [] : (await boite.messages(monde.personnes[qui].courriel)).slice(0, aEnvoyer.length);
  }

  it('are one a reader, and name the invoices', async () => {
    const vue = await executer({ action: 'suspendre', motif: 'Il manque le bon', factures: lot() });
    const [mail, ...autres] = await courriels(vue.id, 'comptable');
    expect(autres).toEqual([]);
    expect(mail?.sujet).toBe('3 factures suspendues');
    const numeros = await lignes<{ numero: string }>(deps, 'SELECT numero FROM facture WHERE id = ANY ($1)', [ids]);
    for (const { numero } of numeros) expect(mail?.texte).toContain(`Facture ${numero}`);
    expect(mail?.texte).toContain('Il manque le bon');
    expect(mail?.texte).toContain('/facturation/factures-emises?statut=SUSPENDUE');
  });

  it('are the invoice’s own where only one concerns the reader', async () => {
    const vue = await executer({ action: 'suspendre', motif: 'Un seul', factures: lot().slice(0, 1) });
    const [mail] = await courriels(vue.id, 'comptable');
    expect(mail?.sujet).toMatch(/^Facture F-\d+ suspendue : à vous de compléter$/);
  });

  it('ask nothing of who may only read', async () => {
    const vue = await executer({ action: 'suspendre', motif: 'Un seul', factures: lot().slice(0, 1) });
    const [mail] = await courriels(vue.id, 'consultante');
    expect(mail?.sujet).toMatch(/^Facture F-\d+ suspendue$/);
    expect(mail?.texte).not.toContain('Compléter la facture');
  });

  it('are not written to a supplier whom nothing of it concerns', async () => {
    const vue = await executer({ action: 'suspendre', motif: 'Rien', factures: lot() });
    expect(await courriels(vue.id, 'artisan')).toEqual([]);
  });
});
