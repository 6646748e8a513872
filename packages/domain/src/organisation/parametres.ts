import { echec, type Refus, type Resultat, reussite } from '../commun/resultat.ts';

/** What a public structure chooses of its reception (facts §2.2). */
export interface ParametresDeStructure {
  readonly serviceObligatoire: boolean;
  readonly engagementObligatoire: boolean;
  /** Either one suffices: the two above are not read then. */
  readonly serviceOuEngagement: boolean;
  readonly maitriseOuvrage: boolean;
  readonly maitriseOuvrageSeulement: boolean;
  readonly miseEnPaiementNonCommuniquee: boolean;
  /** Currencies accepted besides EUR. */
  readonly devisesAcceptees: readonly string[];
}

export const CHAMPS_DE_PARAMETRES = [
  'serviceObligatoire',
  'engagementObligatoire',
  'serviceOuEngagement',
  'maitriseOuvrage',
  'maitriseOuvrageSeulement',
  'miseEnPaiementNonCommuniquee',
  'devisesAcceptees',
  'doubleValidationBancaire',
] as const;

/**
 * Judges new parameters. Either/or clears the two flags it replaces, so that what is kept is what counts; EUR needs no
 * naming, and a currency stands once.
 * @param voulus null: they stay as they are (a private structure has none)
 */
export function jugerParametres(
  structure: { readonly publique: boolean },
  voulus: ParametresDeStructure | null,
): Resultat<Partial<ParametresDeStructure>, Refus<'PARAMETRES_RESERVES' | 'MOA_INCOHERENTE'>> {
  if (voulus === null) return reussite({});
  if (!structure.publique) return echec('REGLE_METIER', 'PARAMETRES_RESERVES');
  if (voulus.maitriseOuvrageSeulement && !voulus.maitriseOuvrage) return echec('REGLE_METIER', 'MOA_INCOHERENTE');
  const unDesDeux = voulus.serviceOuEngagement;
  return reussite({
    ...voulus,
    serviceObligatoire: !unDesDeux && voulus.serviceObligatoire,
    engagementObligatoire: !unDesDeux && voulus.engagementObligatoire,
    devisesAcceptees: [...new Set(voulus.devisesAcceptees)].filter((d) => d !== 'EUR').sort(),
  });
}
