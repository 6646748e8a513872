import { CHORUS_FR } from './chorus.fr.ts';
import { DOCUMENT_FR } from './document.fr.ts';
import { EN16931_FR } from './en16931.fr.ts';
import { LIAISONS_FR } from './liaisons.fr.ts';
import type { Catalogue } from './modele.ts';
import { REFORME_FR, REMEDE_REFORME_FR } from './reforme.fr.ts';
import { TERMES_FR } from './termes.fr.ts';

export const FRANCAIS: Catalogue = {
  langue: 'fr',
  termes: TERMES_FR,
  phrases: { ...DOCUMENT_FR, ...CHORUS_FR },
  en16931: EN16931_FR,
  reforme: { messages: REFORME_FR, remede: REMEDE_REFORME_FR },
  liaisons: LIAISONS_FR,
  inconnue: ['La règle {code} n’est pas respectée.', 'Consultez la règle dans la documentation du format.'],
};
