import { ARCHIVES_FR } from './archives.fr.ts';
import { CPP_FR } from './cpp.fr.ts';
import { ILLISIBLES_FR } from './illisibles.fr.ts';
import type { Phrases } from './modele.ts';
import { SIGNATURES_FR } from './signatures.fr.ts';

export const RARES_FR: Phrases = { ...ARCHIVES_FR, ...CPP_FR, ...ILLISIBLES_FR, ...SIGNATURES_FR };
