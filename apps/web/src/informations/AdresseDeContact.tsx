import { BodyLong, BoutonCopier, Link } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { requeteConfiguration } from '../shared/configuration.ts';
import { EtatRequete } from '../shared/etats/EtatRequete.tsx';

/** How to reach whoever runs this portal, as its configuration says; and where it says nothing, that. */
export function AdresseDeContact() {
  const { t } = useTranslation('informations');
  const configuration = useQuery(requeteConfiguration);
  return (
    <EtatRequete requete={configuration}>
      {({ contact }) =>
        contact ? (
          <p className="orp-rang">
            <Link href={`mailto:${contact}`}>{contact}</Link>
            <BoutonCopier valeur={contact} quoi={t('contact.cetteAdresse')} />
          </p>
        ) : (
          <BodyLong>{t('contact.sansAdresse')}</BodyLong>
        )
      }
    </EtatRequete>
  );
}
