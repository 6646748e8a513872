import { motsDeContexte, reglesEnfreintes } from '@orpheon/domain';
import { Button, Faits, FormulaireErreurs, Page } from '@orpheon/ui';
import { useMutation } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, lire } from '../../shared/api/client.ts';
import { useErreurs } from '../acces/formulaire.ts';
import { NouveauMotDePasse } from '../mot-de-passe/NouveauMotDePasse.tsx';
import { fautesDeQuestion, QuestionSecrete } from '../mot-de-passe/QuestionSecrete.tsx';
import { Fait } from './Fait.tsx';
import type { Titulaire } from './lien.queries.ts';

/** A first password and a secret question. Whose account it is, is shown: somebody else may have signed this person up. */
export function Activation({ jeton, titulaire }: { readonly jeton: string; readonly titulaire: Titulaire }) {
  const { t } = useTranslation('acces');
  const [motDePasse, setMotDePasse] = useState('');
  const [secrete, setSecrete] = useState({ question: '', reponse: '' });
  const erreurs = useErreurs('activation');
  const contexte = motsDeContexte({
    ...titulaire,
    courriels: [titulaire.courrielConnexion, titulaire.courrielContact],
  });
  const activation = useMutation({
    mutationFn: () => lire(api.POST('/api/compte/activation', { body: { jeton, motDePasse, ...secrete } })),
    onError: (erreur) =>
      erreurs.refuser(erreur, {
        MOT_DE_PASSE_FAIBLE: 'motDePasse',
        MOT_DE_PASSE_COURANT: 'motDePasse',
        MOT_DE_PASSE_PERSONNEL: 'motDePasse',
        REPONSE_SECRETE_FAIBLE: 'reponse',
      }),
  });
  if (activation.isSuccess) return <Fait titre={t('activation.faite')} texte={t('activation.faiteTexte')} />;
  const soumettre = (e: FormEvent) => {
    e.preventDefault();
    const juste = erreurs.verifier({
      motDePasse: reglesEnfreintes(motDePasse, contexte).length > 0 && t('nouveau.refuse'),
      ...fautesDeQuestion(t, secrete),
    });
    if (juste) activation.mutate();
  };
  return (
    <Page titre={t('activation.titre')} accroche={t('activation.accroche')} largeur="texte">
      <form noValidate onSubmit={soumettre} className="orp-pile compte-formulaire">
        <Faits
          faits={[
            { terme: t('activation.compteDe'), valeur: `${titulaire.prenom} ${titulaire.nom}` },
            { terme: t('champ.courrielConnexion'), valeur: titulaire.courrielConnexion },
            { terme: t('champ.courrielContact'), valeur: titulaire.courrielContact },
          ]}
        />
        <FormulaireErreurs erreurs={erreurs.erreurs} tentative={erreurs.tentative} />
        {/* password managers want to know whose password they keep */}
        <input type="hidden" autoComplete="username" value={titulaire.courrielConnexion} readOnly />
        <NouveauMotDePasse
          id={erreurs.id('motDePasse')}
          valeur={motDePasse}
          contexte={contexte}
          erreur={erreurs.de('motDePasse')}
          onChange={setMotDePasse}
        />
        <QuestionSecrete id={erreurs.id} erreurDe={erreurs.de} valeur={secrete} onChange={setSecrete} />
        <div>
          <Button type="submit" loading={activation.isPending}>
            {t('activation.bouton')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
