import { ecrireDecimal, estNul, type InvoiceLine, lireDecimal } from '@orpheon/domain';

/** Decimals of the price of one unit where it has to be computed. */
const DECIMALES = 6;

/**
 * The price of one unit: EN 16931 may give that of several (BT-149), which the pivot has no place for. Rounded half away from
 * zero to six decimals where the division does not end; as written where there is nothing to divide.
 */
export function prixUnitaire({ netPrice, priceBaseQuantity }: InvoiceLine): string | undefined {
  const prix = lireDecimal(netPrice);
  const base = lireDecimal(priceBaseQuantity);
  if (!prix || !base || estNul(base) || priceBaseQuantity === '1') return netPrice;
  const dividende = prix.coefficient * 10n ** BigInt(DECIMALES + base.echelle);
  const diviseur = base.coefficient * 10n ** BigInt(prix.echelle);
  const absolu = (n: bigint): bigint => (n < 0n ? -n : n);
  const monte = absolu(dividende % diviseur) * 2n >= absolu(diviseur);
  const signe = dividende < 0n === diviseur < 0n ? 1n : -1n;
  const coefficient = dividende / diviseur + (monte ? signe : 0n);
  return ecrireDecimal({ coefficient, echelle: DECIMALES })
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
}
