/** What each application is for, and why one may not use it: for the pages that say more than its name. */
export const applications = {
  'domaines.aVenirTexte': 'Cette application n’est pas encore ouverte sur ce portail.',
  'domaines.sansDroit':
    'Vos habilitations ne la comprennent pas : le gestionnaire principal de votre structure peut vous la donner.',
  'domaines.fermee':
    'Votre structure ne l’a pas ouverte : un de ses gestionnaires peut l’ouvrir, dans les applications de la structure.',
  'validateur.texte':
    'Contrôlez une facture électronique dans votre navigateur, sans compte et sans l’envoyer. Ouvert à tous.',
  'annuaire.texte':
    'Retrouvez une structure publique, ses services, et ce qu’elle exige sur une facture. Ouvert à tous.',
  'application.STRUCTURES.texte': 'Vos structures, leurs services, les personnes rattachées et leurs droits.',
  'application.FACTURES_EMISES.texte': 'Déposer des factures, suivre leur traitement, compléter ou recycler.',
  'application.FACTURES_RECUES.texte': 'Consulter et traiter les factures adressées à vos structures et services.',
  'application.FACTURES_A_VALIDER.texte': 'Valider les factures de vos sous-traitants et cotraitants.',
  'application.FACTURES_DE_TRAVAUX.texte': 'Décomptes et projets de décompte des marchés de travaux.',
  'application.MEMOIRES.texte': 'Mémoires de frais adressés aux juridictions.',
  'application.REMBOURSEMENTS.texte': 'Demandes de remboursement des taxes sur l’énergie.',
  'application.SUIVI_DES_FLUX.texte': 'Chaque dépôt, son état et son compte rendu d’intégration.',
  'application.ENGAGEMENTS.texte': 'Publier et retrouver les engagements juridiques à rappeler sur les factures.',
  'application.MARCHES.texte': 'Les marchés, leurs titulaires, cotraitants et sous-traitants.',
  'application.RACCORDEMENTS.texte': 'Les fiches de raccordement de vos systèmes.',
  'application.COMPTES_TECHNIQUES.texte': 'Les comptes par lesquels vos logiciels s’identifient.',
  'application.SOLLICITATIONS_EMISES.texte': 'Vos demandes d’aide et leurs réponses.',
  'application.SOLLICITATIONS_RECUES.texte': 'Les demandes qui vous sont adressées.',
} as const;
