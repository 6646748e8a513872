import { type Colonne, DateHeure, ListePage } from '@orpheon/ui';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useListe } from '../shared/liste/usePagination.ts';
import { OngletsDuSupport, ReserveAuSupport } from './Cadre.tsx';
import { type Acte, requeteActes } from './support.queries.ts';

export function Component() {
  return (
    <ReserveAuSupport>
      <Journal />
    </ReserveAuSupport>
  );
}

/** What everybody of the support did, looks included. */
function Journal() {
  const { t } = useTranslation('support');
  const liste = useListe(useInfiniteQuery(requeteActes));
  const colonnes: readonly Colonne<Acte>[] = [
    { cle: 'quand', titre: t('journal.quand'), entete: true, rendre: (a) => <DateHeure instant={a.instant} /> },
    { cle: 'qui', titre: t('journal.qui'), rendre: (a) => a.auteur },
    { cle: 'quoi', titre: t('journal.quoi'), rendre: (a) => t(`acte.${a.acte}`) },
    { cle: 'objet', titre: t('journal.objet'), rendre: (a) => a.objet ?? '–' },
    { cle: 'motif', titre: t('journal.motif'), secondaire: true, rendre: (a) => a.motif ?? '–' },
  ];
  return (
    <ListePage
      titre={t('journal.titre')}
      accroche={t('journal.accroche')}
      avant={<OngletsDuSupport />}
      legende={t('journal.titre')}
      colonnes={colonnes}
      cleDe={(a) => a.id}
      vide={{ titre: t('actes.vide') }}
      {...liste}
    />
  );
}
