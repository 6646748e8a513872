import { type Colonne, ListePage, Siret, StatutTag } from '@orpheon/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { chemins } from '../app/chemins.ts';
import { Lien } from '../shared/Lien.tsx';
import { ChampRecherche } from '../shared/liste/ChampRecherche.tsx';
import { useFiltres } from '../shared/liste/filtres.ts';
import { useListe } from '../shared/liste/usePagination.ts';
import { OngletsDuSupport, ReserveAuSupport } from './Cadre.tsx';
import { LETTRES_MIN, requeteStructuresDuSupport, type StructureTrouvee } from './support.queries.ts';

export function Component() {
  return (
    <ReserveAuSupport>
      <Structures />
    </ReserveAuSupport>
  );
}

function Structures() {
  const { t } = useTranslation('support');
  const filtres = useFiltres(['texte'] as const);
  const texte = filtres.valeur('texte').trim().slice(0, 100);
  const cherche = texte.length >= LETTRES_MIN;
  const liste = useListe(useInfiniteQuery({ ...requeteStructuresDuSupport(texte), placeholderData: keepPreviousData }));
  const etat = (s: StructureTrouvee) => (
    <StatutTag ton={s.active ? 'fait' : 'brouillon'}>
      {t(s.active ? 'structure.active' : 'structure.inactive')}
    </StatutTag>
  );
  const colonnes: readonly Colonne<StructureTrouvee>[] = [
    {
      cle: 'nom',
      titre: t('structure.nom'),
      entete: true,
      rendre: (s) => <Lien vers={chemins.assistance('structures', s.id)}>{s.raisonSociale}</Lien>,
    },
    { cle: 'identifiant', titre: t('structure.identifiant'), rendre: (s) => <Siret valeur={s.identifiant} /> },
    {
      cle: 'nature',
      titre: t('structure.nature'),
      rendre: (s) => t(s.publique ? 'structure.publique' : 'structure.privee'),
    },
    { cle: 'etat', titre: t('structure.etat'), rendre: etat },
  ];
  return (
    <ListePage
      titre={t('structures.titre')}
      accroche={t('accroche')}
      avant={<OngletsDuSupport />}
      legende={t('structures.titre')}
      filtres={
        <div className="orp-recherche">
          <ChampRecherche
            libelle={t('structures.rechercher')}
            valeur={texte}
            onChercher={(valeur) => filtres.changer({ texte: valeur })}
          />
        </div>
      }
      colonnes={colonnes}
      cleDe={(s) => s.id}
      carte={(s) => (
        <>
          <div className="orp-carte__titre">
            <Lien vers={chemins.assistance('structures', s.id)}>{s.raisonSociale}</Lien>
          </div>
          <div className="orp-rang">
            <Siret valeur={s.identifiant} copier={false} />
            {etat(s)}
          </div>
        </>
      )}
      vide={
        cherche
          ? { titre: t('structures.vide'), texte: t('structures.videTexte') }
          : { titre: t('recherche.avant'), texte: t('recherche.avantTexte') }
      }
      {...liste}
      lignes={cherche ? liste.lignes : []}
      etat={cherche ? liste.etat : { type: 'PRET' }}
    />
  );
}
