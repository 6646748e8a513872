import { BodyLong, Confirmation, TextField } from '@orpheon/ui';
import { useQueryClient } from '@tanstack/react-query';
import { Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { messageErreur } from '../../shared/api/message.ts';
import { aLaDemande } from '../../shared/fichiers/Partie.tsx';
import { oublierLaPersonne, useConnexion } from '../../shared/session/connexion.ts';

const RepriseSecondFacteur = aLaDemande(
  async () => (await import('../../compte/connexion/RepriseSecondFacteur.tsx')).RepriseSecondFacteur,
);

/** The password, over the page, then what else is asked. Giving up signs out: the page is then left for the sign-in. */
export function Reprise({ courriel }: { readonly courriel: string }) {
  const { t } = useTranslation();
  const requetes = useQueryClient();
  const connexion = useConnexion({ reprise: true });
  const [motDePasse, setMotDePasse] = useState('');
  const [vide, setVide] = useState(false);
  const [interrompue, setInterrompue] = useState<string | null>(null);
  const champ = useRef<HTMLInputElement>(null);
  // the dialog itself would give the focus to its closing cross, which signs out
  useEffect(() => {
    const image = requestAnimationFrame(() => champ.current?.focus());
    return () => cancelAnimationFrame(image);
  }, []);
  const reprendre = () => {
    setVide(motDePasse === '');
    setInterrompue(null);
    if (motDePasse !== '') connexion.mutate({ courriel, motDePasse });
  };
  if (connexion.data) {
    return (
      <Suspense>
        <RepriseSecondFacteur
          etape={connexion.data}
          onRecommencer={(message) => {
            connexion.reset();
            setInterrompue(message);
          }}
          onRenoncer={() => oublierLaPersonne(requetes)}
        />
      </Suspense>
    );
  }
  return (
    <Confirmation
      ouverte
      titre={t('reprise.titre')}
      confirmer={t('reprise.bouton')}
      annuler={t('menu.seDeconnecter')}
      enCours={connexion.isPending}
      erreur={connexion.isError ? messageErreur(connexion.error, t) : interrompue}
      onConfirmer={reprendre}
      onFermer={() => oublierLaPersonne(requetes)}
    >
      <BodyLong>{t('reprise.texte')}</BodyLong>
      <TextField label={t('reprise.courriel')} value={courriel} readOnly autoComplete="username" />
      <TextField
        ref={champ}
        label={t('reprise.motDePasse')}
        type="password"
        autoComplete="current-password"
        value={motDePasse}
        error={vide ? t('reprise.motDePasseManquant') : undefined}
        onChange={(e) => setMotDePasse(e.target.value)}
      />
    </Confirmation>
  );
}
