import type { Couverture } from '@orpheon/domain';
import { lireFacturX } from '../../factur-x/lire-facturx.ts';
import { DocumentPdf } from '../../pdf/document.ts';
import { Chaine, type Dictionnaire, estDictionnaire, Flux, Nom, Reference, type Valeur } from '../../pdf/objets.ts';
import { memesOctets } from '../octets.ts';
import { nom } from './champs.ts';

const COMPARAISONS_MAX = 100_000;

/** What stands after the signed revision, which ends at `fin`. */
export async function jugerAjouts(octets: Uint8Array, fin: number): Promise<Couverture> {
  const signee = octets.subarray(0, fin);
  if (sontDesSignatures(signee, octets)) return 'SUIVIE_DE_SIGNATURES';
  const { xml: avant } = await lireFacturX(signee);
  const { xml: apres } = await lireFacturX(octets);
  const changees = (avant !== null || apres !== null) && !(avant && apres && memesOctets(avant, apres));
  return changees ? 'DONNEES_CHANGEES' : 'SUIVIE_D_AJOUTS';
}

/**
 * Do both revisions show and hold the same, but for signature fields filled or added and for the proofs that go with
 * them (DSS)? Everything that can be reached from the catalogue is compared; any doubt is a no.
 */
function sontDesSignatures(signee: Uint8Array, entier: Uint8Array): boolean {
  try {
    const [a, b] = [new DocumentPdf(signee), new DocumentPdf(entier)];
    return !a.repare && !b.repare && new Comparaison(a, b).catalogues();
  } catch {
    return false;
  }
}

/** Keys of the catalogue that proofs change, and that show nothing. */
const CLES_DES_PREUVES: ReadonlySet<string> = new Set(['DSS', 'Extensions', 'AcroForm', 'Version']);
/** Keys of a signature field that signing it changes. */
const CLES_D_UN_CHAMP_SIGNE: ReadonlySet<string> = new Set(['V', 'AP', 'M', 'F', 'Lock', 'MK', 'DA']);

class Comparaison {
  private readonly a: DocumentPdf;
  private readonly b: DocumentPdf;
  private readonly vues = new Set<string>();
  private reste = COMPARAISONS_MAX;

  constructor(a: DocumentPdf, b: DocumentPdf) {
    this.a = a;
    this.b = b;
  }

  catalogues(): boolean {
    const { a, b } = this;
    return (
      this.memesEntrees(a.catalogue, b.catalogue, CLES_DES_PREUVES) &&
      this.formulaires(a.dictionnaire(a.catalogue.get('AcroForm')), b.dictionnaire(b.catalogue.get('AcroForm')))
    );
  }

  /** Of the form only its fields may grow, by signatures. */
  private formulaires(a: Dictionnaire | null, b: Dictionnaire | null): boolean {
    const [vide, nouveau] = [new Map<string, Valeur>(), b ?? new Map<string, Valeur>()];
    const hors = new Set(['Fields', 'SigFlags', 'DR', 'DA']);
    return (
      this.memesEntrees(a ?? vide, nouveau, hors) &&
      this.liste(this.a.tableau(a?.get('Fields')), this.b.tableau(nouveau.get('Fields')))
    );
  }

  /** The same elements in the same order, then signature fields only. */
  private liste(a: readonly Valeur[], b: readonly Valeur[]): boolean {
    return (
      b.length >= a.length &&
      a.every((v, i) => this.valeurs(v, b[i])) &&
      b.slice(a.length).every((v) => this.estChampSigne(this.b.dictionnaire(v)))
    );
  }

  private estChampSigne(champ: Dictionnaire | null): boolean {
    const signature = champ && this.b.dictionnaire(champ.get('V'));
    return champ !== null && nom(this.b, champ.get('FT')) === 'Sig' && signature?.has('ByteRange') === true;
  }

  private valeurs(va: Valeur | undefined, vb: Valeur | undefined, cle = ''): boolean {
    if (--this.reste < 0) return false;
    if (va instanceof Reference && vb instanceof Reference) {
      const paire = `${va.numero} ${vb.numero}`;
      // Being compared, or compared already: a difference was or will be found there.
      if (this.vues.has(paire)) return true;
      this.vues.add(paire);
    }
    const [a, b] = [this.a.resoudre(va), this.b.resoudre(vb)];
    if (Array.isArray(a) && Array.isArray(b)) return this.tableaux(a, b, cle);
    if (estDictionnaire(a) && estDictionnaire(b)) return this.dictionnaires(a, b);
    if (a instanceof Flux && b instanceof Flux) {
      return memesOctets(a.octets, b.octets) && this.memesEntrees(a.dictionnaire, b.dictionnaire);
    }
    return memeAtome(a, b);
  }

  private tableaux(a: readonly Valeur[], b: readonly Valeur[], cle: string): boolean {
    if (cle === 'Annots' || cle === 'Fields') return this.liste(a, b);
    return a.length === b.length && a.every((v, i) => this.valeurs(v, b[i]));
  }

  private dictionnaires(a: Dictionnaire, b: Dictionnaire): boolean {
    const rempli = nom(this.a, a.get('FT')) === 'Sig' && !this.a.dictionnaire(a.get('V')) && this.estChampSigne(b);
    if (rempli) return this.memesEntrees(a, b, CLES_D_UN_CHAMP_SIGNE);
    // A page without annotations gets its first with a signature.
    const page = nom(this.a, a.get('Type')) === 'Page' && !a.has('Annots');
    if (page && !this.liste([], this.b.tableau(b.get('Annots')))) return false;
    return this.memesEntrees(a, b, page ? new Set(['Annots']) : undefined);
  }

  private memesEntrees(a: Dictionnaire, b: Dictionnaire, hors: ReadonlySet<string> = new Set()): boolean {
    const cles = new Set([...a.keys(), ...b.keys()].filter((c) => !hors.has(c)));
    return [...cles].every((c) => this.valeurs(a.get(c), b.get(c), c));
  }
}

function memeAtome(a: Valeur | undefined, b: Valeur | undefined): boolean {
  if (a instanceof Nom) return b instanceof Nom && a.nom === b.nom;
  if (a instanceof Chaine) return b instanceof Chaine && a.octets === b.octets;
  return a === b;
}
