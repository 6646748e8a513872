import type { ModeSaisie } from '@orpheon/domain';
import { Alert, DateHeure } from '@orpheon/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../../app/chemins.ts';
import { Lien } from '../../../shared/Lien.tsx';
import { requeteSaisies, type SaisieResumee } from './saisie.queries.ts';

/** How an invoice that is not sent yet is called: by its number, once it has one. */
export function useNomDeSaisie(): (saisie: Pick<SaisieResumee, 'type' | 'numero'>) => string {
  const { t } = useTranslation('facturation');
  return ({ type, numero }) =>
    numero.trim() === ''
      ? t('lisible.sansNumero', { type: t(`type.${type}`) })
      : t('lisible.titre', { type: t(`type.${type}`), numero });
}

/** What the reader typed last and neither saved as a draft nor sent; `prete` once that is known, or cannot be. */
export function useSaisieEnAttente(structureId: string | undefined, mode: ModeSaisie) {
  const { data, isFetchedAfterMount, fetchStatus } = useInfiniteQuery({
    ...requeteSaisies(structureId ?? null),
    enabled: structureId !== undefined,
    retry: false,
  });
  const enAttente = data?.pages[0]?.elements.find((s) => s.etat === 'EN_COURS' && s.deMoi && s.mode === mode) ?? null;
  // what an earlier page knew does not have what was typed since
  return { prete: isFetchedAfterMount || fetchStatus !== 'fetching', enAttente };
}

/** Above a new form: whoever went back by mistake, or was interrupted, finds what they had begun. */
export function SaisieEnAttente({ saisie }: { readonly saisie: SaisieResumee }) {
  const { t } = useTranslation('facturation');
  const nommer = useNomDeSaisie();
  return (
    <Alert variant="info" size="small">
      {t('saisie.enAttente')} <Lien vers={chemins.saisie(saisie.id)}>{nommer(saisie)}</Lien>,{' '}
      <DateHeure instant={saisie.modifieeLe} relatif />
    </Alert>
  );
}
