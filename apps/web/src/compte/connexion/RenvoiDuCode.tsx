import { BodyShort, Button, useAnnonces } from '@orpheon/ui';
import { useMutation } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../../shared/api/client.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { estARecommencer } from './useSecondFacteur.ts';

/** Another code by mail, once the delay is over. */
export function RenvoiDuCode({
  dans,
  onRecommencer,
}: {
  readonly dans: number;
  readonly onRecommencer: (message: string) => void;
}) {
  const { t } = useTranslation('securite');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const [restant, setRestant] = useState(dans);
  useEffect(() => {
    if (restant <= 0) return;
    const seconde = setTimeout(() => setRestant(restant - 1), 1_000);
    return () => clearTimeout(seconde);
  }, [restant]);
  const renvoi = useMutation({
    mutationFn: () => lire(api.POST('/api/compte/session/code')),
    onSuccess: ({ renvoiDans }) => {
      setRestant(renvoiDans);
      afficher({ ton: 'succes', texte: t('etape.renvoye') });
    },
    onError: (erreur) => {
      const message = messageErreur(erreur, commun);
      if (estARecommencer(erreur)) onRecommencer(message);
      else afficher({ ton: 'erreur', texte: message });
    },
  });
  return (
    <div className="compte-moyens">
      <BodyShort size="small" className="orp-discret">
        {restant > 0 ? t('etape.renvoiDans', { count: restant }) : t('etape.rienRecu')}
      </BodyShort>
      <Button
        type="button"
        size="small"
        variant="secondary"
        disabled={restant > 0}
        loading={renvoi.isPending}
        onClick={() => renvoi.mutate()}
      >
        {t('etape.renvoyer')}
      </Button>
    </div>
  );
}
