import type { CourrielEnAttente } from '../../platform/courriels/courriel.repository.ts';
import type { Dit, MessageDirect } from '../../platform/courriels/messages-directs.ts';

/** Mails that tell somebody what was changed of their account, so that a change that was not theirs is seen. */

const ALERTE = {
  fr: 'Si ce n’est pas vous, choisissez tout de suite un autre mot de passe et prévenez-nous.',
  en: 'If this was not you, choose another password at once and tell us.',
} as const;
const OUBLI = {
  fr: { bouton: 'Choisir un autre mot de passe', chemin: '/mot-de-passe-oublie' },
  en: { bouton: 'Choose another password', chemin: '/mot-de-passe-oublie' },
} as const;
const CONTACT = {
  fr: { bouton: 'Nous contacter', chemin: '/contact' },
  en: { bouton: 'Contact us', chemin: '/contact' },
} as const;

const avis = (dire: (courriel: CourrielEnAttente) => Dit): MessageDirect => ({
  rubrique: null,
  dire: async (_deps, courriel) => dire(courriel),
});

export const MOT_DE_PASSE = avis(({ donnees, lecteur: { langue } }) => ({
  objet: langue === 'fr' ? 'Votre mot de passe a été changé' : 'Your password was changed',
  annonce:
    langue === 'fr'
      ? `Le mot de passe de votre compte Orphéon vient d’être changé${donnees.par === 'LIEN' ? ', avec un lien reçu à cette adresse' : ''}. Vos autres sessions sont fermées.`
      : `The password of your Orphéon account has just been changed${donnees.par === 'LIEN' ? ', with a link sent to this address' : ''}. Your other sessions are closed.`,
  suite: ALERTE[langue],
  action: OUBLI[langue],
}));

export const QUESTION = avis(({ lecteur: { langue } }) => ({
  objet: langue === 'fr' ? 'Votre question secrète a été changée' : 'Your secret question was changed',
  annonce:
    langue === 'fr'
      ? 'La question secrète de votre compte Orphéon vient d’être changée. Sa réponse vous sera demandée avec le lien reçu par courriel, si vous oubliez votre mot de passe.'
      : 'The secret question of your Orphéon account has just been changed. Its answer will be asked with the link sent by mail, if you forget your password.',
  suite: ALERTE[langue],
  action: OUBLI[langue],
}));

/** To both addresses: the former one may be in other hands, or the person's only sign that something happened. */
export const ADRESSE_CHANGEE = avis(({ donnees, lecteur: { langue } }) => ({
  objet: langue === 'fr' ? 'Votre adresse de connexion a changé' : 'Your sign-in address has changed',
  annonce:
    langue === 'fr'
      ? 'L’adresse de connexion de votre compte Orphéon a changé. L’ancienne ne permet plus de se connecter. Déconnectez-vous puis reconnectez-vous avec la nouvelle.'
      : 'The sign-in address of your Orphéon account has changed. The former one no longer works. Sign out, then sign in with the new one.',
  faits: [[langue === 'fr' ? 'Nouvelle adresse' : 'New address', donnees.nouvelle ?? '']],
  suite:
    langue === 'fr'
      ? 'Si vous n’avez pas demandé ce changement, prévenez-nous sans attendre.'
      : 'If you did not ask for this change, tell us without delay.',
  action: CONTACT[langue],
}));

export const DESACTIVE = avis(({ lecteur: { langue } }) => ({
  objet: langue === 'fr' ? 'Votre compte est désactivé' : 'Your account is deactivated',
  annonce:
    langue === 'fr'
      ? 'Vous avez désactivé votre compte Orphéon. Personne ne peut plus s’y connecter et il ne reçoit plus de notifications.'
      : 'You deactivated your Orphéon account. Nobody can sign in to it any longer, and it gets no notifications.',
  suite:
    langue === 'fr'
      ? 'Pour le réactiver, demandez un lien à cette adresse depuis la page « Mot de passe oublié ».'
      : 'To reactivate it, ask for a link to this address on the page “Forgotten password”.',
  action: {
    bouton: langue === 'fr' ? 'Réactiver mon compte' : 'Reactivate my account',
    chemin: '/mot-de-passe-oublie',
  },
}));

export const REACTIVE = avis(({ lecteur: { langue } }) => ({
  objet: langue === 'fr' ? 'Votre compte est réactivé' : 'Your account is reactivated',
  annonce:
    langue === 'fr'
      ? 'Votre compte Orphéon est de nouveau actif. Connectez-vous avec votre adresse et votre mot de passe.'
      : 'Your Orphéon account is active again. Sign in with your address and your password.',
  suite: ALERTE[langue],
  action: OUBLI[langue],
}));

export const EFFACE = avis(({ lecteur: { langue } }) => ({
  objet: langue === 'fr' ? 'Votre compte est effacé' : 'Your account is erased',
  annonce:
    langue === 'fr'
      ? 'Votre compte Orphéon est fermé pour toujours, et ce qui vous nommait en est effacé. L’histoire des factures garde un numéro sans nom, comme la loi le demande.'
      : 'Your Orphéon account is closed for good, and what named you is erased from it. The history of invoices keeps a number without a name, as the law requires.',
}));

const SECURITE = {
  fr: { bouton: 'Ce n’était pas vous ? Terminer les sessions', chemin: '/compte/securite' },
  en: { bouton: 'This was not you? End the sessions', chemin: '/compte/securite' },
} as const;
const PAS_VOUS = {
  fr: { bouton: 'Ce n’était pas vous ? Choisir un autre mot de passe', chemin: '/mot-de-passe-oublie' },
  en: { bouton: 'This was not you? Choose another password', chemin: '/mot-de-passe-oublie' },
} as const;

const instantEcrit = (instant: string, langue: 'fr' | 'en'): string =>
  new Intl.DateTimeFormat(langue === 'fr' ? 'fr-FR' : 'en-GB', {
    timeZone: 'Europe/Paris',
    dateStyle: 'long',
    timeStyle: 'short',
  }).format(new Date(instant));

/** A sign-in from a device that the person had not signed in from. Another password ends the sessions there too. */
export const APPAREIL_NOUVEAU = avis(({ donnees, lecteur: { langue } }) => {
  const { instant, navigateur, systeme, reseau, moyen } = donnees;
  const appareil = [navigateur, systeme].filter(Boolean).join(' – ');
  const ailleurs = moyen === 'FOURNISSEUR';
  return langue === 'fr'
    ? {
        objet: 'Connexion depuis un nouvel appareil',
        annonce:
          'Votre compte Orphéon vient d’être ouvert depuis un appareil où vous ne vous étiez pas encore connecté. Si c’est vous, il n’y a rien à faire.',
        faits: [
          ['Date', `${instantEcrit(instant ?? '', langue)} (heure de Paris)`],
          ['Appareil', appareil || 'inconnu'],
          ['Adresse réseau', reseau ?? 'inconnue'],
        ],
        suite: ailleurs
          ? 'Si ce n’est pas vous, terminez les sessions ouvertes et prévenez votre fournisseur d’identité.'
          : 'Si ce n’est pas vous, choisissez tout de suite un autre mot de passe : toutes vos sessions seront fermées.',
        action: ailleurs ? SECURITE.fr : PAS_VOUS.fr,
      }
    : {
        objet: 'Sign-in from a new device',
        annonce:
          'Your Orphéon account has just been opened on a device that you had not signed in from before. If this was you, there is nothing to do.',
        faits: [
          ['Date', `${instantEcrit(instant ?? '', langue)} (Paris time)`],
          ['Device', appareil || 'unknown'],
          ['Network address', reseau ?? 'unknown'],
        ],
        suite: ailleurs
          ? 'If this was not you, end the open sessions and tell your identity provider.'
          : 'If this was not you, choose another password at once: all your sessions will be closed.',
        action: ailleurs ? SECURITE.en : PAS_VOUS.en,
      };
});
