import { randomUUID } from 'node:crypto';
import type { ModeSaisie, SaisieFacture } from '@orpheon/domain';
import { JOURS_AVANT_OUBLI, VERSION_MANDAT_PORTAIL } from '@orpheon/domain';
import { type NomPersonne, unFacturX, unPdf } from '@orpheon/testing';
import { describe, expect, it } from 'vitest';
import { rappelerSaisies } from '../../src/facturation/public.ts';
import { essai, horlogeArretee, type Reponse } from '../appui/application.ts';
import { appui, facturePour, formulaire, lignes, saisieVide } from './appui.ts';

const horloge = horlogeArretee('2026-03-10T09:00:00Z');
const e = await essai({}, horloge);
const { deps, monde, demander } = e;
const { agir } = appui(e);
const { delices, atelier, valmont, region } = monde.structures;
const BASE = '/api/facturation/factures-emises/saisies';

let suite = 0;
const complete = (voulue: Partial<SaisieFacture> = {}): SaisieFacture =>
  saisieVide({
    numero: `S-${++suite}`,
    dateFacture: '2026-03-09',
    destinataireId: valmont.id,
    codeService: 'ECOLES',
    numeroEngagement: 'EJ12345678',
    lignes: [
      {
        denomination: 'Plateau de fromages',
        description: '',
        reference: '',
        quantite: '3',
        unite: 'C62',
        prixUnitaire: '33.335',
        remise: { mode: 'POURCENTAGE', valeur: '' },
        categorieTva: 'S',
        tauxTva: '5.5',
      },
    ],
    paiement: { mode: '30', iban: monde.ibans.delices, bic: '', titulaire: '', conditions: '' },
    ...voulue,
  });

const commencer = async (
  contenu: SaisieFacture = complete(),
  {
    qui = 'comptable' as NomPersonne,
    mode = 'SAISIE' as ModeSaisie,
    cle = randomUUID(),
    structureId = delices.id,
  } = {},
): Promise<Reponse> => agir(qui, BASE, { structureId, mode, contenu }, cle);
const lire = (id: string, qui: NomPersonne = 'comptable') => demander(qui, 'GET', `${BASE}/${id}`);
const garder = (id: string, version: number, contenu: SaisieFacture, qui: NomPersonne = 'comptable') =>
  demander(qui, 'PUT', `${BASE}/${id}`, { payload: { version, contenu } });
const enregistrer = (id: string, version: number, contenu: SaisieFacture, qui: NomPersonne = 'comptable') =>
  agir(qui, `${BASE}/${id}/enregistrer`, { version, contenu });
const brouillon = async (contenu: SaisieFacture = complete()) => {
  const { corps } = await commencer(contenu);
  return (await enregistrer(corps.id, 1, contenu)).corps;
};
const televerser = async (id: string, nom: string, octets: string | Uint8Array, version = 1) => {
  const { payload, headers } = await formulaire({ version: String(version) }, [{ nom, octets }]);
  return demander('comptable', 'POST', `${BASE}/${id}/document`, { payload, headers });
};

describe('what is being typed', () => {
  it('is kept from the first keystroke, complete or not, and nobody but its author sees it', async () => {
    const r = await commencer(saisieVide({ numero: 'F-1', lignes: [] }));
    expect(r).toMatchObject({
      statut: 201,
      corps: { etat: 'EN_COURS', version: 1, deMoi: true, modifiable: true, factureId: null, numero: 'F-1' },
    });
    expect((await lire(r.corps.id)).corps).toEqual(r.corps);
    for (const qui of ['manuela', 'cabinet', 'consultante', 'artisan'] as const)
      expect((await lire(r.corps.id, qui)).statut, qui).toBe(404);
    const { corps } = await demander('manuela', 'GET', `${BASE}?structureId=${delices.id}`);
    expect(corps.elements.map((x: { id: string }) => x.id)).not.toContain(r.corps.id);
    expect(await lignes(deps, 'SELECT 1 FROM facture WHERE id = $1', [r.corps.id])).toEqual([]);
  });

  it('is begun once, however often the request is sent', async () => {
    const cle = randomUUID();
    const contenu = complete();
    const [a, b] = await Promise.all([commencer(contenu, { cle }), commencer(contenu, { cle })]);
    expect(a.statut).toBe(201);
    expect(b.corps.id).toBe(a.corps.id);
  });

  it('keeps text as it is typed, half numbers and half dates included', async () => {
    const contenu = complete({ dateEcheance: '2026-0', acompte: '12,', commentaire: 'Bonjour\n\tà tous' });
    const { corps } = await commencer(contenu);
    expect(corps.contenu).toEqual(contenu);
    expect(corps.montantTtc).toBe('105.51');
  });

  it('is never overwritten by another tab: 409 carries what the other wrote', async () => {
    const { corps } = await commencer();
    const { id } = corps;
    const un = complete({ commentaire: 'un' });
    expect(await garder(id, 1, un)).toMatchObject({ statut: 200, corps: { version: 2 } });
    const r = await garder(id, 1, complete({ commentaire: 'deux' }));
    expect(r).toMatchObject({
      statut: 409,
      corps: { code: 'SAISIE_DEPASSEE', message: expect.stringContaining('Paul Lacombe'), autre: { version: 2 } },
    });
    expect(r.corps.autre.contenu.commentaire).toBe('un');
    expect((await lire(id)).corps.contenu).toEqual(un);
  });

  it('of ten tabs that save the same version, one wins and nine are told', async () => {
    const { corps } = await commencer();
    const reponses = await Promise.all(Array.from({ length: 10 }, () => garder(corps.id, 1, complete())));
    expect(reponses.map((r) => r.statut).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 409)]);
  });

  it('is bounded: a thousand lines pass, one more does not', async () => {
    const [ligne] = complete().lignes;
    if (!ligne) throw new Error('a line is missing');
    const mille = Array.from({ length: 1_000 }, () => ({
      ...ligne,
      denomination: '語'.repeat(300),
      description: '語'.repeat(1_000),
    }));
    expect((await commencer(complete({ lignes: mille }))).statut).toBe(201);
    const r = await commencer(complete({ lignes: [...mille, ligne] }));
    expect(r).toMatchObject({ statut: 400, corps: { champs: [{ chemin: 'contenu.lignes' }] } });
  });

  it('is forgotten altogether when its author deletes it', async () => {
    const { corps } = await commencer();
    const r = await agir('comptable', `${BASE}/${corps.id}/supprimer`, { version: 1 });
    expect(r.statut).toBe(204);
    expect((await lire(corps.id)).statut).toBe(404);
    expect(await lignes(deps, 'SELECT 1 FROM facture_saisie WHERE id = $1', [corps.id])).toEqual([]);
  });
});

describe('a draft', () => {
  it('is seen by colleagues, found in lists with its number, recipient and amount, and told to nobody outside', async () => {
    const { id, factureId, etat, numero } = await brouillon();
    expect(etat).toBe('BROUILLON');
    expect(factureId).toBe(id);
    expect((await lire(id, 'manuela')).corps).toMatchObject({ deMoi: false, auteur: 'Paul Lacombe', modifiable: true });
    expect((await lire(id, 'consultante')).corps).toMatchObject({ modifiable: false });
    expect((await lire(id, 'artisan')).statut).toBe(404);
    const liste = await demander('manuela', 'GET', `/api/facturation/factures-emises?numero=${numero}`);
    expect(liste.corps.elements).toMatchObject([
      { id, numero, statut: 'BROUILLON', destinataire: { id: valmont.id }, montantTtc: '105.51' },
    ]);
    expect((await demander('agente', 'GET', `/api/facturation/factures-recues/${id}`)).statut).toBe(404);
    expect(
      await lignes(deps, 'SELECT action, statut, rang FROM facture_historique WHERE facture_id = $1', [id]),
    ).toEqual([{ action: 'enregistrer', statut: 'BROUILLON', rang: 1 }]);
    expect(await lignes(deps, 'SELECT action FROM audit_entree WHERE objet_id = $1', [id])).toEqual([
      { action: 'facture.enregistrer' },
    ]);
    expect(await lignes(deps, 'SELECT type, destinataire_id FROM evenement WHERE facture_id = $1', [id])).toEqual([
      { type: 'facture.enregistrer', destinataire_id: null },
    ]);
  });

  it('is written on by a colleague, and lists follow', async () => {
    const { id } = await brouillon();
    const autre = complete({ numero: 'RENUMEROTEE', destinataireId: region.id, lignes: [] });
    expect(await garder(id, 2, autre, 'manuela')).toMatchObject({ statut: 200, corps: { version: 3, deMoi: true } });
    const { corps } = await demander('comptable', 'GET', '/api/facturation/factures-emises?numero=RENUMEROTEE');
    expect(corps.elements).toMatchObject([{ id, montantTtc: '0.00', destinataire: { id: region.id } }]);
  });

  it('may hold a number that another holds already, until it is sent', async () => {
    const contenu = complete();
    const a = await brouillon(contenu);
    const b = await brouillon(contenu);
    expect([a.etat, b.etat]).toEqual(['BROUILLON', 'BROUILLON']);
  });

  it('deleted stays, read-only, with its history', async () => {
    const { id, version } = await brouillon();
    expect((await agir('comptable', `${BASE}/${id}/supprimer`, { version })).statut).toBe(204);
    const { corps } = await lire(id);
    expect(corps).toMatchObject({ etat: 'SUPPRIMEE' });
    expect(await garder(id, corps.version, complete())).toMatchObject({ statut: 409, corps: { code: 'SAISIE_CLOSE' } });
    expect(
      await lignes(deps, 'SELECT action, statut FROM facture_historique WHERE facture_id = $1 ORDER BY rang', [id]),
    ).toEqual([
      { action: 'enregistrer', statut: 'BROUILLON' },
      { action: 'supprimer', statut: 'SUPPRIMEE' },
    ]);
    const { corps: liste } = await demander('comptable', 'GET', BASE);
    expect(liste.elements.map((x: { id: string }) => x.id)).not.toContain(id);
  });

  it('nobody wrote in for a week is told as forgotten, not before', async () => {
    const { id } = await brouillon();
    const ecriteIlYA = (ms: number) =>
      deps.base.pool.query('UPDATE facture_saisie SET modifiee_le = $2 WHERE id = $1', [
        id,
        new Date(horloge.maintenant().getTime() - ms),
      ]);
    const semaine = JOURS_AVANT_OUBLI * 24 * 3_600_000;
    await ecriteIlYA(semaine - 1_000);
    expect((await lire(id)).corps.ancienne).toBe(false);
    await ecriteIlYA(semaine + 1_000);
    expect((await lire(id)).corps.ancienne).toBe(true);
  });

  it('lists page by page, newest first, those of one structure where asked', async () => {
    for (let i = 0; i < 3; i++) await brouillon();
    const premiere = await demander('comptable', 'GET', `${BASE}?limite=2&structureId=${delices.id}&etat=BROUILLON`);
    const { elements, curseurSuivant } = premiere.corps;
    expect(elements).toHaveLength(2);
    const suivante = await demander('comptable', 'GET', `${BASE}?limite=100&etat=BROUILLON&curseur=${curseurSuivant}`);
    const ids = [...elements, ...suivante.corps.elements].map((x: { id: string }) => BigInt(x.id));
    expect(ids).toEqual([...ids].sort((a, b) => (a < b ? 1 : -1)));
    expect(new Set(ids).size).toBe(ids.length);
    expect((await demander('cabinet', 'GET', `${BASE}?structureId=${atelier.id}`)).corps.elements).toEqual([]);
  });
});

describe('a service of the recipient', () => {
  const services = async (qui: NomPersonne, query: string) =>
    (await demander(qui, 'GET', `${BASE}/services?${query}`)).corps.elements.map((x: { code: string }) => x.code);

  it('is offered while it is active and within its dates', async () => {
    expect(await services('comptable', `structureId=${delices.id}&destinataireId=${valmont.id}`)).toEqual(
      expect.arrayContaining(['ECOLES', 'VOIRIE']),
    );
    const codes = await services('comptable', `structureId=${delices.id}&destinataireId=${valmont.id}`);
    for (const absent of ['ARCHIVES', 'JUMELAGE', 'FACTURES_PUBLIQUES']) expect(codes).not.toContain(absent);
  });
  it('is found by any part of its name or code, without accents', async () => {
    const q = `structureId=${delices.id}&destinataireId=${valmont.id}&texte=`;
    expect(await services('comptable', `${q}ecol`)).toEqual(['ECOLES']);
    expect(await services('comptable', `${q}${encodeURIComponent('ÉCOLES restau')}`)).toEqual(['ECOLES']);
    expect(await services('comptable', `${q}introuvable`)).toEqual([]);
  });
  it('pages', async () => {
    const q = `structureId=${delices.id}&destinataireId=${valmont.id}&limite=1`;
    const premiere = await demander('comptable', 'GET', `${BASE}/services?${q}`);
    const seconde = await demander(
      'comptable',
      'GET',
      `${BASE}/services?${q}&curseur=${premiere.corps.curseurSuivant}`,
    );
    expect(seconde.corps.elements[0].code).not.toBe(premiere.corps.elements[0].code);
  });
  it('of a private structure is nobody’s business', async () => {
    expect(await services('comptable', `structureId=${delices.id}&destinataireId=${atelier.id}`)).toEqual([]);
  });
});

describe('the facts of the parties', () => {
  it('are those of the structure, the recipient and the service that are chosen', async () => {
    const q = `structureId=${delices.id}&destinataireId=${valmont.id}&codeService=ECOLES`;
    const { corps } = await demander('comptable', 'GET', `${BASE}/faits?${q}`);
    expect(corps).toMatchObject({
      faits: {
        fournisseur: { id: delices.id },
        destinataire: { id: valmont.id, parametres: { serviceObligatoire: true } },
        service: { code: 'ECOLES', actif: true },
      },
      parties: {
        fournisseur: { identifiant: delices.identifiant, numeroTva: delices.numeroTva },
        destinataire: { identifiant: valmont.identifiant },
      },
    });
  });
  it('say nothing of a private structure', async () => {
    const { corps } = await demander(
      'comptable',
      'GET',
      `${BASE}/faits?structureId=${delices.id}&destinataireId=${atelier.id}`,
    );
    expect(corps).toMatchObject({ faits: { destinataire: null }, parties: { destinataire: null } });
  });
  it('come with the bank accounts of the structure', async () => {
    const { corps } = await demander('comptable', 'GET', `${BASE}/coordonnees-bancaires?structureId=${delices.id}`);
    expect(corps.elements).toMatchObject([{ iban: monde.ibans.delices, titulaire: delices.raisonSociale }]);
  });
});

describe('the mandate to the portal', () => {
  const mandat = async (qui: NomPersonne = 'artisan') =>
    (await demander(qui, 'GET', `${BASE}/mandat?structureId=${atelier.id}`)).corps;
  const accepter = (versionDuTexte = VERSION_MANDAT_PORTAIL) =>
    agir('artisan', `${BASE}/mandat/accepter`, { structureId: atelier.id, versionDuTexte });

  it('is accepted once by who may write for the structure, dated, and may be revoked', async () => {
    expect(await mandat()).toEqual({ versionDuTexte: VERSION_MANDAT_PORTAIL, enVigueur: null, modifiable: true });
    expect(await accepter()).toMatchObject({ statut: 200, corps: { enVigueur: { acceptePar: 'Yann Le Goff' } } });
    const { enVigueur } = await mandat();
    await accepter();
    expect((await mandat()).enVigueur).toEqual(enVigueur);
    await agir('artisan', `${BASE}/mandat/revoquer`, { structureId: atelier.id });
    expect((await mandat()).enVigueur).toBeNull();
    expect(
      await lignes(deps, `SELECT action FROM audit_entree WHERE objet = 'structure' AND objet_id = $1 ORDER BY id`, [
        atelier.id,
      ]),
    ).toEqual([{ action: 'mandat_portail.accepter' }, { action: 'mandat_portail.revoquer' }]);
  });
  it('is not accepted by a text that was not read', async () => {
    expect(await accepter('0')).toMatchObject({ statut: 409, corps: { code: 'MANDAT_TEXTE_CHANGE' } });
  });
});

describe('the PDF that is the document', () => {
  it('is kept with what is typed beside it, and read back', async () => {
    const { corps } = await commencer(complete({ lignes: [] }), { mode: 'PDF' });
    const octets = await unPdf('Facture', ['Merci de votre commande'], horloge.maintenant());
    const r = await televerser(corps.id, 'ma facture.pdf', octets);
    expect(r).toMatchObject({
      statut: 200,
      corps: { version: 2, document: { nom: 'ma facture.pdf', taille: octets.length, facturX: null } },
    });
    const fichier = await demander('comptable', 'GET', `${BASE}/${corps.id}/document`);
    expect(fichier.entetes).toMatchObject({ 'content-type': 'application/pdf' });
    expect((await demander('manuela', 'GET', `${BASE}/${corps.id}/document`)).statut).toBe(404);
  });

  it('is told as a Factur-X where it is one, so that the person may choose', async () => {
    const { corps } = await commencer(saisieVide(), { mode: 'PDF' });
    const r = await televerser(corps.id, 'facture.pdf', await unFacturX(facturePour(monde)));
    expect(r.corps.document.facturX).toEqual({ profil: 'EN 16931', lisible: true });
  });

  it.each([
    ['is no PDF', 'facture.pdf', 'bonjour', 'DOCUMENT_NON_PDF'],
    ['has another name', 'facture.png', '%PDF-1.7', 'DOCUMENT_NON_PDF'],
    ['cannot be opened', 'facture.pdf', '%PDF-1.7\nrien', 'PIECE_REFUSEE'],
  ])('is refused and explained where it %s', async (_quoi, nom, octets, code) => {
    const { corps } = await commencer(saisieVide(), { mode: 'PDF' });
    expect(await televerser(corps.id, nom, octets)).toMatchObject({ statut: 422, corps: { code } });
    expect((await lire(corps.id)).corps).toMatchObject({ version: 1, document: null });
  });

  it('has no place where the portal writes the document', async () => {
    const { corps } = await commencer();
    expect(await televerser(corps.id, 'a.pdf', '%PDF-1.7')).toMatchObject({ corps: { code: 'DOCUMENT_NON_ATTENDU' } });
  });
});

describe('who types', () => {
  it.each([
    ['nobody in particular', null, 401],
    ['who may only look', 'consultante', 403],
    ['who holds it elsewhere', 'artisan', 404],
  ] as const)('%s begins nothing', async (_quoi, qui, statut) => {
    expect((await agir(qui, BASE, { structureId: delices.id, mode: 'SAISIE', contenu: saisieVide() })).statut).toBe(
      statut,
    );
  });
  it('who may only look saves nothing of a draft they see', async () => {
    const { id, version } = await brouillon();
    expect((await garder(id, version, complete(), 'consultante')).statut).toBe(403);
  });
});

describe('a reminder of drafts', () => {
  const JOUR = 24 * 3_600_000;
  const vieillir = (id: string, jours: number) =>
    deps.base.pool.query('UPDATE facture_saisie SET modifiee_le = $2 WHERE id = $1', [
      id,
      new Date(horloge.maintenant().getTime() - jours * JOUR),
    ]);
  const rappels = () =>
    lignes<{ utilisateur_id: string; nombre: string; destinataires: number }>(
      deps,
      `SELECT e.utilisateur_id::text, e.donnees->>'nombre' AS nombre FROM evenement e
        WHERE e.type = 'saisie.oubliees' ORDER BY e.id`,
    );

  it('goes to who wrote last, for all that they forgot, once a week whatever is run', async () => {
    await deps.base.pool.query('UPDATE facture_saisie SET modifiee_le = $1', [horloge.maintenant()]);
    const un = await brouillon();
    const deux = (await commencer()).corps;
    const duCabinet = (await commencer(complete(), { qui: 'cabinet' })).corps;
    await brouillon();
    await vieillir(un.id, JOURS_AVANT_OUBLI + 1);
    await vieillir(deux.id, JOURS_AVANT_OUBLI + 30);
    await vieillir(duCabinet.id, JOURS_AVANT_OUBLI + 1);
    const tours = await Promise.all([rappelerSaisies(deps), rappelerSaisies(deps)]);
    expect(tours[0] + tours[1]).toBe(2);
    expect(await rappels()).toEqual(
      expect.arrayContaining([
        { utilisateur_id: monde.personnes.comptable.id, nombre: '2' },
        { utilisateur_id: monde.personnes.cabinet.id, nombre: '1' },
      ]),
    );
    // A third one that is forgotten meanwhile waits for the week to be over.
    const trois = await brouillon();
    await vieillir(trois.id, JOURS_AVANT_OUBLI + 1);
    expect(await rappelerSaisies(deps)).toBe(0);
    await deps.base.pool.query('UPDATE facture_saisie SET rappelee_le = rappelee_le - $1::interval', ['8 days']);
    expect(await rappelerSaisies(deps)).toBe(2);
    expect((await rappels()).map((r) => r.nombre).sort()).toEqual(['1', '1', '2', '3']);
  });
});
