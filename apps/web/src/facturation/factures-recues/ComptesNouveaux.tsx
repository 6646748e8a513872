import { formaterInstant, LocalAlert, useLangue } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../../shared/api/client.ts';
import { cles } from '../../shared/requetes/cles.ts';

/** Says that the invoice asks to be paid to an account which its supplier has used for a short while only. */
export function ComptesNouveaux({ factureId }: { readonly factureId: string }) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const { data } = useQuery({
    queryKey: cles.comptesNouveaux(factureId),
    queryFn: ({ signal }) =>
      lire(
        api.GET('/api/facturation/factures-recues/{id}/comptes-nouveaux', {
          params: { path: { id: factureId } },
          signal,
        }),
      ),
  });
  return data?.comptes.map((compte) => (
    <LocalAlert key={compte.fin} status="warning" size="small">
      <LocalAlert.Header>
        <LocalAlert.Title as="h2">{t('comptesNouveaux.titre')}</LocalAlert.Title>
      </LocalAlert.Header>
      <LocalAlert.Content>
        {t('comptesNouveaux.texte', { fin: compte.fin, jour: formaterInstant(compte.depuis, langue) })}
      </LocalAlert.Content>
    </LocalAlert>
  ));
}
