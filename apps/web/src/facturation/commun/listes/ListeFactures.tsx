import { Button, formaterNombre, ListePage, type SelectionDeListe, useLangue, useSelection } from '@orpheon/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'react-router';
import { useNouveautes } from '../../../shared/flot/nouveautes.ts';
import { useFiltres } from '../../../shared/liste/filtres.ts';
import { usePresentation } from '../../../shared/liste/presentation.ts';
import { ReglagesDeListe } from '../../../shared/liste/ReglagesDeListe.tsx';
import { useListe } from '../../../shared/liste/usePagination.ts';
import type { CoteFacture } from '../../../shared/requetes/cles.ts';
import { useStructureChoisie } from '../../../shared/session/moi.ts';
import { useLibelles } from '../useLibelles.ts';
import { CarteFacture } from './CarteFacture.tsx';
import { COLONNES_PAR_DEFAUT, type ColonneFacture, colonnesFactures } from './colonnes.tsx';
import { Exporter } from './Exporter.tsx';
import { Filtres } from './Filtres.tsx';
import { FiltresSupplementaires } from './FiltresSupplementaires.tsx';
import { type FactureResumee, requeteFactures } from './factures.queries.ts';
import { filtresDeLAdresse, NOMS_FILTRES } from './filtres-factures.ts';
import { GestionVue } from './GestionVue.tsx';
import { retenirListe } from './liste-precedente.ts';
import { useFiltresActifs } from './useFiltresActifs.ts';
import { Vues } from './Vues.tsx';
import '../../facturation.css';

const cleDe = (f: FactureResumee): string => f.id;

/** The columns chosen that the list has, the number always first. */
function colonnesAffichees(
  cote: CoteFacture,
  colonnes: readonly { readonly cle: ColonneFacture }[],
  choisies: readonly string[] | null,
): readonly ColonneFacture[] {
  if (choisies === null) return COLONNES_PAR_DEFAUT[cote];
  return colonnes.map((c) => c.cle).filter((c) => c === 'numero' || choisies.includes(c));
}

/** One list for both sides: what differs is whose name stands in a row, and what may be begun from here. */
export function ListeFactures({
  cote,
  titre,
  accroche,
  actions,
  actionsDeSelection,
  avant,
  vide,
}: {
  readonly cote: CoteFacture;
  readonly titre: string;
  readonly accroche: string;
  readonly actions?: ReactNode;
  /** What may be done with several invoices at once: with it, rows may be ticked. */
  readonly actionsDeSelection?: (
    selection: SelectionDeListe<FactureResumee>,
    liste: Pick<ReturnType<typeof useListe<FactureResumee>>, 'lignes' | 'suite'>,
  ) => ReactNode;
  /** Above the filters: what goes on, what there is to do. */
  readonly avant?: ReactNode;
  /** What stands there when nothing was ever filed or received. */
  readonly vide: { readonly titre: string; readonly texte: string; readonly action?: ReactNode };
}) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const { pathname, search } = useLocation();
  const filtres = useFiltres(NOMS_FILTRES);
  const demandes = filtresDeLAdresse(cote, filtres, useStructureChoisie());
  const liste = useListe(useInfiniteQuery({ ...requeteFactures(cote, demandes), placeholderData: keepPreviousData }));
  const actifs = useFiltresActifs(cote, filtres, liste.lignes);
  const libelles = useLibelles();
  const colonnes = useMemo(() => colonnesFactures(cote, t, langue, libelles), [cote, t, langue, libelles]);
  const presentation = usePresentation(`factures-${cote}`);
  const affichees = colonnesAffichees(cote, colonnes, presentation.colonnes);
  const selection = useSelection(liste.lignes, cleDe);
  const ids = liste.lignes.map((f) => f.id).join(' ');

  useEffect(() => {
    if (ids !== '') retenirListe(cote, { adresse: pathname + search, ids: ids.split(' ') });
  }, [cote, pathname, search, ids]);

  return (
    <ListePage
      titre={titre}
      accroche={accroche}
      legende={titre}
      {...(liste.lignes.length > 0
        ? { compte: `${formaterNombre(liste.lignes.length, langue)}${liste.suite ? '+' : ''}` }
        : {})}
      actions={
        <>
          {actions}
          <ReglagesDeListe colonnes={colonnes} affichees={affichees} presentation={presentation} />
          <Exporter cote={cote} filtres={demandes} colonnes={affichees} />
        </>
      }
      affichees={affichees}
      densite={presentation.densite}
      filtres={<Filtres cote={cote} filtres={filtres} />}
      filtresSupplementaires={
        <FiltresSupplementaires
          cote={cote}
          filtres={filtres}
          structureId={demandes.structureId}
          lignes={liste.lignes}
        />
      }
      filtresActifs={actifs}
      onToutEffacer={filtres.effacer}
      avant={
        <>
          <Vues
            cote={cote}
            onOuvrir={(vue) => presentation.changer({ colonnes: vue.colonnes })}
            gestion={<GestionVue cote={cote} colonnes={presentation.colonnes === null ? null : affichees} />}
          />
          <Nouveautes />
          {avant}
        </>
      }
      colonnes={colonnes}
      tri={{ colonne: 'deposee', sens: demandes.ordre === 'ANCIENNES' ? 'ascending' : 'descending' }}
      onTrier={() => filtres.changer({ ordre: demandes.ordre === 'ANCIENNES' ? null : 'ANCIENNES' })}
      cleDe={cleDe}
      nommer={(f) => t('liste.uneFacture', { numero: f.numero ?? t('facture.sansNumero') })}
      {...(actionsDeSelection ? { selection, actionsDeSelection: actionsDeSelection(selection, liste) } : {})}
      carte={(f) => <CarteFacture cote={cote} facture={f} />}
      vide={
        actifs.length > 0
          ? {
              titre: t('liste.aucunResultat'),
              texte: t('liste.aucunResultatTexte'),
              action: (
                <Button variant="secondary" size="small" onClick={filtres.effacer}>
                  {t('liste.effacerFiltres')}
                </Button>
              ),
            }
          : vide
      }
      {...liste}
    />
  );
}

/** Something came that the list does not show: it waits for the reader, so that no row moves under the pointer. */
function Nouveautes() {
  const { t } = useTranslation('facturation');
  const { nombre, actualiser } = useNouveautes('factures');
  return (
    <div aria-live="polite" className="facturation-nouveautes">
      {nombre > 0 && (
        <Button size="small" variant="secondary" onClick={actualiser}>
          {t('liste.nouveautes', { count: nombre })}
        </Button>
      )}
    </div>
  );
}
