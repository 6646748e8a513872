/** What was recognised on a plain PDF. */
export const lecture = {
  'lecture.enCours': 'Reading the PDF…',
  'lecture.lu': 'Read in the PDF',
  'lecture.luPeuSur': 'Read in the PDF, not sure',
  'lecture.bilan_one': '{{count}} field recognised in the PDF, to be checked.',
  'lecture.bilan_other': '{{count}} fields recognised in the PDF, to be checked.',
  'lecture.manquants': 'Not recognised: {{champs}}.',
  'lecture.rien': 'Nothing was recognised in this PDF: copy what it holds.',
  'lecture.sansTexte': 'This PDF is a picture: the portal will read its pages.',
  'lecture.page': 'This PDF is a picture: reading page {{page}} of {{pages}}…',
  'lecture.annuler': 'Type it myself',
  'lecture.echec': 'This PDF could not be read: copy what it holds.',
  'lecture.autreDocument':
    'From another page, the PDF was replaced or this invoice is no longer being typed: reload this one to see where it stands.',
  'lecture.destinataireInconnu':
    'The PDF bears the SIRET {{siret}} as recipient: it is not in the directory, or no longer receives invoices.',
  'lecture.autreFournisseur':
    'The PDF bears the SIRET {{siret}} as supplier: it is not that of your structure. Check that it is the right document.',
  'lecture.allerAuChamp': 'Go to the field {{champ}}',
} as const;
