import { Page } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { LienBouton } from '../../shared/Lien.tsx';
import { type Moi, peutUtiliser } from '../../shared/session/moi.ts';
import { Actualites } from '../parties/Actualites.tsx';
import { RechercheStructure } from '../parties/RechercheStructure.tsx';
import { Attentes } from './Attentes.tsx';
import { FilEvenements } from './FilEvenements.tsx';
import { MesApplications } from './MesApplications.tsx';
import { Signalements } from './Signalements.tsx';

/** The work first: what awaits me, then what happened, then the rest. */
export function AccueilConnecte({ moi }: { readonly moi: Moi }) {
  const { t } = useTranslation('accueil');
  const depose = peutUtiliser(moi, 'FACTURES_EMISES', 'MODIFICATION');
  return (
    <Page
      titre={t('connecte.titre', { prenom: moi.prenom })}
      largeur="large"
      actions={depose && <LienBouton vers={chemins.depot}>{t('connecte.deposer')}</LienBouton>}
    >
      <div className="orp-pile orp-pile--large">
        <Signalements moi={moi} />
        <Attentes moi={moi} />
        <div className="accueil-colonnes">
          <FilEvenements />
          <div className="orp-pile orp-pile--large">
            <MesApplications moi={moi} />
            <RechercheStructure />
            <Actualites />
          </div>
        </div>
      </div>
    </Page>
  );
}
