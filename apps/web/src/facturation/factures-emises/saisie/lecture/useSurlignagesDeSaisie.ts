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
    const champ = (cible: EventTarget | null) => champDe(cible, lectures.lire().champs.keys());
    const montrer = ({ target }: Event) => lectures.montrer(champ(target));
    // the pointer shows what it is over, until it leaves: then the field that has the focus is shown again
    const survoler = (e: Event) => {
      // a page that scrolls under a pointer at rest points at nothing
      if (e instanceof PointerEvent && e.movementX === 0 && e.movementY === 0) return;
      lectures.montrer(champ(e.target) ?? champ(document.activeElement));
    };
    const quitter = () => lectures.montrer(champ(document.activeElement));
    const cacher = () => lectures.montrer(null);
    const ecoutes = { focusin: montrer, focusout: cacher, pointermove: survoler, pointerleave: quitter } as const;
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
