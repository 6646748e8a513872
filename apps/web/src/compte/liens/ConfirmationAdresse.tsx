import { BodyLong, Button, Faits, FormulaireErreurs, Page } from '@orpheon/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { api, lire } from '../../shared/api/client.ts';
import { ErreurApi } from '../../shared/api/erreur.ts';
import { LienBouton } from '../../shared/Lien.tsx';
import { cles } from '../../shared/requetes/cles.ts';
import { useErreurs } from '../acces/formulaire.ts';
import { ChampSecret } from '../mot-de-passe/ChampSecret.tsx';
import { Fait } from './Fait.tsx';
import type { LienConsulte } from './lien.queries.ts';

/**
 * The new address proves itself: from now on one signs in with it. Where its account is not signed in, its password is
 * asked and nothing but the new address is shown: one letter mistyped, and somebody else reads this. Pressed, for mail
 * programs look into links.
 */
export function ConfirmationAdresse({ jeton, lien }: { readonly jeton: string; readonly lien: LienConsulte }) {
  const { t } = useTranslation('acces');
  const { t: compte } = useTranslation('compte');
  const { t: commun } = useTranslation();
  const requetes = useQueryClient();
  const { titulaire } = lien;
  const adresse = lien.adresse ?? '';
  const [motDePasse, setMotDePasse] = useState('');
  // or the session has ended since the page was opened
  const [aProuver, setAProuver] = useState(titulaire === null);
  const erreurs = useErreurs('confirmation');
  const envoi = useMutation({
    mutationFn: () =>
      lire(
        api.POST('/api/compte/adresse-de-connexion/confirmation', {
          body: { jeton, ...(aProuver ? { motDePasse } : {}) },
        }),
      ),
    onSuccess: () => requetes.invalidateQueries({ queryKey: cles.moi }),
    onError: (erreur) => {
      if (erreur instanceof ErreurApi && erreur.code === 'MOT_DE_PASSE_ATTENDU') setAProuver(true);
      erreurs.refuser(erreur, { MOT_DE_PASSE_ATTENDU: 'motDePasse', MOT_DE_PASSE_FAUX: 'motDePasse' });
    },
  });
  if (envoi.isSuccess && !aProuver) {
    return (
      <Page titre={t('confirmation.faite')} largeur="texte">
        <BodyLong spacing>{t('confirmation.faiteConnecte', { adresse })}</BodyLong>
        <LienBouton vers={chemins.compte}>{commun('menu.monCompte')}</LienBouton>
      </Page>
    );
  }
  if (envoi.isSuccess)
    return <Fait titre={t('confirmation.faite')} texte={t('confirmation.faiteTexte', { adresse })} />;
  const soumettre = (e: FormEvent) => {
    e.preventDefault();
    if (erreurs.verifier({ motDePasse: aProuver && motDePasse === '' && compte('motDePasse.manquant') }))
      envoi.mutate();
  };
  return (
    <Page titre={t('confirmation.titre')} largeur="texte">
      <form noValidate onSubmit={soumettre} className="orp-pile compte-formulaire">
        <Faits
          faits={[
            ...(titulaire
              ? [
                  { terme: t('activation.compteDe'), valeur: `${titulaire.prenom} ${titulaire.nom}` },
                  { terme: t('adresse.actuelle'), valeur: titulaire.courrielConnexion },
                ]
              : []),
            { terme: t('adresse.nouvelle'), valeur: adresse },
          ]}
        />
        <BodyLong>{t('confirmation.texte')}</BodyLong>
        <FormulaireErreurs erreurs={erreurs.erreurs} tentative={erreurs.tentative} />
        {aProuver && (
          <>
            <BodyLong>{t('confirmation.prouver')}</BodyLong>
            <ChampSecret
              id={erreurs.id('motDePasse')}
              libelle={compte('motDePasse.libelle')}
              usage="current-password"
              valeur={motDePasse}
              erreur={erreurs.de('motDePasse')}
              onChange={setMotDePasse}
            />
          </>
        )}
        <div>
          <Button type="submit" loading={envoi.isPending}>
            {t('confirmation.bouton')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
