import type { ElementXml } from './arbre.ts';
import { elements } from './arbre.ts';

export const DSIG = 'http://www.w3.org/2000/09/xmldsig#';
const DSIG11 = 'http://www.w3.org/2009/xmldsig11#';
const ETSI = 'http://uri.etsi.org/01903/';

/** Families of names that signatures are made of; XAdES has a namespace a version. */
const FAMILLES = {
  ds: (uri: string): boolean => uri === DSIG,
  dsig11: (uri: string): boolean => uri === DSIG11,
  xades: (uri: string): boolean => uri.startsWith(ETSI),
} as const;
type Nom = `${keyof typeof FAMILLES}:${string}`;

export function est(e: ElementXml, nom: Nom): boolean {
  const [famille, local] = nom.split(':');
  return (
    e.local === local && (famille === 'ds' || famille === 'dsig11' || famille === 'xades') && FAMILLES[famille](e.uri)
  );
}

export const tous = (e: ElementXml | undefined, nom: Nom): ElementXml[] =>
  e ? elements(e).filter((x) => est(x, nom)) : [];

/** Follows first children. */
export function descendre(e: ElementXml | undefined, ...noms: readonly Nom[]): ElementXml | undefined {
  let element = e;
  for (const nom of noms) element = tous(element, nom)[0];
  return element;
}

const METADONNEES: readonly Nom[] = ['xades:QualifyingProperties', 'ds:Manifest', 'ds:SignatureProperties'];

/** The objects of a signature that hold something signed, not what is said about the signature and nothing else. */
export const objetsDe = (signature: ElementXml): ElementXml[] =>
  tous(signature, 'ds:Object').filter((o) => {
    const dedans = elements(o);
    return dedans.length === 0 || !dedans.every((e) => METADONNEES.some((m) => est(e, m)));
  });
