import type { Langue } from '../../platform/erreurs.ts';

export const remplir = (phrase: string, valeurs: Readonly<Record<string, string>>): string =>
  phrase.replace(/\{(\w+)\}/g, (_, nom: string) => valeurs[nom] ?? '');

export const dateHeure = (instant: string, langue: Langue): string => {
  const dit = new Intl.DateTimeFormat(langue === 'fr' ? 'fr-FR' : 'en-GB', {
    dateStyle: 'long',
    timeStyle: 'long',
    timeZone: 'Europe/Paris',
  }).format(new Date(instant));
  return `${dit} (${instant})`;
};
