import { Provider } from '@navikt/ds-react';
import { createContext, type ReactNode, useContext } from 'react';
import { TEXTES, type TextesUi } from './textes/textes.ts';
import type { TextesAksel, TraductionsUi } from './textes/type.ts';

export type Langue = 'fr' | 'en';

/** Only one language's table is downloaded. */
export const chargerTextesUi = async (langue: Langue): Promise<TraductionsUi> =>
  langue === 'fr'
    ? (await import('./textes/francais.ts')).akselFrancais
    : (await import('./textes/anglais.ts')).akselAnglais;

const ContexteLangue = createContext<Langue>('fr');

/** Language and design-system texts for everything below. */
export function UiProvider({
  langue,
  textes,
  children,
}: {
  readonly langue: Langue;
  readonly textes: TraductionsUi;
  readonly children: ReactNode;
}) {
  return (
    <ContexteLangue value={langue}>
      <Provider locale={textes as TextesAksel}>{children}</Provider>
    </ContexteLangue>
  );
}

export const useLangue = (): Langue => useContext(ContexteLangue);
export const useTextesUi = (): TextesUi => TEXTES[useLangue()];
export type { TraductionsUi };
