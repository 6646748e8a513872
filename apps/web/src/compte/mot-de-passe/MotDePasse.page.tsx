import { motsDeContexte, reglesEnfreintes } from '@orpheon/domain';
import { BodyLong, Button, FormulaireErreurs, useAnnonces } from '@orpheon/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { api, lire } from '../../shared/api/client.ts';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { Lien } from '../../shared/Lien.tsx';
import { cles } from '../../shared/requetes/cles.ts';
import { useMoi } from '../../shared/session/moi.ts';
import { useErreurs } from '../acces/formulaire.ts';
import { requeteIdentite } from '../mon-compte/identite.queries.ts';
import { Groupe, PageDuCompte } from '../mon-compte/PageDuCompte.tsx';
import { ChampSecret } from './ChampSecret.tsx';
import { NouveauMotDePasse } from './NouveauMotDePasse.tsx';
import { fautesDeQuestion, QuestionSecrete } from './QuestionSecrete.tsx';

/** Another password, another secret question. */
export function Component() {
  const { t } = useTranslation('acces');
  const identite = useQuery(requeteIdentite);
  const [faites, setFaites] = useState(0);
  return (
    <PageDuCompte titre={t('sections.motDePasse')}>
      <div className="orp-pile">
        <Groupe titre={t('changement.titre')}>
          {/* emptied once it is done */}
          <Changement key={`m${faites}`} onFait={() => setFaites(faites + 1)} />
        </Groupe>
        <Groupe titre={t('question.titre')}>
          <EtatRequete requete={identite}>
            {({ question }) => (
              <>
                <BodyLong>{question === null ? t('question.aucune') : t('question.actuelle', { question })}</BodyLong>
                <Question key={`q${question}`} />
              </>
            )}
          </EtatRequete>
        </Groupe>
      </div>
    </PageDuCompte>
  );
}

function Changement({ onFait }: { readonly onFait: () => void }) {
  const { t } = useTranslation('acces');
  const { afficher } = useAnnonces();
  const moi = useMoi();
  const [actuel, setActuel] = useState('');
  const [motDePasse, setMotDePasse] = useState('');
  const erreurs = useErreurs('changement');
  const contexte = motsDeContexte({
    ...moi,
    courriels: [moi.courrielConnexion, moi.courrielContact],
    structures: moi.structures.map((s) => s.raisonSociale),
  });
  const envoi = useMutation({
    mutationFn: () => lire(api.PUT('/api/compte/mot-de-passe', { body: { actuel, motDePasse } })),
    onSuccess: () => {
      afficher({ ton: 'succes', texte: t('changement.fait') });
      onFait();
    },
    onError: (erreur) =>
      erreurs.refuser(erreur, {
        MOT_DE_PASSE_FAUX: 'actuel',
        MOT_DE_PASSE_INCHANGE: 'motDePasse',
        MOT_DE_PASSE_FAIBLE: 'motDePasse',
        MOT_DE_PASSE_COURANT: 'motDePasse',
        MOT_DE_PASSE_PERSONNEL: 'motDePasse',
      }),
  });
  const soumettre = (e: FormEvent) => {
    e.preventDefault();
    const juste = erreurs.verifier({
      actuel: actuel === '' && t('changement.actuelManquant'),
      motDePasse: reglesEnfreintes(motDePasse, contexte).length > 0 && t('nouveau.refuse'),
    });
    if (juste) envoi.mutate();
  };
  return (
    <form noValidate onSubmit={soumettre} className="orp-pile compte-formulaire">
      <BodyLong>{t('changement.texte')}</BodyLong>
      <FormulaireErreurs erreurs={erreurs.erreurs} tentative={erreurs.tentative} />
      <input type="hidden" autoComplete="username" value={moi.courrielConnexion} readOnly />
      <ChampSecret
        id={erreurs.id('actuel')}
        libelle={t('changement.actuel')}
        usage="current-password"
        valeur={actuel}
        erreur={erreurs.de('actuel')}
        onChange={setActuel}
      />
      <NouveauMotDePasse
        id={erreurs.id('motDePasse')}
        valeur={motDePasse}
        contexte={contexte}
        erreur={erreurs.de('motDePasse')}
        onChange={setMotDePasse}
      />
      <div className="orp-rang">
        <Button type="submit" loading={envoi.isPending}>
          {t('changement.bouton')}
        </Button>
        <Lien vers={chemins.motDePasseOublie}>{t('changement.oublie')}</Lien>
      </div>
    </form>
  );
}

function Question() {
  const { t } = useTranslation('acces');
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  const [secrete, setSecrete] = useState({ question: '', reponse: '' });
  const erreurs = useErreurs('question');
  const envoi = useMutation({
    mutationFn: () => lire(api.PUT('/api/compte/question-secrete', { body: secrete })),
    onSuccess: () => {
      afficher({ ton: 'succes', texte: t('question.faite') });
      setSecrete({ question: '', reponse: '' });
      return requetes.invalidateQueries({ queryKey: cles.identite });
    },
    onError: (erreur) => erreurs.refuser(erreur, { REPONSE_SECRETE_FAIBLE: 'reponse' }),
  });
  const soumettre = (e: FormEvent) => {
    e.preventDefault();
    if (erreurs.verifier(fautesDeQuestion(t, secrete))) envoi.mutate();
  };
  return (
    <form noValidate onSubmit={soumettre} className="orp-pile compte-formulaire">
      <FormulaireErreurs erreurs={erreurs.erreurs} tentative={erreurs.tentative} />
      <QuestionSecrete id={erreurs.id} erreurDe={erreurs.de} valeur={secrete} onChange={setSecrete} />
      <div>
        <Button type="submit" variant="secondary" loading={envoi.isPending}>
          {t('question.bouton')}
        </Button>
      </div>
    </form>
  );
}
