import { MODES_PAIEMENT, normaliserIban, type SaisieFacture } from '@orpheon/domain';
import { formaterIban, Select } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { useLibelles } from '../../commun/useLibelles.ts';
import { ChampChoix, ChampLong, ChampTexte } from './champs.tsx';
import { Section } from './Section.tsx';
import { type CoordonneeBancaire, requeteCoordonnees } from './saisie.queries.ts';
import { ibanParQuatre } from './saisie-neuve.ts';

/** Means that name an account. */
const VIREMENTS: ReadonlySet<string> = new Set(['30', '31', '42']);

/** How it is paid, and on which account. */
export function SectionPaiement({ structureId }: { readonly structureId: string }) {
  const { t } = useTranslation('facturation');
  const libelles = useLibelles();
  const { control } = useFormContext<SaisieFacture>();
  const mode = useWatch({ control, name: 'paiement.mode' });
  return (
    <Section titre={t('lisible.paiement')}>
      <div className="saisie-rang">
        <ChampChoix
          nom="paiement.mode"
          libelle={t('lisible.modePaiement')}
          options={MODES_PAIEMENT.map((m) => ({ valeur: m, libelle: libelles.paiement(m) }))}
        />
        {VIREMENTS.has(mode) && <ChoixDuCompte structureId={structureId} />}
      </div>
      {VIREMENTS.has(mode) && <Compte />}
      <ChampLong nom="paiement.conditions" libelle={t('lisible.conditions')} facultatif maximum={1000} />
    </Section>
  );
}

/** An account of the structure fills the fields; they can be written over. */
function ChoixDuCompte({ structureId }: { readonly structureId: string }) {
  const { t } = useTranslation('facturation');
  const { control, setValue } = useFormContext<SaisieFacture>();
  const iban = useWatch({ control, name: 'paiement.iban' });
  const { data } = useQuery(requeteCoordonnees(structureId));
  const comptes: readonly CoordonneeBancaire[] = data?.elements ?? [];
  if (comptes.length === 0) return null;
  const choisi = comptes.find((c) => normaliserIban(c.iban) === normaliserIban(iban));
  const choisir = (id: string) => {
    const compte = comptes.find((c) => c.id === id);
    setValue('paiement.iban', compte ? ibanParQuatre(compte.iban) : '', { shouldDirty: true });
    setValue('paiement.bic', compte?.bic ?? '', { shouldDirty: true });
    setValue('paiement.titulaire', compte?.titulaire ?? '', { shouldDirty: true });
  };
  return (
    <Select size="small" label={t('saisie.compte')} value={choisi?.id ?? ''} onChange={(e) => choisir(e.target.value)}>
      <option value="">{t('saisie.autreCompte')}</option>
      {comptes.map((c) => (
        <option key={c.id} value={c.id}>
          {c.libelle} – {formaterIban(c.iban)}
        </option>
      ))}
    </Select>
  );
}

function Compte() {
  const { t } = useTranslation('facturation');
  const { setValue } = useFormContext<SaisieFacture>();
  return (
    <div className="saisie-rang">
      <ChampTexte
        nom="paiement.iban"
        libelle={t('lisible.iban')}
        className="saisie-iban"
        maximum={50}
        apres={(texte) => setValue('paiement.iban', ibanParQuatre(texte))}
      />
      <ChampTexte nom="paiement.bic" libelle={t('lisible.bic')} facultatif maximum={20} />
      <ChampTexte nom="paiement.titulaire" libelle={t('lisible.titulaire')} facultatif maximum={200} />
    </div>
  );
}
