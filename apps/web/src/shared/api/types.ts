import type { components } from './schema.d.ts';

type Schemas = components['schemas'];

/** What the API answers, by its name in the contracts: `Reponse<'FactureConsultee'>`. */
export type Reponse<Nom extends keyof Schemas> = Schemas[Nom];
