import { direCadre, direCode, direPays } from '@orpheon/domain';
import { useLangue } from '@orpheon/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';

/** Words for codes that come from documents: any text may stand there, and an unknown code is shown as it is. */
export interface Libelles {
  readonly cadre: (code: string) => string;
  readonly codeType: (code: string) => string;
  readonly paiement: (code: string) => string;
  readonly categorieTva: (code: string) => string;
  readonly unite: (code: string) => string;
  readonly pays: (code: string) => string;
  readonly couche: (couche: string) => string;
}

export function useLibelles(): Libelles {
  const { i18n } = useTranslation('facturation');
  const langue = useLangue();
  return useMemo(() => {
    const lire = (cle: string): string | null => {
      const texte: unknown = i18n.getResource(langue, 'facturation', cle);
      return typeof texte === 'string' ? texte : null;
    };
    return {
      cadre: (code) => direCadre(code, langue),
      codeType: (code) => direCode('TYPE', code, langue),
      paiement: (code) => direCode('PAIEMENT', code, langue),
      categorieTva: (code) => direCode('TVA', code, langue),
      unite: (code) => direCode('UNITE', code, langue),
      pays: (code) => direPays(code, langue),
      couche: (couche) => lire(`couche.${couche}`) ?? couche,
    };
  }, [i18n, langue]);
}
