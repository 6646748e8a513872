import type { Anomalie, LigneCalculee, SaisieFacture } from '@orpheon/domain';
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import type { FieldPathByValue } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { requeteCatalogueDeSaisie, useExpliquer } from '../../commun/anomalies/useExpliquer.ts';
import { cheminDe, type SuiviSaisie, type VueSuivi } from './suivi.ts';

/** A field that holds text. */
export type NomDeTexte = FieldPathByValue<SaisieFacture, string>;

const Contexte = createContext<SuiviSaisie | null>(null);
export const SuiviProvider = Contexte;

export function useSuivi(): SuiviSaisie {
  const suivi = useContext(Contexte);
  if (suivi === null) throw new Error('useSuivi() outside of the form');
  return suivi;
}

export const useVueSuivi = (): VueSuivi => {
  const suivi = useSuivi();
  return useSyncExternalStore(suivi.suivre, suivi.lire);
};

/** Amounts of one line; the line alone is drawn again when they change. */
export function useLigneCalculee(rang: number): LigneCalculee | undefined {
  const suivi = useSuivi();
  const net = useSyncExternalStore(suivi.suivre, () => suivi.lire().calcul.lignes[rang]?.net ?? null);
  return useMemo(() => (net === null ? undefined : suivi.lire().calcul.lignes[rang]), [net, rang, suivi]);
}

/** What is wrong at a field, in sentences: nothing as long as it was not left, or sending asked for. */
export function useErreur(nom: string, ...aussi: readonly string[]): string | undefined {
  const suivi = useSuivi();
  const dire = usePhrase();
  const chemin = cheminDe(nom);
  const siennes = useSyncExternalStore(suivi.suivre, () => suivi.de(chemin));
  const autres = useSyncExternalStore(suivi.suivre, () => aussi.flatMap((n) => suivi.de(cheminDe(n)))[0]);
  const toutes = autres ? [...siennes, autres] : siennes;
  return toutes.length === 0 ? undefined : toutes.map(dire).join(' ');
}

/** What is wrong and what to do, as it stands at a field: the field's own name is there already. */
export function usePhrase(): (anomalie: Anomalie) => string {
  const { t } = useTranslation('facturation');
  const expliquer = useExpliquer(requeteCatalogueDeSaisie);
  return (anomalie) => {
    if (anomalie.code === 'ORP-SAISIE-REQUIS' && anomalie.chemin !== undefined) return t('saisie.requis');
    const { message, remede } = expliquer(anomalie);
    return remede === '' ? message : `${message} ${remede}`;
  };
}
