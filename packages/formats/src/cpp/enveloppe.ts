import type { Anomalie } from '@orpheon/domain';
import { fatale } from '../trouvailles.ts';
import type { Noeud } from '../xml/modele.ts';

/** The invoices of an envelope. */
export const unitesDe = (racine: Noeud): Noeud[] => racine.enfant('CPPFactures')?.tous(`${racine.nom}Unitaire`) ?? [];

/** An envelope of none, or of several where one was expected: no invoice can be told. */
export function refuserEnveloppe(racine: Noeud): Anomalie | null {
  const nombre = unitesDe(racine).length;
  if (nombre === 1) return null;
  return nombre === 0
    ? fatale('ORP-CPP-AUCUNE', 'CONTENEUR', { noeud: racine, parametres: { racine: racine.nom } })
    : fatale('ORP-CPP-PLUSIEURS', 'CONTENEUR', { noeud: racine, parametres: { nombre: String(nombre) } });
}

/** `Compteur` says how many invoices the envelope holds; it may be absent. */
export function compteurFaux(racine: Noeud): Anomalie | null {
  const factures = racine.enfant('CPPFactures');
  const annonce = factures?.attribut('Compteur');
  const trouve = String(unitesDe(racine).length);
  if (annonce === undefined || (/^\d+$/.test(annonce) && annonce.replace(/^0+(?=\d)/, '') === trouve)) return null;
  return fatale('ORP-CPP-COMPTEUR', 'SYNTAXE', { noeud: factures, valeur: annonce, parametres: { annonce, trouve } });
}
