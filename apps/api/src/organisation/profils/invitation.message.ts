import type { MessageDirect } from '../../platform/courriels/messages-directs.ts';
import { propre } from '../../platform/courriels/mise-en-page.ts';

/** Told to somebody who has an account: a manager attached them to a structure. Refusable: they may leave it again. */
export const INVITATION: MessageDirect = {
  rubrique: null,
  dire: async (deps, { donnees, lecteur }) => {
    const { structureId } = donnees;
    const structure = structureId
      ? await deps.base.prisma.structure.findUnique({
          where: { id: BigInt(structureId) },
          select: { raisonSociale: true, identifiant: true },
        })
      : null;
    if (!structure) return null;
    const nom = propre(structure.raisonSociale, 200);
    return lecteur.langue === 'fr'
      ? {
          objet: `Vous êtes rattaché(e) à ${nom}`,
          annonce: `Un gestionnaire de ${nom} vous a rattaché(e) à cette structure. Ce que vous pouvez y faire vous est ouvert dès maintenant.`,
          faits: [['Structure', `${nom} (${structure.identifiant})`]],
          suite: 'Si vous n’en faites pas partie, quittez cette structure depuis « Mes rattachements ».',
          action: { bouton: 'Voir mes rattachements', chemin: '/compte/rattachements' },
        }
      : {
          objet: `You were attached to ${nom}`,
          annonce: `A manager of ${nom} attached you to this structure. What you may do there is open to you from now on.`,
          faits: [['Structure', `${nom} (${structure.identifiant})`]],
          suite: 'If you are not part of it, leave this structure from “My attachments”.',
          action: { bouton: 'See my attachments', chemin: '/compte/rattachements' },
        };
  },
};
