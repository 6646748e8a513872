const MO = 1024 * 1024;

/** What is looked at of revocation at most; apart from `LIMITES`, which every check in the browser holds. */
export const LIMITES_REVOCATION = {
  /** One certificate revocation list. */
  octetsListe: 20 * MO,
  /** One answer by OCSP. */
  octetsReponse: 64 * 1024,
  /** Lists of the trust folder, and all their bytes. */
  listes: 200,
  octetsListes: 200 * MO,
  /** Bytes of the folder's lists that are gone through for one document, whatever is twice: about a second. */
  octetsParDocument: 200 * MO,
  /** Lists, and answers, that come with one signature or one document. */
  preuves: 50,
} as const;
