import { arrondir, ecrireDecimal, lireDecimal, soustraire, ZERO } from '@orpheon/domain';

/** What is left of a total, with two decimals. */
export const soustraireMontants = (total: string, retire: string | undefined): string =>
  ecrireDecimal(arrondir(soustraire(lireDecimal(total) ?? ZERO, lireDecimal(retire) ?? ZERO), 2));
