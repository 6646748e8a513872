import { ACTIONS_FACTURE, type ActionFacture, type StatutFacture } from '@orpheon/domain';
import {
  creerFabriques,
  type FactureComplete,
  inserer,
  insererFactures,
  type NomPersonne,
  semerMonde,
} from '@orpheon/testing';
import { baseDeTest } from '@orpheon/tooling/base-de-test';
import { type BoiteAuxLettres, demarrerBoite } from '@orpheon/tooling/boite-aux-lettres';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { facteur, tachesCourriels } from '../../src/courriels.ts';
import { ABONNEMENTS, SAISIES_OUBLIEES } from '../../src/facturation/facturation.subscriptions.ts';
import { diffuserEvenements } from '../../src/facturation/notifications/diffuser-evenement.usecase.ts';
import { EN } from '../../src/facturation/notifications/en.ts';
import type { Faits } from '../../src/facturation/notifications/faits.query.ts';
import { FR } from '../../src/facturation/notifications/fr.ts';
import { rediger } from '../../src/facturation/notifications/rediger.ts';
import { enTransaction } from '../../src/platform/base.ts';
import { envoyerCourriel } from '../../src/platform/courriels/envoyer-courriel.usecase.ts';
import { ouvrirCourrier } from '../../src/platform/courrier.ts';
import type { Deps } from '../../src/platform/deps.ts';
import { emettre, type NouvelEvenement } from '../../src/platform/journal-metier.ts';
import { demarrerOuvrier, type Ouvrier } from '../../src/platform/ouvrier.ts';
import { depsDEssai, dossierDEssai, jusqua } from '../appui/deps.ts';

const base = await baseDeTest();
const sansCourrier = await depsDEssai(base.url);
const monde = await semerMonde(sansCourrier.base.pool);
const fabriques = creerFabriques({ graine: 3 });
const { delices, valmont, region } = monde.structures;

let boite: BoiteAuxLettres;
let deps: Deps;
beforeAll(async () => {
  boite = await demarrerBoite({ dossier: await dossierDEssai() });
  deps = { ...sansCourrier, config: { ...sansCourrier.config, SMTP_URL: boite.smtp } };
});
afterAll(() => boite.arreter());

let ouvrier: Ouvrier | null = null;
afterEach(async () => {
  await ouvrier?.arreter();
  ouvrier = null;
  await deps.base.pool.query('DELETE FROM graphile_worker._private_jobs');
  await deps.base.pool.query('DELETE FROM courriel');
});

async function uneFactureDe(
  statut: StatutFacture,
  ou: { destinataire?: typeof valmont; service?: typeof monde.services.ecoles } = {},
): Promise<FactureComplete> {
  const facture = fabriques.uneFacture({
    fournisseur: delices,
    destinataire: ou.destinataire ?? valmont,
    ...(ou.service ? { service: ou.service } : {}),
    statut,
  });
  await insererFactures(deps.base.pool, [facture]);
  return facture;
}

/** Emits as the use cases do, and returns the event's id. */
const emettreSur = (
  { facture }: FactureComplete,
  action: ActionFacture,
  de: NomPersonne | null,
  autres: Partial<NouvelEvenement> = {},
): Promise<string> =>
  enTransaction(deps.base, (tx) =>
    emettre(tx, {
      type: `facture.${action}`,
      instant: new Date(),
      utilisateurId: de && monde.personnes[de].id,
      factureId: facture.id,
      fournisseurId: facture.fournisseurId,
      serviceFournisseurId: facture.serviceFournisseurId,
      destinataireId: facture.destinataireId,
      serviceDestinataireId: facture.serviceDestinataireId,
      ...autres,
    }),
  );

/** Who has a mail to get about an event. */
async function avises(evenementId: string): Promise<string[]> {
  await diffuserEvenements(deps, [evenementId]);
  const { rows } = await deps.base.pool.query<{ prenom: string }>(
    'SELECT u.prenom FROM courriel c JOIN utilisateur u ON u.id = c.utilisateur_id WHERE c.evenement_id = $1 ORDER BY 1',
    [evenementId],
  );
  return rows.map((r) => r.prenom);
}

const prenoms = (...qui: NomPersonne[]): string[] => qui.map((p) => monde.personnes[p].prenom).sort();

describe('who is told', () => {
  it('of a suspension: everybody who follows the supplier’s invoices, and nobody of the recipient', async () => {
    const facture = await uneFactureDe('SUSPENDUE');
    expect(await avises(await emettreSur(facture, 'suspendre', 'agente'))).toEqual(
      prenoms('manuela', 'comptable', 'consultante', 'cabinet'),
    );
  });

  it('of an invoice of a structure that gave a mandat de facturation: the people of the mandataire too, while it lasts', async () => {
    const facture = await uneFactureDe('SUSPENDUE');
    const [mandat] = (
      await deps.base.pool.query<{ id: string }>(
        `INSERT INTO mandat_facturation (mandant_id, mandataire_id, debut, etat, propose_le, propose_par_id)
         VALUES ($1, $2, '2026-01-01', 'ACCEPTE', now(), $3) RETURNING id::text`,
        [delices.id, monde.structures.atelier.id, monde.personnes.manuela.id],
      )
    ).rows;
    expect(await avises(await emettreSur(facture, 'suspendre', 'agente'))).toEqual(
      prenoms('manuela', 'comptable', 'consultante', 'cabinet', 'artisan'),
    );
    await deps.base.pool.query(`UPDATE mandat_facturation SET etat = 'REVOQUE' WHERE id = $1`, [mandat?.id]);
    expect(await avises(await emettreSur(facture, 'suspendre', 'agente'))).toEqual(
      prenoms('manuela', 'comptable', 'consultante', 'cabinet'),
    );
  });

  it('of a new invoice for a service: its agents and those of the whole structure, not those of another service', async () => {
    const facture = await uneFactureDe('MISE_A_DISPOSITION', { service: monde.services.ecoles });
    expect(await avises(await emettreSur(facture, 'mettreADisposition', null))).toEqual(
      prenoms('agente', 'lecteur', 'agentEcoles'),
    );
  });

  it('never the author of the action', async () => {
    const facture = await uneFactureDe('COMPLETEE');
    expect(await avises(await emettreSur(facture, 'completer', 'agente'))).toEqual(prenoms('lecteur'));
  });

  it('nobody who switched notifications off, or whose account is closed', async () => {
    const facture = await uneFactureDe('SUSPENDUE');
    const changer = (sql: string) =>
      deps.base.pool.query(`UPDATE utilisateur SET ${sql} WHERE id = $1`, [monde.personnes.comptable.id]);
    await changer(`notifications = '{"facturation":false}'`);
    expect(await avises(await emettreSur(facture, 'suspendre', 'agente'))).not.toContain('Paul');
    await changer(`notifications = '{}', etat = 'DESACTIVE'`);
    expect(await avises(await emettreSur(facture, 'suspendre', 'agente'))).not.toContain('Paul');
    await changer(`etat = 'ACTIF'`);
    expect(await avises(await emettreSur(facture, 'suspendre', 'agente'))).toContain('Paul');
  });

  it('of a payment: the supplier, unless the entity does not publish it', async () => {
    const publiee = await uneFactureDe('MISE_EN_PAIEMENT');
    const tue = await uneFactureDe('MISE_EN_PAIEMENT', { destinataire: region });
    expect(await avises(await emettreSur(publiee, 'mettreEnPaiement', 'agente'))).toContain('Manuela');
    expect(await avises(await emettreSur(tue, 'mettreEnPaiement', 'agentRegion'))).toEqual([]);
  });

  it('of a refused deposit: who made it, and nobody else', async () => {
    const flux = fabriques.unFlux({
      structureId: delices.id,
      utilisateurId: monde.personnes.comptable.id,
      statut: 'IN_REJETE',
    });
    await inserer(deps.base.pool, 'flux', [flux]);
    const id = await enTransaction(deps.base, (tx) =>
      emettre(tx, {
        type: 'flux.rejete',
        instant: new Date(),
        utilisateurId: flux.utilisateurId,
        fluxId: flux.id,
        fournisseurId: delices.id,
      }),
    );
    expect(await avises(id)).toEqual(prenoms('comptable'));
  });

  it('of a refused deposit, not somebody whose right is now limited to one service: the report is not theirs', async () => {
    const { id: utilisateurId } = monde.personnes.manuela;
    const flux = fabriques.unFlux({ structureId: delices.id, utilisateurId, statut: 'IN_REJETE' });
    await inserer(deps.base.pool, 'flux', [flux]);
    const id = await enTransaction(deps.base, (tx) =>
      emettre(tx, {
        type: 'flux.rejete',
        instant: new Date(),
        utilisateurId,
        fluxId: flux.id,
        fournisseurId: delices.id,
      }),
    );
    const { rows } = await deps.base.pool.query<{ id: string }>(
      `INSERT INTO service (structure_id, code, nom) VALUES ($1, 'VENTES', 'Ventes') RETURNING id::text`,
      [delices.id],
    );
    const limiter = (service: string | null) =>
      deps.base.pool.query('UPDATE habilitation SET service_id = $1 WHERE structure_id = $2 AND utilisateur_id = $3', [
        service,
        delices.id,
        utilisateurId,
      ]);
    await limiter(rows[0]?.id ?? null);
    expect(await avises(id)).toEqual([]);
    await limiter(null);
    expect(await avises(id)).toEqual(prenoms('manuela'));
  });

  it('of each of the events that one job carries, whichever of them is told to nobody', async () => {
    const facture = await uneFactureDe('SUSPENDUE');
    const ids = [
      await emettreSur(facture, 'constaterServiceFait', 'agente'),
      await emettreSur(facture, 'suspendre', 'agente'),
      await emettreSur(facture, 'completer', 'comptable'),
    ];
    await diffuserEvenements(deps, ids);
    const { rows } = await deps.base.pool.query<{ id: string }>(
      'SELECT DISTINCT evenement_id::text AS id FROM courriel WHERE evenement_id = ANY ($1::bigint[]) ORDER BY 1',
      [ids],
    );
    expect(rows.map((r) => r.id)).toEqual(ids.slice(1));
  });

  it('once, however often the event is looked at', async () => {
    const id = await emettreSur(await uneFactureDe('SUSPENDUE'), 'suspendre', 'agente');
    await Promise.all([diffuserEvenements(deps, [id]), diffuserEvenements(deps, [id]), diffuserEvenements(deps, [id])]);
    expect(await avises(id)).toHaveLength(4);
    const { rows } = await deps.base.pool.query(
      `SELECT count(*)::int AS n FROM graphile_worker.jobs WHERE task_identifier = 'envoyer_courriel'`,
    );
    expect(rows).toEqual([{ n: 4 }]);
  });

  it('of nothing, for an event that this version does not know', async () => {
    const facture = await uneFactureDe('SUSPENDUE');
    expect(await avises(await emettreSur(facture, 'suspendre', null, { type: 'facture.inventee' }))).toEqual([]);
  });

  it('as a list in which every action of the life cycle stands, and what else is said of an invoice', () => {
    expect(
      Object.keys(ABONNEMENTS)
        .filter((t) => t.startsWith('facture.'))
        .sort(),
    ).toEqual(
      [
        ...ACTIONS_FACTURE.map((a) => `facture.${a}`),
        'facture.pieceInfectee',
        'facture.rejetTraite',
        'facture.rejetATraiter',
      ].sort(),
    );
  });
});

describe('the mails', () => {
  it('arrive, each in its reader’s language, with the motive and the way to the invoice', async () => {
    const courrier = ouvrirCourrier(deps);
    ouvrier = await demarrerOuvrier(deps, { taches: tachesCourriels(deps, courrier), calendrier: [] });
    const facture = await uneFactureDe('SUSPENDUE');
    const motif = 'Le bon de livraison <b>manque</b> & doit être joint';
    await emettreSur(facture, 'suspendre', 'agente', { donnees: { motif } });
    const { numero } = facture.facture;

    const fr = await boite.attendre(monde.personnes.manuela.courriel, (m) => m.sujet.includes(String(numero)));
    expect(fr.sujet).toBe(`Facture ${numero} suspendue : à vous de compléter`);
    expect(fr.texte).toContain('Bonjour Manuela,');
    expect(fr.texte).toContain(motif);
    expect(fr.texte).toContain(`http://portail.essai/facturation/factures-emises/${facture.facture.id}`);
    expect(fr.html).toContain('<html lang="fr">');
    expect(fr.html).toContain('Le bon de livraison &lt;b&gt;manque&lt;/b&gt; &amp; doit être joint');
    expect(fr.html).not.toMatch(/<(img|script|link|style)|url\(/i);

    const en = await boite.attendre(monde.personnes.cabinet.courriel, (m) => m.sujet.includes(String(numero)));
    expect(en.sujet).toBe(`Invoice ${numero} suspended: waiting for you`);
    expect(en.html).toContain('<html lang="en">');

    const source = await fetch(`${boite.page}/messages/${fr.id}/source`).then((r) => r.text());
    expect(source).toMatch(/^Auto-Submitted: auto-generated/im);
    expect(source).toMatch(/^List-Unsubscribe:\s+<http:\/\/portail\.essai\/desabonnement\/[\w=\s-]+>/im);
    expect(source).toMatch(/^Message-ID: <courriel-\d+@portail\.essai>/im);

    await jusqua(
      () => deps.base.pool.query('SELECT FROM courriel WHERE envoye_le IS NULL'),
      ({ rowCount }) => rowCount === 0,
    );
    courrier.fermer();
  });

  it('lead the recipient to the received invoice, the depositor to the report', async () => {
    const facture = await uneFactureDe('COMPLETEE');
    await avises(await emettreSur(facture, 'completer', 'comptable'));
    const flux = fabriques.unFlux({
      structureId: delices.id,
      utilisateurId: monde.personnes.comptable.id,
      nombreFactures: 2,
      nombreRejets: 2,
    });
    const refusees = ['F-77', 'F-78'].map((numero) =>
      fabriques.uneFacture({
        fournisseur: delices,
        destinataire: valmont,
        statut: 'NON_CONFORME',
        numero,
        fluxId: flux.id,
      }),
    );
    await inserer(deps.base.pool, 'flux', [flux]);
    await insererFactures(deps.base.pool, refusees);
    await avises(
      await enTransaction(deps.base, (tx) =>
        emettre(tx, {
          type: 'flux.rejete',
          instant: new Date(),
          utilisateurId: null,
          fluxId: flux.id,
          fournisseurId: delices.id,
        }),
      ),
    );
    const courrier = ouvrirCourrier(deps);
    const { rows } = await deps.base.pool.query<{ id: string }>('SELECT id::text FROM courriel');
    for (const { id } of rows) await envoyerCourriel(deps, facteur(deps, courrier), id);
    courrier.fermer();

    const recu = await boite.attendre(monde.personnes.agente.courriel, (m) => m.sujet.includes('complétée'));
    expect(recu.texte).toContain(`/facturation/factures-recues/${facture.facture.id}`);
    const rapport = await boite.attendre(monde.personnes.comptable.courriel, (m) => m.sujet.includes('Dépôt'));
    expect(rapport.texte).toContain(`/facturation/suivi-des-flux/${flux.id}`);
    expect(rapport.texte).toContain('2 factures refusées');
    expect(rapport.texte).toContain('F-77, F-78');
  });

  it('are sent once, even by two workers at the same moment', async () => {
    const facture = await uneFactureDe('REJETEE');
    await avises(await emettreSur(facture, 'rejeter', 'agente'));
    const { rows } = await deps.base.pool.query<{ id: string }>('SELECT id::text FROM courriel');
    const courrier = ouvrirCourrier(deps);
    const issues = await Promise.allSettled(
      rows.flatMap(({ id }) => [1, 2].map(() => envoyerCourriel(deps, facteur(deps, courrier), id))),
    );
    expect(issues.filter((i) => i.status === 'fulfilled').length).toBeGreaterThanOrEqual(rows.length);
    // The one that came second is told to look again: by then it is done.
    for (const { id } of rows) await envoyerCourriel(deps, facteur(deps, courrier), id);
    courrier.fermer();
    const recus = (await boite.messages(monde.personnes.comptable.courriel)).filter((m) =>
      m.sujet.includes(String(facture.facture.numero)),
    );
    expect(recus).toHaveLength(1);
  });

  it('wait for a mail server that is down, and go when it is back', async () => {
    const dossier = await dossierDEssai();
    const autre = await demarrerBoite({ dossier });
    const portSmtp = Number(new URL(autre.smtp).port);
    await autre.arreter();
    const panne: Deps = { ...deps, config: { ...deps.config, SMTP_URL: `smtp://127.0.0.1:${portSmtp}` } };
    const courrier = ouvrirCourrier(panne);
    ouvrier = await demarrerOuvrier(panne, { taches: tachesCourriels(panne, courrier), calendrier: [] });
    const facture = await uneFactureDe('A_RECYCLER');
    await emettreSur(facture, 'demanderRecyclage', 'agente');
    await jusqua(
      () =>
        deps.base.pool.query(
          `SELECT FROM graphile_worker.jobs WHERE task_identifier = 'envoyer_courriel' AND attempts > 0 AND last_error IS NOT NULL`,
        ),
      ({ rowCount }) => rowCount === 4,
    );
    const retablie = await demarrerBoite({ dossier, portSmtp });
    await retablie.attendre(monde.personnes.manuela.courriel, () => true, 15_000);
    await ouvrier.arreter();
    ouvrier = null;
    courrier.fermer();
    await retablie.arreter();
  });

  it('go again from another worker when the first was killed while it sent, and not before', async () => {
    const facture = await uneFactureDe('REJETEE');
    await avises(await emettreSur(facture, 'rejeter', 'agente'));
    const { rows } = await deps.base.pool.query<{ id: string }>('SELECT id::text FROM courriel LIMIT 1');
    const id = rows[0]?.id ?? '';
    await deps.base.pool.query('UPDATE courriel SET pris_le = now() WHERE id = $1', [id]);
    const courrier = ouvrirCourrier(deps);
    await expect(envoyerCourriel(deps, facteur(deps, courrier), id)).rejects.toThrow('another worker');
    await deps.base.pool.query(`UPDATE courriel SET pris_le = now() - interval '3 minutes' WHERE id = $1`, [id]);
    await envoyerCourriel(deps, facteur(deps, courrier), id);
    courrier.fermer();
    const { rows: apres } = await deps.base.pool.query('SELECT envoye_le FROM courriel WHERE id = $1', [id]);
    expect(apres).toEqual([{ envoye_le: expect.any(Date) }]);
  });

  it('are neither written nor sent where no mail server is configured', async () => {
    const facture = await uneFactureDe('SUSPENDUE');
    const evenementId = await emettreSur(facture, 'suspendre', 'agente');
    await diffuserEvenements(sansCourrier, [evenementId]);
    const { rows } = await deps.base.pool.query('SELECT FROM courriel WHERE evenement_id = $1', [evenementId]);
    expect(rows).toEqual([]);
  });
});

describe('the words', () => {
  const faits: Faits = {
    evenement: 'facture.suspendre',
    lecteur: {
      id: '1',
      prenom: 'Manuela',
      nom: 'Ferrand',
      courriel: 'm@essai.example',
      langue: 'fr',
      actif: true,
      agit: { FOURNISSEUR: true, DESTINATAIRE: true },
    },
    facture: {
      id: '1',
      numero: 'F-1',
      avoir: false,
      montantTtc: '1440',
      devise: 'EUR',
      dateFacture: '2026-03-02',
      fournisseur: 'Les Délices de Savoie',
      destinataire: 'Commune de Valmont',
      service: null,
      engagement: 'EJ1',
      motif: 'Motif',
      commentaire: null,
    },
    flux: { id: '2', numero: 'CPP0011', nomFichier: 'lot.zip', acceptees: 1, refusees: 2, numerosRefuses: ['F-2'] },
    nombre: 3,
    groupe: null,
  };
  const evenements = Object.entries(ABONNEMENTS).flatMap(([type, annonce]) => (annonce ? [type] : []));

  it.each(evenements)('of %s are filled in, in both languages', (evenement) => {
    for (const langue of ['fr', 'en'] as const) {
      const sujet = evenement.startsWith('flux.') ? { ...faits, facture: null } : faits;
      const redige = rediger({ ...sujet, evenement, lecteur: { ...faits.lecteur, langue } }, 'https://p.example');
      expect(redige?.objet).toMatch(evenement === SAISIES_OUBLIEES ? /3/ : /F-1|lot\.zip/);
      expect(`${redige?.texte}${redige?.html}`).not.toMatch(/undefined|null|NaN|\{\w+\}|\[object/);
      expect(redige?.texte).toContain('https://p.example/facturation/');
    }
  });

  it('write amounts and dates in the reader’s manner', () => {
    const fr = rediger(faits, 'https://p.example')?.texte.replaceAll(/[\u00a0\u202f]/g, ' ');
    expect(fr).toContain('Montant TTC : 1 440,00 €');
    expect(fr).toContain('Date de facture : 02/03/2026');
    const en = rediger({ ...faits, lecteur: { ...faits.lecteur, langue: 'en' } }, 'https://p.example')?.texte;
    expect(en).toContain('Total with VAT: €1,440.00');
    expect(en).toContain('Invoice date: 2 March 2026');
  });

  it('stand a number, a name and a currency that are not what they should be', () => {
    const facture = {
      ...(faits.facture as NonNullable<Faits['facture']>),
      devise: 'EURO',
      numero: 'F\r\nBcc: x@y.fr\u202e1',
    };
    const redige = rediger({ ...faits, facture }, 'https://p.example');
    expect(redige?.objet).toBe('Facture F Bcc: x@y.fr 1 suspendue : à vous de compléter');
    expect(redige?.texte).toContain('EURO');
  });

  it('are the same kinds of mail in both languages', () => {
    expect(Object.keys(EN.messages).sort()).toEqual(Object.keys(FR.messages).sort());
  });
});
