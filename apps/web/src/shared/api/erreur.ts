import type { components } from './schema.d.ts';

type CorpsErreur = components['schemas']['Erreur'];

/** An answer that refuses: `message` is a sentence in the reader's language, written by the server. */
export class ErreurApi extends Error {
  readonly statut: number;
  readonly code: string;
  readonly champs: NonNullable<CorpsErreur['champs']>;
  readonly details: NonNullable<CorpsErreur['details']>;
  readonly incident: string | undefined;
  /** The whole answer, for refusals that carry more (the other version of a draft, findings by field). */
  readonly corps: CorpsErreur | null;
  /** The sentence came from the server; otherwise the page finds one for the status. */
  readonly expliquee: boolean;

  constructor(statut: number, corps: CorpsErreur | null) {
    super(corps?.message ?? `HTTP ${statut}`);
    this.name = 'ErreurApi';
    this.statut = statut;
    this.code = corps?.code ?? `HTTP_${statut}`;
    this.champs = corps?.champs ?? [];
    this.details = corps?.details ?? {};
    this.incident = corps?.incident;
    this.corps = corps;
    this.expliquee = corps !== null;
  }
}

/** No answer came at all: nothing is known of what became of the request, so it may be sent again with the same key. */
export class ErreurReseau extends Error {
  constructor(cause: unknown) {
    super('network', { cause });
    this.name = 'ErreurReseau';
  }
}

/** A body that is not ours (a proxy's page, a truncated answer) explains nothing. */
export function lireCorpsErreur(corps: unknown): CorpsErreur | null {
  if (typeof corps !== 'object' || corps === null) return null;
  if (!('code' in corps) || typeof corps.code !== 'string') return null;
  if (!('message' in corps) || typeof corps.message !== 'string') return null;
  return corps as CorpsErreur;
}
