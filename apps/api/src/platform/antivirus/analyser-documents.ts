import { enTransaction, type Tx } from '../base.ts';
import type { Deps } from '../deps.ts';
import { auditer } from '../journal-metier.ts';
import { AnalyseImpossible, type Antivirus, AntivirusInjoignable } from './antivirus.ts';
import { aAnalyser, ecrireVerdict, remettreAnalyse } from './verdict.repository.ts';

/** Documents looked at together. */
const SIMULTANES = 4;
/** What could not be judged, or read, is tried again after that, behind what is new. */
const REMISE_MS = 15 * 60_000;
/** A run leaves the worker after that; the clock starts the next. */
const DUREE_MS = 50_000;

/** Tells those concerned, in the transaction that writes the verdict. */
export type SurInfection = (tx: Tx, empreinte: string, instant: Date) => Promise<void>;

/**
 * Asks the antivirus about the documents that wait. While it cannot be reached they wait on, unchanged; one that it cannot
 * judge is put off, so that it holds up no other. May be interrupted anywhere, and run twice at once.
 *
 * @returns how many verdicts were written
 */
export async function analyserDocuments(
  deps: Deps,
  antivirus: Antivirus,
  surInfection: SurInfection,
  signal: AbortSignal,
): Promise<number> {
  const fin = performance.now() + DUREE_MS;
  for (let ecrits = 0; ; ) {
    const lot = await aAnalyser(deps.base.pool, deps.horloge.maintenant(), SIMULTANES);
    if (lot.length === 0 || signal.aborted || performance.now() > fin) return ecrits;
    const faits = await Promise.allSettled(lot.map((e) => analyser(deps, antivirus, surInfection, e)));
    ecrits += faits.filter((f) => f.status === 'fulfilled' && f.value).length;
    const echec = faits.find((f) => f.status === 'rejected');
    if (!echec) continue;
    if (!(echec.reason instanceof AntivirusInjoignable)) throw echec.reason;
    deps.journal.warn({ err: echec.reason }, 'the antivirus cannot be reached: documents wait');
    return ecrits;
  }
}

async function analyser(
  deps: Deps,
  antivirus: Antivirus,
  surInfection: SurInfection,
  empreinte: string,
): Promise<boolean> {
  const octets = await deps.documents.lire(empreinte).catch((err: unknown) => {
    deps.journal.error({ err, empreinte }, 'a document could not be read for the antivirus');
    return null;
  });
  const analyse = octets && (await juger(deps, antivirus, octets, empreinte));
  const instant = deps.horloge.maintenant();
  if (!analyse) {
    await remettreAnalyse(deps.base.pool, empreinte, new Date(instant.getTime() + REMISE_MS));
    return false;
  }
  return enTransaction(deps.base, async (tx) => {
    if (!(await ecrireVerdict(tx, empreinte, analyse, instant))) return false;
    if (analyse.verdict === 'SAINE') return true;
    const donnees = { signature: analyse.signature };
    await auditer(tx, {
      instant,
      utilisateurId: null,
      action: 'document.infecte',
      objet: 'document',
      objetId: empreinte,
      donnees,
    });
    await surInfection(tx, empreinte, instant);
    return true;
  });
}

async function juger({ journal }: Deps, antivirus: Antivirus, octets: Uint8Array, empreinte: string) {
  try {
    return await antivirus.analyser(octets);
  } catch (err) {
    if (!(err instanceof AnalyseImpossible)) throw err;
    journal.error({ err, empreinte }, 'the antivirus cannot judge a document');
    return null;
  }
}
