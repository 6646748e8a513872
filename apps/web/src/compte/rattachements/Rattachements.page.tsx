import '../compte.css';
import '../../organisation/organisation.css';
import { Button, type Colonne, Confirmation, DateHeure, ListePage, StatutTag, useAnnonces } from '@orpheon/ui';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import {
  type MonRattachement,
  quitterRattachement,
  requeteMesRattachements,
} from '../../organisation/demandes/demandes.queries.ts';
import { Propositions } from '../../organisation/rattachement/Propositions.tsx';
import { Transmission } from '../../organisation/rattachement/Transmission.tsx';
import { messageErreur } from '../../shared/api/message.ts';
import { LienBouton } from '../../shared/Lien.tsx';
import { useListe } from '../../shared/liste/usePagination.ts';
import { cles } from '../../shared/requetes/cles.ts';

/** Where I belong and in what role; what is proposed to me; leaving, and handing over. */
export function Component() {
  const { t } = useTranslation('demandes');
  const { t: commun } = useTranslation();
  const liste = useListe(useInfiniteQuery(requeteMesRattachements));
  const [aQuitter, setAQuitter] = useState<MonRattachement | null>(null);
  const [aTransmettre, setATransmettre] = useState<MonRattachement['structure'] | null>(null);
  const colonnes = useColonnes(setAQuitter, setATransmettre);
  const [structure, perimetre, role, depuis, actions] = colonnes;
  return (
    <>
      <ListePage
        titre={commun('menu.rattachements')}
        accroche={t('mesRattachements.accroche')}
        legende={commun('menu.rattachements')}
        actions={<LienBouton vers={chemins.demanderRattachement}>{t('rattachement.titre')}</LienBouton>}
        filtres={null}
        avant={<Propositions />}
        colonnes={colonnes}
        cleDe={(r) => r.id}
        carte={(r) => (
          <>
            <div className="orp-carte__titre">{structure?.rendre(r)}</div>
            <div>{perimetre?.rendre(r)}</div>
            <div className="orp-carte__rang">
              <span>{role?.rendre(r)}</span>
              <span>{depuis?.rendre(r)}</span>
            </div>
            {actions?.rendre(r)}
          </>
        )}
        vide={{
          titre: t('mesRattachements.vide'),
          texte: t('mesRattachements.videTexte'),
          action: (
            <LienBouton vers={chemins.nouvelleStructure} variant="secondary">
              {t('rattachement.creer')}
            </LienBouton>
          ),
        }}
        {...liste}
      />
      {aQuitter && <Depart rattachement={aQuitter} onFermer={() => setAQuitter(null)} />}
      {aTransmettre && <Transmission structure={aTransmettre} onFermer={() => setATransmettre(null)} />}
    </>
  );
}

const lieuDe = (r: MonRattachement): string =>
  r.service ? `${r.structure.raisonSociale}, ${r.service.nom}` : r.structure.raisonSociale;

function useColonnes(
  quitter: (r: MonRattachement) => void,
  transmettre: (s: MonRattachement['structure']) => void,
): readonly Colonne<MonRattachement>[] {
  const { t } = useTranslation('demandes');
  return [
    {
      cle: 'structure',
      titre: t('mesRattachements.structure'),
      entete: true,
      rendre: (r) => (
        <>
          {r.structure.raisonSociale}{' '}
          {!r.structure.active && <StatutTag ton="brouillon">{t('mesRattachements.inactive')}</StatutTag>}
        </>
      ),
    },
    {
      cle: 'perimetre',
      titre: t('mesRattachements.perimetre'),
      rendre: (r) => (r.service ? t('demande.service', { service: r.service.nom }) : t('demande.touteLaStructure')),
    },
    { cle: 'role', titre: t('mesRattachements.role'), rendre: (r) => t(`role.${r.role}`) },
    { cle: 'depuis', titre: t('mesRattachements.depuis'), rendre: (r) => <DateHeure instant={r.depuis} /> },
    {
      cle: 'actions',
      titre: t('mesRattachements.actions'),
      rendre: (r) =>
        r.role === 'GESTIONNAIRE_PRINCIPAL' && r.service === null && r.structure.active ? (
          <div className="organisation-gestes">
            <Button
              size="xsmall"
              variant="secondary"
              aria-label={`${t('transmettre.bouton')} ${r.structure.raisonSociale}`}
              onClick={() => transmettre(r.structure)}
            >
              {t('transmettre.bouton')}
            </Button>
            <LienBouton
              size="xsmall"
              variant="tertiary"
              vers={chemins.structure(r.structure.id, 'fermeture')}
              aria-label={`${t('mesRattachements.fermer')} ${r.structure.raisonSociale}`}
            >
              {t('mesRattachements.fermer')}
            </LienBouton>
          </div>
        ) : (
          <Button
            size="xsmall"
            variant="tertiary"
            aria-label={`${t('mesRattachements.quitter')} ${lieuDe(r)}`}
            onClick={() => quitter(r)}
          >
            {t('mesRattachements.quitter')}
          </Button>
        ),
    },
  ];
}

function Depart({ rattachement, onFermer }: { readonly rattachement: MonRattachement; readonly onFermer: () => void }) {
  const { t } = useTranslation('demandes');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  const lieu = lieuDe(rattachement);
  const depart = useMutation({
    mutationFn: () => quitterRattachement(rattachement.id),
    onSuccess: () => {
      void requetes.invalidateQueries({ queryKey: cles.mesRattachements });
      void requetes.invalidateQueries({ queryKey: cles.moi });
      afficher({ ton: 'succes', texte: t('mesRattachements.quitte', { lieu }) });
      onFermer();
    },
  });
  return (
    <Confirmation
      ouverte
      dangereuse
      titre={t('mesRattachements.quitterTitre', { lieu })}
      confirmer={t('mesRattachements.quitterBouton')}
      enCours={depart.isPending}
      erreur={depart.error ? messageErreur(depart.error, commun) : null}
      onConfirmer={() => depart.mutate()}
      onFermer={onFermer}
    >
      {t('mesRattachements.quitterTexte')}
    </Confirmation>
  );
}
