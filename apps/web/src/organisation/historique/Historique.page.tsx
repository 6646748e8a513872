import { raconterAction } from '@orpheon/domain';
import {
  Button,
  ChampJour,
  type Colonne,
  DateHeure,
  DownloadIcon,
  type FiltreActif,
  Liste,
  Select,
  useLangue,
} from '@orpheon/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useFiltres } from '../../shared/liste/filtres.ts';
import { useListe } from '../../shared/liste/usePagination.ts';
import { useStructure } from '../structures/Structure.page.tsx';
import {
  type ActionDeStructure,
  adresseExport,
  type FiltresHistorique,
  requeteHistorique,
} from './historique.queries.ts';

const FILTRES = ['personneId', 'action', 'du', 'au'] as const;
/** Families of actions, by the beginning of their names. */
const FAMILLES = [
  'habilitation',
  'utilisateur',
  'rattachement',
  'profil',
  'service',
  'application',
  'structure',
  'mandat',
] as const;

const nomDe = (p: ActionDeStructure['auteur']): string | null => (p ? `${p.prenom} ${p.nom}` : null);

/** Everything that was done to a structure, in sentences. */
export function Component() {
  const { t } = useTranslation('organisation');
  const langue = useLangue();
  const structure = useStructure();
  const url = useFiltres(FILTRES);
  const filtres: FiltresHistorique = Object.fromEntries(
    FILTRES.flatMap((nom) => (url.valeur(nom) ? [[nom, url.valeur(nom)]] : [])),
  );
  const liste = useListe(
    useInfiniteQuery({ ...requeteHistorique(structure.id, filtres), placeholderData: keepPreviousData }),
  );
  const raconter = (a: ActionDeStructure): string =>
    raconterAction(
      {
        action: a.action,
        auteur: nomDe(a.auteur),
        concerne: nomDe(a.concerne),
        service: a.service?.nom ?? null,
        donnees: a.donnees,
      },
      langue,
    );
  const colonnes: readonly Colonne<ActionDeStructure>[] = [
    { cle: 'quoi', titre: t('historique.quoi'), entete: true, rendre: raconter },
    { cle: 'quand', titre: t('historique.quand'), rendre: (a) => <DateHeure instant={a.instant} /> },
  ];
  return (
    <div className="orp-pile">
      <div className="organisation-actions">
        <Button
          as="a"
          size="small"
          variant="tertiary"
          icon={<DownloadIcon aria-hidden />}
          href={adresseExport(structure.id, filtres, langue)}
          download
        >
          {t('historique.exporter')}
        </Button>
      </div>
      <Liste
        legende={t('onglet.historique')}
        filtres={
          <>
            <Select
              size="small"
              label={t('historique.action')}
              value={FAMILLES.find((f) => f === filtres.action) ?? ''}
              onChange={(e) => url.changer({ action: e.target.value })}
            >
              <option value="">{t('droits.toutes')}</option>
              {FAMILLES.map((f) => (
                <option key={f} value={f}>
                  {t(`historique.famille.${f}`)}
                </option>
              ))}
            </Select>
            <ChampJour libelle={t('historique.du')} valeur={filtres.du ?? ''} onChanger={(du) => url.changer({ du })} />
            <ChampJour libelle={t('historique.au')} valeur={filtres.au ?? ''} onChanger={(au) => url.changer({ au })} />
          </>
        }
        filtresActifs={filtrePersonne(url, liste.lignes, t('historique.unePersonne'))}
        colonnes={colonnes}
        cleDe={(a) => a.id}
        carte={(a) => (
          <>
            <div>{raconter(a)}</div>
            <div className="orp-discret">
              <DateHeure instant={a.instant} />
            </div>
          </>
        )}
        vide={{ titre: t('historique.vide'), texte: t('historique.videTexte') }}
        {...liste}
      />
    </div>
  );
}

/** One person alone, as the link from their sheet asks: named by the rows that speak of them. */
function filtrePersonne(
  url: ReturnType<typeof useFiltres<(typeof FILTRES)[number]>>,
  lignes: readonly ActionDeStructure[],
  sinon: string,
): readonly FiltreActif[] {
  const id = url.valeur('personneId');
  if (!id) return [];
  const personne = lignes.flatMap((a) => [a.concerne, a.auteur]).find((p) => p?.id === id) ?? null;
  return [{ cle: 'personne', libelle: nomDe(personne) ?? sinon, onRetirer: () => url.changer({ personneId: null }) }];
}
