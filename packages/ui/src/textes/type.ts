import type { ProviderProps } from '@navikt/ds-react';

/** The table of texts that the design system asks for. */
export type TraductionsUi = NonNullable<ProviderProps['locale']>;
