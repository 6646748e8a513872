import type { Application, Niveau } from '@orpheon/domain';
import type { z } from 'zod';

/**
 * The right a route needs. There is no default: a route without one does not boot.
 *
 * - `PUBLIC`: anybody.
 * - `CONNECTE`: anybody signed in; what they get is about themselves.
 * - `PROFIL`: a holder of the profile. Who holds it nowhere gets 403; who holds it elsewhere gets 404 for an object
 *   out of their scope, and lists show only what is in it.
 * - `SUPPORT`: who helps people on behalf of the portal; every call is put into the audit.
 */
export type Droit =
  | { readonly type: 'PUBLIC' }
  | { readonly type: 'CONNECTE' }
  | { readonly type: 'SUPPORT' }
  | { readonly type: 'PROFIL'; readonly application: Application; readonly niveau: Niveau };

export type Methode = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** What the body of a reply is when it is not JSON. */
export type Flot = 'FICHIER' | 'EVENEMENTS';

/** A field of a form that carries files, at most `maximum` of `tailleMax` bytes each. */
export interface ChampDeFichiers {
  readonly champ: string;
  readonly maximum: number;
  readonly tailleMax: number;
}

/** One route of the REST API: mounted by the API, described in the OpenAPI, walked by the rights test. */
export interface Contrat {
  readonly methode: Methode;
  /** Fastify path: `/api/facturation/factures-recues/:id`. */
  readonly chemin: `/api/${string}`;
  /** One English sentence for the OpenAPI. */
  readonly resume: string;
  readonly droit: Droit;
  readonly params?: z.ZodObject;
  readonly query?: z.ZodObject;
  readonly corps?: z.ZodType;
  /**
   * The body is `multipart/form-data`: files come in the field `champ` and are streamed by the route, at most `maximum`
   * of `tailleMax` bytes each; `joints` are files of another field that go with them, all
   * together within what the first alone may weigh; `corps` then describes the other fields.
   */
  readonly fichiers?: ChampDeFichiers & { readonly joints?: ChampDeFichiers };
  /** A sensitive action: who proved who they are some time ago is asked again (403 CONFIRMATION_REQUISE). */
  readonly confirmation?: boolean;
  /** A key is required in `Idempotency-Key`; the same key gets the same answer. */
  readonly idempotent?: boolean;
  readonly reponses: Readonly<Record<number, z.ZodType | null>>;
  readonly flot?: Flot;
}

export const contrat = <const C extends Contrat>(c: C): C => c;

/**
 * True of what acts on something of the portal: its author has accepted the present conditions of use (403
 * CONDITIONS_A_ACCEPTER). One's own account stays in one's hands, to accept them, to protect it or to leave.
 */
export const exigeConditions = (c: Pick<Contrat, 'droit' | 'methode' | 'chemin'>): boolean =>
  c.droit.type !== 'PUBLIC' && c.methode !== 'GET' && !c.chemin.startsWith('/api/compte/');

export type Params<C extends Contrat> = C['params'] extends z.ZodType ? z.output<C['params']> : undefined;
export type Query<C extends Contrat> = C['query'] extends z.ZodType ? z.output<C['query']> : undefined;
export type Corps<C extends Contrat> = C['corps'] extends z.ZodType ? z.output<C['corps']> : undefined;
export type Reponse<C extends Contrat, S extends keyof C['reponses']> = C['reponses'][S] extends z.ZodType
  ? z.input<C['reponses'][S]>
  : null;
