import { Readable } from 'node:stream';
import * as c from '@orpheon/contracts';
import type { FastifyInstance } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp, introuvable } from '../../platform/erreurs.ts';
import { monter, reponse } from '../../platform/monter.ts';
import { envoyerFlot } from '../../platform/telechargement.ts';
import { ecrireArchive } from './archive.ts';
import { demanderTelechargement } from './demander-telechargement.usecase.ts';
import { documentsDe, type PlanArchive, planifierArchive } from './fichiers-archive.query.ts';
import { listerTelechargements } from './lister-telechargements.query.ts';
import { noterTelechargements } from './noter-telechargements.usecase.ts';
import { lireTelechargement, type Telechargement } from './telechargement.repository.ts';

export function routesTelechargements(app: FastifyInstance, deps: Deps): void {
  monter(app, deps, c.demanderTelechargement, async ({ corps, session, requete }) =>
    reponse(202, await demanderTelechargement(deps, requete, session, corps)),
  );

  monter(app, deps, c.listerTelechargements, async ({ session }) =>
    reponse(200, { elements: await listerTelechargements(deps, session) }),
  );

  monter(app, deps, c.prendreTelechargement, async ({ params, session, requete, reponse: rep }) => {
    const t = await lireTelechargement(deps, params.id);
    if (t?.utilisateurId !== session.utilisateurId) throw introuvable();
    if (t.etat !== 'PRET') throw new ErreurHttp(409, 'ARCHIVE_PAS_PRETE');
    // Whoever has lost the right to one of the invoices since then takes nothing.
    const plan = await planifierArchive(deps, session.droits, c.prendreTelechargement.droit, t.factures, t.contenu);
    if (t.empreinte && !peutEncoreEtreRemise(t, plan)) throw new ErreurHttp(409, 'ARCHIVE_A_REFAIRE');
    const entete = { nom: `factures-${t.id}.zip`, typeMime: 'application/zip' };
    // who only asks what it is gets none of it
    if (requete.method === 'HEAD') return envoyerFlot(rep, Readable.from([]), entete);
    const flot = t.empreinte
      ? await deps.documents.ouvrir(t.empreinte)
      : ecrireArchive(deps.documents, plan, t.demandeLe);
    await noterTelechargements(deps, session.utilisateurId, plan.pris).catch((err: unknown) => {
      flot.destroy();
      throw err;
    });
    return envoyerFlot(rep, flot, entete);
  });
}

/** Every document in a prepared archive is one that would be put into it now. */
function peutEncoreEtreRemise({ documents }: Telechargement, plan: PlanArchive): boolean {
  const admis = new Set(documentsDe(plan));
  return documents.length > 0 && documents.every((d) => admis.has(d));
}
