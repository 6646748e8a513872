/** Vérifier une facture, sans se connecter. */
export const validateur = {
  'validateur.titre': 'Vérifier une facture',
  'validateur.accroche':
    'Déposez une facture électronique : elle est lue et contrôlée dans votre navigateur, par les règles mêmes qui s’appliquent au dépôt. Le fichier n’est envoyé nulle part, et il n’y a pas besoin de compte.',
  'validateur.zone': 'Glissez ici une facture, ou un lot',
  'validateur.zoneEncore': 'Vérifier d’autres fichiers',
  'validateur.zoneAide':
    'UBL, CII, Factur-X, flux Chorus, archives zip et tar.gz ; 120 Mo au plus. Vous pouvez aussi coller un fichier (Ctrl\u00a0+\u00a0V).',
  'validateur.choisir': 'Choisir des fichiers',
  'validateur.resultats': 'Fichiers vérifiés',
  'validateur.retirer': 'Retirer {{nom}}',
  'validateur.duree': 'en {{ms}} ms',
  'validateur.recevabilite': 'Sur ce portail',
  'validateur.recevable': 'Serait acceptée',
  'validateur.refusee': 'Serait refusée',
  'validateur.recevabiliteAide': 'sous réserve de ce que seul l’annuaire sait',
  'validateur.conformite': 'Norme européenne EN 16931',
  'validateur.conforme': 'Conforme',
  'validateur.nonConforme': 'Non conforme',
  'validateur.conformiteAide': 'toutes les règles officielles, version 1.3.16',
  'validateur.horsNorme': 'Sans objet : c’est un format propre à Chorus',
  'validateur.interrompu':
    'Le contrôle est interrompu : le réseau manque pour charger ce qu’il demande. Il reprend de lui-même quand le réseau revient ; si cela dure, rechargez la page.',
  'validateur.rapport': 'Rapport (JSON)',
  'validateur.portee': 'Ce que cette page vérifie',
  'validateur.portee.regles':
    'La syntaxe du fichier, les règles européennes, les listes de codes, les enveloppes Factur-X et les exigences de Chorus.',
  'validateur.portee.local': 'Tout se passe sur votre appareil. Fermez la page : il n’en reste rien.',
  'validateur.portee.registre':
    'Elle ne consulte pas l’annuaire : l’existence du destinataire, de son service ou d’un dépôt antérieur n’est vérifiée qu’au dépôt.',
  'validateur.annonce.FAIT_one': '{{nom}} : vérifié, {{count}} point.',
  'validateur.annonce.FAIT_other': '{{nom}} : vérifié, {{count}} points.',
  'validateur.annonce.REFUSE_one': '{{nom}} : serait refusée, {{count}} point.',
  'validateur.annonce.REFUSE_other': '{{nom}} : serait refusée, {{count}} points.',
  'validateur.annonce.LOT': '{{nom}} : lot vérifié, {{acceptables}}, {{refusees}}.',
  'validateur.annonce.IMPOSSIBLE': '{{nom}} : n’a pas pu être vérifié.',
} as const;
