/** What people write when they act on an invoice, in their own words: it must fit any trade. */

/** Why a recipient suspends, how the supplier answers, and the document it attaches where it attaches one. */
export const SUSPENSIONS: readonly { readonly motif: string; readonly reponse: string; readonly piece?: string }[] = [
  {
    motif: 'Bon de livraison manquant : merci de le joindre pour que le service puisse attester le service fait.',
    reponse: 'Bonjour, bon de livraison signé par M. Keller ci-joint. Cordialement.',
    piece: 'Bon de livraison signé',
  },
  {
    motif:
      'Les quantités facturées ne correspondent pas au bon de livraison. Pouvez-vous vérifier et nous envoyer le détail ?',
    reponse: 'Quantités vérifiées avec vos équipes ce matin : la facture est conforme, détail ci-joint.',
    piece: 'Détail des quantités',
  },
  {
    motif: 'Merci de joindre l’attestation de réalisation signée par le service.',
    reponse: 'Attestation signée en pièce jointe.',
    piece: 'Attestation de réalisation',
  },
  {
    motif: 'Il manque le relevé signé par le responsable du site.',
    reponse: 'Relevé signé par la gardienne du site, ci-joint.',
    piece: 'Relevé signé',
  },
  {
    motif: 'Le RIB indiqué diffère de celui de notre base : merci de joindre un RIB à jour.',
    reponse: 'Voici notre RIB à jour ; le compte facturé est le bon.',
    piece: 'RIB',
  },
  {
    motif: 'Le service conteste la date de la prestation. Merci de nous la confirmer.',
    reponse: 'Après vérification, la prestation a bien eu lieu à la date convenue avec Mme Aubry.',
  },
  {
    motif: 'Le devis signé n’est pas joint. Sans lui, nous ne pouvons pas rapprocher la facture de la commande.',
    reponse: 'Devis n° D-417 accepté par votre responsable, en pièce jointe.',
    piece: 'Devis D-417',
  },
  {
    motif: 'Merci de préciser le lieu de livraison : deux de nos sites ont commandé la même chose.',
    reponse: 'Livraison faite au site principal, reçue par le gardien le matin même.',
  },
];

export const MOTIFS_RECYCLAGE = [
  'Mauvais service destinataire : cette commande relève d’une autre direction.',
  'Numéro d’engagement soldé. Merci d’indiquer celui de la commande de l’année.',
  'Le service indiqué n’est plus compétent depuis la réorganisation, merci de réadresser la facture.',
  'L’engagement indiqué appartient à un autre fournisseur : merci de vérifier votre bon de commande.',
] as const;

export const COMMENTAIRES_RECYCLAGE = [
  'Facture réadressée au bon service, avec nos excuses.',
  'Engagement corrigé selon le bon de commande reçu.',
  'Service corrigé après échange téléphonique avec la comptabilité.',
] as const;

export const MOTIFS_REJET = [
  'Double facturation : cette prestation a déjà été réglée le mois dernier.',
  'Prix unitaire supérieur à celui du marché. Merci d’émettre une nouvelle facture au prix révisé.',
  'Commande annulée avant livraison, aucune prestation réalisée.',
  'Taux de TVA erroné pour cette prestation. Merci d’émettre une nouvelle facture.',
  'Facture adressée par erreur : nous ne sommes pas le bénéficiaire de cette commande.',
  'La remise de 5 % prévue au bordereau des prix n’est pas appliquée.',
  'Livraison refusée à réception, marchandise non conforme à la commande.',
] as const;

export const MOTIFS_ABANDON = [
  'Facture émise en double de notre côté, elle sera annulée dans nos comptes.',
  'Accord trouvé avec le service : une nouvelle facture regroupera les deux commandes.',
  'Erreur de client, la facture sera réémise à la bonne collectivité.',
] as const;

export const MOTIFS_REFUS_VALIDEUR = [
  'Travaux non achevés à la date de la facture : avancement à 60 % seulement.',
  'Montant supérieur à l’acte de sous-traitance agréé.',
  'Pénalités de retard non déduites.',
] as const;

/** Written on credit notes. */
export const OBJETS_AVOIR = [
  'Avoir pour marchandise retournée',
  'Avoir commercial suite à livraison partielle',
  'Régularisation de quantité facturée en trop',
  'Avoir suite à erreur de tarif',
] as const;
