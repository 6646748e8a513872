import { departs } from './departs.fr.ts';
import { liens } from './liens.fr.ts';

/** Mon compte, its sections, and the ways into an account: apart from `fr.ts`, which the home page waits for. */
export const acces = {
  ...liens,
  ...departs,

  'sections.navigation': 'Rubriques de mon compte',
  'sections.compte': 'Mes informations',
  'sections.motDePasse': 'Mot de passe',
  'sections.securite': 'Sécurité et sessions',
  'sections.adresse': 'Adresse de connexion',
  'sections.donnees': 'Mes données',

  'champ.prenom': 'Prénom',
  'champ.nom': 'Nom',
  'champ.courrielConnexion': 'Adresse électronique de connexion',
  'champ.courrielContact': 'Adresse électronique de contact',
  'champ.courrielContactFacultatif': 'Adresse électronique de contact (facultatif)',
  'champ.telephoneFacultatif': 'Téléphone (facultatif)',
  'champ.adresseFacultative': 'Adresse postale (facultatif)',
  'champ.complementFacultatif': 'Complément d’adresse (facultatif)',
  'champ.codePostalFacultatif': 'Code postal (facultatif)',
  'champ.villeFacultative': 'Ville (facultatif)',
  'champ.paysFacultatif': 'Pays (facultatif)',
  'champ.langue': 'Langue du portail et des courriels',
  'champ.prenomManquant': 'Indiquez votre prénom.',
  'champ.nomManquant': 'Indiquez votre nom.',
  'champ.nomFaux': 'Écrivez ce nom avec des lettres, des espaces, des apostrophes et des tirets.',
  'champ.courrielFaux': 'Saisissez une adresse électronique de la forme nom@exemple.fr.',
  'champ.telephoneFaux': 'Écrivez le numéro avec des chiffres, par exemple 01 23 45 67 89 ou +33 1 23 45 67 89.',

  sansCourriels:
    'Ce portail n’envoie pas de courriels : il ne peut pas vous adresser de lien. Écrivez à son exploitant.',
  'envoye.patience': 'Il arrive en général en moins d’une minute. Regardez aussi dans vos courriers indésirables.',
  'envoye.renvoyer': 'Renvoyer le courriel',
  'envoye.attente_one': 'Vous pourrez le renvoyer dans {{count}} seconde.',
  'envoye.attente_other': 'Vous pourrez le renvoyer dans {{count}} secondes.',

  'inscription.titre': 'Créer un compte',
  'inscription.accroche':
    'Dites-nous qui vous êtes. Vous choisirez votre mot de passe avec le lien que nous vous enverrons, puis votre structure.',
  'inscription.connexionAide': 'Elle vous servira à vous connecter : prenez une adresse que vous êtes seul à lire.',
  'inscription.contactAide': 'Pour recevoir les notifications ailleurs qu’à votre adresse de connexion.',
  'inscription.conditions': 'J’ai lu et j’accepte les conditions d’utilisation (version {{version}})',
  'inscription.conditionsManquantes': 'Acceptez les conditions d’utilisation pour continuer.',
  'inscription.bouton': 'Créer mon compte',
  'inscription.dejaUnCompte': 'J’ai déjà un compte',
  'inscription.dejaConnecte':
    'Vous êtes connecté en tant que {{nom}}. Ce formulaire crée un autre compte, pour une autre personne.',
  'inscription.envoyee': 'Regardez vos courriels',
  'inscription.envoyeeTexte':
    'Un courriel part vers {{courriel}}. Si cette adresse n’a pas encore de compte, il contient le lien qui active le vôtre : il sert une seule fois, pendant 60 minutes.',

  'oubli.titre': 'Mot de passe oublié',
  'oubli.accroche':
    'Indiquez votre adresse de connexion : nous y enverrons un lien pour choisir un autre mot de passe, ou pour activer ou réactiver votre compte.',
  'oubli.bouton': 'Recevoir un lien',
  'oubli.retour': 'Retour à la connexion',
  'oubli.envoye': 'Regardez vos courriels',
  'oubli.envoyeTexte':
    'Si {{courriel}} est l’adresse de connexion d’un compte, un lien vient de partir. Il sert une seule fois, pendant 60 minutes.',

  'nouveau.libelle': 'Nouveau mot de passe',
  'nouveau.regles': 'Une phrase de quelques mots convient très bien. Il faut :',
  'nouveau.regle.LONGUEUR': '12 caractères au moins',
  'nouveau.regle.COMPOSITION':
    '15 caractères au moins, ou trois sortes parmi minuscules, majuscules, chiffres et signes',
  'nouveau.regle.VARIETE': 'cinq caractères différents au moins',
  'nouveau.regle.COURANT': 'pas un mot de passe que tout le monde prend',
  'nouveau.regle.CONTEXTE': 'ni votre nom, ni votre adresse, ni le nom de votre structure ou du portail',
  'nouveau.gardee': '(respecté)',
  'nouveau.pasEncore': '(pas encore)',
  'nouveau.manquent_one': 'Il manque {{count}} condition.',
  'nouveau.manquent_other': 'Conditions qui manquent : {{count}}.',
  'nouveau.refuse': 'Ce mot de passe ne convient pas encore : voyez la liste sous le champ.',

  'changement.titre': 'Changer de mot de passe',
  'changement.texte': 'Vos autres sessions seront fermées, et un courriel vous en avertira.',
  'changement.actuel': 'Mot de passe actuel',
  'changement.actuelManquant': 'Saisissez votre mot de passe actuel.',
  'changement.bouton': 'Changer de mot de passe',
  'changement.oublie': 'Je l’ai oublié',
  'changement.fait': 'Votre mot de passe est changé. Vos autres sessions sont fermées.',

  'question.titre': 'Question secrète',
  'question.aucune': 'Vous n’avez pas de question secrète.',
  'question.actuelle': 'Votre question actuelle : « {{question}} »',
  'question.libelle': 'Question secrète',
  'question.aide': 'Sa réponse vous sera demandée, avec un lien reçu par courriel, si vous oubliez votre mot de passe.',
  'question.choisir': 'Choisissez une question',
  'question.proposee.velo': 'Quelle était la couleur de mon premier vélo ?',
  'question.proposee.professeur': 'Quel professeur m’a le plus marqué ?',
  'question.proposee.vacances': 'Où ai-je passé mes plus belles vacances ?',
  'question.proposee.livre': 'Quel livre ai-je relu le plus souvent ?',
  'question.proposee.plat': 'Quel plat est-ce que je réussis le mieux ?',
  'question.autre': 'Une autre question…',
  'question.votre': 'Votre question',
  'question.reponse': 'Réponse',
  'question.reponseAide': 'Les accents, les majuscules et les espaces ne comptent pas.',
  'question.manquante': 'Choisissez une question, ou écrivez la vôtre.',
  'question.reponseFaible': 'La réponse doit avoir au moins trois lettres ou chiffres, absents de la question.',
  'question.bouton': 'Enregistrer cette question',
  'question.faite': 'Votre question secrète est enregistrée.',

  'identite.contactAide': 'Nous y envoyons les notifications. Les avis de sécurité vont à l’adresse de connexion.',
  'identite.bouton': 'Enregistrer',
  'identite.enregistree': 'Vos informations sont enregistrées.',

  'adresse.information':
    'Information importante : une fois la demande soumise, vous recevrez un courriel à votre nouvelle adresse. En cliquant sur le lien qu’il contient, vous validerez le changement de votre adresse de connexion.',
  'adresse.information2': 'Un courriel de confirmation du changement vous sera alors envoyé.',
  'adresse.enCours':
    'Une demande de changement d’adresse est déjà en cours. Vous pourrez en faire une autre à partir du {{instant}}.',
  'adresse.actuelle': 'Adresse de connexion actuelle',
  'adresse.nouvelle': 'Nouvelle adresse de connexion',
  'adresse.encore': 'Confirmer la nouvelle adresse de connexion',
  'adresse.differentes': 'Les deux adresses sont différentes.',
  'adresse.bouton': 'Soumettre',
  'adresse.demandee': 'Un courriel part vers {{adresse}}.',
  'adresse.demandeeTexte':
    'Ouvrez le lien qu’il contient dans les 60 minutes. D’ici là, vous vous connectez toujours avec votre adresse actuelle.',

  'conditions.titre': 'Conditions d’utilisation à accepter',
  'conditions.texte':
    'Pour continuer, lisez et acceptez les conditions d’utilisation dans leur version {{version}}. Vous ne les verrez plus jusqu’à leur prochain changement.',
  'conditions.bouton': 'Accepter et continuer',
} as const;
