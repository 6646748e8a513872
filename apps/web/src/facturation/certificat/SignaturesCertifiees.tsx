import { direRevocationResumee, titreDeSignature } from '@orpheon/domain';
import type { ContenuCertificat } from '@orpheon/formats';
import { DateHeure, useLangue } from '@orpheon/ui';
import { useTranslation } from 'react-i18next';

type Certifiees = NonNullable<ContenuCertificat['signatures']>;

/** What a certificate attests of the electronic signatures of the document: how each was found, by whom, when. */
export function SignaturesCertifiees({ signatures: { nombre, premieres } }: { readonly signatures: Certifiees }) {
  const { t } = useTranslation('facturation');
  if (nombre === 0) return t('verification.sansSignature');
  const reste = nombre - premieres.length;
  return (
    <div className="orp-pile">
      {premieres.map((s, i) => (
        // In the order in which they were made, which is signed.
        <Signature key={i} signature={s} />
      ))}
      {reste > 0 && <div>{t('verification.autresSignatures', { count: reste })}</div>}
    </div>
  );
}

function Signature({ signature: s }: { readonly signature: Certifiees['premieres'][number] }) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  return (
    <div>
      <strong>{titreDeSignature(s.verdict, langue)}</strong>
      {s.signataire && <div>{s.signataire}</div>}
      {s.numeroDeSerie && <div>{t('signatures.serie', { numero: s.numeroDeSerie })}</div>}
      {s.signeeLe && (
        <div>
          {t(s.horodatee ? 'signatures.horodatee' : 'signatures.declaree')} <DateHeure instant={s.signeeLe} />
        </div>
      )}
      {s.revocation && <div>{direRevocationResumee(s.revocation, langue)}</div>}
    </div>
  );
}
