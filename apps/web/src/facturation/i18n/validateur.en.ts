/** Check an invoice, without signing in. */
export const validateur = {
  'validateur.titre': 'Check an invoice',
  'validateur.accroche':
    'Drop an electronic invoice: it is read and checked in your browser, by the very rules that apply to a deposit. The file is sent nowhere, and no account is needed.',
  'validateur.zone': 'Drop an invoice here, or a batch',
  'validateur.zoneEncore': 'Check other files',
  'validateur.zoneAide':
    'UBL, CII, Factur-X, Chorus flows, zip and tar.gz archives; 120 MB at most. You may also paste a file (Ctrl\u00a0+\u00a0V).',
  'validateur.choisir': 'Choose files',
  'validateur.resultats': 'Files checked',
  'validateur.retirer': 'Remove {{nom}}',
  'validateur.duree': 'in {{ms}} ms',
  'validateur.recevabilite': 'On this portal',
  'validateur.recevable': 'Would be accepted',
  'validateur.refusee': 'Would be refused',
  'validateur.recevabiliteAide': 'subject to what the directory alone knows',
  'validateur.conformite': 'European standard EN 16931',
  'validateur.conforme': 'Conforms',
  'validateur.nonConforme': 'Does not conform',
  'validateur.conformiteAide': 'all official rules, release 1.3.16',
  'validateur.horsNorme': 'Does not apply: this is a format of Chorus itself',
  'validateur.interrompu':
    'The check is interrupted: the network is missing to load what it needs. It goes on by itself once the network is back; if it does not, reload the page.',
  'validateur.rapport': 'Report (JSON)',
  'validateur.portee': 'What this page checks',
  'validateur.portee.regles':
    'The syntax of the file, the European rules, the code lists, the Factur-X envelope and what Chorus asks for.',
  'validateur.portee.local': 'All of it happens on your device. Close the page and nothing of it is left.',
  'validateur.portee.registre':
    'It asks no directory: whether the recipient, its service or an earlier deposit exists is checked on deposit only.',
  'validateur.annonce.FAIT_one': '{{nom}}: checked, {{count}} issue.',
  'validateur.annonce.FAIT_other': '{{nom}}: checked, {{count}} issues.',
  'validateur.annonce.REFUSE_one': '{{nom}}: would be refused, {{count}} issue.',
  'validateur.annonce.REFUSE_other': '{{nom}}: would be refused, {{count}} issues.',
  'validateur.annonce.LOT': '{{nom}}: batch checked, {{acceptables}}, {{refusees}}.',
  'validateur.annonce.IMPOSSIBLE': '{{nom}}: could not be checked.',
} as const;
