import type { accepterMandatPortail, Corps, revoquerMandatPortail } from '@orpheon/contracts';
import { VERSION_MANDAT_PORTAIL } from '@orpheon/domain';
import type { FastifyRequest } from 'fastify';
import type { Deps } from '../../platform/deps.ts';
import { ErreurHttp } from '../../platform/erreurs.ts';
import { uneSeuleFois } from '../../platform/idempotence.ts';
import { auditer } from '../../platform/journal-metier.ts';
import type { SessionCourante } from '../../platform/session.ts';
import * as mandats from './mandat.repository.ts';

/** The structure lets the portal write its invoices. Accepted twice, it stays as it was first. */
export async function accepterMandat(
  deps: Deps,
  requete: FastifyRequest,
  { utilisateurId }: SessionCourante,
  demande: Corps<typeof accepterMandatPortail>,
): Promise<void> {
  const { structureId, versionDuTexte } = demande;
  // What was read is what is accepted: a page open since another text says so.
  if (versionDuTexte !== VERSION_MANDAT_PORTAIL) throw new ErreurHttp(409, 'MANDAT_TEXTE_CHANGE');
  await uneSeuleFois(deps, requete, utilisateurId, demande, async (tx) => {
    const instant = deps.horloge.maintenant();
    const accepte = await mandats.accepterMandat(tx, structureId, versionDuTexte, { utilisateurId, instant });
    if (accepte) {
      const action = 'mandat_portail.accepter';
      const donnees = { versionDuTexte };
      await auditer(tx, { instant, utilisateurId, action, objet: 'structure', objetId: structureId, donnees });
    }
    return { accepte };
  });
}

/** Nothing more is written by the portal; what was sent stays. */
export async function revoquerMandat(
  deps: Deps,
  requete: FastifyRequest,
  { utilisateurId }: SessionCourante,
  demande: Corps<typeof revoquerMandatPortail>,
): Promise<void> {
  const { structureId } = demande;
  await uneSeuleFois(deps, requete, utilisateurId, demande, async (tx) => {
    const instant = deps.horloge.maintenant();
    const revoque = await mandats.revoquerMandat(tx, structureId, { utilisateurId, instant });
    if (revoque) {
      const action = 'mandat_portail.revoquer';
      await auditer(tx, { instant, utilisateurId, action, objet: 'structure', objetId: structureId });
    }
    return { revoque };
  });
}
