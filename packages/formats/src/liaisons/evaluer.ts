import type { Noeud } from '../xml/modele.ts';
import { CONTEXTES_CII } from './cii.ts';
import { type Resultat, tient } from './conditions.ts';
import type { Contexte, Liaison } from './modele.ts';
import { CONTEXTES_UBL } from './ubl.ts';

/** A binding that the document breaks, and the element to point at. */
export interface InfractionLiaison extends Resultat {
  readonly liaison: Liaison;
}

/** Contexts by the name of the element, in their order; filled as names are met, so bounded by the known names. */
class Registre {
  readonly contextes: readonly Contexte[];
  private readonly parNom = new Map<string, readonly Contexte[]>();
  /** Names whose elements the document-wide paths start from. */
  readonly departs: ReadonlySet<string>;

  constructor(contextes: readonly Contexte[]) {
    this.contextes = contextes;
    const departs = new Set<string>();
    for (const { liaisons } of contextes) {
      for (const { condition } of liaisons) {
        for (const lu of Object.values(condition)) {
          if (typeof lu === 'object' && 'partout' in lu && lu.partout) departs.add(lu.pas[0]?.nom ?? '');
        }
      }
    }
    this.departs = departs;
  }

  pour(nom: string): readonly Contexte[] {
    let trouves = this.parNom.get(nom);
    if (trouves === undefined) {
      trouves = this.contextes.filter((c) => nomConvient(c, nom));
      // A document may hold any names of unknown namespaces: those are not kept.
      if (!nom.startsWith('{') && this.parNom.size < NOMS_RETENUS) this.parNom.set(nom, trouves);
    }
    return trouves;
  }
}

const NOMS_RETENUS = 2_000;

function nomConvient(c: Contexte, nom: string): boolean {
  if (c.noms) return c.noms.includes(nom);
  if (c.suffixe === undefined || !nom.endsWith(c.suffixe)) return false;
  if (c.espace !== undefined && !nom.startsWith(`${c.espace}:`)) return false;
  if (c.saufNoms?.includes(nom)) return false;
  return c.saufSuffixe === undefined || !nom.endsWith(c.saufSuffixe);
}

function convient({ sous, absolu, si }: Contexte, noeud: Noeud): boolean {
  let parent = noeud.parent;
  for (const nom of sous ?? []) {
    if (parent?.nom !== nom) return false;
    parent = parent.parent;
  }
  return (!absolu || parent === null) && (si === undefined || si(noeud));
}

const UBL = new Registre(CONTEXTES_UBL);
const CII = new Registre(CONTEXTES_CII);

/**
 * Judges the fatal syntax bindings in one walk of the tree. Nothing is cut: every node at fault is told, once per rule and
 * context node. Linear in the size of the document: what a context reads lies below it, in groups that do not nest, or is
 * the same for all and read once.
 */
export function evaluerLiaisons(racine: Noeud): InfractionLiaison[] {
  const registre = racine.nom === 'rsm:CrossIndustryInvoice' ? CII : UBL;
  const infractions: InfractionLiaison[] = [];
  const aJuger: [Contexte, Noeud][] = [];
  const departs = new Map<string, Noeud[]>();
  const aVoir: Noeud[] = [racine];
  for (let noeud = aVoir.pop(); noeud; noeud = aVoir.pop()) {
    if (registre.departs.has(noeud.nom)) {
      const freres = departs.get(noeud.nom);
      if (freres) freres.push(noeud);
      else departs.set(noeud.nom, [noeud]);
    }
    for (const contexte of registre.pour(noeud.nom)) {
      if (!convient(contexte, noeud)) continue;
      aJuger.push([contexte, noeud]);
      break;
    }
    for (let i = noeud.enfants.length - 1; i >= 0; i--) {
      const enfant = noeud.enfants[i];
      if (enfant) aVoir.push(enfant);
    }
  }
  const reperes = { departs, portes: new Map(), vendeurs: new Map() };
  for (const [{ liaisons }, noeud] of aJuger) {
    for (const liaison of liaisons) {
      const faute = tient(liaison.condition, noeud, reperes);
      if (faute) infractions.push({ liaison, ...faute });
    }
  }
  return infractions;
}

/** Every binding of both syntaxes. */
export const LIAISONS: readonly Liaison[] = [...UBL.contextes, ...CII.contextes].flatMap((c) => c.liaisons);
