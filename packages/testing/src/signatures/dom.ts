import { createRequire } from 'node:module';

/** What is used of a DOM. */
export interface ElementDom {
  readonly parentNode: ElementDom | null;
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>;
}
interface AnalyseurDom {
  parseFromString(
    texte: string,
    type: 'text/xml',
  ): { getElementsByTagNameNS(espace: string, local: string): ArrayLike<ElementDom> };
}

const require = createRequire(import.meta.url);
// Its own types would bring the browser's globals into every package that signs an example.
const { DOMParser }: { DOMParser: new () => AnalyseurDom } = require('@xmldom/xmldom');

/** The first element of that name, whatever its namespace. */
export const premierElement = (document: string, local: string): ElementDom | undefined =>
  new DOMParser().parseFromString(document, 'text/xml').getElementsByTagNameNS('*', local)[0];
