import type { MessagesDirects } from '../../platform/courriels/messages-directs.ts';
import { propre } from '../../platform/courriels/mise-en-page.ts';
import type { Deps } from '../../platform/deps.ts';

/** Mails about who belongs where. */
export const DETACHEMENT = 'organisation.rattachement.detache';
export const NOMINATION = 'organisation.gestionnaire.nomme';

async function lireLieu(
  deps: Deps,
  { structureId, serviceId }: Readonly<Record<string, string | null>>,
): Promise<{ structure: string; service: string | null } | null> {
  const { rows } = await deps.base.pool.query<{ structure: string; service: string | null }>(
    `SELECT s.raison_sociale AS structure, sv.nom AS service FROM structure s LEFT JOIN service sv ON sv.id = $2 WHERE s.id = $1`,
    [structureId, serviceId ?? null],
  );
  const [lu] = rows;
  return lu ? { structure: propre(lu.structure), service: lu.service && propre(lu.service) } : null;
}

const TEXTES = {
  fr: {
    detache: (structure: string, service: string | null) => ({
      objet: service ? `Vous n’êtes plus rattaché au service ${service}` : `Vous n’êtes plus rattaché à ${structure}`,
      annonce: `Un gestionnaire de ${structure} a mis fin à votre rattachement${service ? ` au service ${service}` : ''}. Les profils que vous y déteniez ont pris fin.`,
      suite: 'S’il s’agit d’une erreur, parlez-en à ce gestionnaire, ou demandez un nouveau rattachement.',
      action: { bouton: 'Lire mes rattachements', chemin: '/compte/rattachements' },
    }),
    nomme: (structure: string) => ({
      objet: `Vous êtes gestionnaire principal de ${structure}`,
      annonce: `Le support du portail vous a confié le rôle de gestionnaire principal de ${structure} : vous gérez ses personnes, ses services et ses droits.`,
      action: { bouton: 'Lire mes rattachements', chemin: '/compte/rattachements' },
    }),
  },
  en: {
    detache: (structure: string, service: string | null) => ({
      objet: service ? `You no longer belong to the ${service} service` : `You no longer belong to ${structure}`,
      annonce: `A manager of ${structure} has ended your attachment${service ? ` to the ${service} service` : ''}. The profiles that you held there have ended.`,
      suite: 'If this is a mistake, speak to that manager, or ask to be attached again.',
      action: { bouton: 'Read my attachments', chemin: '/compte/rattachements' },
    }),
    nomme: (structure: string) => ({
      objet: `You are the main manager of ${structure}`,
      annonce: `The portal’s support has given you the role of main manager of ${structure}: you manage its people, services and rights.`,
      action: { bouton: 'Read my attachments', chemin: '/compte/rattachements' },
    }),
  },
} as const;

export const MESSAGES_RATTACHEMENT: MessagesDirects = {
  [DETACHEMENT]: {
    rubrique: null,
    dire: async (deps, { donnees, lecteur }) => {
      const lieu = await lireLieu(deps, donnees);
      return lieu && TEXTES[lecteur.langue].detache(lieu.structure, lieu.service);
    },
  },
  [NOMINATION]: {
    rubrique: null,
    dire: async (deps, { donnees, lecteur }) => {
      const lieu = await lireLieu(deps, donnees);
      return lieu && TEXTES[lecteur.langue].nomme(lieu.structure);
    },
  },
};
