import type { Tx } from '../../platform/base.ts';
import { ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
import type { MessagesDirects } from '../../platform/courriels/messages-directs.ts';
import { propre } from '../../platform/courriels/mise-en-page.ts';
import type { Deps } from '../../platform/deps.ts';
import { gestionnairesDe } from '../gestionnaires.query.ts';
import { consigner } from '../historique.repository.ts';

/** What was done to an account. */
export type FaitDeCompte = 'ajouter' | 'activer' | 'desactiver' | 'choisir' | 'renommer';

const MESSAGE = 'organisation.coordonnee-bancaire';

/**
 * History, audit, event, and a mail to every manager of the structure, the author included: a change of account that
 * nobody wanted must not go unseen (decisions §6). A new name is not told.
 */
export async function annoncerCompte(
  tx: Tx,
  deps: Deps,
  fait: FaitDeCompte,
  quoi: {
    readonly structureId: string;
    readonly auteurId: string;
    readonly resume: { readonly libelle: string; readonly type: string; readonly fin: string };
  },
): Promise<void> {
  const { structureId, auteurId, resume } = quoi;
  await consigner(tx, deps, { structureId, auteurId, action: `coordonnee.${fait}`, donnees: resume });
  if (fait === 'renommer') return;
  const gestionnaires = await gestionnairesDe(tx, deps, { structureId, serviceId: null });
  const donnees = { structureId, auteurId, fait, ...resume };
  await ecrireCourriels(
    tx,
    deps,
    gestionnaires.map((utilisateurId) => ({ message: MESSAGE, utilisateurId, donnees })),
  );
}

const TEXTES = {
  fr: {
    ajouter: 'Un compte bancaire a été ajouté',
    activer: 'Un compte bancaire a été remis en service',
    desactiver: 'Un compte bancaire a été désactivé',
    choisir: 'Le compte bancaire par défaut a changé',
    objet: (structure: string) => `${structure} : coordonnées bancaires modifiées`,
    pour: (fait: string, structure: string) => `${fait} pour ${structure}.`,
    suite:
      'Si vous n’attendiez pas ce changement, désactivez ce compte et prévenez vos collègues : vos factures peuvent le citer. Un nouveau compte est signalé comme tel pendant 30 jours.',
    compte: 'Compte',
    qui: 'Par',
    bouton: 'Voir les coordonnées bancaires',
  },
  en: {
    ajouter: 'A bank account was added',
    activer: 'A bank account was put in use again',
    desactiver: 'A bank account was deactivated',
    choisir: 'The default bank account changed',
    objet: (structure: string) => `${structure}: bank details changed`,
    pour: (fait: string, structure: string) => `${fait} for ${structure}.`,
    suite:
      'If you did not expect this change, deactivate this account and tell your colleagues: your invoices may name it. A new account is marked as new for 30 days.',
    compte: 'Account',
    qui: 'By',
    bouton: 'See the bank details',
  },
} as const;

const estFait = (f: string | null | undefined): f is Exclude<FaitDeCompte, 'renommer'> =>
  f === 'ajouter' || f === 'activer' || f === 'desactiver' || f === 'choisir';

export const MESSAGES_COORDONNEES: MessagesDirects = {
  [MESSAGE]: {
    rubrique: null,
    async dire(deps, { donnees, lecteur }) {
      const { structureId = null, auteurId = null, fait, libelle, fin } = donnees;
      const { rows } = await deps.base.pool.query<{ structure: string; qui: string | null }>(
        `SELECT s.raison_sociale AS structure,
           (SELECT u.prenom || ' ' || u.nom FROM utilisateur u WHERE u.id = $2::bigint) AS qui
         FROM structure s WHERE s.id = $1::bigint`,
        [structureId, auteurId],
      );
      const [faits] = rows;
      if (!faits || !estFait(fait)) return null;
      const t = TEXTES[lecteur.langue];
      const structure = propre(faits.structure);
      return {
        objet: t.objet(structure),
        annonce: t.pour(t[fait], structure),
        faits: [[t.compte, `${libelle ?? ''} (…${fin ?? ''})`], ...(faits.qui ? ([[t.qui, faits.qui]] as const) : [])],
        suite: t.suite,
        action: { bouton: t.bouton, chemin: `/organisation/structures/${structureId}/coordonnees-bancaires` },
      };
    },
  },
};
