/** What was recognised on a plain PDF. */
export const lecture = {
  'lecture.enCours': 'Lecture du PDF…',
  'lecture.lu': 'Lu dans le PDF',
  'lecture.luPeuSur': 'Lu dans le PDF, peu sûr',
  'lecture.bilan_one': '{{count}} champ reconnu dans le PDF, à vérifier.',
  'lecture.bilan_other': '{{count}} champs reconnus dans le PDF, à vérifier.',
  'lecture.manquants': 'Non reconnu : {{champs}}.',
  'lecture.rien': 'Rien n’a été reconnu dans ce PDF : recopiez ce qu’il contient.',
  'lecture.sansTexte': 'Ce PDF est une image : le portail va en lire les pages.',
  'lecture.page': 'Ce PDF est une image : lecture de la page {{page}} sur {{pages}}…',
  'lecture.annuler': 'Saisir moi-même',
  'lecture.echec': 'Ce PDF n’a pas pu être lu : recopiez ce qu’il contient.',
  'lecture.autreDocument':
    'Depuis une autre page, le PDF a été remplacé ou cette facture n’est plus à saisir : rechargez celle-ci pour voir où elle en est.',
  'lecture.destinataireInconnu':
    'Le PDF porte le SIRET {{siret}} pour destinataire : il n’est pas dans l’annuaire, ou ne reçoit plus de facture.',
  'lecture.autreFournisseur':
    'Le PDF porte le SIRET {{siret}} pour fournisseur : ce n’est pas celui de votre structure. Vérifiez que c’est le bon document.',
  'lecture.allerAuChamp': 'Aller au champ {{champ}}',
} as const;
