import type { CHORUS_FR } from './chorus.fr.ts';
import type { Phrase } from './modele.ts';

export const CHORUS_EN: Readonly<Record<keyof typeof CHORUS_FR, Phrase>> = {
  'G1.02': [
    'The invoicing framework “{valeur}” does not exist.',
    'Give A1 (supplier’s invoice), A2 (already paid), A9 (subcontractor) or A12 (co-contractor).',
  ],
  'G1.05': [
    'The invoice number has {longueur} characters; {maximum} at most are accepted.',
    'Shorten the invoice number.',
  ],
  'ORP-NUMERO-CARACTERES': [
    'The invoice number holds a character that is not accepted: “{caractere}”.',
    'Use letters, digits, spaces and the signs - _ / +.',
  ],
  'ORP-CADRE-TRAVAUX': [
    'Invoicing framework {valeur} is that of a works invoice.',
    'File it from the “Works invoices” application, or choose A1, A2, A9 or A12.',
  ],
  'ORP-CADRE-RETIRE': [
    'Invoicing framework A11 (final draft statement of a subcontractor) was withdrawn.',
    'A subcontractor files a payment request with framework A10, or a simple invoice with A9.',
  ],
  'ORP-CADRE-MEMOIRE': [
    'Invoicing framework A3 is that of a justice-costs statement.',
    'File it from the “Justice-costs statements” application.',
  ],
  'ORP-CADRE-REMBOURSEMENT': [
    'Invoicing framework A21 is that of a tax refund request.',
    'File it from the “Tax refunds” application.',
  ],
  'ORP-CADRE-REFORME': [
    'Invoicing framework “{valeur}” belongs to the flows of the e-invoicing reform.',
    'For an invoice to the public sector give A1, A2, A9 or A12.',
  ],
  'ORP-TYPE': [
    'The document type {valeur} is not accepted.',
    'Accepted types: 380 invoice, 381 credit note, 384 corrected, 386 prepayment, 389 self-billed.',
  ],
  'ORP-TYPE-AVOIR-DANS-FACTURE': [
    'A credit note (381) is written in an “Invoice” document instead of a “CreditNote”.',
    'The old format of Chorus Pro tolerates it; use “CreditNote” as soon as you can.',
  ],
  'ORP-AVOIR-NEGATIF': [
    'The total of this document is negative.',
    'For a credit note use type 381 with positive amounts. The document is kept as it is.',
  ],
  'ORP-DATE': [
    '“{valeur}” is not a valid date.',
    'Give a date that exists, in the form that the format asks (2026-01-15 in UBL, 20260115 in CII).',
  ],
  'ORP-DATE-FUTURE': [
    'The date of the invoice ({valeur}) is after the day of filing ({aujourdhui}).',
    'File the invoice from {valeur} on, or correct its date.',
  ],
  'ORP-DATE-ECHEANCE': [
    'The due date ({valeur}) is before the date of the invoice ({facture}).',
    'Check the due date: the legal delay runs in any case.',
  ],
  'ORP-P-TAUX-TVA': [
    'The VAT rate {valeur}% is not in force in France on {jour}.',
    'Check the rate, or the day on which the tax falls due.',
  ],
  'ORP-FOURNISSEUR-ABSENT': [
    'The invoice does not identify the supplier.',
    'Give the SIRET of the supplier (14 digits), or its identifier if it is not established in France.',
  ],
  'ORP-DESTINATAIRE-ABSENT': [
    'The invoice does not identify the recipient.',
    'Give the SIRET of the public entity (14 digits); the directory of the portal has it.',
  ],
  'ORP-DESTINATAIRE-TYPE': [
    'The recipient must be identified by its SIRET.',
    'Give the SIRET of the public entity (14 digits); the directory of the portal has it.',
  ],
  'ORP-SIRET-SIREN': [
    '“{valeur}” is a SIREN (9 digits); the portal needs the SIRET of the establishment.',
    'Add the 5 digits of the establishment to the SIREN: 14 digits in all.',
  ],
  'ORP-SIRET-LONGUEUR': [
    'The SIRET “{valeur}” has {longueur} digits instead of 14.',
    'Check the SIRET: a digit is missing or one too many.',
  ],
  'ORP-SIRET-CARACTERES': ['The SIRET “{valeur}” holds something other than digits.', 'A SIRET is made of 14 digits.'],
  'ORP-SIRET-CLE': [
    'The SIRET “{valeur}” is wrong: its check digit (the last, Luhn’s rule) should be {attendu}.',
    'Check the SIRET: a digit was probably mistyped.',
  ],
  'ORP-IDENTIFIANT-FORME': [
    'The identifier “{valeur}” has not the form expected for its type ({type}).',
    'Check the identifier and its type.',
  ],
  'ORP-TVA-FORME': [
    'The VAT number “{valeur}” seems wrong.',
    'Check it: for France, FR followed by a key of 2 characters and the SIREN.',
  ],
  'ORP-IBAN-CARACTERES': [
    'The IBAN “{valeur}” has not the form of an IBAN.',
    'An IBAN begins with the country code and two digits: FR76…',
  ],
  'ORP-IBAN-LONGUEUR': [
    'The IBAN “{valeur}” has not the length expected for its country.',
    'Check the IBAN: a French IBAN has 27 characters.',
  ],
  'ORP-IBAN-CLE': [
    'The IBAN “{valeur}” is wrong: its check digits (the 3rd and 4th) do not match.',
    'Copy the IBAN again from your bank details.',
  ],
  'ORP-PAIEMENT-ABSENT': [
    'The invoice names no means of payment.',
    'Give the means of payment, for example 30 for a credit transfer.',
  ],
  'ORP-PAIEMENT-INCONNU': [
    'The means of payment {valeur} is not accepted.',
    'Use 30 (credit transfer), 49 (direct debit), 48 (card), 20 (cheque), 10 (cash), 31, 42, 57, 97 or ZZZ.',
  ],
  'ORP-PAIEMENT-LU': [
    'The means of payment {valeur} is read as {lu}.',
    'Nothing to do: {valeur} and {lu} mean the same settlement here.',
  ],
  'ORP-LONGUEUR': [
    'The value has {longueur} characters; {maximum} at most are accepted.',
    'Shorten it, or check that it is the one that the recipient gave.',
  ],
  'ORP-CARACTERE-INTERDIT': [
    'The value holds an invisible character that is not accepted ({caractere}).',
    'Type the value again: this character often comes from copy and paste.',
  ],
  'ORP-DEVISE-MELANGEE': [
    'Amounts are given in {autres}, while the invoice is in {valeur}: they are read as {valeur}.',
    'Check the currency of each amount (attribute currencyID) in your software.',
  ],
  'ORP-DEVISE-TVA-EUR': [
    'The invoice is in {devise}: the total VAT in euros (BT-111) is required, with EUR as accounting currency (BT-6).',
    'Add the total VAT in euros.',
  ],
  'ORP-MONTANT-LONG': ['The amount “{valeur}” has more than {maximum} digits.', 'Check the amount.'],
  'ORP-LIGNE-MONTANT': [
    'The amount of line {ligne} ({valeur}) differs from quantity × price with allowances and charges ({calcule}).',
    'Check the quantity, the price or the amount of the line.',
  ],
  'ORP-PROFIL-EXCES': [
    'The profile {profil} has no place for this datum, which was read all the same.',
    'Choose a richer profile in your software.',
  ],
  'ORP-PIECE-TAILLE': [
    'The attachment “{nom}” weighs {taille} MB; {maximum} MB at most are accepted.',
    'Reduce its size or split it into several files.',
  ],
  'ORP-PIECES-TOTAL': [
    'The invoice and its attachments weigh {taille} MB; {maximum} MB at most are accepted.',
    'Remove or lighten attachments.',
  ],
  'ORP-PIECE-NOM-LONG': [
    'The name of the attachment “{nom}” has {longueur} characters; {maximum} at most are accepted.',
    'Rename the attachment.',
  ],
  'ORP-PIECE-SANS-EXTENSION': [
    'The name of the attachment “{nom}” has no extension.',
    'Add the extension, for example “.pdf”.',
  ],
  'ORP-PIECE-EXTENSION': [
    'Attachments of type “.{extension}” are not accepted ({nom}).',
    'Convert the attachment, for example to PDF.',
  ],
  'ORP-PIECE-NOM-CARACTERE': [
    'The name of the attachment “{nom}” holds a character that is refused: “{caractere}”.',
    'Rename the attachment without that character.',
  ],
  'ORP-PIECE-SANS-CONTENU': ['The attachment “{nom}” is empty.', 'Choose the file again once it is saved.'],
  'ORP-PIECE-CONTENU': [
    'The content of “{nom}” is not that of a {extension} file: it is damaged, or its extension was changed.',
    'Open it to check, then save it again in that format.',
  ],
  'ORP-PIECE-CONTENU-AUTRE': [
    'The content of “{nom}” is that of a {contenu} file, not of a {extension} file.',
    'Attach the original document under its true extension; a program is never accepted.',
  ],
  'ORP-PIECE-ZIP': [
    'The attachment “{nom}” is a ZIP archive: admitted here, it is not provided for by EN 16931.',
    'Nothing to do for this portal; elsewhere prefer a PDF.',
  ],
  'ORP-P-FOURNISSEUR-INCONNU': [
    'The supplier {valeur} is not known to the portal.',
    'Check the identifier, or first create the record of the structure.',
  ],
  'ORP-P-FOURNISSEUR-INACTIF': [
    'The structure of the supplier ({nom}) is inactive.',
    'Ask the manager of the structure to reactivate it.',
  ],
  'ORP-P-FOURNISSEUR-FERME': [
    'The structure of the supplier ({nom}) has been closed since {date}: it files no more invoices.',
    'File in the name of a structure that is open, or ask for this one to be opened again.',
  ],
  'ORP-P-FOURNISSEUR-REMPLACE': [
    'The structure of the supplier ({nom}) has been closed since {date}: {successeur} ({nouvel}) replaces it.',
    'File in the name of {successeur}, with SIRET {nouvel}.',
  ],
  'ORP-P-FOURNISSEUR-AUTRE': [
    'The supplier of the invoice ({valeur}) is not the structure that files it ({deposant}).',
    'Choose the structure of the supplier before filing, or check the SIRET of the invoice.',
  ],
  'ORP-P-DESTINATAIRE-INCONNU': [
    'The recipient {valeur} is not known to the portal.',
    'Look the public entity up in the directory and take its SIRET.',
  ],
  'ORP-P-DESTINATAIRE-INACTIF': [
    'The recipient ({nom}) is no longer active.',
    'Ask the public entity which SIRET to address your invoices to.',
  ],
  'ORP-P-DESTINATAIRE-FERME': [
    'The recipient ({nom}) has been closed since {date}: it receives no more invoices.',
    'Ask the public entity which SIRET to address your invoices to.',
  ],
  'ORP-P-DESTINATAIRE-REMPLACE': [
    'The recipient ({nom}) has been closed since {date}: {successeur} ({nouvel}) replaces it.',
    'Address the invoice to {successeur}, SIRET {nouvel}, and check the service.',
  ],
  'ORP-P-DESTINATAIRE-PRIVE': [
    'The recipient is not a public entity.',
    'This portal carries invoices to the public sector: check the SIRET of the recipient.',
  ],
  'ORP-P-MOA-SEULEMENT': [
    'The recipient ({nom}) receives works invoices only.',
    'Check the SIRET of the recipient or the invoicing framework.',
  ],
  'ORP-P-SERVICE-OBLIGATOIRE': [
    'The recipient ({nom}) requires a service code.',
    'Ask for the code of the service, or look it up in the directory, and give it.',
  ],
  'ORP-P-ENGAGEMENT-OBLIGATOIRE': [
    'The recipient ({nom}) requires an engagement number.',
    'Give the engagement number that stands on the purchase order.',
  ],
  'ORP-P-SERVICE-OU-ENGAGEMENT': [
    'The recipient ({nom}) requires a service code or an engagement number.',
    'Give at least one of them: the service code or the engagement number.',
  ],
  'ORP-P-SERVICE-INCONNU': [
    'The recipient ({nom}) has no service “{valeur}”.',
    'Look the code of the service up in the directory or ask the public entity.',
  ],
  'ORP-P-SERVICE-INACTIF': [
    'The service “{valeur}” of the recipient ({nom}) is no longer active.',
    'Ask the public entity which service to use.',
  ],
  'ORP-P-SERVICE-DEFAUT-INACTIF': [
    'The recipient ({nom}) no longer takes invoices without a service code: its default service is not active.',
    'Look up an active service of this recipient in the directory, and give its code.',
  ],
  'ORP-P-FACTURES-PUBLIQUES': [
    'The service FACTURES_PUBLIQUES is reserved to invoices between public entities.',
    'Give the service of the recipient that placed the order.',
  ],
  'ORP-P-SERVICE-FOURNISSEUR-INCONNU': [
    'The service code of the supplier “{valeur}” is not known: it is ignored.',
    'Check the code of your service, or create it in your structure.',
  ],
  'ORP-P-SERVICE-FOURNISSEUR-INACTIF': [
    'The service of the supplier “{valeur}” is no longer active.',
    'Check the code of your service, or reactivate it in your structure.',
  ],
  'ORP-P-DEVISE': [
    'The recipient ({nom}) does not accept invoices in {valeur}.',
    'Make out the invoice in euros, or ask the recipient which currencies it accepts.',
  ],
  'ORP-P-DEJA-DEPOSEE': [
    'Invoice no. {valeur} was already filed on {date}.',
    'Look at the history of this invoice; for another invoice, change the number.',
  ],
  'ORP-P-VALIDEUR-ABSENT': [
    'The invoice of a subcontractor or co-contractor does not name its valideur.',
    'You will name the main contractor when sending.',
  ],
  'ORP-P-VALIDEUR-INACTIF': [
    'The valideur named by the invoice is no longer active.',
    'Name the main contractor, with an identifier that is up to date.',
  ],
};
