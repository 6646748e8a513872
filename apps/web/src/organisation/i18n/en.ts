import { applications } from './applications.en.ts';
import { banque } from './banque.en.ts';
import { cycle } from './cycle.en.ts';
import { droits } from './droits.en.ts';
import { fiche } from './fiche.en.ts';
import type { fr } from './fr.ts';
import { mandats } from './mandats.en.ts';
import { pieces } from './pieces.en.ts';
import { services } from './services.en.ts';

export const en: Readonly<Record<keyof typeof fr, string>> = {
  ...applications,
  ...banque,
  ...cycle,
  ...droits,
  ...mandats,
  ...pieces,
  ...fiche,
  ...services,
  'annuaire.titre': 'Directory of public structures',
  'annuaire.accroche': 'Whom to address an invoice to, and what it must carry.',
  'annuaire.rechercher': 'Name, identifier, town or postcode',
  'annuaire.corrige': 'Nothing for “{{texte}}”. Here is what answers to “{{corrige}}”.',
  'annuaire.telecharger': 'Download the directory',
  'annuaire.format.csv': 'CSV, for a spreadsheet',
  'annuaire.format.json': 'JSON',
  'annuaire.format.xml': 'XML',
  'annuaire.vide': 'No structure matches',
  'annuaire.videTexte':
    'Check the spelling, or search by SIRET (14 digits) or postcode. A structure that is not listed does not receive invoices here yet.',
  'structure.nom': 'Structure',
  'structure.identifiant': 'Identifier',
  'structure.ville': 'Town',
  'structure.exige': 'Demands on the invoice',
  'structure.etat': 'State',
  'structure.active': 'Active',
  'structure.inactive': 'Inactive',
  'structure.remplaceeTexte': 'Address your invoices to the structure that replaces it.',
  'structure.inactiveTexte': 'This structure no longer receives invoices. Ask your contact which one replaces it.',
  'structure.fermeeDepuis': 'Closed since {{jour}}',
  'structure.remplaceePar': 'Replaced by',
  'structure.retour': 'Back to the directory',
  'exigence.titre': 'What your invoices must carry',
  'exigence.rien.resume': 'Nothing in particular',
  'exigence.rien.phrase':
    'Neither a service code nor an engagement number is demanded. If they stand on your order, give them: processing is quicker.',
  'exigence.service.resume': 'Service code',
  'exigence.service.phrase':
    'The code of the receiving service is mandatory. Choose it in the list below, or ask your contact.',
  'exigence.engagement.resume': 'Commitment number',
  'exigence.engagement.phrase':
    'The engagement number is mandatory. It stands on your purchase order; failing that, ask your contact.',
  'exigence.lesDeux.resume': 'Service code and engagement number',
  'exigence.lesDeux.phrase':
    'The code of the receiving service and the engagement number are both mandatory. They stand on your purchase order.',
  'exigence.unDesDeux.resume': 'Service code or engagement number',
  'exigence.unDesDeux.phrase':
    'Give the code of the receiving service or the engagement number: one of the two is enough.',
  'exigence.miseEnPaiement':
    'This structure does not publish payment: the status of invoices stops short of it, which does not mean they are unpaid.',
  'services.titre_one': '{{count}} active service',
  'services.titre_other': '{{count}} active services',
  'services.vide': 'This structure has no service to name: the invoice is addressed to the structure itself.',
  'services.nom': 'Service',
  'services.code': 'Code',
  'services.ceCode': 'the code {{code}}',
  'services.engagement': 'Commitment demanded by the service',
  'services.oui': 'Yes',
  'services.non': 'No',
  'services.finValidite': 'Active until',
};
