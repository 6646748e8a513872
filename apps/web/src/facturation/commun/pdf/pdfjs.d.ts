/** Where the files that pdf.js fetches by itself are served (`vite.pdfjs.ts`). */
declare const __BASE_PDFJS__: string;
