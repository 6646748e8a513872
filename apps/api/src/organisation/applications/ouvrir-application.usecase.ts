import { APPLICATIONS, type Application, jugerOuverture } from '@orpheon/domain';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurRefus } from '../../platform/erreurs.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { consigner } from '../historique.repository.ts';
import { ecrireApplications, verrouillerStructure } from '../structures/structure.repository.ts';

/**
 * Opens an application for the structure, or closes it. Already so: nothing is written, and no history made. It counts for
 * everybody's next request; what was granted there stays, and gives what it gave once it is open again.
 *
 * @throws ErreurRefus APPLICATION_NON_OFFERTE, APPLICATION_TOUJOURS_OUVERTE (422); ErreurHttp STRUCTURE_FERMEE (409)
 */
export const ouvrirApplication = (
  deps: Deps,
  { utilisateurId }: SessionCourante,
  structureId: string,
  application: Application,
  ouverte: boolean,
): Promise<void> =>
  enTransaction(deps.base, async (tx) => {
    const structure = await verrouillerStructure(tx, structureId);
    const applicationsFermees = APPLICATIONS.filter((a) => structure.applicationsFermees.includes(a));
    const juge = jugerOuverture({ publique: structure.publique, applicationsFermees }, application, ouverte);
    if (!juge.ok) throw new ErreurRefus(juge.refus);
    if (juge.valeur.length === applicationsFermees.length) return;
    await ecrireApplications(tx, structure.id, juge.valeur);
    await consigner(tx, deps, {
      structureId,
      action: ouverte ? 'application.ouvrir' : 'application.fermer',
      auteurId: utilisateurId,
      donnees: { application },
    });
  });
