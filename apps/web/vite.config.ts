import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { budget } from './vite.budget.ts';
import { coque } from './vite.coque.ts';
import { fichiersDe, importer } from './vite.importer.ts';
import { pdfjs } from './vite.pdfjs.ts';

/** In development the API runs beside; in production it serves the built files itself. */
const API = process.env.API_URL ?? 'http://127.0.0.1:3000';

/** Our packages hold declarations only: a page that imports one name takes one module, not the whole package. */
const PURS = /packages[\\/](domain|contracts|formats)[\\/]src[\\/]/;

/** What every page stands on: one file, kept by the browser across releases that do not touch it. */
const SOCLE =
  /node_modules[\\/](?:\.pnpm[\\/].+[\\/]node_modules[\\/])?(react|react-dom|scheduler|react-router|i18next|react-i18next|@tanstack[\\/](react-query|query-core)|openapi-fetch)[\\/]/;

const AKSEL = String.raw`@navikt[\\/]ds-react[\\/]esm[\\/]`;
/** What home and sign-in are made of: fields and what is wrong with them, a search, tags, dates in words. */
const PREMIERES = new RegExp(
  String.raw`${AKSEL}(form[\\/](textfield|search|error-summary|useFormField)|tag[\\/])|packages[\\/]ui[\\/]src[\\/](retours[\\/]FormulaireErreurs|format[\\/])`,
);
/** Small parts that most other pages have: values, boxes to tick, progress, and what these stand on. */
const PARTIES = new RegExp(
  String.raw`${AKSEL}form[\\/]checkbox|packages[\\/]ui[\\/]src[\\/](valeurs|retours|actions[\\/]BoutonCopier)`,
);
/** Dialogs, dates, tables and what floats: most pages, but neither the home page nor the sign-in. */
const CADRES = new RegExp(
  String.raw`@floating-ui[\\/]|${AKSEL}(modal|date|table|chips|dropdown|popover)[\\/]|@tanstack[\\/](table-core|react-table|store|react-store)[\\/]|packages[\\/]ui[\\/]src[\\/](gabarits[\\/](Liste|Tableau|Cartes|Barre|Case|grille)|actions[\\/]Confirmation)`,
);

const gzip = promisify(zlib.gzip);
/** At its best quality, which is its default. */
const brotli = promisify(zlib.brotliCompress);
const COMPRESSIBLES = /\.(html|js|mjs|css|svg|json|wasm)$/;

async function compresser(chemin: string): Promise<void> {
  const contenu = readFileSync(chemin);
  if (contenu.length < 1024) return;
  writeFileSync(`${chemin}.gz`, await gzip(contenu, { level: 9 }));
  writeFileSync(`${chemin}.br`, await brotli(contenu));
}

/** The API sends `x.js.br` or `x.js.gz` beside `x.js` to browsers that take them: compressed once, at build time. */
const precompresser = (): Plugin => {
  let dossier = '';
  return {
    name: 'precompresser',
    apply: 'build',
    configResolved(config) {
      dossier = resolve(config.root, config.build.outDir);
    },
    async closeBundle() {
      // a failed build has written nothing: its own error is the one to show
      if (!existsSync(dossier)) return;
      const fichiers = readdirSync(dossier, { recursive: true, withFileTypes: true })
        .filter((f) => f.isFile() && COMPRESSIBLES.test(f.name))
        .map((f) => join(f.parentPath, f.name));
      await Promise.all(fichiers.map(compresser));
    },
  };
};

const { pages, fils } = budget();

export default defineConfig({
  plugins: [react(), importer(), coque(), pdfjs(), pages, precompresser()],
  resolve: {
    alias: [
      {
        find: /^.*i18n\/locales\/nb\.js$/,
        replacement: fileURLToPath(new URL('../../packages/ui/src/textes/sans-defaut.ts', import.meta.url)),
      },
    ],
  },
  // the checks of a file run in a module of their own, in chunks like the pages: one for what every check needs
  worker: {
    format: 'es',
    plugins: fils,
    rolldownOptions: {
      output: { comments: false, codeSplitting: { groups: [{ name: 'moteur', tags: ['$initial'] }] } },
    },
  },
  server: { proxy: { '/api': { target: API } } },
  build: {
    target: 'es2023',
    // inline images would need an exception in the content security policy
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: fichiersDe },
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: PURS, sideEffects: false }] },
      output: {
        codeSplitting: {
          groups: [
            { name: 'socle', test: SOCLE, tags: ['$initial'], priority: 3 },
            // the frame of every page, and small parts that most pages share: one file rather than thirty
            { name: 'portail', tags: ['$initial'], priority: 2 },
            // named one by one: what pages happen to share would grow with their number, and all of it with each page
            { name: 'premieres', test: PREMIERES, minShareCount: 3, priority: 1.9 },
            { name: 'parties', test: PARTIES, minShareCount: 3, priority: 1.8 },
            { name: 'cadres', test: CADRES, minShareCount: 3, priority: 1.5 },
            { name: 'commun', test: /node_modules|packages[\\/]ui/, minShareCount: 12, priority: 1 },
          ],
        },
      },
    },
  },
});
