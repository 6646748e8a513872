import { type ReactNode, useState } from 'react';
import { useMoi } from '../../../../shared/session/moi.ts';
import { SurlignagesProvider } from '../../../commun/pdf/surlignages.ts';
import { siretDeLaStructure } from '../../depot/structures.ts';
import { DocumentPdf } from '../DocumentPdf.tsx';
import type { SaisieConsultee } from '../saisie.queries.ts';
import type { Depart, Editeur } from '../useEditeur.ts';
import { LecturesProvider } from './contexte.ts';
import { Lectures } from './lectures.ts';
import { useLecturePdf } from './useLecturePdf.ts';
import { useSurlignagesDeSaisie } from './useSurlignagesDeSaisie.ts';

/** The PDF and the form beside it: what was read of the one stands in the other, and each shows where. */
export function AvecLecture({
  depart,
  editeur,
  saisie,
  children,
}: {
  readonly depart: Depart;
  readonly editeur: Editeur;
  readonly saisie: SaisieConsultee | null;
  readonly children: ReactNode;
}) {
  const [lectures] = useState(() => new Lectures());
  const siret = siretDeLaStructure(useMoi(), depart.structureId);
  const lecture = useLecturePdf(editeur, depart, saisie, siret, lectures);
  const { surlignages, cadre } = useSurlignagesDeSaisie(lectures);
  return (
    <LecturesProvider value={lectures}>
      <SurlignagesProvider value={surlignages}>
        <div className="saisie-deux">
          <DocumentPdf saisie={saisie} editeur={editeur} lecture={lecture} />
          <div ref={cadre}>{children}</div>
        </div>
      </SurlignagesProvider>
    </LecturesProvider>
  );
}
