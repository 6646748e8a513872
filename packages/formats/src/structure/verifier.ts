import type { Anomalie } from '@orpheon/domain';
import { fatale } from '../trouvailles.ts';
import type { Noeud } from '../xml/modele.ts';
import type { Syntaxe } from './modele.ts';

/**
 * Structure of the syntax: elements unknown, misplaced, out of order, repeated or missing, elements where text belongs, and
 * amounts without currency. It follows our own description of the schemas, which names what invoices use; no schema file is
 * needed.
 */
export function verifierStructure(racine: Noeud, syntaxe: Syntaxe): Anomalie[] {
  const anomalies: Anomalie[] = [];
  const aVoir: Noeud[] = [racine];
  for (let noeud = aVoir.pop(); noeud; noeud = aVoir.pop()) {
    verifierElement(noeud, syntaxe, anomalies);
    for (const enfant of noeud.enfants) {
      if (!syntaxe.ignores.has(enfant.nom)) aVoir.push(enfant);
    }
  }
  return anomalies;
}

function verifierElement(noeud: Noeud, syntaxe: Syntaxe, anomalies: Anomalie[]): void {
  const { enfants } = noeud;
  if (syntaxe.estSimple(noeud.nom)) {
    const intrus = enfants[0];
    if (intrus) anomalies.push(fatale('ORP-STRUCT-TEXTE-ATTENDU', 'SYNTAXE', precisions(intrus, noeud)));
    if (syntaxe.aUneDevise?.(noeud.nom) && noeud.attribut('currencyID') === undefined)
      anomalies.push(fatale('ORP-STRUCT-DEVISE', 'SYNTAXE', precisions(noeud, noeud)));
    return;
  }
  const type = syntaxe.types.get(noeud.nom);
  if (enfants.length > 0 && noeud.texte !== '' && type) {
    anomalies.push(
      fatale('ORP-STRUCT-TEXTE-EN-TROP', 'SYNTAXE', { ...precisions(noeud, noeud), valeur: noeud.texte.trim() }),
    );
  }
  let rang = -1;
  for (const enfant of enfants) {
    if (syntaxe.ignores.has(enfant.nom)) continue;
    // A namespace that no invoice syntax uses, wherever it stands.
    if (enfant.nom.startsWith('{') || (!enfant.nom.includes(':') && !syntaxe.sansEspace)) {
      anomalies.push(fatale('ORP-STRUCT-INCONNU', 'SYNTAXE', precisions(enfant, noeud)));
      continue;
    }
    if (!type) continue;
    const place = type.enfants.indexOf(enfant.nom);
    if (place < 0) {
      if (type.complet) anomalies.push(fatale('ORP-STRUCT-INCONNU', 'SYNTAXE', precisions(enfant, noeud)));
      continue;
    }
    if (place < rang && !syntaxe.sansOrdre) {
      const avant = type.enfants[rang] ?? '';
      anomalies.push(fatale('ORP-STRUCT-ORDRE', 'SYNTAXE', precisions(enfant, noeud, avant)));
      return;
    }
    if (place === rang && type.uniques?.has(enfant.nom)) {
      anomalies.push(fatale('ORP-STRUCT-REPETE', 'SYNTAXE', precisions(enfant, noeud)));
    }
    rang = place;
  }
  for (const requis of type?.requis ?? []) {
    if (!noeud.enfant(requis)) {
      anomalies.push(
        fatale('ORP-STRUCT-MANQUANT', 'SYNTAXE', { noeud, parametres: { element: requis, parent: noeud.nom } }),
      );
    }
  }
}

const precisions = (noeud: Noeud, parent: Noeud, avant = '') => ({
  noeud,
  parametres: { element: lisible(noeud.nom), parent: lisible(parent.nom), avant },
});

/** A name for a person: without the address of an unknown namespace. */
const lisible = (nom: string): string => nom.replace(/^\{.*\}/s, '').slice(0, 80);
