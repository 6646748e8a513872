import { BodyLong, Button, Confirmation, DownloadIcon, List, useAnnonces } from '@orpheon/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { chemins } from '../../app/chemins.ts';
import { api, lire } from '../../shared/api/client.ts';
import { enregistrer } from '../../shared/api/enregistrer.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { Lien } from '../../shared/Lien.tsx';
import { oublierLaPersonne } from '../../shared/session/connexion.ts';
import { requeteIdentite } from '../mon-compte/identite.queries.ts';
import { Groupe, PageDuCompte } from '../mon-compte/PageDuCompte.tsx';

/** What the portal holds about me, and how to leave it. */
export function Component() {
  const { t } = useTranslation('acces');
  const identite = useQuery(requeteIdentite);
  return (
    <PageDuCompte titre={t('sections.donnees')}>
      <div className="orp-pile">
        <Groupe titre={t('donnees.export')}>
          <BodyLong>{t('donnees.exportTexte')}</BodyLong>
          <Export />
        </Groupe>
        <EtatRequete requete={identite}>
          {({ structuresGerees }) => (
            <>
              <Depart quoi="desactivation" structures={structuresGerees} />
              <Depart quoi="effacement" structures={structuresGerees} />
            </>
          )}
        </EtatRequete>
      </div>
    </PageDuCompte>
  );
}

function Export() {
  const { t } = useTranslation('acces');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const envoi = useMutation({
    mutationFn: async () =>
      enregistrer(await lire<Blob>(api.GET('/api/compte/donnees', { parseAs: 'blob' })), t('donnees.fichier')),
    onError: (erreur) => afficher({ ton: 'erreur', texte: messageErreur(erreur, commun) }),
  });
  return (
    <div>
      <Button
        variant="secondary"
        icon={<DownloadIcon aria-hidden />}
        loading={envoi.isPending}
        onClick={() => envoi.mutate()}
      >
        {t('donnees.exporter')}
      </Button>
    </div>
  );
}

const SUITES = {
  desactivation: ['connexion', 'notifications', 'droits', 'retour'],
  effacement: ['nom', 'reste', 'adresse', 'definitif'],
} as const;

/** Closing the account, for a while or for good: what follows is said before, and who must hand over first. */
function Depart({
  quoi,
  structures,
}: {
  readonly quoi: keyof typeof SUITES;
  /** That would be left without a main manager. */
  readonly structures: readonly string[];
}) {
  const { t } = useTranslation('acces');
  const { t: commun } = useTranslation();
  const requetes = useQueryClient();
  const aller = useNavigate();
  const { afficher } = useAnnonces();
  const [ouverte, setOuverte] = useState(false);
  const depart = useMutation({
    mutationFn: () =>
      quoi === 'desactivation' ? lire(api.POST('/api/compte/desactivation')) : lire(api.POST('/api/compte/effacement')),
    onSuccess: async () => {
      await aller(chemins.accueil);
      oublierLaPersonne(requetes);
      afficher({ ton: 'succes', texte: t(`depart.fait.${quoi}`) });
    },
  });
  const suites = (
    <List as="ul">
      {SUITES[quoi].map((suite) => (
        <List.Item key={suite}>{t(`depart.suite.${suite}`)}</List.Item>
      ))}
    </List>
  );
  return (
    <Groupe titre={t(`depart.titre.${quoi}`)}>
      <BodyLong>{t(`depart.texte.${quoi}`)}</BodyLong>
      {suites}
      {structures.length > 0 ? (
        <BodyLong>
          {t('depart.gestionnaire', { structures: structures.join(', ') })}{' '}
          <Lien vers={chemins.rattachements}>{commun('menu.rattachements')}</Lien>
        </BodyLong>
      ) : (
        <div>
          <Button variant="secondary" data-color="danger" onClick={() => setOuverte(true)}>
            {t(`depart.bouton.${quoi}`)}
          </Button>
        </div>
      )}
      <Confirmation
        ouverte={ouverte}
        titre={t(`depart.question.${quoi}`)}
        confirmer={t(`depart.confirmer.${quoi}`)}
        dangereuse
        enCours={depart.isPending}
        erreur={depart.isError ? messageErreur(depart.error, commun) : null}
        onConfirmer={() => depart.mutate()}
        onFermer={() => {
          depart.reset();
          setOuverte(false);
        }}
      >
        {suites}
      </Confirmation>
    </Groupe>
  );
}
