/** Lots of invoices: before they are sent, and in the report of their deposit. */
export const lots = {
  'lot.filtrer': 'Factures à afficher',
  'lot.filtre.TOUTES': 'Toutes ({{nombre}})',
  'lot.filtre.RECEVABLES': 'Acceptées ({{nombre}})',
  'lot.filtre.AVERTIES': 'Avec avertissements ({{nombre}})',
  'lot.filtre.REFUSEES': 'Refusées ({{nombre}})',
  'lot.fichier': 'Fichier',
  'lot.verdict': 'Résultat',
  'lot.acceptable': 'Acceptable',
  'lot.avertie': 'Acceptable, avec avertissements',
  'lot.refusee': 'Refusée',
  'lot.points_one': '{{count}} point',
  'lot.points_other': '{{count}} points',
  'lot.suivantes_one': 'Afficher la suivante',
  'lot.suivantes_other': 'Afficher les {{count}} suivantes',

  'depot.lot.controle': 'Contrôle du lot : {{faits}} factures sur {{total}}',
  'depot.lot.sansPieces':
    'Une pièce ne se joint qu’à une facture : pour en joindre, déposez cette facture seule, hors de l’archive.',
  'depot.lot.acceptables_one': '{{count}} facture acceptable',
  'depot.lot.acceptables_other': '{{count}} factures acceptables',
  'depot.lot.averties_one': 'dont {{count}} avec avertissements',
  'depot.lot.averties_other': 'dont {{count}} avec avertissements',
  'depot.lot.refusees_one': '{{count}} refusée',
  'depot.lot.refusees_other': '{{count}} refusées',
  'depot.lot.enPartie':
    'Vous pouvez déposer ce lot tel quel : les factures acceptables seront intégrées, les autres seront refusées. Ou corrigez-les dans l’archive, puis ajoutez-la de nouveau.',
  'depot.lot.corrigez':
    'Ce lot ne sera pas envoyé : rien n’y serait accepté. Corrigez l’archive, puis ajoutez-la de nouveau.',
  'depot.lot.legende': 'Les factures du lot',
  'depot.lot.traitement': 'Traitement du lot : {{faits}} factures sur {{total}}',
  'depot.lot.partiront': 'Ces lots seront envoyés entiers ; leurs factures refusées seront à déposer de nouveau :',
  'depot.lot.dont_one': '{{nom}} : {{count}} refusée',
  'depot.lot.dont_other': '{{nom}} : {{count}} refusées',
  'depot.confirmationLot_one': 'Déposer {{count}} facture ?',
  'depot.confirmationLot_other': 'Déposer {{count}} factures ?',
  'depot.etat.PRET_EN_PARTIE': 'Prêt, en partie',

  'interface.FSO1100A': 'UBL 2.1',
  'interface.FSO1106A': 'CII',
  'interface.FSO1113A': 'CPPFactureMixte',
  'interface.FSO1117A': 'Factur-X',
} as const;
