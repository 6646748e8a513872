import {
  type ActeurDeDemande,
  type ActionSurDemande,
  deciderDemande as juger,
  type PersonneQuiDecide,
  regleDeNature,
  type StatutDemande,
} from '@orpheon/domain';
import { enTransaction, type Tx } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import {
  ErreurHttp,
  ErreurRefus,
  introuvable,
  type Langue,
  PHRASES_HTTP,
  type Phrases,
  remplir,
} from '../../platform/erreurs.ts';
import { PHRASES_ORGANISATION } from '../messages.ts';
import { clore, type DemandeVerrouillee, verrouillerDemande } from './demande.repository.ts';
import { DECIDEE } from './messages-demandes.ts';
import { suiteDe } from './natures.ts';
import { raconterDemande } from './raconter-demande.ts';
import { retirerTenue } from './retirer-demande.ts';

/** Who answers, with what they hold now. */
export interface Decideur extends PersonneQuiDecide {
  /** Proved who they are lately: what a sensitive request takes. */
  readonly confirmee: boolean;
}

export interface Decision {
  readonly id: string;
  readonly version: number;
  readonly decision: 'APPROUVER' | 'REFUSER';
  readonly motif: string | null;
}

/**
 * Answers a request: its row is held, so that of two who answer at once the second reads who was faster and what they
 * said; what follows from an approval is written in the same transaction, or nothing is.
 *
 * @param aussi what the answer leaves elsewhere, in its transaction
 * @throws ErreurHttp INTROUVABLE (404), CONFIRMATION_REQUISE (403), DEMANDE_DEJA_… (409); ErreurRefus of the domain
 */
export const deciderDemande = (
  deps: Deps,
  qui: Decideur,
  decision: Decision,
  aussi: (tx: Tx) => Promise<void> = async () => undefined,
): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    const demande = await verrouillerDemande(tx, deps, decision.id);
    if (!demande) throw introuvable();
    const action = decision.decision === 'APPROUVER' ? 'approuver' : 'refuser';
    const motif = decision.motif || null;
    const statut = jugerOuDire(demande, action, qui, motif);
    if (demande.version !== decision.version) throw new ErreurHttp(409, 'DEMANDE_CLOSE');
    if (action === 'approuver' && regleDeNature(demande.nature).sensible && !qui.confirmee) {
      throw new ErreurHttp(403, 'CONFIRMATION_REQUISE');
    }
    const instant = deps.horloge.maintenant();
    await clore(tx, demande, { statut, par: qui.utilisateurId, motif, instant });
    if (action === 'approuver') await suiteDe(demande.nature).approuver(tx, deps, demande, qui.utilisateurId);
    await raconterDemande(tx, deps, demande, action, qui.utilisateurId);
    await annoncerDecision(tx, deps, demande);
    await aussi(tx);
  });

/** The asker is told, by mail, what became of their request. */
const annoncerDecision = (tx: Tx, deps: Deps, demande: DemandeVerrouillee): Promise<void> =>
  ecrireCourriels(tx, deps, [
    { message: DECIDEE, utilisateurId: demande.demandeurId, donnees: { demandeId: demande.id } },
  ]);

/** Judged by the domain; to who may know, a closed request tells by whom and how. */
function jugerOuDire(
  demande: DemandeVerrouillee,
  action: ActionSurDemande,
  acteur: ActeurDeDemande,
  motif: string | null,
): StatutDemande {
  const juge = juger(demande, action, acteur, motif);
  if (juge.ok) return juge.valeur;
  if (juge.refus.code === 'INTROUVABLE') throw introuvable();
  if (juge.refus.code === 'DEMANDE_CLOSE') {
    throw new ErreurHttp(409, `DEMANDE_DEJA_${demande.statut}`, { qui: demande.decideur ?? '' });
  }
  throw new ErreurRefus(juge.refus);
}

/** Its author takes a request back while nobody has answered it. */
export const retirerDemande = (deps: Deps, utilisateurId: string, id: string): Promise<void> =>
  enTransaction(deps.base, (tx) => retirerTenue(tx, deps, id, utilisateurId));

export interface ResultatDeDecision {
  readonly id: string;
  readonly fait: boolean;
  readonly code: string | null;
  readonly message: string | null;
}

const PHRASES: Phrases = { ...PHRASES_HTTP, ...PHRASES_ORGANISATION };

/** Answers several requests, each alone: what one is refused for holds nothing back of the others. */
export async function deciderDemandes(
  deps: Deps,
  qui: Decideur,
  langue: Langue,
  {
    demandes,
    ...decision
  }: Pick<Decision, 'decision' | 'motif'> & {
    readonly demandes: readonly { readonly id: string; readonly version: number }[];
  },
): Promise<ResultatDeDecision[]> {
  const resultats: ResultatDeDecision[] = [];
  for (const { id, version } of new Map(demandes.map((d) => [d.id, d])).values()) {
    try {
      await deciderDemande(deps, qui, { ...decision, id, version });
      resultats.push({ id, fait: true, code: null, message: null });
    } catch (erreur) {
      const refus = refusDe(erreur);
      if (!refus) throw erreur;
      // Asked before anything is done, so that what follows the confirmation is the whole of what was asked.
      if (refus.code === 'CONFIRMATION_REQUISE' && resultats.every((r) => !r.fait)) throw erreur;
      const message = remplir(PHRASES[refus.code]?.[langue] ?? refus.code, refus.details);
      resultats.push({ id, fait: false, code: refus.code, message });
    }
  }
  return resultats;
}

function refusDe(erreur: unknown): { code: string; details: Readonly<Record<string, string>> } | null {
  if (erreur instanceof ErreurRefus) return { code: erreur.refus.code, details: erreur.refus.details ?? {} };
  return erreur instanceof ErreurHttp ? { code: erreur.code, details: erreur.details } : null;
}
