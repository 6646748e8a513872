import { Button, type Colonne, Confirmation, DateHeure, ListePage, useAnnonces } from '@orpheon/ui';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { StatutDemande, structureDe, usePrecision } from '../../organisation/demandes/DemandeDite.tsx';
import { type MaDemande, requeteMesDemandes, retirerDemande } from '../../organisation/demandes/demandes.queries.ts';
import { messageErreur } from '../../shared/api/message.ts';
import { LienBouton } from '../../shared/Lien.tsx';
import { useListe } from '../../shared/liste/usePagination.ts';
import { cles } from '../../shared/requetes/cles.ts';

/** Everything I asked for, what became of it, and the way to take back what nobody has answered. */
export function Component() {
  const { t } = useTranslation('demandes');
  const { t: commun } = useTranslation();
  const precision = usePrecision();
  const liste = useListe(useInfiniteQuery(requeteMesDemandes({})));
  const [aRetirer, setARetirer] = useState<MaDemande | null>(null);
  const quoi = (d: MaDemande) => `${t(`nature.${d.nature}`)}, ${structureDe(d)}`;
  const suite = (d: MaDemande) =>
    d.statut === 'EN_ATTENTE' && (
      <Button
        size="small"
        variant="tertiary"
        aria-label={t('mesDemandes.retirerNom', { quoi: quoi(d) })}
        onClick={() => setARetirer(d)}
      >
        {t('mesDemandes.retirer')}
      </Button>
    );
  const motif = (d: MaDemande) =>
    d.motif && <div className="orp-discret">{t('demande.motif', { motif: d.motif })}</div>;
  const colonnes: readonly Colonne<MaDemande>[] = [
    { cle: 'structure', titre: t('demande.structure'), entete: true, rendre: structureDe },
    { cle: 'nature', titre: t('demande.nature'), rendre: (d) => t(`nature.${d.nature}`) },
    { cle: 'objet', titre: t('demande.objet'), rendre: precision },
    { cle: 'date', titre: t('demande.date'), rendre: (d) => <DateHeure instant={d.demandeeLe} /> },
    {
      cle: 'statut',
      titre: t('demande.statut'),
      rendre: (d) => (
        <>
          <StatutDemande statut={d.statut} />
          {motif(d)}
        </>
      ),
    },
    { cle: 'actions', titre: t('mesRattachements.actions'), rendre: suite },
  ];
  return (
    <>
      <ListePage
        titre={commun('menu.demandes')}
        accroche={t('mesDemandes.accroche')}
        legende={commun('menu.demandes')}
        actions={
          <LienBouton vers={chemins.demanderRattachement} variant="secondary">
            {t('rattachement.titre')}
          </LienBouton>
        }
        colonnes={colonnes}
        cleDe={(d) => d.id}
        carte={(d) => (
          <>
            <div className="orp-carte__titre">{structureDe(d)}</div>
            <div>
              {t(`nature.${d.nature}`)}
              {precision(d) && ` · ${precision(d)}`}
            </div>
            <div className="orp-carte__rang">
              <StatutDemande statut={d.statut} />
              <DateHeure instant={d.demandeeLe} />
            </div>
            {motif(d)}
            {suite(d)}
          </>
        )}
        vide={{ titre: t('mesDemandes.vide'), texte: t('mesDemandes.videTexte') }}
        {...liste}
      />
      {aRetirer && <Retrait demande={aRetirer} quoi={quoi(aRetirer)} onFermer={() => setARetirer(null)} />}
    </>
  );
}

function Retrait({
  demande,
  quoi,
  onFermer,
}: {
  readonly demande: MaDemande;
  readonly quoi: string;
  readonly onFermer: () => void;
}) {
  const { t } = useTranslation('demandes');
  const { t: commun } = useTranslation();
  const { afficher } = useAnnonces();
  const requetes = useQueryClient();
  const retrait = useMutation({
    mutationFn: () => retirerDemande(demande.id),
    onSettled: () => requetes.invalidateQueries({ queryKey: cles.mesDemandes({}).slice(0, 2) }),
    onSuccess: () => {
      afficher({ ton: 'succes', texte: t('mesDemandes.retiree') });
      onFermer();
    },
  });
  return (
    <Confirmation
      ouverte
      titre={t('mesDemandes.retirerTitre')}
      confirmer={t('mesDemandes.retirer')}
      enCours={retrait.isPending}
      erreur={retrait.error ? messageErreur(retrait.error, commun) : null}
      onConfirmer={() => retrait.mutate()}
      onFermer={onFermer}
    >
      <p>{quoi}</p>
      <p className="orp-discret">{t('mesDemandes.retirerTexte')}</p>
    </Confirmation>
  );
}
