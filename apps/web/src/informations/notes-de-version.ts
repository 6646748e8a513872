interface NoteDeVersion {
  readonly version: string;
  /** Calendar day. */
  readonly date: string;
  /** `recent`: came with the latest delivery of that version, and is marked. */
  readonly changements: readonly { readonly fr: string; readonly en: string; readonly recent?: true }[];
}

/** Newest first. A delivery adds its changes here, and unmarks the former ones. */
export const NOTES_DE_VERSION: readonly NoteDeVersion[] = [
  {
    version: '0.1',
    date: '2026-11-21',
    changements: [
      {
        fr: 'Dépôt de factures Factur-X, UBL, CII et CPPFactureMixte, vérifiées dans le navigateur avant l’envoi.',
        en: 'Filing of Factur-X, UBL, CII and CPPFactureMixte invoices, checked in the browser before sending.',
        recent: true,
      },
      {
        fr: 'Factures reçues : consultation, traitement, suspension et rejet avec motif.',
        en: 'Received invoices: reading, processing, suspension and rejection with a reason.',
        recent: true,
      },
      {
        fr: 'Factures émises : suivi, complément d’une facture suspendue, recyclage.',
        en: 'Issued invoices: following, completing a suspended invoice, readdressing.',
        recent: true,
      },
      {
        fr: 'Suivi des flux avec compte rendu d’intégration complet, et mise à jour des pages ouvertes sans rechargement.',
        en: 'Flow tracking with the full integration report, and open pages that stay up to date by themselves.',
        recent: true,
      },
      {
        fr: 'Annuaire public des structures, avec leurs exigences et leurs services actifs.',
        en: 'Public directory of structures, with what they demand and their active services.',
        recent: true,
      },
    ],
  },
];
