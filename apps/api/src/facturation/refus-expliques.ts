import { type Anomalie, expliquer } from '@orpheon/domain';
import { ErreurHttp, type Langue } from '../platform/erreurs.ts';
import type { CodeFacturation } from './messages.ts';

/** A finding of the domain as the refusal of a request: its own sentences, in the reader's language. */
export function refusExplique(code: CodeFacturation, anomalie: Anomalie, langue: Langue): ErreurHttp {
  const { message, remede } = expliquer(anomalie, langue);
  return new ErreurHttp(422, code, { message, remede, anomalie: anomalie.code });
}
