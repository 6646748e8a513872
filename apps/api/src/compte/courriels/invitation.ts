import type { MessageDirect } from '../../platform/courriels/messages-directs.ts';
import { propre } from '../../platform/courriels/mise-en-page.ts';
import { creerLien } from '../liens/lien.repository.ts';

/** An invitation is answered when somebody has the time: longer than a link that one asked for oneself. */
const VALIDITE_MS = 7 * 24 * 3_600_000;

/**
 * To somebody for whom an account was opened by a manager, or taken over from an older portal: a one-time link by which
 * they choose a password. Made when it is sent; nothing is said to who activated it meanwhile.
 */
export const INVITATION_AU_PORTAIL: MessageDirect = {
  rubrique: null,
  dire: async (deps, { donnees, lecteur }) => {
    if (lecteur.etat !== 'A_ACTIVER') return null;
    const { structureId } = donnees;
    const structure = structureId
      ? await deps.base.prisma.structure.findUnique({
          where: { id: BigInt(structureId) },
          select: { raisonSociale: true },
        })
      : null;
    const chemin = await creerLien(deps, {
      usage: 'ACTIVATION',
      utilisateurId: lecteur.id,
      validiteMs: VALIDITE_MS,
    });
    const nom = structure ? propre(structure.raisonSociale, 200) : null;
    return lecteur.langue === 'fr'
      ? {
          objet: nom ? `${nom} vous invite sur Orphéon` : 'Votre compte sur Orphéon',
          annonce: nom
            ? `${nom} vous ouvre un compte sur Orphéon. Choisissez un mot de passe pour l’activer.`
            : 'Un compte vous est ouvert sur Orphéon. Choisissez un mot de passe pour l’activer.',
          suite: 'Le lien sert une fois, pendant 7 jours. Si vous n’attendiez pas ce message, ne faites rien.',
          action: { bouton: 'Activer mon compte', chemin },
        }
      : {
          objet: nom ? `${nom} invites you to Orphéon` : 'Your account on Orphéon',
          annonce: nom
            ? `${nom} opened an account for you on Orphéon. Choose a password to activate it.`
            : 'An account was opened for you on Orphéon. Choose a password to activate it.',
          suite: 'The link works once, for 7 days. If you did not expect this message, do nothing.',
          action: { bouton: 'Activate my account', chemin },
        };
  },
};
