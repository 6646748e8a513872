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
  /** Page where the reader chooses what they are sent. */
  readonly preferences: string;
}

/** Outgoing mail. */
export interface Courrier {
  /**
   * @returns false where no mail server is configured: nothing was sent
   * @throws when the server did not take it: try again later
   */
  envoyer(message: MessageAEnvoyer): Promise<boolean>;
  fermer(): void;
}

const DELAIS = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 } as const;

export function ouvrirCourrier({ config, journal }: Pick<Deps, 'config' | 'journal'>): Courrier {
  if (!config.SMTP_URL) {
    let dit = false;
    return {
      async envoyer() {
        if (!dit) journal.warn('no mail server is configured (SMTP_URL): mails are not sent');
        dit = true;
        return false;
      },
      fermer: () => undefined,
    };
  }
  const transport = createTransport({ url: config.SMTP_URL, pool: true, maxConnections: 4, ...DELAIS });
  return {
    async envoyer(m) {
      await transport.sendMail({
        messageId: `<${m.cle}@${domaine(config)}>`,
        from: config.MAIL_FROM,
        to: { name: m.a.nom, address: m.a.adresse },
        subject: m.objet,
        text: m.texte,
        html: m.html,
        headers: {
          'Auto-Submitted': 'auto-generated',
          'X-Auto-Response-Suppress': 'All',
          'List-Unsubscribe': `<${m.preferences}>`,
        },
      });
      return true;
    },
    fermer: () => transport.close(),
  };
}

const domaine = (config: Configuration): string => new URL(config.PUBLIC_URL).hostname;
