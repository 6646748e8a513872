import { setTimeout as attendre } from 'node:timers/promises';
import { createTransport } from 'nodemailer';
import type { Configuration } from './config.ts';
import type { Deps } from './deps.ts';

export interface MessageAEnvoyer {
  /** Unique and the same at every try, so that a mail sent twice by accident is seen once. */
  readonly cle: string;
  readonly a: { readonly nom: string; readonly adresse: string };
  readonly objet: string;
  readonly texte: string;
  readonly html: string;
  /** Address that stops mails of this kind at one click (RFC 8058), and asks first in a browser; absent: security. */
  readonly desabonnement?: string;
}

/** Outgoing mail. */
export interface Courrier {
  /**
   * @returns false where no mail server is configured: nothing was sent
   * @throws CourrielRefuse when the server will never take it
   * @throws when the server did not take it: try again later
   */
  envoyer(message: MessageAEnvoyer): Promise<boolean>;
  fermer(): void;
}

/** The server says that this reader, or this mail, is refused for good: another try would not help. */
export class CourrielRefuse extends Error {
  /** The code alone, as `550 5.1.1`: the sentence names the reader. */
  readonly refus: string;
  constructor(refus: string) {
    super(`the mail server refuses this mail for good (${refus})`);
    this.refus = refus;
  }
}

/** `550 5.1.1` of what a server answered; null where it answered nothing of the kind. */
export function codeDuRefus(erreur: unknown): string | null {
  const { responseCode, response } = erreur as { responseCode?: unknown; response?: unknown };
  if (typeof responseCode !== 'number') return null;
  const etendu = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(String(response ?? ''))?.[1];
  return etendu ? `${responseCode} ${etendu}` : String(responseCode);
}

/** Only what is said of the reader or of the mail itself is final: a refused sender or password is ours to mend. */
function estDefinitif(erreur: unknown): boolean {
  const { responseCode, command } = erreur as { responseCode?: unknown; command?: unknown };
  return typeof responseCode === 'number' && responseCode >= 500 && (command === 'RCPT TO' || command === 'DATA');
}

/** Mails in the hands of the server at once. */
export const COURRIELS_SIMULTANES = 4;
/** A connection that breaks is tried once more here (an idle one may have been closed); the queue does the rest, later. */
const DELAIS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000, maxRequeues: 1 } as const;
/** No dialogue lasts longer, however slowly the server goes on talking. */
export const ENVOI_MAX_MS = 60_000;

export function ouvrirCourrier({ config, journal }: Pick<Deps, 'config' | 'journal'>): Courrier {
  if (!config.SMTP_URL) {
    journal.warn('no mail server is configured (SMTP_URL): mails are neither written nor sent');
    return { envoyer: async () => false, fermer: () => undefined };
  }
  const ouvrir = () =>
    createTransport({ url: config.SMTP_URL, pool: true, maxConnections: COURRIELS_SIMULTANES, ...DELAIS });
  let transport = ouvrir();

  /** Ends the dialogues that last too long, with the connections that they hold. */
  async function auPlus<T>(envoi: Promise<T>): Promise<void> {
    const actuel = transport;
    const fin = new AbortController();
    const trop = attendre(ENVOI_MAX_MS, true, { ref: false, signal: fin.signal }).catch(() => false);
    try {
      if ((await Promise.race([envoi.then(() => false), trop])) === false) return;
      if (transport === actuel) {
        transport = ouvrir();
        actuel.close({ force: true });
      }
      throw new Error('the mail server takes too long');
    } finally {
      fin.abort();
    }
  }

  return {
    async envoyer(m) {
      const envoi = transport.sendMail({
        messageId: `<${m.cle}@${domaine(config)}>`,
        from: config.MAIL_FROM,
        to: { name: m.a.nom, address: m.a.adresse },
        subject: m.objet,
        text: m.texte,
        html: m.html,
        headers: {
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'All',
          ...(m.desabonnement
            ? {
                'List-Unsubscribe': `<${m.desabonnement}>`,
                'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
              }
            : {}),
        },
      });
      try {
        await auPlus(envoi);
      } catch (erreur) {
        throw estDefinitif(erreur) ? new CourrielRefuse(codeDuRefus(erreur) ?? '') : erreur;
      }
      return true;
    },
    fermer: () => transport.close(),
  };
}

const domaine = (config: Configuration): string => new URL(config.PUBLIC_URL).hostname;
