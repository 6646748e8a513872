import { fluxEstFinal } from '@orpheon/domain';
import { ActionMenu, Button, DownloadIcon, useLangue } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { useCertificat } from '../certificat/useCertificat.ts';
import {
  adresseCompteRendu,
  adresseFichierFlux,
  adresseLisibleDuFlux,
  type FluxConsulte,
} from './suivi-des-flux.queries.ts';

/** What one takes away of a deposit: the certificate, the report once it is complete, the file itself, and what people read of it. */
export function TelechargementsDuFlux({ flux }: { readonly flux: FluxConsulte }) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const certificat = useCertificat({ objet: 'flux', id: flux.id, nom: flux.numero });
  return (
    <ActionMenu>
      <ActionMenu.Trigger>
        <Button variant="secondary" loading={certificat.isPending} icon={<DownloadIcon aria-hidden />}>
          {t('rapport.telecharger')}
        </Button>
      </ActionMenu.Trigger>
      <ActionMenu.Content>
        <ActionMenu.Item as="a" href={adresseFichierFlux(flux.id)} download={flux.nomFichier}>
          {t('rapport.telechargerFichier')}
        </ActionMenu.Item>
        {flux.lisible !== null && (
          <ActionMenu.Item as="a" href={adresseLisibleDuFlux(flux.id)} download={flux.lisible}>
            {t('rapport.telechargerLisible')}
          </ActionMenu.Item>
        )}
        {fluxEstFinal(flux.statut) && (
          <ActionMenu.Item as="a" href={adresseCompteRendu(flux.id, langue)} download>
            {t('rapport.telechargerCompteRendu')}
          </ActionMenu.Item>
        )}
        <ActionMenu.Divider />
        <ActionMenu.Item onSelect={() => certificat.mutate('pdf')}>{t('certificat.menuPdf')}</ActionMenu.Item>
        <ActionMenu.Item onSelect={() => certificat.mutate('json')}>{t('certificat.menuJson')}</ActionMenu.Item>
      </ActionMenu.Content>
    </ActionMenu>
  );
}
