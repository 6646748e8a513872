import '../../compte/compte.css';
import { Heading, Page } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { FormulaireConnexion } from '../../compte/connexion/FormulaireConnexion.tsx';
import { Lien } from '../../shared/Lien.tsx';
import { Actualites } from '../parties/Actualites.tsx';
import { RechercheStructure } from '../parties/RechercheStructure.tsx';
import { TuilesDesDomaines } from '../parties/TuilesDesDomaines.tsx';

export function AccueilPublic() {
  const { t } = useTranslation('accueil');
  const { t: compte } = useTranslation('compte');
  return (
    <Page titre={t('public.titre')} accroche={t('public.accroche')} largeur="large">
      <div className="accueil-colonnes">
        <div className="orp-pile orp-pile--large">
          <section className="orp-pile" aria-labelledby="accueil-domaines">
            <Heading level="2" size="medium" id="accueil-domaines">
              {t('domaines.titre')}
            </Heading>
            <TuilesDesDomaines />
          </section>
          <RechercheStructure />
          <Actualites />
        </div>
        <aside className="accueil-connexion orp-pile" aria-labelledby="accueil-connexion">
          <Heading level="2" size="small" id="accueil-connexion">
            {compte('connexion.titre')}
          </Heading>
          <FormulaireConnexion niveau="3" />
          <p>
            <Lien vers={chemins.motDePasseOublie}>{compte('connexion.oubli')}</Lien>
          </p>
          <p>
            {compte('connexion.sansCompte')} <Lien vers={chemins.inscription}>{compte('connexion.creer')}</Lien>
          </p>
        </aside>
      </div>
    </Page>
  );
}
