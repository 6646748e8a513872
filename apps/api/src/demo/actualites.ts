import type { RangeeActualite } from '@orpheon/testing';

type Actualite = Omit<RangeeActualite, 'id' | 'publieeLe'> & { readonly joursAvant: number };

export const ACTUALITES: readonly Actualite[] = [
  {
    joursAvant: 2,
    titreFr: 'Vos fichiers sont vérifiés avant l’envoi',
    titreEn: 'Your files are checked before you send them',
    texteFr:
      'Déposez une facture Factur-X, UBL ou CII : les anomalies s’affichent avec leur remède avant l’envoi. Vous corrigez tout de suite, sans attendre un rejet.',
    texteEn:
      'Drop a Factur-X, UBL or CII invoice: what is wrong is shown with its remedy before sending. You fix it at once instead of waiting for a rejection.',
  },
  {
    joursAvant: 16,
    titreFr: 'Le numéro d’engagement, à demander à la commande',
    titreEn: 'Ask for the engagement number when you take the order',
    texteFr:
      'Une facture sur six est retournée pour un numéro d’engagement absent ou erroné. Demandez-le dès la commande : il figure sur le bon de commande de l’acheteur public.',
    texteEn:
      'One invoice in six comes back for a missing or wrong engagement number. Ask for it with the order: it stands on the public buyer’s purchase order.',
  },
  {
    joursAvant: 41,
    titreFr: 'Suspension : répondez en deux clics',
    titreEn: 'Suspended? Answer in two clicks',
    texteFr:
      'Quand un destinataire suspend une facture, un courriel vous donne son motif et le lien pour compléter. Une pièce jointe ou un commentaire suffit : la facture repart aussitôt vers lui.',
    texteEn:
      'When a recipient suspends an invoice, a mail gives the reason and the link to complete it. An attachment or a comment is enough: the invoice goes straight back.',
  },
  {
    joursAvant: 95,
    titreFr: 'Services inactifs : pensez à mettre à jour vos fichiers clients',
    titreEn: 'Inactive services: update your customer files',
    texteFr:
      'Des collectivités ont fermé des services en début d’année. Une facture adressée à un service inactif est refusée à l’intégration ; l’annuaire indique les services ouverts.',
    texteEn:
      'Some authorities closed services at the beginning of the year. An invoice sent to an inactive service is refused on integration; the directory lists the open ones.',
  },
  {
    joursAvant: 160,
    titreFr: 'Délais de paiement : ce que dit la loi',
    titreEn: 'Payment delays: what the law says',
    texteFr:
      'Trente jours pour l’État et les collectivités, cinquante pour les établissements de santé. Le délai part de la mise à disposition de la facture ou du service fait s’il est postérieur.',
    texteEn:
      'Thirty days for the State and local authorities, fifty for health establishments, counted from the day the invoice is made available, or from acceptance of the service if later.',
  },
];
