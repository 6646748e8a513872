import type { SaisieFacture } from '@orpheon/domain';
import { Select, useLangue } from '@orpheon/ui';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { formaterTaux } from '../../commun/facture-lisible/taux.ts';
import { useLibelles } from '../../commun/useLibelles.ts';
import { useErreur, useSuivi } from './contexte.ts';
import { useAideDeLecture } from './lecture/MarqueDeLecture.tsx';
import { cheminDe, idChamp } from './suivi.ts';
import { type ChoixTva, choixTva, cleTva } from './tva.ts';

type Porteur = `lignes.${number}` | `remises.${number}` | `recapitulatif.${number}`;

/** Rate of TVA, or why there is none: one choice, kept as category and rate. */
export function ChampTva({ de, sansLibelle = false }: { readonly de: Porteur; readonly sansLibelle?: boolean }) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const libelles = useLibelles();
  const { setValue, control } = useFormContext<SaisieFacture>();
  const [categorieTva, tauxTva] = useWatch({ control, name: [`${de}.categorieTva`, `${de}.tauxTva`] });
  const suivi = useSuivi();
  const nom = `${de}.tauxTva` as const;
  const erreur = useErreur(nom, `${de}.categorieTva`);
  const description = useAideDeLecture(nom);
  const courant: ChoixTva = { categorieTva, tauxTva };
  const choix = choixTva(courant);
  const changer = (cle: string) => {
    const choisi = choix.find((c) => cleTva(c) === cle);
    if (!choisi) return;
    setValue(`${de}.categorieTva`, choisi.categorieTva, { shouldDirty: true });
    setValue(nom, choisi.tauxTva, { shouldDirty: true });
    suivi.visiter(cheminDe(nom));
  };
  return (
    <Select
      id={idChamp(nom)}
      size="small"
      label={t('saisie.tva')}
      hideLabel={sansLibelle}
      description={description}
      error={erreur}
      value={cleTva(courant)}
      onChange={(e) => changer(e.target.value)}
    >
      {choix.map((c) => (
        <option key={cleTva(c)} value={cleTva(c)}>
          {c.categorieTva === 'S' ? formaterTaux(c.tauxTva, langue) : libelles.categorieTva(c.categorieTva)}
        </option>
      ))}
    </Select>
  );
}
