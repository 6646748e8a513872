/** What a structure's managers may write on its sheet, in the order in which it is shown. */
export const CHAMPS_DE_FICHE = [
  'raisonSociale',
  'libelle',
  'adresse',
  'complementAdresse',
  'codePostal',
  'ville',
  'pays',
  'courriel',
  'telephone',
  'numeroTva',
  'numeroRcs',
] as const;
export type ChampDeFiche = (typeof CHAMPS_DE_FICHE)[number];
export type Fiche = Readonly<Record<ChampDeFiche, string | null>>;

/** Digits, spaces and the usual signs, beginning with a digit or a plus: 6 to 20 characters. */
export const telephoneCorrect = (numero: string): boolean => /^[+\d][\d ().-]{5,19}$/.test(numero);

/** Five digits in France, overseas included; elsewhere whatever that country uses. */
export const codePostalCorrect = (codePostal: string, pays: string): boolean =>
  pays !== 'FR' || /^\d{5}$/.test(codePostal);

/** The fields in which two states of a thing differ, in the order given. Nothing and the empty text are the same. */
export const ecarts = <C extends string>(
  champs: readonly C[],
  avant: Readonly<Record<C, unknown>>,
  apres: Readonly<Record<C, unknown>>,
): C[] => champs.filter((c) => ecrit(avant[c]) !== ecrit(apres[c]));

const ecrit = (valeur: unknown): string => (Array.isArray(valeur) ? valeur.join(' ') : String(valeur ?? ''));

/** What the history keeps of a change: each field before and after. */
export const avantApres = <C extends string>(
  champs: readonly C[],
  avant: Readonly<Record<C, unknown>>,
  apres: Readonly<Record<C, unknown>>,
): Record<string, string | null> =>
  Object.fromEntries([
    ['champs', champs.join(' ')],
    ...champs.flatMap((c) => [
      [`avant.${c}`, ecrit(avant[c]) || null],
      [`apres.${c}`, ecrit(apres[c]) || null],
    ]),
  ]);
