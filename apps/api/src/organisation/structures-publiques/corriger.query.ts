import {
  distanceDeFrappe,
  fautesPermises,
  type MotPossible,
  synonymeDAnnuaire,
  textesPossibles,
} from '@orpheon/domain';
import type { Deps } from '../../platform/deps.ts';
import { motifsLike } from '../../platform/pagination.ts';
import { REPONDENT } from './structure-publique.sql.ts';

/** Texts that are tried before nothing is found. */
const ESSAIS = 8;

/**
 * What somebody meant by words that no public structure answers to: each replaced by a word of the directory that looks
 * like it, or by the official word for it.
 * @param mots as the directory keeps them
 * @returns the first such text that some structure answers to; null where there is none
 */
export async function corriger(deps: Deps, mots: readonly string[]): Promise<string | null> {
  if (mots.length === 0) return null;
  const possibles = await Promise.all(mots.map((mot) => motsPossibles(deps, mot)));
  const tel = mots.join(' ');
  for (const texte of textesPossibles(possibles, ESSAIS + 1)) {
    if (texte !== tel && (await existe(deps, texte))) return texte;
  }
  return null;
}

async function motsPossibles(deps: Deps, mot: string): Promise<MotPossible[]> {
  const permises = fautesPermises(mot);
  const lui: MotPossible = { mot, ecart: 0 };
  if (permises === 0 || /[^a-z]/.test(mot)) return [lui];
  const { rows } = await deps.base.pool.query<{ proche: string }>({
    name: 'mots_proches',
    text: 'SELECT mots_proches($1) AS proche',
    values: [mot],
  });
  const proches = rows
    .map(({ proche }) => ({ mot: proche, ecart: distanceDeFrappe(mot, proche, permises) }))
    .filter(({ ecart }) => ecart > 0 && ecart <= permises)
    .sort((a, b) => a.ecart - b.ecart);
  const synonyme = synonymeDAnnuaire(mot);
  return [lui, ...(synonyme ? [{ mot: synonyme, ecart: 0.5 }] : []), ...proches];
}

async function existe(deps: Deps, texte: string): Promise<boolean> {
  const motifs = motifsLike(texte);
  const { rows } = await deps.base.pool.query<{ existe: boolean }>(
    `WITH ${REPONDENT(motifs.map((_, i) => `s.recherche LIKE $${i + 1}`).join(' AND '))}
      SELECT EXISTS (SELECT FROM repondent) AS existe`,
    motifs,
  );
  return rows[0]?.existe ?? false;
}
