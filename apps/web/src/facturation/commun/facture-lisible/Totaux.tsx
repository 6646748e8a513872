import { precisionsRemise, precisionsTva, remisesEtFrais, type SemanticInvoice } from '@orpheon/domain';
import { Absent, Montant, useLangue } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';
import { useLibelles } from '../useLibelles.ts';
import { Precisions } from './Precisions.tsx';
import { formaterTaux } from './taux.ts';

interface Props {
  readonly facture: SemanticInvoice;
  readonly devise: string | null;
}

export function RecapitulatifTva({ facture, devise }: Props) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const libelles = useLibelles();
  if (facture.vatBreakdown.length === 0) return <div />;
  return (
    <div className="facture-lisible__table">
      <table className="facture-lisible__recapitulatif">
        <caption>{t('lisible.tva')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('lisible.categorie')}</th>
            <th scope="col" className="nombre">
              {t('lisible.taux')}
            </th>
            <th scope="col" className="nombre">
              {t('lisible.base')}
            </th>
            <th scope="col" className="nombre">
              {t('lisible.montantTva')}
            </th>
          </tr>
        </thead>
        <tbody>
          {facture.vatBreakdown.map((v, rang) => (
            <tr key={rang}>
              <td>
                {v.category === undefined ? <Absent /> : libelles.categorieTva(v.category)}
                <Precisions precisions={precisionsTva(v, langue)} />
              </td>
              <td className="nombre" data-colonne={t('lisible.taux')}>
                {v.rate === undefined ? <Absent /> : formaterTaux(v.rate, langue)}
              </td>
              <td className="nombre" data-colonne={t('lisible.base')}>
                <Montant valeur={v.taxableAmount ?? null} devise={devise} />
              </td>
              <td className="nombre" data-colonne={t('lisible.montantTva')}>
                <Montant valeur={v.taxAmount ?? null} devise={devise} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function Totaux({ facture, devise }: Props) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const { totals } = facture;
  const sommes = [
    { terme: t('lisible.totalRemises'), valeur: totals.allowanceTotal, moins: true },
    { terme: t('lisible.totalFrais'), valeur: totals.chargeTotal },
    { terme: t('lisible.totalHt'), valeur: totals.taxExclusive },
    { terme: t('lisible.totalTva'), valeur: totals.tax },
    { terme: t('lisible.totalTtc'), valeur: totals.taxInclusive },
    { terme: t('lisible.dejaPaye'), valeur: totals.paid },
    { terme: t('lisible.arrondi'), valeur: totals.rounding },
  ].filter((s) => s.valeur !== undefined);
  return (
    <dl className="facture-lisible__totaux" aria-label={t('lisible.totaux')}>
      {totals.lineTotal !== undefined && totals.lineTotal !== totals.taxExclusive && (
        <div>
          <dt>{t('lisible.totalLignes')}</dt>
          <dd>
            <Montant valeur={totals.lineTotal} devise={devise} />
          </dd>
        </div>
      )}
      {remisesEtFrais(facture).map((a, rang) => (
        <div key={rang} className="facture-lisible__precision">
          <dt>
            {a.reason ?? t(a.charge ? 'lisible.frais' : 'lisible.remise')}
            <Precisions precisions={precisionsRemise(a, langue)} devise={devise} />
          </dt>
          <dd>
            {a.charge ? '+' : '−'}
            <Montant valeur={a.amount ?? null} devise={devise} />
          </dd>
        </div>
      ))}
      {sommes.map((s) => (
        <div key={s.terme}>
          <dt>{s.terme}</dt>
          <dd>
            {s.moins && '−'}
            <Montant valeur={s.valeur ?? null} devise={devise} />
          </dd>
        </div>
      ))}
      {totals.taxAccountingCurrency && facture.accountingCurrency && (
        <div>
          <dt>{t('lisible.totalTvaComptabilisation', { devise: facture.accountingCurrency })}</dt>
          <dd>
            <Montant valeur={totals.taxAccountingCurrency} devise={facture.accountingCurrency} />
          </dd>
        </div>
      )}
      <div className="facture-lisible__net">
        <dt>{t('lisible.netAPayer')}</dt>
        <dd>
          <Montant valeur={totals.due ?? null} devise={devise} />
        </dd>
      </div>
    </dl>
  );
}
