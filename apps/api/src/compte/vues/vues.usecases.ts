import type * as c from '@orpheon/contracts';
import { garderVue as juger } from '@orpheon/domain';
import { enTransaction } from '../../platform/base.ts';
import type { Deps } from '../../platform/deps.ts';
import { ErreurRefus, introuvable } from '../../platform/erreurs.ts';
import { auditer } from '../../platform/journal-metier.ts';
import type { SessionCourante } from '../../platform/session.ts';
import { ecrireVue, effacerVue, verrouillerNoms } from './vue.repository.ts';

/** Keeps a view of a list for the one who asks; one of the same name is replaced. */
export async function garderVue(
  deps: Deps,
  { utilisateurId }: SessionCourante,
  demande: c.Corps<typeof c.garderVue>,
): Promise<void> {
  await enTransaction(deps.base, async (tx) => {
    const jugement = juger(await verrouillerNoms(tx, utilisateurId, demande.liste), demande.nom);
    if (!jugement.ok) throw new ErreurRefus(jugement.refus);
    const instant = deps.horloge.maintenant();
    const objetId = await ecrireVue(tx, utilisateurId, demande, instant);
    await auditer(tx, { instant, utilisateurId, action: 'vue.garder', objet: 'vue_de_liste', objetId });
  });
}

/** Somebody else's view is nobody's business: it is not found. */
export async function supprimerVue(deps: Deps, { utilisateurId }: SessionCourante, id: string): Promise<void> {
  await enTransaction(deps.base, async (tx) => {
    if (!(await effacerVue(tx, utilisateurId, id))) throw introuvable();
    const instant = deps.horloge.maintenant();
    await auditer(tx, { instant, utilisateurId, action: 'vue.supprimer', objet: 'vue_de_liste', objetId: id });
  });
}
