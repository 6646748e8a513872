import { type SaxesOptions, SaxesParser, type SaxesTagNS } from 'saxes';
import { LIMITES } from '../../limites.ts';
import { reconnaitreEncodage } from '../../xml/encodage.ts';

/** A tree that keeps every character that signing counts: unlike that of the readers, which keeps what invoices mean. */
export interface ElementXml {
  /** As written, with its prefix. */
  readonly nom: string;
  readonly prefixe: string;
  readonly local: string;
  readonly uri: string;
  readonly attributs: readonly AttributXml[];
  /** Namespaces declared on this very element. */
  readonly espaces: Readonly<Record<string, string>>;
  readonly parent: ElementXml | null;
  readonly enfants: NoeudXml[];
}

export interface AttributXml {
  readonly nom: string;
  readonly local: string;
  readonly uri: string;
  readonly valeur: string;
}

/** Between tags: text, or a processing instruction or comment. */
export type NoeudXml = ElementXml | string | Annexe;
export interface Annexe {
  readonly type: 'INSTRUCTION' | 'COMMENTAIRE';
  readonly texte: string;
}

/** What may still be done of a document for its signatures, counted in elements and attributes written. */
export interface Travail {
  reste: number;
}

export interface ArbreXml {
  readonly travail: Travail;
  /** Elements by each of the identifiers that they bear. */
  readonly identifiants: ReadonlyMap<string, ReadonlySet<ElementXml>>;
  readonly racine: ElementXml;
  /** Instructions and comments around the root. */
  readonly avant: readonly Annexe[];
  readonly apres: readonly Annexe[];
}

export const estElement = (n: NoeudXml): n is ElementXml => typeof n !== 'string' && 'enfants' in n;
export const elements = (e: ElementXml): ElementXml[] => e.enfants.filter(estElement);
export const attributDe = (e: ElementXml, nom: string): string | undefined =>
  e.attributs.find((a) => a.nom === nom)?.valeur;

/** All the text of an element. */
export const texteDe = (e: ElementXml): string =>
  e.enfants.map((n) => (typeof n === 'string' ? n : estElement(n) ? texteDe(n) : '')).join('');

/** An element and all below it, in the order of the document. */
export function* descendants(e: ElementXml): Generator<ElementXml> {
  const aVoir: ElementXml[] = [e];
  for (let suivant = aVoir.pop(); suivant; suivant = aVoir.pop()) {
    yield suivant;
    for (const enfant of suivant.enfants.toReversed()) if (estElement(enfant)) aVoir.push(enfant);
  }
}

const XMLNS = 'http://www.w3.org/2000/xmlns/';
const NOMS_D_IDENTIFIANT: ReadonlySet<string> = new Set(['Id', 'ID', 'id', 'xml:id']);
const TRANCHE = 64 * 1024;

class Trop extends Error {}

/** Null where the document is not well-formed, has a DOCTYPE or passes a limit: its reader says so, of all but too many comments. */
export function lireArbreFidele(
  octets: Uint8Array,
  travail: Travail = { reste: LIMITES.canonisation },
): ArbreXml | null {
  const { etiquette, anomalies } = reconnaitreEncodage(octets);
  if (anomalies.length > 0) return null;
  const chantier = new Chantier();
  const decodeur = new TextDecoder(etiquette, { fatal: true });
  try {
    for (let i = 0; i < octets.length; i += TRANCHE) {
      chantier.sax.write(decodeur.decode(octets.subarray(i, i + TRANCHE), { stream: true }));
    }
    chantier.sax.write(decodeur.decode());
    chantier.sax.close();
  } catch {
    return null;
  }
  const { racine, avant, apres, identifiants } = chantier;
  return racine && { racine, avant, apres, identifiants, travail };
}

class Chantier {
  racine: ElementXml | null = null;
  readonly avant: Annexe[] = [];
  readonly apres: Annexe[] = [];
  readonly identifiants = new Map<string, Set<ElementXml>>();
  readonly sax = new SaxesParser<SaxesOptions & { xmlns: true }>({ xmlns: true, position: false });
  private courant: ElementXml | null = null;
  private profondeur = 0;
  private nombre = 0;
  private annexes = 0;

  constructor() {
    const { sax } = this;
    sax.on('opentagstart', () => {
      if (++this.profondeur > LIMITES.profondeur || ++this.nombre > LIMITES.elements) throw new Trop();
    });
    sax.on('opentag', (balise) => this.ouvrir(balise));
    sax.on('closetag', () => {
      this.profondeur--;
      this.courant = this.courant?.parent ?? null;
    });
    sax.on('text', (texte) => this.ajouter(texte));
    sax.on('cdata', (texte) => this.ajouter(texte));
    sax.on('comment', (texte) => this.annexer({ type: 'COMMENTAIRE', texte }));
    sax.on('processinginstruction', ({ target, body }) =>
      this.annexer({ type: 'INSTRUCTION', texte: body === '' ? target : `${target} ${body}` }),
    );
    const refuser = (): never => {
      throw new Trop();
    };
    sax.on('doctype', refuser);
    sax.on('error', refuser);
  }

  private ouvrir({ name: nom, prefix: prefixe, local, uri, attributes, ns }: SaxesTagNS): void {
    const ecrits = Object.values(attributes);
    if (ecrits.length > LIMITES.attributs) throw new Trop();
    const attributs = ecrits
      .filter((a) => a.uri !== XMLNS)
      .map((a): AttributXml => ({ nom: a.name, local: a.local, uri: a.uri, valeur: a.value }));
    const { courant: parent } = this;
    const element: ElementXml = { nom, prefixe, local, uri, attributs, espaces: { ...ns }, parent, enfants: [] };
    this.identifier(element);
    if (parent) parent.enfants.push(element);
    else this.racine = element;
    this.courant = element;
  }

  private identifier(element: ElementXml): void {
    for (const { nom, valeur } of element.attributs) {
      if (!NOMS_D_IDENTIFIANT.has(nom) || valeur === '') continue;
      const connus = this.identifiants.get(valeur);
      if (connus) connus.add(element);
      else this.identifiants.set(valeur, new Set([element]));
    }
  }

  /** Around the root stands white space only, which signs nothing. */
  private ajouter(texte: string): void {
    this.courant?.enfants.push(texte);
  }

  private annexer(annexe: Annexe): void {
    if (++this.annexes > LIMITES.elements) throw new Trop();
    if (this.courant) this.courant.enfants.push(annexe);
    else (this.racine ? this.apres : this.avant).push(annexe);
  }
}
