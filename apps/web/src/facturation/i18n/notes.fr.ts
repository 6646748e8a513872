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
  'comptesNouveaux.titre': 'Compte bancaire nouveau',
  'comptesNouveaux.texte':
    'Le compte …{{fin}}, auquel cette facture demande à être payée, est utilisé par le fournisseur depuis le {{jour}} seulement. Avant de payer, faites-le confirmer par un contact que vous connaissez déjà.',
} as const;
