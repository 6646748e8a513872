import { BodyLong, Page } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { requeteConfiguration } from '../shared/configuration.ts';
import { EtatRequete } from '../shared/etats/EtatRequete.tsx';

/** The legal notice that this installation's configuration gives; the software is said apart from who runs it. */
export function Component() {
  const { t } = useTranslation('informations');
  const { t: commun } = useTranslation();
  const configuration = useQuery(requeteConfiguration);
  return (
    <Page titre={commun('pied.mentionsLegales')} largeur="texte">
      <div className="orp-prose">
        <EtatRequete requete={configuration}>
          {({ editeur, mentionsLegales }) => (
            <>
              <BodyLong>{editeur ? t('mentions.editeur', { editeur }) : t('mentions.sansEditeur')}</BodyLong>
              {mentionsLegales?.split(/\n{2,}/).map((paragraphe) => (
                <BodyLong key={paragraphe}>{paragraphe}</BodyLong>
              ))}
            </>
          )}
        </EtatRequete>
        <BodyLong>{t('mentions.logiciel')}</BodyLong>
      </div>
    </Page>
  );
}
