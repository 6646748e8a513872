import { Alert, BodyLong, Button, Confirmation, Heading, useAnnonces } from '@orpheon/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../../shared/api/client.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { cles } from '../../shared/requetes/cles.ts';
import { nomDuDemandeur, structureDe } from '../demandes/DemandeDite.tsx';
import { type DemandeADecider, requetePropositions } from '../demandes/demandes.queries.ts';

/** What is proposed to me and waits for my own answer: nothing is drawn where nothing is. */
export function Propositions() {
  const { data } = useQuery(requetePropositions);
  return (
    <div aria-live="polite" className="orp-pile">
      {data?.elements.map((p) => (
        <Proposition key={p.id} proposition={p} />
      ))}
    </div>
  );
}

function Proposition({ proposition: p }: { readonly proposition: DemandeADecider }) {
  const { t } = useTranslation('demandes');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  const [accepte, setAccepte] = useState(false);
  const structure = structureDe(p);
  const reponse = useMutation({
    mutationFn: (decision: 'APPROUVER' | 'REFUSER') =>
      lire(
        api.POST('/api/organisation/propositions/{id}/reponse', {
          params: { path: { id: p.id } },
          body: { decision, motif: null, version: p.version },
        }),
      ),
    onSettled: () => {
      void requetes.invalidateQueries({ queryKey: cles.propositions });
      void requetes.invalidateQueries({ queryKey: cles.mesRattachements });
      void requetes.invalidateQueries({ queryKey: cles.moi });
    },
    onSuccess: (_, decision) => {
      const texte = decision === 'APPROUVER' ? t('propositions.acceptee', { structure }) : t('propositions.declinee');
      afficher({ ton: 'succes', texte });
      setAccepte(false);
    },
    onError: (erreur) => afficher({ ton: 'erreur', texte: messageErreur(erreur, commun) }),
  });
  return (
    <Alert variant="info" size="small">
      <Heading level="2" size="xsmall">
        {t('propositions.titre')}
      </Heading>
      <BodyLong>{t('propositions.texte', { personne: nomDuDemandeur(p), structure })}</BodyLong>
      {p.message && <blockquote>{p.message}</blockquote>}
      <div className="organisation-gestes">
        <Button size="small" onClick={() => setAccepte(true)}>
          {t('propositions.accepter')}
        </Button>
        <Button
          size="small"
          variant="secondary"
          loading={reponse.isPending && !accepte}
          onClick={() => reponse.mutate('REFUSER')}
        >
          {t('propositions.decliner')}
        </Button>
      </div>
      {accepte && (
        <Confirmation
          ouverte
          titre={t('propositions.accepterTitre', { structure })}
          confirmer={t('propositions.accepter').replace('…', '')}
          enCours={reponse.isPending}
          erreur={reponse.error ? messageErreur(reponse.error, commun) : null}
          onConfirmer={() => reponse.mutate('APPROUVER')}
          onFermer={() => setAccepte(false)}
        >
          {t('propositions.accepterTexte')}
        </Confirmation>
      )}
    </Alert>
  );
}
