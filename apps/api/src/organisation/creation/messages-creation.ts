import type { MessagesDirects } from '../../platform/courriels/messages-directs.ts';
import { propre } from '../../platform/courriels/mise-en-page.ts';

/** The mail to who has just opened a structure. */
export const CREATION = 'organisation.structure.creee';

const TEXTES = {
  fr: (structure: string) => ({
    objet: `${structure} est créée sur le portail`,
    annonce: `Vous êtes gestionnaire principal de ${structure}, avec tous les profils. Vous pouvez dès maintenant déposer des factures et accueillir vos collègues.`,
    suite: 'Si vous n’êtes pas à l’origine de cette création, écrivez au support du portail.',
    action: { bouton: 'Ouvrir le portail', chemin: '/' },
  }),
  en: (structure: string) => ({
    objet: `${structure} is created on the portal`,
    annonce: `You are the main manager of ${structure}, with every profile. You may file invoices and admit your colleagues from now on.`,
    suite: 'If this was not you, write to the portal’s support.',
    action: { bouton: 'Open the portal', chemin: '/' },
  }),
} as const;

export const MESSAGES_CREATION: MessagesDirects = {
  [CREATION]: {
    rubrique: null,
    dire: async (deps, { donnees, lecteur }) => {
      const { rows } = await deps.base.pool.query<{ nom: string }>(
        'SELECT raison_sociale AS nom FROM structure WHERE id = $1',
        [donnees.structureId],
      );
      return rows[0] ? TEXTES[lecteur.langue](propre(rows[0].nom)) : null;
    },
  },
};
