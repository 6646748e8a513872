import type { AllowanceCharge, InvoiceLine } from '@orpheon/domain';
import { Absent, Button, formaterMontant, Montant, useLangue } from '@orpheon/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLibelles } from '../useLibelles.ts';
import { formaterTaux } from './taux.ts';
import { usePeriode } from './usePeriode.ts';

/** "One": a bare number says it. */
const SANS_UNITE: ReadonlySet<string> = new Set(['C62', 'EA']);

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
              <Ligne key={rang} ligne={ligne} rang={rang + 1} devise={devise} />
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
  ligne,
  rang,
  devise,
}: {
  readonly ligne: InvoiceLine;
  readonly rang: number;
  readonly devise: string | null;
}) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const libelles = useLibelles();
  const periode = usePeriode(ligne.period);
  return (
    <tr>
      <td>{ligne.id ?? rang}</td>
      <th scope="row">
        <div>{ligne.name}</div>
        {ligne.description && ligne.description !== ligne.name && (
          <div className="facture-lisible__precision">{ligne.description}</div>
        )}
        {ligne.sellerItemIdentifier && (
          <div className="facture-lisible__precision">
            {t('lisible.reference', { reference: ligne.sellerItemIdentifier })}
          </div>
        )}
        {ligne.allowancesCharges.map((remise, i) => (
          <RemiseDeLigne key={i} remise={remise} devise={devise} />
        ))}
        {periode && <div className="facture-lisible__precision">{periode}</div>}
        {ligne.note && <div className="facture-lisible__precision">{ligne.note}</div>}
      </th>
      <td className="nombre">
        {ligne.quantity === undefined ? (
          <Absent />
        ) : (
          <>
            <Montant valeur={ligne.quantity} devise={null} />{' '}
            {ligne.unit && !SANS_UNITE.has(ligne.unit) && libelles.unite(ligne.unit)}
          </>
        )}
      </td>
      <td className="nombre">
        <Montant valeur={ligne.netPrice ?? null} devise={devise} decimalesMax={6} />
        {ligne.priceBaseQuantity && ligne.priceBaseQuantity !== '1' && (
          <div className="facture-lisible__precision">
            {t('lisible.prixPour')} <Montant valeur={ligne.priceBaseQuantity} devise={null} />
          </div>
        )}
      </td>
      <td className="nombre">{ligne.vatRate === undefined ? <Absent /> : formaterTaux(ligne.vatRate, langue)}</td>
      <td className="nombre">
        {ligne.netAmount === undefined ? <Absent /> : formaterMontant(ligne.netAmount, devise, langue)}
      </td>
    </tr>
  );
}

function RemiseDeLigne({ remise, devise }: { readonly remise: AllowanceCharge; readonly devise: string | null }) {
  const { t } = useTranslation('facturation');
  return (
    <div className="facture-lisible__precision">
      {t(remise.charge ? 'lisible.frais' : 'lisible.remise')}
      {remise.reason && ` (${remise.reason})`} {remise.charge ? '+' : '−'}
      <Montant valeur={remise.amount ?? null} devise={devise} />
    </div>
  );
}
