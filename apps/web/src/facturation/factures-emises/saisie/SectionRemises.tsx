import { remiseVierge, type SaisieFacture } from '@orpheon/domain';
import { Button, Montant, PlusIcon, TrashIcon } from '@orpheon/ui';
import { useFieldArray, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ChampTva } from './ChampTva.tsx';
import { ChampChoix, ChampNombre, ChampTexte } from './champs.tsx';
import { useVueSuivi } from './contexte.ts';
import { Section } from './Section.tsx';

const REMISES_MAX = 50;

/** Discounts and charges on the whole invoice. */
export function SectionRemises() {
  const { t } = useTranslation('facturation');
  const { control } = useFormContext<SaisieFacture>();
  const { fields, append, remove } = useFieldArray({ control, name: 'remises' });
  return (
    <Section titre={t('saisie.remises')} aide={fields.length === 0 ? t('saisie.remisesAide') : undefined}>
      {fields.length > 0 && (
        <ul className="saisie-lignes">
          {fields.map((f, rang) => (
            <Remise key={f.id} rang={rang} onRetirer={() => remove(rang)} />
          ))}
        </ul>
      )}
      <div className="orp-rang">
        {(['REMISE', 'FRAIS'] as const).map((nature) => (
          <Button
            key={nature}
            type="button"
            size="small"
            variant="secondary"
            icon={<PlusIcon aria-hidden />}
            disabled={fields.length >= REMISES_MAX}
            onClick={() => append(remiseVierge(nature), { focusName: `remises.${fields.length}.motif` })}
          >
            {t(`saisie.ajouter.${nature}`)}
          </Button>
        ))}
      </div>
    </Section>
  );
}

function Remise({ rang, onRetirer }: { readonly rang: number; readonly onRetirer: () => void }) {
  const { t } = useTranslation('facturation');
  const { control } = useFormContext<SaisieFacture>();
  const de = `remises.${rang}` as const;
  const [nature, devise] = useWatch({ control, name: [`${de}.nature`, 'devise'] });
  const montant = useVueSuivi().calcul.remises[rang]?.montant ?? null;
  return (
    <li className="saisie-remise" aria-label={t(`saisie.une.${nature}`, { rang: rang + 1 })}>
      <ChampTexte nom={`${de}.motif`} libelle={t(`saisie.motif.${nature}`)} maximum={300} />
      <ChampNombre nom={`${de}.valeur`} libelle={t('saisie.valeur')} />
      <ChampChoix
        nom={`${de}.mode`}
        libelle={t('saisie.remiseEn')}
        options={[
          { valeur: 'POURCENTAGE', libelle: t('saisie.remise.POURCENTAGE') },
          { valeur: 'MONTANT', libelle: t('saisie.remise.MONTANT') },
        ]}
      />
      <ChampTva de={de} />
      <div className="saisie-ligne__net">
        <span className="saisie-ligne__net-libelle">{t('lisible.montantHt')}</span>
        <output className="saisie-ligne__montant">
          {montant !== null && (nature === 'REMISE' ? '−' : '+')}
          <Montant valeur={montant} devise={devise} />
        </output>
      </div>
      <div className="saisie-ligne__actions">
        <Button
          type="button"
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<TrashIcon title={t(`saisie.retirer.${nature}`, { rang: rang + 1 })} />}
          onClick={onRetirer}
        />
      </div>
    </li>
  );
}
