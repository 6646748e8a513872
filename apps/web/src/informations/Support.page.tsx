import { BodyLong, Heading, Page } from '@orpheon/ui';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { AdresseDeContact } from './AdresseDeContact.tsx';

const CANAUX = ['agent-virtuel', 'livechat', 'demande-d-aide'] as const;

/** The three ways to support, and what stands in for them until they open. */
export function Component() {
  const { t } = useTranslation('informations');
  const { t: commun } = useTranslation();
  const { hash } = useLocation();
  useEffect(() => {
    const canal = hash === '' ? null : document.getElementById(hash.slice(1));
    canal?.scrollIntoView({ block: 'start' });
    canal?.querySelector<HTMLElement>('h2')?.focus({ preventScroll: true });
  }, [hash]);
  return (
    <Page titre={commun('menu.support')} accroche={t('support.accroche')} largeur="texte">
      <div className="orp-prose">
        <AdresseDeContact />
        {CANAUX.map((canal) => (
          <section key={canal} id={canal} className="orp-prose">
            <Heading level="2" size="small" tabIndex={-1}>
              {t(`support.${canal}.titre`)}
            </Heading>
            <BodyLong>{t(`support.${canal}.texte`)}</BodyLong>
          </section>
        ))}
      </div>
    </Page>
  );
}
