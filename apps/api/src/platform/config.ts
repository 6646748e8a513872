import { z } from 'zod';

const drapeau = z
  .enum(['0', '1', 'false', 'true'])
  .transform((v) => v === '1' || v === 'true')
  .optional();

/** Every setting of the product, read once at start; README lists them with what each does. */
const schema = z.object({
  DATABASE_URL: z.url(),
  SMTP_URL: z.url().optional(),
  MAIL_FROM: z.string().default('Orphéon <ne-pas-repondre@localhost>'),
  /** clamd, by TCP (`tcp://host:3310`) or by its socket (`unix:/run/clamav/clamd.ctl`); absent: nothing is analysed. */
  ANTIVIRUS_URL: z
    .string()
    .regex(/^(tcp:\/\/[^\s/]+:\d+|unix:\/\S+)$/)
    .optional(),
  /** Search of the public register of companies; absent: none in production, fictitious companies elsewhere. */
  SIRENE_URL: z.url().optional(),
  S3_ENDPOINT: z.url().optional(),
  S3_BUCKET: z.string().optional(),
  S3_REGION: z.string().default('auto'),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  DOSSIER_DOCUMENTS: z.string().optional(),
  /** Certificates (PEM, DER) of the authorities whose signatures are recognised; absent: no chain is verified. */
  DOSSIER_CONFIANCE: z.string().optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOTE: z.string().default('127.0.0.1'),
  PUBLIC_URL: z.url().optional(),
  DEMO: drapeau,
  ENVIRONNEMENT: z.enum(['PRODUCTION', 'QUALIFICATION', 'DEMONSTRATION']).default('PRODUCTION'),
  CONTACT: z.string().optional(),
  EDITEUR: z.string().optional(),
  MENTIONS_LEGALES: z.string().optional(),
  NIVEAU_JOURNAL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
  /** Jobs that one worker runs at once; deposits under way together share their transactions. */
  TRAVAUX_SIMULTANES: z.coerce.number().int().min(1).max(50).default(24),
  CONNEXIONS_BASE: z.coerce.number().int().min(2).max(200).default(16),
  /** Number of proxies in front whose `X-Forwarded-*` is believed. */
  MANDATAIRES: z.coerce.number().int().min(0).max(5).default(0),
  /** Figures and health for machines that watch; absent: none. */
  PORT_ADMIN: z.coerce.number().int().min(0).max(65_535).optional(),
  HOTE_ADMIN: z.string().default('127.0.0.1'),
  /** Seconds during which a stopping API says that it is not ready and still serves. */
  DELAI_ARRET_S: z.coerce.number().int().min(0).max(60).default(0),
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url().optional(),
  /** Zero bits that a browser must find before it signs somebody up: one more doubles its work; 16 take a good moment on a phone. */
  DIFFICULTE_PREUVE: z.coerce.number().int().min(0).max(26).default(16),
  /** Encrypts the private keys that the database holds; absent: no certificate is signed. */
  SECRET_MAITRE: z.string().min(32).optional(),
  /** A code by mail on a new device, where a mail server is configured; absent: yes, but for a demonstration. */
  CODE_PAR_COURRIEL: drapeau,
  /** Sign-in by an identity provider (OpenID Connect): all of the first three, or none. */
  OIDC_EMETTEUR: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** What the sign-in button calls it. */
  OIDC_NOM: z.string().max(60).default('votre fournisseur d’identité'),
  OIDC_PORTEES: z.string().default('openid email profile'),
});

export type Environnement = z.output<typeof schema>;

/** @throws Error one sentence naming each setting that is wrong. */
export function lireConfiguration(env: NodeJS.ProcessEnv): Configuration {
  const vides = Object.fromEntries(Object.entries(env).filter(([, v]) => v !== ''));
  const lu = schema.safeParse(vides);
  if (!lu.success) {
    const fautes = lu.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`).join('; ');
    throw new Error(`Configuration: ${fautes}`);
  }
  const e = lu.data;
  return {
    ...e,
    PUBLIC_URL: (e.PUBLIC_URL ?? `http://localhost:${e.PORT}`).replace(/\/$/, ''),
    documents: stockage(e),
    codeParCourriel:
      e.SMTP_URL !== undefined && (e.CODE_PAR_COURRIEL ?? !(e.DEMO || e.ENVIRONNEMENT === 'DEMONSTRATION')),
    fournisseur: fournisseur(e),
  };
}

export interface Configuration extends Omit<Environnement, 'PUBLIC_URL'> {
  /** Address under which people reach the portal, without trailing slash. */
  PUBLIC_URL: string;
  documents: ConfigurationDocuments;
  /** A code is sent by mail on a new device. */
  codeParCourriel: boolean;
  fournisseur: ConfigurationFournisseur | null;
}

export interface ConfigurationFournisseur {
  readonly emetteur: string;
  readonly clientId: string;
  readonly secret: string;
  readonly nom: string;
  readonly portees: string;
}

function fournisseur(e: Environnement): ConfigurationFournisseur | null {
  const { OIDC_EMETTEUR: emetteur, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: secret } = e;
  if (!emetteur && !clientId && !secret) return null;
  if (!emetteur || !clientId || !secret) {
    throw new Error('Configuration: OIDC_EMETTEUR, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET go together');
  }
  return { emetteur, clientId, secret, nom: e.OIDC_NOM, portees: e.OIDC_PORTEES };
}

export type ConfigurationDocuments =
  | { type: 'DOSSIER'; dossier: string }
  | { type: 'S3'; adresse: string; seau: string; region: string; cle: string; secret: string };

function stockage(e: Environnement): ConfigurationDocuments {
  if (e.S3_ENDPOINT) {
    if (!e.S3_BUCKET || !e.S3_ACCESS_KEY_ID || !e.S3_SECRET_ACCESS_KEY) {
      throw new Error('Configuration: S3_ENDPOINT needs S3_BUCKET, S3_ACCESS_KEY_ID and S3_SECRET_ACCESS_KEY');
    }
    return {
      type: 'S3',
      adresse: e.S3_ENDPOINT.replace(/\/$/, ''),
      seau: e.S3_BUCKET,
      region: e.S3_REGION,
      cle: e.S3_ACCESS_KEY_ID,
      secret: e.S3_SECRET_ACCESS_KEY,
    };
  }
  return { type: 'DOSSIER', dossier: e.DOSSIER_DOCUMENTS ?? '.data/documents' };
}
