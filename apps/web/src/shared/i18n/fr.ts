/** Words of the frame, and those that several domains share. */
export const fr = {
  'evitement.contenu': 'Aller au contenu',
  'evitement.menu': 'Aller au menu',
  'evitement.pied': 'Aller au pied de page',

  'menu.principal': 'Menu principal',
  'menu.bouton': 'Menu',
  'menu.seConnecter': 'Se connecter',
  'menu.seDeconnecter': 'Se déconnecter',
  'menu.presentation': 'Toutes les applications',
  'menu.approbation': 'Approbation ({{nombre}})',
  'menu.structuresPubliques': 'Annuaire des structures publiques',
  'menu.support': 'Support',
  'menu.agentVirtuel': 'Agent virtuel',
  'menu.livechat': 'LiveChat',
  'menu.assistance': 'Assistance aux utilisateurs',
  'menu.demandeAide': 'Demande d’aide',
  'menu.communication': 'Communication',
  'menu.messages': 'Mes messages',
  'menu.monCompte': 'Mon compte',
  'menu.rattachements': 'Mes rattachements',
  'menu.habilitations': 'Mes habilitations',
  'menu.demandes': 'Historique de mes demandes',
  'menu.adresseDeConnexion': 'Changer mon adresse de connexion',

  'domaine.facturation': 'Facturation',
  'domaine.organisation': 'Organisation',
  'domaine.commande': 'Commande',
  'domaine.raccordement': 'Raccordement',
  'domaine.marche': 'Marché',

  'application.STRUCTURES': 'Structures',
  'application.FACTURES_EMISES': 'Factures émises',
  'application.FACTURES_RECUES': 'Factures reçues',
  'application.FACTURES_A_VALIDER': 'Factures à valider',
  'application.FACTURES_DE_TRAVAUX': 'Factures de travaux',
  'application.MEMOIRES': 'Mémoires de frais de justice',
  'application.REMBOURSEMENTS': 'Remboursements de taxes',
  'application.SUIVI_DES_FLUX': 'Suivi des flux',
  'application.ENGAGEMENTS': 'Engagements',
  'application.MARCHES': 'Marchés',
  'application.RACCORDEMENTS': 'Raccordements',
  'application.COMPTES_TECHNIQUES': 'Comptes techniques',
  'application.SOLLICITATIONS_EMISES': 'Sollicitations émises',
  'application.SOLLICITATIONS_RECUES': 'Sollicitations reçues',

  'structure.libelle': 'Structure affichée',
  'structure.fermee': '{{nom}} (fermée)',
  'structure.toutes': 'Toutes mes structures',
  'structure.choisie': 'Structure changée : les listes sont à jour.',

  'langue.autre': 'English',
  'theme.passerEnClair': 'Passer en thème clair',
  'theme.passerEnSombre': 'Passer en thème sombre',

  'pied.titre': 'Informations sur le portail',
  'pied.notesDeVersion': 'Notes de version',
  'pied.contact': 'Nous contacter',
  'pied.certificat': 'Vérifier un certificat',
  'pied.annuaire': 'Annuaire des structures publiques',
  'pied.mentionsLegales': 'Mentions légales',
  'pied.conditions': 'Conditions d’utilisation',
  'pied.confidentialite': 'Confidentialité',
  'pied.accessibilite': 'Accessibilité : audit à venir',
  'environnement.QUALIFICATION': 'environnement de qualification',
  'environnement.DEMONSTRATION': 'démonstration',

  'maintenance.prevue':
    'Maintenance prévue du {{debut}} au {{fin}}. Enregistrez votre travail avant : le portail sera fermé pendant ce temps.',
  'maintenance.enCours':
    'Maintenance en cours jusqu’au {{fin}}. Si une opération n’aboutit pas, reprenez-la ensuite : rien n’est perdu.',

  'reseau.perdu': 'Le portail ne répond pas. Vérifiez votre connexion : ce que vous avez saisi reste sur cette page.',
  'reseau.reessayer': 'Réessayer',

  'reprise.titre': 'Votre session a expiré',
  'reprise.texte':
    'Saisissez votre mot de passe pour continuer là où vous en étiez. Rien de ce que vous avez saisi n’est perdu.',
  'reprise.courriel': 'Adresse de connexion',
  'reprise.motDePasse': 'Mot de passe',
  'reprise.motDePasseManquant': 'Saisissez votre mot de passe.',
  'reprise.bouton': 'Reprendre',

  'erreur.reseau': 'Le portail ne répond pas. Vérifiez votre connexion, puis réessayez.',
  'erreur.inconnue':
    'L’opération n’a pas abouti de notre fait. Réessayez dans un instant ; si cela persiste, contactez-nous.',
  'erreur.401': 'Connectez-vous pour continuer.',
  'erreur.403':
    'Vos habilitations ne permettent pas cette opération. Le gestionnaire principal de votre structure peut vous les donner.',
  'erreur.404': 'Cet élément n’existe pas, ou vous n’y avez pas accès.',
  'erreur.409': 'Quelqu’un a modifié cet élément entre-temps. Rechargez la page pour voir où il en est.',
  'erreur.413': 'Le fichier est trop volumineux.',
  'erreur.429': 'Trop de demandes en peu de temps. Patientez une minute, puis réessayez.',
  'erreur.503': 'Le portail est momentanément indisponible. Réessayez dans un instant.',

  'panne.titre': 'Cette page n’a pas pu s’afficher',
  'panne.nouvelleVersion': 'Le portail vient d’être mis à jour. Rechargez la page pour continuer.',
  'panne.incident': 'Numéro d’incident à donner au support : {{incident}}',
  'panne.recharger': 'Recharger la page',
  'panne.accueil': 'Revenir à l’accueil',
  'introuvable.titre': 'Page introuvable',
  'introuvable.texte':
    'Cette page n’existe pas, ou son contenu ne vous est pas accessible. Vérifiez l’adresse, ou repartez de l’accueil.',
  'interdit.titre': 'Accès non autorisé',
  'interdit.sansStructure': 'Il vous manque une structure',
  'interdit.sansStructureTexte':
    'Cette page sert à agir pour une structure, et vous n’êtes rattaché à aucune. Demandez à rejoindre la vôtre, ou créez-la.',
  'interdit.rejoindre': 'Demander un rattachement',
  'interdit.creer': 'Créer une structure',
  'interdit.texte':
    'Vos habilitations ne comprennent pas l’application « {{application}} ». Le gestionnaire principal de votre structure peut vous la donner.',

  'fermee.titre': '« {{application}} » n’est pas ouverte',
  'fermee.texte': '{{structure}} n’a pas ouvert l’application « {{application}} ».',
  'fermee.qui': '{{gestionnaire}}, gestionnaire principal, peut l’ouvrir.',
  'fermee.gestionnaires': 'Un de ses gestionnaires peut l’ouvrir.',
  'fermee.ouvrir': 'Ouvrir l’application',
  'fermee.ensuite':
    'Les profils qui y sont tenus valent dès qu’elle ouvre. Si le vôtre n’en est pas, demandez-le alors depuis vos habilitations.',

  'raccourci.rechercher': 'Rechercher',
  'raccourci.accueil': 'Aller à l’accueil',
  'liste.affichage': 'Affichage',
  'liste.colonnes': 'Colonnes',
  'liste.densite': 'Lignes',
  'liste.densite.SERREE': 'Serrées',
  'liste.densite.AEREE': 'Aérées',
} as const;
