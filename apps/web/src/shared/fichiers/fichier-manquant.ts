/** A file of the application that could not be had, though it was asked for twice. */
export class FichierManquant extends Error {
  readonly fichier: string;
  /** The server has it no more, since it runs another version than this page: only a page loaded anew can have it. */
  readonly disparu: boolean;

  constructor(fichier: string, disparu: boolean) {
    super(`${fichier} could not be downloaded`);
    this.fichier = fichier;
    this.disparu = disparu;
  }
}

const CLE = 'orpheon.recharge';

/**
 * May the page be loaded anew by itself, because this one is of a former version? Once only, until a page could be shown:
 * two versions may be served at the same time, and each would send back to the other.
 */
export function prendreUnRechargement(): boolean {
  try {
    if (sessionStorage.getItem(CLE) !== null) return false;
    sessionStorage.setItem(CLE, '1');
    return true;
  } catch {
    return false;
  }
}

/** A page could be shown: the next version may be taken by itself again. */
export function rendreLeRechargement(): void {
  try {
    sessionStorage.removeItem(CLE);
  } catch {
    // no storage, hence nothing that was taken
  }
}
