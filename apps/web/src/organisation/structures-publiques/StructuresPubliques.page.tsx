import { type Colonne, DownloadIcon, Link, ListePage, MenuDeroulant, Siret, StatutTag } from '@orpheon/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { Lien } from '../../shared/Lien.tsx';
import { ChampRecherche } from '../../shared/liste/ChampRecherche.tsx';
import { useFiltres } from '../../shared/liste/filtres.ts';
import { useListe } from '../../shared/liste/usePagination.ts';
import { useExigences } from './exigences.ts';
import { requeteStructures, type StructurePublique } from './structures-publiques.queries.ts';

const FILTRES = ['texte'] as const;

/** The directory: anybody finds a public structure and what it demands of an invoice. */
export function Component() {
  const { t } = useTranslation('organisation');
  const exigences = useExigences();
  const filtres = useFiltres(FILTRES);
  const texte = filtres.valeur('texte');
  const requete = useInfiniteQuery({ ...requeteStructures(texte), placeholderData: keepPreviousData });
  const liste = useListe(requete);
  const corrige = requete.isPlaceholderData ? null : (requete.data?.pages[0]?.texteCorrige ?? null);
  const colonnes: readonly Colonne<StructurePublique>[] = [
    {
      cle: 'nom',
      titre: t('structure.nom'),
      entete: true,
      rendre: (s) => (
        <>
          <Lien vers={chemins.structurePublique(s.id)}>{s.raisonSociale}</Lien>
          <Fermeture structure={s} />
        </>
      ),
    },
    { cle: 'identifiant', titre: t('structure.identifiant'), rendre: (s) => <Siret valeur={s.identifiant} /> },
    { cle: 'ville', titre: t('structure.ville'), rendre: villeDe },
    { cle: 'exige', titre: t('structure.exige'), secondaire: true, rendre: (s) => exigences.resume(s) },
  ];
  return (
    <ListePage
      titre={t('annuaire.titre')}
      accroche={t('annuaire.accroche')}
      legende={t('annuaire.titre')}
      actions={<Telecharger />}
      filtres={
        <div className="orp-recherche">
          <ChampRecherche
            libelle={t('annuaire.rechercher')}
            valeur={texte}
            onChercher={(valeur) => filtres.changer({ texte: valeur })}
          />
          <p role="status" className="orp-discret">
            {corrige && t('annuaire.corrige', { texte, corrige })}
          </p>
        </div>
      }
      colonnes={colonnes}
      cleDe={(s) => s.id}
      carte={(s) => (
        <>
          <div className="orp-carte__titre">
            <Lien vers={chemins.structurePublique(s.id)}>{s.raisonSociale}</Lien>
            <Fermeture structure={s} />
          </div>
          <div className="orp-carte__rang">
            <Siret valeur={s.identifiant} copier={false} />
            <span>{villeDe(s)}</span>
          </div>
          <div className="orp-discret">{exigences.resume(s)}</div>
        </>
      )}
      vide={{ titre: t('annuaire.vide'), texte: t('annuaire.videTexte') }}
      {...liste}
    />
  );
}

/** That a structure takes no more invoices, and which one does in its place. */
function Fermeture({ structure: s }: { readonly structure: StructurePublique }) {
  const { t } = useTranslation('organisation');
  if (s.active) return null;
  if (!s.successeur)
    return (
      <>
        {' '}
        <StatutTag ton="brouillon">{t('structure.inactive')}</StatutTag>
      </>
    );
  return (
    <div className="orp-discret">
      {t('structure.remplaceePar')}{' '}
      <Lien vers={chemins.structurePublique(s.successeur.id)}>{s.successeur.raisonSociale}</Lien>
    </div>
  );
}

/** The whole directory, for whoever keeps a copy of it. */
function Telecharger() {
  const { t } = useTranslation('organisation');
  return (
    <MenuDeroulant libelle={t('annuaire.telecharger')} icone={<DownloadIcon aria-hidden />} aligne="droite">
      <ul>
        {(['csv', 'json', 'xml'] as const).map((format) => (
          <li key={format}>
            <Link href={`/api/organisation/annuaire?format=${format}`} download className="orp-menu__lien">
              {t(`annuaire.format.${format}`)}
            </Link>
          </li>
        ))}
      </ul>
    </MenuDeroulant>
  );
}

const villeDe = (s: StructurePublique): string => [s.codePostal, s.ville].filter(Boolean).join(' ') || '–';
