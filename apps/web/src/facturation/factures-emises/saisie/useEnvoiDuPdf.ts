import type { SemanticInvoice } from '@orpheon/domain';
import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErreurApi } from '../../../shared/api/erreur.ts';
import { messageErreur } from '../../../shared/api/message.ts';
import { cles } from '../../../shared/requetes/cles.ts';
import { Controleur } from '../../commun/controle/controleur.ts';
import type { LecturePdf } from './lecture/useLecturePdf.ts';
import { autreVersion } from './moyens.ts';
import { prendrePdf } from './pdf-a-saisir.ts';
import { joindreDocument } from './saisie.queries.ts';
import type { Editeur } from './useEditeur.ts';

type Etat =
  | { readonly type: 'REPOS' }
  | { readonly type: 'ENVOI'; readonly avancement: number }
  | { readonly type: 'ECHEC'; readonly message: string };

/** The structured invoice that the PDF was found to carry; `facture` null: it says so, and cannot be read. */
export interface FacturXTrouve {
  readonly facture: SemanticInvoice | null;
  /** Asked for on the page one comes from: the form is filled at once. */
  readonly remplirTout: boolean;
}

/** Sends the chosen PDF with the draft it belongs to, and looks whether it is more than a picture. */
export function useEnvoiDuPdf({ sauvegarde }: Editeur, { lire, faireLire }: LecturePdf) {
  const { t } = useTranslation('facturation');
  const { t: commun } = useTranslation();
  const requetes = useQueryClient();
  const [fichier, setFichier] = useState<File | null>(null);
  const [etat, setEtat] = useState<Etat>({ type: 'REPOS' });
  const [facturX, setFacturX] = useState<FacturXTrouve | null>(null);
  const tentative = useRef<{ readonly fichier: File; readonly cle: string } | null>(null);

  const envoyer = async (choisi: File, remplirTout = false): Promise<void> => {
    setFichier(choisi);
    setFacturX(null);
    const lu = lireFacturX(choisi).then((trouve) => {
      if (trouve) setFacturX({ facture: trouve.facture, remplirTout });
      // what it says as data is surer than what it shows
      return trouve?.facture ? null : lire(choisi);
    });
    if (tentative.current?.fichier !== choisi) tentative.current = { fichier: choisi, cle: crypto.randomUUID() };
    setEtat({ type: 'ENVOI', avancement: 0 });
    try {
      await sauvegarde.vider({ creer: true });
      const { id, version } = sauvegarde.lire();
      if (id === null || version === null) return setEtat({ type: 'ECHEC', message: t('saisie.pasEncoreGardee') });
      const apres = await joindreDocument({ id, version, fichier: choisi }, tentative.current.cle, (avancement) =>
        setEtat({ type: 'ENVOI', avancement }),
      );
      sauvegarde.enregistree(apres.version, apres.modifieeLe);
      requetes.setQueryData(cles.saisie(id), apres);
      setEtat({ type: 'REPOS' });
      if ((await lu) === 'SANS_TEXTE' && apres.document) await faireLire(id, apres.document.empreinte);
    } catch (erreur) {
      const autre = autreVersion(erreur);
      if (autre) sauvegarde.signalerConflit(autre);
      // what is no PDF, or too large, is not kept in view as if it were the document
      if (erreur instanceof ErreurApi && erreur.statut < 500 && !autre) setFichier(null);
      setEtat({ type: 'ECHEC', message: messageErreur(erreur, commun) });
    }
  };

  // one that was chosen on the deposit page comes along
  const arrivee = useRef(envoyer);
  useEffect(() => {
    const remis = prendrePdf();
    if (remis) void arrivee.current(remis.fichier, remis.remplir);
  }, []);

  return {
    fichier,
    etat,
    facturX,
    envoyer,
    reessayer: () => (fichier ? envoyer(fichier) : Promise.resolve()),
    oublierFacturX: () => setFacturX(null),
  };
}

/** Read in its own thread, as on the deposit page; a PDF that cannot be read is a plain one. */
async function lireFacturX(fichier: File): Promise<{ readonly facture: SemanticInvoice | null } | null> {
  const controleur = new Controleur();
  try {
    const { document } = await controleur.lire(fichier);
    return document?.format === 'FACTURX' ? { facture: document.facture } : null;
  } catch {
    return null;
  } finally {
    controleur.arreter();
  }
}
