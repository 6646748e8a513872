import { parseArgs } from 'node:util';
import { Explication } from '../commun/message.ts';

export const AIDE = `npm start [-- options]

  --reset   repart de zéro: efface la base, les documents et les courriels embarqués (demande confirmation)
            begins afresh: deletes the embedded database, documents and mails (asks first)
  --yes     répond oui · answers yes
  --help    ceci · this

Réglages (environnement) · settings (environment)
  PORT            port du portail (3000)                          · the portal's port
  HOTE            adresse d'écoute (127.0.0.1; 0.0.0.0: toutes)   · address to listen on
  PUBLIC_URL      adresse publique du portail                     · the portal's public address
  DATABASE_URL    votre PostgreSQL, au lieu de l'embarqué         · your PostgreSQL instead of the embedded one
  SMTP_URL        votre serveur de courriel, au lieu de la boîte  · your mail server instead of the mailbox
  S3_ENDPOINT, S3_BUCKET, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY
                  votre stockage d'objets, au lieu d'un dossier   · your object storage instead of a folder
  DEMO            1: charge la démonstration dans DATABASE_URL; 0: pas de démonstration
                  1: loads the demo into DATABASE_URL; 0: no demo`;

export interface Options {
  readonly aide: boolean;
  readonly reset: boolean;
  readonly oui: boolean;
  readonly port: number;
  readonly hote: string;
  /** Whether the demo is to be loaded: into the embedded database unless refused, into a configured one only when asked. */
  readonly demo: boolean;
}

const VRAI = new Set(['1', 'true']);
const FAUX = new Set(['0', 'false']);

/** @throws {Explication} for an unknown option or a setting that means nothing */
export function lireOptions(args: readonly string[], env: NodeJS.ProcessEnv): Options {
  let values: { help?: boolean; reset?: boolean; yes?: boolean };
  try {
    const options = {
      help: { type: 'boolean', short: 'h' },
      reset: { type: 'boolean' },
      yes: { type: 'boolean', short: 'y' },
    } as const;
    values = parseArgs({ args: [...args], options }).values;
  } catch (e) {
    throw new Explication(
      'Option inconnue. « npm start -- --help » les montre toutes.',
      `Unknown option (${e instanceof Error ? e.message : ''}). "npm start -- --help" shows them all.`,
    );
  }
  const port = env.PORT ? Number(env.PORT) : 3000;
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Explication(
      `PORT=${env.PORT} n'est pas un numéro de port: donnez un nombre entre 1 et 65535.`,
      `PORT=${env.PORT} is no port number: give one between 1 and 65535.`,
    );
  }
  const demo = env.DEMO ?? '';
  if (demo !== '' && !VRAI.has(demo) && !FAUX.has(demo)) {
    throw new Explication(`DEMO=${demo} n'a pas de sens: 1 ou 0.`, `DEMO=${demo} means nothing: use 1 or 0.`);
  }
  return {
    aide: values.help ?? false,
    // `npm start --reset`, without `--`: npm keeps the option and tells us so in the environment
    reset: values.reset ?? env.npm_config_reset === 'true',
    oui: values.yes ?? env.npm_config_yes === 'true',
    port,
    hote: env.HOTE || '127.0.0.1',
    demo: env.DATABASE_URL ? VRAI.has(demo) : !FAUX.has(demo),
  };
}
