import { unDocumentUbl, unPdf } from '@orpheon/testing';
import type { CleFournisseur } from './fournisseurs.ts';

/** A file in which no invoice can be told: its flow is refused, and says why. */
export interface FichierIllisible {
  readonly fournisseur: CleFournisseur;
  /** Working days before the day of loading. */
  readonly recul: number;
  readonly nom: string;
  readonly octets: (instant: Date) => Promise<Uint8Array>;
}

const texte = (contenu: string) => async (): Promise<Uint8Array> => new TextEncoder().encode(contenu);

export const ILLISIBLES: readonly FichierIllisible[] = [
  {
    fournisseur: 'delices',
    recul: 4,
    nom: 'Facture cantine.pdf',
    octets: (instant) => unPdf('Facture', ['Repas servis à la cantine : voir le détail en annexe.'], instant),
  },
  {
    fournisseur: 'vauquelin',
    recul: 37,
    nom: 'export-ventes.xml',
    octets: texte('<?xml version="1.0"?><ventes><vente numero="12" montant="118.00"/></ventes>'),
  },
  {
    fournisseur: 'kerneo',
    recul: 81,
    nom: 'lot-de-fin-de-mois.xml',
    octets: texte(unDocumentUbl().slice(0, 2_400)),
  },
  {
    fournisseur: 'bertholin',
    recul: 152,
    nom: 'situation-3.csv',
    octets: texte('Poste;Quantité;Montant\nEnrobé;240;7608,00\n'),
  },
];
