import {
  ACTIONS_FACTURE,
  type Accompagnements,
  type ActionFacture,
  accompagnementDe,
  appliquer,
  CYCLE_DE_VIE,
  type StatutFacture,
} from '@orpheon/domain';

/** What an action of the table must come with, filled in so that it is accepted. */
export function accompagnementsSuffisants(action: ActionFacture): Accompagnements {
  switch (accompagnementDe(action)) {
    case 'MOTIF_OBLIGATOIRE':
      return { motif: 'Le bon de livraison ne correspond pas aux quantités facturées.' };
    case 'PIECE_OU_COMMENTAIRE':
      return { commentaire: 'Le bon de livraison signé vous est transmis par courriel.' };
    case 'NOUVEL_ACHEMINEMENT':
      return { nouvelAcheminement: true };
    default:
      return {};
  }
}

export interface Etape {
  readonly action: ActionFacture;
  readonly statut: StatutFacture;
}

/**
 * The shortest legal way from nothing to a status, found in the life-cycle table itself: a change of the table changes
 * the histories that tests start from.
 */
export function cheminVers(vise: StatutFacture): Etape[] {
  const vus = new Set<StatutFacture>();
  let front: { statut: StatutFacture | null; chemin: Etape[] }[] = [{ statut: null, chemin: [] }];
  while (front.length > 0) {
    const suivants: typeof front = [];
    for (const { statut, chemin } of front) {
      for (const action of ACTIONS_FACTURE) {
        const r = appliquer({ statut }, action, CYCLE_DE_VIE[action].acteur, accompagnementsSuffisants(action));
        if (!r.ok || vus.has(r.valeur)) continue;
        const prolonge = [...chemin, { action, statut: r.valeur }];
        if (r.valeur === vise) return prolonge;
        vus.add(r.valeur);
        suivants.push({ statut: r.valeur, chemin: prolonge });
      }
    }
    front = suivants;
  }
  throw new Error(`no way leads to ${vise}`);
}
