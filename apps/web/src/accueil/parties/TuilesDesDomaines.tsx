import { Heading, Tag } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { type CheminDomaine, chemins, DOMAINES_DU_PORTAIL } from '../../app/chemins.ts';
import { MENU, ouvertATous } from '../../app/menu.ts';
import { Lien } from '../../shared/Lien.tsx';

/** Every domain with its applications, signed in or not; what is not built yet says so. */
export function TuilesDesDomaines() {
  const { t } = useTranslation('accueil');
  const { t: commun } = useTranslation();
  return (
    <ul className="accueil-tuiles accueil-tuiles--domaines">
      {DOMAINES_DU_PORTAIL.map((domaine) => (
        <li key={domaine} className="accueil-tuile">
          <Heading level="3" size="xsmall">
            <Lien vers={chemins.domaine(domaine)}>{commun(`domaine.${domaine}`)}</Lien>
          </Heading>
          <p className="orp-discret">{t(`domaine.${domaine}.texte`)}</p>
          <ul>
            {MENU[domaine].map((a) => (
              <li key={a.application}>
                {a.chemin ? (
                  <Lien vers={a.chemin}>{commun(`application.${a.application}`)}</Lien>
                ) : (
                  <>
                    {commun(`application.${a.application}`)}{' '}
                    <Tag size="xsmall" variant="outline" data-color="neutral">
                      {t('domaines.aVenir')}
                    </Tag>
                  </>
                )}
              </li>
            ))}
            <PourTous domaine={domaine} />
          </ul>
        </li>
      ))}
    </ul>
  );
}

function PourTous({ domaine }: { readonly domaine: CheminDomaine }) {
  const { t } = useTranslation();
  const page = ouvertATous(domaine);
  if (!page) return null;
  return (
    <li>
      <Lien vers={page.chemin}>{t(page.nom)}</Lien>
    </li>
  );
}
