import { PAYS } from '@orpheon/domain';

/** The name of a country in the reader's language. */
export const nomDuPays = (code: string, langue: string): string =>
  new Intl.DisplayNames([langue], { type: 'region' }).of(code) ?? code;

/** All of them, by name. */
export const paysParNom = (langue: string): readonly { readonly code: string; readonly nom: string }[] =>
  PAYS.map((code) => ({ code, nom: nomDuPays(code, langue) })).sort((a, b) => a.nom.localeCompare(b.nom, langue));
