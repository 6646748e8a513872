import { Alert, BodyLong, Button, Page } from '@orpheon/ui';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../../shared/api/client.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { Fait } from './Fait.tsx';
import type { Titulaire } from './lien.queries.ts';

/** Pressed rather than done by opening the page: mail programs look into links by themselves. */
export function Reactivation({ jeton, titulaire }: { readonly jeton: string; readonly titulaire: Titulaire }) {
  const { t } = useTranslation('acces');
  const { t: commun } = useTranslation();
  const envoi = useMutation({
    mutationFn: () => lire(api.POST('/api/compte/reactivation', { body: { jeton } })),
  });
  if (envoi.isSuccess) return <Fait titre={t('reactivation.faite')} texte={t('reactivation.faiteTexte')} />;
  return (
    <Page titre={t('reactivation.titre')} largeur="texte">
      <div className="orp-pile compte-formulaire">
        <BodyLong>{t('reactivation.texte', { courriel: titulaire.courrielConnexion })}</BodyLong>
        {envoi.isError && <Alert variant="error">{messageErreur(envoi.error, commun)}</Alert>}
        <div>
          <Button loading={envoi.isPending} onClick={() => envoi.mutate()}>
            {t('reactivation.bouton')}
          </Button>
        </div>
      </div>
    </Page>
  );
}
