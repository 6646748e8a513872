import type { acces as fr } from './acces.fr.ts';

export const acces: Readonly<Record<keyof typeof fr, string>> = {
  'sections.navigation': 'Sections of my account',
  'sections.compte': 'My details',
  'sections.adresse': 'Sign-in address',
};
