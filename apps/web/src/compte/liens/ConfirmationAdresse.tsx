import { Alert, BodyLong, Button, Faits, Page } from '@orpheon/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { api, lire } from '../../shared/api/client.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { LienBouton } from '../../shared/Lien.tsx';
import { cles } from '../../shared/requetes/cles.ts';
import { useMoiOuPersonne } from '../../shared/session/moi.ts';
import { Fait } from './Fait.tsx';
import type { Titulaire } from './lien.queries.ts';

/** The new address proves itself: from now on one signs in with it. Pressed, for mail programs look into links. */
export function ConfirmationAdresse({
  jeton,
  titulaire,
  adresse,
}: {
  readonly jeton: string;
  readonly titulaire: Titulaire;
  readonly adresse: string;
}) {
  const { t } = useTranslation('acces');
  const { t: commun } = useTranslation();
  const requetes = useQueryClient();
  const moi = useMoiOuPersonne();
  const envoi = useMutation({
    mutationFn: () => lire(api.POST('/api/compte/adresse-de-connexion/confirmation', { body: { jeton } })),
    onSuccess: () => requetes.invalidateQueries({ queryKey: cles.moi }),
  });
  if (envoi.isSuccess && moi) {
    return (
      <Page titre={t('confirmation.faite')} largeur="texte">
        <BodyLong spacing>{t('confirmation.faiteConnecte', { adresse })}</BodyLong>
        <LienBouton vers={chemins.compte}>{commun('menu.monCompte')}</LienBouton>
      </Page>
    );
  }
  if (envoi.isSuccess)
    return <Fait titre={t('confirmation.faite')} texte={t('confirmation.faiteTexte', { adresse })} />;
  return (
    <Page titre={t('confirmation.titre')} largeur="texte">
      <div className="orp-pile compte-formulaire">
        <Faits
          faits={[
            { terme: t('activation.compteDe'), valeur: `${titulaire.prenom} ${titulaire.nom}` },
            { terme: t('adresse.actuelle'), valeur: titulaire.courrielConnexion },
            { terme: t('adresse.nouvelle'), valeur: adresse },
          ]}
        />
        <BodyLong>{t('confirmation.texte')}</BodyLong>
        {envoi.isError && <Alert variant="error">{messageErreur(envoi.error, commun)}</Alert>}
        <div>
          <Button loading={envoi.isPending} onClick={() => envoi.mutate()}>
            {t('confirmation.bouton')}
          </Button>
        </div>
      </div>
    </Page>
  );
}
