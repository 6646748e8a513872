import { type Colonne, DateHeure, ListePage } from '@orpheon/ui';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { chemins } from '../app/chemins.ts';
import { Lien } from '../shared/Lien.tsx';
import { ChampRecherche } from '../shared/liste/ChampRecherche.tsx';
import { useFiltres } from '../shared/liste/filtres.ts';
import { useListe } from '../shared/liste/usePagination.ts';
import { OngletsDuSupport, ReserveAuSupport } from './Cadre.tsx';
import { EtatDuCompteTag } from './EtatDuCompteTag.tsx';
import { type CompteTrouve, LETTRES_MIN, requeteComptes } from './support.queries.ts';

export function Component() {
  return (
    <ReserveAuSupport>
      <Comptes />
    </ReserveAuSupport>
  );
}

const nomDe = (c: CompteTrouve): string => `${c.prenom} ${c.nom}`;

function Comptes() {
  const { t } = useTranslation('support');
  const filtres = useFiltres(['texte'] as const);
  const texte = filtres.valeur('texte').trim().slice(0, 100);
  const cherche = texte.length >= LETTRES_MIN;
  const liste = useListe(useInfiniteQuery({ ...requeteComptes(texte), placeholderData: keepPreviousData }));
  const colonnes: readonly Colonne<CompteTrouve>[] = [
    {
      cle: 'nom',
      titre: t('compte.nom'),
      entete: true,
      rendre: (c) => <Lien vers={chemins.assistance('comptes', c.id)}>{nomDe(c)}</Lien>,
    },
    { cle: 'courriel', titre: t('compte.courriel'), rendre: (c) => c.courrielConnexion },
    { cle: 'etat', titre: t('compte.etat'), rendre: (c) => <EtatDuCompteTag etat={c.etat} /> },
    {
      cle: 'connexion',
      titre: t('compte.derniereConnexion'),
      secondaire: true,
      rendre: (c) => <DateHeure instant={c.derniereConnexion} />,
    },
  ];
  return (
    <ListePage
      titre={t('comptes.titre')}
      accroche={t('accroche')}
      avant={<OngletsDuSupport />}
      legende={t('comptes.titre')}
      filtres={
        <div className="orp-recherche">
          <ChampRecherche
            libelle={t('comptes.rechercher')}
            valeur={texte}
            onChercher={(valeur) => filtres.changer({ texte: valeur })}
          />
        </div>
      }
      colonnes={colonnes}
      cleDe={(c) => c.id}
      carte={(c) => (
        <>
          <div className="orp-carte__titre">
            <Lien vers={chemins.assistance('comptes', c.id)}>{nomDe(c)}</Lien>
          </div>
          <div>{c.courrielConnexion}</div>
          <EtatDuCompteTag etat={c.etat} />
        </>
      )}
      vide={
        cherche
          ? { titre: t('comptes.vide'), texte: t('comptes.videTexte') }
          : { titre: t('recherche.avant'), texte: t('recherche.avantTexte') }
      }
      {...liste}
      lignes={cherche ? liste.lignes : []}
      etat={cherche ? liste.etat : { type: 'PRET' }}
    />
  );
}
