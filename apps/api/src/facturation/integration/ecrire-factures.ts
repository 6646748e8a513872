import type { StatutFlux } from '@orpheon/domain';
import type { Tx } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import {
  auditerTous,
  emettreTous,
  type NouvelEvenement,
  type NouvelleEntreeAudit,
} from '../../platform/journal-metier.ts';
import { evenementFacture, situeeParSaLigne, TYPE_EVENEMENT_FLUX } from '../evenements.ts';
import { insererFactures } from '../facture.repository.ts';
import { type BilanFlux, type FluxAIntegrer, terminerFlux } from '../flux.repository.ts';
import type { FactureAInserer } from '../lignes-facture.ts';
import type { FactureJugee } from './facture-lue.ts';
import { jugerFactures } from './juger-factures.ts';
import { preparerFacture } from './preparer-facture.ts';

/**
 * Writes invoices, one statement a table. One whose number was taken since its facts were read (by another deposit at the
 * same moment, or of the same lot) is judged again with the facts as they are now, and is then a duplicate.
 * @returns what was written of each, in order
 */
export async function insererJugees(
  deps: Deps,
  tx: Tx,
  jugees: readonly FactureJugee[],
  instant: Date,
): Promise<FactureAInserer[]> {
  const preparees = jugees.map((j) => preparerFacture(j, instant));
  const ids = await insererFactures(tx, preparees);
  const perdues = jugees.filter((j) => !ids.has(j.faits.factureId));
  if (perdues.length === 0) return preparees;
  const rejugees = await jugerFactures(deps, perdues, { tx });
  if (rejugees.some((j) => j.recevable)) throw new Error('an invoice can neither be written nor refused');
  const ecrites = rejugees.map((j) => preparerFacture(j, instant));
  await insererFactures(tx, ecrites);
  const reprises = ecrites.values();
  return preparees.map((p) => {
    if (ids.has(p.facture.id)) return p;
    const { value } = reprises.next();
    if (!value) throw new Error('an invoice was left out twice');
    return value;
  });
}

/** Was it refused? */
export const estRefusee = (f: FactureAInserer): boolean => f.historique.some((h) => h.action === 'declarerNonConforme');

/** Marks the events of a lot: its recipients are told of them together, at its end. */
const DU_LOT = { lot: 'oui' } as const;

/** Events and audit of invoices of a lot just written: those who must hear of them do after the commit. */
export async function annoncerFactures(tx: Tx, factures: readonly FactureAInserer[], instant: Date): Promise<void> {
  const evenements = evenementsDesFactures(factures, instant);
  await emettreTous(
    tx,
    evenements.map((e) => ({ ...e, donnees: { ...e.donnees, ...DU_LOT } })),
  );
  await auditerTous(tx, auditDesFactures(factures, instant));
}

/** Ends deposits, with what was written of their invoices in the same transaction. */
export async function terminer(
  tx: Tx,
  flux: readonly FluxAIntegrer[],
  bilans: readonly BilanFlux[],
  factures: readonly FactureAInserer[],
  instant: Date,
): Promise<void> {
  const parId = new Map(flux.map((f) => [f.id, f]));
  await terminerFlux(tx, bilans, instant);
  await emettreTous(tx, [
    ...evenementsDesFactures(factures, instant),
    ...bilans.map((b) => ({
      type: TYPE_EVENEMENT_FLUX[statutFinal(b.statut)],
      instant,
      utilisateurId: null,
      fluxId: b.id,
      fournisseurId: parId.get(b.id)?.structureId ?? null,
      donnees: b.lot ? DU_LOT : {},
    })),
  ]);
  await auditerTous(tx, [
    ...auditDesFactures(factures, instant),
    ...bilans.map((b) => ({
      instant,
      utilisateurId: null,
      action: TYPE_EVENEMENT_FLUX[statutFinal(b.statut)],
      objet: 'flux',
      objetId: b.id,
      donnees: { statut: b.statut, factures: b.nombreFactures, rejets: b.nombreRejets },
    })),
  ]);
}

const evenementsDesFactures = (factures: readonly FactureAInserer[], instant: Date): NouvelEvenement[] =>
  factures.flatMap(({ facture: f, historique }) => {
    const derniere = historique.at(-1);
    if (!derniere) return [];
    return [evenementFacture(situeeParSaLigne(f), derniere.action, f.statut, { instant, utilisateurId: null })];
  });

const auditDesFactures = (factures: readonly FactureAInserer[], instant: Date): NouvelleEntreeAudit[] =>
  factures.flatMap(({ facture, historique }) =>
    historique.map((h) => ({
      instant,
      utilisateurId: h.utilisateur_id,
      action: `facture.${h.action}`,
      objet: 'facture',
      objetId: facture.id,
      donnees: { statut: h.statut, version: h.rang, fluxId: facture.flux_id, empreinte: facture.empreinte },
    })),
  );

function statutFinal(statut: StatutFlux): keyof typeof TYPE_EVENEMENT_FLUX {
  if (statut in TYPE_EVENEMENT_FLUX) return statut as keyof typeof TYPE_EVENEMENT_FLUX;
  throw new Error(`${statut} ends no deposit`);
}
