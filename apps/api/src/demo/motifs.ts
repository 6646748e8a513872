/** What people write when they act on an invoice, in their own words. */
export const MOTIFS_SUSPENSION = [
  'Bon de livraison manquant : merci de le joindre pour que le service puisse attester le service fait.',
  'Les quantités facturées ne correspondent pas au bon de livraison. Pouvez-vous vérifier et nous transmettre le détail ?',
  'Merci de joindre la feuille d’émargement de la prestation.',
  'Il manque le relevé d’heures signé par le responsable du site.',
  'Le RIB indiqué diffère de celui de notre base : merci de joindre un RIB à jour.',
  'Prestation du 12 contestée par le service : merci de préciser le nombre de convives retenu.',
  'Merci de fournir l’attestation de TVA à taux réduit pour les travaux.',
  'Le devis signé n’est pas joint. Sans lui, nous ne pouvons pas rapprocher la facture de la commande.',
  'Rapport d’intervention attendu avant mandatement.',
  'Réserves à la réception non levées à ce jour : facture suspendue jusqu’au procès-verbal de levée.',
] as const;

/** How a supplier answers a suspension, with the document it attaches where it attaches one. */
export const COMPLEMENTS: readonly { readonly commentaire: string; readonly piece?: string }[] = [
  {
    commentaire: 'Bonjour, bon de livraison signé par M. Keller ci-joint. Cordialement.',
    piece: 'Bon de livraison signé',
  },
  { commentaire: 'Quantités vérifiées avec vos équipes : 312 repas servis, conformes à la facture.' },
  { commentaire: 'Feuille d’émargement en pièce jointe.', piece: 'Feuille d’émargement' },
  { commentaire: 'Voici notre RIB à jour ; le compte facturé est le bon.', piece: 'RIB' },
  { commentaire: 'Relevé d’heures signé par la gardienne du site, ci-joint.', piece: 'Relevé d’heures' },
  {
    commentaire: 'Attestation de TVA signée par le maître d’ouvrage, original remis en mairie.',
    piece: 'Attestation de TVA',
  },
  { commentaire: 'Devis n° D-417 accepté par votre responsable, en pièce jointe.', piece: 'Devis D-417' },
  { commentaire: 'Rapport d’intervention complété, merci de votre patience.', piece: 'Rapport d’intervention' },
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
  'Taux de TVA erroné : le taux réduit ne s’applique pas à cette prestation.',
  'Facture adressée par erreur : nous ne sommes pas le bénéficiaire de cette commande.',
  'La remise de 5 % prévue au bordereau des prix n’est pas appliquée.',
  'Livraison refusée à réception, marchandise non conforme (chaîne du froid rompue).',
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
