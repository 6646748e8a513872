import { useAnnonces, useLangue } from '@orpheon/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../../shared/api/client.ts';
import { enregistrer } from '../../shared/api/enregistrer.ts';
import { messageErreur } from '../../shared/api/message.ts';

export type FormatCertificat = 'pdf' | 'json';

/** Of a deposit, or of an invoice; `nom` begins the name of the file. */
export interface ObjetCertifie {
  readonly objet: 'flux' | 'facture';
  readonly id: string;
  readonly nom: string;
}

/** Asked for by the page rather than by a link: where none can be given, the reason is read. */
export function useCertificat({ objet, id, nom }: ObjetCertifie) {
  const { t } = useTranslation();
  const langue = useLangue();
  const { afficher } = useAnnonces();
  return useMutation({
    mutationFn: (format: FormatCertificat) => {
      const options = { params: { path: { id }, query: { format, langue } }, parseAs: 'blob' } as const;
      return objet === 'flux'
        ? lire<Blob>(api.GET('/api/facturation/suivi-des-flux/{id}/certificat', options))
        : lire<Blob>(api.GET('/api/facturation/factures-emises/{id}/certificat', options));
    },
    onSuccess: (octets, format) => enregistrer(octets, `certificat-${nom.replace(/[^\w-]+/g, '_')}.${format}`),
    onError: (erreur) => afficher({ ton: 'erreur', texte: messageErreur(erreur, t) }),
  });
}
