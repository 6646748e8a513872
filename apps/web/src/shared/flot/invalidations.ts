import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { EvenementFlot, MessageFlot } from './flot.ts';
import { signalerNouveaute } from './nouveautes.ts';

/** What moves under the pointer gets the wrong thing pressed: changes wait for it to rest. */
const REPOS_MS = 800;
let dernierGeste = 0;

if (typeof document !== 'undefined') {
  const noter = () => {
    dernierGeste = Date.now();
  };
  document.addEventListener('pointermove', noter, { passive: true });
  document.addEventListener('pointerdown', noter, { passive: true });
}

/** Never longer than this: a hand that does not stop must not keep the page from being true. */
const PATIENCE_MS = 5_000;

function quandLePointeurRepose(suite: () => void, depuis = Date.now()): void {
  const reste = REPOS_MS - (Date.now() - dernierGeste);
  if (reste <= 0 || Date.now() - depuis >= PATIENCE_MS) suite();
  else setTimeout(() => quandLePointeurRepose(suite, depuis), reste);
}

/** What an event makes stale, wherever it is shown. Lists are apart: see `rafraichirListes`. */
const clesDe = (e: EvenementFlot): QueryKey[] => [
  ['attentes'],
  ['evenements'],
  ['telechargements'],
  ...(e.factureId
    ? [
        ['factures', 'emises', 'une', e.factureId],
        ['factures', 'recues', 'une', e.factureId],
      ]
    : []),
  ...(e.fluxId ? [['flux', 'un', e.fluxId]] : []),
  // rights may have changed, mine among them: menus and buttons follow at once
  ...(e.structureId ? [['moi'], ['organisation']] : []),
];

export function appliquerMessage(requetes: QueryClient, message: MessageFlot): void {
  if (message.genre === 'reprise') {
    quandLePointeurRepose(
      () => void requetes.invalidateQueries({ predicate: (q) => q.queryKey[0] !== 'configuration' }),
    );
    return;
  }
  const e = message.evenement;
  quandLePointeurRepose(() => {
    for (const queryKey of clesDe(e)) void requetes.invalidateQueries({ queryKey });
  });
  if (e.factureId) rafraichirListes(requetes, 'factures', e.factureId);
  if (e.fluxId) rafraichirListes(requetes, 'flux', e.fluxId);
}

/**
 * A list that shows the object is asked again, where the row is. A list that does not show it is only marked: new rows
 * would push the others, so the reader is told and decides (`useNouveautes`).
 */
function rafraichirListes(requetes: QueryClient, famille: 'factures' | 'flux', id: string): void {
  const listes = requetes
    .getQueryCache()
    .findAll({ queryKey: [famille] })
    .filter((q) => q.queryKey.includes('liste'));
  const montrent = listes.filter((q) => contient(q.state.data, id));
  quandLePointeurRepose(() => {
    for (const q of montrent) void requetes.invalidateQueries({ queryKey: q.queryKey, exact: true });
  });
  if (montrent.length < listes.length) signalerNouveaute(famille, id);
  for (const q of listes) if (!q.isActive()) void requetes.invalidateQueries({ queryKey: q.queryKey, exact: true });
}

/** True where a page, or the pages of an infinite list, hold an element with that id. */
function contient(donnees: unknown, id: string): boolean {
  if (typeof donnees !== 'object' || donnees === null) return false;
  if ('pages' in donnees && Array.isArray(donnees.pages)) return donnees.pages.some((p) => contient(p, id));
  if (!('elements' in donnees) || !Array.isArray(donnees.elements)) return false;
  return donnees.elements.some((e: unknown) => typeof e === 'object' && e !== null && 'id' in e && e.id === id);
}
