import type { TypeIdentifiant } from '@orpheon/domain';
import type { ArticleVendu } from '../fabriques/montants.ts';

/** A party as a document names it. */
export interface PartieDecrite {
  readonly nom: string;
  /** 14 digits; the identifier of its kind where `type` says otherwise. */
  readonly siret: string;
  /** SIRET when absent. A European structure is known by its VAT number, the others by the Chorus dialect of UBL alone. */
  readonly type?: TypeIdentifiant | undefined;
  /** VAT number. */
  readonly tva?: string | undefined;
  readonly adresse: {
    readonly ligne: string;
    readonly codePostal: string;
    readonly ville: string;
    /** ISO 3166 alpha-2. */
    readonly pays: string;
  };
}

export interface PieceDecrite {
  readonly nom: string;
  readonly typeMime: string;
  readonly octets: Uint8Array;
}

/** The little that one says of an invoice; builders make a whole document of it in any syntax. */
export interface DescriptionFacture {
  readonly numero: string;
  /** `YYYY-MM-DD`. */
  readonly dateFacture: string;
  readonly dateEcheance?: string | undefined;
  /** UNTDID 1001: 380 invoice, 381 credit note… */
  readonly type: string;
  /** null: the document names none. */
  readonly cadre: string | null;
  readonly devise: string;
  readonly fournisseur: PartieDecrite;
  /** BT-29. */
  readonly codeServiceFournisseur?: string | undefined;
  readonly destinataire: PartieDecrite;
  readonly codeService?: string | undefined;
  readonly numeroEngagement?: string | undefined;
  readonly numeroMarche?: string | undefined;
  readonly factureOrigine?: string | undefined;
  /** UNTDID 4461; null: the document names none. */
  readonly modePaiement: string | null;
  readonly iban?: string | undefined;
  readonly bic?: string | undefined;
  readonly articles: readonly ArticleVendu[];
  readonly note?: string | undefined;
  readonly pieces: readonly PieceDecrite[];
  /** Total already paid, exact decimal text. */
  readonly dejaPaye?: string | undefined;
}

/** Fictitious parties: SIREN that begin with 0 were never attributed; their keys are right. */
const FOURNISSEUR: PartieDecrite = {
  nom: 'Les Délices de Savoie',
  siret: '01234567400019',
  tva: 'FR09012345674',
  adresse: { ligne: '12 rue des Alpages', codePostal: '73000', ville: 'Chambéry', pays: 'FR' },
};
const DESTINATAIRE: PartieDecrite = {
  nom: 'Ville de Montrevel',
  siret: '09876543100014',
  adresse: { ligne: '1 place de la Mairie', codePostal: '01340', ville: 'Montrevel', pays: 'FR' },
};

const PAR_DEFAUT: DescriptionFacture = {
  numero: 'F2026-0001',
  dateFacture: '2026-01-15',
  dateEcheance: '2026-02-14',
  type: '380',
  cadre: 'A1',
  devise: 'EUR',
  fournisseur: FOURNISSEUR,
  destinataire: DESTINATAIRE,
  codeService: 'RESTAURATION',
  numeroEngagement: '4500001234',
  numeroMarche: undefined,
  modePaiement: '30',
  iban: 'FR7699999000010000000000115',
  articles: [
    { denomination: 'Reblochon fermier', quantite: '24', prixUnitaire: '11.40', tauxTva: '5.5', unite: 'C62' },
    { denomination: 'Livraison réfrigérée', quantite: '1', prixUnitaire: '85.00', tauxTva: '20', unite: 'C62' },
  ],
  note: 'Pénalités de retard : taux directeur de la BCE majoré de 8 points. Indemnité forfaitaire de recouvrement : 40 euros.',
  pieces: [],
};

/** A whole description, valid by default; `voulue` says what the example is about. */
export const decrireFacture = (voulue: Partial<DescriptionFacture> = {}): DescriptionFacture => ({
  ...PAR_DEFAUT,
  ...voulue,
});
