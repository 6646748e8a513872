import type { ProviderProps } from '@navikt/ds-react';

/** Every text that the design system may ask for. */
export type TextesAksel = NonNullable<ProviderProps['locale']>;

type Composants = 'Chips' | 'Combobox' | 'ErrorSummary' | 'Loader' | 'ProgressBar' | 'Search' | 'Textarea';

/**
 * The texts of the components in use: those of a component newly exported from index.ts are added here, else it throws
 * when it is shown. None of them writes dates: the design system's date names, a library of their own, stay at home.
 */
export type TraductionsUi = Pick<TextesAksel, Composants> & {
  readonly global: Omit<TextesAksel['global'], 'dateLocale'>;
};
