import type { Identifier, Period } from '@orpheon/domain';
import type { Noeud } from '../xml/modele.ts';
import { type Releve, valeurDe } from '../xml/releve.ts';

/** ISO 4217, no currency: of the amounts of an invoice that does not say its own. */
export const SANS_DEVISE = 'XXX';

/** An `xs:date`; the time zone that it may carry says nothing about the calendar day. */
export function date(
  r: Releve,
  terme: string,
  depuis: Noeud | undefined,
  ...noms: readonly string[]
): string | undefined {
  return r.texte(terme, depuis, ...noms)?.replace(/^(\d{4}-\d{2}-\d{2})(Z|[+-]\d{2}:\d{2})$/, '$1');
}

export function periode(
  r: Releve,
  [groupe, debut, fin]: readonly [string, string, string],
  noeud: Noeud | undefined,
): Period | undefined {
  if (!noeud) return undefined;
  r.noter(groupe, noeud);
  return { start: date(r, debut, noeud, 'cbc:StartDate'), end: date(r, fin, noeud, 'cbc:EndDate') };
}

export function identifiant(r: Releve, terme: string, noeud: Noeud | undefined): Identifier | undefined {
  const value = valeurDe(noeud);
  if (!noeud || value === undefined) return undefined;
  r.noter(terme, noeud);
  return { value, scheme: noeud.attribut('schemeID'), schemeName: noeud.attribut('schemeName') };
}

/** The objects after the first (BT-18, BT-128), which only EXTENDED-CTC-FR has. */
export function autresObjets(
  r: Releve,
  terme: string,
  noeuds: readonly (Noeud | undefined)[],
): { readonly otherObjects?: readonly Identifier[] } {
  const lus = noeuds.flatMap((n) => identifiant(r, terme, n) ?? []);
  return lus.length === 0 ? {} : { otherObjects: lus };
}
