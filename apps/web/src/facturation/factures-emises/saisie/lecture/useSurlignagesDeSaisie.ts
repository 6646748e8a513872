import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { Surlignage } from '../../../commun/pdf/surlignages.ts';
import { cheminDe, idChamp } from '../suivi.ts';
import { useNomDuChamp } from '../useNomDuChamp.ts';
import type { Lectures } from './lectures.ts';

/** The places that the fields were read at, the one of the field under the hand or the pointer first. */
export function useSurlignagesDeSaisie(lectures: Lectures) {
  const { t } = useTranslation('facturation');
  const nommer = useNomDuChamp();
  const { champs, actif } = useSyncExternalStore(lectures.suivre, lectures.lire);
  const marques = [...champs].map(
    ([nom, { page, boite }]): Surlignage => ({
      cle: nom,
      libelle: t('lecture.allerAuChamp', { champ: nommer(cheminDe(nom)) }),
      page,
      boite,
      actif: nom === actif,
    }),
  );
  const choisir = (cle: string): void => {
    const champ = document.getElementById(idChamp(cle));
    champ?.scrollIntoView({ block: 'center' });
    champ?.focus({ preventScroll: true });
  };
  const cadre = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const element = cadre.current;
    if (!element) return;
    const montrer = ({ target }: Event) => lectures.montrer(champDe(target, lectures.lire().champs.keys()));
    const cacher = () => lectures.montrer(null);
    const ecoutes = { focusin: montrer, focusout: cacher, pointerover: montrer, pointerleave: cacher } as const;
    for (const [nom, ecoute] of Object.entries(ecoutes)) element.addEventListener(nom, ecoute);
    return () => {
      for (const [nom, ecoute] of Object.entries(ecoutes)) element.removeEventListener(nom, ecoute);
    };
  }, [lectures]);
  return { surlignages: { marques, choisir }, cadre };
}

/** The field that an element is, or that its label and messages belong to. */
function champDe(cible: EventTarget | null, noms: Iterable<string>): string | null {
  if (!(cible instanceof Element)) return null;
  const cadre = cible.closest('.aksel-form-field, [id^="saisie-"]');
  const id = cadre?.id.startsWith('saisie-') ? cadre.id : cadre?.querySelector('[id^="saisie-"]')?.id;
  return [...noms].find((nom) => idChamp(nom) === id) ?? null;
}
