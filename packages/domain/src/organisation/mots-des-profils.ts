import type { Niveau } from './droits.ts';
import type { ObjetDeProfil } from './profils.ts';

interface Mots {
  readonly fr: string;
  readonly en: string;
}

/** What a profile opens, in the words of its reader: exports, mails, history. The menu says the same. */
export const MOTS_DES_OBJETS: Readonly<Record<ObjetDeProfil, Mots>> = {
  ORGANISATION: { fr: 'Organisation', en: 'Organisation' },
  FACTURATION: { fr: 'Facturation', en: 'Invoicing' },
  COMMANDE: { fr: 'Commande', en: 'Orders' },
  MARCHE: { fr: 'Marché', en: 'Contracts' },
  RACCORDEMENT: { fr: 'Raccordement', en: 'Connection' },
  SUPPORT: { fr: 'Support', en: 'Support' },
  STRUCTURES: { fr: 'Structures', en: 'Structures' },
  FACTURES_EMISES: { fr: 'Factures émises', en: 'Issued invoices' },
  FACTURES_RECUES: { fr: 'Factures reçues', en: 'Received invoices' },
  FACTURES_A_VALIDER: { fr: 'Factures à valider', en: 'Invoices to validate' },
  FACTURES_DE_TRAVAUX: { fr: 'Factures de travaux', en: 'Works invoices' },
  MEMOIRES: { fr: 'Mémoires de frais de justice', en: 'Statements of legal costs' },
  REMBOURSEMENTS: { fr: 'Remboursements de taxes', en: 'Tax refunds' },
  SUIVI_DES_FLUX: { fr: 'Suivi des flux', en: 'Flow tracking' },
  ENGAGEMENTS: { fr: 'Engagements', en: 'Commitments' },
  MARCHES: { fr: 'Marchés', en: 'Public contracts' },
  RACCORDEMENTS: { fr: 'Raccordements', en: 'Connections' },
  COMPTES_TECHNIQUES: { fr: 'Comptes techniques', en: 'Technical accounts' },
  SOLLICITATIONS_EMISES: { fr: 'Sollicitations émises', en: 'Requests sent' },
  SOLLICITATIONS_RECUES: { fr: 'Sollicitations reçues', en: 'Requests received' },
};

export const MOTS_DES_NIVEAUX: Readonly<Record<Niveau, Mots>> = {
  CONSULTATION: { fr: 'consultation', en: 'read' },
  MODIFICATION: { fr: 'modification', en: 'read and change' },
};
