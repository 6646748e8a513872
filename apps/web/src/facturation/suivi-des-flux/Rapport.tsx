import { estNonConforme, fluxEstFinal, interfacesDuFlux } from '@orpheon/domain';
import {
  Alert,
  BoutonCopier,
  Button,
  DateHeure,
  Faits,
  formaterTaille,
  Heading,
  Montant,
  Page,
  PrinterSmallIcon,
  Progression,
  useAnnonces,
  useLangue,
} from '@orpheon/ui';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../app/chemins.ts';
import { Lien } from '../../shared/Lien.tsx';
import { lireAnomalie } from '../commun/anomalies/grouper.ts';
import { ListeAnomalies } from '../commun/anomalies/ListeAnomalies.tsx';
import { StatutFactureTag } from '../commun/StatutFactureTag.tsx';
import { Signatures } from '../commun/signatures/Signatures.tsx';
import { FacturesDuLot } from './FacturesDuLot.tsx';
import { StatutFluxTag } from './StatutFluxTag.tsx';
import type { FluxConsulte } from './suivi-des-flux.queries.ts';
import { TelechargementsDuFlux } from './TelechargementsDuFlux.tsx';
import { useBilan } from './useBilan.ts';

/** The report: what was received, what became of it, and every finding of every invoice in full. */
export function Rapport({ flux, avant }: { readonly flux: FluxConsulte; readonly avant: ReactNode }) {
  const { t } = useTranslation('facturation');
  useAnnonceDuResultat(flux);
  const anomalies = flux.anomalies.map(lireAnomalie);
  const final = fluxEstFinal(flux.statut);
  return (
    <Page
      titre={t('rapport.titre', { numero: flux.numero })}
      accroche={flux.nomFichier}
      avant={avant}
      actions={
        <>
          <TelechargementsDuFlux flux={flux} />
          <Button variant="tertiary" icon={<PrinterSmallIcon aria-hidden />} onClick={() => globalThis.print()}>
            {t('rapport.imprimer')}
          </Button>
        </>
      }
    >
      <div className="orp-pile orp-pile--large">
        <div className="orp-rang">
          <StatutFluxTag statut={flux.statut} />
          <span>{useBilan(flux)}</span>
        </div>
        {!final && <EnCours flux={flux} />}
        {flux.statut === 'IN_INCIDENTE' && <Alert variant="warning">{t('rapport.incident')}</Alert>}
        <section>
          <Heading level="2" size="small" spacing>
            {t('rapport.resume')}
          </Heading>
          <div className="facturation-faits-larges">
            <FaitsDuFlux flux={flux} />
          </div>
        </section>
        <Signatures signatures={flux.signatures} niveau="2" />
        {anomalies.length > 0 && (
          <section className="orp-pile">
            <Heading level="2" size="small">
              {t('rapport.anomaliesFichier')}
            </Heading>
            <ListeAnomalies anomalies={anomalies} />
          </section>
        )}
        {flux.nombreDocuments !== null ? (
          <FacturesDuLot flux={flux} />
        ) : (
          final && <FacturesDuFlux factures={flux.factures} />
        )}
      </div>
    </Page>
  );
}

function EnCours({ flux }: { readonly flux: FluxConsulte }) {
  const { t } = useTranslation('facturation');
  const { nombreDocuments: total, nombreTraites: faits } = flux;
  return (
    <Alert variant="info">
      {t('rapport.enCours')}
      {total !== null && total > 0 && (
        <Progression libelle={t('depot.lot.traitement', { faits, total })} avancement={faits / total} />
      )}
    </Alert>
  );
}

function FaitsDuFlux({ flux }: { readonly flux: FluxConsulte }) {
  const { t } = useTranslation('facturation');
  const langue = useLangue();
  const codes = interfacesDuFlux(flux);
  const interfaces =
    codes.length > 0
      ? [
          {
            terme: t('rapport.interface', { count: codes.length }),
            valeur: codes.map((c) => <div key={c}>{`${c} · ${t(`interface.${c}`)}`}</div>),
          },
        ]
      : [];
  const copiable = (valeur: string, quoi: string) => (
    <span className="orp-identifiant">
      <span className="facturation-code">{valeur}</span>
      <BoutonCopier valeur={valeur} quoi={quoi} />
    </span>
  );
  return (
    <Faits
      faits={[
        { terme: t('rapport.numero'), valeur: copiable(flux.numero, t('copier.numeroFlux')) },
        { terme: t('rapport.fichier'), valeur: `${flux.nomFichier} (${formaterTaille(flux.taille, langue)})` },
        { terme: t('rapport.structure'), valeur: flux.structure.raisonSociale },
        ...(flux.deposant ? [{ terme: t('rapport.deposant'), valeur: flux.deposant }] : []),
        { terme: t('rapport.mode'), valeur: t(`depot.${flux.modeDepot}`) },
        ...interfaces,
        { terme: t('rapport.deposeLe'), valeur: <DateHeure instant={flux.deposeLe} relatif /> },
        { terme: t('rapport.traiteLe'), valeur: <DateHeure instant={flux.traiteLe} /> },
        { terme: t('rapport.empreinte'), valeur: copiable(flux.empreinte, t('copier.empreinte')) },
      ]}
    />
  );
}

function FacturesDuFlux({ factures }: { readonly factures: FluxConsulte['factures'] }) {
  const { t } = useTranslation('facturation');
  return (
    <section className="orp-pile">
      <Heading level="2" size="small">
        {t('rapport.factures')}
      </Heading>
      {factures.length === 0 && <p className="orp-discret">{t('rapport.aucuneFacture')}</p>}
      {factures.map((f) => (
        <FactureDuFlux key={f.id} facture={f} />
      ))}
    </section>
  );
}

function FactureDuFlux({ facture: f }: { readonly facture: FluxConsulte['factures'][number] }) {
  const { t } = useTranslation('facturation');
  return (
    <article className="orp-carte orp-pile">
      <div className="orp-carte__rang">
        <Heading level="3" size="xsmall">
          <Lien vers={chemins.factureEmise(f.id)}>{f.numero ?? t('facture.sansNumero')}</Lien>
        </Heading>
        <StatutFactureTag statut={f.statut} cote="FOURNISSEUR" />
      </div>
      <div className="orp-carte__rang">
        <span>{[f.destinataire, f.format && t(`format.${f.format}`)].filter(Boolean).join(' · ')}</span>
        <Montant valeur={f.montantTtc} devise={f.devise} />
      </div>
      {estNonConforme(f.statut) && <p className="facturation-paragraphe">{t('rapport.refusee')}</p>}
      {f.anomalies.length === 0 ? (
        <p className="orp-discret facturation-paragraphe">{t('rapport.sansAnomalie')}</p>
      ) : (
        <ListeAnomalies anomalies={f.anomalies.map(lireAnomalie)} niveau={4} />
      )}
    </article>
  );
}

/** Says the outcome when it comes while the page is open. */
function useAnnonceDuResultat(flux: FluxConsulte): void {
  const { t } = useTranslation('facturation');
  const { annoncer } = useAnnonces();
  const connu = useRef(flux.statut);
  useEffect(() => {
    if (connu.current === flux.statut) return;
    connu.current = flux.statut;
    annoncer(t(`flux.${flux.statut}`));
  }, [flux.statut, annoncer, t]);
}
