import { BodyLong, Button, Confirmation, DateHeure, useAnnonces } from '@orpheon/ui';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../../shared/api/client.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { aLaDemande } from '../../shared/fichiers/Partie.tsx';
import { Groupe } from '../mon-compte/PageDuCompte.tsx';
import { type Securite, useChanger } from './securite.queries.ts';

const EnrolementTotp = aLaDemande(async () => (await import('./EnrolementTotp.tsx')).EnrolementTotp);

/** The authenticator application: set up, or removed. */
export function ApplicationTotp({
  securite,
  onCodes,
}: {
  readonly securite: Securite;
  readonly onCodes: (codes: readonly string[]) => void;
}) {
  const { t } = useTranslation('securite');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const [aRetirer, setARetirer] = useState(false);
  const preparer = useChanger(() => lire(api.POST('/api/compte/facteurs/totp')));
  const retirer = useChanger(
    () => lire(api.DELETE('/api/compte/facteurs/totp')),
    () => {
      setARetirer(false);
      afficher({ ton: 'succes', texte: t('totp.retiree') });
    },
  );
  return (
    <Groupe titre={t('totp.titre')}>
      <BodyLong>{t('totp.texte')}</BodyLong>
      {securite.totpDepuis ? (
        <>
          <BodyLong>
            {t('totp.active')} <DateHeure instant={securite.totpDepuis} />
          </BodyLong>
          <div>
            <Button type="button" size="small" variant="secondary" onClick={() => setARetirer(true)}>
              {t('totp.retirer')}
            </Button>
          </div>
        </>
      ) : preparer.data ? (
        <Suspense>
          <EnrolementTotp
            {...preparer.data}
            onFini={(codes) => {
              preparer.reset();
              if (codes) onCodes(codes);
            }}
            onRenoncer={() => preparer.reset()}
          />
        </Suspense>
      ) : securite.totpPossible ? (
        <div>
          <Button
            type="button"
            size="small"
            variant="secondary"
            loading={preparer.isPending}
            onClick={() =>
              preparer.mutate(undefined, {
                onError: (erreur) => afficher({ ton: 'erreur', texte: messageErreur(erreur, commun) }),
              })
            }
          >
            {t('totp.ajouter')}
          </Button>
        </div>
      ) : (
        <BodyLong className="orp-discret">{t('totp.impossible')}</BodyLong>
      )}
      {aRetirer && (
        <Confirmation
          ouverte
          dangereuse
          titre={t('totp.retirerQuestion')}
          confirmer={t('totp.retirer')}
          enCours={retirer.isPending}
          erreur={retirer.isError ? messageErreur(retirer.error, commun) : null}
          onConfirmer={() => retirer.mutate(undefined)}
          onFermer={() => {
            setARetirer(false);
            retirer.reset();
          }}
        >
          {t('totp.retirerTexte')}
        </Confirmation>
      )}
    </Groupe>
  );
}
