import type { Position } from '@orpheon/domain';

/** Namespaces that the readers know, by the prefix under which paths show them whatever the document's own. */
export const ESPACES: Readonly<Record<string, string>> = {
  'urn:oasis:names:specification:ubl:schema:xsd:Invoice-2': 'ubl',
  'urn:oasis:names:specification:ubl:schema:xsd:CreditNote-2': 'cn',
  'urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2': 'cac',
  'urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2': 'cbc',
  'urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2': 'ext',
  'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100': 'rsm',
  'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100': 'ram',
  'urn:un:unece:uncefact:data:standard:QualifiedDataType:100': 'qdt',
  'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100': 'udt',
  'urn:un:unece:uncefact:data:standard:CrossDomainAcknowledgementAndResponse:100': 'cdar',
  'http://www.w3.org/2000/09/xmldsig#': 'ds',
};

/** One element: names by known prefix and local part (`cbc:ID`), so that a document's own prefixes do not matter. */
export class Noeud {
  /** `cbc:ID`; without namespace `Id`; for an unknown one `{uri}ID`. */
  readonly nom: string;
  readonly parent: Noeud | null;
  readonly ligne: number;
  readonly colonne: number;
  readonly enfants: Noeud[] = [];
  /** Own text, as written; see `valeur`. */
  texte = '';
  /** Kept once computed. */
  cheminConnu: string | null = null;
  private attributs: Map<string, string> | null = null;

  constructor(nom: string, parent: Noeud | null, ligne: number, colonne: number) {
    this.nom = nom;
    this.parent = parent;
    this.ligne = ligne;
    this.colonne = colonne;
  }

  poserAttribut(nom: string, valeur: string): void {
    this.attributs ??= new Map();
    this.attributs.set(nom, valeur);
  }

  /** Attribute without namespace, trimmed; undefined when absent or blank. */
  attribut(nom: string): string | undefined {
    return this.attributs?.get(nom)?.trim() || undefined;
  }

  /** The same as written; '' where the attribute is there and empty. */
  brut(nom: string): string | undefined {
    return this.attributs?.get(nom);
  }

  enfant(nom: string): Noeud | undefined {
    const { enfants } = this;
    for (let i = 0; i < enfants.length; i++) {
      const e = enfants[i];
      if (e !== undefined && e.nom === nom) return e;
    }
    return undefined;
  }

  tous(nom: string): Noeud[] {
    return this.enfants.filter((e) => e.nom === nom);
  }

  /** Follows first children: `chemin('cac:Party', 'cbc:Name')`. */
  descendre(...noms: readonly string[]): Noeud | undefined {
    let noeud: Noeud | undefined = this;
    for (const nom of noms) {
      noeud = noeud.enfant(nom);
      if (!noeud) return undefined;
    }
    return noeud;
  }

  get position(): Position {
    return { ligne: this.ligne, colonne: this.colonne };
  }

  /** XPath-like: `/ubl:Invoice/cac:InvoiceLine[2]/cbc:ID`; the rank stands only among several of the same name. */
  get chemin(): string {
    return this.cheminConnu ?? calculerChemin(this);
  }
}

/** Up to that many brothers, counting them anew is quicker than remembering. */
const PEU = 12;

/** All brothers at once where they are many: a long invoice has thousands of lines under one parent. */
function calculerChemin(noeud: Noeud): string {
  const { nom, parent } = noeud;
  if (!parent) return retenir(noeud, `/${nom}`);
  const base = parent.chemin;
  if (parent.enfants.length <= PEU) {
    let total = 0;
    let rang = 0;
    for (const frere of parent.enfants) {
      if (frere.nom === nom) total++;
      if (frere === noeud) rang = total;
    }
    return retenir(noeud, total > 1 ? `${base}/${nom}[${rang}]` : `${base}/${nom}`);
  }
  const totaux = new Map<string, number>();
  for (const frere of parent.enfants) totaux.set(frere.nom, (totaux.get(frere.nom) ?? 0) + 1);
  const rangs = new Map<string, number>();
  for (const frere of parent.enfants) {
    const rang = (rangs.get(frere.nom) ?? 0) + 1;
    rangs.set(frere.nom, rang);
    retenir(frere, totaux.get(frere.nom) === 1 ? `${base}/${frere.nom}` : `${base}/${frere.nom}[${rang}]`);
  }
  return noeud.cheminConnu ?? base;
}

function retenir(noeud: Noeud, chemin: string): string {
  noeud.cheminConnu = chemin;
  return chemin;
}
