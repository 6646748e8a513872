import { motsDeContexte, reglesEnfreintes } from '@orpheon/domain';
import { BodyLong, Button, FormulaireErreurs, Page, TextField } from '@orpheon/ui';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { api, lire } from '../../shared/api/client.ts';
import { Lien } from '../../shared/Lien.tsx';
import { oublierLaPersonne } from '../../shared/session/connexion.ts';
import { useErreurs } from '../acces/formulaire.ts';
import { NouveauMotDePasse } from '../mot-de-passe/NouveauMotDePasse.tsx';
import { Fait } from './Fait.tsx';
import type { Titulaire } from './lien.queries.ts';

/** Another password in place of a forgotten one; where there is a secret question, with its answer. */
export function Reinitialisation({ jeton, titulaire }: { readonly jeton: string; readonly titulaire: Titulaire }) {
  const { t } = useTranslation('acces');
  const requetes = useQueryClient();
  const [motDePasse, setMotDePasse] = useState('');
  const [reponse, setReponse] = useState('');
  const erreurs = useErreurs('reinitialisation');
  const { question } = titulaire;
  const contexte = motsDeContexte({
    ...titulaire,
    courriels: [titulaire.courrielConnexion, titulaire.courrielContact],
  });
  const envoi = useMutation({
    mutationFn: () =>
      lire(api.POST('/api/compte/reinitialisation', { body: { jeton, motDePasse, ...(question ? { reponse } : {}) } })),
    // every session has ended, this browser's too
    onSuccess: () => oublierLaPersonne(requetes),
    onError: (erreur) =>
      erreurs.refuser(erreur, {
        MOT_DE_PASSE_FAIBLE: 'motDePasse',
        MOT_DE_PASSE_COURANT: 'motDePasse',
        MOT_DE_PASSE_PERSONNEL: 'motDePasse',
        REPONSE_FAUSSE: 'reponse',
      }),
  });
  if (envoi.isSuccess) return <Fait titre={t('reinitialisation.faite')} texte={t('reinitialisation.faiteTexte')} />;
  const soumettre = (e: FormEvent) => {
    e.preventDefault();
    const juste = erreurs.verifier({
      motDePasse: reglesEnfreintes(motDePasse, contexte).length > 0 && t('nouveau.refuse'),
      reponse: question !== null && reponse.trim() === '' && t('reinitialisation.reponseManquante'),
    });
    if (juste) envoi.mutate();
  };
  return (
    <Page titre={t('reinitialisation.titre')} accroche={t('reinitialisation.accroche')} largeur="texte">
      <form noValidate onSubmit={soumettre} className="orp-pile compte-formulaire">
        <FormulaireErreurs erreurs={erreurs.erreurs} tentative={erreurs.tentative} />
        <input type="hidden" autoComplete="username" value={titulaire.courrielConnexion} readOnly />
        <NouveauMotDePasse
          id={erreurs.id('motDePasse')}
          valeur={motDePasse}
          contexte={contexte}
          erreur={erreurs.de('motDePasse')}
          onChange={setMotDePasse}
        />
        {question !== null && (
          <>
            <TextField
              id={erreurs.id('reponse')}
              label={question}
              description={t('reinitialisation.reponseAide')}
              autoComplete="off"
              maxLength={100}
              value={reponse}
              error={erreurs.de('reponse')}
              onChange={(e) => setReponse(e.target.value)}
            />
            <BodyLong size="small">
              {t('reinitialisation.reponseOubliee')} <Lien vers={chemins.contact}>{t('reinitialisation.contact')}</Lien>
            </BodyLong>
          </>
        )}
        <div>
          <Button type="submit" loading={envoi.isPending}>
            {t('reinitialisation.bouton')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
