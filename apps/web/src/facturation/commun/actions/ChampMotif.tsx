import { LONGUEUR_MAX_MOTIF } from '@orpheon/domain';
import { Chips, Textarea } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { type ActionOfferte, NOMBRE_MOTIFS } from './presentation.ts';

/** The motive of an action, with those that people write again and again. */
export function ChampMotif({
  action,
  motif,
  manque,
  onChanger,
}: {
  readonly action: ActionOfferte;
  readonly motif: string;
  readonly manque: string | null;
  readonly onChanger: (motif: string) => void;
}) {
  const { t } = useTranslation('facturation');
  const suggestions = useMotifs(action);
  return (
    <>
      <Textarea
        label={t('motif.libelle')}
        description={t('motif.aide')}
        maxLength={LONGUEUR_MAX_MOTIF}
        minRows={3}
        value={motif}
        error={manque}
        onChange={(e) => onChanger(e.target.value)}
      />
      {suggestions.length > 0 && (
        <Chips size="small" aria-label={t('motif.suggestions')}>
          {suggestions.map((s) => (
            <Chips.Toggle key={s} type="button" checkmark={false} selected={motif === s} onClick={() => onChanger(s)}>
              {s}
            </Chips.Toggle>
          ))}
        </Chips>
      )}
    </>
  );
}

function useMotifs(action: ActionOfferte): readonly string[] {
  const { t } = useTranslation('facturation');
  switch (action) {
    case 'suspendre':
      return RANGS.slice(0, NOMBRE_MOTIFS.suspendre).map((n) => t(`motif.suspendre.${n}`));
    case 'rejeter':
      return RANGS.slice(0, NOMBRE_MOTIFS.rejeter).map((n) => t(`motif.rejeter.${n}`));
    case 'demanderRecyclage':
      return RANGS_TROIS.map((n) => t(`motif.demanderRecyclage.${n}`));
    case 'abandonner':
      return RANGS_TROIS.map((n) => t(`motif.abandonner.${n}`));
    default:
      return [];
  }
}

const RANGS = [1, 2, 3, 4] as const;
const RANGS_TROIS = [1, 2, 3] as const;
