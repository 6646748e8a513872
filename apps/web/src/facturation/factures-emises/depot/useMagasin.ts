import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { messageErreur } from '../../../shared/api/message.ts';
import { session } from '../../../shared/session/session.ts';
import type { FileDeDepot } from './file-de-depot.ts';
import { MagasinDepot } from './magasin.ts';
import { moyensDuNavigateur } from './moyens.ts';

/** One list a person and tab: it outlives the page, never the session of its owner. */
let ouvert: { readonly utilisateurId: string; readonly magasin: MagasinDepot } | null = null;

export function useMagasin(utilisateurId: string, structureId: string): { file: FileDeDepot; magasin: MagasinDepot } {
  const { t } = useTranslation();
  const dire = useRef((erreur: unknown) => messageErreur(erreur, t));
  useEffect(() => {
    dire.current = (erreur) => messageErreur(erreur, t);
  }, [t]);
  if (ouvert?.utilisateurId !== utilisateurId) {
    ouvert?.magasin.vider();
    const magasin = new MagasinDepot(
      moyensDuNavigateur((erreur) => dire.current(erreur)),
      structureId,
    );
    ouvert = { utilisateurId, magasin };
    const arreter = session.suivre(() => {
      if (session.lire().ouverte) return;
      magasin.vider();
      arreter();
      if (ouvert?.magasin === magasin) ouvert = null;
    });
  }
  const { magasin } = ouvert;
  const file = useSyncExternalStore(magasin.suivre, magasin.lire);
  return { file, magasin };
}
