import type { ActionFacture } from '@orpheon/domain';

/** The end of an action on many invoices: its events are told together, in one mail a reader. */
export const FIN_DE_TRAITEMENT = 'traitement.termine';

/** What is said of the invoices of a lot as one: each recipient is told once, at the end of its deposit. */
export const DANS_UN_LOT = 'facture.mettreADisposition';

/** Drafts that somebody wrote last, long ago: told to them alone, at most once a week. */
export const SAISIES_OUBLIEES = 'saisie.oubliees';

export type TypeEvenement =
  | `facture.${ActionFacture}`
  | 'facture.pieceInfectee'
  | 'facture.rejetTraite'
  | 'facture.rejetATraiter'
  | 'flux.depose'
  | 'flux.integre'
  | 'flux.integre_partiel'
  | 'flux.rejete'
  | 'flux.incidente'
  | typeof SAISIES_OUBLIEES
  | typeof FIN_DE_TRAITEMENT
  | 'telechargement.pret'
  | 'telechargement.echoue';

/**
 * Who is told. The sides: everybody who holds the application on the structure, or on the service concerned, wants to be
 * told, and did not do it themselves. The depositor: whoever sent the file. The author: whom the event names.
 */
export type Lecteurs = 'FOURNISSEUR' | 'DESTINATAIRE' | 'DEPOSANT' | 'AUTEUR';

/** The words used, in notifications/{fr,en}.ts. */
export type CleMessage =
  | 'SUSPENDUE'
  | 'SUSPENSION_LEVEE'
  | 'A_RECYCLER'
  | 'REJETEE'
  | 'MISE_EN_PAIEMENT'
  | 'REFUSEE'
  | 'MAUVAIS_VALIDEUR'
  | 'MISE_A_DISPOSITION'
  | 'COMPLETEE'
  | 'ABANDONNEE'
  | 'SAISIES_OUBLIEES'
  | 'FLUX_REJETE'
  | 'FLUX_INTEGRE_PARTIEL'
  | 'FLUX_INCIDENTE';

export interface Annonce {
  readonly a: Lecteurs;
  readonly message: CleMessage;
  /** `NON_COMMUNIQUEE`: not where the entity does not publish "mise en paiement". */
  readonly sauf?: 'NON_COMMUNIQUEE';
}

/** Event → mail. Null: nobody is told; the home page and the history show it all. */
export const ABONNEMENTS: Readonly<Record<TypeEvenement, Annonce | null>> = {
  [SAISIES_OUBLIEES]: { a: 'AUTEUR', message: 'SAISIES_OUBLIEES' },
  'flux.depose': null,
  'flux.integre': null,
  'flux.integre_partiel': { a: 'DEPOSANT', message: 'FLUX_INTEGRE_PARTIEL' },
  'flux.rejete': { a: 'DEPOSANT', message: 'FLUX_REJETE' },
  'flux.incidente': { a: 'DEPOSANT', message: 'FLUX_INCIDENTE' },

  // in the feed of who asked for it; the suppliers by the digest of its events (notifications/groupe.query.ts)
  [FIN_DE_TRAITEMENT]: null,
  'telechargement.pret': null,
  'telechargement.echoue': null,
  // shown on the invoice, and in the feed of both sides
  'facture.pieceInfectee': null,
  // a note of the supplier to themselves
  'facture.rejetTraite': null,
  'facture.rejetATraiter': null,

  // the supplier's own doing
  'facture.enregistrer': null,
  'facture.supprimer': null,
  'facture.envoyer': null,
  'facture.deposer': null,
  'facture.recycler': null,
  'facture.corrigerValideur1': null,
  'facture.corrigerValideur2': null,

  // said by its deposit, in one mail that names every refused invoice: flux.rejete, flux.integre_partiel
  'facture.declarerNonConforme': null,
  'facture.acheminer': null,
  // that of a lot by its end, in one mail a reader (notifications/groupe.query.ts)
  'facture.mettreADisposition': { a: 'DESTINATAIRE', message: 'MISE_A_DISPOSITION' },
  'facture.completer': { a: 'DESTINATAIRE', message: 'COMPLETEE' },
  'facture.abandonner': { a: 'DESTINATAIRE', message: 'ABANDONNEE' },

  // valideurs are told once an invoice can have one (Factures à valider)
  'facture.soumettreAValidation1': null,
  'facture.soumettreAValidation2': null,
  'facture.valider1': null,
  'facture.valider2': null,
  'facture.laisserPasser1': null,
  'facture.laisserPasser2': null,
  'facture.refuser1': { a: 'FOURNISSEUR', message: 'REFUSEE' },
  'facture.refuser2': { a: 'FOURNISSEUR', message: 'REFUSEE' },
  'facture.refuserMauvaisValideur1': { a: 'FOURNISSEUR', message: 'MAUVAIS_VALIDEUR' },
  'facture.refuserMauvaisValideur2': { a: 'FOURNISSEUR', message: 'MAUVAIS_VALIDEUR' },

  // steps of the recipient that ask nothing of the supplier
  'facture.prendreEnCompte': null,
  'facture.constaterServiceFait': null,
  'facture.mandater': null,
  'facture.transmettreAuComptable': null,
  'facture.comptabiliser': null,

  'facture.suspendre': { a: 'FOURNISSEUR', message: 'SUSPENDUE' },
  'facture.leverSuspension': { a: 'FOURNISSEUR', message: 'SUSPENSION_LEVEE' },
  'facture.demanderRecyclage': { a: 'FOURNISSEUR', message: 'A_RECYCLER' },
  'facture.rejeter': { a: 'FOURNISSEUR', message: 'REJETEE' },
  'facture.mettreEnPaiement': { a: 'FOURNISSEUR', message: 'MISE_EN_PAIEMENT', sauf: 'NON_COMMUNIQUEE' },
};

/** What follows from an event read back from the database; one that a newer version wrote tells nobody. */
export const annonceDe = (type: string): Annonce | null => (estConnu(type) ? ABONNEMENTS[type] : null);

const estConnu = (type: string): type is TypeEvenement => Object.hasOwn(ABONNEMENTS, type);
