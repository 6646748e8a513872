import type { Phrase } from './modele.ts';
import type { SIGNATURES_FR } from './signatures.fr.ts';

export const SIGNATURES_EN: Readonly<Record<keyof typeof SIGNATURES_FR, Phrase>> = {
  'ORP-SIGN-MODIFIEE': [
    'The document was changed after it was signed ({signataire}).',
    'File the document as it was signed, or have the new version signed.',
  ],
  'ORP-SIGN-FAUSSE': [
    'The electronic signature ({signataire}) was not made with the key of its certificate.',
    'Have the document signed again, or file it without signature.',
  ],
  'ORP-SIGN-DETACHEE': [
    'The electronic signature is about another file, which is not in this document.',
    'File a document that holds what is signed: an enveloped or enveloping signature.',
  ],
  'ORP-SIGN-PORTEE': [
    'The electronic signature ({signataire}) does not cover the invoice.',
    'Have the whole document signed, then file it again.',
  ],
  'ORP-SIGN-DONNEES': [
    'The data of the invoice were changed after the signature ({signataire}).',
    'File the document as it was signed, or have the new version signed.',
  ],
  'ORP-SIGN-AJOUT': [
    'Bytes were added after the signature ({signataire}): {octets} bytes of the file are not signed.',
    'Compare with the original signed document; file that one rather.',
  ],
  'ORP-SIGN-NON-VERIFIEE': [
    'The document carries an electronic signature that the portal cannot verify.',
    'Nothing to do: the signature is kept with the file. The formats verified are PAdES and XAdES.',
  ],
  'ORP-SIGN-INCONNUE': [
    'The certificate of the signature ({signataire}) leads to no authority that the portal recognises.',
    'Nothing to do if the recipient knows this certificate; otherwise sign with a certificate of a recognised authority.',
  ],
  'ORP-SIGN-SANS-CERTIFICAT': [
    'The signature is intact, but does not hold the certificate of its maker: the signer is not established.',
    'Set your signing software so that it encloses the certificate.',
  ],
  'ORP-SIGN-PERIODE': [
    'The certificate of the signer ({signataire}) was not valid on the day of the signature, or was revoked since and nothing proves that day.',
    'Sign with a certificate neither expired nor revoked.',
  ],
  'ORP-SIGN-FAIBLE': [
    'The signature ({signataire}) uses a method that is no longer safe: {algorithme}.',
    'Set your signing software to SHA-256 at least, with an RSA key of 2,048 bits at least.',
  ],
  'ORP-SIGN-HORODATAGE': [
    'The time stamp that comes with the signature ({signataire}) does not match it.',
    'The date of signing is only a claim; have the signature time-stamped again if the date matters.',
  ],
};
