import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { essai } from '../appui/application.ts';
import { appui, formulaire, lignes } from './appui.ts';

const e = await essai();
const { deps, monde, demander } = e;
const { unefacture, agir } = appui(e);
const { valmont, region, delices } = monde.structures;

const recue = (id: string, suite = '') => `/api/facturation/factures-recues/${id}${suite}`;
const emise = (id: string, suite = '') => `/api/facturation/factures-emises/${id}${suite}`;
const traiter = (qui: Parameters<typeof agir>[0], id: string, corps: object, cle?: string) =>
  agir(qui, recue(id, '/traiter'), corps, cle);
const PDF = Buffer.from('%PDF-1.4 bon de livraison signé');

async function completer(
  id: string,
  champs: Record<string, string>,
  fichiers: Parameters<typeof formulaire>[1] = [],
  qui: Parameters<typeof agir>[0] = 'manuela',
  cle: string = randomUUID(),
) {
  const { payload, headers } = await formulaire(
    champs,
    fichiers.map((f) => ({ champ: 'pieces', ...f })),
  );
  return demander(qui, 'POST', emise(id, '/completer'), { payload, headers: { ...headers, 'idempotency-key': cle } });
}

describe('the life of an invoice', () => {
  it('from its deposit to its payment is told in full to both sides, each in its own words', async () => {
    const id = await unefacture();
    const suspendue = await traiter('agentEcoles', id, {
      action: 'suspendre',
      version: 2,
      motif: '  Bon de livraison absent ',
    });
    expect(suspendue).toMatchObject({
      statut: 200,
      corps: { statut: 'SUSPENDUE', version: 3, actions: ['leverSuspension', 'rejeter'] },
    });
    const cote = await demander('manuela', 'GET', emise(id));
    expect(cote.corps).toMatchObject({ statut: 'SUSPENDUE', actions: ['completer', 'abandonner'] });

    const completee = await completer(id, { version: '3', commentaire: 'Le voici' }, [{ nom: 'bon.pdf', octets: PDF }]);
    expect(completee).toMatchObject({ statut: 200, corps: { statut: 'COMPLETEE', version: 4 } });
    expect(completee.corps.pieces).toContainEqual(
      expect.objectContaining({
        categorie: 'COMPLEMENTAIRE',
        designation: 'bon.pdf',
        typeMime: 'application/pdf',
        taille: PDF.length,
      }),
    );
    const actions = ['constaterServiceFait', 'mandater', 'transmettreAuComptable', 'comptabiliser', 'mettreEnPaiement'];
    for (const [i, action] of actions.entries()) {
      const r = await traiter('agente', id, {
        action,
        version: 4 + i,
        ...(action === 'mandater' ? { numeroMandat: 'M-77' } : {}),
      });
      expect(r, action).toMatchObject({ statut: 200, corps: { version: 5 + i } });
    }

    const chezElle = (await demander('manuela', 'GET', emise(id))).corps;
    expect(chezElle).toMatchObject({ statut: 'MISE_EN_PAIEMENT', numeroMandat: 'M-77', version: 9, actions: [] });
    expect(chezElle.historique.map((h: { action: string; auteur: string }) => [h.action, h.auteur])).toEqual([
      ['deposer', 'Paul Lacombe'],
      ['mettreADisposition', null],
      ['suspendre', valmont.raisonSociale],
      ['completer', 'Manuela Ferrand'],
      ...actions.map((action) => [action, valmont.raisonSociale]),
    ]);
    expect(chezElle.historique[2]).toMatchObject({ motif: 'Bon de livraison absent', acteur: 'DESTINATAIRE' });
    expect(chezElle.historique[3]).toMatchObject({ commentaire: 'Le voici', acteur: 'FOURNISSEUR' });
    const chezEux = (await demander('agente', 'GET', recue(id))).corps;
    expect(chezEux.historique.map((h: { auteur: string }) => h.auteur)).toEqual([
      delices.raisonSociale,
      null,
      'Thomas Renaud',
      delices.raisonSociale,
      ...actions.map(() => 'Hélène Barbier'),
    ]);

    const attendues = ['suspendre', 'completer', ...actions].map((action) => `facture.${action}`);
    const evenements = await lignes<{ type: string; fournisseur_id: string; destinataire_id: string }>(
      deps,
      'SELECT type, fournisseur_id::text, destinataire_id::text, donnees FROM evenement WHERE facture_id = $1 ORDER BY id',
      [id],
    );
    expect(evenements.map((v) => v.type)).toEqual(['facture.mettreADisposition', ...attendues]);
    for (const v of evenements) expect(v).toMatchObject({ fournisseur_id: delices.id, destinataire_id: valmont.id });
    const audit = await lignes<{ action: string; version: string; qui: string | null }>(
      deps,
      `SELECT action, donnees->>'version' AS version, utilisateur_id::text AS qui FROM audit_entree
        WHERE objet = 'facture' AND objet_id = $1 ORDER BY id`,
      [id],
    );
    expect(audit.map((a) => a.action)).toEqual(['facture.deposer', 'facture.mettreADisposition', ...attendues]);
    expect(audit.map((a) => a.version)).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
    expect(audit[2]?.qui).toBe(monde.personnes.agentEcoles.id);
    expect(
      await lignes(deps, 'SELECT action, statut, rang FROM facture_historique WHERE facture_id = $1', [id]),
    ).toHaveLength(9);
  });
});

describe('an action of the recipient', () => {
  it('of two people at once is taken once, and the second is told who was faster', async () => {
    const id = await unefacture();
    const reponses = await Promise.all([
      traiter('agente', id, { action: 'suspendre', version: 2, motif: 'Quantités' }),
      traiter('agentEcoles', id, { action: 'mettreEnPaiement', version: 2 }),
    ]);
    const gagnante = reponses.find((r) => r.statut === 200);
    const perdante = reponses.find((r) => r.statut === 409);
    expect(perdante?.corps).toMatchObject({
      code: 'VERSION_DEPASSEE',
      details: {
        auteur: gagnante?.corps.historique[2].auteur,
        action: gagnante?.corps.historique[2].action,
        statut: gagnante?.corps.statut,
        instant: gagnante?.corps.statutLe,
      },
    });
    expect(perdante?.corps.message).toContain(gagnante?.corps.historique[2].auteur);
    expect((await demander('agente', 'GET', recue(id))).corps).toEqual({
      ...gagnante?.corps,
      actions: expect.any(Array),
      historique: expect.any(Array),
    });
    expect(await lignes(deps, 'SELECT 1 FROM facture_historique WHERE facture_id = $1', [id])).toHaveLength(3);
  });

  it('told to the other side names the structure, not the person', async () => {
    const id = await unefacture();
    await traiter('agente', id, { action: 'suspendre', version: 2, motif: 'Quantités' });
    await completer(id, { version: '3', commentaire: 'Voici' });
    const r = await traiter('agente', id, { action: 'rejeter', version: 3, motif: 'Trop tard' });
    expect(r).toMatchObject({
      statut: 409,
      corps: { details: { auteur: delices.raisonSociale, action: 'completer' } },
    });
  });

  it('repeated under its key is taken once', async () => {
    const id = await unefacture();
    const cle = randomUUID();
    const demande = { action: 'prendreEnCompte', version: 2 };
    const [a, b] = await Promise.all([traiter('agente', id, demande, cle), traiter('agente', id, demande, cle)]);
    expect([a?.statut, b?.statut]).toEqual([200, 200]);
    expect(a?.corps).toEqual(b?.corps);
    expect(a?.corps.version).toBe(3);
    const autre = await traiter('agente', id, { action: 'constaterServiceFait', version: 3 }, cle);
    expect(autre).toMatchObject({ statut: 422, corps: { code: 'CLE_IDEMPOTENCE_REUTILISEE' } });
  });

  it.each([
    ['without its motive', 'agente', { action: 'suspendre', version: 2 }, 422, 'MOTIF_OBLIGATOIRE'],
    ['with a blank motive', 'agente', { action: 'rejeter', version: 2, motif: '  ' }, 422, 'MOTIF_OBLIGATOIRE'],
    [
      'with a motive too long',
      'agente',
      { action: 'rejeter', version: 2, motif: 'x'.repeat(256) },
      400,
      'REQUETE_INVALIDE',
    ],
    ['that its state does not allow', 'agente', { action: 'leverSuspension', version: 2 }, 409, 'STATUT_INCOHERENT'],
    ['that is the supplier’s', 'agente', { action: 'completer', version: 2 }, 400, 'REQUETE_INVALIDE'],
    ['by somebody who may only look', 'lecteur', { action: 'prendreEnCompte', version: 2 }, 403, 'PROFIL_INSUFFISANT'],
    ['by another service', 'agenteVoirie', { action: 'prendreEnCompte', version: 2 }, 404, 'INTROUVABLE'],
    ['by another structure', 'agentRegion', { action: 'prendreEnCompte', version: 2 }, 404, 'INTROUVABLE'],
    ['by its supplier', 'manuela', { action: 'prendreEnCompte', version: 2 }, 404, 'INTROUVABLE'],
    ['by who holds nothing of it', 'comptable', { action: 'prendreEnCompte', version: 2 }, 403, 'PROFIL_INSUFFISANT'],
    ['by nobody', null, { action: 'prendreEnCompte', version: 2 }, 401, 'NON_CONNECTE'],
  ] as const)('%s is refused', async (_quoi, qui, corps, statut, code) => {
    const id = await unefacture();
    const r = await traiter(qui, id, corps);
    expect(r).toMatchObject({ statut, corps: { code } });
    expect(r.corps.message).not.toBe(code);
    expect(await lignes(deps, 'SELECT version, statut FROM facture WHERE id = $1', [id])).toEqual([
      { version: 2, statut: 'MISE_A_DISPOSITION' },
    ]);
  });

  it('on an invoice in scope by one who may change others only is 403, not 404', async () => {
    const id = await unefacture();
    const lecteur = monde.personnes.lecteur.id;
    await lignes(
      deps,
      `INSERT INTO habilitation (utilisateur_id, structure_id, objet, niveau) VALUES ($1, $2, 'FACTURES_RECUES', 'MODIFICATION')`,
      [lecteur, region.id],
    );
    const r = await traiter('lecteur', id, { action: 'prendreEnCompte', version: 2 });
    await lignes(deps, 'DELETE FROM habilitation WHERE utilisateur_id = $1 AND structure_id = $2', [
      lecteur,
      region.id,
    ]);
    expect(r).toMatchObject({ statut: 403, corps: { code: 'PROFIL_INSUFFISANT' } });
  });
});

describe('completing', () => {
  const suspendue = async (): Promise<string> => {
    const id = await unefacture();
    await traiter('agente', id, { action: 'suspendre', version: 2, motif: 'Bon de livraison absent' });
    return id;
  };

  it.each([
    ['with nothing', {}, [], 422, 'PIECE_OU_COMMENTAIRE_OBLIGATOIRE'],
    ['without a version', { version: '' }, [], 400, 'REQUETE_INVALIDE'],
    ['with a field too many', { autre: '1', commentaire: 'x' }, [], 400, 'REQUETE_INVALIDE'],
    ['with an old version', { version: '2', commentaire: 'x' }, [], 409, 'VERSION_DEPASSEE'],
    ['with a program', {}, [{ nom: 'a.exe', octets: 'MZ' }], 422, 'PIECE_REFUSEE'],
    ['with a file without extension', {}, [{ nom: 'facture', octets: 'x' }], 422, 'PIECE_REFUSEE'],
    ['with a name too long', {}, [{ nom: `${'a'.repeat(60)}.pdf`, octets: PDF }], 422, 'PIECE_REFUSEE'],
    ['with a PDF that is none', {}, [{ nom: 'a.pdf', octets: 'bonjour' }], 422, 'PIECE_REFUSEE'],
    ['with a program named as a picture', {}, [{ nom: 'a.png', octets: 'MZ\u0090' }], 422, 'PIECE_REFUSEE'],
    ['with an empty file', {}, [{ nom: 'a.pdf', octets: '' }], 400, 'FICHIER_VIDE'],
    [
      'with a file too large',
      {},
      [{ nom: 'a.pdf', octets: Buffer.alloc(10 * 1024 * 1024 + 1, '%PDF-') }],
      413,
      'FICHIER_TROP_GRAND',
    ],
    [
      'with too many files',
      {},
      Array.from({ length: 21 }, (_, i) => ({ nom: `${i}.pdf`, octets: PDF })),
      400,
      'TROP_DE_FICHIERS',
    ],
  ])('%s is refused', async (_quoi, champs, fichiers, statut, code) => {
    const id = await suspendue();
    const r = await completer(id, { version: '3', ...champs }, fichiers);
    expect(r).toMatchObject({ statut, corps: { code } });
    expect(r.corps.message).not.toMatch(/\{|^[A-Z_]+$/);
    expect(await lignes(deps, 'SELECT version FROM facture WHERE id = $1', [id])).toEqual([{ version: 3 }]);
    expect(await lignes(deps, 'SELECT 1 FROM facture_piece WHERE facture_id = $1', [id])).toHaveLength(1);
  });

  it.each([
    ['another supplier', 'artisan', 404],
    ['somebody who may only look', 'consultante', 403],
    ['the recipient', 'agente', 403],
  ] as const)('by %s is refused', async (_quoi, qui, statut) => {
    const id = await suspendue();
    expect((await completer(id, { version: '3', commentaire: 'x' }, [], qui)).statut).toBe(statut);
  });

  it('an invoice that is not suspended is refused', async () => {
    const id = await unefacture();
    const r = await completer(id, { version: '2', commentaire: 'x' });
    expect(r).toMatchObject({ statut: 409, corps: { code: 'STATUT_INCOHERENT' } });
  });

  it('beyond 120 MB in all is refused', async () => {
    const id = await suspendue();
    await lignes(deps, 'UPDATE facture_piece SET taille = $2 WHERE facture_id = $1', [id, 120 * 1024 * 1024]);
    const r = await completer(id, { version: '3' }, [{ nom: 'a.pdf', octets: PDF }]);
    expect(r).toMatchObject({
      statut: 422,
      corps: { code: 'PIECE_REFUSEE', details: { anomalie: 'ORP-PIECES-TOTAL' } },
    });
  });

  it('repeated under its key is done once', async () => {
    const id = await suspendue();
    const cle = randomUUID();
    const fois = () => completer(id, { version: '3' }, [{ nom: 'a.pdf', octets: PDF }], 'manuela', cle);
    const [a, b] = [await fois(), await fois()];
    expect([a.statut, b.statut]).toEqual([200, 200]);
    expect(b.corps).toEqual(a.corps);
    expect(await lignes(deps, 'SELECT 1 FROM facture_piece WHERE facture_id = $1', [id])).toHaveLength(2);
  });
});

describe('recycling', () => {
  const aRecycler = async (): Promise<string> => {
    const id = await unefacture();
    await traiter('agentEcoles', id, { action: 'demanderRecyclage', version: 2, motif: 'Relève de la voirie' });
    return id;
  };
  const meme = { destinataireId: valmont.id, codeService: 'ECOLES', numeroEngagement: 'EJ12345678' };
  const recycler = (id: string, voulu: object, qui: Parameters<typeof agir>[0] = 'manuela') =>
    agir(qui, emise(id, '/recycler'), { version: 3, ...meme, ...voulu });

  it('sends the invoice to its new service, which finds it; the old one no longer does', async () => {
    const id = await aRecycler();
    const r = await recycler(id, { codeService: 'VOIRIE', commentaire: 'Merci' });
    expect(r).toMatchObject({
      statut: 200,
      corps: { id, statut: 'MISE_A_DISPOSITION', version: 5, serviceDestinataire: { code: 'VOIRIE' } },
    });
    expect(r.corps.historique.slice(2)).toMatchObject([
      { action: 'demanderRecyclage', statut: 'A_RECYCLER', motif: 'Relève de la voirie' },
      { action: 'recycler', statut: 'DEPOSEE', acteur: 'FOURNISSEUR', auteur: 'Manuela Ferrand', commentaire: 'Merci' },
      { action: 'mettreADisposition', statut: 'MISE_A_DISPOSITION', acteur: 'SYSTEME', auteur: null },
    ]);
    expect((await demander('agenteVoirie', 'GET', recue(id))).statut).toBe(200);
    expect((await demander('agentEcoles', 'GET', recue(id))).statut).toBe(404);
    const evenements = await lignes<{ type: string; service: string | null }>(
      deps,
      'SELECT type, service_destinataire_id::text AS service FROM evenement WHERE facture_id = $1 ORDER BY id',
      [id],
    );
    expect(evenements.slice(-2)).toEqual([
      { type: 'facture.recycler', service: null },
      { type: 'facture.mettreADisposition', service: monde.services.voirie.id },
    ]);
  });

  it('sends it to another recipient, who reads nothing of the exchange with the first one', async () => {
    const id = await unefacture();
    await traiter('agentEcoles', id, { action: 'suspendre', version: 2, motif: 'Bon de livraison absent' });
    await completer(id, { version: '3', commentaire: 'Entre nous' }, [{ nom: 'entre-nous.pdf', octets: PDF }]);
    await traiter('agentEcoles', id, { action: 'demanderRecyclage', version: 4, motif: 'Relève de la région' });
    const r = await recycler(id, {
      version: 5,
      destinataireId: region.id,
      codeService: null,
      numeroEngagement: null,
      commentaire: 'Bonne réception',
    });
    expect(r.corps).toMatchObject({
      destinataire: { id: region.id },
      numeroEngagement: null,
      serviceDestinataire: { id: monde.parDefaut.region.id },
    });
    expect(r.corps.historique).toHaveLength(7);
    const entreNous = r.corps.pieces.find((p: { designation: string }) => p.designation === 'entre-nous.pdf');
    const { corps: chezEux } = await demander('agentRegion', 'GET', recue(id));
    expect(chezEux.historique).toMatchObject([
      { action: 'deposer', auteur: delices.raisonSociale },
      { action: 'recycler', commentaire: 'Bonne réception' },
      { action: 'mettreADisposition' },
    ]);
    expect(chezEux.pieces).toMatchObject([{ categorie: 'PRINCIPALE' }]);
    expect(JSON.stringify(chezEux)).not.toMatch(/entre.nous/i);
    expect((await demander('agentRegion', 'GET', recue(id, `/pieces/${entreNous.id}`))).statut).toBe(404);
    expect((await demander('manuela', 'GET', emise(id, `/pieces/${entreNous.id}`))).statut).toBe(200);

    const { corps: fil } = await demander('manuela', 'GET', '/api/accueil/evenements?limite=100');
    const avec = fil.elements
      .filter((x: { factureId: string }) => x.factureId === id)
      .map((x: { type: string; autrePartie: string }) => [x.type, x.autrePartie]);
    expect(avec).toContainEqual(['facture.demanderRecyclage', valmont.raisonSociale]);
    expect(avec[0]).toEqual(['facture.mettreADisposition', region.raisonSociale]);

    await traiter('agentRegion', id, { action: 'suspendre', version: 7, motif: 'Devis absent' });
    await completer(id, { version: '8', commentaire: 'Le voici' }, [{ nom: 'devis.pdf', octets: PDF }]);
    const apres = (await demander('agentRegion', 'GET', recue(id))).corps;
    expect(apres.historique.map((h: { action: string }) => h.action).slice(3)).toEqual(['suspendre', 'completer']);
    const devis = apres.pieces.find((p: { designation: string }) => p.designation === 'devis.pdf');
    expect((await demander('agentRegion', 'GET', recue(id, `/pieces/${devis?.id}`))).statut).toBe(200);
    expect((await demander('agente', 'GET', recue(id))).statut).toBe(404);
    const trouvee = await demander('agentRegion', 'GET', '/api/facturation/factures-recues?texte=rives');
    expect(trouvee.corps.elements.map((f: { id: string }) => f.id)).toContain(id);
  });

  it.each([
    ['nothing changes', {}, 422, 'NOUVEL_ACHEMINEMENT_OBLIGATOIRE', undefined],
    ['the service is unknown', { codeService: 'NULLE-PART' }, 422, 'ACHEMINEMENT_REFUSE', 'ORP-P-SERVICE-INCONNU'],
    ['the service is closed', { codeService: 'ARCHIVES' }, 422, 'ACHEMINEMENT_REFUSE', 'ORP-P-SERVICE-INACTIF'],
    ['the service is missing', { codeService: null }, 422, 'ACHEMINEMENT_REFUSE', 'ORP-P-SERVICE-OBLIGATOIRE'],
    [
      'the engagement is missing',
      { codeService: 'VOIRIE', numeroEngagement: '' },
      422,
      'ACHEMINEMENT_REFUSE',
      'ORP-P-ENGAGEMENT-OBLIGATOIRE',
    ],
    [
      'the new service asks for an engagement',
      { destinataireId: region.id, codeService: 'LYCEES', numeroEngagement: null },
      422,
      'ACHEMINEMENT_REFUSE',
      'ORP-P-ENGAGEMENT-OBLIGATOIRE',
    ],
    [
      'the recipient is private',
      { destinataireId: monde.structures.atelier.id, codeService: null },
      422,
      'ACHEMINEMENT_REFUSE',
      'ORP-P-DESTINATAIRE-PRIVE',
    ],
    ['the recipient does not exist', { destinataireId: '4242' }, 404, 'INTROUVABLE', undefined],
  ])('is refused when %s', async (_quoi, voulu, statut, code, anomalie) => {
    const id = await aRecycler();
    const r = await recycler(id, voulu);
    expect(r).toMatchObject({ statut, corps: { code } });
    if (anomalie) expect(r.corps.details.anomalie).toBe(anomalie);
    expect(r.corps.message).not.toMatch(/\{|^[A-Z_]+$/);
  });

  it('is refused where nobody asked for it, and to others', async () => {
    const id = await unefacture();
    const r = await agir('manuela', emise(id, '/recycler'), { version: 2, ...meme, codeService: 'VOIRIE' });
    expect(r).toMatchObject({ statut: 409, corps: { code: 'STATUT_INCOHERENT' } });
    const autre = await aRecycler();
    expect((await recycler(autre, { codeService: 'VOIRIE' }, 'artisan')).statut).toBe(404);
    expect((await recycler(autre, { codeService: 'VOIRIE' }, 'consultante')).statut).toBe(403);
  });
});

describe('giving up', () => {
  it('ends a suspended invoice with its motive, which keeps its number', async () => {
    const id = await unefacture({ numero: 'F-ABANDON' });
    await traiter('agente', id, { action: 'suspendre', version: 2, motif: 'Quantités' });
    const r = await agir('manuela', emise(id, '/abandonner'), { version: 3, motif: 'Erreur de client' });
    expect(r).toMatchObject({ statut: 200, corps: { statut: 'ABANDONNEE', actions: [] } });
    expect((await demander('agente', 'GET', recue(id))).corps).toMatchObject({ statut: 'ABANDONNEE' });
    const doublon = await unefacture({ numero: 'F-ABANDON', note: 'autre' });
    expect((await demander('manuela', 'GET', emise(doublon))).corps.statut).toBe('NON_CONFORME');
  });

  it.each([
    ['without a motive', 'manuela', { version: 3, motif: ' ' }, 422, 'MOTIF_OBLIGATOIRE'],
    ['of another’s invoice', 'artisan', { version: 3, motif: 'x' }, 404, 'INTROUVABLE'],
    ['by who may only look', 'consultante', { version: 3, motif: 'x' }, 403, 'PROFIL_INSUFFISANT'],
  ] as const)('%s is refused', async (_quoi, qui, corps, statut, code) => {
    const id = await unefacture();
    await traiter('agente', id, { action: 'suspendre', version: 2, motif: 'Quantités' });
    expect(await agir(qui, emise(id, '/abandonner'), corps)).toMatchObject({ statut, corps: { code } });
  });
});
