import { direSignature, type SignatureVerifiee, type VerdictSignature, verdictDeSignature } from '@orpheon/domain';
import { Alert, DateHeure, Faits, Heading, Jour, useLangue } from '@orpheon/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** One as the API gives it, or as the browser has just verified it. */
export type SignatureMontree = SignatureVerifiee & { readonly verifieeLe?: string };

const TONS: Readonly<Record<VerdictSignature, 'success' | 'info' | 'warning' | 'error'>> = {
  INTACTE_RECONNUE: 'success',
  INTACTE: 'info',
  RESERVES: 'warning',
  REFUSEE: 'error',
  NON_VERIFIEE: 'warning',
};

/** Every signature of a document in words: what is proved, who signed, when. Nothing where there is none. */
export function Signatures({
  signatures,
  niveau,
}: {
  readonly signatures: readonly SignatureMontree[];
  readonly niveau: '2' | '3';
}) {
  const { t } = useTranslation('facturation');
  if (signatures.length === 0) return null;
  return (
    <section className="facturation-groupe facturation-signatures">
      <Heading level={niveau} size="xsmall" spacing>
        {t('signatures.titre', { count: signatures.length })}
      </Heading>
      <div className="orp-pile orp-pile--large">
        {signatures.map((s, i) => (
          // In the order in which they were made, which never changes.
          <Signature key={i} signature={s} />
        ))}
      </div>
    </section>
  );
}

function Signature({ signature: s }: { readonly signature: SignatureMontree }) {
  const { titre, phrases } = direSignature(s, useLangue());
  return (
    <div className="orp-pile">
      <Alert variant={TONS[verdictDeSignature(s)]} size="small">
        <strong>{titre}</strong>
        <ul className="facturation-phrases">
          {phrases.map((phrase) => (
            <li key={phrase}>{phrase}</li>
          ))}
        </ul>
      </Alert>
      <FaitsDeLaSignature signature={s} />
    </div>
  );
}

function FaitsDeLaSignature({ signature: s }: { readonly signature: SignatureMontree }) {
  const { t } = useTranslation('facturation');
  const { signataire, horodatage } = s;
  const faits: readonly (readonly [string, ReactNode])[] = [
    [
      t('signatures.signataire'),
      signataire && <Lignes lignes={[signataire.nom, signataire.organisation, signataire.identifiantOrganisation]} />,
    ],
    [
      t('signatures.horodatee'),
      horodatage?.integre && (
        <>
          <DateHeure instant={horodatage.instant} />
          {horodatage.autorite && <div>{t('signatures.par', { autorite: horodatage.autorite })}</div>}
        </>
      ),
    ],
    [t('signatures.declaree'), s.signeeLe && <DateHeure instant={s.signeeLe} />],
    [
      t('signatures.certificat'),
      signataire && (
        <>
          <Lignes
            lignes={[
              signataire.emetteur && t('signatures.emisPar', { emetteur: signataire.emetteur }),
              t('signatures.serie', { numero: signataire.numeroDeSerie }),
            ]}
          />
          <div>
            {t('signatures.valide')} <Jour jour={signataire.valideDu.slice(0, 10)} /> {t('signatures.au')}{' '}
            <Jour jour={signataire.valideAu.slice(0, 10)} />
          </div>
        </>
      ),
    ],
    [t('signatures.procede'), [t(`signatures.genre.${s.genre}`), s.algorithme].filter(Boolean).join(' · ')],
    [t('signatures.verifieeLe'), s.verifieeLe && <DateHeure instant={s.verifieeLe} />],
  ];
  return <Faits faits={faits.flatMap(([terme, valeur]) => (valeur ? [{ terme, valeur }] : []))} />;
}

const Lignes = ({ lignes }: { readonly lignes: readonly (string | null)[] }) =>
  lignes.map((ligne) => ligne && <div key={ligne}>{ligne}</div>);
