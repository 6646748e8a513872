import { randomUUID } from 'node:crypto';
import type { ModeSaisie, SaisieFacture } from '@orpheon/domain';
import { VERSION_MANDAT_PORTAIL } from '@orpheon/domain';
import { jugerLecture, lireDocument } from '@orpheon/formats';
import { type NomPersonne, unPdf } from '@orpheon/testing';
import { describe, expect, it } from 'vitest';
import { essai } from '../appui/application.ts';
import { appui, formulaire, lignes, saisieVide } from './appui.ts';

const e = await essai();
const { deps, monde, demander } = e;
const { agir, unefacture } = appui(e);
const { delices, valmont } = monde.structures;
const BASE = '/api/facturation/factures-emises/saisies';
const aujourdhui = deps.horloge.aujourdhui();

let suite = 0;
/** What is typed beside a plain PDF, nothing missing. */
const decrite = (voulue: Partial<SaisieFacture> = {}): SaisieFacture =>
  saisieVide({
    numero: `ENV-${++suite}`,
    dateFacture: aujourdhui,
    destinataireId: valmont.id,
    codeService: 'ECOLES',
    numeroEngagement: 'EJ12345678',
    recapitulatif: [{ categorieTva: 'S', tauxTva: '20', base: '1 000,00', montant: '200' }],
    paiement: { mode: '30', iban: monde.ibans.delices, bic: '', titulaire: '', conditions: '' },
    ...voulue,
  });

/** An invoice that the portal writes: lines, a discount on the whole. */
const typee = (voulue: Partial<SaisieFacture> = {}): SaisieFacture => {
  const ligne = {
    denomination: 'Plateau de fromages',
    description: 'Tomme, reblochon, beaufort',
    reference: 'PL-3',
    quantite: '3',
    unite: 'C62',
    prixUnitaire: '33,335',
    remise: { mode: 'POURCENTAGE', valeur: '' },
    categorieTva: 'S',
    tauxTva: '5,5',
  } as const;
  const livraison = { ...ligne, denomination: 'Livraison', reference: '', quantite: '1', prixUnitaire: '4.99' };
  return decrite({
    recapitulatif: [],
    lignes: [ligne, livraison],
    remises: [
      { nature: 'REMISE', mode: 'MONTANT', valeur: '10', motif: 'Fidélité', categorieTva: 'S', tauxTva: '5.5' },
    ],
    ...voulue,
  });
};

const commencer = async (contenu: SaisieFacture, mode: ModeSaisie = 'PDF'): Promise<string> =>
  (await agir('comptable', BASE, { structureId: delices.id, mode, contenu })).corps.id;
const joindre = async (id: string, version = 1) => {
  const octets = await unPdf('Facture', [`Saisie ${id}`], new Date());
  const { payload, headers } = await formulaire({ version: String(version) }, [{ nom: 'ma facture.pdf', octets }]);
  return demander('comptable', 'POST', `${BASE}/${id}/document`, { payload, headers });
};
/** A PDF deposit with its PDF: version 2. */
const prete = async (contenu: SaisieFacture = decrite()): Promise<{ id: string; contenu: SaisieFacture }> => {
  const id = await commencer(contenu);
  await joindre(id);
  return { id, contenu };
};
const envoyer = (
  id: string,
  contenu: SaisieFacture,
  { version = 2, cle = randomUUID(), qui = 'comptable' as NomPersonne } = {},
) => agir(qui, `${BASE}/${id}/envoyer`, { version, contenu }, cle);

const accepterLeMandat = () =>
  agir('comptable', `${BASE}/mandat/accepter`, {
    structureId: delices.id,
    versionDuTexte: VERSION_MANDAT_PORTAIL,
  });

describe('an invoice that is sent', () => {
  it('reaches its recipient with its PDF, its amounts and its history, as a filed one does', async () => {
    const { id, contenu } = await prete();
    const r = await envoyer(id, contenu);
    expect(r).toMatchObject({ statut: 200, corps: { saisieId: id, numero: contenu.numero, dejaEnvoyee: false } });
    const { factureId } = r.corps;
    const { corps } = await demander('agente', 'GET', `/api/facturation/factures-recues/${factureId}`);
    expect(corps).toMatchObject({
      statut: 'MISE_A_DISPOSITION',
      modeDepot: 'DEPOT_PDF_PORTAIL',
      numero: contenu.numero,
      montantHt: '1000.00',
      montantTva: '200.00',
      montantTtc: '1200.00',
      netAPayer: '1200.00',
      serviceDestinataire: { code: 'ECOLES' },
      numeroEngagement: 'EJ12345678',
      tva: [{ categorie: 'S', taux: '20', base: '1000.00', montant: '200.00' }],
      pieces: [{ categorie: 'PRINCIPALE', designation: 'ma facture.pdf', typeMime: 'application/pdf' }],
      historique: [{ action: 'enregistrer' }, { action: 'envoyer' }, { action: 'mettreADisposition' }],
      version: 3,
    });
    expect(
      await lignes(deps, 'SELECT action FROM audit_entree WHERE objet_id = ANY ($1) ORDER BY id', [[id, factureId]]),
    ).toEqual([
      { action: 'facture.enregistrer' },
      { action: 'facture.envoyer' },
      { action: 'facture.mettreADisposition' },
    ]);
    const document = await demander('agente', 'GET', `/api/facturation/factures-recues/${factureId}/pieces/document`);
    expect(document.entetes).toMatchObject({ 'content-type': 'application/pdf' });
  });

  it('takes in lists the place of its deposit, not that of the day its draft was begun', async () => {
    const contenu = decrite();
    const id = await commencer(contenu);
    await joindre(id);
    await agir('comptable', `${BASE}/${id}/enregistrer`, { version: 2, contenu });
    const plusRecente = await unefacture();
    const { corps } = await envoyer(id, contenu, { version: 3 });
    expect(BigInt(corps.factureId)).toBeGreaterThan(BigInt(plusRecente));
    // Everything of the draft followed: history, events, the way back from the draft.
    expect(await lignes(deps, 'SELECT 1 FROM facture WHERE id = $1', [id])).toEqual([]);
    expect(
      await lignes(deps, 'SELECT action, rang FROM facture_historique WHERE facture_id = $1 ORDER BY rang', [
        corps.factureId,
      ]),
    ).toEqual([
      { action: 'enregistrer', rang: 1 },
      { action: 'envoyer', rang: 2 },
      { action: 'mettreADisposition', rang: 3 },
    ]);
    expect(
      await lignes(deps, 'SELECT type FROM evenement WHERE facture_id = $1 ORDER BY id', [corps.factureId]),
    ).toEqual([{ type: 'facture.enregistrer' }, { type: 'facture.envoyer' }, { type: 'facture.mettreADisposition' }]);
    expect((await demander('comptable', 'GET', `${BASE}/${id}`)).corps).toMatchObject({
      etat: 'ENVOYEE',
      factureId: corps.factureId,
    });
  });

  it('is judged with all its findings at their fields, and nothing is written', async () => {
    const { id, contenu } = await prete(decrite({ codeService: 'ARCHIVES', numeroEngagement: '', recapitulatif: [] }));
    const r = await envoyer(id, contenu);
    expect(r).toMatchObject({ statut: 422, corps: { code: 'ENVOI_REFUSE' } });
    const chemins = r.corps.anomalies.map((a: { chemin: string }) => a.chemin);
    expect(chemins).toEqual(expect.arrayContaining(['codeService', 'recapitulatif']));
    expect((await demander('comptable', 'GET', `${BASE}/${id}`)).corps).toMatchObject({ etat: 'EN_COURS', version: 2 });
    expect(await lignes(deps, 'SELECT 1 FROM facture WHERE numero = $1', [contenu.numero])).toEqual([]);
  });

  it('needs its PDF', async () => {
    const contenu = decrite();
    const id = await commencer(contenu);
    expect(await envoyer(id, contenu, { version: 1 })).toMatchObject({ corps: { code: 'DOCUMENT_REQUIS' } });
  });

  it('needs a number that no other invoice of the structure holds', async () => {
    const { id, contenu } = await prete();
    await envoyer(id, contenu);
    const autre = await prete({ ...contenu });
    const r = await envoyer(autre.id, autre.contenu);
    expect(r).toMatchObject({ statut: 422, corps: { code: 'ENVOI_REFUSE' } });
    expect(r.corps.anomalies).toContainEqual(expect.objectContaining({ chemin: 'numero', gravite: 'FATALE' }));
  });

  it('is made once, whatever is repeated: the same key, another tab, ten at the same moment', async () => {
    const { id, contenu } = await prete();
    const cle = randomUUID();
    const memes = await Promise.all([envoyer(id, contenu, { cle }), envoyer(id, contenu, { cle })]);
    const autres = await Promise.all(Array.from({ length: 8 }, () => envoyer(id, contenu)));
    const toutes = [...memes, ...autres];
    expect(toutes.map((r) => r.statut)).toEqual(toutes.map(() => 200));
    expect(new Set(toutes.map((r) => r.corps.factureId)).size).toBe(1);
    expect(toutes.filter((r) => !r.corps.dejaEnvoyee).length).toBeLessThanOrEqual(2);
    expect(await lignes(deps, 'SELECT 1 FROM facture WHERE numero = $1', [contenu.numero])).toHaveLength(1);
    expect(await envoyer(id, contenu, { cle })).toMatchObject({ statut: 200, corps: memes[0]?.corps });
  });

  it('with one number from ten drafts at the same moment is one invoice, and nine are told why not', async () => {
    const contenu = decrite();
    const ids: string[] = [];
    for (let i = 0; i < 10; i++) ids.push((await prete(contenu)).id);
    const reponses = await Promise.all(ids.map((id) => envoyer(id, contenu)));
    expect(reponses.map((r) => r.statut).sort()).toEqual([200, ...Array.from({ length: 9 }, () => 422)]);
    for (const r of reponses.filter((x) => x.statut === 422))
      expect(r.corps.anomalies).toContainEqual(expect.objectContaining({ chemin: 'numero' }));
  });

  it('another text than the one that was sent is not taken for sent', async () => {
    const { id, contenu } = await prete();
    const { corps } = await envoyer(id, contenu);
    expect(await envoyer(id, { ...contenu, commentaire: 'Autre' })).toMatchObject({
      statut: 409,
      corps: { code: 'SAISIE_CLOSE', autre: { etat: 'ENVOYEE', factureId: corps.factureId } },
    });
  });

  it('is not sent by somebody who wrote on another version, nor by who may only look', async () => {
    const { id, contenu } = await prete();
    expect(await envoyer(id, contenu, { version: 1 })).toMatchObject({ statut: 409, corps: { autre: { version: 2 } } });
    await agir('comptable', `${BASE}/${id}/enregistrer`, { version: 2, contenu });
    expect((await envoyer(id, contenu, { version: 3, qui: 'consultante' })).statut).toBe(403);
    expect((await envoyer(id, contenu, { version: 3, qui: 'artisan' })).statut).toBe(404);
    expect((await envoyer(id, contenu, { version: 3, qui: 'manuela' })).statut).toBe(200);
  });

  it('is written by the portal as CII that any reader understands as it was typed', async () => {
    await accepterLeMandat();
    const contenu = typee();
    const id = await commencer(contenu, 'SAISIE');
    const r = await envoyer(id, contenu, { version: 1 });
    expect(r.statut).toBe(200);
    const { factureId } = r.corps;
    const { corps } = await demander('agente', 'GET', `/api/facturation/factures-recues/${factureId}`);
    expect(corps).toMatchObject({
      modeDepot: 'SAISIE_PORTAIL',
      format: 'CII',
      montantHt: '95.00',
      montantTva: '5.23',
      montantTtc: '100.23',
      lignes: [
        { denomination: 'Plateau de fromages', quantite: '3', prixUnitaire: '33.335', montantHt: '100.01' },
        { denomination: 'Livraison', montantHt: '4.99' },
      ],
    });
    const [document] = corps.pieces.filter((p: { categorie: string }) => p.categorie === 'PRINCIPALE');
    expect(document).toMatchObject({ designation: `${contenu.numero}.xml`, typeMime: 'application/xml' });
    const [lisible] = corps.pieces.filter((p: { categorie: string }) => p.categorie === 'LISIBLE');
    expect(lisible).toMatchObject({ designation: `${contenu.numero}.pdf`, typeMime: 'application/pdf' });
    for (const [qui, cote] of [
      ['agente', 'factures-recues'],
      ['comptable', 'factures-emises'],
    ] as const) {
      const adresse = `/api/facturation/${cote}/${factureId}/pieces/${lisible.id}`;
      expect((await demander(qui, 'GET', adresse)).entetes).toMatchObject({ 'content-type': 'application/pdf' });
    }
    const lecture = await lireDocument(await deps.documents.lire(corps.empreinte), document.designation);
    const { rows: lisibles } = await deps.base.pool.query<{ empreinte: string }>(
      'SELECT empreinte FROM facture_piece WHERE id = $1',
      [lisible.id],
    );
    const facturx = await lireDocument(await deps.documents.lire(lisibles[0]?.empreinte ?? ''), lisible.designation);
    expect(facturx).toMatchObject({ format: 'FACTURX', profil: 'EN 16931', anomalies: [] });
    expect(new TextDecoder().decode(facturx.xml ?? undefined)).toBe(new TextDecoder().decode(lecture.xml ?? undefined));
    const { faits } = (
      await demander(
        'comptable',
        'GET',
        `${BASE}/faits?structureId=${delices.id}&destinataireId=${valmont.id}&codeService=ECOLES`,
      )
    ).corps;
    expect(jugerLecture(lecture, faits)).toMatchObject({ recevable: true });
    expect(lecture.facture?.totals).toMatchObject({ taxExclusive: '95.00', tax: '5.23', taxInclusive: '100.23' });
    const { rows } = await deps.base.pool.query('SELECT modele FROM facture_detail WHERE facture_id = $1', [factureId]);
    expect(rows[0].modele.totals).toMatchObject({ taxInclusive: '100.23' });
  });

  it('says of a line what was taken off its price', async () => {
    await accepterLeMandat();
    const [plateau] = typee().lignes;
    if (plateau === undefined) throw new Error('no line');
    const contenu = typee({ lignes: [{ ...plateau, remise: { mode: 'POURCENTAGE', valeur: '10' } }], remises: [] });
    const { factureId } = (await envoyer(await commencer(contenu, 'SAISIE'), contenu, { version: 1 })).corps;
    const { corps } = await demander('agente', 'GET', `/api/facturation/factures-recues/${factureId}`);
    expect(corps.lignes).toMatchObject([
      { montantHt: '90.01', complement: { allowancesCharges: [{ charge: false, amount: '10.00', percentage: '10' }] } },
    ]);
  });

  it('is not written by the portal without the mandate of its structure, nor once it is revoked', async () => {
    await agir('comptable', `${BASE}/mandat/revoquer`, { structureId: delices.id });
    const contenu = typee();
    const id = await commencer(contenu, 'SAISIE');
    expect(await envoyer(id, contenu, { version: 1 })).toMatchObject({
      statut: 422,
      corps: { code: 'MANDAT_PORTAIL_REQUIS', anomalies: [] },
    });
  });

  it('history follows the identifier of its invoice and in no other way', async () => {
    const { id, contenu } = await prete();
    const { corps } = await envoyer(id, contenu);
    for (const sql of [
      'UPDATE facture_historique SET facture_id = $1::bigint + 1 WHERE facture_id = $1::bigint',
      `UPDATE facture_historique SET motif = 'x' WHERE facture_id = $1::bigint`,
      'DELETE FROM facture_historique WHERE facture_id = $1::bigint',
    ])
      await expect(deps.base.pool.query(sql, [corps.factureId])).rejects.toThrow('never changed');
  });
});

describe('attachments of a draft', () => {
  const joindrePieces = async (
    id: string,
    fichiers: readonly { nom: string; octets: string | Uint8Array }[],
    qui: NomPersonne = 'comptable',
  ) => {
    const { payload, headers } = await formulaire(
      {},
      fichiers.map((f) => ({ ...f, champ: 'pieces' })),
    );
    return demander(qui, 'POST', `${BASE}/${id}/pieces`, {
      payload,
      headers: { ...headers, 'idempotency-key': randomUUID() },
    });
  };

  it('are added, taken off, and reach the recipient with the invoice', async () => {
    const { id, contenu } = await prete();
    const r = await joindrePieces(id, [
      { nom: 'bon de livraison.txt', octets: 'reçu le 12' },
      { nom: 'plan.txt', octets: 'le plan' },
    ]);
    // What is typed in another tab meanwhile is not disturbed: the version stays.
    expect(r).toMatchObject({ statut: 200, corps: { version: 2, pieces: [{ antivirus: 'NON_ANALYSEE' }, {}] } });
    const [gardee, retiree] = r.corps.pieces;
    const apres = await demander('comptable', 'DELETE', `${BASE}/${id}/pieces/${retiree.id}`);
    expect(apres.corps.pieces.map((p: { id: string }) => p.id)).toEqual([gardee.id]);
    const fichier = await demander('comptable', 'GET', `${BASE}/${id}/pieces/${gardee.id}`);
    expect(fichier.corps).toBe('reçu le 12');
    const { factureId } = (await envoyer(id, contenu)).corps;
    const { corps } = await demander('agente', 'GET', `/api/facturation/factures-recues/${factureId}`);
    expect(corps.pieces).toMatchObject([
      { categorie: 'PRINCIPALE' },
      { categorie: 'COMPLEMENTAIRE', designation: 'bon de livraison.txt' },
    ]);
    expect(await joindrePieces(id, [{ nom: 'tard.txt', octets: 'x' }])).toMatchObject({
      statut: 409,
      corps: { code: 'SAISIE_CLOSE' },
    });
  });

  it('are refused by their name, their content, and by who they come from', async () => {
    const { id } = await prete();
    expect(await joindrePieces(id, [{ nom: 'a.exe', octets: 'MZ' }])).toMatchObject({
      corps: { code: 'PIECE_REFUSEE' },
    });
    expect(await joindrePieces(id, [{ nom: 'a.pdf', octets: 'MZ' }])).toMatchObject({
      corps: { code: 'PIECE_REFUSEE' },
    });
    expect((await joindrePieces(id, [{ nom: 'a.txt', octets: 'x' }], 'manuela')).statut).toBe(404);
    expect((await demander('comptable', 'GET', `${BASE}/${id}`)).corps.pieces).toEqual([]);
  });
});

describe('a form filled from an invoice', () => {
  const depuis = (id: string, nature: string, qui: NomPersonne = 'comptable') =>
    agir(qui, `/api/facturation/factures-emises/${id}/saisies`, { nature });
  it('that was filed is its credit note, of the same amounts, and may be sent as it is under a number', async () => {
    await accepterLeMandat();
    const id = await unefacture();
    const origine = (await demander('comptable', 'GET', `/api/facturation/factures-emises/${id}`)).corps;
    const r = await depuis(id, 'AVOIR');
    expect(r).toMatchObject({
      statut: 201,
      corps: {
        etat: 'EN_COURS',
        mode: 'SAISIE',
        montantTtc: origine.montantTtc,
        contenu: {
          type: 'AVOIR',
          numero: '',
          destinataireId: valmont.id,
          codeService: 'ECOLES',
          origine: { numero: origine.numero, factureId: id },
        },
      },
    });
    const contenu = { ...r.corps.contenu, numero: `AV-${++suite}` };
    const envoye = await envoyer(r.corps.id, contenu, { version: 1 });
    expect(envoye).toMatchObject({ statut: 200 });
    const { corps } = await demander('agente', 'GET', `/api/facturation/factures-recues/${envoye.corps.factureId}`);
    expect(corps).toMatchObject({
      type: 'AVOIR',
      codeType: '381',
      montantTtc: origine.montantTtc,
      numeroFactureOrigine: origine.numero,
    });
    const [liee] = await lignes(deps, 'SELECT facture_origine_id::text AS o FROM facture WHERE id = $1', [
      envoye.corps.factureId,
    ]);
    expect(liee).toEqual({ o: id });
  });

  it('that was typed is a copy of it, to be numbered and dated anew', async () => {
    await accepterLeMandat();
    const contenu = typee();
    const id = await commencer(contenu, 'SAISIE');
    const { factureId } = (await envoyer(id, contenu, { version: 1 })).corps;
    const r = await depuis(factureId, 'COPIE');
    expect(r).toMatchObject({
      statut: 201,
      corps: {
        montantTtc: '100.23',
        contenu: {
          type: 'FACTURE',
          numero: '',
          dateFacture: aujourdhui,
          origine: null,
          destinataireId: valmont.id,
          lignes: [{ denomination: 'Plateau de fromages' }, { denomination: 'Livraison' }],
        },
      },
    });
  });

  it('that was a plain PDF is described by its recap again', async () => {
    const { id, contenu } = await prete();
    const { factureId } = (await envoyer(id, contenu)).corps;
    expect(await depuis(factureId, 'AVOIR')).toMatchObject({
      statut: 201,
      corps: {
        mode: 'PDF',
        montantTtc: '1200.00',
        contenu: { recapitulatif: [{ base: '1000.00', montant: '200.00' }] },
      },
    });
  });

  it('that was never accepted has no credit note', async () => {
    const contenu = decrite();
    const id = await commencer(contenu);
    await agir('comptable', `${BASE}/${id}/enregistrer`, { version: 1, contenu });
    expect(await depuis(id, 'AVOIR')).toMatchObject({ statut: 409, corps: { code: 'AVOIR_IMPOSSIBLE' } });
    expect((await depuis(id, 'COPIE')).statut).toBe(201);
  });

  it('of others is unknown', async () => {
    const id = await unefacture();
    expect((await depuis(id, 'COPIE', 'artisan')).statut).toBe(404);
    expect((await depuis(id, 'COPIE', 'consultante')).statut).toBe(403);
  });
});
