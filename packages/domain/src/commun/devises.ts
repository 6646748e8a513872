/** Currencies of ISO 4217 whose amounts have no decimals. */
const SANS_DECIMALE: ReadonlySet<string> = new Set(
  'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'.split(' '),
);

/**
 * Decimals of an amount written in that currency: those of ISO 4217, but never more than two, because EN 16931 lets no
 * document carry more (BR-DEC-*, BR-CO-*): see the ADR on typed invoices. A code unknown or not yet chosen counts two.
 */
export const decimalesDevise = (devise: string): number => (SANS_DECIMALE.has(devise) ? 0 : 2);
