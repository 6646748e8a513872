import type { Plugin } from 'vite';

const AIDE = '\0vite/preload-helper.js';
/** From the root of the web application. */
const IMPORTER = '/src/shared/fichiers/importer.ts';
/** What index.html asks for itself. */
const TOUJOURS = /^assets\/(?:index|socle|rolldown-runtime)-/;

/** Gives every `import()` of the pages our own way of fetching files, in the place of Vite's. */
export const importer = (): Plugin => ({
  name: 'orpheon-importer',
  enforce: 'pre',
  apply: 'build',
  load: (id) => (id === AIDE ? `export { importer as __vitePreload } from ${JSON.stringify(IMPORTER)};` : null),
});

/** The scripts that a module cannot run without, itself among them; a page's own are left to Vite. */
export const fichiersDe = (
  fichier: string,
  imports: string[],
  { hostType }: { readonly hostType: 'html' | 'js' },
): string[] => (hostType === 'html' ? imports : [...new Set([fichier, ...imports])].filter((f) => !TOUJOURS.test(f)));
