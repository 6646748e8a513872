import { Button, ChevronDownIcon, ChevronUpIcon, Chips, Montant, StatutTag } from '@orpheon/ui';
import { Fragment, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../../app/chemins.ts';
import { Lien } from '../../../shared/Lien.tsx';
import { ListeAnomalies } from '../anomalies/ListeAnomalies.tsx';
import { StatutFactureTag } from '../StatutFactureTag.tsx';
import { FILTRES_DU_LOT, type FiltreDuLot, type LigneDuLot, passeLeFiltre } from './ligne-du-lot.ts';
import './lot.css';

/** Rows shown at once: the rest comes when asked. */
const LOT_DE_LIGNES = 50;

/**
 * The documents of a lot, one a row, sieved by verdict, the findings of each on demand. Those that are refused come
 * first to the eye: once the lot is `complet`, they alone are shown until the reader chooses otherwise.
 */
export function TableDuLot({
  lignes,
  complet,
  legende,
  avecNorme = false,
}: {
  readonly lignes: readonly LigneDuLot[];
  readonly complet: boolean;
  readonly legende: string;
  /** With the verdict of EN 16931 on each, where it is known. */
  readonly avecNorme?: boolean;
}) {
  const { t } = useTranslation('facturation');
  const [choisi, setChoisi] = useState<FiltreDuLot | null>(null);
  const [montrees, setMontrees] = useState(LOT_DE_LIGNES);
  const nombres = new Map(FILTRES_DU_LOT.map((f) => [f, lignes.filter((l) => passeLeFiltre(l, f)).length]));
  const filtre = choisi ?? (complet && nombres.get('REFUSEES') ? 'REFUSEES' : 'TOUTES');
  const filtrees = lignes.filter((l) => passeLeFiltre(l, filtre));
  const choisir = (f: FiltreDuLot) => {
    setChoisi(f);
    setMontrees(LOT_DE_LIGNES);
  };
  return (
    <div className="orp-pile">
      <Chips size="small" aria-label={t('lot.filtrer')}>
        {FILTRES_DU_LOT.filter((f) => f === 'TOUTES' || nombres.get(f) || f === filtre).map((f) => (
          <Chips.Toggle key={f} selected={f === filtre} checkmark={false} onClick={() => choisir(f)}>
            {t(`lot.filtre.${f}`, { nombre: nombres.get(f) ?? 0 })}
          </Chips.Toggle>
        ))}
      </Chips>
      <table className="lot-table">
        <caption className="aksel-sr-only">{legende}</caption>
        <thead>
          <tr>
            <th scope="col">{t('lot.fichier')}</th>
            <th scope="col">{t('colonne.numero')}</th>
            <th scope="col">{t('lisible.destinataire')}</th>
            <th scope="col" className="lot-table__nombre">
              {t('lisible.totalTtc')}
            </th>
            <th scope="col">{t('lot.verdict')}</th>
            {avecNorme && <th scope="col">{t('lot.norme')}</th>}
          </tr>
        </thead>
        <tbody>
          {filtrees.slice(0, montrees).map((ligne) => (
            <Ligne key={ligne.chemin} ligne={ligne} avecNorme={avecNorme} />
          ))}
        </tbody>
      </table>
      {filtrees.length > montrees && (
        <div>
          <Button size="small" variant="secondary" onClick={() => setMontrees(montrees + LOT_DE_LIGNES)}>
            {t('lot.suivantes', { count: Math.min(LOT_DE_LIGNES, filtrees.length - montrees) })}
          </Button>
        </div>
      )}
    </div>
  );
}

function Ligne({ ligne: l, avecNorme }: { readonly ligne: LigneDuLot; readonly avecNorme: boolean }) {
  const { t } = useTranslation('facturation');
  const [ouverte, setOuverte] = useState(false);
  const id = useId();
  const numero = l.numero ?? t('facture.sansNumero');
  return (
    <Fragment>
      <tr>
        <th scope="row" data-titre={t('lot.fichier')}>
          {l.chemin}
        </th>
        <td data-titre={t('colonne.numero')}>
          {l.id ? <Lien vers={chemins.factureEmise(l.id)}>{numero}</Lien> : (l.numero ?? '–')}
        </td>
        <td data-titre={t('lisible.destinataire')}>{l.destinataire ?? '–'}</td>
        <td data-titre={t('lisible.totalTtc')} className="lot-table__nombre">
          <Montant valeur={l.montantTtc} devise={l.devise} />
        </td>
        <td data-titre={t('lot.verdict')}>
          <span className="orp-rang">
            <Verdict ligne={l} />
            {l.anomalies.length > 0 && (
              <Button
                size="xsmall"
                variant="tertiary"
                aria-expanded={ouverte}
                aria-controls={id}
                icon={ouverte ? <ChevronUpIcon aria-hidden /> : <ChevronDownIcon aria-hidden />}
                iconPosition="right"
                onClick={() => setOuverte(!ouverte)}
              >
                {t('lot.points', { count: l.anomalies.length })}
                <span className="aksel-sr-only"> {l.chemin}</span>
              </Button>
            )}
          </span>
        </td>
        {avecNorme && (
          <td data-titre={t('lot.norme')}>{l.conformiteEN16931 ? <Norme conformite={l.conformiteEN16931} /> : '–'}</td>
        )}
      </tr>
      <tr id={id} hidden={!ouverte} className="lot-table__detail">
        <td colSpan={avecNorme ? 6 : 5}>{ouverte && <ListeAnomalies anomalies={l.anomalies} niveau={3} />}</td>
      </tr>
    </Fragment>
  );
}

function Verdict({ ligne: l }: { readonly ligne: LigneDuLot }) {
  const { t } = useTranslation('facturation');
  if (l.statut) return <StatutFactureTag statut={l.statut} cote="FOURNISSEUR" />;
  if (!l.recevable) return <StatutTag ton="refuse">{t('lot.refusee')}</StatutTag>;
  return <StatutTag ton="fait">{t(l.anomalies.length > 0 ? 'lot.avertie' : 'lot.acceptable')}</StatutTag>;
}

/** The rules that are broken are among the findings of the row. */
function Norme({ conformite: c }: { readonly conformite: NonNullable<LigneDuLot['conformiteEN16931']> }) {
  const { t } = useTranslation('facturation');
  if (!c.applicable) return <span className="orp-discret">{t('lot.norme.sansObjet')}</span>;
  return (
    <StatutTag ton={c.conforme ? 'fait' : 'refuse'}>
      {t(c.conforme ? 'validateur.conforme' : 'validateur.nonConforme')}
    </StatutTag>
  );
}
