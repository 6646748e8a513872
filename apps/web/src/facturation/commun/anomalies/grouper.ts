import { type Anomalie, COUCHES, type Couche, deplier, estFatale } from '@orpheon/domain';
import type { Reponse } from '../../../shared/api/types.ts';

/** The same finding in several places: said once, with every place it was found. */
export interface GroupeAnomalies {
  readonly cle: string;
  readonly code: string;
  readonly couche: Couche;
  readonly occurrences: readonly Anomalie[];
}

export interface AnomaliesGroupees {
  readonly fatales: readonly GroupeAnomalies[];
  readonly avertissements: readonly GroupeAnomalies[];
}

/** What refuses apart from what is only said; within each, from the file up to the portal, equal findings together. */
export function grouperAnomalies(anomalies: readonly Anomalie[]): AnomaliesGroupees {
  const toutes = deplier(anomalies);
  return {
    fatales: parCode(toutes.filter(estFatale)),
    avertissements: parCode(toutes.filter((a) => !estFatale(a))),
  };
}

function parCode(anomalies: readonly Anomalie[]): GroupeAnomalies[] {
  const groupes = new Map<string, Anomalie[]>();
  for (const anomalie of anomalies) {
    // the same rule on two terms is two things to mend
    const cle = `${anomalie.couche} ${anomalie.code} ${anomalie.terme ?? ''}`;
    const groupe = groupes.get(cle);
    if (groupe) groupe.push(anomalie);
    else groupes.set(cle, [anomalie]);
  }
  return [...groupes]
    .flatMap(([cle, occurrences]) => {
      const premiere = occurrences[0];
      return premiere ? [{ cle, code: premiere.code, couche: premiere.couche, occurrences }] : [];
    })
    .sort((a, b) => COUCHES.indexOf(a.couche) - COUCHES.indexOf(b.couche));
}

/** A finding as the API sends it; a layer that this version does not know is taken as the portal's. */
export const lireAnomalie = (a: Reponse<'Anomalie'>): Anomalie => ({
  ...a,
  couche: COUCHES.find((c) => c === a.couche) ?? 'PORTAIL',
});
