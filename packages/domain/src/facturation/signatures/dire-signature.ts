import type { Langue } from '../phrases/modele.ts';
import { direHorodateurRevoque, direRevocation } from './dire-revocation.ts';
import { estRevoque, revocationInconnue } from './revocation.ts';
import {
  dateProuvee,
  type Empechement,
  type SignatureVerifiee,
  type VerdictSignature,
  verdictDeSignature,
} from './signature-verifiee.ts';

type Phrase = readonly [fr: string, en: string];

const TITRES: Readonly<Record<VerdictSignature, Phrase>> = {
  INTACTE_RECONNUE: [
    'Signature intacte, certificat d’une autorité reconnue',
    'Intact signature, certificate of a recognised authority',
  ],
  INTACTE: ['Signature intacte', 'Intact signature'],
  RESERVES: ['Signature intacte, avec des réserves', 'Intact signature, with reservations'],
  REFUSEE: ['Signature non valable', 'Signature not valid'],
  NON_VERIFIEE: ['Signature présente, non vérifiée', 'Signature present, not verified'],
};

const EMPECHEMENTS: Readonly<Record<Empechement, Phrase>> = {
  ILLISIBLE: ['Son contenu n’est pas lisible.', 'Its content cannot be read.'],
  FORMAT: ['Son format n’est pas de ceux que le portail vérifie.', 'Its format is not one that the portal verifies.'],
  ALGORITHME: [
    'Elle emploie un algorithme que le portail ne vérifie pas.',
    'It uses an algorithm that the portal does not verify.',
  ],
  TRANSFORMATION: [
    'Elle demande de transformer le document d’une façon que le portail n’exécute pas.',
    'It asks for the document to be transformed in a way that the portal does not run.',
  ],
  SANS_CLE: ['Elle ne contient ni certificat ni clé.', 'It holds neither certificate nor key.'],
  DETACHEE: [
    'Elle porte sur un fichier qui n’est pas dans le document.',
    'It is about a file that is not in the document.',
  ],
  REFERENCE: ['Ce qu’elle signe n’est pas la facture.', 'What it signs is not the invoice.'],
  IDENTIFIANT_REPETE: [
    'Ce qu’elle signe est désigné par un identifiant que plusieurs éléments portent.',
    'What it signs is named by an identifier that several elements bear.',
  ],
  ETENDUE: [
    'L’étendue qu’elle déclare laisse de côté une partie du fichier.',
    'The range that it declares leaves out a part of the file.',
  ],
  TROP: [
    'Il y a trop de signatures, ou de parties signées, pour que tout soit vérifié.',
    'There are too many signatures, or signed parts, for all to be verified.',
  ],
};

function integrite(s: SignatureVerifiee): readonly Phrase[] {
  switch (s.integrite) {
    case 'INTACTE':
      return couverture(s);
    case 'MODIFIEE':
      return [['Le document a été modifié après la signature.', 'The document was changed after the signature.']];
    case 'FAUSSE':
      return [
        [
          'Elle n’a pas été faite avec la clé du certificat qu’elle présente.',
          'It was not made with the key of the certificate that it presents.',
        ],
      ];
    case 'HORS_PORTEE':
      return [['Elle ne couvre pas le document.', 'It does not cover the document.']];
    case 'NON_VERIFIABLE':
      return [['Le portail ne peut pas dire si elle est intacte.', 'The portal cannot tell whether it is intact.']];
  }
}

function couverture({ couverture: c, octetsAjoutes: n }: SignatureVerifiee): readonly Phrase[] {
  const intact: Phrase = ['Ce qui est signé n’a pas été modifié depuis.', 'What is signed has not been changed since.'];
  const ajouts: Phrase =
    c === 'SUIVIE_DE_SIGNATURES'
      ? [
          `Ensuite, rien n’a été ajouté au fichier que d’autres signatures, leurs preuves ou des octets sans effet (${n} octets).`,
          `Afterwards nothing was added to the file but other signatures, their proofs or bytes without effect (${n} bytes).`,
        ]
      : c === 'SUIVIE_D_AJOUTS'
        ? [
            `Des octets ont été ajoutés après la signature (${n}) : elle ne les couvre pas.`,
            `Bytes were added after the signature (${n}): it does not cover them.`,
          ]
        : c === 'DONNEES_CHANGEES'
          ? [
              'Les données de la facture ont été changées par des octets ajoutés après la signature.',
              'The invoice data were changed by bytes added after the signature.',
            ]
          : ['Elle couvre le document entier.', 'It covers the whole document.'];
  return [intact, ajouts];
}

const CONFIANCE: Readonly<Record<SignatureVerifiee['confiance'], Phrase>> = {
  RECONNUE: [
    'Le certificat mène à une autorité que ce portail reconnaît : {autorite}.',
    'The certificate leads to an authority that this portal recognises: {autorite}.',
  ],
  INCONNUE: [
    'Le certificat ne mène à aucune autorité que ce portail reconnaît : le nom du signataire n’est pas prouvé.',
    'The certificate leads to no authority that this portal recognises: the name of the signer is not proved.',
  ],
  NON_CONFIGUREE: [
    'Chaîne non vérifiée : aucune autorité de confiance n’est configurée sur ce portail.',
    'Chain not verified: no trusted authority is configured on this portal.',
  ],
  A_VERIFIER: [
    'L’autorité du certificat sera vérifiée au dépôt.',
    'The authority of the certificate will be verified at the deposit.',
  ],
  SANS_CERTIFICAT: [
    'La signature ne contient pas de certificat : le signataire n’est pas établi.',
    'The signature holds no certificate: the signer is not established.',
  ],
};

function periode({ periode: p, horodatage, signeeLe }: SignatureVerifiee): readonly Phrase[] {
  const quand: Phrase = horodatage?.integre
    ? ['à la date horodatée', 'at the time-stamped date']
    : signeeLe
      ? ['à la date déclarée', 'at the claimed date']
      : ['au moment de la vérification', 'at the moment of verification'];
  if (p === 'EXPIRE') return [[`Le certificat avait expiré ${quand[0]}.`, `The certificate had expired ${quand[1]}.`]];
  if (p === 'PAS_ENCORE')
    return [[`Le certificat n’était pas encore valide ${quand[0]}.`, `The certificate was not valid yet ${quand[1]}.`]];
  return [];
}

function faiblesses({ faiblesses: f }: SignatureVerifiee): readonly Phrase[] {
  return [
    ...(f.includes('SHA1')
      ? [['Elle emploie SHA-1, qui n’est plus sûr.', 'It uses SHA-1, which is no longer safe.'] as const]
      : []),
    ...(f.includes('CLE_COURTE')
      ? [
          [
            'Sa clé est trop courte pour être sûre (moins de 2 048 bits).',
            'Its key is too short to be safe (under 2,048 bits).',
          ] as const,
        ]
      : []),
  ];
}

const HORODATAGE: Readonly<Record<SignatureVerifiee['confiance'], Phrase>> = {
  RECONNUE: [
    'Date prouvée par l’horodatage d’une autorité reconnue.',
    'Date proved by the time stamp of a recognised authority.',
  ],
  INCONNUE: [
    'Horodatage intact, d’une autorité que ce portail ne reconnaît pas.',
    'Intact time stamp, of an authority that this portal does not recognise.',
  ],
  NON_CONFIGUREE: [
    'Horodatage intact ; son autorité n’a pas été vérifiée.',
    'Intact time stamp; its authority was not verified.',
  ],
  A_VERIFIER: [
    'Horodatage intact ; son autorité sera vérifiée au dépôt.',
    'Intact time stamp; its authority will be verified at the deposit.',
  ],
  SANS_CERTIFICAT: ['Horodatage sans certificat.', 'Time stamp without certificate.'],
};

function horodatage({ horodatage: h, signeeLe }: SignatureVerifiee): readonly Phrase[] {
  if (h?.integre) return [HORODATAGE[h.confiance]];
  if (h)
    return [['L’horodatage joint ne correspond pas à la signature.', 'The time stamp does not match the signature.']];
  return signeeLe
    ? [['La date de signature est déclarée par le signataire.', 'The date of signing is claimed by the signer.']]
    : [];
}

const NON_LIE: Phrase = [
  'Elle ne désigne pas elle-même son certificat (niveau inférieur à B-B).',
  'It does not name its certificate itself (below level B-B).',
];

function revocations(s: SignatureVerifiee, langue: Langue): string[] {
  const { revocationHorodateur: r } = s;
  return [
    ...(r && estRevoque(r) ? [direHorodateurRevoque(r, langue)] : []),
    ...direRevocation(s.revocation ?? revocationInconnue('SANS_CHEMIN'), dateProuvee(s), langue),
  ];
}

/** The verdict alone, as a title. */
export const titreDeSignature = (verdict: VerdictSignature, langue: Langue): string =>
  TITRES[verdict][langue === 'fr' ? 0 : 1];

export interface SignatureDite {
  readonly titre: string;
  readonly phrases: readonly string[];
}

/** What was established of a signature in words; dates and names are facts that stand beside them. */
export function direSignature(s: SignatureVerifiee, langue: Langue): SignatureDite {
  const choisir = (p: Phrase): string => p[langue === 'fr' ? 0 : 1].replace('{autorite}', s.autorite ?? '–');
  const intacte = s.integrite === 'INTACTE';
  const phrases = [
    ...integrite(s),
    ...(s.empechement ? [EMPECHEMENTS[s.empechement]] : []),
    ...(intacte ? [...periode(s), ...faiblesses(s), ...horodatage(s), CONFIANCE[s.confiance]] : []),
    ...(intacte && s.signataire && !s.certificatLie ? [NON_LIE] : []),
  ];
  return {
    titre: titreDeSignature(verdictDeSignature(s), langue),
    phrases: [...phrases.map(choisir), ...(intacte && s.signataire ? revocations(s, langue) : [])],
  };
}
