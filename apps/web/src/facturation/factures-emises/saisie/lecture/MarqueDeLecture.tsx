import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLecture } from './contexte.ts';

/** Below it the person is asked to look twice. */
const SUR = 0.75;

/** A field's help, and that its value comes from the PDF: in words, heard with the field. */
export function useAideDeLecture(nom: string, aide?: ReactNode): ReactNode {
  const { t } = useTranslation('facturation');
  const lecture = useLecture(nom);
  if (!lecture) return aide;
  const sure = lecture.confiance >= SUR;
  return (
    <>
      {aide} <span className="saisie-lu">{t(sure ? 'lecture.lu' : 'lecture.luPeuSur')}</span>
    </>
  );
}
