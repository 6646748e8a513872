import { useTranslation } from 'react-i18next';
import type { StructureDeDepot } from './structures.ts';

/** The structures to file for, as options: one that gave a mandate says to whom; one that was lost meanwhile says so. */
export function OptionsDeStructure({
  structures,
  choisie,
}: {
  readonly structures: readonly StructureDeDepot[];
  readonly choisie: string;
}) {
  const { t } = useTranslation('facturation');
  return (
    <>
      {!structures.some((s) => s.id === choisie) && <option value={choisie}>{t('depot.horsPortee')}</option>}
      {structures.map((s) => (
        <option key={s.id} value={s.id}>
          {s.mandataire === null
            ? s.raisonSociale
            : t('depot.parMandat', { mandant: s.raisonSociale, mandataire: s.mandataire })}
        </option>
      ))}
    </>
  );
}
