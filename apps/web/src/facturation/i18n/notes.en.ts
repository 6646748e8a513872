import type { notes as francais } from './notes.fr.ts';

export const notes: Readonly<Record<keyof typeof francais, string>> = {
  'notes.titre': 'Internal notes',
  'notes.aide': 'Read by your colleagues only. The supplier never sees them.',
  'notes.vide': 'No note.',
  'notes.libelle': 'New note',
  'notes.ajouter': 'Add the note',
  'notes.ecrire': 'Write an internal note',
  'notes.retirer': 'Take this note back (possible for {{minutes}} minutes)',
  'notes.manquante': 'Write your note.',
  'notes.tropLongue': 'A note has at most {{maximum}} characters.',
  'comptesNouveaux.titre': 'New bank account',
  'comptesNouveaux.texte':
    'The account …{{fin}}, to which this invoice asks to be paid, has been used by the supplier only since {{jour}}. Before paying, have it confirmed by a contact whom you know already.',
};
