import type { lots as fr } from './lots.fr.ts';

export const lots: Readonly<Record<keyof typeof fr, string>> = {
  'lot.filtrer': 'Invoices to show',
  'lot.filtre.TOUTES': 'All ({{nombre}})',
  'lot.filtre.RECEVABLES': 'Accepted ({{nombre}})',
  'lot.filtre.AVERTIES': 'With warnings ({{nombre}})',
  'lot.filtre.REFUSEES': 'Refused ({{nombre}})',
  'lot.fichier': 'File',
  'lot.verdict': 'Result',
  'lot.norme': 'EN 16931',
  'lot.norme.sansObjet': 'Does not apply',
  'lot.acceptable': 'Acceptable',
  'lot.avertie': 'Acceptable, with warnings',
  'lot.refusee': 'Refused',
  'lot.points_one': '{{count}} issue',
  'lot.points_other': '{{count}} issues',
  'lot.suivantes_one': 'Show the next one',
  'lot.suivantes_other': 'Show the next {{count}}',

  'depot.lot.controle': 'Checking the batch: {{faits}} invoices out of {{total}}',
  'depot.lot.sansPieces':
    'Files are attached to one invoice: to attach some, file that invoice on its own, outside the archive.',
  'depot.lot.acceptables_one': '{{count}} acceptable invoice',
  'depot.lot.acceptables_other': '{{count}} acceptable invoices',
  'depot.lot.averties_one': 'of which {{count}} with warnings',
  'depot.lot.averties_other': 'of which {{count}} with warnings',
  'depot.lot.refusees_one': '{{count}} refused',
  'depot.lot.refusees_other': '{{count}} refused',
  'depot.lot.enPartie':
    'You may file this batch as it is: the acceptable invoices will be taken in, the others refused. Or correct them in the archive, then add it again.',
  'depot.lot.corrigez':
    'This batch will not be sent: nothing of it would be accepted. Correct the archive, then add it again.',
  'depot.lot.legende': 'The invoices of the batch',
  'depot.lot.traitement': 'Processing the batch: {{faits}} invoices out of {{total}}',
  'depot.lot.partiront': 'These batches are sent whole; their refused invoices will have to be filed again:',
  'depot.lot.dont_one': '{{nom}}: {{count}} refused',
  'depot.lot.dont_other': '{{nom}}: {{count}} refused',
  'depot.confirmationLot_one': 'File {{count}} invoice?',
  'depot.confirmationLot_other': 'File {{count}} invoices?',
  'depot.etat.PRET_EN_PARTIE': 'Ready, in part',

  'interface.FSO1100A': 'UBL 2.1',
  'interface.FSO1106A': 'CII',
  'interface.FSO1113A': 'CPPFactureMixte',
  'interface.FSO1117A': 'Factur-X',
};
