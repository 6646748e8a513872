import type { SaisieFacture } from '@orpheon/domain';
import { ChampJour, Select, TextField } from '@orpheon/ui';
import { Controller, useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ChampDate, ChampTexte } from './champs.tsx';
import { useErreur, useSuivi } from './contexte.ts';
import { useAideDeLecture } from './lecture/MarqueDeLecture.tsx';
import { Section } from './Section.tsx';
import { idChamp } from './suivi.ts';

/** Kinds of invoice that are typed here: what it is, and whether it is still to be paid. */
const NATURES = ['FACTURE.A1', 'FACTURE.A2', 'AVOIR.A1', 'AVOIR.A2'] as const;
type Nature = (typeof NATURES)[number];
const COMPOSANTS = {
  'FACTURE.A1': ['FACTURE', 'A1'],
  'FACTURE.A2': ['FACTURE', 'A2'],
  'AVOIR.A1': ['AVOIR', 'A1'],
  'AVOIR.A2': ['AVOIR', 'A2'],
} as const satisfies Record<Nature, readonly [SaisieFacture['type'], SaisieFacture['cadre']]>;

const ORIGINE_VIERGE = { numero: '', date: '', factureId: null };

/** What the invoice is: kind, number, dates. */
export function SectionIdentite() {
  const { t } = useTranslation('facturation');
  const { control } = useFormContext<SaisieFacture>();
  const type = useWatch({ control, name: 'type' });
  return (
    <Section titre={t('saisie.identite')}>
      <div className="saisie-rang">
        <ChoixNature />
        <ChampTexte nom="numero" libelle={t('saisie.numero')} aide={t('saisie.numeroAide')} maximum={50} />
      </div>
      {type === 'AVOIR' && <Origine />}
      <div className="saisie-rang">
        <ChampDate nom="dateFacture" libelle={t('saisie.date')} />
        <ChampDate nom="dateEcheance" libelle={t('lisible.echeance')} facultatif />
        <ChampDate nom="periode.debut" libelle={t('saisie.periodeDebut')} facultatif />
        <ChampDate nom="periode.fin" libelle={t('saisie.periodeFin')} facultatif />
      </div>
    </Section>
  );
}

function ChoixNature() {
  const { t } = useTranslation('facturation');
  const { control, setValue, getValues } = useFormContext<SaisieFacture>();
  const [type, cadre] = useWatch({ control, name: ['type', 'cadre'] });
  const erreur = useErreur('type', 'cadre');
  const description = useAideDeLecture('type');
  const nature: Nature = `${type}.${cadre}`;
  const changer = (choisie: Nature) => {
    const [nouveau, nouveauCadre] = COMPOSANTS[choisie];
    setValue('type', nouveau, { shouldDirty: true });
    setValue('cadre', nouveauCadre, { shouldDirty: true });
    if (nouveau === 'AVOIR') setValue('origine', getValues('origine') ?? ORIGINE_VIERGE, { shouldDirty: true });
    else setValue('origine', null, { shouldDirty: true });
  };
  return (
    <Select
      id={idChamp('type')}
      size="small"
      label={t('saisie.nature')}
      description={description}
      error={erreur}
      value={nature}
      onChange={(e) => {
        const choisie = NATURES.find((n) => n === e.target.value);
        if (choisie) changer(choisie);
      }}
    >
      {NATURES.map((n) => (
        <option key={n} value={n}>
          {t(`saisie.nature.${n}`)}
        </option>
      ))}
    </Select>
  );
}

/** The invoice that a credit note corrects. */
function Origine() {
  const { t } = useTranslation('facturation');
  const suivi = useSuivi();
  const erreurNumero = useErreur('origine.numero', 'origine');
  const erreurDate = useErreur('origine.date');
  const description = useAideDeLecture('origine.numero');
  return (
    <Controller<SaisieFacture, 'origine'>
      name="origine"
      render={({ field }) => {
        const origine = field.value ?? ORIGINE_VIERGE;
        // corrected by hand, it no longer is the invoice it was made from
        const changer = (champ: 'numero' | 'date', valeur: string) =>
          field.onChange({ ...origine, [champ]: valeur, factureId: null });
        return (
          <div className="saisie-rang">
            <TextField
              id={idChamp('origine.numero')}
              size="small"
              label={t('saisie.origineNumero')}
              description={description}
              maxLength={50}
              value={origine.numero}
              error={erreurNumero}
              onChange={(e) => changer('numero', e.target.value)}
              onBlur={() => suivi.visiter('origine.numero')}
            />
            <ChampJour
              id={idChamp('origine.date')}
              libelle={t('saisie.facultatif', { champ: t('saisie.origineDate') })}
              valeur={origine.date}
              erreur={erreurDate}
              onChanger={(jour) => changer('date', jour)}
              onQuitter={() => suivi.visiter('origine.date')}
            />
          </div>
        );
      }}
    />
  );
}
