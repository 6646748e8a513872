import { type AllowanceCharge, direUnite, type InvoiceLine, precisionsLigne, precisionsRemise } from '@orpheon/domain';
import { Absent, Button, formaterMontant, Montant, useLangue } from '@orpheon/ui';
import { type Ref, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Precisions } from './Precisions.tsx';
import { formaterTaux } from './taux.ts';

/** Beyond this, the rest comes when asked for: a document may hold ten thousand lines. */
const LIGNES_D_ABORD = 200;

export function Lignes({
  lignes,
  devise,
}: {
  readonly lignes: readonly InvoiceLine[];
  readonly devise: string | null;
}) {
  const { t } = useTranslation('facturation');
  const [toutes, setToutes] = useState(false);
  const premiereAjoutee = useRef<HTMLTableRowElement>(null);
  // the button goes away once pressed: the focus goes on where the reading does
  useEffect(() => {
    if (toutes) premiereAjoutee.current?.focus();
  }, [toutes]);
  if (lignes.length === 0) return <p className="orp-discret">{t('lisible.sansLigne')}</p>;
  const montrees = toutes ? lignes : lignes.slice(0, LIGNES_D_ABORD);
  return (
    <>
      <div className="facture-lisible__table">
        <table>
          <caption className="aksel-sr-only">{t('lisible.lignes')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('lisible.numeroLigne')}</th>
              <th scope="col">{t('lisible.designation')}</th>
              <th scope="col" className="nombre">
                {t('lisible.quantite')}
              </th>
              <th scope="col" className="nombre">
                {t('lisible.prixUnitaire')}
              </th>
              <th scope="col" className="nombre">
                {t('lisible.tauxTva')}
              </th>
              <th scope="col" className="nombre">
                {t('lisible.montantHt')}
              </th>
            </tr>
          </thead>
          <tbody>
            {montrees.map((ligne, rang) => (
              <Ligne
                key={rang}
                ref={rang === LIGNES_D_ABORD ? premiereAjoutee : null}
                ligne={ligne}
                rang={rang + 1}
                devise={devise}
              />
            ))}
          </tbody>
        </table>
      </div>
      {montrees.length < lignes.length && (
        <Button className="orp-sans-impression" size="small" variant="secondary" onClick={() => setToutes(true)}>
          {t('lisible.toutesLesLignes', { count: lignes.length - montrees.length })}
        </Button>
      )}
    </>
  );
}

function Ligne({
  ref,
  ligne,
  rang,
  devise,
}: {
  /** Of the row that may get the focus. */
  readonly ref: Ref<HTMLTableRowElement>;
  readonly ligne: InvoiceLine;
  readonly rang: number;
  readonly devise: string | null;
}) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  return (
    <tr ref={ref} tabIndex={ref ? -1 : undefined}>
      <td>{ligne.id ?? rang}</td>
      <th scope="row">
        <div>{ligne.name}</div>
        {ligne.description && ligne.description !== ligne.name && (
          <div className="facture-lisible__precision">{ligne.description}</div>
        )}
        {ligne.allowancesCharges.map((remise, i) => (
          <RemiseDeLigne key={i} remise={remise} devise={devise} />
        ))}
        <Precisions precisions={precisionsLigne(ligne, langue)} devise={devise} />
      </th>
      <td className="nombre" data-colonne={t('lisible.quantite')}>
        {ligne.quantity === undefined ? (
          <Absent />
        ) : (
          <>
            <Montant valeur={ligne.quantity} devise={null} /> {direUnite(ligne.unit, langue)}
          </>
        )}
      </td>
      <td className="nombre" data-colonne={t('lisible.prixUnitaire')}>
        <Montant valeur={ligne.netPrice ?? null} devise={devise} decimalesMax={6} />
        {ligne.priceBaseQuantity && ligne.priceBaseQuantity !== '1' && (
          <div className="facture-lisible__precision">
            {t('lisible.prixPour')} <Montant valeur={ligne.priceBaseQuantity} devise={null} />{' '}
            {direUnite(ligne.priceBaseUnit, langue)}
          </div>
        )}
      </td>
      <td className="nombre" data-colonne={t('lisible.tauxTva')}>
        {ligne.vatRate === undefined ? <Absent /> : formaterTaux(ligne.vatRate, langue)}
      </td>
      <td className="nombre" data-colonne={t('lisible.montantHt')}>
        {ligne.netAmount === undefined ? <Absent /> : formaterMontant(ligne.netAmount, devise, langue)}
      </td>
    </tr>
  );
}

function RemiseDeLigne({ remise, devise }: { readonly remise: AllowanceCharge; readonly devise: string | null }) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  return (
    <div className="facture-lisible__precision">
      {t(remise.charge ? 'lisible.frais' : 'lisible.remise')}
      {remise.reason && ` (${remise.reason})`} {remise.charge ? '+' : '−'}
      <Montant valeur={remise.amount ?? null} devise={devise} />
      <Precisions precisions={precisionsRemise(remise, langue)} devise={devise} />
    </div>
  );
}
