import type { Deps } from '../deps.ts';
import type { Rubrique } from '../desabonnement.ts';
import type { CourrielEnAttente } from './courriel.repository.ts';
import type { CourrielRedige } from './envoyer-courriel.usecase.ts';
import { type Contenu, misEnPage, propre } from './mise-en-page.ts';

/** What a domain says in a mail of its own; greeting and foot are everybody's. */
export interface Dit {
  readonly objet: string;
  /** To an address that nobody has proven: perhaps a stranger's, who is not told whose account it is about. */
  readonly sansNom?: boolean;
  readonly annonce: string;
  readonly code?: string;
  readonly faits?: readonly (readonly [nom: string, valeur: string])[];
  readonly suite?: string;
  /** `chemin`: within the portal, from its first slash on. */
  readonly action?: { readonly bouton: string; readonly chemin: string };
}

/**
 * Writes one kind of mail when it is sent: the place where one-time links and codes are made, so that none waits in the
 * database. Null: there is nothing left to say.
 */
export interface MessageDirect {
  /** The kind that the reader may switch off; null: security, or the answer to what they asked. */
  readonly rubrique: Rubrique | null;
  readonly dire: (deps: Deps, courriel: CourrielEnAttente) => Promise<Dit | null>;
}
export type MessagesDirects = Readonly<Record<string, MessageDirect>>;

const TEXTES = {
  fr: {
    bonjour: (prenom: string) => (prenom ? `Bonjour ${prenom},` : 'Bonjour,'),
    pied: 'Ce message vient d’Orphéon, le portail de facturation du secteur public. N’y répondez pas : cette adresse n’est pas lue.',
    preferences: 'Choisir mes notifications',
  },
  en: {
    bonjour: (prenom: string) => (prenom ? `Hello ${prenom},` : 'Hello,'),
    pied: 'This message comes from Orphéon, the portal for invoicing the public sector. Do not reply: nobody reads this address.',
    preferences: 'Choose my notifications',
  },
} as const;

export async function redigerMessageDirect(
  deps: Deps,
  messages: MessagesDirects,
  message: string,
  courriel: CourrielEnAttente,
): Promise<CourrielRedige | null> {
  const direct = Object.hasOwn(messages, message) ? messages[message] : undefined;
  if (!direct) return null;
  const { langue, prenom, notifications } = courriel.lecteur;
  if (direct.rubrique && notifications[direct.rubrique] === false) return null;
  const dit = await direct.dire(deps, courriel);
  if (!dit) return null;
  const textes = TEXTES[langue];
  const contenu: Contenu = {
    langue,
    objet: propre(dit.objet, 200),
    bonjour: textes.bonjour(dit.sansNom ? '' : propre(prenom)),
    annonce: dit.annonce,
    ...(dit.code ? { code: dit.code } : {}),
    faits: (dit.faits ?? []).map(([nom, valeur]): [string, string] => [propre(nom, 60), propre(valeur, 600)]),
    suite: dit.suite ?? null,
    action: dit.action ? { bouton: dit.action.bouton, lien: `${deps.config.PUBLIC_URL}${dit.action.chemin}` } : null,
    pied: textes.pied,
    preferences: direct.rubrique ? { libelle: textes.preferences, lien: `${deps.config.PUBLIC_URL}/compte` } : null,
  };
  return { objet: contenu.objet, ...misEnPage(contenu), rubrique: direct.rubrique };
}
