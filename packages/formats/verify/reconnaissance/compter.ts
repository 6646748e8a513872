import type { Verite } from '@orpheon/testing/papier';
import { CHAMPS_RECONNUS, type Reconnaissance } from '../../src/reconnaissance/index.ts';

export interface Compte {
  /** Printed on the page. */
  presents: number;
  justes: number;
  faux: number;
  vides: number;
  /** A value where the page has none. */
  inventes: number;
}
export type Comptes = Map<string, Compte>;

export interface Ecart {
  readonly champ: string;
  readonly attendu: string | undefined;
  readonly lu: string | undefined;
}

const RECAPITULATIF = 'recapitulatif';
const cle = (r: { taux: string; base: string; montant: string }): string => `${r.taux}|${r.base}|${r.montant}`;

/** Compares what was recognised with what is printed, field by field. */
export function compter(comptes: Comptes, verite: Verite, lu: Reconnaissance, champs = [...CHAMPS_RECONNUS]): Ecart[] {
  const ecarts: Ecart[] = [];
  const noter = (champ: string, attendu: string | undefined, valeur: string | undefined): void => {
    const c = comptes.get(champ) ?? { presents: 0, justes: 0, faux: 0, vides: 0, inventes: 0 };
    comptes.set(champ, c);
    if (attendu !== undefined) c.presents++;
    if (attendu === undefined) c.inventes += valeur === undefined ? 0 : 1;
    else if (valeur === undefined) c.vides++;
    else if (valeur === attendu) c.justes++;
    else c.faux++;
    if (valeur !== attendu) ecarts.push({ champ, attendu, lu: valeur });
  };
  for (const champ of champs) {
    if (champ in verite.champs) noter(champ, verite.champs[champ], lu.champs[champ]?.valeur);
  }
  if (verite.recapitulatif) {
    const ecrire = (rs: readonly { taux: string; base: string; montant: string }[]): string =>
      rs.map(cle).sort().join(' ');
    const lues = lu.recapitulatif.map((r) => ({ taux: r.taux.valeur, base: r.base.valeur, montant: r.montant.valeur }));
    noter(RECAPITULATIF, ecrire(verite.recapitulatif), lues.length === 0 ? undefined : ecrire(lues));
  }
  return ecarts;
}

/** Right, of those printed and those made up. */
export const taux = ({ presents, justes, inventes }: Compte): number =>
  (100 * justes) / Math.max(1, presents + inventes);

export function total(comptes: Comptes): Compte {
  const somme: Compte = { presents: 0, justes: 0, faux: 0, vides: 0, inventes: 0 };
  for (const c of comptes.values()) for (const nom of Object.keys(somme) as (keyof Compte)[]) somme[nom] += c[nom];
  return somme;
}

export function tableau(comptes: Comptes): string[] {
  const rangee = (nom: string, c: Compte): string =>
    `| ${nom} | ${c.presents} | ${c.justes} | ${c.faux} | ${c.vides} | ${c.inventes} | ${taux(c).toFixed(1)} |`;
  return [
    '| field | printed | right | wrong | empty | made up | right, % |',
    '|---|---:|---:|---:|---:|---:|---:|',
    ...[...comptes].map(([nom, c]) => rangee(nom, c)),
    rangee('**all**', total(comptes)),
  ];
}
