/** Attachments: choosing, sending, what the antivirus says. */
export const pieces = {
  'pieces.titre': 'Pièces jointes',
  'pieces.deposer': 'Déposez ici les pièces jointes',
  'pieces.aide': '{{nombre}} fichiers au plus à la fois, de 10 Mo chacun.',
  'pieces.choisir': 'Choisir des fichiers',
  'pieces.retirer': 'Retirer {{nom}}',
  'pieces.jugement': 'Vérification du fichier',
  'pieces.envoi': 'Envoi de {{nom}}',
  'pieces.reessayer': 'Réessayer',
  'pieces.illisible':
    'Ce fichier ne peut plus être lu : il a été déplacé ou modifié depuis. Retirez-le, puis choisissez-le de nouveau.',
  'pieces.poids': '{{taille}} utilisés sur {{maximum}}, facture comprise.',
  'pieces.corriger': 'Corrigez ou retirez d’abord les pièces jointes signalées plus bas.',
  'antivirus.NON_ANALYSEE': 'Non analysée',
  'antivirus.EN_ATTENTE': 'Analyse en attente',
  'antivirus.SAINE': 'Saine',
  'antivirus.INFECTEE': 'Infectée',
  'antivirus.infecteeAide':
    'L’antivirus a reconnu un programme malveillant : ce fichier n’est remis à personne. Son émetteur doit vérifier son poste et joindre un fichier sain.',
  'ecrite.facturx': 'Télécharger en Factur-X',
  'ecrite.pdf': 'Télécharger en PDF',
  'pieces.deLaStructure': 'Joindre une pièce de la structure',
  'pieces.choisirDeLaStructure': 'Choisir…',
} as const;
