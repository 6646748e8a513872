import type { fr } from './fr.ts';

export const en: Readonly<Record<keyof typeof fr, string>> = {
  'contact.factureTitre': 'A question about an invoice',
  'contact.facture':
    'Ask the other party first: the recipient knows why an invoice is suspended or rejected, the supplier can complete it. The reason stands in the history of the invoice.',
  'contact.portailTitre': 'A question about the portal',
  'contact.portail':
    'Write to us with your structure, what you wanted to do and, where one is shown, the incident number.',
  'contact.cetteAdresse': 'the contact address',
  'contact.sansAdresse': 'Whoever runs this portal has not given a contact address yet.',

  'support.accroche': 'The virtual agent, LiveChat and online help requests are coming. Until then, write to us.',
  'support.agent-virtuel.titre': 'Virtual agent',
  'support.agent-virtuel.texte': 'Coming: it will answer from the help pages and can open a request for you.',
  'support.livechat.titre': 'LiveChat',
  'support.livechat.texte': 'Coming: an online exchange with an agent, during opening hours.',
  'support.demande-d-aide.titre': 'Help request',
  'support.demande-d-aide.texte': 'Coming: a form, signed in or not, and the follow-up of your requests.',
  'messages.aVenir': 'Your messages are coming',
  'messages.texte': 'What the portal and your managers have to tell you will appear here. News is on the home page.',

  'mentions.editeur': 'This portal is run by {{editeur}}.',
  'mentions.sansEditeur': 'Whoever runs this portal has not given their identity yet.',
  'mentions.logiciel': 'This portal runs on Orphéon, free software under the Apache 2.0 licence.',

  'conditions.accroche': 'The rules for using this portal, version {{version}}.',
  'conditions.accesTitre': 'Access',
  'conditions.acces':
    'The directory is open to all. The rest takes a personal account and the rights that the main manager of your structure grants.',
  'conditions.compteTitre': 'Your account',
  'conditions.compte':
    'An account is for one person. Keep your password secret: what is done with your account bears your name in the history.',
  'conditions.depotTitre': 'What you file',
  'conditions.depot':
    'You answer for the content of the invoices and attachments you file. The document is kept as received, with its fingerprint, and the history of an invoice is never erased.',
  'conditions.disponibiliteTitre': 'Availability',
  'conditions.disponibilite':
    'A deposit is safe as soon as the portal shows its number. Planned interruptions are announced in the news.',

  'confidentialite.donneesTitre': 'What we keep',
  'confidentialite.donnees':
    'Your name, e-mail addresses, preferences, rights, sign-ins, and what you do on invoices: what it takes to know who did what.',
  'confidentialite.usageTitre': 'What it is for',
  'confidentialite.usage':
    'To run the portal, to tell you of the events you have chosen, and to prove the story of each invoice. Nothing is sold, nothing serves advertising.',
  'confidentialite.cookiesTitre': 'Cookies and what your device keeps',
  'confidentialite.cookies':
    'The portal sets only the cookies that signing in needs. It uses no tracker, and your browser talks to no other site.',
  'confidentialite.appareil': 'The language and theme you choose are kept on your device.',
  'confidentialite.droitsTitre': 'Your rights',
  'confidentialite.droits':
    '“My account” lets you correct your data, export them and have them erased, within what the law requires to be kept with invoices. For anything else, write to us:',

  'accessibilite.titre': 'Accessibility',
  'accessibilite.niveau': 'Level: not assessed. No RGAA conformity audit has been made yet.',
  'accessibilite.viseTitre': 'What we aim at',
  'accessibilite.vise': 'RGAA 4.1 and WCAG 2.2, level AA.',
  'accessibilite.verifieTitre': 'What we check',
  'accessibilite.verifie':
    'Screens pass an automatic check (axe), can be used by keyboard, from 360 pixels wide, in light and dark themes. An automatic check does not replace an audit.',
  'accessibilite.limitesTitre': 'Known limits',
  'accessibilite.limites':
    'The PDF documents that suppliers file are not always accessible: their data is shown as text too. No trial has been made yet with people who use a screen reader every day.',
  'accessibilite.signalerTitre': 'Report an obstacle',
  'accessibilite.signaler': 'Tell us which page and which tool you use:',

  'notes.accroche': 'What has changed on the portal. The latest changes are marked.',
  'notes.version': 'Version {{version}}',
  'notes.nouveau': 'New',
};
