/** One's data, and leaving the portal. */
export const departs = {
  'donnees.export': 'Exporter mes données',
  'donnees.exportTexte':
    'Un fichier JSON avec tout ce que le portail conserve à votre sujet : compte, rattachements, habilitations, sessions, courriels, notes et actions.',
  'donnees.exporter': 'Télécharger mes données',
  'donnees.fichier': 'mes-donnees.json',
  'depart.gestionnaire':
    'Vous êtes gestionnaire principal de : {{structures}}. Transférez d’abord ce rôle à une autre personne rattachée.',

  'depart.titre.desactivation': 'Désactiver mon compte',
  'depart.texte.desactivation': 'Pour une absence, ou parce que vous n’utilisez plus le portail.',
  'depart.suite.connexion': 'Vos sessions sont fermées et personne ne peut plus se connecter avec ce compte.',
  'depart.suite.notifications': 'Vous ne recevez plus de notifications.',
  'depart.suite.droits': 'Vos rattachements et vos habilitations restent, sans effet.',
  'depart.suite.retour':
    'Pour revenir, demandez un lien sur la page « Mot de passe oublié », ou adressez-vous au support.',
  'depart.bouton.desactivation': 'Désactiver mon compte…',
  'depart.question.desactivation': 'Désactiver votre compte ?',
  'depart.confirmer.desactivation': 'Désactiver',
  'depart.fait.desactivation': 'Votre compte est désactivé. Un courriel vous dit comment le réactiver.',

  'depart.titre.effacement': 'Effacer mon compte',
  'depart.texte.effacement': 'Pour quitter le portail et faire effacer ce qui vous nomme.',
  'depart.suite.nom':
    'Votre nom, vos adresses, votre téléphone, votre mot de passe, vos vues et vos préférences sont effacés.',
  'depart.suite.reste':
    'L’historique des factures et le journal d’audit gardent ce que vous avez fait, sous un numéro sans nom : la loi impose de conserver les pièces comptables.',
  'depart.suite.adresse':
    'Votre adresse redevient libre : vous pourrez créer un autre compte, sans lien avec celui-ci.',
  'depart.suite.definitif': 'C’est définitif : ni vous ni le support ne pourrez revenir en arrière.',
  'depart.bouton.effacement': 'Effacer mon compte…',
  'depart.question.effacement': 'Effacer votre compte pour toujours ?',
  'depart.confirmer.effacement': 'Effacer pour toujours',
  'depart.fait.effacement': 'Votre compte est effacé.',
} as const;
