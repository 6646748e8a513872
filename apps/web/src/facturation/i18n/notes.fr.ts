/** Notes inside the entity. */
export const notes = {
  'notes.titre': 'Notes internes',
  'notes.aide': 'Lues par vos collègues seulement. Le fournisseur ne les voit jamais.',
  'notes.vide': 'Aucune note.',
  'notes.libelle': 'Nouvelle note',
  'notes.ajouter': 'Ajouter la note',
  'notes.ecrire': 'Écrire une note interne',
  'notes.retirer': 'Retirer cette note (possible pendant {{minutes}} minutes)',
  'notes.manquante': 'Écrivez votre note.',
  'notes.tropLongue': 'La note est limitée à {{maximum}} caractères.',
} as const;
