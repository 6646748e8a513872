/** Words that say nothing of a structure: looked for only where nothing else was typed. */
const MOTS_VIDES: ReadonlySet<string> = new Set(['de', 'du', 'des', 'la', 'le', 'les', 'et', 'en', 'au', 'aux']);

/** What people call a public body, beside the word of its official name. */
const SYNONYMES: Readonly<Record<string, string>> = {
  mairie: 'commune',
  ville: 'commune',
  municipalite: 'commune',
  hopital: 'hospitalier',
  chu: 'hospitalier',
  fac: 'universite',
  agglo: 'agglomeration',
};

/** The words of a search that count, in order; all of them where none says anything. */
export function motsUtiles(mots: readonly string[]): readonly string[] {
  const utiles = mots.filter((mot) => !MOTS_VIDES.has(mot));
  return utiles.length > 0 ? utiles : mots;
}

/** The official word for what people say; null where there is no other. */
export const synonymeDAnnuaire = (mot: string): string | null =>
  Object.hasOwn(SYNONYMES, mot) ? (SYNONYMES[mot] ?? null) : null;

/** A word that may have been meant, and how far it is from what was typed. */
export interface MotPossible {
  readonly mot: string;
  readonly ecart: number;
}

/**
 * What may have been meant by several words, likeliest first: one possible word for each, by the sum of their distances.
 * @param max how many are given at most
 */
export function textesPossibles(possibles: readonly (readonly MotPossible[])[], max: number): string[] {
  // Each word's own first few are enough: what is further away is meant by nobody.
  const PAR_MOT = 6;
  let textes: MotPossible[] = [{ mot: '', ecart: 0 }];
  for (const choix of possibles) {
    textes = textes
      .flatMap((t) =>
        choix
          .slice(0, PAR_MOT)
          .map((c) => ({ mot: t.mot === '' ? c.mot : `${t.mot} ${c.mot}`, ecart: t.ecart + c.ecart })),
      )
      .sort((a, b) => a.ecart - b.ecart)
      .slice(0, max);
  }
  return textes.map((t) => t.mot);
}
