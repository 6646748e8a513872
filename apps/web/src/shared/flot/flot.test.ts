import { QueryClient, QueryObserver } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type MessageFlot, type SourceEvenements, suivreFlot } from './flot.ts';
import { appliquerMessage } from './invalidations.ts';

class FausseSource implements SourceEvenements {
  onopen: ((e: Event) => void) | null = null;
  onerror: ((e: Event) => void) | null = null;
  readyState = 1;
  private ecouteur: ((e: MessageEvent<string>) => void) | null = null;
  addEventListener(_type: 'evenement', ecouter: (e: MessageEvent<string>) => void): void {
    this.ecouteur = ecouter;
  }
  close(): void {
    this.readyState = 2;
  }
  ouvrir(): void {
    this.onopen?.(new Event('open'));
  }
  envoyer(donnees: string): void {
    this.ecouteur?.(new MessageEvent('evenement', { data: donnees }));
  }
  tomber(): void {
    this.readyState = 2;
    this.onerror?.(new Event('error'));
  }
}

type Rappel = (verrou: Lock | null) => Promise<unknown>;

/** One lock for all tabs, as the browser keeps it: first come, first served. */
function fauxVerrous(): Pick<LockManager, 'request'> {
  let tenu = false;
  const file: (() => void)[] = [];
  const tenir = async (rappel: Rappel): Promise<unknown> => {
    tenu = true;
    try {
      return await rappel({ name: 'x', mode: 'exclusive' });
    } finally {
      tenu = false;
      file.shift()?.();
    }
  };
  const request = async (_nom: string, options: LockOptions | Rappel, suite?: Rappel): Promise<unknown> => {
    const rappel = typeof options === 'function' ? options : suite;
    const { ifAvailable = false, signal } = typeof options === 'function' ? {} : options;
    if (!rappel) throw new TypeError('a callback is needed');
    if (!tenu) return tenir(rappel);
    if (ifAvailable) return rappel(null);
    return new Promise((resoudre, rejeter) => {
      const entrer = () => void tenir(rappel).then(resoudre, rejeter);
      file.push(entrer);
      signal?.addEventListener('abort', () => {
        const rang = file.indexOf(entrer);
        if (rang >= 0) file.splice(rang, 1);
        rejeter(new DOMException('aborted', 'AbortError'));
      });
    });
  };
  return { request } as Pick<LockManager, 'request'>;
}

const EVENEMENT = JSON.stringify({ id: '9', type: 'facture.suspendre', factureId: '12', fluxId: null });
const arrets: (() => void)[] = [];
afterEach(() => {
  for (const arreter of arrets.splice(0)) arreter();
});

/** A tab: what it was told, and the streams it opened. */
function onglet(nom: string, verrous: Pick<LockManager, 'request'> | null) {
  const recus: MessageFlot[] = [];
  const sources: FausseSource[] = [];
  const reprises: (() => void)[] = [];
  const arreter = suivreFlot(nom, (m) => recus.push(m), {
    ouvrirSource: () => {
      const source = new FausseSource();
      sources.push(source);
      return source;
    },
    verrous,
    ouvrirCanal: () => (verrous ? new BroadcastChannel(nom) : null),
    attendre: (_ms, suite) => {
      reprises.push(suite);
      return () => reprises.splice(reprises.indexOf(suite), 1);
    },
  });
  arrets.push(arreter);
  return { recus, sources, reprises, arreter };
}

describe('one stream for all tabs', () => {
  test('only the first tab reads; the others are told', async () => {
    const verrous = fauxVerrous();
    const a = onglet('essai-1', verrous);
    const b = onglet('essai-1', verrous);
    await vi.waitFor(() => expect(a.sources).toHaveLength(1));
    a.sources[0]?.ouvrir();
    a.sources[0]?.envoyer(EVENEMENT);
    const attendu = {
      genre: 'evenement',
      evenement: { id: '9', type: 'facture.suspendre', factureId: '12', fluxId: null, structureId: null },
    };
    expect(a.recus).toEqual([attendu]);
    await vi.waitFor(() => expect(b.recus).toEqual([attendu]));
    expect(b.sources).toHaveLength(0);
  });

  test('when the reading tab closes, another takes over and has everything asked again', async () => {
    const verrous = fauxVerrous();
    const a = onglet('essai-2', verrous);
    const b = onglet('essai-2', verrous);
    await vi.waitFor(() => expect(a.sources).toHaveLength(1));
    a.arreter();
    expect(a.sources[0]?.readyState).toBe(2);
    await vi.waitFor(() => expect(b.sources).toHaveLength(1));
    b.sources[0]?.ouvrir();
    expect(b.recus).toEqual([{ genre: 'reprise' }]);
  });

  test('a tab that closes before its turn leaves the queue', async () => {
    const verrous = fauxVerrous();
    const a = onglet('essai-3', verrous);
    const b = onglet('essai-3', verrous);
    const c = onglet('essai-3', verrous);
    await vi.waitFor(() => expect(a.sources).toHaveLength(1));
    b.arreter();
    a.arreter();
    await vi.waitFor(() => expect(c.sources).toHaveLength(1));
    expect(b.sources).toHaveLength(0);
  });

  test('a refused stream is tried again, and what was missed is asked again', async () => {
    const a = onglet('essai-4', fauxVerrous());
    await vi.waitFor(() => expect(a.sources).toHaveLength(1));
    a.sources[0]?.ouvrir();
    expect(a.recus).toEqual([]);
    a.sources[0]?.tomber();
    expect(a.reprises).toHaveLength(1);
    a.reprises[0]?.();
    a.sources[1]?.ouvrir();
    expect(a.recus).toEqual([{ genre: 'reprise' }]);
  });

  test('without Web Locks each tab reads for itself', () => {
    const a = onglet('essai-5', null);
    const b = onglet('essai-5', null);
    a.sources[0]?.envoyer(EVENEMENT);
    expect([a.recus.length, b.recus.length, b.sources.length]).toEqual([1, 0, 1]);
  });

  test.each(['pas du json', '{}', 'null', '{"id":"1"}'])('what is no event is left aside: %s', (donnees) => {
    const a = onglet('essai-6', null);
    a.sources[0]?.envoyer(donnees);
    expect(a.recus).toEqual([]);
  });
});

describe('what an event makes stale', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  const message = (champs: Partial<Record<'factureId' | 'fluxId' | 'structureId', string>>): MessageFlot => ({
    genre: 'evenement',
    evenement: { id: '1', type: 'x', factureId: null, fluxId: null, structureId: null, ...champs },
  });

  function requetesAvec(donnees: readonly (readonly [readonly unknown[], unknown])[]): QueryClient {
    const requetes = new QueryClient({ defaultOptions: { queries: { staleTime: Number.POSITIVE_INFINITY } } });
    for (const [queryKey, valeur] of donnees) {
      requetes.setQueryData(queryKey, valeur);
      // someone looks at it
      arrets.push(new QueryObserver(requetes, { queryKey, queryFn: () => valeur }).subscribe(() => undefined));
    }
    return requetes;
  }
  const perimee = (requetes: QueryClient, queryKey: readonly unknown[]) =>
    requetes.getQueryState(queryKey)?.isInvalidated;

  test('the invoice, the counts and the lists that show it; not the others', async () => {
    const montre = ['factures', 'recues', 'liste', { statut: 'A' }];
    const autre = ['factures', 'recues', 'liste', { statut: 'B' }];
    const requetes = requetesAvec([
      [['factures', 'recues', 'une', '12'], {}],
      [['factures', 'recues', 'une', '13'], {}],
      [['attentes', null], {}],
      [montre, { pages: [{ elements: [{ id: '11' }, { id: '12' }] }], pageParams: [null] }],
      [autre, { pages: [{ elements: [{ id: '11' }] }], pageParams: [null] }],
    ]);
    const invalider = vi.spyOn(requetes, 'invalidateQueries');
    appliquerMessage(requetes, message({ factureId: '12' }));
    await vi.advanceTimersByTimeAsync(10_000);
    const cles = invalider.mock.calls.map(([filtre]) => filtre?.queryKey);
    expect(cles).toContainEqual(['factures', 'recues', 'une', '12']);
    expect(cles).toContainEqual(['attentes']);
    expect(cles).toContainEqual(montre);
    expect(cles).not.toContainEqual(autre);
    expect(perimee(requetes, ['factures', 'recues', 'une', '13'])).toBe(false);
  });

  test('the structure of an event comes from the stream, and makes its organisation and my own rights stale', async () => {
    const a = onglet('essai-7', null);
    a.sources[0]?.envoyer(JSON.stringify({ id: '3', type: 'organisation.habilitation.accorder', structureId: '7' }));
    const [recu] = a.recus;
    if (!recu) throw new Error('nothing was heard');
    const requetes = requetesAvec([
      [['moi'], {}],
      [['organisation', 'utilisateurs', '7'], {}],
      [['factures', 'emises', 'une', '1'], {}],
    ]);
    appliquerMessage(requetes, recu);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(perimee(requetes, ['moi'])).toBe(false);
    expect(perimee(requetes, ['factures', 'emises', 'une', '1'])).toBe(false);
    expect(requetes.getQueryState(['organisation', 'utilisateurs', '7'])?.dataUpdateCount).toBe(2);
    expect(requetes.getQueryState(['moi'])?.dataUpdateCount).toBe(2);
  });

  test('nothing changes under a moving pointer, and not for ever', async () => {
    const requetes = requetesAvec([[['attentes', null], {}]]);
    const invalider = vi.spyOn(requetes, 'invalidateQueries');
    const bouger = () => document.dispatchEvent(new Event('pointermove'));
    bouger();
    appliquerMessage(requetes, message({}));
    for (let i = 0; i < 6; i++) {
      await vi.advanceTimersByTimeAsync(500);
      bouger();
    }
    expect(invalider).not.toHaveBeenCalled();
    for (let i = 0; i < 8; i++) {
      await vi.advanceTimersByTimeAsync(500);
      bouger();
    }
    expect(invalider).toHaveBeenCalled();
  });
});
