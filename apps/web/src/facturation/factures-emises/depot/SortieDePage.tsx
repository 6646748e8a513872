import { BodyLong, Confirmation } from '@orpheon/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useBlocker } from 'react-router';
import { type FileDeDepot, nonDeposes } from './file-de-depot.ts';

/** The page is left with one of the files, to go on with it elsewhere: the others wait here, nothing is asked. */
const emporteUnFichier = (etat: unknown): boolean => typeof etat === 'object' && etat !== null && 'emporte' in etat;

/** Asks before leaving with files that were not filed. */
export function SortieDePage({ file }: { readonly file: FileDeDepot }) {
  const { t } = useTranslation('facturation');
  const restent = nonDeposes(file);
  const barriere = useBlocker(
    ({ currentLocation, nextLocation }) =>
      restent > 0 && currentLocation.pathname !== nextLocation.pathname && !emporteUnFichier(nextLocation.state),
  );
  useEffect(() => {
    if (restent === 0) return;
    const retenir = (e: BeforeUnloadEvent) => e.preventDefault();
    globalThis.addEventListener('beforeunload', retenir);
    return () => globalThis.removeEventListener('beforeunload', retenir);
  }, [restent]);
  return (
    <Confirmation
      ouverte={barriere.state === 'blocked'}
      titre={t('depot.sortie')}
      confirmer={t('depot.quitter')}
      onConfirmer={() => barriere.proceed?.()}
      onFermer={() => barriere.reset?.()}
    >
      <BodyLong>{t('depot.sortieTexte', { count: restent })}</BodyLong>
    </Confirmation>
  );
}
