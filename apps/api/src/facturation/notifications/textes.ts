import type { CleMessage } from '../facturation.subscriptions.ts';

/** What the sentences of a mail are filled with: ready to read, in the mail's language. */
export interface Mots {
  /** `Facture F-2026-014`, `Avoir A-2026-003`. */
  readonly facture: string;
  readonly fournisseur: string;
  readonly destinataire: string;
  readonly fichier: string;
  readonly acceptees: number;
  readonly refusees: number;
  /** Numbers of refused invoices, joined; empty when none has one. */
  readonly numerosRefuses: string;
  /** Invoices of an action on many. */
  readonly nombre: number;
}

/** One kind of mail. `suite`: what the reader can do now. */
export interface Message {
  readonly objet: (m: Mots) => string;
  readonly annonce: (m: Mots) => string;
  readonly suite?: (m: Mots) => string;
  readonly bouton: string;
  /** For who may only read: what awaits the others is not asked of them. */
  readonly lecture?: Pick<Message, 'objet' | 'suite' | 'bouton'>;
}

/** Messages that an action on many invoices may give, and its words for all of them together. */
export type CleGroupe =
  | 'MISE_A_DISPOSITION'
  | 'SUSPENDUE'
  | 'SUSPENSION_LEVEE'
  | 'A_RECYCLER'
  | 'REJETEE'
  | 'MISE_EN_PAIEMENT';
export type MessageGroupe = Pick<Message, 'objet' | 'annonce' | 'suite' | 'bouton'>;

export interface Textes {
  readonly langue: 'fr' | 'en';
  readonly messages: Readonly<Record<CleMessage, Message>>;
  readonly groupes: Readonly<Record<CleGroupe, MessageGroupe>>;
  /** Who acted, where the invoices are of several recipients. */
  readonly plusieursDestinataires: string;
  /** The invoices that a digest does not name. */
  readonly autres: (nombre: number) => string;
  readonly facture: (numero: string | null) => string;
  readonly avoir: (numero: string | null) => string;
  readonly bonjour: (prenom: string) => string;
  /** Names of the facts shown. */
  readonly faits: Readonly<
    Record<
      | 'numero'
      | 'montant'
      | 'date'
      | 'fournisseur'
      | 'destinataire'
      | 'service'
      | 'engagement'
      | 'motif'
      | 'commentaire',
      string
    > &
      Record<'flux' | 'fichier' | 'acceptees' | 'refusees' | 'numerosRefuses', string>
  >;
  readonly montant: (valeur: string, devise: string | null) => string;
  readonly date: (jour: string) => string;
  /** Why the reader gets this, and where to stop it. */
  readonly pied: string;
  readonly preferences: string;
}

/** An exact amount in the reader's manner; a currency nobody knows is written as it came. */
export function ecrireMontant(locale: string, valeur: string, devise: string | null): string {
  const nombre = valeur as Intl.StringNumericLiteral;
  const decimales = { minimumFractionDigits: 2, maximumFractionDigits: 6 };
  if (devise && Intl.supportedValuesOf('currency').includes(devise)) {
    return new Intl.NumberFormat(locale, { style: 'currency', currency: devise }).format(nombre);
  }
  return `${new Intl.NumberFormat(locale, decimales).format(nombre)}${devise ? ` ${devise}` : ''}`;
}

export const ecrireJour = (locale: string, jour: string, forme: Intl.DateTimeFormatOptions): string =>
  new Intl.DateTimeFormat(locale, { ...forme, timeZone: 'UTC' }).format(new Date(`${jour}T00:00:00Z`));
