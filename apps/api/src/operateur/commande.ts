import { createInterface } from 'node:readline/promises';
import type { Deps } from '../platform/deps.ts';

export type Langue = 'fr' | 'en';

/** What a command is handed: the product as its processes have it, and the words after its name. */
export interface Contexte {
  readonly deps: Deps;
  readonly langue: Langue;
  readonly mots: readonly string[];
  /** Options `--name value`; `--name` alone is `''`. */
  readonly options: Readonly<Record<string, string>>;
  ecrire(ligne: string): void;
}

/** @returns true when everything is as it should be; false ends with exit code 1 */
export type Commande = (contexte: Contexte) => Promise<boolean>;

/** A command that cannot be understood or obeyed: one sentence in each language, exit code 2. */
export class Refus extends Error {
  readonly en: string;
  constructor(fr: string, en: string) {
    super(fr);
    this.en = en;
  }
}

export const dire = ({ langue, ecrire }: Contexte, fr: string, en: string): void => ecrire(langue === 'en' ? en : fr);

/** The value of an option that the command needs. */
export function exiger({ options }: Contexte, nom: string): string {
  const valeur = options[nom];
  if (!valeur) throw new Refus(`Il manque --${nom}.`, `--${nom} is missing.`);
  return valeur;
}

/** Refuses options that the command does not know: a misspelt one must not pass for one that was not given. */
export function seulement({ options }: Contexte, ...connues: readonly string[]): void {
  const inconnue = Object.keys(options).find((o) => !connues.includes(o));
  if (inconnue) throw new Refus(`Option inconnue : --${inconnue}.`, `Unknown option: --${inconnue}.`);
}

/** An instant as people write it: `2026-12-01 20:00`, in Europe/Paris, or ISO 8601 with its zone. */
export function lireInstant(texte: string, nom: string): Date {
  const local = /^(\d{4}-\d{2}-\d{2})[ T](\d{2}:\d{2})$/.exec(texte);
  const date = local ? instantAParis(`${local[1]}T${local[2]}:00Z`) : new Date(texte);
  if (Number.isNaN(date.getTime()) || !/\d{4}-\d{2}-\d{2}/.test(texte)) {
    throw new Refus(
      `--${nom} : « ${texte} » n'est pas un instant. Exemple : "2026-12-01 20:00" (heure de Paris).`,
      `--${nom}: "${texte}" is no instant. Example: "2026-12-01 20:00" (Paris time).`,
    );
  }
  return date;
}

const PARIS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Paris', dateStyle: 'short', timeStyle: 'medium' });

/** What the clocks of Paris show as that, in UTC: the offset is looked up where it holds. */
function instantAParis(commeUtc: string): Date {
  const vise = Date.parse(commeUtc);
  let instant = vise;
  for (let i = 0; i < 2; i++) instant += vise - Date.parse(`${PARIS.format(instant).replace(' ', 'T')}Z`);
  return new Date(instant);
}

export const montrerInstant = (date: Date, langue: Langue): string =>
  new Intl.DateTimeFormat(langue === 'en' ? 'en-GB' : 'fr-FR', {
    timeZone: 'Europe/Paris',
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(date);

/** Columns of text, each as wide as its widest cell. */
export function tableau(rangees: readonly (readonly string[])[]): string[] {
  const largeurs = (rangees[0] ?? []).map((_, i) => Math.max(...rangees.map((r) => r[i]?.length ?? 0)));
  return rangees.map((r) =>
    r
      .map((c, i) => (i === r.length - 1 ? c : c.padEnd(largeurs[i] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

/** Asks before what cannot be undone; `--oui` answers, and without a terminal it is needed. */
export async function confirmer(contexte: Contexte, fr: string, en: string): Promise<boolean> {
  if ('oui' in contexte.options) return true;
  if (!process.stdin.isTTY) throw new Refus('Confirmez par --oui.', 'Confirm with --oui.');
  const lecteur = createInterface({ input: process.stdin, output: process.stdout });
  const reponse = await lecteur.question(`${contexte.langue === 'en' ? `${en} [y/N]` : `${fr} [o/N]`} `);
  lecteur.close();
  return /^(o|oui|y|yes)$/i.test(reponse.trim());
}
