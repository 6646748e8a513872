import { BodyLong, Confirmation, TextField } from '@orpheon/ui';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../../shared/api/client.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { session } from '../../shared/session/session.ts';

/** Asks who somebody is before a sensitive action, over the page; what was asked for then goes on by itself. */
export function ConfirmerIdentite() {
  const { t } = useTranslation('securite');
  const { t: commun } = useTranslation();
  const [motDePasse, setMotDePasse] = useState('');
  const [vide, setVide] = useState(false);
  const champ = useRef<HTMLInputElement>(null);
  // the dialog itself would give the focus to its closing cross
  useEffect(() => {
    const image = requestAnimationFrame(() => champ.current?.focus());
    return () => cancelAnimationFrame(image);
  }, []);
  const confirmation = useMutation({
    mutationFn: () => lire(api.POST('/api/compte/confirmation', { body: { moyen: 'MOT_DE_PASSE', motDePasse } })),
    onSuccess: () => session.conclureConfirmation(true),
  });
  const confirmer = () => {
    setVide(motDePasse === '');
    if (motDePasse !== '') confirmation.mutate();
  };
  return (
    <Confirmation
      ouverte
      titre={t('confirmation.titre')}
      confirmer={t('confirmation.bouton')}
      enCours={confirmation.isPending}
      erreur={confirmation.isError ? messageErreur(confirmation.error, commun) : null}
      onConfirmer={confirmer}
      onFermer={() => session.conclureConfirmation(false)}
    >
      <BodyLong>{t('confirmation.texte')}</BodyLong>
      <TextField
        ref={champ}
        label={t('confirmation.motDePasse')}
        type="password"
        autoComplete="current-password"
        value={motDePasse}
        error={vide ? t('confirmation.motDePasseManquant') : undefined}
        onChange={(e) => setMotDePasse(e.target.value)}
      />
    </Confirmation>
  );
}
