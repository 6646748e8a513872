import type { DonneesChorus, FaitsDepot } from '@orpheon/domain';
import { api, lire } from '../../../shared/api/client.ts';
import { televerser } from '../../../shared/api/televerser.ts';
import { Controleur } from '../../commun/controle/controleur.ts';
import type { FluxDepose } from './file-de-depot.ts';
import type { Moyens } from './magasin.ts';

/** Longest values that the API takes; a longer one is wrong by itself, and the checks say so. */
const MAX = { identifiant: 80, service: 100, numero: 100 } as const;

const court = (nom: string, valeur: string | undefined, max: number): Record<string, string> =>
  valeur !== undefined && valeur !== '' && valeur.length <= max ? { [nom]: valeur } : {};

/** What a document names, as the API takes it. */
const termes = (donnees: DonneesChorus): Record<string, string> => ({
  ...court('fournisseur', donnees.fournisseur.identifiant, MAX.identifiant),
  ...court('serviceFournisseur', donnees.codeServiceFournisseur, MAX.service),
  ...court('destinataire', donnees.destinataire.identifiant, MAX.identifiant),
  ...court('service', donnees.codeService, MAX.service),
  ...court('numero', donnees.numero, MAX.numero),
});

/** What the portal knows of the parties that a document names. */
const demanderFaits = (structureId: string, donnees: DonneesChorus): Promise<FaitsDepot> =>
  lire(
    api.GET('/api/facturation/factures-emises/faits-de-depot', {
      params: {
        query: { structureId, ...termes(donnees) },
      },
    }),
  );

const demanderFaitsDuLot = (structureId: string, documents: readonly DonneesChorus[]): Promise<FaitsDepot[]> =>
  lire(
    api.POST('/api/facturation/factures-emises/faits-de-lot', {
      body: { structureId, documents: documents.map(termes) },
    }),
  );

/** The browser's own: its threads, its network. */
export const moyensDuNavigateur = (expliquer: (erreur: unknown) => string): Moyens => ({
  nouvelId: () => crypto.randomUUID(),
  creerControleur: () => new Controleur(),
  demanderFaits,
  demanderFaitsDuLot,
  envoyer: ({ structureId, fichier, pieces, piecesDeStructure, cle, surAvancement }) => {
    const corps = new FormData();
    corps.append('fichier', fichier, fichier.name);
    if (piecesDeStructure.length > 0) corps.append('piecesDeStructure', piecesDeStructure.join(','));
    for (const piece of pieces) corps.append('pieces', piece, piece.name);
    return televerser<FluxDepose>({
      chemin: `/api/facturation/factures-emises/depots?structureId=${structureId}`,
      corps,
      cle,
      surAvancement,
    });
  },
  expliquer,
});
