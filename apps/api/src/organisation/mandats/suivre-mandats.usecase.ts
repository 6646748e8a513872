import { ajouterJours, finARappeler, JOURS_AVANT_FIN, mandatPerime } from '@orpheon/domain';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { annoncerMandat, ecrireAuxGestionnaires } from './annoncer.ts';
import { avancerMandat, noterRappel, verrouillerMandat } from './mandat.repository.ts';
import { momentDe } from './mandats.query.ts';

/** Mandates looked at by one statement. */
const LOT = 500;

/**
 * What time does to mandates: a proposal that nobody answered lapses and its structure is told; both sides are reminded of
 * an end that comes near. Run twice, even at once, it does nothing twice: each mandate is held while it is judged.
 */
export async function suivreMandats(deps: Deps): Promise<{ rappeles: number; perimes: number }> {
  const faits = { rappeles: 0, perimes: 0 };
  for (let apres = '0'; ; ) {
    const { rows } = await deps.base.pool.query<{ id: string; etat: string }>(
      `SELECT id::text, etat FROM mandat_facturation WHERE id > $1 AND (etat = 'PROPOSE'
          OR (etat = 'ACCEPTE' AND rappele_le IS NULL AND fin BETWEEN $2::date AND $3::date))
        ORDER BY id LIMIT ${LOT}`,
      [apres, deps.horloge.aujourdhui(), dansUneSemaine(deps)],
    );
    for (const { id, etat } of rows) {
      if (etat === 'PROPOSE') faits.perimes += await perimer(deps, id);
      else faits.rappeles += await rappeler(deps, id);
    }
    const dernier = rows.at(-1);
    if (!dernier || rows.length < LOT) return faits;
    apres = dernier.id;
  }
}

const dansUneSemaine = ({ horloge }: Pick<Deps, 'horloge'>): string =>
  ajouterJours(horloge.aujourdhui(), JOURS_AVANT_FIN);

const perimer = (deps: Deps, id: string): Promise<number> =>
  enTransaction(deps.base, async (tx) => {
    const mandat = await verrouillerMandat(tx, id);
    if (!mandat || !mandatPerime(mandat, momentDe(deps))) return 0;
    await avancerMandat(tx, mandat, 'PERIME', { parId: null, motif: null, instant: deps.horloge.maintenant() });
    await annoncerMandat(tx, deps, mandat, 'perimer', { auteurId: null, pour: 'MANDANT' });
    return 1;
  });

const rappeler = (deps: Deps, id: string): Promise<number> =>
  enTransaction(deps.base, async (tx) => {
    const mandat = await verrouillerMandat(tx, id);
    if (!mandat || !finARappeler(mandat, deps.horloge.aujourdhui(), dansUneSemaine(deps))) return 0;
    if (!(await noterRappel(tx, id, deps.horloge.maintenant()))) return 0;
    for (const pour of ['MANDANT', 'MANDATAIRE'] as const)
      await ecrireAuxGestionnaires(tx, deps, mandat, 'rappeler', pour);
    return 1;
  });
