import { type Confiance, DossierInutilisable, direRemarque, suivreConfiance } from '@orpheon/formats/node';
import type { Configuration } from '../../platform/config.ts';

interface Portail {
  readonly config: Pick<Configuration, 'DOSSIER_CONFIANCE'>;
  readonly journal: { warn(dit: string): void };
}

/**
 * Whom this portal trusts to recognise signatures, and which certificates are revoked, as its folder says now; null:
 * nobody.
 *
 * @throws Error one sentence naming what is wrong with the folder
 */
export function suivreLaConfiance({ config, journal }: Portail): () => Confiance | null {
  try {
    return suivreConfiance(config.DOSSIER_CONFIANCE, (r) =>
      journal.warn(`DOSSIER_CONFIANCE: ${direRemarque(r, 'en')}`),
    );
  } catch (err) {
    if (!(err instanceof DossierInutilisable)) throw err;
    throw new Error(`Configuration: DOSSIER_CONFIANCE: ${err.message}`);
  }
}
