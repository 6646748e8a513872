import { applications } from './applications.fr.ts';
import { banque } from './banque.fr.ts';
import { cycle } from './cycle.fr.ts';
import { droits } from './droits.fr.ts';
import { fiche } from './fiche.fr.ts';
import { mandats } from './mandats.fr.ts';
import { pieces } from './pieces.fr.ts';
import { services } from './services.fr.ts';

export const fr = {
  ...applications,
  ...banque,
  ...cycle,
  ...droits,
  ...mandats,
  ...pieces,
  ...fiche,
  ...services,
  'annuaire.titre': 'Annuaire des structures publiques',
  'annuaire.accroche': 'À qui adresser une facture, et ce qu’elle doit porter.',
  'annuaire.rechercher': 'Nom, identifiant, ville ou code postal',
  'annuaire.corrige': 'Rien pour « {{texte}} ». Voici ce qui répond à « {{corrige}} ».',
  'annuaire.telecharger': 'Télécharger l’annuaire',
  'annuaire.format.csv': 'CSV, pour un tableur',
  'annuaire.format.json': 'JSON',
  'annuaire.format.xml': 'XML',
  'annuaire.vide': 'Aucune structure ne correspond',
  'annuaire.videTexte':
    'Vérifiez l’orthographe, ou cherchez par SIRET (14 chiffres) ou par code postal. Une structure absente de l’annuaire ne reçoit pas encore de factures ici.',
  'structure.nom': 'Structure',
  'structure.identifiant': 'Identifiant',
  'structure.ville': 'Ville',
  'structure.exige': 'Exige sur la facture',
  'structure.etat': 'État',
  'structure.active': 'Active',
  'structure.inactive': 'Inactive',
  'structure.remplaceeTexte': 'Adressez vos factures à la structure qui la remplace.',
  'structure.inactiveTexte':
    'Cette structure ne reçoit plus de factures. Demandez à votre interlocuteur laquelle la remplace.',
  'structure.fermeeDepuis': 'Fermée depuis le {{jour}}',
  'structure.remplaceePar': 'Remplacée par',
  'structure.retour': 'Retour à l’annuaire',
  'exigence.titre': 'Ce que vos factures doivent porter',
  'exigence.rien.resume': 'Rien de particulier',
  'exigence.rien.phrase':
    'Ni code service ni numéro d’engagement n’est exigé. S’ils figurent sur votre commande, indiquez-les : le traitement est plus rapide.',
  'exigence.service.resume': 'Code service',
  'exigence.service.phrase':
    'Le code du service destinataire est obligatoire. Choisissez-le dans la liste ci-dessous, ou demandez-le à votre interlocuteur.',
  'exigence.engagement.resume': 'Numéro d’engagement',
  'exigence.engagement.phrase':
    'Le numéro d’engagement est obligatoire. Il figure sur votre bon de commande ; à défaut, demandez-le à votre interlocuteur.',
  'exigence.lesDeux.resume': 'Code service et numéro d’engagement',
  'exigence.lesDeux.phrase':
    'Le code du service destinataire et le numéro d’engagement sont tous deux obligatoires. Ils figurent sur votre bon de commande.',
  'exigence.unDesDeux.resume': 'Code service ou numéro d’engagement',
  'exigence.unDesDeux.phrase':
    'Indiquez le code du service destinataire ou le numéro d’engagement : l’un des deux suffit.',
  'exigence.miseEnPaiement':
    'Cette structure ne communique pas la mise en paiement : le statut des factures s’arrête avant, sans que cela dise qu’elles ne sont pas payées.',
  'services.titre_one': '{{count}} service actif',
  'services.titre_other': '{{count}} services actifs',
  'services.vide': 'Cette structure n’a pas de service à indiquer : la facture s’adresse à la structure elle-même.',
  'services.nom': 'Service',
  'services.code': 'Code',
  'services.ceCode': 'le code {{code}}',
  'services.engagement': 'Engagement exigé par le service',
  'services.oui': 'Oui',
  'services.non': 'Non',
  'services.finValidite': 'Actif jusqu’au',
} as const;
