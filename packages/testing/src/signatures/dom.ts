import { createRequire } from 'node:module';

/** What is used of a DOM. */
interface ElementDom {
  readonly parentNode: ElementDom | null;
  readonly attributes?: ArrayLike<{ readonly name: string; readonly value: string }>;
}
interface AnalyseurDom {
  parseFromString(
    texte: string,
    type: 'text/xml',
  ): { getElementsByTagNameNS(espace: string, local: string): ArrayLike<ElementDom> };
}
interface Forme {
  process(
    element: ElementDom,
    options: { readonly ancestorNamespaces: readonly { readonly prefix: string; readonly namespaceURI: string }[] },
  ): string;
}

// Their own types would bring the browser's globals into every package that signs an example.
const require = createRequire(import.meta.url);
const { DOMParser }: { DOMParser: new () => AnalyseurDom } = require('@xmldom/xmldom');
const formes: { C14nCanonicalization: new () => Forme; ExclusiveCanonicalization: new () => Forme } =
  require('xml-crypto');

/** Canonical form of the first element of that name, by a library that is not what is tested. */
export function canoniserAutrement(document: string, local: string, exclusive: boolean): string {
  const element = new DOMParser().parseFromString(document, 'text/xml').getElementsByTagNameNS('*', local)[0];
  if (!element) throw new Error(`no element ${local}`);
  const espaces = new Map<string, string>();
  for (let e = element.parentNode; e?.attributes; e = e.parentNode) {
    for (const { name, value } of Array.from(e.attributes)) {
      const m = /^xmlns(?::(.*))?$/.exec(name);
      if (m && !espaces.has(m[1] ?? '')) espaces.set(m[1] ?? '', value);
    }
  }
  const ancestorNamespaces = [...espaces]
    .filter(([, uri]) => uri !== '')
    .map(([prefix, namespaceURI]) => ({ prefix, namespaceURI }));
  const forme = exclusive ? new formes.ExclusiveCanonicalization() : new formes.C14nCanonicalization();
  return forme.process(element, { ancestorNamespaces });
}
