import type { FaitsDepot } from '@orpheon/domain';
import type { DocumentCompris, Jugement } from './document-compris.ts';

/** What the page asks of the worker. The document read last stays there, so that it is judged without being sent again. */
export type Demande =
  | { readonly type: 'LIRE'; readonly fichier: File }
  | { readonly type: 'JUGER'; readonly faits: FaitsDepot };

export type ReponseTravailleur =
  | { readonly type: 'LU'; readonly document: DocumentCompris }
  | { readonly type: 'JUGE'; readonly jugement: Jugement }
  | { readonly type: 'PANNE' };
