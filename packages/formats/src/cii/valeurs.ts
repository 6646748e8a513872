import type { Identifier, Period } from '@orpheon/domain';
import type { Noeud } from '../xml/modele.ts';
import { type Releve, valeurDe } from '../xml/releve.ts';

/** Date format of UNTDID 2379 that EN 16931 uses: CCYYMMDD. */
const FORMAT_JOUR = '102';

/**
 * A date of CII: `<udt:DateTimeString format="102">20260115</…>` (or `qdt:`, or `udt:DateString`) → `2026-01-15`.
 * Any other writing is kept verbatim, for a finding to name.
 */
export function date(
  r: Releve,
  terme: string,
  depuis: Noeud | undefined,
  ...noms: readonly string[]
): string | undefined {
  const porteur = depuis?.descendre(...noms);
  const noeud = porteur?.enfants[0] ?? porteur;
  const valeur = valeurDe(noeud);
  if (!noeud || valeur === undefined) return undefined;
  r.noter(terme, noeud);
  const format = noeud.attribut('format');
  const m = /^(\d{4})(\d{2})(\d{2})$/.exec(valeur);
  return m && (format === undefined || format === FORMAT_JOUR) ? `${m[1]}-${m[2]}-${m[3]}` : valeur;
}

export function periode(
  r: Releve,
  [groupe, debut, fin]: readonly [string, string, string],
  noeud: Noeud | undefined,
): Period | undefined {
  if (!noeud) return undefined;
  r.noter(groupe, noeud);
  return { start: date(r, debut, noeud, 'ram:StartDateTime'), end: date(r, fin, noeud, 'ram:EndDateTime') };
}

export function identifiant(r: Releve, terme: string, noeud: Noeud | undefined): Identifier | undefined {
  const value = valeurDe(noeud);
  if (!noeud || value === undefined) return undefined;
  r.noter(terme, noeud);
  return { value, scheme: noeud.attribut('schemeID') };
}

/** BT-18, BT-128: an object and its scheme, which CII gives beside it. */
export function lireObjet(r: Releve, terme: string, noeud: Noeud | undefined): Identifier | undefined {
  const objet = identifiant(r, terme, noeud?.enfant('ram:IssuerAssignedID'));
  return objet && { ...objet, scheme: valeurDe(noeud?.enfant('ram:ReferenceTypeCode')) };
}

/** The objects after the first (BT-18, BT-128), which only EXTENDED-CTC-FR has. */
export function autresObjets(
  r: Releve,
  terme: string,
  noeuds: readonly Noeud[],
): { readonly otherObjects?: readonly Identifier[] } {
  const lus = noeuds.flatMap((n) => lireObjet(r, terme, n) ?? []);
  return lus.length === 0 ? {} : { otherObjects: lus };
}

/** The first that has the datum: some CII groups repeat where EN 16931 has one value. */
export function premier(noeuds: readonly Noeud[], lire: (n: Noeud) => string | undefined): string | undefined {
  for (const n of noeuds) {
    const valeur = lire(n);
    if (valeur !== undefined) return valeur;
  }
  return undefined;
}
