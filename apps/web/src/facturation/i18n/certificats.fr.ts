/** Certificates of deposit: taken away, and verified by anybody. */
export const certificats = {
  'certificat.titre': 'Certificat de dépôt',
  'certificat.explication':
    'Une preuve signée par le portail : ce qui a été déposé, quand, et l’empreinte du document. Chacun peut la vérifier.',
  'certificat.verifier': 'Vérifier un certificat',
  'certificat.pdf': 'Télécharger le certificat',
  'certificat.json': 'Forme signée (JSON)',
  'certificat.menuPdf': 'Certificat de dépôt (PDF)',
  'certificat.menuJson': 'Certificat de dépôt (JSON signé)',

  'verification.titre': 'Vérifier un certificat de dépôt',
  'verification.accroche':
    'On vous a remis un certificat établi par ce portail ? Vérifiez qu’il est authentique. Le fichier est examiné dans votre navigateur et n’est envoyé nulle part.',
  'verification.zone': 'Déposez ici le certificat',
  'verification.autre': 'Vérifier un autre certificat',
  'verification.aide': 'Le PDF tel que vous l’avez reçu, ou sa forme signée (JSON).',
  'verification.choisir': 'Choisir un fichier',
  'verification.illisible': 'Ce fichier n’a pas pu être lu. Choisissez-le de nouveau.',
  'verification.horsLigne':
    'La vérification se fait aussi hors ligne, avec les clés publiques du portail (adresse /.well-known/jwks.json) : la règle est décrite dans la documentation.',

  'verification.verdict.AUTHENTIQUE': '« {{nom}} » est authentique.',
  'verification.suite.AUTHENTIQUE': 'Ce portail l’a signé, et pas un octet n’en a changé depuis.',
  'verification.verdict.MODIFIE': '« {{nom}} » a été modifié.',
  'verification.suite.MODIFIE':
    'La signature qu’il porte est bien de ce portail, mais le fichier n’est plus tel qu’il a été établi. Ne vous fiez pas à ce qu’il affiche : voici ce qui a été signé.',
  'verification.verdict.SIGNATURE_FAUSSE': 'La signature de « {{nom}} » est fausse.',
  'verification.suite.SIGNATURE_FAUSSE':
    'Le certificat a été modifié ou n’a jamais été établi par ce portail. Demandez-en un autre à son détenteur.',
  'verification.verdict.CLE_INCONNUE': '« {{nom}} » n’est pas signé par ce portail.',
  'verification.suite.CLE_INCONNUE':
    'Sa clé de signature n’est pas une des nôtres. Il vient peut-être d’un autre portail : vérifiez-le là-bas.',
  'verification.verdict.PAS_UN_CERTIFICAT': '« {{nom}} » n’est pas un certificat de dépôt.',
  'verification.suite.PAS_UN_CERTIFICAT':
    'Aucune signature de certificat n’a été trouvée. Un certificat imprimé puis numérisé, ou enregistré de nouveau par un autre logiciel, perd sa signature : demandez le fichier d’origine.',

  'verification.signe': 'Ce que le portail a signé',
  'verification.objet': 'Objet',
  'verification.objet.FLUX': 'Dépôt d’un fichier',
  'verification.objet.FACTURE': 'Dépôt d’une facture',
  'verification.facture': 'Facture',
  'verification.signatures': 'Signatures électroniques du document',
  'verification.sansSignature': 'Aucune signature électronique',
  'verification.autresSignatures_one': '{{count}} autre signature',
  'verification.autresSignatures_other': '{{count}} autres signatures',
  'verification.sceau': 'Sceau d’audit',
  'verification.sceauNumero': 'n° {{numero}}, entrée {{entree}},',
  'verification.portail': 'Portail',
  'verification.etabliLe': 'Certificat établi le',
  'verification.cle': 'Clé de signature',
  'verification.comparer': 'Et le document ?',
  'verification.comparerZone': 'Comparer un document à celui qui a été déposé ({{nom}})',
  'verification.comparerAide': 'Son empreinte est calculée ici et comparée à celle du certificat.',
  'verification.meme': '« {{nom}} » est bien le document déposé, à l’octet près.',
  'verification.autreFichier': '« {{nom}} » n’est pas le document déposé : son contenu diffère.',
} as const;
