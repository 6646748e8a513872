import '../compte.css';
import { Alert, BodyLong, Button, Page } from '@orpheon/ui';
import { useMutation, useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { chemins } from '../../app/chemins.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { LienBouton } from '../../shared/Lien.tsx';
import { useDeconnexion } from '../../shared/session/connexion.ts';
import { type Moi, useMoiOuPersonne } from '../../shared/session/moi.ts';
import { Activation } from './Activation.tsx';
import { ConfirmationAdresse } from './ConfirmationAdresse.tsx';
import { type LienConsulte, renvoyer, requeteLien, type Titulaire } from './lien.queries.ts';
import { Reactivation } from './Reactivation.tsx';
import { Reinitialisation } from './Reinitialisation.tsx';

/**
 * Where every one-time link of a mail leads. Its secret stands behind the `#`: it reaches no server's log. What it is for,
 * and whether it still works, is asked first, so that who comes twice, late, or signed in is told what to do.
 */
export function Component() {
  const jeton = useLocation().hash.slice(1);
  // another link opened in the same tab begins anew
  return /^[\w-]{43}$/.test(jeton) ? <Ouvert key={jeton} jeton={jeton} /> : <Inconnu />;
}

function Ouvert({ jeton }: { readonly jeton: string }) {
  const { t } = useTranslation('acces');
  const lien = useQuery(requeteLien(jeton));
  return (
    <EtatRequete
      requete={lien}
      attente={
        <Page titre={t('lien.lecture')} largeur="texte">
          <BodyLong>{t('lien.patience')}</BodyLong>
        </Page>
      }
    >
      {(lu) => <Lu jeton={jeton} lien={lu} />}
    </EtatRequete>
  );
}

function Lu({ jeton, lien }: { readonly jeton: string; readonly lien: LienConsulte }) {
  const moi = useMoiOuPersonne();
  const { titulaire } = lien;
  if (lien.etat === 'UTILISE') return <Utilise moi={moi} />;
  if (lien.etat === 'EXPIRE') return <Expire jeton={jeton} />;
  if (lien.usage === 'ADRESSE') return <ConfirmationAdresse jeton={jeton} lien={lien} />;
  if (!titulaire || lien.usage === null) return <Inconnu />;
  if (moi && moi.courrielConnexion !== titulaire.courrielConnexion) return <DUnAutre moi={moi} titulaire={titulaire} />;
  switch (lien.usage) {
    case 'ACTIVATION':
      return <Activation jeton={jeton} titulaire={titulaire} />;
    case 'REINITIALISATION':
      return <Reinitialisation jeton={jeton} titulaire={titulaire} />;
    case 'REACTIVATION':
      return <Reactivation jeton={jeton} titulaire={titulaire} />;
  }
}

function Dit({
  titre,
  texte,
  children,
}: {
  readonly titre: string;
  readonly texte: string;
  readonly children: ReactNode;
}) {
  return (
    <Page titre={titre} largeur="texte">
      <div className="orp-pile compte-formulaire">
        <BodyLong>{texte}</BodyLong>
        <div className="orp-rang">{children}</div>
      </div>
    </Page>
  );
}

function Inconnu() {
  const { t } = useTranslation('acces');
  return (
    <Dit titre={t('lien.inconnu')} texte={t('lien.inconnuTexte')}>
      <LienBouton vers={chemins.motDePasseOublie}>{t('lien.demander')}</LienBouton>
    </Dit>
  );
}

function Utilise({ moi }: { readonly moi: Moi | null }) {
  const { t } = useTranslation('acces');
  const { t: compte } = useTranslation('compte');
  if (moi) {
    return (
      <Dit titre={t('lien.utilise')} texte={t('lien.utiliseConnecte', { nom: `${moi.prenom} ${moi.nom}` })}>
        <LienBouton vers={chemins.accueil}>{t('lien.accueil')}</LienBouton>
      </Dit>
    );
  }
  return (
    <Dit titre={t('lien.utilise')} texte={t('lien.utiliseTexte')}>
      <LienBouton vers={chemins.connexion}>{compte('connexion.bouton')}</LienBouton>
      <LienBouton vers={chemins.motDePasseOublie} variant="secondary">
        {t('oubli.titre')}
      </LienBouton>
    </Dit>
  );
}

function Expire({ jeton }: { readonly jeton: string }) {
  const { t } = useTranslation('acces');
  const { t: commun } = useTranslation();
  const renvoi = useMutation({ mutationFn: () => renvoyer(jeton) });
  if (renvoi.isSuccess) {
    return (
      <Dit titre={t('lien.renvoye')} texte={t('lien.renvoyeTexte')}>
        <LienBouton vers={chemins.accueil} variant="secondary">
          {t('lien.accueil')}
        </LienBouton>
      </Dit>
    );
  }
  return (
    <Dit titre={t('lien.expire')} texte={t('lien.expireTexte')}>
      {renvoi.isError && <Alert variant="error">{messageErreur(renvoi.error, commun)}</Alert>}
      <Button loading={renvoi.isPending} onClick={() => renvoi.mutate()}>
        {t('lien.renvoyer')}
      </Button>
    </Dit>
  );
}

/** Two people at one computer: whose link it is, and who is signed in, are both said. */
function DUnAutre({ moi, titulaire }: { readonly moi: Moi; readonly titulaire: Titulaire }) {
  const { t } = useTranslation('acces');
  const { t: commun } = useTranslation();
  const sortie = useDeconnexion();
  return (
    <Dit
      titre={t('lien.dUnAutre')}
      texte={t('lien.dUnAutreTexte', {
        moi: `${moi.prenom} ${moi.nom}`,
        titulaire: `${titulaire.prenom} ${titulaire.nom}`,
      })}
    >
      {sortie.isError && <Alert variant="error">{messageErreur(sortie.error, commun)}</Alert>}
      <Button loading={sortie.isPending} onClick={() => sortie.mutate()}>
        {t('lien.sortir')}
      </Button>
      <LienBouton vers={chemins.accueil} variant="secondary">
        {t('lien.rester', { nom: moi.prenom })}
      </LienBouton>
    </Dit>
  );
}
