import type { DonneesChorus, FaitsDepot, FaitsSansRegistre } from '@orpheon/domain';
import type { Jugement as JugementLecture, VerdictDuLot } from '@orpheon/formats';
import type { DocumentCompris, Jugement } from './document-compris.ts';
import type { LotOuvert } from './lot-controle.ts';

/** What the portal knows of a document's parties; the validator asks no register. */
export type Faits = FaitsSansRegistre | FaitsDepot;

/** What the page asks of the worker. What was read last stays there, so that it is judged without being sent again. */
export type Demande =
  | { readonly type: 'LIRE'; readonly fichier: File }
  | { readonly type: 'JUGER'; readonly faits: Faits }
  /** The next documents of the lot read last. */
  | { readonly type: 'LIRE_SUITE' }
  /** Those documents, with the facts of each; null where there was nothing to ask. */
  | { readonly type: 'JUGER_SUITE'; readonly faits: readonly (Faits | null)[] };

export type ReponseTravailleur =
  | { readonly type: 'LU'; readonly document: DocumentCompris }
  | { readonly type: 'LOT'; readonly lot: LotOuvert }
  | { readonly type: 'JUGE'; readonly jugement: Jugement & JugementLecture }
  /** What each document names; null where no invoice could be told. */
  | { readonly type: 'LUS'; readonly documents: readonly (DonneesChorus | null)[] }
  | { readonly type: 'JUGES'; readonly verdicts: readonly VerdictDuLot[] }
  /** `reseau`: a part of the engine, which came to be needed, could not be fetched. */
  | { readonly type: 'PANNE'; readonly reseau: boolean };
