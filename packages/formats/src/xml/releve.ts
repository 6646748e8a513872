import { type Anomalie, lireDecimal, normaliser, type Position } from '@orpheon/domain';
import { fatale } from '../trouvailles.ts';
import type { Noeud } from './modele.ts';

/**
 * Reads values out of the tree and notes where each term stood. One per document; `prefixe` is the repeated group
 * being read (`BG-25[2]/`), empty at document level.
 */
export class Releve {
  readonly positions: Record<string, { chemin: string; position: Position }> = {};
  readonly anomalies: Anomalie[] = [];
  prefixe = '';

  /** Notes that a term or group was read there; the first of several is kept. */
  noter(terme: string, noeud: Noeud | undefined): void {
    const cle = this.prefixe + terme;
    if (noeud && this.positions[cle] === undefined) {
      this.positions[cle] = { chemin: noeud.chemin, position: noeud.position };
    }
  }

  /** Text of the element at that path, trimmed and in NFC; undefined where absent or blank. */
  texte(terme: string, depuis: Noeud | undefined, ...noms: readonly string[]): string | undefined {
    const noeud = depuis?.descendre(...noms);
    if (!noeud) return undefined;
    this.noter(terme, noeud);
    return valeurDe(noeud);
  }

  /** As `texte`, for an amount, a quantity or a rate: the text must be an exact decimal. */
  nombre(terme: string, depuis: Noeud | undefined, ...noms: readonly string[]): string | undefined {
    const noeud = depuis?.descendre(...noms);
    if (!noeud) return undefined;
    this.noter(terme, noeud);
    return this.nombreDe(terme, noeud);
  }

  nombreDe(terme: string, noeud: Noeud): string | undefined {
    const valeur = valeurDe(noeud);
    if (valeur !== undefined && lireDecimal(valeur) === null) {
      this.anomalies.push(fatale('ORP-NOMBRE', 'SYNTAXE', { terme, noeud, valeur }));
      return undefined;
    }
    return valeur;
  }

  attribut(terme: string, noeud: Noeud | undefined, nom: string): string | undefined {
    const valeur = noeud?.attribut(nom);
    if (valeur !== undefined) this.noter(terme, noeud);
    return valeur;
  }

  /** Reads a repeated group, each under its own prefix `BG-25[rank]/`, noting the group itself. */
  groupes<T>(groupe: string, noeuds: readonly Noeud[], lire: (noeud: Noeud, rang: number) => T): T[] {
    return noeuds.map((noeud, i) => {
      const dehors = this.prefixe;
      this.prefixe = `${dehors}${groupe}[${i + 1}]`;
      this.noter('', noeud);
      this.prefixe += '/';
      const valeur = lire(noeud, i + 1);
      this.prefixe = dehors;
      return valeur;
    });
  }
}

export function valeurDe(noeud: Noeud | undefined): string | undefined {
  const texte = noeud?.texte.trim();
  return texte ? normaliser(texte) : undefined;
}
