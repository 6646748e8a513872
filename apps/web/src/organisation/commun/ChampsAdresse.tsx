import { Select, useLangue } from '@orpheon/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Champ } from './Champ.tsx';
import { paysParNom } from './pays.ts';
import type { FormulaireDe } from './useFormulaire.ts';

/** An address as forms hold it; empty texts are nothing. */
interface Adresse {
  readonly adresse: string;
  readonly complementAdresse: string;
  readonly codePostal: string;
  readonly ville: string;
}

/** How a structure or a service is reached. */
interface Contacts {
  readonly courriel: string;
  readonly telephone: string;
}

export function ChampsAdresse({ formulaire: f }: { readonly formulaire: FormulaireDe<Adresse> }) {
  const { t } = useTranslation('organisation');
  const facultatif = t('fiche.facultatif');
  return (
    <>
      <Champ formulaire={f} cle="adresse" libelle={t('fiche.voie')} facultatif={facultatif} maxLength={255} />
      <Champ
        formulaire={f}
        cle="complementAdresse"
        libelle={t('fiche.complementAdresse')}
        facultatif={facultatif}
        maxLength={255}
      />
      <div className="organisation-rang">
        <Champ formulaire={f} cle="codePostal" libelle={t('fiche.codePostal')} facultatif={facultatif} maxLength={20} />
        <Champ formulaire={f} cle="ville" libelle={t('fiche.ville')} facultatif={facultatif} maxLength={100} />
      </div>
    </>
  );
}

export function ChampsContact({ formulaire: f }: { readonly formulaire: FormulaireDe<Contacts> }) {
  const { t } = useTranslation('organisation');
  const facultatif = t('fiche.facultatif');
  return (
    <>
      <Champ
        formulaire={f}
        cle="courriel"
        libelle={t('fiche.courriel')}
        facultatif={facultatif}
        type="email"
        maxLength={254}
      />
      <Champ
        formulaire={f}
        cle="telephone"
        libelle={t('fiche.telephone')}
        facultatif={facultatif}
        type="tel"
        maxLength={20}
      />
    </>
  );
}

/** A country by its name, in the reader's language; kept as its code. */
export function ChampPays({ formulaire: f }: { readonly formulaire: FormulaireDe<{ readonly pays: string }> }) {
  const { t } = useTranslation('organisation');
  const langue = useLangue();
  const noms = useMemo(() => paysParNom(langue), [langue]);
  return (
    <Select
      size="small"
      id={f.idDe('pays')}
      label={t('fiche.pays')}
      value={f.valeurs.pays}
      error={f.erreurDe('pays')}
      onChange={(e) => f.poser({ pays: e.target.value })}
    >
      <option value="">{t('fiche.paysAChoisir')}</option>
      {noms.map(({ code, nom }) => (
        <option key={code} value={code}>
          {nom}
        </option>
      ))}
    </Select>
  );
}
