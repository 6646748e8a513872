import type { Phrases } from './anomalies-phrases.ts';

/** Sentences of the findings on electronic signatures; same shape as `CATALOGUE_DOCUMENT`. */
export const CATALOGUE_SIGNATURES = {
  'ORP-SIGN-MODIFIEE': [
    'Le document a été modifié après sa signature ({signataire}).',
    'Déposez le document tel qu’il a été signé, ou faites signer la nouvelle version.',
    'The document was changed after it was signed ({signataire}).',
    'File the document as it was signed, or have the new version signed.',
  ],
  'ORP-SIGN-FAUSSE': [
    'La signature électronique ({signataire}) n’a pas été faite avec la clé de son certificat.',
    'Faites signer le document à nouveau, ou déposez-le sans signature.',
    'The electronic signature ({signataire}) was not made with the key of its certificate.',
    'Have the document signed again, or file it without signature.',
  ],
  'ORP-SIGN-DETACHEE': [
    'La signature électronique porte sur un autre fichier, qui n’est pas dans ce document.',
    'Déposez un document qui contient ce qui est signé : signature enveloppée ou enveloppante.',
    'The electronic signature is about another file, which is not in this document.',
    'File a document that holds what is signed: an enveloped or enveloping signature.',
  ],
  'ORP-SIGN-PORTEE': [
    'La signature électronique ({signataire}) ne couvre pas la facture.',
    'Faites signer le document entier, puis déposez-le de nouveau.',
    'The electronic signature ({signataire}) does not cover the invoice.',
    'Have the whole document signed, then file it again.',
  ],
  'ORP-SIGN-DONNEES': [
    'Les données de la facture ont été changées après la signature ({signataire}).',
    'Déposez le document tel qu’il a été signé, ou faites signer la nouvelle version.',
    'The data of the invoice were changed after the signature ({signataire}).',
    'File the document as it was signed, or have the new version signed.',
  ],
  'ORP-SIGN-AJOUT': [
    'Des octets ont été ajoutés après la signature ({signataire}) : {octets} octets du fichier ne sont pas signés.',
    'Comparez avec le document signé d’origine ; déposez de préférence celui-ci.',
    'Bytes were added after the signature ({signataire}): {octets} bytes of the file are not signed.',
    'Compare with the original signed document; file that one rather.',
  ],
  'ORP-SIGN-NON-VERIFIEE': [
    'Le document porte une signature électronique que le portail ne sait pas vérifier.',
    'Rien à faire : la signature est conservée avec le fichier. Les formats vérifiés sont PAdES et XAdES.',
    'The document carries an electronic signature that the portal cannot verify.',
    'Nothing to do: the signature is kept with the file. The formats verified are PAdES and XAdES.',
  ],
  'ORP-SIGN-INCONNUE': [
    'Le certificat de la signature ({signataire}) ne mène à aucune autorité reconnue par le portail.',
    'Rien à faire si le destinataire connaît ce certificat ; sinon, signez avec un certificat d’une autorité reconnue.',
    'The certificate of the signature ({signataire}) leads to no authority that the portal recognises.',
    'Nothing to do if the recipient knows this certificate; otherwise sign with a certificate of a recognised authority.',
  ],
  'ORP-SIGN-SANS-CERTIFICAT': [
    'La signature est intacte, mais ne contient pas le certificat de son auteur : le signataire n’est pas établi.',
    'Réglez votre logiciel de signature pour qu’il joigne le certificat.',
    'The signature is intact, but does not hold the certificate of its maker: the signer is not established.',
    'Set your signing software so that it encloses the certificate.',
  ],
  'ORP-SIGN-PERIODE': [
    'Le certificat du signataire ({signataire}) n’était pas valide à la date de la signature.',
    'Signez avec un certificat en cours de validité.',
    'The certificate of the signer ({signataire}) was not valid on the day of the signature.',
    'Sign with a certificate that is within its period of validity.',
  ],
  'ORP-SIGN-FAIBLE': [
    'La signature ({signataire}) emploie un procédé qui n’est plus sûr : {algorithme}.',
    'Réglez votre logiciel de signature sur SHA-256 au moins, et une clé RSA de 2 048 bits au moins.',
    'The signature ({signataire}) uses a method that is no longer safe: {algorithme}.',
    'Set your signing software to SHA-256 at least, with an RSA key of 2,048 bits at least.',
  ],
  'ORP-SIGN-HORODATAGE': [
    'L’horodatage joint à la signature ({signataire}) ne lui correspond pas.',
    'La date de signature n’est qu’une déclaration ; faites horodater la signature à nouveau si la date compte.',
    'The time stamp that comes with the signature ({signataire}) does not match it.',
    'The date of signing is only a claim; have the signature time-stamped again if the date matters.',
  ],
} as const satisfies Phrases;
