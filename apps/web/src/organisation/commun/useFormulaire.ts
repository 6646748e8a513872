import type { ErreurDeChamp } from '@orpheon/ui';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErreurApi } from '../../shared/api/erreur.ts';
import { messageErreur } from '../../shared/api/message.ts';

export interface Formulaire<V extends object> {
  readonly valeurs: V;
  readonly erreurs: readonly ErreurDeChamp[];
  readonly tentative: number;
  poser(change: Partial<V>): void;
  /** The id of a field, to which the summary of errors leads. */
  readonly idDe: (champ: string) => string;
  readonly erreurDe: (champ: string) => string | undefined;
  /** Begins again from other values. */
  readonly reprendre: (valeurs: V) => void;
  /** What the page found itself; true: nothing, it may be sent. */
  readonly verifier: (fautes: Readonly<Record<string, string | null>>) => boolean;
  /** What the API refused: beside its field where it names one. */
  readonly refuser: (erreur: unknown) => void;
}

/** What a field needs of its form: a form of more fields will do. */
export type FormulaireDe<V extends object> = Pick<Formulaire<V>, 'valeurs' | 'idDe' | 'erreurDe' | 'poser'>;

/** The state of a form: what is typed, what is wrong with it, and where. */
export function useFormulaire<V extends object>(initiales: V): Formulaire<V> {
  const prefixe = useId();
  const { t } = useTranslation();
  const [valeurs, setValeurs] = useState(initiales);
  const [erreurs, setErreurs] = useState<readonly ErreurDeChamp[]>([]);
  const [tentative, setTentative] = useState(0);
  const idDe = (champ: string) => `${prefixe}-${champ}`;
  const montrer = (liste: readonly ErreurDeChamp[]) => {
    setErreurs(liste);
    setTentative((n) => n + 1);
  };
  return {
    valeurs,
    erreurs,
    tentative,
    idDe,
    poser: (change) => {
      setValeurs((v) => ({ ...v, ...change }));
      // what is being mended is no longer shown as wrong
      const champs = Object.keys(change).map(idDe);
      setErreurs((liste) => liste.filter((e) => e.champ === null || !champs.includes(e.champ)));
    },
    erreurDe: (champ) => erreurs.find((e) => e.champ === idDe(champ))?.message,
    reprendre: (nouvelles) => {
      setValeurs(nouvelles);
      setErreurs([]);
    },
    verifier: (fautes) => {
      const liste = Object.entries(fautes).flatMap(([champ, message]) =>
        message === null ? [] : [{ champ: idDe(champ), message }],
      );
      montrer(liste);
      return liste.length === 0;
    },
    refuser: (erreur) => {
      const champs = erreur instanceof ErreurApi ? erreur.champs : [];
      const places = champs.map((c) => ({ champ: idDe(c.chemin.split('.').at(-1) ?? ''), message: c.message }));
      montrer(places.length > 0 ? places : [{ champ: null, message: messageErreur(erreur, t) }]);
    },
  };
}
