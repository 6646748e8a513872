import type { Tx } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { gestionnairesDe } from '../gestionnaires.query.ts';
import { consigner, consignerTous } from '../historique.repository.ts';
import { SUCCESSION } from './messages-cycle.ts';
import type { Passage } from './reprendre.repository.ts';

interface Nommee {
  readonly id: string;
  readonly identifiant: string;
  readonly raisonSociale: string;
}

const nomDe = async (tx: Tx, id: string): Promise<string> =>
  (await tx.structure.findUniqueOrThrow({ where: { id: BigInt(id) }, select: { raisonSociale: true } })).raisonSociale;

/** Each person carried over: their history, and their open pages, which read their rights again. */
export async function consignerReprises(
  tx: Tx,
  deps: Deps,
  { ancienneId, nouvelleId, par }: Passage,
  personnes: readonly string[],
): Promise<void> {
  const donnees = { structure: await nomDe(tx, ancienneId) };
  await consignerTous(
    tx,
    deps,
    personnes.map((concerneId) => ({
      structureId: nouvelleId,
      action: 'rattachement.reprendre',
      auteurId: par,
      concerneId,
      donnees,
    })),
  );
}

/** History of both, and a mail to everybody who manages one or the other, the author included. */
export async function raconterSuccession(
  tx: Tx,
  deps: Deps,
  { ancienne, nouvelle, par }: { readonly ancienne: Nommee; readonly nouvelle: Nommee; readonly par: string },
): Promise<void> {
  const dire = (de: Nommee) => ({ structure: de.raisonSociale, identifiant: de.identifiant });
  await consigner(tx, deps, {
    structureId: ancienne.id,
    action: 'structure.remplacer',
    auteurId: par,
    donnees: dire(nouvelle),
  });
  await consigner(tx, deps, {
    structureId: nouvelle.id,
    action: 'structure.succeder',
    auteurId: par,
    donnees: dire(ancienne),
  });
  const gestionnaires = new Set<string>();
  for (const { id: structureId } of [ancienne, nouvelle]) {
    for (const g of await gestionnairesDe(tx, deps, { structureId, serviceId: null })) gestionnaires.add(g);
  }
  const donnees = { structureId: ancienne.id, successeurId: nouvelle.id, auteurId: par };
  await ecrireCourriels(
    tx,
    deps,
    [...gestionnaires].map((utilisateurId) => ({ message: SUCCESSION, utilisateurId, donnees })),
  );
}
