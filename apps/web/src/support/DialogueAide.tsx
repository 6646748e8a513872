import { BodyLong, Confirmation, Textarea, useAnnonces } from '@orpheon/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../shared/api/client.ts';
import { messageErreur } from '../shared/api/message.ts';
import type { CompteDetaille } from './support.queries.ts';

export type AideAuCompte = 'deblocage' | 'lien' | 'facteurs';

/** Says what is about to be done for somebody, and asks why: the journal keeps it. */
export function DialogueAide({
  compte,
  aide,
  onFermer,
}: {
  readonly compte: CompteDetaille;
  readonly aide: AideAuCompte;
  readonly onFermer: () => void;
}) {
  const { t } = useTranslation('support');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  const [motif, setMotif] = useState('');
  const [manque, setManque] = useState(false);
  const action = useMutation({
    mutationFn: () => {
      const params = { path: { id: compte.id } };
      const body = { motif: motif.trim() };
      if (aide === 'lien') return lire(api.POST('/api/support/comptes/{id}/lien', { params, body }));
      if (aide === 'deblocage') return lire(api.POST('/api/support/comptes/{id}/deblocage', { params, body }));
      return lire(api.POST('/api/support/comptes/{id}/reinitialisation-des-facteurs', { params, body }));
    },
    onSuccess: async () => {
      afficher({ ton: 'succes', texte: t(`aide.${aide}.fait`) });
      onFermer();
      await requetes.invalidateQueries({ queryKey: ['support'] });
    },
  });
  return (
    <Confirmation
      ouverte
      titre={t(`aide.${aide}.titre`, { nom: `${compte.prenom} ${compte.nom}` })}
      confirmer={t(`aide.${aide}.bouton`)}
      dangereuse={aide === 'facteurs'}
      enCours={action.isPending}
      erreur={action.isError ? messageErreur(action.error, commun) : null}
      onConfirmer={() => {
        setManque(motif.trim() === '');
        if (motif.trim() !== '') action.mutate();
      }}
      onFermer={onFermer}
    >
      <BodyLong>{t(`aide.${aide}.texte`, { courriel: compte.courrielConnexion })}</BodyLong>
      <Textarea
        label={t('aide.motif')}
        description={t('aide.motifAide')}
        maxLength={255}
        minRows={2}
        value={motif}
        error={manque && motif.trim() === '' ? t('aide.motifManquant') : undefined}
        onChange={(e) => setMotif(e.target.value)}
      />
    </Confirmation>
  );
}
