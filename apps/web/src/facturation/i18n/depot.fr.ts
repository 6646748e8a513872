/** Factures émises › Déposer. */
export const depot = {
  'depot.titre': 'Déposer des factures',
  'depot.accroche':
    'Chaque fichier est lu et contrôlé ici, avant l’envoi. Formats acceptés : Factur\u2011X (PDF), UBL 2.1, CII et CPPFactureMixte (XML), seuls ou en lot (zip, tar.gz).',
  'depot.structure': 'Déposer pour',
  'depot.parMandat': '{{mandant}} (par mandat, {{mandataire}})',
  'depot.horsPortee': 'Structure hors de votre portée : choisissez-en une autre',
  'depot.structureAide': 'Le fournisseur nommé dans chaque facture doit être cette structure.',
  'depot.sansStructure':
    'Aucune de vos structures actives ne vous permet de déposer. Le gestionnaire de votre structure peut vous donner le profil « Factures émises – modification ».',
  'depot.zone': 'Glissez vos factures ici',
  'depot.zoneEncore': 'Ajouter d’autres factures',
  'depot.zoneAide':
    'Un ou plusieurs fichiers, ou un lot de 500 factures au plus ; 120 Mo au plus chacun. Vous pouvez aussi les coller (Ctrl\u00a0+\u00a0V).',
  'depot.choisir': 'Choisir des fichiers',
  'depot.fichiers': 'Fichiers à déposer',
  'depot.retirer': 'Retirer {{nom}}',
  'depot.compris': 'Ce qui a été lu',
  'depot.nonIndique': 'Non indiqué',
  'depot.facturx':
    'Ce PDF contient une facture structurée (Factur-X). C’est elle qui sera déposée et qui fera foi ; le PDF l’accompagne pour être lu.',
  'depot.pieces.titre': 'Joindre des pièces (facultatif)',
  'depot.pieces.jointes_one': '{{count}} pièce jointe',
  'depot.pieces.jointes_other': '{{count}} pièces jointes',
  'depot.pieces.deLaStructure': 'Pièces de la structure',
  'depot.pieces.deLaStructureAide': 'Une copie part avec la facture.',
  'depot.apercu': 'Afficher l’aperçu',
  'depot.fermerApercu': 'Masquer l’aperçu',
  'depot.corrigez':
    'Ce fichier ne sera pas envoyé : il serait refusé. Corrigez-le dans votre logiciel, puis ajoutez-le de nouveau.',

  'depot.etat.EN_ATTENTE': 'En attente de contrôle',
  'depot.etat.LECTURE': 'Lecture en cours',
  'depot.etat.CONTROLE': 'Contrôle en cours',
  'depot.etat.PRET': 'Prêt à déposer',
  'depot.etat.PRET_AVEC_AVERTISSEMENTS': 'Prêt, avec avertissements',
  'depot.etat.DOUBLON': 'En double : ne sera pas envoyé',
  'depot.etat.PIECES_A_CORRIGER': 'Pièces jointes à corriger',
  'depot.etat.REFUSE': 'À corriger',
  'depot.etat.SANS_CONTROLE': 'Non contrôlé',
  'depot.etat.CONTROLE_ECHOUE': 'Contrôle interrompu',
  'depot.etat.ENVOI': 'Envoi en cours',
  'depot.etat.ENVOI_ECHOUE': 'Envoi interrompu',
  'depot.etat.DEPOSE': 'Déposé',

  'depot.sansControle.DELAI':
    'La lecture de ce fichier prend trop de temps : elle a été arrêtée. Vérifiez qu’il s’agit bien d’une facture.',
  'depot.sansControle.PANNE': 'Ce fichier n’a pas pu être contrôlé dans votre navigateur.',
  'depot.deposerQuandMeme': 'Le déposer sans contrôle préalable : il sera contrôlé à l’arrivée',
  'depot.controleEchoue': 'Le portail n’a pas pu être interrogé sur les parties de cette facture.',
  'depot.recontroler': 'Reprendre le contrôle',
  'depot.doublon.CONTENU': 'Ce fichier est identique à « {{autre}} ». Retirez l’un des deux.',
  'depot.doublon.NUMERO':
    '« {{autre}} » porte le même numéro de facture. Deux factures ne peuvent pas avoir le même numéro : retirez l’une des deux.',

  'depot.doublon.DEPOSE':
    '« {{autre}} », déjà déposé, porte le même numéro de facture. S’il a été refusé, retirez-le de la liste ; sinon, retirez ce fichier.',
  'depot.voirExigences': 'Voir ce que demande ce destinataire, et ses services',
  'depot.voirDejaDeposee': 'Voir la facture déjà déposée',

  'depot.envoiDe': 'Envoi de {{nom}}',
  'depot.reessayer': 'Réessayer',
  'depot.sansDoublon': 'Votre fichier est toujours là, et ne sera pas déposé deux fois.',

  'depot.bilan.prets_one': '{{count}} prête',
  'depot.bilan.prets_other': '{{count}} prêtes',
  'depot.bilan.laisses_one': '{{count}} à revoir',
  'depot.bilan.laisses_other': '{{count}} à revoir',
  'depot.bilan.enCours_one': '{{count}} en cours de contrôle',
  'depot.bilan.enCours_other': '{{count}} en cours de contrôle',
  'depot.bilan.envois_one': '{{count}} en cours d’envoi',
  'depot.bilan.envois_other': '{{count}} en cours d’envoi',
  'depot.bilan.deposes_one': '{{count}} déposée',
  'depot.bilan.deposes_other': '{{count}} déposées',
  'depot.deposer_one': 'Déposer {{count}} facture',
  'depot.deposer_other': 'Déposer {{count}} factures',
  'depot.rienADeposer': 'Rien à déposer',
  'depot.effacerDeposes': 'Retirer les déposées de la liste',
  'depot.confirmation_one': 'Déposer {{count}} facture et laisser les autres ?',
  'depot.confirmation_other': 'Déposer {{count}} factures et laisser les autres ?',
  'depot.resteront_one': 'Ce fichier ne sera pas envoyé ; il reste dans la liste :',
  'depot.resteront_other': 'Ces {{count}} fichiers ne seront pas envoyés ; ils restent dans la liste :',

  'depot.numeroFlux': 'Déposé sous le numéro de flux {{numero}}.',
  'depot.enTraitement': 'Déposé, en cours de traitement. Le résultat s’affiche ici de lui-même.',
  'depot.dejaDepose': 'Ce fichier a déjà été déposé : rien de nouveau n’a été créé. Le dépôt date du',
  'depot.dejaDeposePieces':
    'Les pièces jointes choisies ici n’y ont pas été ajoutées : il garde celles de son premier envoi.',
  'depot.voirDepot': 'Voir ce dépôt',
  'depot.facture': 'Facture {{numero}}',
  'depot.rapport': 'Compte rendu complet',
  'depot.suiviInterrompu': 'Le fichier est bien déposé, mais son suivi n’a pas pu être affiché.',
  'depot.actualiser': 'Actualiser',
  'depot.sansSuivi':
    'Déposé, en cours de traitement. Sans le profil « Suivi des flux », retrouvez la facture dans Factures émises.',
  'depot.chercher': 'Chercher la facture',

  'depot.sortie': 'Quitter cette page ?',
  'depot.sortieTexte_one':
    '{{count}} fichier n’est pas déposé. Vous le retrouverez ici tant que cet onglet reste ouvert.',
  'depot.sortieTexte_other':
    '{{count}} fichiers ne sont pas déposés. Vous les retrouverez ici tant que cet onglet reste ouvert.',
  'depot.quitter': 'Quitter la page',

  'anomalies.fatales_one': 'À corriger : {{count}} point',
  'anomalies.fatales_other': 'À corriger : {{count}} points',
  'anomalies.avertissements_one': '{{count}} avertissement, non bloquant',
  'anomalies.avertissements_other': '{{count}} avertissements, non bloquants',
  'anomalies.champ': 'Donnée',
  'anomalies.valeur': 'Valeur lue',
  'anomalies.lieu': 'Emplacement',
  'anomalies.regle': 'Règle',
  'anomalies.position': 'ligne {{ligne}}, colonne {{colonne}}',
  'anomalies.autresEndroits_one': '{{count}} autre endroit',
  'anomalies.autresEndroits_other': '{{count}} autres endroits',
  'anomalies.etPlus_one': 'et {{count}} autre',
  'anomalies.etPlus_other': 'et {{count}} autres',
} as const;
