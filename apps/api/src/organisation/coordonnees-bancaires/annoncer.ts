import type { Tx } from '../../platform/base.ts';
import { type CourrielEnAttente, ecrireCourriels } from '../../platform/courriels/courriel.repository.ts';
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
  await ecrireAuxGestionnaires(tx, deps, MESSAGE, { structureId, auteurId, fait, ...resume });
}

const UNE_SEULE = 'organisation.coordonnee-bancaire.une-seule-personne';

/**
 * One person alone may change the accounts from now on: every manager is told, the author included, as of a change of
 * account, since it is what somebody who wants one unseen would do first.
 */
export async function annoncerUneSeulePersonne(
  tx: Tx,
  deps: Deps,
  donnees: { readonly structureId: string; readonly auteurId: string },
): Promise<void> {
  await ecrireAuxGestionnaires(tx, deps, UNE_SEULE, donnees);
}

async function ecrireAuxGestionnaires(
  tx: Tx,
  deps: Deps,
  message: string,
  donnees: { readonly structureId: string } & Readonly<Record<string, string>>,
): Promise<void> {
  const gestionnaires = await gestionnairesDe(tx, deps, { structureId: donnees.structureId, serviceId: null });
  await ecrireCourriels(
    tx,
    deps,
    gestionnaires.map((utilisateurId) => ({ message, utilisateurId, donnees })),
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
    uneSeule: {
      objet: (structure: string) => `${structure} : une seule personne suffit pour changer les comptes`,
      annonce: (structure: string) =>
        `La double validation des coordonnées bancaires de ${structure} est désactivée : un gestionnaire peut désormais ajouter ou changer un compte à lui seul.`,
      suite:
        'Si vous n’attendiez pas ce changement, remettez la double validation dans les paramètres, regardez les comptes et prévenez vos collègues.',
      bouton: 'Voir les paramètres',
    },
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
    uneSeule: {
      objet: (structure: string) => `${structure}: one person is enough to change the accounts`,
      annonce: (structure: string) =>
        `Approval by two people of the bank details of ${structure} is switched off: from now on one manager alone may add or change an account.`,
      suite:
        'If you did not expect this change, switch approval by two people on again in the parameters, look at the accounts and tell your colleagues.',
      bouton: 'See the parameters',
    },
    compte: 'Account',
    qui: 'By',
    bouton: 'See the bank details',
  },
} as const;

const estFait = (f: string | null | undefined): f is Exclude<FaitDeCompte, 'renommer'> =>
  f === 'ajouter' || f === 'activer' || f === 'desactiver' || f === 'choisir';

/** Names of the structure and of who did it, as they are when the mail is sent. */
async function lireNoms(
  deps: Deps,
  { structureId = null, auteurId = null }: CourrielEnAttente['donnees'],
): Promise<{ structure: string; qui: string | null } | null> {
  const { rows } = await deps.base.pool.query<{ structure: string; qui: string | null }>(
    `SELECT s.raison_sociale AS structure,
       (SELECT u.prenom || ' ' || u.nom FROM utilisateur u WHERE u.id = $2::bigint) AS qui
     FROM structure s WHERE s.id = $1::bigint`,
    [structureId, auteurId],
  );
  const [noms] = rows;
  return noms ? { ...noms, structure: propre(noms.structure) } : null;
}

export const MESSAGES_COORDONNEES: MessagesDirects = {
  [MESSAGE]: {
    rubrique: null,
    async dire(deps, { donnees, lecteur }) {
      const { structureId, fait, libelle, fin } = donnees;
      const noms = await lireNoms(deps, donnees);
      if (!noms || !estFait(fait)) return null;
      const t = TEXTES[lecteur.langue];
      return {
        objet: t.objet(noms.structure),
        annonce: t.pour(t[fait], noms.structure),
        faits: [[t.compte, `${libelle ?? ''} (…${fin ?? ''})`], ...(noms.qui ? ([[t.qui, noms.qui]] as const) : [])],
        suite: t.suite,
        action: { bouton: t.bouton, chemin: `/organisation/structures/${structureId}/coordonnees-bancaires` },
      };
    },
  },
  [UNE_SEULE]: {
    rubrique: null,
    async dire(deps, { donnees, lecteur }) {
      const noms = await lireNoms(deps, donnees);
      if (!noms) return null;
      const { uneSeule: t, qui } = TEXTES[lecteur.langue];
      return {
        objet: t.objet(noms.structure),
        annonce: t.annonce(noms.structure),
        faits: noms.qui ? [[qui, noms.qui]] : [],
        suite: t.suite,
        action: { bouton: t.bouton, chemin: `/organisation/structures/${donnees.structureId}/parametres` },
      };
    },
  },
};
