import type { Ancres } from './chaine.ts';
import type { Registre } from './revocation/registre.ts';
import type { Travail } from './xml/arbre.ts';

/** What a verification may count on beside the document. */
export interface Contexte {
  readonly ancres: Ancres;
  readonly maintenant: Date;
  /** What may still be done for this document. */
  readonly travail: Travail;
  /** What is at hand on revocation; null: no authority is trusted here, so that nobody could say. */
  readonly registre: Registre | null;
}
