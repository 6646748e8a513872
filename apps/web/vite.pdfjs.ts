import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join } from 'node:path';
import type { Plugin } from 'vite';

const DOSSIER = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'));
const { version } = JSON.parse(readFileSync(join(DOSSIER, 'package.json'), 'utf8')) as { version: string };

/** Under a name that changes with the version, so that it may be cached for ever. */
export const BASE_PDFJS = `assets/pdfjs-${version}/`;

/** Fonts and character maps that PDFs assume a reader to have, and image decoders that need no WebAssembly. */
const FICHIERS = [
  ['cmaps', /\.bcmap$/],
  ['standard_fonts', /\.(pfb|ttf)$/],
  ['wasm', /_nowasm_fallback\.js$/],
] as const;

const TYPES: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.ttf': 'font/ttf' };

const fichiers = (): { readonly nom: string; readonly chemin: string }[] =>
  FICHIERS.flatMap(([dossier, forme]) =>
    readdirSync(join(DOSSIER, dossier))
      .filter((f) => forme.test(f))
      .map((f) => ({ nom: `${BASE_PDFJS}${dossier}/${f}`, chemin: join(DOSSIER, dossier, f) })),
  );

/** Serves what pdf.js fetches by itself from our own address: no external request, known paths. */
export const pdfjs = (): Plugin => ({
  name: 'orpheon-pdfjs',
  config: () => ({ define: { __BASE_PDFJS__: JSON.stringify(`/${BASE_PDFJS}`) } }),
  generateBundle() {
    // a worker's own build passes here too, and needs none of it
    if (this.environment.name !== 'client') return;
    for (const { nom, chemin } of fichiers()) {
      this.emitFile({ type: 'asset', fileName: nom, source: readFileSync(chemin) });
    }
  },
  configureServer(serveur) {
    const connus = new Map(fichiers().map((f) => [`/${f.nom}`, f.chemin]));
    serveur.middlewares.use((requete, reponse, suite) => {
      const chemin = connus.get(requete.url ?? '');
      if (!chemin) return suite();
      reponse.setHeader('Content-Type', TYPES[extname(chemin)] ?? 'application/octet-stream');
      createReadStream(chemin).pipe(reponse);
    });
  },
});
