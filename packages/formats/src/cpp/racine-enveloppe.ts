/** Roots of the envelopes of Chorus' own formats. */
export const RACINES_ENVELOPPE = ['CPPFactureMixte', 'CPPFacturePivot'] as const;
/** Bytes within which the root of a document stands: a declaration, a style sheet and a comment may come before it. */
export const DEBUT_ENVELOPPE = 4096;

/** Decodes tags, which are in plain letters, whatever the encoding of the rest. */
export const UN_OCTET = new TextDecoder('latin1');

/** The root, where it is that of an envelope; encodings of one byte for a plain letter only. */
export function racineEnveloppe(octets: Uint8Array): string | null {
  const debut = UN_OCTET.decode(octets.subarray(0, DEBUT_ENVELOPPE)).replace(/^ï»¿/, '').trimStart();
  if (!debut.startsWith('<')) return null;
  const sans = debut.replace(/<\?[\s\S]*?\?>|<!--[\s\S]*?-->/g, '').trimStart();
  return RACINES_ENVELOPPE.find((r) => sans.startsWith(`<${r}`) && /[\s>]/.test(sans[r.length + 1] ?? '')) ?? null;
}

/** Might these first bytes be those of an envelope? */
export const estEnveloppe = (debut: Uint8Array): boolean => racineEnveloppe(debut) !== null;

/** Does the beginning of an envelope announce several invoices? */
export const annoncePlusieurs = (debut: Uint8Array): boolean =>
  Number(/<CPPFactures\s[^>]*?\bCompteur\s*=\s*["']\s*(\d+)/.exec(UN_OCTET.decode(debut))?.[1]) > 1;
