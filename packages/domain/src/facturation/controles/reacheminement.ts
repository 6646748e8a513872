import type { Anomalie } from '../anomalies.ts';
import type { DonneesChorus } from '../donnees-chorus.ts';
import { type ContextePortail, placer } from './contexte.ts';
import type { FaitsDepot } from './faits.ts';
import { controlerAcheminement, controlerDestinataire } from './portail.ts';

/** What an invoice carries when it is sent another way: the rest of its document stays as filed. */
export interface Acheminement {
  readonly destinataire: DonneesChorus['destinataire'];
  readonly codeService: string | undefined;
  readonly numeroEngagement: string | undefined;
  /** ISO 4217. */
  readonly devise: string | undefined;
}

/**
 * Judges a new recipient, service or engagement of an invoice that was returned (action `recycler`): what the portal
 * would say of a new deposit that named them, and nothing else.
 */
export function controlerReacheminement(acheminement: Acheminement, faits: FaitsDepot): Anomalie[] {
  const contexte: ContextePortail = {
    facture: SANS_DOCUMENT,
    donnees: { format: 'CII', type: 'FACTURE', cadre: '', fournisseur: {}, ...acheminement },
    faits,
    pieces: [],
    profil: undefined,
  };
  return [...controlerDestinataire(contexte), ...controlerAcheminement(contexte)].map((constat) =>
    placer(constat, 'PORTAIL', undefined),
  );
}

/** The two checks read the derived data only. */
const SANS_DOCUMENT: ContextePortail['facture'] = {
  syntax: 'CII',
  root: 'INVOICE',
  notes: [],
  precedingInvoices: [],
  seller: { identifiers: [] },
  buyer: { identifiers: [] },
  allowancesCharges: [],
  totals: {},
  vatBreakdown: [],
  supportingDocuments: [],
  lines: [],
};
