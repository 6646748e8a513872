import type { SaisieFacture } from '@orpheon/domain';
import { Button, formaterInstant, Heading, useLangue } from '@orpheon/ui';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { differences } from './differences.ts';
import type { VersionServeur } from './sauvegarde.ts';
import { useNomDuChamp } from './useNomDuChamp.ts';

const MONTREES = 12;

/** Two versions of the same draft: both are shown where they differ, and the person chooses. Nothing is saved before. */
export function Conflit({
  ici,
  autre,
  onGarder,
  onPrendre,
}: {
  readonly ici: SaisieFacture;
  readonly autre: VersionServeur;
  readonly onGarder: () => void;
  readonly onPrendre: () => void;
}) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const nommer = useNomDuChamp();
  const boite = useRef<HTMLDivElement>(null);
  useEffect(() => boite.current?.focus(), []);
  const ecarts = differences(ici, autre.contenu);
  const quand = formaterInstant(autre.modifieeLe, langue);
  return (
    <div ref={boite} tabIndex={-1} role="alert" className="orp-etat orp-etat--erreur saisie-conflit">
      <Heading level="2" size="small">
        {t('saisie.conflit')}
      </Heading>
      <p className="facturation-paragraphe">
        {autre.auteur === null
          ? t('saisie.conflitAilleurs', { quand })
          : t('saisie.conflitPar', { qui: autre.auteur, quand })}
      </p>
      <div className="saisie-conflit__table">
        <table>
          <caption className="aksel-sr-only">{t('saisie.conflitEcarts')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('saisie.champ')}</th>
              <th scope="col">{t('saisie.conflitIci')}</th>
              <th scope="col">{t('saisie.conflitAutre')}</th>
            </tr>
          </thead>
          <tbody>
            {ecarts.slice(0, MONTREES).map((e) => (
              <tr key={e.chemin}>
                <th scope="row">{nommer(e.chemin)}</th>
                <td>{e.ici || '–'}</td>
                <td>{e.ailleurs || '–'}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {ecarts.length > MONTREES && (
        <p className="orp-discret facturation-paragraphe">
          {t('saisie.conflitEtPlus', { count: ecarts.length - MONTREES })}
        </p>
      )}
      <div className="orp-rang">
        <Button type="button" size="small" onClick={onGarder}>
          {t('saisie.garderLaMienne')}
        </Button>
        <Button type="button" size="small" variant="secondary" onClick={onPrendre}>
          {t('saisie.prendreLAutre')}
        </Button>
      </div>
    </div>
  );
}
