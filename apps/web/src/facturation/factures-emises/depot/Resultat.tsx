import { estNonConforme, fluxEstFinal } from '@orpheon/domain';
import { Alert, Button, DateHeure, Progression } from '@orpheon/ui';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { chemins } from '../../../app/chemins.ts';
import { messageErreur } from '../../../shared/api/message.ts';
import { Lien } from '../../../shared/Lien.tsx';
import { peutUtiliser, useMoi } from '../../../shared/session/moi.ts';
import { lireAnomalie } from '../../commun/anomalies/grouper.ts';
import { ListeAnomalies } from '../../commun/anomalies/ListeAnomalies.tsx';
import { StatutFactureTag } from '../../commun/StatutFactureTag.tsx';
import { StatutFluxTag } from '../../suivi-des-flux/StatutFluxTag.tsx';
import { type FluxConsulte, requeteFlux } from '../../suivi-des-flux/suivi-des-flux.queries.ts';
import { useBilan } from '../../suivi-des-flux/useBilan.ts';
import type { FluxDepose } from './file-de-depot.ts';

/** What became of a filed document, as it comes: first only that it is held, then each invoice's true state. */
export function Resultat({
  flux,
  numero,
  avecPieces,
}: {
  readonly flux: FluxDepose;
  readonly numero: string | null;
  readonly avecPieces: boolean;
}) {
  const { t } = useTranslation('facturation');
  const suit = peutUtiliser(useMoi(), 'SUIVI_DES_FLUX');
  return (
    <div className="orp-pile" aria-live="polite">
      {flux.dejaDepose && (
        <Alert variant="info" size="small">
          {t('depot.dejaDepose')} <DateHeure instant={flux.deposeLe} />.{' '}
          {suit && <Lien vers={chemins.flux(flux.fluxId)}>{t('depot.voirDepot')}</Lien>}
          {avecPieces && <div>{t('depot.dejaDeposePieces')}</div>}
        </Alert>
      )}
      <p className="facturation-paragraphe orp-discret">{t('depot.numeroFlux', { numero: flux.numeroFlux })}</p>
      {suit ? <Suivi fluxId={flux.fluxId} /> : <SansSuivi numero={numero} />}
    </div>
  );
}

function Suivi({ fluxId }: { readonly fluxId: string }) {
  const { t } = useTranslation('facturation');
  const { t: commun } = useTranslation();
  const flux = useQuery(requeteFlux(fluxId));
  if (flux.isError && !flux.data) {
    return (
      <Alert variant="warning" size="small">
        {t('depot.suiviInterrompu')} {messageErreur(flux.error, commun)}
        <div>
          <Button size="small" variant="secondary" onClick={() => void flux.refetch()}>
            {t('depot.actualiser')}
          </Button>
        </div>
      </Alert>
    );
  }
  if (!flux.data || !fluxEstFinal(flux.data.statut)) {
    return <EnTraitement flux={flux.data} />;
  }
  return flux.data.nombreDocuments === null ? <Issue flux={flux.data} /> : <IssueDuLot flux={flux.data} />;
}

function EnTraitement({ flux }: { readonly flux: FluxConsulte | undefined }) {
  const { t } = useTranslation('facturation');
  const total = flux?.nombreDocuments;
  if (!flux || !total) return <Progression libelle={t('depot.enTraitement')} avancement={null} />;
  const faits = flux.nombreTraites;
  return <Progression libelle={t('depot.lot.traitement', { faits, total })} avancement={faits / total} />;
}

/** A lot has its own page for each of its invoices: here, what became of them in a line. */
function IssueDuLot({ flux }: { readonly flux: FluxConsulte }) {
  const { t } = useTranslation('facturation');
  const bilan = useBilan(flux);
  return (
    <>
      <div className="orp-rang">
        <StatutFluxTag statut={flux.statut} />
        <span>{bilan}</span>
      </div>
      <ListeAnomalies anomalies={flux.anomalies.map(lireAnomalie)} />
      <p className="facturation-paragraphe">
        <Lien vers={chemins.flux(flux.id)}>{t('depot.rapport')}</Lien>
      </p>
    </>
  );
}

function Issue({ flux }: { readonly flux: FluxConsulte }) {
  const { t } = useTranslation('facturation');
  return (
    <>
      {flux.statut !== 'IN_INTEGRE' && (
        <div className="orp-rang">
          <StatutFluxTag statut={flux.statut} />
          {flux.statut === 'IN_INCIDENTE' && <span>{t('rapport.incident')}</span>}
        </div>
      )}
      <ListeAnomalies anomalies={flux.anomalies.map(lireAnomalie)} />
      <ul className="depot-resultats">
        {flux.factures.map((f) => (
          <li key={f.id}>
            <span className="orp-rang">
              <Lien vers={chemins.factureEmise(f.id)}>
                {f.numero ? t('depot.facture', { numero: f.numero }) : t('facture.sansNumero')}
              </Lien>
              <StatutFactureTag statut={f.statut} cote="FOURNISSEUR" />
              {f.destinataire && <span className="orp-discret">{f.destinataire}</span>}
            </span>
            {estNonConforme(f.statut) && <ListeAnomalies anomalies={f.anomalies.map(lireAnomalie)} />}
          </li>
        ))}
      </ul>
      <p className="facturation-paragraphe">
        <Lien vers={chemins.flux(flux.id)}>{t('depot.rapport')}</Lien>
      </p>
    </>
  );
}

/** Without the right to follow deposits, the invoice itself can still be found once it is there. */
function SansSuivi({ numero }: { readonly numero: string | null }) {
  const { t } = useTranslation('facturation');
  const recherche = numero === null ? '' : `?numero=${encodeURIComponent(numero)}`;
  return (
    <p className="facturation-paragraphe">
      {t('depot.sansSuivi')} <Lien vers={`${chemins.facturesEmises}${recherche}`}>{t('depot.chercher')}</Lien>
    </p>
  );
}
