/** The applications that a structure opens and closes. */
export const applications = {
  'onglet.applications': 'Applications',
  'applications.accroche':
    'Ce que votre structure utilise du portail. Une application fermée disparaît pour tous ses utilisateurs, quels que soient leurs profils ; ceux-ci sont gardés et valent de nouveau dès qu’elle est rouverte.',
  'applications.lecture': 'Un gestionnaire de toute la structure peut ouvrir et fermer des applications.',
  'applications.ouverte': 'Ouverte',
  'applications.fermee': 'Fermée',
  'applications.aVenir': 'Pas encore disponible sur ce portail : ouverte, elle apparaîtra dès qu’elle le sera.',
  'applications.toujours':
    'Toujours ouverte : sans elle, plus personne ne gérerait la structure ni ne demanderait d’aide.',
  'applications.ouverteDepuisToujours': 'Ouverte depuis la création de la structure',
  'applications.jamaisOuverte': 'Jamais ouverte jusqu’ici',
  'applications.ouvertePar': 'Ouverte par {{auteur}}',
  'applications.fermeePar': 'Fermée par {{auteur}}',
  'applications.quelquun': 'le portail',
  'applications.personnes_one': '{{count}} personne y tient un profil',
  'applications.personnes_other': '{{count}} personnes y tiennent un profil',
  'applications.donner': 'La donner à…',
  'applications.donnerNom': 'La donner à… : {{application}}',
  'applications.ouvrir': 'Ouvrir',
  'applications.ouvrirNom': 'Ouvrir {{application}}',
  'applications.fermer': 'Fermer…',
  'applications.fermerNom': 'Fermer {{application}}…',
  'applications.faitOuvrir': '« {{application}} » est ouverte : ceux qui y tiennent un profil l’ont dès maintenant.',
  'applications.faitFermer': '« {{application}} » est fermée. Les profils sont gardés.',
  'applications.question': 'Fermer « {{application}} » ?',
  'applications.confirmer': 'Fermer l’application',
  'applications.perdent_one': '{{count}} personne y tient un profil : elle n’y aura plus accès, dès maintenant.',
  'applications.perdent_other':
    '{{count}} personnes y tiennent un profil : elles n’y auront plus accès, dès maintenant.',
  'applications.enCours_one': '{{count}} facture y est en cours.',
  'applications.enCours_other': '{{count}} factures y sont en cours.',
  'applications.enCoursPlus': '{{nombre}} factures au moins y sont en cours.',
  'applications.suiteRecues':
    'Vos fournisseurs pourront toujours vous en adresser : elles arriveront, mais plus personne ne les lira ni ne les traitera.',
  'applications.suiteEmises':
    'Celles qui sont déposées suivent leur cours chez leur destinataire ; plus personne ne les suivra ni ne répondra à une suspension.',
  'applications.reviennent': 'Rien n’est effacé. Vous pourrez la rouvrir quand vous voudrez.',
} as const;
