/** What the one-time links of mails lead to. */
export const liens = {
  'lien.lecture': 'Un instant',
  'lien.patience': 'Nous regardons à quoi sert ce lien.',
  'lien.inconnu': 'Ce lien n’est pas valable',
  'lien.inconnuTexte':
    'Copiez-le en entier depuis le courriel dans la barre d’adresse. S’il a plus d’un mois, demandez-en un autre.',
  'lien.demander': 'Demander un autre lien',
  'lien.utilise': 'Ce lien a déjà servi',
  'lien.utiliseTexte':
    'Ce qu’il permettait est fait : connectez-vous. Si ce n’est pas vous qui l’avez utilisé, choisissez un autre mot de passe.',
  'lien.utiliseConnecte': 'Ce qu’il permettait est fait, et vous êtes connecté en tant que {{nom}}.',
  'lien.accueil': 'Aller à l’accueil',
  'lien.expire': 'Ce lien a expiré',
  'lien.expireTexte': 'Un lien sert pendant un temps limité. Nous pouvons en envoyer un autre à la même adresse.',
  'lien.renvoyer': 'Recevoir un autre lien',
  'lien.renvoye': 'Regardez vos courriels',
  'lien.renvoyeTexte':
    'Un autre lien part vers la même adresse. Il sert une seule fois, pendant 60 minutes. Vous pouvez fermer cette page.',
  'lien.dUnAutre': 'Ce lien est celui d’un autre compte',
  'lien.dUnAutreTexte':
    'Vous êtes connecté en tant que {{moi}}, et ce lien est celui de {{titulaire}}. Déconnectez-vous pour l’utiliser.',
  'lien.sortir': 'Se déconnecter et continuer',
  'lien.rester': 'Rester connecté ({{nom}})',

  'activation.titre': 'Activer votre compte',
  'activation.accroche': 'Choisissez un mot de passe et une question secrète. Vous vous connecterez ensuite.',
  'activation.compteDe': 'Compte de',
  'activation.bouton': 'Activer mon compte',
  'activation.faite': 'Votre compte est activé',
  'activation.faiteTexte': 'Connectez-vous avec votre adresse et le mot de passe que vous venez de choisir.',

  'reinitialisation.titre': 'Choisir un autre mot de passe',
  'reinitialisation.accroche': 'Toutes vos sessions seront fermées. Vous vous reconnecterez avec ce mot de passe.',
  'reinitialisation.reponseAide':
    'La réponse à votre question secrète. Accents, majuscules et espaces ne comptent pas.',
  'reinitialisation.reponseManquante': 'Répondez à votre question secrète.',
  'reinitialisation.reponseOubliee': 'Vous ne connaissez plus la réponse ?',
  'reinitialisation.contact': 'Écrivez-nous : nous vérifierons qui vous êtes.',
  'reinitialisation.bouton': 'Enregistrer ce mot de passe',
  'reinitialisation.faite': 'Votre mot de passe est changé',
  'reinitialisation.faiteTexte': 'Vos sessions sont fermées sur tous vos appareils. Connectez-vous avec le nouveau.',

  'reactivation.titre': 'Réactiver votre compte',
  'reactivation.texte':
    'Le compte {{courriel}} est désactivé. Une fois réactivé, vous vous y connecterez avec votre mot de passe, et vos notifications reprendront.',
  'reactivation.bouton': 'Réactiver mon compte',
  'reactivation.faite': 'Votre compte est réactivé',
  'reactivation.faiteTexte': 'Connectez-vous avec votre adresse et votre mot de passe.',

  'confirmation.titre': 'Confirmer votre adresse de connexion',
  'confirmation.texte':
    'Dès maintenant, vous vous connecterez avec la nouvelle adresse ; l’ancienne ne servira plus. Vos autres sessions seront fermées.',
  'confirmation.prouver':
    'Pour être sûrs que ce compte est le vôtre, nous demandons son mot de passe. Si vous n’avez rien demandé, fermez cette page : rien ne change.',
  'confirmation.bouton': 'Confirmer le changement',
  'confirmation.faite': 'Votre adresse de connexion a changé',
  'confirmation.faiteTexte': 'Connectez-vous désormais avec {{adresse}}. Un courriel de confirmation vient de partir.',
  'confirmation.faiteConnecte':
    'Vous vous connecterez désormais avec {{adresse}}. Un courriel de confirmation vient de partir.',
} as const;
