import type { Empechement } from '@orpheon/domain';
import { LIMITES } from '../../limites.ts';
import { BASE64, decoderBase64 } from '../../pieces.ts';
import { type Hachage, hacher, memesOctets } from '../octets.ts';
import { type ArbreXml, attributDe, descendants, type ElementXml, elements, texteDe } from './arbre.ts';
import {
  CANONISATIONS,
  type Canonisation,
  canoniserDocument,
  canoniserElement,
  compter,
  dansLaLimite,
  NUS_PAR_PAS,
  PAR_DEFAUT,
} from './canoniser.ts';
import { DSIG, descendre, est, objetsDe, tous } from './noms.ts';

const HACHAGES: Readonly<Record<string, Hachage>> = {
  'http://www.w3.org/2000/09/xmldsig#sha1': 'SHA-1',
  'http://www.w3.org/2001/04/xmlenc#sha256': 'SHA-256',
  'http://www.w3.org/2001/04/xmldsig-more#sha384': 'SHA-384',
  'http://www.w3.org/2001/04/xmlenc#sha512': 'SHA-512',
};
const ENVELOPPEE = 'http://www.w3.org/2000/09/xmldsig#enveloped-signature';
const XPATH = 'http://www.w3.org/TR/1999/REC-xpath-19991116';

export const hachageXml = (methode: ElementXml | undefined): Hachage | null =>
  HACHAGES[(methode && attributDe(methode, 'Algorithm')) ?? ''] ?? null;

/** The canonical form that an element names, with the prefixes that it adds; null where it is not known here. */
export function formeDe(methode: ElementXml | undefined): Canonisation | null {
  const forme = CANONISATIONS[(methode && attributDe(methode, 'Algorithm')) ?? ''];
  if (!forme) return null;
  const liste = methode && elements(methode).find((e) => e.local === 'InclusiveNamespaces');
  const prefixes = (liste && attributDe(liste, 'PrefixList'))?.split(/\s+/).filter(Boolean) ?? [];
  return forme.exclusive ? { ...forme, prefixes } : forme;
}

/** What a reference of a signature points at, and whether that has changed since. */
export interface ReferenceVerifiee {
  readonly cible: ElementXml | null;
  readonly intacte: boolean;
  readonly hachage: Hachage | null;
  readonly empechement: Empechement | null;
}

const empechee = (empechement: Empechement): ReferenceVerifiee => ({
  cible: null,
  intacte: false,
  hachage: null,
  empechement,
});

/** Every reference of a signature, one after the other, its digest computed again from this document alone: nothing is fetched. */
export async function verifierReferences(arbre: ArbreXml, signature: ElementXml): Promise<ReferenceVerifiee[]> {
  const references = tous(descendre(signature, 'ds:SignedInfo'), 'ds:Reference');
  if (nombreDeReferences(arbre.racine) > LIMITES.references) return [empechee('TROP')];
  const verifiees: ReferenceVerifiee[] = [];
  for (const reference of references) verifiees.push(await verifierReference(arbre, signature, reference));
  return verifiees;
}

/** Of the whole document: each may ask for all of it to be written once more. */
const nombreDeReferences = (racine: ElementXml): number =>
  [...descendants(racine)].filter((e) => est(e, 'ds:Reference')).length;

async function verifierReference(
  arbre: ArbreXml,
  signature: ElementXml,
  reference: ElementXml,
): Promise<ReferenceVerifiee> {
  const uri = attributDe(reference, 'URI');
  if (uri === undefined || !/^(#|$)/.test(uri)) return empechee('DETACHEE');
  if (uri.startsWith('#xpointer')) return empechee('FORMAT');
  // Of an identifier that two elements bear nobody can say which one was meant.
  const [cible, ...autres] = uri === '' ? [arbre.racine] : (arbre.identifiants.get(uri.slice(1)) ?? []);
  if (autres.length > 0) return empechee('IDENTIFIANT_REPETE');
  if (!cible) return empechee('REFERENCE');
  const hachage = hachageXml(descendre(reference, 'ds:DigestMethod'));
  const annoncee = decoderBase64(texteDe(descendre(reference, 'ds:DigestValue') ?? reference));
  if (!hachage) return empechee('ALGORITHME');
  if (!annoncee) return empechee('ILLISIBLE');
  const transformations = tous(descendre(reference, 'ds:Transforms'), 'ds:Transform');
  const octets = dansLaLimite(() => transformer(arbre, signature, cible, uri === '', transformations));
  if (octets === 'TROP') return empechee('TROP');
  if (!octets) return empechee('TRANSFORMATION');
  return { cible, hachage, empechement: null, intacte: memesOctets(annoncee, await hacher(hachage, octets)) };
}

/** The bytes that a chain of transforms gives; null where one is not among those that are safe to run. */
function transformer(
  arbre: ArbreXml,
  signature: ElementXml,
  cible: ElementXml,
  entier: boolean,
  transformations: readonly ElementXml[],
): Uint8Array | null {
  const sauf = new Set<ElementXml>();
  let sansAucune = false;
  let forme: Canonisation | null = null;
  for (const t of transformations) {
    const algorithme = attributDe(t, 'Algorithm');
    // Once it is text nothing else may come.
    if (forme) return null;
    if (algorithme === ENVELOPPEE) sauf.add(signature);
    else if (algorithme === XPATH && sansSignatures(t)) sansAucune = true;
    else if (algorithme === BASE64 && transformations.length === 1 && elements(cible).length === 0) {
      const texte = texteDe(cible);
      compter(arbre.travail, texte.length / NUS_PAR_PAS);
      return decoderBase64(texte);
    } else {
      forme = formeDe(t);
      if (!forme) return null;
    }
  }
  if (sansAucune) for (const e of descendants(arbre.racine)) if (est(e, 'ds:Signature')) sauf.add(e);
  if (sauf.has(cible)) return null;
  // A reference within the document leaves comments out, whatever the form (XMLDSig §4.4.3.3).
  const sansCommentaires = { ...(forme ?? PAR_DEFAUT), commentaires: false };
  const texte = entier
    ? canoniserDocument(arbre, sansCommentaires, sauf)
    : canoniserElement(cible, sansCommentaires, arbre.travail, sauf);
  return texte === null ? null : new TextEncoder().encode(texte);
}

/** The one XPath that signers of several signatures use: all of the document but its signatures. */
function sansSignatures(transformation: ElementXml): boolean {
  const xpath = descendre(transformation, 'ds:XPath');
  if (!xpath) return false;
  const m = /^not\(\s*ancestor-or-self::([\w.-]+):Signature\s*\)$/.exec(texteDe(xpath).trim());
  for (let e: ElementXml | null = xpath; m?.[1] && e; e = e.parent) {
    const uri = e.espaces[m[1]];
    if (uri !== undefined) return uri === DSIG;
  }
  return false;
}

/** Is the invoice among what is signed? The root, or the one object that an enveloping signature holds. */
export function couvreLeDocument(arbre: ArbreXml, references: readonly ReferenceVerifiee[]): boolean {
  const { racine } = arbre;
  if (!est(racine, 'ds:Signature')) return references.some((r) => r.cible === racine);
  const [objet, ...autres] = objetsDe(racine);
  return (
    objet !== undefined && autres.length === 0 && references.some((r) => r.cible === objet || estSeul(objet, r.cible))
  );
}

/** The one element of an object, with nothing but white space around it. */
const estSeul = (objet: ElementXml, cible: ElementXml | null): boolean =>
  cible !== null &&
  elements(objet).length === 1 &&
  elements(objet)[0] === cible &&
  objet.enfants.every((n) => typeof n !== 'string' || n.trim() === '');
