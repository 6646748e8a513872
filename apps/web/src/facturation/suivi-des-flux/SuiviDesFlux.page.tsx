import { STATUTS_FLUX } from '@orpheon/domain';
import { Button, type Colonne, DateHeure, formaterTaille, ListePage, useLangue } from '@orpheon/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { Reserve } from '../../app/gardes.tsx';
import { useNouveautes } from '../../shared/flot/nouveautes.ts';
import { Lien } from '../../shared/Lien.tsx';
import { ChampRecherche } from '../../shared/liste/ChampRecherche.tsx';
import { useFiltres } from '../../shared/liste/filtres.ts';
import { useListe } from '../../shared/liste/usePagination.ts';
import { useStructureChoisie } from '../../shared/session/moi.ts';
import { ChoixMultiple } from '../commun/listes/ChoixMultiple.tsx';
import { StatutFluxTag } from './StatutFluxTag.tsx';
import { type FluxResume, requeteListeFlux } from './suivi-des-flux.queries.ts';
import '../facturation.css';

const FILTRES = ['statut', 'texte'] as const;

/** Suivi des flux: every deposit of my structures, and where it stands. */
export function Component() {
  return (
    <Reserve application="SUIVI_DES_FLUX">
      <SuiviDesFlux />
    </Reserve>
  );
}

function SuiviDesFlux() {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const filtres = useFiltres(FILTRES);
  const structureId = useStructureChoisie();
  const texte = filtres.valeur('texte').trim().slice(0, 100);
  const statut = STATUTS_FLUX.filter((s) => filtres.valeurs('statut').includes(s));
  const demandes = {
    ...(structureId ? { structureId } : {}),
    ...(texte ? { texte } : {}),
    ...(statut.length > 0 ? { statut } : {}),
  };
  const liste = useListe(useInfiniteQuery({ ...requeteListeFlux(demandes), placeholderData: keepPreviousData }));
  const colonnes: readonly Colonne<FluxResume>[] = [
    {
      cle: 'fichier',
      titre: t('suivi.colonne.fichier'),
      entete: true,
      rendre: (f) => (
        <>
          <span className="facturation-fichier">
            <Lien vers={chemins.flux(f.id)}>{f.nomFichier}</Lien>
          </span>
          <div className="orp-discret orp-chiffres">{f.numero}</div>
        </>
      ),
    },
    { cle: 'etat', titre: t('suivi.colonne.etat'), rendre: (f) => <StatutFluxTag statut={f.statut} /> },
    { cle: 'factures', titre: t('suivi.colonne.factures'), rendre: (f) => <Bilan flux={f} /> },
    {
      cle: 'structure',
      titre: t('suivi.colonne.structure'),
      secondaire: true,
      rendre: (f) => f.structure.raisonSociale,
    },
    { cle: 'depose', titre: t('suivi.colonne.depose'), rendre: (f) => <DateHeure instant={f.deposeLe} /> },
    {
      cle: 'taille',
      titre: t('suivi.colonne.taille'),
      nombre: true,
      secondaire: true,
      rendre: (f) => formaterTaille(f.taille, langue),
    },
  ];
  return (
    <ListePage
      titre={t('suivi.titre')}
      accroche={t('suivi.accroche')}
      legende={t('suivi.titre')}
      avant={<Nouveautes />}
      filtres={
        <>
          <div className="facturation-filtre-texte">
            <ChampRecherche
              libelle={t('suivi.filtre.texte')}
              valeur={texte}
              onChercher={(v) => filtres.changer({ texte: v })}
            />
          </div>
          <ChoixMultiple
            libelle={t('suivi.filtre.statut')}
            options={STATUTS_FLUX.map((s) => ({ valeur: s, libelle: t(`flux.${s}`) }))}
            choisis={statut}
            onChanger={(choisis) => filtres.changer({ statut: choisis })}
          />
        </>
      }
      filtresActifs={[
        ...(texte
          ? [
              {
                cle: 'texte',
                libelle: t('suivi.filtre.actif.texte', { valeur: texte }),
                onRetirer: () => filtres.changer({ texte: null }),
              },
            ]
          : []),
        ...statut.map((s) => ({
          cle: s,
          libelle: t('suivi.filtre.actif.etat', { valeur: t(`flux.${s}`) }),
          onRetirer: () => filtres.changer({ statut: statut.filter((autre) => autre !== s) }),
        })),
      ]}
      onToutEffacer={filtres.effacer}
      colonnes={colonnes}
      cleDe={(f) => f.id}
      carte={(f) => (
        <>
          <div className="orp-carte__titre">
            <Lien vers={chemins.flux(f.id)}>{f.nomFichier}</Lien>
          </div>
          <div className="orp-carte__rang">
            <StatutFluxTag statut={f.statut} />
            <Bilan flux={f} />
          </div>
          <div className="orp-discret">
            <DateHeure instant={f.deposeLe} />
          </div>
        </>
      )}
      vide={
        texte || statut.length > 0
          ? {
              titre: t('liste.aucunResultat'),
              texte: t('liste.aucunResultatTexte'),
              action: (
                <Button variant="secondary" size="small" onClick={filtres.effacer}>
                  {t('liste.effacerFiltres')}
                </Button>
              ),
            }
          : { titre: t('suivi.vide'), texte: t('suivi.videTexte') }
      }
      {...liste}
    />
  );
}

function Bilan({ flux }: { readonly flux: FluxResume }) {
  const { t } = useTranslation('facturation');
  if (flux.traiteLe === null) return '–';
  return (
    <>
      {t('suivi.bilan', { count: flux.nombreFactures })}
      {flux.nombreRejets > 0 && (
        <span className="orp-texte-erreur"> {t('suivi.rejets', { count: flux.nombreRejets })}</span>
      )}
    </>
  );
}

function Nouveautes() {
  const { t } = useTranslation('facturation');
  const { nombre, actualiser } = useNouveautes('flux');
  return (
    <div aria-live="polite" className="facturation-nouveautes">
      {nombre > 0 && (
        <Button size="small" variant="secondary" onClick={actualiser}>
          {t('suivi.nouveautes', { count: nombre })}
        </Button>
      )}
    </div>
  );
}
