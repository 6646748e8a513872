/** One event of the stream, as the server sends it. */
export interface EvenementFlot {
  readonly id: string;
  readonly type: string;
  readonly factureId: string | null;
  readonly fluxId: string | null;
  /** The structure whose organisation changed. */
  readonly structureId: string | null;
}

/** What tabs tell each other. `reprise`: some events may have been missed, everything is to be asked again. */
export type MessageFlot =
  | { readonly genre: 'evenement'; readonly evenement: EvenementFlot }
  | { readonly genre: 'reprise' };

/** The stream as the browser opens it: `EventSource`, or a test's own. */
export interface SourceEvenements {
  addEventListener(type: 'evenement', ecouter: (e: MessageEvent<string>) => void): void;
  onopen: ((e: Event) => void) | null;
  onerror: ((e: Event) => void) | null;
  readonly readyState: number;
  close(): void;
}

interface Environnement {
  readonly ouvrirSource: () => SourceEvenements;
  readonly verrous: Pick<LockManager, 'request'> | null;
  readonly ouvrirCanal: () => BroadcastChannel | null;
  readonly attendre: (ms: number, suite: () => void) => () => void;
}

const FERMEE = 2;
const ATTENTE_MIN_MS = 2_000;
const ATTENTE_MAX_MS = 60_000;

/** The browser's own means. Without Web Locks each tab has its own stream, and tells nobody. */
export const environnementDuNavigateur = (nom: string): Environnement => {
  const verrous = globalThis.navigator?.locks ?? null;
  return {
    ouvrirSource: () => new EventSource('/api/accueil/flot'),
    verrous,
    ouvrirCanal: () => (verrous && 'BroadcastChannel' in globalThis ? new BroadcastChannel(nom) : null),
    attendre: (ms, suite) => {
      const minuteur = setTimeout(suite, ms);
      return () => clearTimeout(minuteur);
    },
  };
};

/**
 * Follows the live events with one stream for all tabs: the tab that holds the lock `nom` reads it and passes events on;
 * when it closes, another takes over. Gives back how to stop.
 */
export function suivreFlot(
  nom: string,
  surMessage: (message: MessageFlot) => void,
  env: Environnement = environnementDuNavigateur(nom),
): () => void {
  const arret = new AbortController();
  const canal = env.ouvrirCanal();
  canal?.addEventListener('message', (e: MessageEvent<MessageFlot>) => surMessage(e.data));
  const diffuser = (message: MessageFlot) => {
    surMessage(message);
    canal?.postMessage(message);
  };

  /** Until we stop. `releve`: another tab read it before, what came between the two is not known. */
  const lireLeFlot = (releve: boolean): Promise<void> =>
    new Promise((resoudre) => {
      if (arret.signal.aborted) return resoudre();
      const fermer = lire(env, diffuser, releve);
      arret.signal.addEventListener('abort', () => {
        fermer();
        resoudre();
      });
    });

  if (env.verrous) void prendreSonTour(env.verrous, nom, arret.signal, lireLeFlot);
  else void lireLeFlot(false);
  return () => {
    arret.abort();
    canal?.close();
  };
}

/** At once when no other tab reads, else when that tab is gone. */
async function prendreSonTour(
  verrous: Pick<LockManager, 'request'>,
  nom: string,
  signal: AbortSignal,
  lireLeFlot: (releve: boolean) => Promise<void>,
): Promise<void> {
  const libre = await verrous.request(nom, { ifAvailable: true }, async (verrou) => {
    if (verrou) await lireLeFlot(false);
    return verrou !== null;
  });
  if (libre || signal.aborted) return;
  // refused only by our own abort: the tab stops following before its turn came
  await verrous.request(nom, { signal }, () => lireLeFlot(true)).catch(() => undefined);
}

/** Reads the stream. `EventSource` comes back by itself from a cut; from a refusal (503, 401) it does not, so we do. */
function lire(env: Environnement, diffuser: (message: MessageFlot) => void, releve: boolean): () => void {
  let source: SourceEvenements | null = null;
  let annulerAttente: (() => void) | null = null;
  let attente = ATTENTE_MIN_MS;
  let dejaOuverte = releve;

  const ouvrir = () => {
    const neuve = env.ouvrirSource();
    source = neuve;
    neuve.onopen = () => {
      attente = ATTENTE_MIN_MS;
      // a new stream knows nothing of what happened since the former one
      if (dejaOuverte) diffuser({ genre: 'reprise' });
      dejaOuverte = true;
    };
    neuve.addEventListener('evenement', (e) => {
      const evenement = lireEvenement(e.data);
      if (evenement) diffuser({ genre: 'evenement', evenement });
    });
    neuve.onerror = () => {
      if (neuve.readyState !== FERMEE) return;
      annulerAttente = env.attendre(attente, ouvrir);
      attente = Math.min(attente * 2, ATTENTE_MAX_MS);
    };
  };
  ouvrir();
  return () => {
    annulerAttente?.();
    source?.close();
  };
}

const texteOuNul = (v: unknown): string | null => (typeof v === 'string' ? v : null);

function lireEvenement(donnees: string): EvenementFlot | null {
  try {
    const lu: unknown = JSON.parse(donnees);
    if (typeof lu !== 'object' || lu === null) return null;
    if (!('id' in lu) || !('type' in lu) || typeof lu.type !== 'string') return null;
    return {
      id: String(lu.id),
      type: lu.type,
      factureId: 'factureId' in lu ? texteOuNul(lu.factureId) : null,
      fluxId: 'fluxId' in lu ? texteOuNul(lu.fluxId) : null,
      structureId: 'structureId' in lu ? texteOuNul(lu.structureId) : null,
    };
  } catch {
    return null;
  }
}
