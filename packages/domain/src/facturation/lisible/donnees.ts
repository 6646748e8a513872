import type { Langue } from '../phrases/modele.ts';
import type { DocumentReference, Identifier } from '../semantique.ts';
import { direCode, direUnite } from './codes-lisibles.ts';
import { direMot, type MotLisible } from './mots-lisibles.ts';

/** How a value is to be written in the reader's language; `TEXTE` stands as it is. */
export type NaturePrecision = 'TEXTE' | 'JOUR' | 'MONTANT' | 'TAUX' | 'IBAN';

/** A datum with its name, both for a person; codes are said in words. */
export interface Precision {
  readonly libelle: string;
  readonly valeur: string;
  readonly nature: NaturePrecision;
}

export type Donnee = readonly [mot: MotLisible, valeur: string | undefined, nature?: NaturePrecision];

/** The data that are there, in their order. */
export const presentes = (langue: Langue, donnees: readonly Donnee[]): Precision[] =>
  donnees.flatMap(([mot, valeur, nature = 'TEXTE']) =>
    valeur ? [{ libelle: direMot(mot, langue), valeur, nature }] : [],
  );

/** A decimal within a text: the comma of French, and every digit. */
export const direNombre = (nombre: string, langue: Langue): string =>
  langue === 'fr' ? nombre.replace('.', ',') : nombre;

/** `20,5 kg`; undefined where there is no number. */
export const direMesure = (nombre: string | undefined, unite: string | undefined, langue: Langue) =>
  nombre === undefined ? undefined : [direNombre(nombre, langue), direUnite(unite, langue)].filter(Boolean).join(' ');

/** `3012345678900 (GLN)`; a scheme that is no list of ours is shown as its code. */
export function direIdentifiant(i: Identifier | undefined, langue: Langue): string | undefined {
  if (!i) return undefined;
  const schema = i.schemeName ?? i.scheme;
  return schema === undefined ? i.value : `${i.value} (${direCode('SCHEMA', schema, langue)})`;
}

export const code = (liste: Parameters<typeof direCode>[0], valeur: string | undefined, langue: Langue) =>
  valeur === undefined ? undefined : direCode(liste, valeur, langue);

/** A reference under its own name: its number, the line of it, its date. */
export const renvoi = (mot: MotLisible, r: DocumentReference | undefined, langue: Langue): Precision[] => {
  const nom = direMot(mot, langue);
  const genre = r?.type === undefined ? '' : ` (${direCode('TYPE', r.type, langue)})`;
  const donnees: readonly (readonly [string, string | undefined, NaturePrecision])[] = [
    [nom, r?.number && `${r.number}${genre}`, 'TEXTE'],
    [`${nom} (${langue === 'fr' ? 'ligne' : 'line'})`, r?.line, 'TEXTE'],
    [`${nom} (date)`, r?.date, 'JOUR'],
  ];
  return donnees.flatMap(([libelle, valeur, nature]) => (valeur ? [{ libelle, valeur, nature }] : []));
};
