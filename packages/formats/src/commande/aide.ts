/** Help of `check`, in both languages. */
export const AIDE = {
  fr: `orpheon check [options] FICHIER…     vérifie des factures : UBL, CII, Factur-X, flux Chorus, lots zip et tar.gz

Chaque FICHIER est un document, un lot, ou un dossier dont tous les documents sont vérifiés. Rien n'est envoyé nulle part,
aucun annuaire n'est consulté : l'existence du destinataire et de son service n'est pas vérifiée.

  --json                     un document par ligne (JSON Lines), phrases en français et en anglais
  --sarif                    SARIF 2.1.0, pour les éditeurs et les forges
  --exiger recevabilite      (par défaut) échoue si un document serait refusé
  --exiger conformite        échoue si un document n'est pas conforme à EN 16931
  --identifiants production  (par défaut) vérifie les clés des SIRET ; « qualification » accepte les fictifs
  --flux chorus              (par défaut) dépôt sur Chorus ; « reforme » : flux de la réforme (FSO114x), dont les règles refusent
  --jour AAAA-MM-JJ          jour du dépôt, pour juger des dates (par défaut : aujourd'hui)
  --confiance DOSSIER        autorités (certificats) et listes de révocation (.crl) par lesquelles les signatures sont reconnues
  --en                       en anglais

Code de retour : 0 tout est bon, 1 un document ne l'est pas, 2 commande ou fichier illisible, ou dossier sans document.`,
  en: `orpheon check [options] FILE…     checks invoices: UBL, CII, Factur-X, Chorus flows, zip and tar.gz lots

Each FILE is a document, a lot, or a folder of which all documents are checked. Nothing is sent anywhere, no directory is
asked: whether the recipient and its service exist is not checked.

  --json                     a document a line (JSON Lines), sentences in French and English
  --sarif                    SARIF 2.1.0, for editors and forges
  --exiger recevabilite      (default) fails if a document would be refused
  --exiger conformite        fails if a document does not conform to EN 16931
  --identifiants production  (default) checks the digits of SIRET numbers; "qualification" takes fictitious ones
  --flux chorus              (default) filed on Chorus; "reforme": a flow of the reform (FSO114x), whose rules refuse
  --jour YYYY-MM-DD          day of the deposit, by which dates are judged (default: today)
  --confiance FOLDER         authorities (certificates) and revocation lists (.crl) by which signatures are recognised
  --en                       in English

Exit code: 0 all is well, 1 a document is not, 2 command or file not readable, or folder without document.`,
} as const;
