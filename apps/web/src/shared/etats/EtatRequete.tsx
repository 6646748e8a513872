import { Chargement, Erreur } from '@orpheon/ui';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { incidentDe, messageErreur } from '../api/message.ts';

/** The states of one query: skeleton, failure with a way on, then what it is for. Old data stays while new is asked. */
export function EtatRequete<T>({
  requete,
  attente,
  children,
}: {
  readonly requete: UseQueryResult<T>;
  readonly attente?: ReactNode;
  readonly children: (donnees: T) => ReactNode;
}) {
  const { t } = useTranslation();
  if (requete.data !== undefined) return children(requete.data);
  if (requete.isError) {
    return (
      <Erreur
        message={messageErreur(requete.error, t)}
        incident={incidentDe(requete.error)}
        onReessayer={() => void requete.refetch()}
      />
    );
  }
  return attente ?? <Chargement />;
}
