import type { fr } from './fr.ts';

export const en: Readonly<Record<keyof typeof fr, string>> = {};
