import type { ErreurDeChamp } from '@orpheon/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErreurApi } from '../../shared/api/erreur.ts';
import { incidentDe, messageErreur } from '../../shared/api/message.ts';

/** Something, an at sign, something with a dot: the server judges the rest. */
export const ressembleAUnCourriel = (texte: string): boolean => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(texte.trim());

/** A version as one reads it, on one line: its hyphen does not break. */
export const versionLisible = (version: string): string => version.replaceAll('-', '\u2011');

/** What is wrong with a form: found here before sending, or said by the server, at the field that it names. */
export function useErreurs(prefixe: string) {
  const { t: commun } = useTranslation();
  const [erreurs, setErreurs] = useState<readonly ErreurDeChamp[]>([]);
  const [tentative, setTentative] = useState(0);
  const id = (champ: string): string => `${prefixe}-${champ}`;
  const signaler = (trouvees: readonly ErreurDeChamp[]): boolean => {
    setErreurs(trouvees);
    setTentative((n) => n + 1);
    return trouvees.length === 0;
  };
  return {
    erreurs,
    tentative,
    id,
    de: (champ: string): string | undefined => erreurs.find((e) => e.champ === id(champ))?.message,
    /** @returns true where nothing is wrong; `attendus` are the fields and what is wrong with each, if anything */
    verifier: (attendus: Readonly<Record<string, string | false>>): boolean =>
      signaler(
        Object.entries(attendus).flatMap(([champ, message]) => (message ? [{ champ: id(champ), message }] : [])),
      ),
    /** A refusal of the server; `champs` says which field a code is about. */
    refuser: (erreur: unknown, champs: Readonly<Record<string, string>> = {}): void => {
      if (erreur instanceof ErreurApi && erreur.champs.length > 0) {
        signaler(erreur.champs.map((c) => ({ champ: id(c.chemin), message: c.message })));
        return;
      }
      const incident = incidentDe(erreur);
      const message = messageErreur(erreur, commun);
      const champ = erreur instanceof ErreurApi ? champs[erreur.code] : undefined;
      signaler([{ champ: champ ? id(champ) : null, message: incident ? `${message} (${incident})` : message }]);
    },
  };
}
