import { Alert, BodyLong, Button, Page } from '@orpheon/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useParams } from 'react-router';
import { chemins } from '../../app/chemins.ts';
import { api, lire } from '../../shared/api/client.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { LienBouton } from '../../shared/Lien.tsx';

/** The address in every notification: asks once, then stops them, without signing in. */
export function Component() {
  const { t } = useTranslation('compte');
  const { t: commun } = useTranslation();
  const { jeton = '' } = useParams();
  const arret = useMutation({
    mutationFn: () => lire(api.POST('/api/compte/desabonnement', { body: { jeton } })),
  });
  if (arret.isSuccess) {
    return (
      <Page titre={t('desabonnement.fait')} largeur="texte">
        <BodyLong spacing>{t('desabonnement.faitTexte')}</BodyLong>
        <LienBouton vers={chemins.compte}>{commun('menu.monCompte')}</LienBouton>
      </Page>
    );
  }
  return (
    <Page titre={t('desabonnement.titre')} largeur="texte">
      <div className="orp-pile">
        <BodyLong>{t('desabonnement.texte')}</BodyLong>
        {arret.isError && <Alert variant="error">{messageErreur(arret.error, commun)}</Alert>}
        <div>
          <Button loading={arret.isPending} onClick={() => arret.mutate()}>
            {t('desabonnement.bouton')}
          </Button>
        </div>
      </div>
    </Page>
  );
}
