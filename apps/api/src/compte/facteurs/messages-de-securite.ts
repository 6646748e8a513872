import { randomInt } from 'node:crypto';
import { CODE_DUREE_MS } from '@orpheon/domain';
import type { CourrielEnAttente } from '../../platform/courriels/courriel.repository.ts';
import type { Dit, MessageDirect, MessagesDirects } from '../../platform/courriels/messages-directs.ts';
import type { Deps } from '../../platform/deps.ts';
import { empreinteDuCode } from '../connexion/code-par-courriel.ts';
import type { FaitDeFacteur } from './consigner-facteur.ts';

type Langue = 'fr' | 'en';

const CODE: Readonly<Record<Langue, Omit<Dit, 'code'>>> = {
  fr: {
    objet: 'Votre code de connexion',
    annonce: 'Voici votre code pour vous connecter à Orphéon. Il est valable dix minutes, une seule fois.',
    suite:
      'Ne le donnez à personne : nous ne vous le demanderons jamais. Si vous n’êtes pas en train de vous connecter, quelqu’un connaît votre mot de passe : changez-le.',
  },
  en: {
    objet: 'Your sign-in code',
    annonce: 'Here is your code to sign in to Orphéon. It is good for ten minutes, once.',
    suite:
      'Give it to nobody: we will never ask you for it. If you are not signing in, somebody knows your password: change it.',
  },
};

/** Makes the code when the mail is sent: none waits in the database, only the hash of the last one is kept. */
const code: MessageDirect = {
  rubrique: null,
  dire: async (deps: Deps, { donnees, lecteur }: CourrielEnAttente): Promise<Dit | null> => {
    const { connexionId } = donnees;
    if (!connexionId) return null;
    const chiffres = String(randomInt(1_000_000)).padStart(6, '0');
    const maintenant = deps.horloge.maintenant();
    const { count } = await deps.base.prisma.connexionEnCours.updateMany({
      where: { id: BigInt(connexionId), expireLe: { gt: maintenant } },
      data: {
        code: empreinteDuCode(deps, connexionId, chiffres),
        codeExpireLe: new Date(maintenant.getTime() + CODE_DUREE_MS),
      },
    });
    // signed in already, or given up
    return count === 0 ? null : { ...CODE[lecteur.langue], code: chiffres };
  },
};

interface Mots {
  readonly objet: string;
  readonly annonce: string;
  /** Where what happened may be somebody else's doing. */
  readonly suite?: string;
}

const SINON = {
  fr: 'Si ce n’est pas vous, changez votre mot de passe et terminez les sessions ouvertes.',
  en: 'If this was not you, change your password and end the open sessions.',
} as const;
const BOUTON = { fr: 'Voir la sécurité de mon compte', en: 'See the security of my account' } as const;

const MOTS: Readonly<Record<FaitDeFacteur, Readonly<Record<Langue, Mots>>>> = {
  totp_ajoute: {
    fr: {
      objet: 'Application d’authentification ajoutée',
      annonce:
        'Une application d’authentification protège maintenant votre compte : un de ses codes vous sera demandé.',
    },
    en: {
      objet: 'Authenticator application added',
      annonce: 'An authenticator application now protects your account: you will be asked for one of its codes.',
    },
  },
  totp_retire: {
    fr: {
      objet: 'Application d’authentification retirée',
      annonce: 'L’application d’authentification de votre compte a été retirée : ses codes ne sont plus demandés.',
    },
    en: {
      objet: 'Authenticator application removed',
      annonce: 'The authenticator application of your account was removed: its codes are asked for no longer.',
    },
  },
  passkey_ajoutee: {
    fr: {
      objet: 'Clé d’accès ajoutée',
      annonce: 'La clé d’accès « {nom} » permet maintenant de se connecter à votre compte, sans mot de passe.',
    },
    en: {
      objet: 'Passkey added',
      annonce: 'The passkey "{nom}" now signs in to your account, without a password.',
    },
  },
  passkey_retiree: {
    fr: {
      objet: 'Clé d’accès retirée',
      annonce: 'La clé d’accès « {nom} » ne permet plus de se connecter à votre compte.',
    },
    en: { objet: 'Passkey removed', annonce: 'The passkey "{nom}" no longer signs in to your account.' },
  },
  codes_refaits: {
    fr: {
      objet: 'Nouveaux codes de secours',
      annonce: 'De nouveaux codes de secours ont été créés pour votre compte. Les anciens ne servent plus.',
    },
    en: {
      objet: 'New recovery codes',
      annonce: 'New recovery codes were made for your account. The former ones no longer serve.',
    },
  },
  code_secours_utilise: {
    fr: {
      objet: 'Un code de secours a servi',
      annonce: 'Un code de secours vient de servir à prouver votre identité. Codes restants : {restants}.',
    },
    en: {
      objet: 'A recovery code was used',
      annonce: 'A recovery code was just used to prove who you are. Codes left: {restants}.',
    },
  },
  codes_bloques: {
    fr: {
      objet: 'Trop de codes faux pour votre compte',
      annonce:
        'Quelqu’un a donné votre mot de passe, puis trop de codes faux. Les codes sont refusés pendant une heure ; une clé d’accès ou un appareil déjà utilisé ne sont pas bloqués.',
      suite: 'Si ce n’est pas vous, quelqu’un connaît votre mot de passe : changez-le sans attendre.',
    },
    en: {
      objet: 'Too many wrong codes for your account',
      annonce:
        'Somebody gave your password, then too many wrong codes. Codes are refused for one hour; a passkey, or a device you signed in from before, is not locked.',
      suite: 'If this was not you, somebody knows your password: change it now.',
    },
  },
  facteurs_reinitialises: {
    fr: {
      objet: 'Votre double authentification a été réinitialisée',
      annonce:
        'Le support a retiré l’application d’authentification, les clés d’accès et les codes de secours de votre compte. Vos sessions sont terminées.',
      suite: 'Si vous ne l’avez pas demandé, contactez le support sans attendre.',
    },
    en: {
      objet: 'Your second factors were reset',
      annonce:
        'Support removed the authenticator application, the passkeys and the recovery codes of your account. Your sessions are ended.',
      suite: 'If you did not ask for this, contact support now.',
    },
  },
  identite_liee: {
    fr: {
      objet: 'Connexion par {fournisseur}',
      annonce: 'Vous pouvez maintenant vous connecter à Orphéon par {fournisseur}.',
    },
    en: { objet: 'Sign-in by {fournisseur}', annonce: 'You can now sign in to Orphéon by {fournisseur}.' },
  },
};

const remplir = (phrase: string, donnees: Readonly<Record<string, string | null>>): string =>
  phrase.replace(/\{(\w+)\}/g, (_tout, nom: string) => donnees[nom] ?? '');

const dire =
  (fait: FaitDeFacteur) =>
  async (_deps: Deps, { donnees, lecteur }: CourrielEnAttente): Promise<Dit> => {
    const mots = MOTS[fait][lecteur.langue];
    return {
      objet: remplir(mots.objet, donnees),
      annonce: remplir(mots.annonce, donnees),
      suite: mots.suite ?? SINON[lecteur.langue],
      action: { bouton: BOUTON[lecteur.langue], chemin: '/compte/securite' },
    };
  };

/** Mails of security: they cannot be switched off. */
export const MESSAGES_DE_SECURITE: MessagesDirects = {
  'compte.code': code,
  ...Object.fromEntries(
    Object.keys(MOTS).map((fait): [string, MessageDirect] => [
      `compte.${fait}`,
      { rubrique: null, dire: dire(fait as FaitDeFacteur) },
    ]),
  ),
};
