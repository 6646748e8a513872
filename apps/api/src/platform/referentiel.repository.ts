import type { LigneReferentiel, NomReferentiel } from '@orpheon/domain';
import type { Tx } from './base.ts';

/** Every dated row, or those of one table: a few hundred in all. */
export async function lireLignesReferentiel(
  sql: Pick<Tx, '$queryRaw'>,
  nom: NomReferentiel | null = null,
): Promise<LigneReferentiel[]> {
  return sql.$queryRaw<LigneReferentiel[]>`
    SELECT nom, cle, valeur, debut::text, fin::text FROM referentiel
    WHERE ${nom}::text IS NULL OR nom = ${nom}::text ORDER BY nom, cle, debut`;
}

/**
 * Adds a dated row; the one of the same key that was open ends the day before. The past is not rewritten: a row of the
 * same key and day is refused by the database.
 */
export async function ajouterLigneReferentiel(tx: Pick<Tx, '$executeRaw'>, l: LigneReferentiel): Promise<void> {
  await tx.$executeRaw`UPDATE referentiel SET fin = ${l.debut}::date - 1
    WHERE nom = ${l.nom} AND cle = ${l.cle} AND fin IS NULL AND debut < ${l.debut}::date`;
  await tx.$executeRaw`INSERT INTO referentiel (nom, cle, valeur, debut, fin)
    VALUES (${l.nom}, ${l.cle}, ${l.valeur}, ${l.debut}::date, ${l.fin}::date)`;
}

/** Ends what is in force: its last day. @returns how many rows were ended */
export const cloreLigneReferentiel = (
  tx: Pick<Tx, '$executeRaw'>,
  { nom, cle, fin }: { nom: NomReferentiel; cle: string; fin: string },
): Promise<number> =>
  tx.$executeRaw`UPDATE referentiel SET fin = ${fin}::date
    WHERE nom = ${nom} AND cle = ${cle} AND debut <= ${fin}::date AND (fin IS NULL OR fin > ${fin}::date)`;
