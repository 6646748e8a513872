import type { Configuration } from '../../platform/config.ts';
import type { Entreprise } from './entreprise.ts';
import { rechercheEntreprises } from './recherche-entreprises.ts';
import { REGISTRE_EMBARQUE } from './registre-embarque.ts';

/** A register of companies, asked one SIRET at a time. */
export interface Sirene {
  /** It knows every company: one that it does not know does not exist. */
  readonly exhaustif: boolean;
  /** @throws RegistreInjoignable where it does not answer in time, or not what it is documented to */
  chercher(siret: string): Promise<Entreprise | null>;
}

/**
 * The register that the installation is configured with: the public one by its address; on a demonstration, a handful of
 * companies that do not exist; in production without an address, none.
 */
export function ouvrirSirene(config: Pick<Configuration, 'SIRENE_URL' | 'ENVIRONNEMENT'>): Sirene | null {
  if (config.SIRENE_URL) return rechercheEntreprises(config.SIRENE_URL);
  return config.ENVIRONNEMENT === 'PRODUCTION' ? null : REGISTRE_EMBARQUE;
}
