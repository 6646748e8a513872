/**
 * The session as this tab knows it. When it ends while someone works, requests that meet a 401 wait here: a dialog asks
 * for the password over the page, then they are sent again, so that nothing typed is lost.
 */
interface EtatSession {
  readonly ouverte: boolean;
  readonly expiree: boolean;
}

let etat: EtatSession = { ouverte: false, expiree: false };
let attente: { readonly promesse: Promise<boolean>; readonly conclure: (reprise: boolean) => void } | null = null;
const abonnes = new Set<() => void>();

/** Kept for the next visit: `amorce.js` shows the words of the public home only to who is not known to be signed in. */
const CLE_CONNECTE = 'orpheon.connecte';

function changer(nouvel: EtatSession): void {
  if (nouvel.ouverte === etat.ouverte && nouvel.expiree === etat.expiree) return;
  etat = nouvel;
  for (const prevenir of abonnes) prevenir();
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
    changer({ ouverte: true, expiree: false });
    attente?.conclure(true);
    attente = null;
  },
  /** Signed out, or given up signing in again: what waits is refused. */
  fermer(): void {
    localStorage.removeItem(CLE_CONNECTE);
    changer({ ouverte: false, expiree: false });
    attente?.conclure(false);
    attente = null;
  },
  /** Called on a 401 in an open session; true once the person has signed in again. */
  attendreReprise(): Promise<boolean> {
    if (attente === null) {
      const { promise, resolve } = Promise.withResolvers<boolean>();
      attente = { promesse: promise, conclure: resolve };
    }
    changer({ ouverte: true, expiree: true });
    return attente.promesse;
  },
};
