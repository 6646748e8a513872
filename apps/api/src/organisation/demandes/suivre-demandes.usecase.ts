import { demandePerimee, deciderDemande as juger, type NatureDeDemande, rappelsDus } from '@orpheon/domain';
import { enTransaction } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { Deps } from '../../platform/deps.ts';
import { clore, verrouillerDemande } from './demande.repository.ts';
import { decideursDe } from './demander.ts';
import { PERIMEE, RAPPELEE } from './messages-demandes.ts';
import { raconterDemande } from './raconter-demande.ts';

/** Requests looked at by one statement. */
const LOT = 500;

/**
 * What time does to the requests that wait: those who may answer are reminded, then the request expires and its author is
 * told. Run twice, even at once, it reminds and expires nothing twice: each request is held while it is judged.
 */
export async function suivreDemandes(deps: Deps): Promise<{ rappelees: number; perimees: number }> {
  const faites = { rappelees: 0, perimees: 0 };
  for (let apres = '0'; ; ) {
    const { rows } = await deps.base.pool.query<{ id: string; nature: NatureDeDemande; le: Date; rappels: number }>(
      `SELECT id::text, nature, demandee_le AS le, rappels FROM demande
        WHERE statut = 'EN_ATTENTE' AND id > $1 ORDER BY id LIMIT ${LOT}`,
      [apres],
    );
    const maintenant = deps.horloge.maintenant().getTime();
    for (const { id, nature, le, rappels } of rows) {
      if (demandePerimee(nature, le.getTime(), maintenant)) faites.perimees += await perimer(deps, id);
      else if (rappelsDus(le.getTime(), maintenant) > rappels) faites.rappelees += await rappeler(deps, id);
    }
    const dernier = rows.at(-1);
    if (!dernier || rows.length < LOT) return faites;
    apres = dernier.id;
  }
}

const perimer = (deps: Deps, id: string): Promise<number> =>
  enTransaction(deps.base, async (tx) => {
    const demande = await verrouillerDemande(tx, deps, id);
    const juge = demande && juger(demande, 'perimer', 'SYSTEME', null);
    if (!demande || !juge?.ok) return 0;
    await clore(tx, demande, { statut: juge.valeur, par: null, motif: null, instant: deps.horloge.maintenant() });
    await raconterDemande(tx, deps, demande, 'perimer', null);
    await ecrireCourriels(tx, deps, [
      { message: PERIMEE, utilisateurId: demande.demandeurId, donnees: { demandeId: id } },
    ]);
    return 1;
  });

const rappeler = (deps: Deps, id: string): Promise<number> =>
  enTransaction(deps.base, async (tx) => {
    const demande = await verrouillerDemande(tx, deps, id);
    if (demande?.statut !== 'EN_ATTENTE') return 0;
    const dus = rappelsDus(demande.demandeeLe.getTime(), deps.horloge.maintenant().getTime());
    const notes =
      await tx.$executeRaw`UPDATE demande SET rappels = ${dus} WHERE id = ${id}::bigint AND rappels < ${dus}`;
    if (notes === 0) return 0;
    const decideurs = await decideursDe(tx, deps, demande);
    await ecrireCourriels(
      tx,
      deps,
      decideurs.map((utilisateurId) => ({ message: RAPPELEE, utilisateurId, donnees: { demandeId: id } })),
    );
    return 1;
  });
