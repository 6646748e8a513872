import type { SaisieFacture } from '@orpheon/domain';
import { ActionMenu, Button, MenuElipsisVerticalIcon, Montant, TrashIcon, useEtroit } from '@orpheon/ui';
import { type ClipboardEvent, type KeyboardEvent, memo, useId, useState } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { ChampTva } from './ChampTva.tsx';
import { ChampChoix, ChampLong, ChampNombre, ChampTexte } from './champs.tsx';
import { useLigneCalculee, useSuivi } from './contexte.ts';
import { useUnites } from './unites.ts';

export type GesteLigne = 'SUIVANTE' | 'DUPLIQUER' | 'MONTER' | 'DESCENDRE' | 'RETIRER';

export interface PropsLigne {
  readonly rang: number;
  readonly derniere: boolean;
  readonly onAgir: (rang: number, geste: GesteLigne) => void;
  /** True where the text was a table, and became lines. */
  readonly onColler: (rang: number, texte: string) => boolean;
}

/** One line: a row on a wide screen, a card on a phone. */
export const Ligne = memo(function Ligne({ rang, derniere, onAgir, onColler }: PropsLigne) {
  const { t } = useTranslation('facturation');
  const telephone = useEtroit('tablette');
  const unites = useUnites();
  const id = useId();
  const de = `lignes.${rang}` as const;
  const details = useDetails(de);
  const sansLibelle = !telephone && rang > 0;
  const surTouche = (e: KeyboardEvent) => {
    if (e.key !== 'Enter' || e.nativeEvent.isComposing || !(e.target instanceof HTMLInputElement)) return;
    e.preventDefault();
    onAgir(rang, 'SUIVANTE');
  };
  const coller = (e: ClipboardEvent) => {
    if (e.target instanceof HTMLInputElement && onColler(rang, e.clipboardData.getData('text/plain')))
      e.preventDefault();
  };
  return (
    <li
      className="saisie-ligne"
      aria-label={t('saisie.ligne', { rang: rang + 1 })}
      onKeyDown={surTouche}
      onPaste={coller}
    >
      <div className="saisie-ligne__champs">
        <ChampTexte
          nom={`${de}.denomination`}
          libelle={t('lisible.designation')}
          sansLibelle={sansLibelle}
          className="saisie-ligne__designation"
          maximum={300}
        />
        <ChampNombre nom={`${de}.quantite`} libelle={t('lisible.quantite')} sansLibelle={sansLibelle} />
        <ChampChoix nom={`${de}.unite`} libelle={t('saisie.unite')} sansLibelle={sansLibelle} options={unites} />
        <ChampNombre nom={`${de}.prixUnitaire`} libelle={t('saisie.prixUnitaireHt')} sansLibelle={sansLibelle} />
        <ChampTva de={de} sansLibelle={sansLibelle} />
        <NetDeLigne rang={rang} />
        <div className="saisie-ligne__actions">
          <Button
            type="button"
            size="small"
            variant="tertiary"
            data-color="neutral"
            aria-expanded={details.ouverts}
            aria-controls={id}
            onClick={details.basculer}
          >
            {t('saisie.details')}
          </Button>
          <Gestes rang={rang} derniere={derniere} onAgir={onAgir} />
        </div>
      </div>
      <div id={id} className="saisie-ligne__details" hidden={!details.ouverts}>
        {details.ouverts && <Details de={de} />}
      </div>
    </li>
  );
});

function NetDeLigne({ rang }: { readonly rang: number }) {
  const { t } = useTranslation('facturation');
  const devise = useWatch<SaisieFacture, 'devise'>({ name: 'devise' });
  const calcul = useLigneCalculee(rang);
  return (
    <div className="saisie-ligne__net">
      <span
        className={
          rang > 0 ? 'saisie-ligne__net-libelle saisie-ligne__net-libelle--suite' : 'saisie-ligne__net-libelle'
        }
      >
        {t('lisible.montantHt')}
      </span>
      <output className="saisie-ligne__montant">
        <Montant valeur={calcul?.net ?? null} devise={devise} />
      </output>
      {calcul?.remise && (
        <span className="orp-discret saisie-ligne__remise">
          {t('saisie.dontRemise')} −<Montant valeur={calcul.remise} devise={devise} />
        </span>
      )}
    </div>
  );
}

function Gestes({ rang, derniere, onAgir }: Omit<PropsLigne, 'onColler'>) {
  const { t } = useTranslation('facturation');
  return (
    <ActionMenu>
      <ActionMenu.Trigger>
        <Button
          type="button"
          size="small"
          variant="tertiary"
          data-color="neutral"
          icon={<MenuElipsisVerticalIcon title={t('saisie.gestes', { rang: rang + 1 })} />}
        />
      </ActionMenu.Trigger>
      <ActionMenu.Content>
        <ActionMenu.Item onSelect={() => onAgir(rang, 'DUPLIQUER')}>{t('saisie.dupliquerLigne')}</ActionMenu.Item>
        {rang > 0 && <ActionMenu.Item onSelect={() => onAgir(rang, 'MONTER')}>{t('saisie.monter')}</ActionMenu.Item>}
        {!derniere && (
          <ActionMenu.Item onSelect={() => onAgir(rang, 'DESCENDRE')}>{t('saisie.descendre')}</ActionMenu.Item>
        )}
        <ActionMenu.Item variant="danger" icon={<TrashIcon aria-hidden />} onSelect={() => onAgir(rang, 'RETIRER')}>
          {t('saisie.retirerLigne')}
        </ActionMenu.Item>
      </ActionMenu.Content>
    </ActionMenu>
  );
}

/** Discount, description, reference: seldom filled in, shown when they are or when asked for. */
function useDetails(de: `lignes.${number}`) {
  const { getValues } = useFormContext<SaisieFacture>();
  const suivi = useSuivi();
  const [demandes, setDemandes] = useState<boolean | null>(null);
  const ligne = getValues(de);
  const remplis = ligne.description !== '' || ligne.reference !== '' || ligne.remise.valeur !== '';
  const fautifs = suivi.lire().toutMontrer && suivi.de(`lignes[${de.slice(7)}].remise.valeur`).length > 0;
  const ouverts = demandes ?? (remplis || fautifs);
  return { ouverts, basculer: () => setDemandes(!ouverts) };
}

function Details({ de }: { readonly de: `lignes.${number}` }) {
  const { t } = useTranslation('facturation');
  return (
    <div className="saisie-rang">
      <ChampNombre nom={`${de}.remise.valeur`} libelle={t('lisible.remise')} facultatif />
      <ChampChoix
        nom={`${de}.remise.mode`}
        libelle={t('saisie.remiseEn')}
        options={[
          { valeur: 'POURCENTAGE', libelle: t('saisie.remise.POURCENTAGE') },
          { valeur: 'MONTANT', libelle: t('saisie.remise.MONTANT') },
        ]}
      />
      <ChampTexte nom={`${de}.reference`} libelle={t('saisie.referenceArticle')} facultatif maximum={100} />
      <ChampLong
        nom={`${de}.description`}
        libelle={t('saisie.description')}
        facultatif
        className="saisie-large"
        maximum={1000}
      />
    </div>
  );
}
