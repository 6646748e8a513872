import { type Contexte, dire, montrerInstant, seulement, tableau } from './commande.ts';
import { lireCourrielsSansSuite } from './files.query.ts';

const MONTRES = 100;

/** Mails that a server refused for good or that were given up, by the reader's number alone. */
export async function listerCourriels(contexte: Contexte): Promise<boolean> {
  seulement(contexte);
  const vus = await lireCourrielsSansSuite(contexte.deps, MONTRES);
  const titres =
    contexte.langue === 'en'
      ? ['mail', 'user', 'outcome', 'code', 'tries', 'when']
      : ['courriel', 'utilisateur', 'issue', 'code', 'essais', 'quand'];
  const rangees = vus.map((c) => [
    c.id,
    c.utilisateur,
    c.issue,
    c.refus ?? '–',
    String(c.essais),
    montrerInstant(c.issueLe, contexte.langue),
  ]);
  if (vus.length === 0) dire(contexte, 'Aucun courriel refusé ni abandonné.', 'No mail was refused or given up.');
  else for (const ligne of tableau([titres, ...rangees])) contexte.ecrire(ligne);
  return vus.length === 0;
}
