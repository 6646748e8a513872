import '../compte.css';
import { Page } from '@orpheon/ui';
import { Suspense, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { chemins } from '../../app/chemins.ts';
import { aLaDemande } from '../../shared/fichiers/Partie.tsx';
import { Lien } from '../../shared/Lien.tsx';
import { useMoiOuPersonne } from '../../shared/session/moi.ts';
import { cheminDeRetour } from '../../shared/session/retour.ts';
import { FormulaireConnexion } from './FormulaireConnexion.tsx';

const Empechement = aLaDemande(async () => (await import('./Empechement.tsx')).Empechement);

export function Component() {
  const { t } = useTranslation('compte');
  const [params] = useSearchParams();
  const retour = cheminDeRetour(params.get('retour'));
  const externe = params.get('externe');
  const aller = useNavigate();
  const moi = useMoiOuPersonne();
  // also who comes here signed in already, or has signed in within another tab
  useEffect(() => {
    if (moi !== null) void aller(retour, { replace: true });
  }, [moi, aller, retour]);
  return (
    <Page
      titre={t('connexion.titre')}
      accroche={t(retour === '/' ? 'connexion.accroche' : 'connexion.pourContinuer')}
      largeur="texte"
    >
      <div className="orp-pile orp-pile--large compte-formulaire">
        <Suspense>{externe && <Empechement raison={externe} />}</Suspense>
        <FormulaireConnexion retour={retour} remplissage />
        <p>
          <Lien vers={chemins.motDePasseOublie}>{t('connexion.oubli')}</Lien>
        </p>
        <p>
          {t('connexion.sansCompte')} <Lien vers={chemins.inscription}>{t('connexion.creer')}</Lien>
        </p>
      </div>
    </Page>
  );
}
