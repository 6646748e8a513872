import type { RangeeAudit, RangeeEvenement, RangeeFlux } from '@orpheon/testing';
import { evenementFacture, TYPE_EVENEMENT_FLUX } from '../facturation/evenements.ts';
import type { LigneHistorique } from '../facturation/lignes-facture.ts';
import type { NouvelEvenement } from '../platform/journal-metier.ts';
import type { RangeesDeFacture } from './rangees.ts';

export interface Journal {
  readonly evenements: readonly RangeeEvenement[];
  readonly audit: readonly RangeeAudit[];
}

/** The events and audit entries that the portal's own actions would have left. */
export function journalDe(rangees: RangeesDeFacture, nouvelId: (instant: Date) => string): Journal {
  const { flux } = rangees;
  return rediger(
    [...(flux ? evenementsDuFlux(flux) : []), ...evenementsDeLaFacture(rangees)],
    [...(flux ? auditDuFlux(flux) : []), ...auditDeLaFacture(rangees)],
    nouvelId,
  );
}

/** The same for a flow without an invoice. */
export const journalDuFlux = (flux: RangeeFlux, nouvelId: (instant: Date) => string): Journal =>
  rediger(evenementsDuFlux(flux), auditDuFlux(flux), nouvelId);

const rediger = (
  evenements: readonly NouvelEvenement[],
  audit: readonly Entree[],
  nouvelId: (instant: Date) => string,
): Journal => ({
  evenements: evenements.map((e) => ({
    id: nouvelId(e.instant),
    type: e.type,
    instant: e.instant,
    factureId: e.factureId ?? null,
    fluxId: e.fluxId ?? null,
    fournisseurId: e.fournisseurId ?? null,
    serviceFournisseurId: e.serviceFournisseurId ?? null,
    destinataireId: e.destinataireId ?? null,
    serviceDestinataireId: e.serviceDestinataireId ?? null,
    utilisateurId: e.utilisateurId,
    donnees: e.donnees ?? {},
  })),
  audit: audit.map((a) => ({ id: nouvelId(a.instant), ...a })),
});

function evenementsDuFlux(flux: RangeeFlux): NouvelEvenement[] {
  const commun = { fluxId: flux.id, fournisseurId: flux.structureId };
  const fin = { type: typeDeFin(flux.statut), instant: flux.traiteLe ?? flux.deposeLe, utilisateurId: null, ...commun };
  return [{ type: 'flux.depose', instant: flux.deposeLe, utilisateurId: flux.utilisateurId, ...commun }, fin];
}

function typeDeFin(statut: string): string {
  if (statut in TYPE_EVENEMENT_FLUX) return TYPE_EVENEMENT_FLUX[statut as keyof typeof TYPE_EVENEMENT_FLUX];
  throw new Error(`${statut} ends no deposit`);
}

/** The deposit tells of itself as a flow: its first step is no event of the invoice. */
const evenementsDeLaFacture = ({ facture, historique, serviceA }: RangeesDeFacture): NouvelEvenement[] =>
  historique.flatMap((h) => {
    if (h.action === 'deposer') return [];
    const situee = {
      id: facture.id,
      fluxId: facture.flux_id,
      fournisseurId: facture.fournisseur_id,
      serviceFournisseurId: facture.service_fournisseur_id,
      destinataireId: facture.destinataire_id,
      serviceDestinataireId: serviceA(h.rang),
    };
    const qui = { instant: h.instant, utilisateurId: h.utilisateur_id, motif: h.motif };
    return [evenementFacture(situee, h.action, h.statut, qui)];
  });

type Entree = Omit<RangeeAudit, 'id'>;

function auditDuFlux(flux: RangeeFlux): Entree[] {
  const { structureId, empreinte, taille, statut, nombreFactures, nombreRejets } = flux;
  const sujet = { objet: 'flux', objetId: flux.id };
  return [
    {
      instant: flux.deposeLe,
      utilisateurId: flux.utilisateurId,
      action: 'flux.depose',
      ...sujet,
      donnees: { structureId, empreinte, taille },
    },
    {
      instant: flux.traiteLe ?? flux.deposeLe,
      utilisateurId: null,
      action: typeDeFin(statut),
      ...sujet,
      donnees: { statut, factures: nombreFactures, rejets: nombreRejets },
    },
  ];
}

const auditDeLaFacture = ({ facture, historique }: RangeesDeFacture): Entree[] =>
  historique.map(
    (h: LigneHistorique): Entree => ({
      instant: h.instant,
      utilisateurId: h.utilisateur_id,
      action: `facture.${h.action}`,
      objet: 'facture',
      objetId: facture.id,
      donnees: { statut: h.statut, version: h.rang },
    }),
  );
