export const fr = {
  'contact.factureTitre': 'Une question sur une facture',
  'contact.facture':
    'Adressez-vous d’abord à l’autre partie : le destinataire sait pourquoi une facture est suspendue ou rejetée, le fournisseur peut la compléter. Le motif figure dans l’historique de la facture.',
  'contact.portailTitre': 'Une question sur le portail',
  'contact.portail':
    'Écrivez-nous en indiquant votre structure, ce que vous vouliez faire et, s’il s’affiche, le numéro d’incident.',
  'contact.cetteAdresse': 'l’adresse de contact',
  'contact.sansAdresse': 'L’exploitant de ce portail n’a pas encore indiqué son adresse de contact.',

  'support.accroche':
    'L’agent virtuel, le LiveChat et les demandes d’aide en ligne sont à venir. D’ici là, écrivez-nous.',
  'support.agent-virtuel.titre': 'Agent virtuel',
  'support.agent-virtuel.texte':
    'À venir : il répondra à partir des pages d’aide et pourra ouvrir une demande pour vous.',
  'support.livechat.titre': 'LiveChat',
  'support.livechat.texte': 'À venir : un échange en ligne avec un agent, aux heures d’ouverture.',
  'support.demande-d-aide.titre': 'Demande d’aide',
  'support.demande-d-aide.texte': 'À venir : un formulaire, avec ou sans connexion, et le suivi de vos demandes.',
  'messages.aVenir': 'Vos messages sont à venir',
  'messages.texte':
    'Les communications du portail et de vos gestionnaires apparaîtront ici. Les actualités sont sur l’accueil.',

  'mentions.editeur': 'Ce portail est exploité par {{editeur}}.',
  'mentions.sansEditeur': 'L’exploitant de ce portail n’a pas encore renseigné son identité.',
  'mentions.logiciel': 'Ce portail fonctionne avec Orphéon, logiciel libre sous licence Apache 2.0.',

  'conditions.accroche': 'Les règles d’usage de ce portail, version {{version}}.',
  'conditions.accesTitre': 'Accès',
  'conditions.acces':
    'L’annuaire est ouvert à tous. Le reste demande un compte personnel et les habilitations que donne le gestionnaire principal de votre structure.',
  'conditions.compteTitre': 'Votre compte',
  'conditions.compte':
    'Un compte sert à une seule personne. Gardez votre mot de passe secret : ce qui est fait avec votre compte porte votre nom dans l’historique.',
  'conditions.depotTitre': 'Ce que vous déposez',
  'conditions.depot':
    'Vous répondez du contenu des factures et des pièces jointes que vous déposez. Le document reçu est conservé tel quel, avec son empreinte, et l’historique d’une facture ne s’efface pas.',
  'conditions.disponibiliteTitre': 'Disponibilité',
  'conditions.disponibilite':
    'Un dépôt est acquis dès que le portail affiche son numéro. Les interruptions programmées sont annoncées dans les actualités.',

  'confidentialite.donneesTitre': 'Ce que nous conservons',
  'confidentialite.donnees':
    'Votre nom, vos adresses électroniques, vos préférences, vos habilitations, vos connexions, et ce que vous faites sur les factures : c’est ce qu’il faut pour savoir qui a fait quoi.',
  'confidentialite.usageTitre': 'À quoi cela sert',
  'confidentialite.usage':
    'À faire fonctionner le portail, à vous prévenir des événements que vous avez choisis et à prouver l’histoire de chaque facture. Rien n’est vendu, rien ne sert à la publicité.',
  'confidentialite.cookiesTitre': 'Cookies et mémoire de votre appareil',
  'confidentialite.cookies':
    'Le portail dépose les seuls cookies nécessaires à la connexion. Il n’utilise aucun traceur, et votre navigateur ne s’adresse à aucun autre site.',
  'confidentialite.appareil': 'La langue et le thème choisis sont gardés sur votre appareil.',
  'confidentialite.droitsTitre': 'Vos droits',
  'confidentialite.droits':
    '« Mon compte » vous permet de corriger vos données, de les exporter et de les faire effacer, dans la limite de ce que la loi impose de conserver avec les factures. Pour toute autre demande, écrivez-nous :',

  'accessibilite.titre': 'Accessibilité',
  'accessibilite.niveau': 'Niveau : non évalué. Aucun audit de conformité au RGAA n’a encore été fait.',
  'accessibilite.viseTitre': 'Ce que nous visons',
  'accessibilite.vise': 'Le RGAA 4.1 et les WCAG 2.2, niveau AA.',
  'accessibilite.verifieTitre': 'Ce que nous vérifions',
  'accessibilite.verifie':
    'Les écrans passent un contrôle automatique (axe), sont utilisables au clavier, à partir de 360 pixels de large, en thème clair et sombre. Un contrôle automatique ne remplace pas un audit.',
  'accessibilite.limitesTitre': 'Limites connues',
  'accessibilite.limites':
    'Les documents PDF déposés par les fournisseurs ne sont pas toujours accessibles : leurs données sont aussi affichées en texte. Aucun essai n’a encore été fait avec des personnes qui utilisent un lecteur d’écran au quotidien.',
  'accessibilite.signalerTitre': 'Signaler un obstacle',
  'accessibilite.signaler': 'Dites-nous quelle page et quel outil vous utilisez :',

  'notes.accroche': 'Ce qui a changé sur le portail. Les derniers changements sont signalés.',
  'notes.version': 'Version {{version}}',
  'notes.nouveau': 'Nouveau',
} as const;
