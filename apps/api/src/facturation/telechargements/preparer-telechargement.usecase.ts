import { prendreTelechargement as contrat } from '@orpheon/contracts';
import { TAILLE_MAX_ARCHIVE } from '@orpheon/domain';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { emettre } from '../../platform/journal-metier.ts';
import { lireDroits } from '../../platform/session.ts';
import type { ContexteTache } from '../../platform/taches.ts';
import { ecrireArchive } from './archive.ts';
import { documentsDe, planifierArchive } from './fichiers-archive.query.ts';
import {
  type ArchivePreparee,
  avancerTelechargement,
  conclureTelechargement,
  lireTelechargement,
} from './telechargement.repository.ts';

/** Room for the names and headers of an archive beside its documents. */
const MARGE = 50_000_000;
/** Progress is written this often at most. */
const PAS_MS = 1_000;

/** Makes a large archive and keeps its bytes, then tells who asked for it. After the last try that fails, tells that too. */
export async function preparerTelechargement(
  deps: Deps,
  id: string,
  { essai, essaisMax, signal }: ContexteTache,
): Promise<void> {
  const voulu = await lireTelechargement(deps, id);
  if (voulu?.etat !== 'EN_PREPARATION') return;
  try {
    const droits = await lireDroits(deps, voulu.utilisateurId);
    const plan = await planifierArchive(deps, droits, contrat.droit, voulu.factures, voulu.contenu);
    const archive = ecrireArchive(deps.documents, plan, voulu.demandeLe, progression(deps, id));
    signal.addEventListener('abort', () => archive.destroy(new Error('the worker stops')), { once: true });
    const { empreinte } = await deps.documents.deposer(archive, TAILLE_MAX_ARCHIVE + MARGE);
    await conclure(deps, id, { empreinte, documents: documentsDe(plan) });
  } catch (erreur) {
    if (essai < essaisMax || signal.aborted) throw erreur;
    deps.journal.error({ err: erreur, telechargement: id }, 'an archive could not be prepared');
    await conclure(deps, id, { empreinte: null, documents: [] });
  }
}

/** Writes how many invoices are in, now and then; what is lost of it matters to nobody. */
function progression(deps: Deps, id: string): (prepares: number) => void {
  let derniere = performance.now();
  return (prepares) => {
    if (performance.now() - derniere < PAS_MS) return;
    derniere = performance.now();
    avancerTelechargement(deps, id, prepares).catch(() => undefined);
  };
}

const conclure = (deps: Deps, id: string, archive: ArchivePreparee): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    const fini = await conclureTelechargement(tx, id, archive);
    if (!fini) return;
    await emettre(tx, {
      type: archive.empreinte ? 'telechargement.pret' : 'telechargement.echoue',
      instant: deps.horloge.maintenant(),
      utilisateurId: null,
      pourUtilisateurId: fini.utilisateurId,
      donnees: { telechargementId: id, nombre: String(fini.nombre) },
    });
  });
