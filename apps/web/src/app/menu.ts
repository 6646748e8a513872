import type { Application } from '@orpheon/domain';
import { type CheminDomaine, chemins } from './chemins.ts';

/** The portal's applications by domain, in menu order. `chemin` null: not built yet; its domain's page says so. */
export interface ApplicationDuMenu {
  readonly application: Application;
  readonly chemin: string | null;
}

export const MENU: Readonly<Record<CheminDomaine, readonly ApplicationDuMenu[]>> = {
  facturation: [
    { application: 'FACTURES_EMISES', chemin: chemins.facturesEmises },
    { application: 'FACTURES_RECUES', chemin: chemins.facturesRecues },
    { application: 'SUIVI_DES_FLUX', chemin: chemins.suiviDesFlux },
    { application: 'FACTURES_A_VALIDER', chemin: null },
    { application: 'FACTURES_DE_TRAVAUX', chemin: null },
    { application: 'MEMOIRES', chemin: null },
    { application: 'REMBOURSEMENTS', chemin: null },
  ],
  organisation: [{ application: 'STRUCTURES', chemin: chemins.structures }],
  commande: [{ application: 'ENGAGEMENTS', chemin: null }],
  raccordement: [
    { application: 'RACCORDEMENTS', chemin: null },
    { application: 'COMPTES_TECHNIQUES', chemin: null },
  ],
  marche: [{ application: 'MARCHES', chemin: null }],
};

/** The page of a domain that needs no account: its address, its name, and what it is for (texts of the home page). */
const OUVERTS_A_TOUS = {
  facturation: { chemin: chemins.verifierFacture, nom: 'menu.verifierFacture', texte: 'validateur.texte' },
  organisation: { chemin: chemins.structuresPubliques, nom: 'menu.structuresPubliques', texte: 'annuaire.texte' },
} as const;

export const ouvertATous = (domaine: CheminDomaine) =>
  domaine === 'facturation' || domaine === 'organisation' ? OUVERTS_A_TOUS[domaine] : null;
