import { MOTS_DES_STATUTS } from '@orpheon/domain';
import { Alert, Button, Confirmation, formaterDateInstant, Montant, useAnnonces, useLangue } from '@orpheon/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { api, lire } from '../../shared/api/client.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { Lien } from '../../shared/Lien.tsx';
import { type Moi, peutUtiliser } from '../../shared/session/moi.ts';
import { requeteSignalements, type Signalement } from './accueil.queries.ts';

/** What was suspended or refused since the reader last looked: said when they come back, until they acknowledge it. */
export function Signalements({ moi }: { readonly moi: Moi }) {
  const { t } = useTranslation('accueil');
  const [ouverts, setOuverts] = useState(false);
  const { data } = useQuery({ ...requeteSignalements, enabled: peutUtiliser(moi, 'FACTURES_EMISES') });
  const nombre = data?.elements.length ?? 0;
  return (
    <div aria-live="polite" className="accueil-signalements">
      {data && nombre > 0 && (
        <>
          <Alert variant="warning" size="small">
            <div className="orp-rang">
              <span>{t('signalements.resume', { count: nombre, plus: data.suite ? '+' : '' })}</span>
              <Button size="small" variant="secondary" data-color="neutral" onClick={() => setOuverts(true)}>
                {t('signalements.lire')}
              </Button>
            </div>
          </Alert>
          {ouverts && <Motifs signalements={data.elements} onFermer={() => setOuverts(false)} />}
        </>
      )}
    </div>
  );
}

function Motifs({
  signalements,
  onFermer,
}: {
  readonly signalements: readonly Signalement[];
  readonly onFermer: () => void;
}) {
  const { t } = useTranslation('accueil');
  const { t: commun } = useTranslation();
  const requetes = useQueryClient();
  const { afficher } = useAnnonces();
  // what is acknowledged is what was read, whatever comes meanwhile
  const [lus] = useState(signalements);
  const acquitter = useMutation({
    mutationFn: () =>
      lire(
        api.PUT('/api/facturation/factures-emises/signalements', {
          body: { factures: lus.map(({ id, version }) => ({ id, version })) },
        }),
      ),
    onSuccess: async () => {
      await requetes.invalidateQueries({ queryKey: requeteSignalements.queryKey });
      afficher({ ton: 'succes', texte: t('signalements.acquittes') });
      onFermer();
    },
  });
  return (
    <Confirmation
      ouverte
      titre={t('signalements.titre')}
      confirmer={t('signalements.acquitter')}
      annuler={t('signalements.plusTard')}
      enCours={acquitter.isPending}
      erreur={acquitter.error ? messageErreur(acquitter.error, commun) : null}
      onConfirmer={() => acquitter.mutate()}
      onFermer={onFermer}
    >
      <p className="orp-discret">{t('signalements.texte')}</p>
      <ul className="accueil-motifs">
        {lus.map((s) => (
          <Motif key={s.id} signalement={s} />
        ))}
      </ul>
    </Confirmation>
  );
}

function Motif({ signalement: s }: { readonly signalement: Signalement }) {
  const { t } = useTranslation('accueil');
  const langue = useLangue();
  return (
    <li>
      <div>
        <Lien vers={chemins.factureEmise(s.id)}>
          {s.numero ? t('fil.facture', { numero: s.numero }) : t('fil.factureSansNumero')}
        </Lien>
        {s.destinataire && ` · ${s.destinataire.raisonSociale}`}
      </div>
      <div className="orp-discret">
        {MOTS_DES_STATUTS[s.statut][langue]} · {formaterDateInstant(s.statutLe, langue)} ·{' '}
        <Montant valeur={s.montantTtc} devise={s.devise} />
      </div>
      {s.motif && <blockquote>{s.motif}</blockquote>}
    </li>
  );
}
