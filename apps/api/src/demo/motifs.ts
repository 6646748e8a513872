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

export const COMMENTAIRES_COMPLEMENT = [
  'Bonjour, le bon de livraison signé par M. Keller vous a été remis ce matin. Cordialement.',
  'Les quantités ont été vérifiées avec vos équipes : 312 repas servis, conformes à la facture.',
  'Feuille d’émargement transmise ce jour par courriel à votre service.',
  'RIB à jour communiqué ; le compte facturé est le bon.',
  'Le relevé d’heures signé est disponible auprès de la gardienne du site, copie envoyée.',
  'Attestation de TVA signée par le maître d’ouvrage, original remis en mairie.',
  'Devis n° D-417 accepté le mois dernier par votre responsable, copie envoyée.',
  'Rapport d’intervention complété et envoyé, merci de votre patience.',
] as const;

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
