import { LONGUEUR_MAX_MOTIF } from '@orpheon/domain';
import { Confirmation, Textarea } from '@orpheon/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../../shared/api/client.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { cles } from '../../shared/requetes/cles.ts';
import { nomDuDemandeur, structureDe } from '../demandes/DemandeDite.tsx';
import type { DemandeADecider } from '../demandes/demandes.queries.ts';

export interface Decision {
  readonly quoi: 'APPROUVER' | 'REFUSER';
  readonly demandes: readonly DemandeADecider[];
}
export interface Resultat {
  readonly id: string;
  readonly fait: boolean;
  readonly message: string | null;
  readonly qui: string;
}

/** Names what is about to be approved or refused, and asks for the reason of a refusal. */
export function DecisionSurDemandes({
  decision: { quoi, demandes },
  onFinie,
  onFermer,
}: {
  readonly decision: Decision;
  readonly onFinie: (resultats: readonly Resultat[]) => void;
  readonly onFermer: () => void;
}) {
  const { t } = useTranslation('demandes');
  const { t: commun } = useTranslation();
  const requetes = useQueryClient();
  const [motif, setMotif] = useState('');
  const [manque, setManque] = useState(false);
  const refuse = quoi === 'REFUSER';
  const envoi = useMutation({
    mutationFn: () =>
      lire(
        api.POST('/api/organisation/approbations', {
          body: {
            decision: quoi,
            motif: refuse ? motif : null,
            demandes: demandes.map(({ id, version }) => ({ id, version })),
          },
        }),
      ),
    onSettled: () => {
      void requetes.invalidateQueries({ queryKey: ['organisation', 'approbations'] });
      void requetes.invalidateQueries({ queryKey: cles.moi });
    },
    onSuccess: ({ resultats }) => {
      const noms = new Map(demandes.map((d) => [d.id, nomDuDemandeur(d)]));
      onFinie(resultats.map((r) => ({ ...r, qui: noms.get(r.id) ?? '' })));
    },
  });
  const count = demandes.length;
  return (
    <Confirmation
      ouverte
      titre={refuse ? t('approbation.refuserTitre', { count }) : t('approbation.approuverTitre', { count })}
      confirmer={refuse ? t('approbation.refuser').replace('…', '') : t('approbation.approuver')}
      dangereuse={refuse}
      enCours={envoi.isPending}
      erreur={envoi.error ? messageErreur(envoi.error, commun) : null}
      onConfirmer={() => {
        if (refuse && motif.trim() === '') setManque(true);
        else envoi.mutate();
      }}
      onFermer={onFermer}
    >
      <ul>
        {demandes.map((d) => (
          <li key={d.id}>
            {nomDuDemandeur(d)} ({d.demandeur.courriel}) · {t(`nature.${d.nature}`)} · {structureDe(d)}
          </li>
        ))}
      </ul>
      {refuse ? (
        <Textarea
          size="small"
          label={t('approbation.motif')}
          description={t('approbation.motifAide')}
          maxLength={LONGUEUR_MAX_MOTIF}
          value={motif}
          error={manque && motif.trim() === '' ? t('approbation.motifManque') : undefined}
          onChange={(e) => setMotif(e.target.value)}
        />
      ) : (
        <p className="orp-discret">{t('approbation.approuverTexte')}</p>
      )}
    </Confirmation>
  );
}
