import type { FamilleErreur, Refus } from '@orpheon/domain';
import type { Faute } from './champs.ts';

export type Langue = 'fr' | 'en';
export type Phrases<Code extends string = string> = Readonly<Record<Code, Readonly<Record<Langue, string>>>>;

/** The one place where a family of refusals becomes an HTTP status. */
export const STATUT_HTTP: Readonly<Record<FamilleErreur, number>> = {
  INTROUVABLE: 404,
  REGLE_METIER: 422,
  INTERDIT: 403,
  CONFLIT: 409,
};

/** A refused action on its way out of a use case: the transaction it was thrown in is rolled back. */
export class ErreurRefus extends Error {
  readonly refus: Refus;
  constructor(refus: Refus) {
    super(refus.code);
    this.refus = refus;
  }
}

/** A refusal that belongs to HTTP rather than to a rule of the domain; its code has its sentence in some `Phrases`. */
export class ErreurHttp extends Error {
  readonly statut: number;
  readonly code: string;
  readonly details: Record<string, string>;
  readonly attente: number | undefined;
  constructor(statut: number, code: string, details: Record<string, string> = {}, attente?: number) {
    super(code);
    this.statut = statut;
    this.code = code;
    this.details = details;
    this.attente = attente;
  }
}

/** Fields of a form that the route itself had to judge: same answer as for a JSON body. */
export class ErreurChamps extends ErreurHttp {
  readonly fautes: readonly Faute[];
  constructor(fautes: readonly Faute[]) {
    super(400, 'REQUETE_INVALIDE');
    this.fautes = fautes;
  }
}

export const introuvable = (): ErreurHttp => new ErreurHttp(404, 'INTROUVABLE');
export const interdit = (): ErreurHttp => new ErreurHttp(403, 'PROFIL_INSUFFISANT');

export const PHRASES_HTTP = {
  REQUETE_INVALIDE: {
    fr: 'La demande comporte une erreur. Corrigez les champs signalés.',
    en: 'The request has a mistake. Please correct the fields shown.',
  },
  NON_CONNECTE: {
    fr: 'Votre session a expiré. Reconnectez-vous.',
    en: 'Your session has expired. Please sign in again.',
  },
  PROFIL_INSUFFISANT: {
    fr: 'Vous n’avez pas le profil nécessaire. Demandez-le au gestionnaire de votre structure.',
    en: 'You do not hold the profile this needs. Ask the manager of your structure for it.',
  },
  CONDITIONS_A_ACCEPTER: {
    fr: 'Acceptez d’abord les conditions d’utilisation. Rien n’a été enregistré.',
    en: 'Please accept the conditions of use first. Nothing was saved.',
  },
  CONFIRMATION_REQUISE: {
    fr: 'Cette action est sensible : confirmez d’abord que c’est bien vous.',
    en: 'This is a sensitive action: please confirm first that it is you.',
  },
  INTROUVABLE: {
    fr: 'Cet élément n’existe pas, ou il n’est pas dans votre périmètre.',
    en: 'This does not exist, or is outside what you may see.',
  },
  ORIGINE_REFUSEE: {
    fr: 'La demande ne vient pas du portail. Rechargez la page.',
    en: 'The request does not come from the portal. Please reload the page.',
  },
  CLE_IDEMPOTENCE_REQUISE: {
    fr: 'L’en-tête Idempotency-Key est obligatoire pour cette demande.',
    en: 'This request needs an Idempotency-Key header.',
  },
  CLE_IDEMPOTENCE_REUTILISEE: {
    fr: 'Cette clé d’idempotence a déjà servi pour une autre demande.',
    en: 'This idempotency key was used before for another request.',
  },
  FICHIER_ABSENT: { fr: 'Aucun fichier n’a été reçu.', en: 'No file was received.' },
  FICHIER_TROP_GRAND: {
    fr: 'Le fichier dépasse la taille permise ({maximum} Mo).',
    en: 'The file is larger than allowed ({maximum} MB).',
  },
  TROP_DE_FICHIERS: { fr: 'Trop de fichiers : {maximum} au plus.', en: 'Too many files: {maximum} at most.' },
  FICHIER_VIDE: { fr: 'Le fichier « {nom} » est vide.', en: 'The file "{nom}" is empty.' },
  DOCUMENT_INFECTE: {
    fr: 'L’antivirus a reconnu un programme malveillant dans « {nom} » : ce fichier n’est remis à personne.',
    en: 'The antivirus found malicious software in "{nom}": this file is handed to nobody.',
  },
  CHAMP_INATTENDU: {
    fr: 'Le fichier est attendu dans le champ « {attendu} », et non « {recu} ».',
    en: 'The file is expected in the field "{attendu}", not "{recu}".',
  },
  ENVOI_INTERROMPU: {
    fr: 'L’envoi a été interrompu avant la fin. Rien n’a été enregistré : recommencez.',
    en: 'The upload was cut short. Nothing was kept: please send it again.',
  },
  TYPE_NON_ACCEPTE: {
    fr: 'Ce type de contenu n’est pas accepté ici.',
    en: 'This type of content is not accepted here.',
  },
  TROP_DE_DEMANDES: {
    fr: 'Trop de demandes en peu de temps. Réessayez dans {secondes} secondes.',
    en: 'Too many requests in a short time. Try again in {secondes} seconds.',
  },
  INDISPONIBLE: {
    fr: 'Le service est momentanément indisponible. Rien n’a été perdu : réessayez dans quelques secondes.',
    en: 'The service is unavailable for a moment. Nothing was lost: try again in a few seconds.',
  },
  ERREUR_INTERNE: {
    fr: 'Une erreur est survenue de notre côté. Si elle se répète, donnez le numéro {incident} au support.',
    en: 'Something went wrong on our side. If it happens again, give number {incident} to support.',
  },
} as const satisfies Phrases;

/** Fills `{name}` in a sentence. */
export const remplir = (phrase: string, details: Readonly<Record<string, string>> = {}): string =>
  phrase.replace(/\{(\w+)\}/g, (tout, nom: string) => details[nom] ?? tout);

/** Reader's language from `Accept-Language`: English where it comes first, French otherwise; `sinon` where none is sent. */
export const langueDe = (entete: string | undefined, sinon: Langue = 'fr'): Langue =>
  entete === undefined ? sinon : /^\s*en\b/i.test(entete) ? 'en' : 'fr';
