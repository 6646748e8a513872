/** A device as its owner would call it; null where the browser does not say. */
export interface Appareil {
  readonly navigateur: string | null;
  readonly systeme: string | null;
}

// In this order: most browsers also say the names of those that they are like.
const NAVIGATEURS: readonly (readonly [RegExp, string])[] = [
  [/\bEdgA?\/|\bEdgiOS\//, 'Edge'],
  [/\bOPR\//, 'Opera'],
  [/\bSamsungBrowser\//, 'Samsung Internet'],
  [/\bFirefox\/|\bFxiOS\//, 'Firefox'],
  [/Chrome\/|\bCriOS\/|\bChromium\//, 'Chrome'],
  [/\bVersion\/[\d.]+ .*Safari\//, 'Safari'],
];
const SYSTEMES: readonly (readonly [RegExp, string])[] = [
  [/\biPhone\b/, 'iPhone'],
  [/\biPad\b/, 'iPad'],
  [/\bAndroid\b/, 'Android'],
  [/\bWindows\b/, 'Windows'],
  [/\bCrOS\b/, 'ChromeOS'],
  [/\bMacintosh\b/, 'macOS'],
  [/\bLinux\b/, 'Linux'],
];

/** Reads the `User-Agent` header of a session. */
export function lireAppareil(agent: string | null): Appareil {
  const trouver = (noms: typeof NAVIGATEURS): string | null =>
    noms.find(([forme]) => forme.test(agent ?? ''))?.[1] ?? null;
  return { navigateur: trouver(NAVIGATEURS), systeme: trouver(SYSTEMES) };
}
