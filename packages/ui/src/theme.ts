export type Theme = 'SYSTEME' | 'CLAIR' | 'SOMBRE';

/** Shared with `amorce.js`, the small script that runs before anything is painted. */
export const CLE_THEME = 'orpheon.theme';

const sombreDuSysteme = (): MediaQueryList | null =>
  typeof globalThis.matchMedia === 'function' ? globalThis.matchMedia('(prefers-color-scheme: dark)') : null;

function peindre(theme: Theme): void {
  const sombre = theme === 'SOMBRE' || (theme === 'SYSTEME' && (sombreDuSysteme()?.matches ?? false));
  document.documentElement.classList.toggle('dark', sombre);
  document.documentElement.classList.toggle('light', !sombre);
}

export function themeRetenu(): Theme {
  const lu = localStorage.getItem(CLE_THEME);
  return lu === 'CLAIR' || lu === 'SOMBRE' ? lu : 'SYSTEME';
}

/** Applies a theme now and remembers it on this device. */
export function appliquerTheme(theme: Theme): void {
  localStorage.setItem(CLE_THEME, theme);
  peindre(theme);
}

/** Keeps following the system for as long as that is what is wanted; gives back how to stop. */
export function suivreThemeDuSysteme(): () => void {
  const media = sombreDuSysteme();
  const repeindre = () => peindre(themeRetenu());
  media?.addEventListener('change', repeindre);
  return () => media?.removeEventListener('change', repeindre);
}
