import { readFileSync } from 'node:fs';
import type * as c from '@orpheon/contracts';
import { COMPTES_DEMO, demoPresente, MOT_DE_PASSE_DEMO } from '../demo/public.ts';
import type { Deps } from '../platform/deps.ts';

type ConfigurationPublique = c.Reponse<typeof c.consulterConfiguration, 200>;

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const COMPTES = {
  motDePasse: MOT_DE_PASSE_DEMO,
  comptes: COMPTES_DEMO.map(({ courriel, nom, structure, role }) => ({ courriel, nom, structure, role })),
};

/** What anybody may know of this installation; the demo's accounts only where it was asked for and is loaded. */
export async function configurationPublique({ config, base }: Deps): Promise<ConfigurationPublique> {
  return {
    version,
    environnement: config.DEMO ? 'DEMONSTRATION' : config.ENVIRONNEMENT,
    contact: config.CONTACT ?? null,
    editeur: config.EDITEUR ?? null,
    mentionsLegales: config.MENTIONS_LEGALES ?? null,
    courriels: config.SMTP_URL !== undefined,
    fournisseur: config.fournisseur?.nom ?? null,
    codeParCourriel: config.codeParCourriel,
    demo: config.DEMO && (await demoPresente(base.pool)) ? COMPTES : null,
  };
}
