import type { SaisieFacture } from '@orpheon/domain';

/**
 * What was typed and the server does not hold yet, kept on this device: it exists only while the network, the session or
 * the server is missing, and goes as soon as the server has it. `cle` and `creation`: a draft whose creation was asked
 * and not answered, so that asking again makes no second one.
 */
export interface CopieLocale {
  readonly contenu: SaisieFacture;
  /** Version of the draft it was typed over; null: the draft does not exist yet. */
  readonly version: number | null;
  readonly le: string;
  readonly creation: { readonly cle: string; readonly contenu: SaisieFacture } | null;
  /** Hash of the PDF whose reading the content was filled from. */
  readonly lectureReportee: string | null;
}

/** The part of `Storage` that is used. */
export type Rangement = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/** Where the typing of that person is kept; `saisieId` null: a new invoice of that structure. */
const nomDe = (utilisateurId: string, sujet: string): string => `orpheon.saisie.${utilisateurId}.${sujet}`;

export const sujetNouvelle = (structureId: string, mode: string): string => `nouvelle.${structureId}.${mode}`;

export class CopiesLocales {
  readonly #rangement: Rangement;
  readonly #utilisateurId: string;

  constructor(rangement: Rangement, utilisateurId: string) {
    this.#rangement = rangement;
    this.#utilisateurId = utilisateurId;
  }

  lire(sujet: string): CopieLocale | null {
    try {
      const texte = this.#rangement.getItem(nomDe(this.#utilisateurId, sujet));
      return texte === null ? null : lireCopie(JSON.parse(texte));
    } catch {
      // storage refused, or a copy of another version of the portal: there is nothing to give back
      return null;
    }
  }

  /** False where the device keeps nothing (private browsing, full): the page must then not be left. */
  ecrire(sujet: string, copie: CopieLocale): boolean {
    try {
      this.#rangement.setItem(nomDe(this.#utilisateurId, sujet), JSON.stringify(copie));
      return true;
    } catch {
      return false;
    }
  }

  effacer(sujet: string): void {
    try {
      this.#rangement.removeItem(nomDe(this.#utilisateurId, sujet));
    } catch {
      // nothing was kept
    }
  }
}

const estObjet = (v: unknown): v is Record<string, unknown> => typeof v === 'object' && v !== null;

/** A copy of the form we write; the content has the shape of a typed invoice, field by field, or it is not one. */
function lireCopie(lu: unknown): CopieLocale | null {
  if (!estObjet(lu) || !estSaisie(lu.contenu) || typeof lu.le !== 'string') return null;
  const { contenu, le, version, creation } = lu;
  if (version !== null && typeof version !== 'number') return null;
  const lectureReportee = typeof lu.lectureReportee === 'string' ? lu.lectureReportee : null;
  if (creation === null || creation === undefined) return { contenu, le, version, creation: null, lectureReportee };
  if (!estObjet(creation) || typeof creation.cle !== 'string' || !estSaisie(creation.contenu)) return null;
  return { contenu, le, version, creation: { cle: creation.cle, contenu: creation.contenu }, lectureReportee };
}

const TEXTES = [
  'type',
  'cadre',
  'numero',
  'dateFacture',
  'dateEcheance',
  'devise',
  'codeService',
  'commentaire',
] as const;
const LISTES = ['lignes', 'remises', 'recapitulatif'] as const;

const estSaisie = (v: unknown): v is SaisieFacture =>
  estObjet(v) &&
  TEXTES.every((nom) => typeof v[nom] === 'string') &&
  LISTES.every((nom) => Array.isArray(v[nom])) &&
  estObjet(v.paiement) &&
  estObjet(v.periode);
