import type { departs as fr } from './departs.fr.ts';

export const departs: Readonly<Record<keyof typeof fr, string>> = {
  'donnees.export': 'Export my data',
  'donnees.exportTexte':
    'A JSON file with all that the portal holds about you: account, attachments, rights, sessions, e-mails, notes and actions.',
  'donnees.exporter': 'Download my data',
  'donnees.fichier': 'my-data.json',
  'depart.gestionnaire':
    'You are the main manager of: {{structures}}. Hand that role over to another attached person first.',

  'depart.titre.desactivation': 'Deactivate my account',
  'depart.texte.desactivation': 'For an absence, or because you no longer use the portal.',
  'depart.suite.connexion': 'Your sessions are closed and nobody can sign in with this account any longer.',
  'depart.suite.notifications': 'You get no more notifications.',
  'depart.suite.droits': 'Your attachments and rights stay, without effect.',
  'depart.suite.retour': 'To come back, ask for a link on the page “Forgotten password”, or turn to support.',
  'depart.bouton.desactivation': 'Deactivate my account…',
  'depart.question.desactivation': 'Deactivate your account?',
  'depart.confirmer.desactivation': 'Deactivate',
  'depart.fait.desactivation': 'Your account is deactivated. An e-mail tells you how to reactivate it.',

  'depart.titre.effacement': 'Erase my account',
  'depart.texte.effacement': 'To leave the portal and have what names you erased.',
  'depart.suite.nom': 'Your name, addresses, telephone, password, views and preferences are erased.',
  'depart.suite.reste':
    'The history of invoices and the audit trail keep what you did, under a number without a name: the law requires accounting records to be kept.',
  'depart.suite.adresse': 'Your address is free again: you can make another account, without any link to this one.',
  'depart.suite.definitif': 'It is final: neither you nor support can go back.',
  'depart.bouton.effacement': 'Erase my account…',
  'depart.question.effacement': 'Erase your account for good?',
  'depart.confirmer.effacement': 'Erase for good',
  'depart.fait.effacement': 'Your account is erased.',
};
