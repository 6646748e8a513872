import type { EtatDeListe } from '@orpheon/ui';
import type { InfiniteData, UseInfiniteQueryResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { incidentDe, messageErreur } from '../api/message.ts';

export interface PageDeListe<T> {
  readonly elements: T[];
  readonly curseurSuivant: string | null;
  readonly rechercheIncomplete: boolean;
}

/** For `infiniteQueryOptions`: pages by keyset, as every list of the API gives them. */
export const PAR_CURSEUR = {
  initialPageParam: null as string | null,
  getNextPageParam: (derniere: { readonly curseurSuivant: string | null }) => derniere.curseurSuivant,
};

/** From an infinite query to what `ListePage` draws: `etat`, `lignes`, `suite`, `rechercheIncomplete`. */
export function useListe<T>(requete: UseInfiniteQueryResult<InfiniteData<PageDeListe<T>>>): {
  readonly etat: EtatDeListe;
  readonly lignes: readonly T[];
  readonly suite: { readonly enCours: boolean; readonly onSuite: () => void } | undefined;
  readonly rechercheIncomplete: boolean;
} {
  const { t } = useTranslation();
  const pages = requete.data?.pages ?? [];
  const etat: EtatDeListe = requete.isPending
    ? { type: 'CHARGEMENT' }
    : requete.isError && pages.length === 0
      ? {
          type: 'ERREUR',
          message: messageErreur(requete.error, t),
          incident: incidentDe(requete.error),
          onReessayer: () => void requete.refetch(),
        }
      : { type: 'PRET' };
  return {
    etat,
    lignes: pages.flatMap((p) => p.elements),
    suite: requete.hasNextPage
      ? { enCours: requete.isFetchingNextPage, onSuite: () => void requete.fetchNextPage() }
      : undefined,
    rechercheIncomplete: pages.at(-1)?.rechercheIncomplete ?? false,
  };
}
