import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { requeteStructure } from '../../../organisation/structures-publiques/structures-publiques.queries.ts';
import { ChoixFiltre } from './ChoixFiltre.tsx';

/** A service of one of my structures. */
export function ChoixService({
  structureId,
  valeur,
  onChanger,
}: {
  readonly structureId: string;
  readonly valeur: string;
  readonly onChanger: (v: string | null) => void;
}) {
  const { t } = useTranslation('facturation');
  const { data: structure } = useQuery(requeteStructure(structureId));
  return (
    <ChoixFiltre
      libelle={t('filtre.service')}
      tous={t('filtre.tousLesServices')}
      options={structure?.services.map((s) => ({ valeur: s.id, libelle: s.nom })) ?? []}
      valeur={valeur}
      onChanger={onChanger}
    />
  );
}
