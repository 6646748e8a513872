import { CHORUS_EN } from './chorus.en.ts';
import { DOCUMENT_EN } from './document.en.ts';
import { EN16931_EN } from './en16931.en.ts';
import { LIAISONS_EN } from './liaisons.en.ts';
import type { Catalogue } from './modele.ts';
import { REFORME_EN, REMEDE_REFORME_EN } from './reforme.en.ts';
import { TERMES_EN } from './termes.en.ts';

export const ANGLAIS: Catalogue = {
  langue: 'en',
  termes: TERMES_EN,
  phrases: { ...DOCUMENT_EN, ...CHORUS_EN },
  en16931: EN16931_EN,
  reforme: { messages: REFORME_EN, remede: REMEDE_REFORME_EN },
  liaisons: LIAISONS_EN,
  inconnue: ['The rule {code} is not met.', 'Look the rule up in the documentation of the format.'],
};
