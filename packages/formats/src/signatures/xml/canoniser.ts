import { type Annexe, type ArbreXml, type AttributXml, type ElementXml, estElement, type Travail } from './arbre.ts';

/** One of the canonical forms of XML: the texts that are equal where the documents are. */
export interface Canonisation {
  /** Exclusive XML Canonicalization 1.0: only the namespaces that are used, and `prefixes`. */
  readonly exclusive: boolean;
  /** Canonical XML 1.1, which inherits fewer `xml:` attributes. */
  readonly version11: boolean;
  readonly commentaires: boolean;
  readonly prefixes: readonly string[];
}

const inclusive = { exclusive: false, version11: false, commentaires: false, prefixes: [] } as const;

export const CANONISATIONS: Readonly<Record<string, Canonisation>> = {
  'http://www.w3.org/TR/2001/REC-xml-c14n-20010315': inclusive,
  'http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments': { ...inclusive, commentaires: true },
  'http://www.w3.org/2006/12/xml-c14n11': { ...inclusive, version11: true },
  'http://www.w3.org/2006/12/xml-c14n11#WithComments': { ...inclusive, version11: true, commentaires: true },
  'http://www.w3.org/2001/10/xml-exc-c14n#': { ...inclusive, exclusive: true },
  'http://www.w3.org/2001/10/xml-exc-c14n#WithComments': { ...inclusive, exclusive: true, commentaires: true },
};
/** What XMLDSig means where a reference names none. */
export const PAR_DEFAUT: Canonisation = inclusive;

const XML = 'http://www.w3.org/XML/1998/namespace';
/** What costs as much as one element: characters written as they are, characters among which some are replaced… */
export const NUS_PAR_PAS = 400;
const ECRITS_PAR_PAS = 40;
/** …and namespaces in scope. */
const ESPACES_PAR_PAS = 8;
type Espaces = ReadonlyMap<string, string>;

/** All that may be written of one document was: whatever else its signatures name is not verified. */
export class TropDeTravail extends Error {}

export function compter(travail: Travail, pas: number): void {
  travail.reste -= pas;
  if (travail.reste < 0) throw new TropDeTravail();
}

export function dansLaLimite<T>(ecrire: () => T): T | 'TROP' {
  try {
    return ecrire();
  } catch (erreur) {
    if (erreur instanceof TropDeTravail) return 'TROP';
    throw erreur;
  }
}

/**
 * @returns null where the form asks for what is not done here: `xml:base` that must be joined (Canonical XML 1.1)
 * @throws TropDeTravail
 */
export function canoniserElement(
  apex: ElementXml,
  forme: Canonisation,
  travail: Travail,
  sauf: ReadonlySet<ElementXml> = new Set(),
): string | null {
  const herites = forme.exclusive ? [] : attributsHerites(apex, forme);
  if (herites === null) return null;
  return new Ecriture(forme, sauf, travail).element(apex, new Map(), herites);
}

/** A whole document, what stands around its root included. @throws TropDeTravail */
export function canoniserDocument(
  { racine, avant, apres, travail }: ArbreXml,
  forme: Canonisation,
  sauf: ReadonlySet<ElementXml> = new Set(),
): string {
  const ecriture = new Ecriture(forme, sauf, travail);
  const autour = (annexes: readonly Annexe[]): string[] =>
    annexes.map((a) => ecriture.annexe(a)).filter((t) => t !== '');
  return [
    ...autour(avant).map((t) => `${t}\n`),
    ecriture.element(racine, new Map(), []),
    ...autour(apres).map((t) => `\n${t}`),
  ].join('');
}

/** Namespaces in scope at an element; `''` is the default one. */
export function espacesEnVigueur(e: ElementXml | null): Map<string, string> {
  const espaces = e ? espacesEnVigueur(e.parent) : new Map<string, string>();
  for (const [prefixe, uri] of Object.entries(e?.espaces ?? {})) espaces.set(prefixe, uri);
  return espaces;
}

function attributsHerites(apex: ElementXml, { version11 }: Canonisation): AttributXml[] | null {
  const herites = new Map<string, AttributXml>();
  for (let e = apex.parent; e; e = e.parent) {
    for (const a of e.attributs) {
      if (a.uri !== XML || herites.has(a.local)) continue;
      if (version11 && a.local === 'base') return null;
      if (!version11 || a.local === 'lang' || a.local === 'space') herites.set(a.local, a);
    }
  }
  return [...herites.values()].filter((h) => !apex.attributs.some((a) => a.uri === XML && a.local === h.local));
}

class Ecriture {
  private readonly forme: Canonisation;
  private readonly sauf: ReadonlySet<ElementXml>;
  private readonly travail: Travail;

  constructor(forme: Canonisation, sauf: ReadonlySet<ElementXml>, travail: Travail) {
    this.forme = forme;
    this.sauf = sauf;
    this.travail = travail;
  }

  private compter(pas: number): void {
    compter(this.travail, pas);
  }

  private texte(texte: string): string {
    const nu = !DANS_UN_TEXTE.test(texte);
    this.compter(texte.length / (nu ? NUS_PAR_PAS : ECRITS_PAR_PAS));
    return nu ? texte : dansTexte(texte);
  }

  private attribut(valeur: string): string {
    const nu = !DANS_UN_ATTRIBUT.test(valeur);
    this.compter(valeur.length / (nu ? NUS_PAR_PAS : ECRITS_PAR_PAS));
    return nu ? valeur : dansAttribut(valeur);
  }

  /** `rendus`: namespaces that the text already declares around this element. */
  element(e: ElementXml, rendus: Espaces, herites: readonly AttributXml[], vigueur?: Espaces): string {
    const autour = vigueur ?? espacesEnVigueur(e.parent);
    const propres = Object.entries(e.espaces);
    const copies = (propres.length === 0 ? 0 : autour.size) + this.forme.prefixes.length;
    this.compter(1 + e.attributs.length + copies / ESPACES_PAR_PAS);
    const ici = propres.length === 0 ? autour : new Map([...autour, ...propres]);
    // Inclusive, within what is written already: only what this element declares itself can be new.
    const rien = !this.forme.exclusive && vigueur !== undefined && propres.length === 0;
    const aRendre = rien ? [] : [...this.declarations(e, ici)].filter(([p, uri]) => (rendus.get(p) ?? '') !== uri);
    if (aRendre.length > 0) this.compter(rendus.size / ESPACES_PAR_PAS);
    const dedans = aRendre.length === 0 ? rendus : new Map([...rendus, ...aRendre]);
    let texte = `<${e.nom}`;
    for (const [p, uri] of aRendre.sort(([a], [b]) => comparer(a, b))) {
      texte += ` ${p === '' ? 'xmlns' : `xmlns:${p}`}="${this.attribut(uri)}"`;
    }
    for (const a of ordonner(herites, e.attributs)) texte += ` ${a.nom}="${this.attribut(a.valeur)}"`;
    texte += '>';
    for (const n of e.enfants) {
      if (typeof n === 'string') texte += this.texte(n);
      else if (!estElement(n)) texte += this.annexe(n);
      else if (!this.sauf.has(n)) texte += this.element(n, dedans, [], ici);
    }
    return `${texte}</${e.nom}>`;
  }

  annexe({ type, texte }: Annexe): string {
    this.compter(1 + texte.length / NUS_PAR_PAS);
    if (type === 'INSTRUCTION') return `<?${texte.replaceAll('\r', '&#xD;')}?>`;
    return this.forme.commentaires ? `<!--${texte.replaceAll('\r', '&#xD;')}-->` : '';
  }

  /** The namespaces that an element has to declare where its surroundings do not. */
  private declarations(e: ElementXml, ici: Espaces): Map<string, string> {
    const { exclusive, prefixes } = this.forme;
    const utiles = new Set([e.prefixe, ...prefixes.map((p) => (p === '#default' ? '' : p))]);
    for (const a of e.attributs) if (a.nom.includes(':')) utiles.add(a.nom.slice(0, a.nom.indexOf(':')));
    const retenus = new Map<string, string>();
    for (const p of exclusive ? utiles : ici.keys()) {
      const uri = ici.get(p);
      if (uri !== undefined && p !== 'xml' && uri !== XML) retenus.set(p, uri);
    }
    // No default namespace has to be said where the surroundings declare one.
    if (!retenus.has('') && (!exclusive || utiles.has(''))) retenus.set('', '');
    return retenus;
  }
}

const comparer = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const ordonner = (herites: readonly AttributXml[], propres: readonly AttributXml[]): readonly AttributXml[] =>
  herites.length + propres.length < 2
    ? [...herites, ...propres]
    : [...herites, ...propres].sort((a, b) => comparer(a.uri, b.uri) || comparer(a.local, b.local));

const DANS_UN_TEXTE = /[&<>\r]/;
const DANS_UN_ATTRIBUT = /[&<"\t\n\r]/;
const dansTexte = (t: string): string =>
  t.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('\r', '&#xD;');
const dansAttribut = (t: string): string =>
  t
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', '&#x9;')
    .replaceAll('\n', '&#xA;')
    .replaceAll('\r', '&#xD;');
