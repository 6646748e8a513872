import { nomDePersonne, normaliserCourriel } from '@orpheon/domain';
import { z } from 'zod';
import { type RegleDeChamp, texteSaisi } from '../commun/schemas.ts';

/** An address, without spaces around. */
export const courriel = z
  .string()
  .overwrite((texte) => texte.trim())
  .pipe(z.email().max(254));
/** The same as people sign in with: in lower case. */
export const courrielDeConnexion = z.string().overwrite(normaliserCourriel).pipe(z.email().max(254));

/** First or last name. */
export const nomSaisi = texteSaisi(80)
  .min(1)
  .refine(nomDePersonne, { params: { regle: 'NOM' satisfies RegleDeChamp } });

/** Judged by the domain, with the person's own words; never trimmed. */
export const motDePasse = z.string().min(1).max(1024);
/** The secret of a one-time link. */
export const jetonDeLien = z.string().regex(/^[A-Za-z0-9_-]{43}$/);

/** What helps a reset by mail. */
export const questionSecrete = {
  question: texteSaisi(150).min(5),
  reponse: texteSaisi(100).min(1),
};
