/** Attachments: choosing, sending, what the antivirus says. */
export const pieces = {
  'pieces.titre': 'Attachments',
  'pieces.deposer': 'Drop attachments here',
  'pieces.aide': '{{nombre}} files at most at a time, of 10 MB each.',
  'pieces.choisir': 'Choose files',
  'pieces.retirer': 'Remove {{nom}}',
  'pieces.jugement': 'Checking the file',
  'pieces.envoi': 'Sending {{nom}}',
  'pieces.reessayer': 'Try again',
  'pieces.illisible':
    'This file can no longer be read: it was moved or changed since. Remove it, then choose it again.',
  'pieces.poids': '{{taille}} used of {{maximum}}, invoice included.',
  'pieces.corriger': 'First mend or remove the attachments marked below.',
  'antivirus.NON_ANALYSEE': 'Not analysed',
  'antivirus.EN_ATTENTE': 'Analysis pending',
  'antivirus.SAINE': 'Clean',
  'antivirus.INFECTEE': 'Infected',
  'antivirus.infecteeAide':
    'The antivirus found malicious software in it: this file is handed to nobody. Its sender has to check their computer and attach a clean file.',
  'ecrite.facturx': 'Download as Factur-X',
  'ecrite.pdf': 'Download as PDF',
  'pieces.deLaStructure': 'Join an attachment of the structure',
  'pieces.choisirDeLaStructure': 'Choose…',
} as const;
