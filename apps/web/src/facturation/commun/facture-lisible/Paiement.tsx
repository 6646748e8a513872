import type { SemanticInvoice } from '@orpheon/domain';
import { Iban } from '@orpheon/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLibelles } from '../useLibelles.ts';
import { Terme } from './Terme.tsx';

const IBAN = /^[A-Z]{2}\d{2}[A-Z0-9\s]{10,34}$/;

/** How the supplier asks to be paid; nothing where the document says nothing of it. */
export function Paiement({ facture }: { readonly facture: SemanticInvoice }) {
  const { t } = useTranslation('facturation');
  const libelles = useLibelles();
  const p = facture.payment;
  const lignes: { cle: string; terme: string; valeur: ReactNode }[] = [];
  if (p?.meansCode) {
    lignes.push({ cle: 'mode', terme: t('lisible.modePaiement'), valeur: libelles.paiement(p.meansCode) });
  }
  for (const [rang, c] of (p?.creditTransfers ?? []).entries()) {
    if (c.account) {
      const iban = IBAN.test(c.account);
      lignes.push({
        cle: `compte-${rang}`,
        terme: t(iban ? 'lisible.iban' : 'lisible.compte'),
        valeur: iban ? <Iban valeur={c.account} /> : c.account,
      });
    }
    if (c.bic) lignes.push({ cle: `bic-${rang}`, terme: t('lisible.bic'), valeur: c.bic });
    if (c.accountName) lignes.push({ cle: `nom-${rang}`, terme: t('lisible.titulaire'), valeur: c.accountName });
  }
  if (p?.directDebit?.mandate) {
    lignes.push({ cle: 'mandat', terme: t('lisible.mandatPrelevement'), valeur: p.directDebit.mandate });
  }
  if (p?.remittanceInformation) {
    lignes.push({ cle: 'reference', terme: t('lisible.referencePaiement'), valeur: p.remittanceInformation });
  }
  if (facture.paymentTerms) {
    lignes.push({ cle: 'conditions', terme: t('lisible.conditions'), valeur: facture.paymentTerms });
  }
  if (lignes.length === 0) return null;
  return (
    <section>
      <h4>{t('lisible.paiement')}</h4>
      <dl className="facture-lisible__references facture-lisible__paiement">
        {lignes.map((l) => (
          <Terme key={l.cle} terme={l.terme} valeur={l.valeur} />
        ))}
      </dl>
    </section>
  );
}
