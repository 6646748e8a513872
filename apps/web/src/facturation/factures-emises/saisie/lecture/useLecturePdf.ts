import { lectureEnCours } from '@orpheon/domain';
import { useQuery } from '@tanstack/react-query';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import type { SaisieConsultee } from '../saisie.queries.ts';
import type { Depart, Editeur } from '../useEditeur.ts';
import { annulerLecture, demanderLecture, type LectureDocument, requeteLecture } from './lecture.queries.ts';
import type { Lectures } from './lectures.ts';
import { lireFacturePdf } from './lire-pdf.ts';
import { libresDe } from './remplir.ts';
import { useLecturesRetrouvees } from './useLecturesRetrouvees.ts';
import { bilanDe, type LectureReportee, useReport } from './useReport.ts';

export type EtatLecture =
  | { readonly type: 'REPOS' }
  | { readonly type: 'EN_COURS' }
  /** Its pages are pictures: the portal reads them once it has them. */
  | { readonly type: 'SANS_TEXTE' }
  | { readonly type: 'NUMERISEE'; readonly pages: number; readonly lues: number }
  | LectureReportee
  /** The draft has another PDF, or is gone, by another page than this one. */
  | { readonly type: 'AUTRE_DOCUMENT' }
  | { readonly type: 'ECHEC' };

export interface LecturePdf {
  readonly etat: EtatLecture;
  readonly lectures: Lectures;
  readonly lire: (fichier: File) => Promise<IssueDeLecture>;
  /** Has the portal read the pictures of the PDF of that hash, which it was sent for that draft. */
  readonly faireLire: (id: string, empreinte: string) => Promise<void>;
  readonly annuler: () => void;
}

type IssueDeLecture = 'LUE' | 'SANS_TEXTE' | 'ECHEC';

/** A reading of the portal's that this page follows. */
interface Suivie {
  readonly id: string;
  readonly empreinte: string;
  /** It went on when it was first seen: what the form holds is older than what it gives. */
  readonly attendue: boolean;
}

/** Reads the PDF that was chosen, follows the reading of one that was chosen before, and fills the form with what was recognised. */
export function useLecturePdf(
  editeur: Editeur,
  depart: Depart,
  saisie: SaisieConsultee | null,
  siret: string | undefined,
  lectures: Lectures,
): LecturePdf {
  const { formulaire, sauvegarde } = editeur;
  const [suivie, setSuivie] = useState<Suivie | null>(() => aSuivre(saisie));
  const [etat, setEtat] = useState<EtatLecture>(() => etatAuDepart(saisie));
  const reporter = useReport(editeur, depart, siret, lectures);
  const { marquer, rejoindre } = useLecturesRetrouvees(saisie, editeur, siret, lectures);
  const demande = useRef(0);
  useEffect(
    () => formulaire.subscribe({ formState: { values: true }, callback: ({ values }) => lectures.comparer(values) }),
    [formulaire, lectures],
  );
  /** Says it unless another PDF was chosen meanwhile. */
  const direSi = (mienne: number, suite: EtatLecture): void => {
    if (mienne === demande.current) setEtat(suite);
  };
  const libres = () =>
    libresDe(formulaire.getValues(), depart.id === null ? depart.contenu : null, lectures.lire().champs);

  const lire = async (fichier: File): Promise<IssueDeLecture> => {
    const mienne = ++demande.current;
    setSuivie(null);
    setEtat({ type: 'EN_COURS' });
    try {
      const lue = await lireFacturePdf(fichier, siret ? { siretFournisseur: siret } : {});
      if (mienne !== demande.current) return 'ECHEC';
      if (lue.type === 'SANS_TEXTE') {
        setEtat({ type: 'SANS_TEXTE' });
        return 'SANS_TEXTE';
      }
      const { reconnaissance } = lue;
      direSi(mienne, await reporter({ reconnaissance, libres: libres(), empreinte: null }));
      return 'LUE';
    } catch {
      // a PDF that does not open is said so where it is shown
      direSi(mienne, { type: 'ECHEC' });
      return 'ECHEC';
    }
  };

  const faireLire = async (id: string, empreinte: string): Promise<void> => {
    const mienne = demande.current;
    try {
      const miens = libres();
      const lue = await demanderLecture(id, miens);
      if (mienne !== demande.current) return;
      if (lue.empreinte !== empreinte) return setEtat({ type: 'AUTRE_DOCUMENT' });
      // one that was done before is asked for anew: its values are put back
      if (lue.etat === 'FINIE') {
        return await conclure({ id, empreinte, attendue: false }, { ...lue, libres: miens, reportee: false });
      }
      setEtat({ type: 'NUMERISEE', pages: lue.pages, lues: lue.lues });
      setSuivie({ id, empreinte, attendue: true });
    } catch {
      direSi(mienne, { type: 'ECHEC' });
    }
  };

  const conclure = async (fin: Suivie, lue: LectureDocument): Promise<void> => {
    const mienne = demande.current;
    const { etat: finale, resultat } = lue;
    setSuivie(null);
    if (finale !== 'FINIE' || !resultat) return setEtat({ type: finale === 'ANNULEE' ? 'REPOS' : 'ECHEC' });
    const attendu = () => mienne === demande.current;
    if (lue.reportee && !fin.attendue) return marquer(resultat, attendu);
    // another page that waited for it was faster: the draft has it
    if (lue.reportee && (await rejoindre(fin.id).catch(() => false))) {
      await marquer(resultat, attendu);
      return direSi(mienne, bilanDe(resultat, siret, true));
    }
    if (!attendu()) return;
    direSi(mienne, await reporter({ reconnaissance: resultat, libres: lue.libres, empreinte: fin.empreinte }));
  };
  const { data } = useQuery({ ...requeteLecture(suivie?.id ?? '', suivie?.empreinte ?? ''), enabled: suivie !== null });
  const surFin = useEffectEvent((fin: Suivie, lue: LectureDocument): void => {
    // what this device kept may be filled already, and the server not have it yet
    const reportee = lue.reportee || (!fin.attendue && sauvegarde.reporte(fin.empreinte));
    void conclure(fin, { ...lue, reportee });
  });
  useEffect(() => {
    if (suivie === null || data === undefined) return;
    if (data === null) {
      setSuivie(null);
      setEtat({ type: 'AUTRE_DOCUMENT' });
    } else if (lectureEnCours(data.etat)) setEtat({ type: 'NUMERISEE', pages: data.pages, lues: data.lues });
    else surFin(suivie, data);
  }, [suivie, data]);

  const annuler = (): void => {
    if (suivie === null) return;
    setSuivie(null);
    setEtat({ type: 'REPOS' });
    // it ends by itself otherwise: nobody waits for it any more
    annulerLecture(suivie.id).catch(() => undefined);
  };
  return { etat, lectures, lire, faireLire, annuler };
}

/** A draft that is opened while the portal reads its scan, or after. */
function aSuivre(saisie: SaisieConsultee | null): Suivie | null {
  const { lecture = null, empreinte = '' } = saisie?.document ?? {};
  if (!saisie || lecture === null) return null;
  if (!lectureEnCours(lecture) && lecture !== 'FINIE') return null;
  return { id: saisie.id, empreinte, attendue: lectureEnCours(lecture) };
}

function etatAuDepart(saisie: SaisieConsultee | null): EtatLecture {
  const lecture = saisie?.document?.lecture ?? null;
  if (lecture === 'ECHEC') return { type: 'ECHEC' };
  return lecture !== null && lectureEnCours(lecture) ? { type: 'NUMERISEE', pages: 0, lues: 0 } : { type: 'REPOS' };
}
