import { BodyLong, Button, Confirmation } from '@orpheon/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../../shared/api/client.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { Groupe } from '../mon-compte/PageDuCompte.tsx';
import { type Securite, useChanger } from './securite.queries.ts';

/** How many recovery codes are left, and new ones in their place. */
export function CodesDeSecours({
  securite,
  onCodes,
}: {
  readonly securite: Securite;
  readonly onCodes: (codes: readonly string[]) => void;
}) {
  const { t } = useTranslation('securite');
  const { t: commun } = useTranslation();
  const [demande, setDemande] = useState(false);
  const refaire = useChanger(
    () => lire(api.POST('/api/compte/facteurs/codes-de-secours')),
    ({ codes }) => {
      setDemande(false);
      onCodes(codes);
    },
  );
  const fort = securite.totpDepuis !== null || securite.passkeys.length > 0;
  return (
    <Groupe titre={t('secours.titre')}>
      <BodyLong>{t('secours.texte')}</BodyLong>
      <BodyLong>{fort ? t('secours.restants', { count: securite.codesDeSecours }) : t('secours.sansFacteur')}</BodyLong>
      {fort && (
        <div>
          <Button type="button" size="small" variant="secondary" onClick={() => setDemande(true)}>
            {t('secours.refaire')}
          </Button>
        </div>
      )}
      {demande && (
        <Confirmation
          ouverte
          titre={t('secours.refaireQuestion')}
          confirmer={t('secours.refaire')}
          enCours={refaire.isPending}
          erreur={refaire.isError ? messageErreur(refaire.error, commun) : null}
          onConfirmer={() => refaire.mutate(undefined)}
          onFermer={() => {
            setDemande(false);
            refaire.reset();
          }}
        >
          {t('secours.refaireTexte')}
        </Confirmation>
      )}
    </Groupe>
  );
}
