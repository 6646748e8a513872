import { estNonConforme, fluxEstFinal } from '@orpheon/domain';
import { Heading } from '@orpheon/ui';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { lireAnomalie } from '../commun/anomalies/grouper.ts';
import type { LigneDuLot } from '../commun/lot/ligne-du-lot.ts';
import { TableDuLot } from '../commun/lot/TableDuLot.tsx';
import type { FluxConsulte } from './suivi-des-flux.queries.ts';

/** What became of each document of a lot, as they are dealt with. */
export function FacturesDuLot({ flux }: { readonly flux: FluxConsulte }) {
  const { t } = useTranslation('facturation');
  const lignes = useMemo(() => lignesDe(flux), [flux]);
  if (lignes.length === 0) return null;
  return (
    <section className="orp-pile">
      <Heading level="2" size="small">
        {t('rapport.factures')}
      </Heading>
      <TableDuLot lignes={lignes} complet={fluxEstFinal(flux.statut)} legende={t('rapport.factures')} />
    </section>
  );
}

const SANS_FACTURE = { id: null, statut: null, numero: null, destinataire: null, montantTtc: null, devise: null };

const lignesDe = ({ factures, ecartes }: FluxConsulte): LigneDuLot[] => [
  ...factures.map((f) => ({
    id: f.id,
    statut: f.statut,
    chemin: f.fichier ?? '',
    numero: f.numero,
    destinataire: f.destinataire,
    montantTtc: f.montantTtc,
    devise: f.devise,
    recevable: !estNonConforme(f.statut),
    anomalies: f.anomalies.map(lireAnomalie),
  })),
  ...ecartes.map(({ fichier, anomalies }) => ({
    ...SANS_FACTURE,
    chemin: fichier,
    recevable: false,
    anomalies: anomalies.map(lireAnomalie),
  })),
];
