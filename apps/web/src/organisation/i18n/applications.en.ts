import type { applications as fr } from './applications.fr.ts';

export const applications: Record<keyof typeof fr, string> = {
  'onglet.applications': 'Applications',
  'applications.accroche':
    'What your structure uses of the portal. A closed application disappears for all of its users, whatever their profiles; these are kept and count again as soon as it is reopened.',
  'applications.lecture': 'A manager of the whole structure can open and close applications.',
  'applications.ouverte': 'Open',
  'applications.fermee': 'Closed',
  'applications.aVenir': 'Not available on this portal yet: once open, it will appear as soon as it is.',
  'applications.toujours': 'Always open: without it nobody could manage the structure, or ask for help.',
  'applications.ouverteDepuisToujours': 'Open since the structure was created',
  'applications.jamaisOuverte': 'Never opened so far',
  'applications.ouvertePar': 'Opened by {{auteur}}',
  'applications.fermeePar': 'Closed by {{auteur}}',
  'applications.quelquun': 'the portal',
  'applications.personnes_one': '{{count}} person holds a profile on it',
  'applications.personnes_other': '{{count}} people hold a profile on it',
  'applications.donner': 'Give it to…',
  'applications.donnerNom': 'Give it to…: {{application}}',
  'applications.ouvrir': 'Open',
  'applications.ouvrirNom': 'Open {{application}}',
  'applications.fermer': 'Close…',
  'applications.fermerNom': 'Close {{application}}…',
  'applications.faitOuvrir': '“{{application}}” is open: those who hold a profile on it have it from now on.',
  'applications.faitFermer': '“{{application}}” is closed. Profiles are kept.',
  'applications.question': 'Close “{{application}}”?',
  'applications.confirmer': 'Close the application',
  'applications.perdent_one': '{{count}} person holds a profile on it: they lose access at once.',
  'applications.perdent_other': '{{count}} people hold a profile on it: they lose access at once.',
  'applications.enCours_one': '{{count}} invoice is under way there.',
  'applications.enCours_other': '{{count}} invoices are under way there.',
  'applications.enCoursPlus': 'At least {{nombre}} invoices are under way there.',
  'applications.suiteRecues':
    'Your suppliers can still send you some: they will arrive, but nobody will read or process them any more.',
  'applications.suiteEmises':
    'Those filed go on at their recipient’s; nobody will follow them or answer a suspension any more.',
  'applications.reviennent': 'Nothing is erased. You can reopen it whenever you like.',
};
