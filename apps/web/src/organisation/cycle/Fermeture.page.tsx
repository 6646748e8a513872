import { LONGUEUR_MAX_MOTIF, memeIdentifiant } from '@orpheon/domain';
import { Button, FormulaireErreurs, Heading, LocalAlert, Textarea, useAnnonces } from '@orpheon/ui';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Navigate, useNavigate } from 'react-router';
import { chemins } from '../../app/chemins.ts';
import { EtatRequete } from '../../shared/etats/EtatRequete.tsx';
import { LienBouton } from '../../shared/Lien.tsx';
import { cles } from '../../shared/requetes/cles.ts';
import { Champ } from '../commun/Champ.tsx';
import { useFormulaire } from '../commun/useFormulaire.ts';
import { useStructure } from '../structures/Structure.page.tsx';
import { fermerStructure, requeteAvantFermeture } from './cycle.queries.ts';

/** Closing a structure: what is under way, what becomes of it, then its identifier typed once more. */
export function Component() {
  const { t } = useTranslation('organisation');
  const structure = useStructure();
  const bilan = useQuery(requeteAvantFermeture(structure.id));
  if (!structure.active || !structure.gestionnairePrincipal)
    return <Navigate replace to={chemins.structure(structure.id)} />;
  return (
    <section className="orp-pile orp-pile--large organisation-formulaire">
      <Heading level="2" size="small">
        {t('fermeture.titre')}
      </Heading>
      <p>{t('fermeture.texte')}</p>
      <EtatRequete requete={bilan}>
        {(b) => (
          <ul className="orp-pile">
            <li>{t('fermeture.emises', { count: b.facturesEmises })}</li>
            {structure.publique && <li>{t('fermeture.recues', { count: b.facturesRecues })}</li>}
            <li>{t('fermeture.brouillons', { count: b.brouillons })}</li>
            <li>{t('fermeture.demandes', { count: b.demandes })}</li>
            <li>{t('fermeture.personnes', { count: b.personnes })}</li>
          </ul>
        )}
      </EtatRequete>
      <LocalAlert status="warning">
        <LocalAlert.Header>
          <LocalAlert.Title>{t('fermeture.retour')}</LocalAlert.Title>
        </LocalAlert.Header>
        <LocalAlert.Content>{t('fermeture.retourTexte')}</LocalAlert.Content>
      </LocalAlert>
      <Formulaire />
    </section>
  );
}

function Formulaire() {
  const { t } = useTranslation('organisation');
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  const aller = useNavigate();
  const { id, identifiant, raisonSociale } = useStructure();
  const f = useFormulaire({ motif: '', identifiant: '' });
  const fermeture = useMutation({
    mutationFn: () => fermerStructure(id, f.valeurs),
    onSuccess: async () => {
      await requetes.invalidateQueries();
      await requetes.refetchQueries({ queryKey: cles.moi });
      afficher({ ton: 'succes', texte: t('fermeture.faite', { structure: raisonSociale }) });
      await aller(chemins.structure(id));
    },
    onError: f.refuser,
  });
  return (
    <form
      noValidate
      className="orp-pile"
      onSubmit={(e) => {
        e.preventDefault();
        const motif = f.valeurs.motif.trim() === '' ? t('cycle.motifManque') : null;
        const juste = memeIdentifiant(f.valeurs.identifiant, identifiant);
        if (f.verifier({ motif, identifiant: juste ? null : t('fermeture.identifiantDifferent') })) fermeture.mutate();
      }}
    >
      <FormulaireErreurs erreurs={f.erreurs} tentative={f.tentative} />
      <Textarea
        size="small"
        id={f.idDe('motif')}
        label={t('cycle.motif')}
        description={t('cycle.motifAide')}
        maxLength={LONGUEUR_MAX_MOTIF}
        minRows={2}
        value={f.valeurs.motif}
        error={f.erreurDe('motif')}
        onChange={(e) => f.poser({ motif: e.target.value })}
      />
      <Champ
        formulaire={f}
        cle="identifiant"
        libelle={t('fermeture.identifiant')}
        aide={t('fermeture.identifiantAide', { identifiant })}
        maxLength={80}
      />
      <div className="organisation-actions">
        <Button type="submit" data-color="danger" loading={fermeture.isPending}>
          {t('fermeture.bouton')}
        </Button>
        <LienBouton vers={chemins.structure(id)} variant="secondary">
          {t('geste.annuler')}
        </LienBouton>
      </div>
    </form>
  );
}
