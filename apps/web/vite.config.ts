import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** In development the API runs beside; in production it serves the built files itself. */
const API = process.env.API_URL ?? 'http://127.0.0.1:3000';

/** Our packages hold declarations only: a page that imports one name takes one module, not the whole package. */
const PURS = /packages\/(domain|contracts|formats)\/src\//;

export default defineConfig({
  plugins: [react()],
  server: { proxy: { '/api': { target: API } } },
  build: {
    target: 'es2023',
    // inline images would need an exception in the content security policy
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      treeshake: { moduleSideEffects: [{ test: PURS, sideEffects: false }] },
    },
  },
});
