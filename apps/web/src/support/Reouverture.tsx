import { LONGUEUR_MAX_MOTIF } from '@orpheon/domain';
import { BodyLong, Button, Confirmation, Textarea, useAnnonces } from '@orpheon/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../shared/api/client.ts';
import { messageErreur } from '../shared/api/message.ts';
import type { StructureDetaillee } from './support.queries.ts';

/** Opens a closed structure again, with the reason that the journal keeps. */
export function Reouverture({ structure: s }: { readonly structure: StructureDetaillee }) {
  const { t } = useTranslation('support');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  const [ouverte, setOuverte] = useState(false);
  const [motif, setMotif] = useState('');
  const [tente, setTente] = useState(false);
  const action = useMutation({
    mutationFn: () =>
      lire(
        api.POST('/api/support/structures/{id}/reouverture', {
          params: { path: { id: s.id } },
          body: { motif: motif.trim() },
        }),
      ),
    onSuccess: async () => {
      afficher({ ton: 'succes', texte: t('reouverture.fait') });
      setOuverte(false);
      await requetes.invalidateQueries({ queryKey: ['support'] });
    },
  });
  if (s.active) return null;
  return (
    <div>
      <Button size="small" variant="secondary" onClick={() => setOuverte(true)}>
        {t('reouverture.bouton')}
      </Button>
      {ouverte && (
        <Confirmation
          ouverte
          titre={t('reouverture.titre', { structure: s.raisonSociale })}
          confirmer={t('reouverture.bouton')}
          enCours={action.isPending}
          erreur={action.isError ? messageErreur(action.error, commun) : null}
          onConfirmer={() => (motif.trim() ? action.mutate() : setTente(true))}
          onFermer={() => setOuverte(false)}
        >
          <BodyLong>{t('reouverture.texte')}</BodyLong>
          <Textarea
            label={t('aide.motif')}
            description={t('aide.motifAide')}
            maxLength={LONGUEUR_MAX_MOTIF}
            minRows={2}
            value={motif}
            error={tente && !motif.trim() ? t('aide.motifManquant') : undefined}
            onChange={(e) => setMotif(e.target.value)}
          />
        </Confirmation>
      )}
    </div>
  );
}
