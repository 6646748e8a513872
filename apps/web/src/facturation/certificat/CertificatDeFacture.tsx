import { estDeposee } from '@orpheon/domain';
import { Button, DownloadIcon, Heading } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { Lien } from '../../shared/Lien.tsx';
import type { FactureConsultee } from '../commun/listes/factures.queries.ts';
import { useCertificat } from './useCertificat.ts';

/** What its issuer shows to prove that an invoice was deposited. */
export function CertificatDeFacture({ facture }: { readonly facture: FactureConsultee }) {
  const { t } = useTranslation('facturation');
  const { id, numero } = facture;
  const certificat = useCertificat({ objet: 'facture', id, nom: numero ?? id });
  if (!estDeposee(facture.statut)) return null;
  return (
    <section className="facturation-groupe orp-sans-impression">
      <Heading level="2" size="xsmall" spacing>
        {t('certificat.titre')}
      </Heading>
      <div className="orp-pile">
        <p className="facturation-paragraphe">
          {t('certificat.explication')} <Lien vers={chemins.verifierCertificat}>{t('certificat.verifier')}</Lien>
        </p>
        <div className="orp-rang">
          <Button
            size="small"
            variant="secondary"
            loading={certificat.isPending && certificat.variables === 'pdf'}
            icon={<DownloadIcon aria-hidden />}
            onClick={() => certificat.mutate('pdf')}
          >
            {t('certificat.pdf')}
          </Button>
          <Button
            size="small"
            variant="tertiary"
            loading={certificat.isPending && certificat.variables === 'json'}
            onClick={() => certificat.mutate('json')}
          >
            {t('certificat.json')}
          </Button>
        </div>
      </div>
    </section>
  );
}
