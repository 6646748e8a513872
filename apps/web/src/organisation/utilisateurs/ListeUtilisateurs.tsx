import { MOTS_DES_OBJETS, RATTACHE } from '@orpheon/domain';
import {
  Button,
  type Colonne,
  type FiltreActif,
  Liste,
  type SelectionDeListe,
  StatutTag,
  useLangue,
} from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { Lien } from '../../shared/Lien.tsx';
import type { useListe } from '../../shared/liste/usePagination.ts';
import { Filtres } from './Filtres.tsx';
import type { FiltresDUtilisateurs } from './filtres.ts';
import { useNomsDesServices } from './useNomsDesServices.ts';
import type { Utilisateur } from './utilisateurs.queries.ts';

/** People one a row: who they are, where they belong, how much they hold. */
export function ListeUtilisateurs({
  structureId,
  filtres,
  liste,
  selection,
  onAttribuer,
  onCopier,
}: {
  readonly structureId: string;
  readonly filtres: FiltresDUtilisateurs;
  readonly liste: ReturnType<typeof useListe<Utilisateur>>;
  readonly selection: SelectionDeListe<Utilisateur>;
  readonly onAttribuer: () => void;
  readonly onCopier: () => void;
}) {
  const { t } = useTranslation('organisation');
  const actifs = useFiltresActifs(structureId, filtres, liste.lignes);
  const lien = (u: Utilisateur) => (
    <Lien vers={chemins.structure(structureId, `utilisateurs/${u.id}`)}>
      {u.nom} {u.prenom}
    </Lien>
  );
  const colonnes: readonly Colonne<Utilisateur>[] = [
    { cle: 'nom', titre: t('droits.personne'), entete: true, rendre: lien },
    { cle: 'courriel', titre: t('droits.courriel'), secondaire: true, rendre: (u) => u.courriel },
    { cle: 'role', titre: t('droits.role'), rendre: (u) => <Role utilisateur={u} /> },
    { cle: 'rattachement', titre: t('droits.rattachement'), rendre: (u) => <Rattachement utilisateur={u} /> },
    {
      cle: 'profils',
      titre: t('droits.profils'),
      nombre: true,
      rendre: (u) => u.profils.length + u.profilsAilleurs,
    },
  ];
  return (
    <Liste
      legende={t('onglet.utilisateurs')}
      filtres={<Filtres structureId={structureId} filtres={filtres} />}
      filtresActifs={actifs}
      onToutEffacer={filtres.url.effacer}
      colonnes={colonnes}
      cleDe={(u) => u.id}
      nommer={(u) => `${u.prenom} ${u.nom}`}
      selection={selection}
      actionsDeSelection={
        <>
          <Button size="small" onClick={onAttribuer}>
            {t('droits.attribuer')}
          </Button>
          <Button size="small" variant="secondary" onClick={onCopier}>
            {t('droits.copier')}
          </Button>
        </>
      }
      carte={(u) => (
        <>
          <div className="orp-carte__titre">{lien(u)}</div>
          <div className="orp-carte__rang">
            <Role utilisateur={u} />
            <span>{t('droits.nombre', { count: u.profils.length + u.profilsAilleurs })}</span>
          </div>
          <div className="orp-discret">
            <Rattachement utilisateur={u} />
          </div>
        </>
      )}
      vide={{ titre: t('droits.aucun'), texte: t('droits.aucunTexte') }}
      {...liste}
    />
  );
}

export function Role({ utilisateur: u }: { readonly utilisateur: Pick<Utilisateur, 'role' | 'etat'> }) {
  const { t } = useTranslation('organisation');
  return (
    <>
      {t(`droits.role.${u.role}`)}
      {u.etat !== 'ACTIF' && (
        <>
          {' '}
          <StatutTag ton={u.etat === 'A_ACTIVER' ? 'attention' : 'brouillon'}>
            {t(u.etat === 'A_ACTIVER' ? 'droits.etat.aActiver' : 'droits.etat.ferme')}
          </StatutTag>
        </>
      )}
    </>
  );
}

/** Names of a few services, then how many more. */
const SERVICES_NOMMES = 3;

function Rattachement({ utilisateur: u }: { readonly utilisateur: Utilisateur }) {
  const { t } = useTranslation('organisation');
  if (u.rattachements.length === 0) return t('droits.nonRattache');
  const noms = u.rattachements.slice(0, SERVICES_NOMMES).map((r) => r.service?.nom ?? t('droits.touteLaStructure'));
  const reste = u.rattachements.length - noms.length;
  const detache = u.rattachements.every((r) => r.statut !== RATTACHE);
  return (
    <>
      {noms.join(', ')}
      {reste > 0 && ` ${t('droits.etAutres', { count: reste })}`}
      {detache && (
        <>
          {' '}
          <StatutTag ton="brouillon">{t('droits.detache')}</StatutTag>
        </>
      )}
    </>
  );
}

function useFiltresActifs(
  structureId: string,
  { url, filtres }: FiltresDUtilisateurs,
  lignes: readonly Utilisateur[],
): readonly FiltreActif[] {
  const { t } = useTranslation('organisation');
  const langue = useLangue();
  const noms = useNomsDesServices(structureId, lignes);
  const un = (cle: 'texte' | 'application' | 'role' | 'niveau', libelle: string | undefined): FiltreActif[] =>
    libelle ? [{ cle, libelle, onRetirer: () => url.changer({ [cle]: null }) }] : [];
  return [
    ...un('texte', filtres.texte && `« ${filtres.texte} »`),
    ...(filtres.service ?? []).map((id) => ({
      cle: `service-${id}`,
      libelle: noms.get(id) ?? t('droits.unService'),
      onRetirer: () => url.changer({ service: (filtres.service ?? []).filter((autre) => autre !== id) }),
    })),
    ...un('application', filtres.application && MOTS_DES_OBJETS[filtres.application][langue]),
    ...un('niveau', filtres.niveau && t('droits.quiModifie')),
    ...un('role', filtres.role && t(`droits.role.${filtres.role}`)),
  ];
}
