import { useTranslation } from 'react-i18next';
import type { StructurePublique } from './structures-publiques.queries.ts';

type Exigences = Pick<StructurePublique, 'serviceObligatoire' | 'engagementObligatoire' | 'serviceOuEngagement'>;

const CLES = ['rien', 'service', 'engagement', 'lesDeux', 'unDesDeux'] as const;

/** The either/or rule replaces the two others (see `exigences` of the domain). */
const cleDe = (s: Exigences): (typeof CLES)[number] => {
  if (s.serviceOuEngagement) return 'unDesDeux';
  if (s.serviceObligatoire && s.engagementObligatoire) return 'lesDeux';
  if (s.serviceObligatoire) return 'service';
  return s.engagementObligatoire ? 'engagement' : 'rien';
};

/** What a structure demands, in a few words for a list and in a sentence for its page. */
export function useExigences() {
  const { t } = useTranslation('organisation');
  return {
    resume: (s: Exigences): string => t(`exigence.${cleDe(s)}.resume`),
    phrase: (s: Exigences): string => t(`exigence.${cleDe(s)}.phrase`),
  };
}
