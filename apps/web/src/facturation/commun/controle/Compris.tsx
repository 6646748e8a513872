import { formaterSiret, Jour, Montant } from '@orpheon/ui';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLibelles } from '../useLibelles.ts';
import type { DocumentCompris } from './document-compris.ts';

/** What the file was understood to say: the same reading as on arrival. */
export function Compris({ document: { donnees: d, format, profil, pieces } }: { readonly document: DocumentCompris }) {
  const { t } = useTranslation('facturation');
  const libelles = useLibelles();
  if (!d) return null;
  const devise = d.devise ?? null;
  const faits: readonly (readonly [string, ReactNode])[] = [
    [t('faits.format'), format && [t(`format.${format}`), profil].filter(Boolean).join(' · ')],
    [t('faits.type'), d.codeType ? libelles.codeType(d.codeType) : t(`type.${d.type}`)],
    [t('colonne.numero'), d.numero],
    [t('lisible.date'), d.dateFacture && <Jour jour={d.dateFacture} />],
    [t('lisible.fournisseur'), <Partie key="f" partie={d.fournisseur} />],
    [t('lisible.destinataire'), <Partie key="d" partie={d.destinataire} />],
    [t('lisible.service'), d.codeService],
    [t('lisible.engagement'), d.numeroEngagement],
    [t('lisible.marche'), d.numeroMarche],
    [t('lisible.cadre'), libelles.cadre(d.cadre)],
    [t('lisible.totalHt'), d.montantHt && <Montant valeur={d.montantHt} devise={devise} />],
    [t('lisible.totalTva'), d.montantTva && <Montant valeur={d.montantTva} devise={devise} />],
    [t('lisible.totalTtc'), d.montantTtc && <Montant valeur={d.montantTtc} devise={devise} />],
    [t('lisible.netAPayer'), d.netAPayer && <Montant valeur={d.netAPayer} devise={devise} />],
    [t('lisible.pieces'), pieces.length > 0 && pieces.map((p) => p.nom).join(', ')],
  ];
  return (
    <dl className="controle-compris" aria-label={t('depot.compris')}>
      {faits.map(
        ([terme, valeur]) =>
          valeur && (
            <div key={terme}>
              <dt>{terme}</dt>
              <dd>{valeur}</dd>
            </div>
          ),
      )}
    </dl>
  );
}

function Partie({
  partie,
}: {
  readonly partie: { readonly identifiant?: string | undefined; readonly raisonSociale?: string | undefined };
}) {
  const { t } = useTranslation('facturation');
  if (!partie.identifiant && !partie.raisonSociale) return t('depot.nonIndique');
  return (
    <>
      {partie.raisonSociale && <div>{partie.raisonSociale}</div>}
      {partie.identifiant && <div className="orp-discret orp-chiffres">{formaterSiret(partie.identifiant)}</div>}
    </>
  );
}
