import { Checkbox, CheckboxGroup, type Colonne, MenuDeroulant, Radio, RadioGroup } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import type { usePresentation } from './presentation.ts';

/** Which columns a list shows, and how close its rows stand. */
export function ReglagesDeListe<T>({
  colonnes,
  affichees,
  presentation,
}: {
  readonly colonnes: readonly Colonne<T>[];
  readonly affichees: readonly string[];
  readonly presentation: ReturnType<typeof usePresentation>;
}) {
  const { t } = useTranslation();
  return (
    <MenuDeroulant libelle={t('liste.affichage')} aligne="droite">
      <div className="orp-reglages">
        <CheckboxGroup
          size="small"
          legend={t('liste.colonnes')}
          value={[...affichees]}
          onChange={(choisies: string[]) =>
            presentation.changer({ colonnes: colonnes.map((c) => c.cle).filter((cle) => choisies.includes(cle)) })
          }
        >
          {colonnes
            .filter((c) => !c.entete)
            .map((c) => (
              <Checkbox key={c.cle} value={c.cle}>
                {c.titre}
              </Checkbox>
            ))}
        </CheckboxGroup>
        <RadioGroup
          size="small"
          legend={t('liste.densite')}
          value={presentation.densite}
          onChange={(densite: 'SERREE' | 'AEREE') => presentation.changer({ densite })}
        >
          <Radio value="SERREE">{t('liste.densite.SERREE')}</Radio>
          <Radio value="AEREE">{t('liste.densite.AEREE')}</Radio>
        </RadioGroup>
      </div>
    </MenuDeroulant>
  );
}
