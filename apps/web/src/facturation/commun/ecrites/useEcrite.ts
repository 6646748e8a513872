import type { FormeEcrite } from '@orpheon/domain';
import { useAnnonces, useLangue } from '@orpheon/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../../../shared/api/client.ts';
import { enregistrer } from '../../../shared/api/enregistrer.ts';
import { messageErreur } from '../../../shared/api/message.ts';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import type { FactureConsultee } from '../listes/factures.queries.ts';

const SUFFIXES = { pdf: '.pdf', facturx: '-factur-x.pdf' } as const satisfies Record<FormeEcrite, string>;

/** Asked for by the page rather than by a link: where the portal cannot write it, the reason is read. */
export function useEcrite(cote: CoteFacture, { id, numero }: Pick<FactureConsultee, 'id' | 'numero'>) {
  const { t } = useTranslation();
  const langue = useLangue();
  const { afficher } = useAnnonces();
  return useMutation({
    mutationFn: (forme: FormeEcrite) => {
      const options = { params: { path: { id, forme }, query: { langue } }, parseAs: 'blob' } as const;
      return cote === 'emises'
        ? lire<Blob>(api.GET('/api/facturation/factures-emises/{id}/ecrite/{forme}', options))
        : lire<Blob>(api.GET('/api/facturation/factures-recues/{id}/ecrite/{forme}', options));
    },
    onSuccess: (octets, forme) => enregistrer(octets, `${(numero ?? id).replace(/[^\w-]+/g, '_')}${SUFFIXES[forme]}`),
    onError: (erreur) => afficher({ ton: 'erreur', texte: messageErreur(erreur, t) }),
  });
}
