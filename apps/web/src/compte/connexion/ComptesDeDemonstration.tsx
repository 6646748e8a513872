import { BodyShort, Button, Heading, useAnnonces, useLangue } from '@orpheon/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Reponse } from '../../shared/api/types.ts';

type Demo = NonNullable<Reponse<'Configuration'>['demo']>;
const PREMIERS = 4;

/** Only where the demo is loaded: one click fills the form with an account that shows a role. */
export function ComptesDeDemonstration({
  demo,
  sansCode,
  niveau,
  onChoisir,
}: {
  readonly demo: Demo;
  /** No code by mail is asked here, unlike elsewhere. */
  readonly sansCode: boolean;
  /** Of its heading, under the form's. */
  readonly niveau: '2' | '3';
  readonly onChoisir: (courriel: string, motDePasse: string) => void;
}) {
  const { t } = useTranslation('compte');
  const langue = useLangue();
  const { annoncer } = useAnnonces();
  const [tous, setTous] = useState(false);
  const montres = tous ? demo.comptes : demo.comptes.slice(0, PREMIERS);
  return (
    <section className="compte-demo" aria-labelledby="compte-demo-titre">
      <Heading level={niveau} size="xsmall" id="compte-demo-titre">
        {t('demo.titre')}
      </Heading>
      <BodyShort size="small" className="orp-discret">
        {t('demo.texte')} {sansCode && t('demo.sansCode')}
      </BodyShort>
      <ul>
        {montres.map((c) => (
          <li key={c.courriel}>
            <button
              type="button"
              onClick={() => {
                onChoisir(c.courriel, demo.motDePasse);
                annoncer(t('demo.rempli', { nom: c.nom }));
              }}
            >
              <strong>{c.nom}</strong>
              <span>{c.structure}</span>
              <span className="orp-discret">{c.role[langue]}</span>
            </button>
          </li>
        ))}
      </ul>
      {demo.comptes.length > PREMIERS && (
        <Button type="button" size="xsmall" variant="tertiary" aria-expanded={tous} onClick={() => setTous(!tous)}>
          {tous ? t('demo.moins') : t('demo.tous', { count: demo.comptes.length })}
        </Button>
      )}
    </section>
  );
}
