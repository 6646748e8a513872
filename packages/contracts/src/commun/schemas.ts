import { caractereInterdit, normaliser } from '@orpheon/domain';
import { z } from 'zod';

/** Technical identifier: a positive integer below 2^53, in decimal text. */
export const identifiant = z.string().regex(/^[1-9][0-9]{0,15}$/);
/** Opaque keyset cursor, as given by the page before. */
export const curseur = z.string().max(200);
/** Calendar day, `YYYY-MM-DD`. */
export const jour = z.iso.date();
/** A day that somebody gives, of the years 1900 to 2999: the database knows no year 0, and nobody means it. */
export const jourSaisi = jour.refine((j) => j >= '1900-01-01' && j <= '2999-12-31', {
  params: { regle: 'ANNEE' satisfies RegleDeChamp },
});
/** Instant, ISO 8601 in UTC. */
export const instant = z.iso.datetime();
/** Rules that are ours beside the schema's own: the sentence for each is where the API explains its refusals. */
export type RegleDeChamp =
  | 'ANNEE'
  | 'CARACTERE'
  | 'NOM'
  | 'TELEPHONE'
  | 'CODE_POSTAL'
  | 'PAYS'
  | 'TVA'
  | 'TVA_CLE'
  | RegleDeCompte;
/** Of an account's number: its form, length and key; of its BIC. */
type RegleDeCompte = 'COMPTE_CARACTERES' | 'COMPTE_LONGUEUR' | 'COMPTE_CLE' | 'BIC_CARACTERES' | 'BIC_ABSENT';

/** Refuses a character that may not stand in text, and says which. */
const sansCaractereInterdit =
  (admis: RegExp | null) =>
  (texte: string, contexte: z.core.$RefinementCtx<string>): void => {
    const caractere = caractereInterdit(admis ? texte.replace(admis, '') : texte);
    if (caractere === null) return;
    contexte.addIssue({
      code: 'custom',
      params: { regle: 'CARACTERE' satisfies RegleDeChamp, caractere },
    });
  };

/** Exact decimal in text; never a JSON number. */
export const decimal = z.string().regex(/^-?\d{1,19}(\.\d{1,6})?$/);
/**
 * A name, number, code or search that somebody types, on one line: trimmed, in NFC, without the characters that the
 * database cannot hold or that make one text look like another (decisions §1).
 */
export const texteSaisi = (longueurMax: number) =>
  z
    .string()
    .overwrite((texte) => normaliser(texte.trim()))
    .max(longueurMax)
    .superRefine(sansCaractereInterdit(null));
/** The same over several lines, for comments and motives: line feeds and tabs may stand in it. */
export const texteLongSaisi = (longueurMax: number) =>
  z
    .string()
    // Forms send their lines ended by CR LF.
    .overwrite((texte) => normaliser(texte.replace(/\r\n?/g, '\n').trim()))
    .max(longueurMax)
    .superRefine(sansCaractereInterdit(/[\n\t]/g));
/** Number of rows of a page. */
export const limite = z.coerce.number().int().min(1).max(100).default(50);
export const langue = z.enum(['fr', 'en']);

/** One value or several of the same query parameter. */
export const plusieurs = <T extends z.ZodType>(schema: T, maximum = 50) =>
  z
    .union([schema, z.array(schema).max(maximum)])
    .transform((v) => (Array.isArray(v) ? v : [v]) as z.output<T>[])
    .optional();

/** Body of every refusal: a stable code, a sentence in the reader's language, and where it went wrong. */
export const erreur = z
  .object({
    code: z.string(),
    message: z.string(),
    /** Fields at fault, by path in the request. */
    champs: z.array(z.object({ chemin: z.string(), message: z.string() })).optional(),
    details: z.record(z.string(), z.string()).optional(),
    /** Number to give to support when the fault is ours. */
    incident: z.string().optional(),
  })
  .meta({ id: 'Erreur' });

export const page = <T extends z.ZodType>(element: T) =>
  z.object({
    elements: z.array(element),
    /** Null on the last page. */
    curseurSuivant: z.string().nullable(),
    /** The search looked at a bounded number of rows and stopped there: ask on with the cursor. */
    rechercheIncomplete: z.boolean(),
  });
