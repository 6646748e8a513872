/**
 * The session as this tab knows it. When it ends while someone works, requests that meet a 401 wait here: a dialog asks
 * for the password over the page, then they are sent again, so that nothing typed is lost.
 */
interface EtatSession {
  readonly ouverte: boolean;
  readonly expiree: boolean;
  /** A sensitive action waits until the person has proved again who they are. */
  readonly aConfirmer: boolean;
}

interface Attente {
  readonly promesse: Promise<boolean>;
  readonly conclure: (leve: boolean) => void;
}

let etat: EtatSession = { ouverte: false, expiree: false, aConfirmer: false };
let reprise: Attente | null = null;
let confirmation: Attente | null = null;
const abonnes = new Set<() => void>();

/** Kept for the next visit: `amorce.js` shows the words of the public home only to who is not known to be signed in. */
const CLE_CONNECTE = 'orpheon.connecte';

function changer(nouvel: EtatSession): void {
  etat = nouvel;
  for (const prevenir of abonnes) prevenir();
}

function attendre(): Attente {
  const { promise, resolve } = Promise.withResolvers<boolean>();
  return { promesse: promise, conclure: resolve };
}

/** What waited for the person is refused. */
function renoncer(): void {
  reprise?.conclure(false);
  confirmation?.conclure(false);
  reprise = null;
  confirmation = null;
}

export const session = {
  lire: (): EtatSession => etat,
  suivre(prevenir: () => void): () => void {
    abonnes.add(prevenir);
    return () => abonnes.delete(prevenir);
  },
  /** Someone is signed in: right after sign-in, and when the first page finds a session. */
  ouvrir(): void {
    localStorage.setItem(CLE_CONNECTE, '1');
    if (!etat.ouverte || etat.expiree) changer({ ...etat, ouverte: true, expiree: false });
    reprise?.conclure(true);
    reprise = null;
  },
  /** Signed out, or given up signing in again: what waits is refused. */
  fermer(): void {
    localStorage.removeItem(CLE_CONNECTE);
    if (etat.ouverte) changer({ ouverte: false, expiree: false, aConfirmer: false });
    renoncer();
  },
  /** Called on a 401 in an open session; true once the person has signed in again. */
  attendreReprise(): Promise<boolean> {
    reprise ??= attendre();
    if (!etat.expiree) changer({ ...etat, ouverte: true, expiree: true });
    return reprise.promesse;
  },
  /** Called on a 403 CONFIRMATION_REQUISE; true once the person has proved again who they are. */
  attendreConfirmation(): Promise<boolean> {
    confirmation ??= attendre();
    if (!etat.aConfirmer) changer({ ...etat, aConfirmer: true });
    return confirmation.promesse;
  },
  /** The dialog that asked is done with. */
  conclureConfirmation(prouvee: boolean): void {
    changer({ ...etat, aConfirmer: false });
    confirmation?.conclure(prouvee);
    confirmation = null;
  },
};
