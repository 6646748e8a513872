import { BodyLong, Confirmation, Textarea, useAnnonces } from '@orpheon/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../shared/api/client.ts';
import { messageErreur } from '../shared/api/message.ts';
import type { DemandeDuSupport } from './support.queries.ts';

export interface ReponseADonner {
  readonly demande: DemandeDuSupport;
  readonly decision: 'APPROUVER' | 'REFUSER';
}

/** Approves or refuses a request on behalf of the portal; a refusal says why. */
export function DialogueDemande({
  reponse: { demande, decision },
  onFermer,
}: {
  readonly reponse: ReponseADonner;
  readonly onFermer: () => void;
}) {
  const { t } = useTranslation('support');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  const [motif, setMotif] = useState('');
  const [manque, setManque] = useState(false);
  const refus = decision === 'REFUSER';
  const decider = useMutation({
    mutationFn: () =>
      lire(
        api.POST('/api/support/demandes/{id}/decision', {
          params: { path: { id: demande.id } },
          body: { decision, motif: motif.trim() || null, version: demande.version },
        }),
      ),
    onSuccess: () => {
      afficher({ ton: 'succes', texte: t(refus ? 'demande.refusee' : 'demande.approuvee') });
      onFermer();
    },
    // somebody else may have answered meanwhile: the list shows what is left
    onSettled: () => requetes.invalidateQueries({ queryKey: ['support'] }),
  });
  const nom = demande.structure?.raisonSociale ?? demande.faits.raisonSociale ?? '';
  return (
    <Confirmation
      ouverte
      titre={t(refus ? 'demande.titreRefus' : 'demande.titreApprobation', {
        qui: `${demande.demandeur.prenom} ${demande.demandeur.nom}`,
      })}
      confirmer={t(refus ? 'demande.refuser' : 'demande.approuver')}
      dangereuse={refus}
      enCours={decider.isPending}
      erreur={decider.isError ? messageErreur(decider.error, commun) : null}
      onConfirmer={() => {
        const incomplet = refus && motif.trim() === '';
        setManque(incomplet);
        if (!incomplet) decider.mutate();
      }}
      onFermer={onFermer}
    >
      <BodyLong>
        {t(`nature.${demande.nature}`)} · {nom}
      </BodyLong>
      {demande.message && <blockquote>{demande.message}</blockquote>}
      {refus && (
        <Textarea
          label={t('demande.motif')}
          description={t('demande.motifAide')}
          maxLength={255}
          minRows={2}
          value={motif}
          error={manque && motif.trim() === '' ? t('aide.motifManquant') : undefined}
          onChange={(e) => setMotif(e.target.value)}
        />
      )}
    </Confirmation>
  );
}
