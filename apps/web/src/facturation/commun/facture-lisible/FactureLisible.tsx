import {
  autresPartiesLisibles,
  direCode,
  precisionsFacture,
  precisionsLivraison,
  precisionsPiece,
  precisionsValidation,
  type SemanticInvoice,
  sujetDeNote,
  texteDeNote,
} from '@orpheon/domain';
import { formaterJour, Jour, useLangue } from '@orpheon/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLibelles } from '../useLibelles.ts';
import { Lignes } from './Lignes.tsx';
import { Paiement } from './Paiement.tsx';
import { Partie } from './Partie.tsx';
import { GroupePrecise, Precisions } from './Precisions.tsx';
import { Terme } from './Terme.tsx';
import { RecapitulatifTva, Totaux } from './Totaux.tsx';
import { usePeriode } from './usePeriode.ts';
import './facture-lisible.css';

/** What references an invoice carries, in the order people look for them; absent ones are left out. */
interface Reference {
  readonly cle: string;
  readonly terme: string;
  readonly valeur: ReactNode;
}

/**
 * An invoice as a document to read and print, whatever syntax it came in (F16). Amounts are shown as they were
 * written: nothing is computed here.
 */
export function FactureLisible({
  facture,
  niveau = 2,
}: {
  readonly facture: SemanticInvoice;
  /** Level of its title within the page. */
  readonly niveau?: 2 | 3;
}) {
  const { t } = useTranslation('facturation');
  const libelles = useLibelles();
  const langue = useLangue();
  const Titre = niveau === 2 ? 'h2' : 'h3';
  const type =
    facture.typeCode !== undefined && facture.typeCode !== '380'
      ? libelles.codeType(facture.typeCode)
      : t(facture.root === 'CREDIT_NOTE' ? 'type.AVOIR' : 'type.FACTURE');
  const devise = facture.currency ?? null;
  return (
    <article className="facture-lisible">
      <header className="facture-lisible__tete">
        <Titre>
          {facture.number ? t('lisible.titre', { type, numero: facture.number }) : t('lisible.sansNumero', { type })}
        </Titre>
        <dl>
          {facture.issueDate && <Terme terme={t('lisible.date')} valeur={<Jour jour={facture.issueDate} />} />}
          {facture.dueDate && <Terme terme={t('lisible.echeance')} valeur={<Jour jour={facture.dueDate} semaine />} />}
        </dl>
      </header>
      <div className="facture-lisible__parties">
        <Partie titre={t('lisible.fournisseur')} partie={facture.seller} />
        <Partie titre={t('lisible.destinataire')} partie={facture.buyer} />
        {facture.payee && <Partie titre={t('lisible.beneficiaire')} partie={facture.payee} />}
        {facture.taxRepresentative && (
          <Partie titre={t('lisible.representantFiscal')} partie={facture.taxRepresentative} />
        )}
        {autresPartiesLisibles(facture, langue).map(({ titre, partie }) => (
          <Partie key={titre} titre={titre} partie={partie} />
        ))}
        {facture.delivery && <Livraison livraison={facture.delivery} />}
      </div>
      <References facture={facture} />
      <Lignes lignes={facture.lines} devise={devise} />
      <div className="facture-lisible__sommes">
        <RecapitulatifTva facture={facture} devise={devise} />
        <Totaux facture={facture} devise={devise} />
      </div>
      <Paiement facture={facture} />
      <Notes notes={facture.notes} />
      <Autres facture={facture} />
    </article>
  );
}

function References({ facture }: { readonly facture: SemanticInvoice }) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const libelles = useLibelles();
  const anterieures = facture.precedingInvoices.flatMap(({ number, date, type }) => {
    const genre = type === undefined || type === '380' ? undefined : direCode('TYPE', type, langue);
    const precise = [date && formaterJour(date, langue), genre].filter(Boolean).join(', ');
    return number ? [precise === '' ? number : `${number} (${precise})`] : [];
  });
  const toutes: (Reference | null)[] = [
    facture.businessProcess
      ? { cle: 'BT-23', terme: t('lisible.cadre'), valeur: libelles.cadre(facture.businessProcess) }
      : null,
    reference('BT-10', t('lisible.service'), facture.buyerReference ?? facture.buyerAccountingContact),
    reference('BT-13', t('lisible.engagement'), facture.orderReference),
    reference('BT-12', t('lisible.marche'), facture.contractReference),
    reference('BG-3', t('lisible.factureAnterieure'), anterieures.join(', ') || undefined),
    reference('BG-14', t('lisible.periode'), usePeriode(facture.period)),
  ];
  const presentes = toutes.filter((r) => r !== null);
  if (presentes.length === 0) return null;
  return (
    <dl className="facture-lisible__references" aria-label={t('lisible.references')}>
      {presentes.map((r) => (
        <Terme key={r.cle} terme={r.terme} valeur={r.valeur} />
      ))}
    </dl>
  );
}

const reference = (cle: string, terme: string, valeur: string | undefined): Reference | null =>
  valeur === undefined ? null : { cle, terme, valeur };

function Livraison({ livraison }: { readonly livraison: NonNullable<SemanticInvoice['delivery']> }) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const lieu = { name: livraison.name, identifiers: [], address: livraison.address };
  return (
    <Partie titre={t('lisible.livraison')} partie={lieu}>
      <Precisions precisions={precisionsLivraison(livraison, langue)} />
    </Partie>
  );
}

/** All that only some invoices say: references, attachments named by the document, validations. */
function Autres({ facture }: { readonly facture: SemanticInvoice }) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const pieces = facture.supportingDocuments.flatMap((d) => precisionsPiece(d, langue));
  return (
    <>
      <GroupePrecise titre={t('lisible.autres')} precisions={precisionsFacture(facture, langue)} />
      <GroupePrecise titre={t('lisible.piecesCitees')} precisions={pieces} />
      {precisionsValidation(facture, langue).map((etape, rang) => (
        <GroupePrecise key={rang} titre={t('lisible.validation')} precisions={etape} />
      ))}
    </>
  );
}

function Notes({ notes }: { readonly notes: SemanticInvoice['notes'] }) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  if (notes.length === 0) return null;
  return (
    <section className="facture-lisible__notes">
      <h4>{t('lisible.notes')}</h4>
      {notes.map((note, rang) => {
        const sujet = sujetDeNote(note, langue);
        return (
          <p key={rang}>
            {sujet && <strong>{t('lisible.sujet', { sujet })}</strong>} {texteDeNote(note)}
          </p>
        );
      })}
    </section>
  );
}
