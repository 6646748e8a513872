import { ARCHIVES_EN } from './archives.en.ts';
import { CPP_EN } from './cpp.en.ts';
import { ILLISIBLES_EN } from './illisibles.en.ts';
import type { Phrases } from './modele.ts';
import { SIGNATURES_EN } from './signatures.en.ts';

export const RARES_EN: Phrases = { ...ARCHIVES_EN, ...CPP_EN, ...ILLISIBLES_EN, ...SIGNATURES_EN };
