import type { ActionFacture, StatutFacture } from '@orpheon/domain';
import { creerFabriques, type FactureComplete, inserer, insererFactures, type NomPersonne } from '@orpheon/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { COMPTES_DEMO } from '../../src/demo/public.ts';
import { enTransaction } from '../../src/platform/base.ts';
import { emettre } from '../../src/platform/journal-metier.ts';
import { essai } from '../appui/application.ts';

const { deps, monde, demander } = await essai();
const { structures, services } = monde;
const fabriques = creerFabriques({ graine: 12, maintenant: new Date() });

const ecoles = fabriques.uneFacture({
  fournisseur: structures.delices,
  destinataire: structures.valmont,
  service: services.ecoles,
  statut: 'SUSPENDUE',
});
const payee = fabriques.uneFacture({
  fournisseur: structures.delices,
  destinataire: structures.region,
  service: services.lycees,
  statut: 'MISE_EN_PAIEMENT',
});
const autreFournisseur = fabriques.uneFacture({
  fournisseur: structures.atelier,
  destinataire: structures.valmont,
  service: services.voirie,
  statut: 'MISE_A_DISPOSITION',
});
const flux = fabriques.unFlux({ structureId: structures.delices.id });

const emettreSur = (
  { facture }: FactureComplete,
  action: ActionFacture,
  statut: StatutFacture,
  options: { visible?: boolean; publiee?: boolean; motif?: string } = {},
): Promise<string> =>
  enTransaction(deps.base, (tx) =>
    emettre(tx, {
      type: `facture.${action}`,
      instant: new Date(),
      utilisateurId: null,
      factureId: facture.id,
      fournisseurId: options.publiee === false ? null : facture.fournisseurId,
      destinataireId: options.visible === false ? null : facture.destinataireId,
      serviceDestinataireId: options.visible === false ? null : facture.serviceDestinataireId,
      donnees: { statut, ...(options.motif ? { motif: options.motif } : {}) },
    }),
  );
const emettreFlux = (type: string): Promise<string> =>
  enTransaction(deps.base, (tx) =>
    emettre(tx, {
      type,
      instant: new Date(),
      utilisateurId: null,
      fluxId: flux.id,
      fournisseurId: structures.delices.id,
    }),
  );

beforeAll(async () => {
  await inserer(deps.base.pool, 'flux', [flux]);
  await insererFactures(deps.base.pool, [ecoles, payee, autreFournisseur]);
  await emettreFlux('flux.depose');
  await emettreSur(ecoles, 'deposer', 'DEPOSEE', { visible: false });
  await emettreSur(ecoles, 'mettreADisposition', 'MISE_A_DISPOSITION');
  await emettreFlux('flux.integre');
  await emettreSur(autreFournisseur, 'mettreADisposition', 'MISE_A_DISPOSITION');
  await emettreSur(payee, 'mettreEnPaiement', 'MISE_EN_PAIEMENT', { publiee: false });
  await emettreSur(ecoles, 'suspendre', 'SUSPENDUE', { motif: 'Bon de livraison manquant' });
});

const fil = async (qui: NomPersonne, suite = ''): Promise<string[]> => {
  const { statut, corps } = await demander(qui, 'GET', `/api/accueil/evenements${suite}`);
  expect(statut).toBe(200);
  return corps.elements.map((e: { type: string; cote: string }) => `${e.cote} ${e.type}`);
};

describe('the event feed', () => {
  it('shows a supplier their invoices and deposits, newest first, and not a payment that its entity does not publish', async () => {
    expect(await fil('comptable')).toEqual([
      'FOURNISSEUR facture.suspendre',
      'FOURNISSEUR flux.integre',
      'FOURNISSEUR facture.mettreADisposition',
      'FOURNISSEUR facture.deposer',
    ]);
  });

  it('shows a recipient what has reached them, from their side', async () => {
    expect(await fil('agente')).toEqual([
      'DESTINATAIRE facture.suspendre',
      'DESTINATAIRE facture.mettreADisposition',
      'DESTINATAIRE facture.mettreADisposition',
    ]);
    expect(await fil('agentRegion')).toEqual(['DESTINATAIRE facture.mettreEnPaiement']);
  });

  it('stays within the service held', async () => {
    expect(await fil('agentEcoles')).toEqual([
      'DESTINATAIRE facture.suspendre',
      'DESTINATAIRE facture.mettreADisposition',
    ]);
    expect(await fil('agenteVoirie')).toEqual(['DESTINATAIRE facture.mettreADisposition']);
  });

  it('tells number, status then, other party and motive', async () => {
    const { corps } = await demander('agentEcoles', 'GET', '/api/accueil/evenements');
    expect(corps.elements[0]).toMatchObject({
      factureId: ecoles.facture.id,
      fluxId: null,
      numero: ecoles.facture.numero,
      statut: 'SUSPENDUE',
      autrePartie: 'Les Délices de Savoie',
      motif: 'Bon de livraison manquant',
    });
    expect(corps.elements[1]).toMatchObject({ statut: 'MISE_A_DISPOSITION', motif: null });
    const { corps: emises } = await demander('comptable', 'GET', '/api/accueil/evenements');
    expect(emises.elements[1]).toMatchObject({ fluxId: flux.id, factureId: null, numero: flux.numero, statut: null });
    expect(emises.elements[0]).toMatchObject({ autrePartie: 'Commune de Valmont' });
  });

  it('pages to the end without losing or repeating any', async () => {
    const vus: string[] = [];
    let curseur: string | null = '';
    while (curseur !== null) {
      const { corps } = await demander(
        'manuela',
        'GET',
        `/api/accueil/evenements?limite=1${curseur && `&curseur=${curseur}`}`,
      );
      vus.push(...corps.elements.map((e: { id: string }) => e.id));
      curseur = corps.curseurSuivant;
    }
    expect(vus).toHaveLength(4);
    expect(vus).toEqual([...new Set(vus)].sort((a, b) => Number(b) - Number(a)));
  });

  it('shows one structure of several, and nothing of one that is not mine', async () => {
    expect(await fil('cabinet', `?structureId=${structures.atelier.id}`)).toEqual([
      'FOURNISSEUR facture.mettreADisposition',
    ]);
    expect(await fil('cabinet', `?structureId=${structures.valmont.id}`)).toEqual([]);
    expect(await fil('isole')).toEqual([]);
  });

  it('shows deposits, not invoices, to who follows deposits only', async () => {
    await deps.base.pool.query(
      `UPDATE habilitation SET fin = '2020-01-01' WHERE utilisateur_id = $1 AND objet = 'FACTURES_EMISES'`,
      [monde.personnes.consultante.id],
    );
    expect(await fil('consultante')).toEqual(['FOURNISSEUR flux.integre']);
  });
});

describe('news', () => {
  it('are open to anybody, newest first, none before its hour', async () => {
    const actualite = (id: string, publieeLe: Date, titre: string) => ({
      id,
      publieeLe,
      titreFr: titre,
      titreEn: `${titre} (en)`,
      texteFr: 'Texte',
      texteEn: 'Text',
    });
    await inserer(deps.base.pool, 'actualite', [
      actualite('1', new Date(Date.now() - 2_000), 'Ancienne'),
      actualite('2', new Date(Date.now() - 1_000), 'Récente'),
      actualite('3', new Date(Date.now() + 3_600_000), 'À venir'),
    ]);
    const { corps } = await demander(null, 'GET', '/api/accueil/actualites');
    expect(corps.elements.map((a: { titre: { fr: string } }) => a.titre.fr)).toEqual(['Récente', 'Ancienne']);
  });
});

describe('the configuration', () => {
  it('names no account where the demo is not loaded', async () => {
    const { corps } = await demander(null, 'GET', '/api/accueil/configuration');
    expect(corps).toMatchObject({ environnement: 'PRODUCTION', demo: null, contact: null });
  });

  it('names the accounts of the demo once it is loaded, not because it was asked for', async () => {
    const demo = await essai({ DEMO: '1', CONTACT: 'aide@portail.essai' });
    const lire = async () => (await demo.demander(null, 'GET', '/api/accueil/configuration')).corps;
    expect(await lire()).toMatchObject({ environnement: 'DEMONSTRATION', contact: 'aide@portail.essai', demo: null });

    const courrielConnexion = COMPTES_DEMO[0]?.courriel ?? '';
    await inserer(demo.deps.base.pool, 'utilisateur', [fabriques.unUtilisateur({ courrielConnexion })]);
    const { demo: annoncee } = await lire();
    expect(annoncee.comptes).toContainEqual(expect.objectContaining({ nom: 'Manuela Ferrand' }));
    expect(annoncee.motDePasse.length).toBeGreaterThan(11);
  });
});
