import type { Identifier, Party } from '@orpheon/domain';
import { formaterSiret } from '@orpheon/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLibelles } from '../useLibelles.ts';

const SIRET = /^\d{14}$/;
const SIREN = /^\d{9}$/;

/** Each identifier once, however often the document repeats it. */
function identifiantsDe(partie: Party): readonly Identifier[] {
  const tous = [...(partie.legalRegistration ? [partie.legalRegistration] : []), ...partie.identifiers];
  return tous.filter((i, rang) => tous.findIndex((autre) => autre.value === i.value) === rang);
}

/** A party of the invoice: name, identifiers, address, contact. */
export function Partie({
  titre,
  partie,
  children,
}: {
  readonly titre: string;
  readonly partie: Party;
  readonly children?: ReactNode;
}) {
  const { t } = useTranslation('facturation');
  const contact = [partie.contact?.name, partie.contact?.telephone, partie.contact?.email].filter(Boolean).join(' · ');
  return (
    <section className="facture-lisible__partie">
      <h4>{titre}</h4>
      {(partie.name ?? partie.tradingName) && (
        <div className="facture-lisible__nom">{partie.name ?? partie.tradingName}</div>
      )}
      {partie.name && partie.tradingName && partie.tradingName !== partie.name && <div>{partie.tradingName}</div>}
      <Adresse partie={partie} />
      {identifiantsDe(partie).map((i) => (
        <div key={i.value} className="orp-chiffres">
          <Identifiant valeur={i.value} />
        </div>
      ))}
      {partie.vatIdentifier && (
        <div className="orp-chiffres">{t('lisible.tvaIntracommunautaire', { numero: partie.vatIdentifier })}</div>
      )}
      {contact && <div>{t('lisible.contact', { contact })}</div>}
      {partie.additionalLegalInformation && <div className="orp-discret">{partie.additionalLegalInformation}</div>}
      {children}
    </section>
  );
}

function Identifiant({ valeur }: { readonly valeur: string }) {
  const { t } = useTranslation('facturation');
  const nu = valeur.replaceAll(/\s/g, '');
  if (SIRET.test(nu)) return `${t('lisible.siret')} ${formaterSiret(nu)}`;
  if (SIREN.test(nu)) return `${t('lisible.siren')} ${nu.replaceAll(/(\d{3})(?=\d)/g, '$1\u00a0')}`;
  return `${t('lisible.identifiant')} ${valeur}`;
}

function Adresse({ partie }: { readonly partie: Party }) {
  const libelles = useLibelles();
  const a = partie.address;
  if (!a) return null;
  const ville = [a.postCode, a.city].filter(Boolean).join(' ');
  const lignes = [a.line1, a.line2, a.line3, ville, a.subdivision, a.countryCode && libelles.pays(a.countryCode)];
  return lignes.filter(Boolean).map((ligne) => <div key={ligne}>{ligne}</div>);
}
