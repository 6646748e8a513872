import type { Phrases } from './modele.ts';

/** Sentences of the findings on electronic signatures. */
export const SIGNATURES_FR = {
  'ORP-SIGN-MODIFIEE': [
    'Le document a été modifié après sa signature ({signataire}).',
    'Déposez le document tel qu’il a été signé, ou faites signer la nouvelle version.',
  ],
  'ORP-SIGN-FAUSSE': [
    'La signature électronique ({signataire}) n’a pas été faite avec la clé de son certificat.',
    'Faites signer le document à nouveau, ou déposez-le sans signature.',
  ],
  'ORP-SIGN-DETACHEE': [
    'La signature électronique porte sur un autre fichier, qui n’est pas dans ce document.',
    'Déposez un document qui contient ce qui est signé : signature enveloppée ou enveloppante.',
  ],
  'ORP-SIGN-PORTEE': [
    'La signature électronique ({signataire}) ne couvre pas la facture.',
    'Faites signer le document entier, puis déposez-le de nouveau.',
  ],
  'ORP-SIGN-DONNEES': [
    'Les données de la facture ont été changées après la signature ({signataire}).',
    'Déposez le document tel qu’il a été signé, ou faites signer la nouvelle version.',
  ],
  'ORP-SIGN-AJOUT': [
    'Des octets ont été ajoutés après la signature ({signataire}) : {octets} octets du fichier ne sont pas signés.',
    'Comparez avec le document signé d’origine ; déposez de préférence celui-ci.',
  ],
  'ORP-SIGN-NON-VERIFIEE': [
    'Le document porte une signature électronique que le portail ne sait pas vérifier.',
    'Rien à faire : la signature est conservée avec le fichier. Les formats vérifiés sont PAdES et XAdES.',
  ],
  'ORP-SIGN-INCONNUE': [
    'Le certificat de la signature ({signataire}) ne mène à aucune autorité reconnue par le portail.',
    'Rien à faire si le destinataire connaît ce certificat ; sinon, signez avec un certificat d’une autorité reconnue.',
  ],
  'ORP-SIGN-SANS-CERTIFICAT': [
    'La signature est intacte, mais ne contient pas le certificat de son auteur : le signataire n’est pas établi.',
    'Réglez votre logiciel de signature pour qu’il joigne le certificat.',
  ],
  'ORP-SIGN-PERIODE': [
    'Le certificat du signataire ({signataire}) n’était pas valide à la date de la signature, ou a été révoqué depuis sans que cette date soit prouvée.',
    'Signez avec un certificat ni expiré ni révoqué.',
  ],
  'ORP-SIGN-FAIBLE': [
    'La signature ({signataire}) emploie un procédé qui n’est plus sûr : {algorithme}.',
    'Réglez votre logiciel de signature sur SHA-256 au moins, et une clé RSA de 2 048 bits au moins.',
  ],
  'ORP-SIGN-HORODATAGE': [
    'L’horodatage joint à la signature ({signataire}) ne lui correspond pas.',
    'La date de signature n’est qu’une déclaration ; faites horodater la signature à nouveau si la date compte.',
  ],
} as const satisfies Phrases;
