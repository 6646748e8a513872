import type { Anomalie, CodeAnomalie } from '../anomalies.ts';
import { revocationOppose, type SignatureVerifiee } from './signature-verifiee.ts';

interface Regle {
  readonly code: CodeAnomalie;
  readonly gravite: Anomalie['gravite'];
  readonly si: (s: SignatureVerifiee) => boolean;
}

const intacte = (s: SignatureVerifiee): boolean => s.integrite === 'INTACTE';
const empechee =
  (...empechements: readonly SignatureVerifiee['empechement'][]) =>
  (s: SignatureVerifiee): boolean =>
    s.integrite === 'HORS_PORTEE' && empechements.includes(s.empechement);

/**
 * What is said of a signature. An unsigned document is never refused for it; one whose signature is broken is, as what
 * it says is not what was signed. Who signed is judged by people: an unknown authority is a warning.
 */
const REGLES: readonly Regle[] = [
  { code: 'ORP-SIGN-MODIFIEE', gravite: 'FATALE', si: (s) => s.integrite === 'MODIFIEE' },
  { code: 'ORP-SIGN-FAUSSE', gravite: 'FATALE', si: (s) => s.integrite === 'FAUSSE' },
  { code: 'ORP-SIGN-DETACHEE', gravite: 'FATALE', si: empechee('DETACHEE') },
  { code: 'ORP-SIGN-PORTEE', gravite: 'FATALE', si: empechee('REFERENCE', 'IDENTIFIANT_REPETE', 'ETENDUE') },
  { code: 'ORP-SIGN-DONNEES', gravite: 'FATALE', si: (s) => intacte(s) && s.couverture === 'DONNEES_CHANGEES' },
  { code: 'ORP-SIGN-AJOUT', gravite: 'AVERTISSEMENT', si: (s) => intacte(s) && s.couverture === 'SUIVIE_D_AJOUTS' },
  { code: 'ORP-SIGN-NON-VERIFIEE', gravite: 'AVERTISSEMENT', si: (s) => s.integrite === 'NON_VERIFIABLE' },
  { code: 'ORP-SIGN-INCONNUE', gravite: 'AVERTISSEMENT', si: (s) => intacte(s) && s.confiance === 'INCONNUE' },
  {
    code: 'ORP-SIGN-SANS-CERTIFICAT',
    gravite: 'AVERTISSEMENT',
    si: (s) => intacte(s) && s.confiance === 'SANS_CERTIFICAT',
  },
  {
    code: 'ORP-SIGN-PERIODE',
    gravite: 'AVERTISSEMENT',
    si: (s) => intacte(s) && (s.periode === 'EXPIRE' || s.periode === 'PAS_ENCORE' || revocationOppose(s)),
  },
  { code: 'ORP-SIGN-FAIBLE', gravite: 'AVERTISSEMENT', si: (s) => intacte(s) && s.faiblesses.length > 0 },
  { code: 'ORP-SIGN-HORODATAGE', gravite: 'AVERTISSEMENT', si: (s) => intacte(s) && s.horodatage?.integre === false },
];

/** Findings on the signatures of a document, each naming its signer. */
export const anomaliesDesSignatures = (signatures: readonly SignatureVerifiee[]): Anomalie[] =>
  signatures.flatMap((s, i) =>
    REGLES.filter((r) => r.si(s)).map(
      ({ code, gravite }): Anomalie => ({
        code,
        couche: 'CONTENEUR',
        gravite,
        parametres: {
          signataire: s.signataire?.nom ?? s.signataire?.organisation ?? `n° ${i + 1}`,
          algorithme: s.algorithme ?? '',
          octets: String(s.octetsAjoutes),
        },
      }),
    ),
  );
