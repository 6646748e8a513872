import { recapitulatifVierge, type SaisieFacture } from '@orpheon/domain';
import { Button, PlusIcon, TrashIcon } from '@orpheon/ui';
import { useFieldArray, useFormContext } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ChampTva } from './ChampTva.tsx';
import { ChampNombre } from './champs.tsx';
import { useErreur } from './contexte.ts';
import { Section } from './Section.tsx';
import { idChamp } from './suivi.ts';

const RANGEES_MAX = 50;

/** Beside a plain PDF there are no lines: its recap of TVA is copied, rate by rate. */
export function SectionRecapitulatif() {
  const { t } = useTranslation('facturation');
  const { control } = useFormContext<SaisieFacture>();
  const { fields, append, remove } = useFieldArray({ control, name: 'recapitulatif' });
  const erreur = useErreur('recapitulatif');
  return (
    <Section titre={t('lisible.tva')} aide={t('saisie.recapitulatifAide')}>
      <ul className="saisie-lignes" id={idChamp('recapitulatif')} tabIndex={-1}>
        {fields.map((f, rang) => (
          <li key={f.id} className="saisie-recap" aria-label={t('saisie.rangee', { rang: rang + 1 })}>
            <ChampTva de={`recapitulatif.${rang}`} />
            <ChampNombre nom={`recapitulatif.${rang}.base`} libelle={t('lisible.base')} />
            <ChampNombre nom={`recapitulatif.${rang}.montant`} libelle={t('lisible.montantTva')} facultatif />
            <div className="saisie-ligne__actions">
              <Button
                type="button"
                size="small"
                variant="tertiary"
                data-color="neutral"
                disabled={fields.length === 1}
                icon={<TrashIcon title={t('saisie.retirerRangee', { rang: rang + 1 })} />}
                onClick={() => remove(rang)}
              />
            </div>
          </li>
        ))}
      </ul>
      {erreur && <p className="orp-texte-erreur facturation-paragraphe">{erreur}</p>}
      <div>
        <Button
          type="button"
          size="small"
          variant="secondary"
          icon={<PlusIcon aria-hidden />}
          disabled={fields.length >= RANGEES_MAX}
          onClick={() =>
            append({ ...recapitulatifVierge(), tauxTva: '10' }, { focusName: `recapitulatif.${fields.length}.base` })
          }
        >
          {t('saisie.ajouterRangee')}
        </Button>
      </div>
    </Section>
  );
}
