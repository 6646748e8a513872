import { baseIndisponible, enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp, ErreurRefus } from '../../platform/erreurs.ts';
import { emettre } from '../../platform/journal-metier.ts';
import { lireDroits } from '../../platform/session.ts';
import type { ContexteTache } from '../../platform/taches.ts';
import type { Agissant } from '../action-sur-facture.ts';
import {
  FAITE,
  finirTraitement,
  lireTraitementEnCours,
  noterResultat,
  verrouillerLigne,
} from './traitement.repository.ts';
import { type TraitementVoulu, traiterUneFacture } from './traiter-facture-recue.usecase.ts';

/** Tries to do one: some nine hours of a fault that goes away by itself. */
export const ESSAIS_TRAITEMENT = 10;

/**
 * Does an action asked for many invoices, each in a transaction of its own with its result: run again after a kill, it goes on
 * where it stopped, and no invoice is acted on twice. The rights are those held when it runs. An invoice on which it fails keeps no other
 * waiting; on the last try that is its result.
 */
export async function executerTraitement(
  deps: Deps,
  traitementId: string,
  { signal, essai, essaisMax }: ContexteTache,
): Promise<void> {
  const traitement = await lireTraitementEnCours(deps, traitementId);
  if (!traitement) return;
  const { utilisateurId, rangs, ...voulu } = traitement;
  const qui = { utilisateurId, droits: await lireDroits(deps, utilisateurId) };
  let panne: unknown = null;
  for (const rang of rangs) {
    // Told to stop: the rest is for the next run.
    signal.throwIfAborted();
    try {
      await faireUneLigne(deps, qui, { ...voulu, traitementId }, rang);
    } catch (erreur) {
      // Without the database nothing can be done of the others either.
      if (baseIndisponible(erreur)) throw erreur;
      panne = erreur;
      if (essai < essaisMax) continue;
      deps.journal.error({ err: erreur, traitement: traitementId, rang }, 'an action on an invoice was given up');
      await abandonnerUneLigne(deps, traitementId, rang);
    }
  }
  if (panne !== null && essai < essaisMax) throw panne;
  await conclure(deps, traitementId, traitement.action);
}

/** One invoice of them, with its result, unless it has one. */
const faireUneLigne = (
  deps: Deps,
  qui: Agissant,
  voulu: Omit<TraitementVoulu, 'id' | 'version'> & { readonly traitementId: string },
  rang: number,
): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    const { traitementId } = voulu;
    const ligne = await verrouillerLigne(tx, traitementId, rang);
    if (!ligne) return;
    const { factureId: id, version } = ligne;
    try {
      await traiterUneFacture(deps, tx, qui, { ...voulu, id, version });
      await noterResultat(tx, traitementId, rang, FAITE);
    } catch (erreur) {
      const refus = refusDe(erreur);
      if (!refus) throw erreur;
      await noterResultat(tx, traitementId, rang, refus.code, refus.details);
    }
  });

const abandonnerUneLigne = (deps: Deps, traitementId: string, rang: number): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    if (await verrouillerLigne(tx, traitementId, rang))
      await noterResultat(tx, traitementId, rang, 'TRAITEMENT_INTERROMPU');
  });

/** A refusal of the rules, thrown before anything was written; null for a fault, which the next run may not have. */
function refusDe(erreur: unknown): { code: string; details?: Readonly<Record<string, string>> } | null {
  if (erreur instanceof ErreurRefus) return erreur.refus;
  return erreur instanceof ErreurHttp && erreur.statut < 500 ? erreur : null;
}

/** Says that it is over: to who asked for it in the feed, to the suppliers in one mail each. */
const conclure = (deps: Deps, traitementId: string, action: string): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    const instant = deps.horloge.maintenant();
    const bilan = await finirTraitement(tx, traitementId, instant);
    if (!bilan) return;
    const { utilisateurId, nombre, faites } = bilan;
    await emettre(tx, {
      type: 'traitement.termine',
      instant,
      utilisateurId,
      traitementId,
      pourUtilisateurId: utilisateurId,
      donnees: { action, nombre: String(nombre), faites: String(faites) },
    });
  });
