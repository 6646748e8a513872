import type { CourrielEnAttente } from '../../platform/courriels/courriel.repository.ts';
import type { Dit, MessageDirect } from '../../platform/courriels/messages-directs.ts';
import type { Deps } from '../../platform/deps.ts';
import { creerLien } from '../liens/lien.repository.ts';

/** Mails that open an account: each finds out what to say when it is sent, from what the account then is. */

const BOUTONS = {
  fr: { activer: 'Activer mon compte', choisir: 'Choisir un mot de passe', rouvrir: 'Réactiver mon compte' },
  en: { activer: 'Activate my account', choisir: 'Choose a password', rouvrir: 'Reactivate my account' },
} as const;

const UNE_HEURE = {
  fr: 'Ce lien sert une seule fois, pendant 60 minutes. Passé ce délai, la page vous en proposera un autre.',
  en: 'This link works once, for 60 minutes. After that the page offers you another one.',
} as const;

const PAS_VOUS = {
  fr: 'Si ce n’est pas vous, ne faites rien : sans ce lien, rien ne change.',
  en: 'If this was not you, do nothing: without this link nothing changes.',
} as const;

async function aActiver(deps: Deps, { lecteur }: CourrielEnAttente): Promise<Dit> {
  const { langue, id: utilisateurId, prenom, nom } = lecteur;
  const chemin = await creerLien(deps, { usage: 'ACTIVATION', utilisateurId });
  return {
    objet: langue === 'fr' ? 'Activez votre compte Orphéon' : 'Activate your Orphéon account',
    annonce:
      langue === 'fr'
        ? 'Un compte vous attend sur Orphéon. Choisissez votre mot de passe pour l’activer.'
        : 'An account awaits you on Orphéon. Choose your password to activate it.',
    faits: [[langue === 'fr' ? 'Compte de' : 'Account of', `${prenom} ${nom}`]],
    suite: `${UNE_HEURE[langue]} ${PAS_VOUS[langue]}`,
    action: { bouton: BOUTONS[langue].activer, chemin },
  };
}

async function aRouvrir(deps: Deps, { lecteur }: CourrielEnAttente): Promise<Dit> {
  const { langue, id: utilisateurId } = lecteur;
  const chemin = await creerLien(deps, { usage: 'REACTIVATION', utilisateurId });
  return {
    objet: langue === 'fr' ? 'Votre compte Orphéon est désactivé' : 'Your Orphéon account is deactivated',
    annonce:
      langue === 'fr'
        ? 'Votre compte existe toujours, mais vous l’avez désactivé. Vous pouvez le réactiver : vos rattachements et vos habilitations n’ont pas changé de votre fait.'
        : 'Your account still exists, but you deactivated it. You can reactivate it: your attachments and rights were not changed by that.',
    suite: `${UNE_HEURE[langue]} ${PAS_VOUS[langue]}`,
    action: { bouton: BOUTONS[langue].rouvrir, chemin },
  };
}

function dejaLa({ lecteur: { langue } }: CourrielEnAttente): Dit {
  return {
    objet: langue === 'fr' ? 'Vous avez déjà un compte Orphéon' : 'You already have an Orphéon account',
    annonce:
      langue === 'fr'
        ? 'Quelqu’un, sans doute vous, vient de s’inscrire avec cette adresse. Elle a déjà un compte actif : connectez-vous. Rien n’a été changé.'
        : 'Somebody, probably you, has just signed up with this address. It already has an active account: sign in. Nothing was changed.',
    suite:
      langue === 'fr'
        ? 'Mot de passe oublié ? La page de connexion permet d’en choisir un autre.'
        : 'Forgotten your password? The sign-in page lets you choose another one.',
    action: { bouton: langue === 'fr' ? 'Se connecter' : 'Sign in', chemin: '/connexion' },
  };
}

/** Signs in elsewhere and has no password here: none is made, or whoever is sent away there would still come in here. */
async function seConnecteAilleurs(deps: Deps, id: string): Promise<boolean> {
  const comptes = await deps.base.prisma.utilisateur.count({
    where: { id: BigInt(id), motDePasse: null, identites: { some: {} } },
  });
  return comptes > 0;
}

const ailleurs = (langue: 'fr' | 'en'): Dit => ({
  objet: langue === 'fr' ? 'Votre compte n’a pas de mot de passe' : 'Your account has no password',
  annonce:
    langue === 'fr'
      ? 'Vous vous connectez à Orphéon par un fournisseur d’identité : votre mot de passe se change chez lui.'
      : 'You sign in to Orphéon by an identity provider: your password is changed there.',
  action: { bouton: langue === 'fr' ? 'Se connecter' : 'Sign in', chemin: '/connexion' },
});

async function aReinitialiser(deps: Deps, { lecteur, donnees }: CourrielEnAttente): Promise<Dit> {
  const { langue, id: utilisateurId } = lecteur;
  if (await seConnecteAilleurs(deps, utilisateurId)) return ailleurs(langue);
  const sansQuestion = donnees.envoyePar === 'SUPPORT';
  const chemin = await creerLien(deps, { usage: 'REINITIALISATION', utilisateurId, sansQuestion });
  return {
    objet: langue === 'fr' ? 'Choisissez un autre mot de passe' : 'Choose another password',
    annonce:
      langue === 'fr'
        ? 'Vous avez demandé à choisir un autre mot de passe pour vous connecter à Orphéon.'
        : 'You asked to choose another password to sign in to Orphéon.',
    suite: `${UNE_HEURE[langue]} ${PAS_VOUS[langue]}`,
    action: { bouton: BOUTONS[langue].choisir, chemin },
  };
}

const selonLEtat =
  (actif: (deps: Deps, courriel: CourrielEnAttente) => Dit | Promise<Dit>) =>
  async (deps: Deps, courriel: CourrielEnAttente): Promise<Dit | null> => {
    switch (courriel.lecteur.etat) {
      case 'A_ACTIVER':
        return aActiver(deps, courriel);
      case 'ACTIF':
        return actif(deps, courriel);
      case 'DESACTIVE':
        return aRouvrir(deps, courriel);
      default:
        return null;
    }
  };

export const INSCRIPTION: MessageDirect = { rubrique: null, dire: selonLEtat((_deps, courriel) => dejaLa(courriel)) };
export const OUBLI: MessageDirect = { rubrique: null, dire: selonLEtat(aReinitialiser) };

/** To the address that is to become the one to sign in with; where it is somebody's already, only its reader learns so. */
export const ADRESSE: MessageDirect = {
  rubrique: null,
  async dire(deps, { donnees, lecteur: { langue, id: utilisateurId } }) {
    const changement = await deps.base.prisma.changementAdresse.findUnique({
      where: { id: BigInt(donnees.changementId ?? '0') },
    });
    if (!changement || changement.confirmeLe) return null;
    const { nouvelle } = changement;
    const prise = await deps.base.prisma.utilisateur.count({ where: { courrielConnexion: nouvelle } });
    if (prise > 0) {
      return {
        sansNom: true,
        objet:
          langue === 'fr' ? 'Cette adresse a déjà un compte Orphéon' : 'This address already has an Orphéon account',
        annonce:
          langue === 'fr'
            ? 'Quelqu’un a demandé à se connecter à Orphéon avec cette adresse. Elle est déjà celle d’un compte : rien n’a été changé.'
            : 'Somebody asked to sign in to Orphéon with this address. It is already that of an account: nothing was changed.',
        suite:
          langue === 'fr'
            ? 'Si c’est vous, connectez-vous avec ce compte, ou choisissez une autre adresse.'
            : 'If this was you, sign in with that account, or choose another address.',
        action: { bouton: langue === 'fr' ? 'Se connecter' : 'Sign in', chemin: '/connexion' },
      };
    }
    const chemin = await creerLien(deps, { usage: 'ADRESSE', utilisateurId, adresse: nouvelle });
    return {
      sansNom: true,
      objet: langue === 'fr' ? 'Confirmez votre nouvelle adresse de connexion' : 'Confirm your new sign-in address',
      annonce:
        langue === 'fr'
          ? 'Vous avez demandé à vous connecter à Orphéon avec cette adresse. Confirmez-le pour que le changement prenne effet.'
          : 'You asked to sign in to Orphéon with this address. Confirm it for the change to take effect.',
      suite: `${UNE_HEURE[langue]} ${PAS_VOUS[langue]}`,
      action: {
        bouton: langue === 'fr' ? 'Confirmer cette adresse' : 'Confirm this address',
        chemin,
      },
    };
  },
};
