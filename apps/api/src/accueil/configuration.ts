import { readFileSync } from 'node:fs';
import type * as c from '@orpheon/contracts';
import type { Configuration } from '../platform/config.ts';

type ConfigurationPublique = c.Reponse<typeof c.consulterConfiguration, 200>;

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** What anybody may know of this installation; the demo's accounts are loaded only where it is. */
export async function configurationPublique(config: Configuration): Promise<ConfigurationPublique> {
  return {
    version,
    environnement: config.DEMO ? 'DEMONSTRATION' : config.ENVIRONNEMENT,
    contact: config.CONTACT ?? null,
    editeur: config.EDITEUR ?? null,
    mentionsLegales: config.MENTIONS_LEGALES ?? null,
    demo: config.DEMO ? await comptesDeDemonstration() : null,
  };
}

async function comptesDeDemonstration(): Promise<ConfigurationPublique['demo']> {
  const { COMPTES_DEMO, MOT_DE_PASSE_DEMO } = await import('../demo/comptes.ts');
  return {
    motDePasse: MOT_DE_PASSE_DEMO,
    comptes: COMPTES_DEMO.map(({ courriel, nom, structure, role }) => ({ courriel, nom, structure, role })),
  };
}
