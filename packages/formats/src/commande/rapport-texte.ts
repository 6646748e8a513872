import {
  type Anomalie,
  type ConformiteEN16931,
  deplier,
  direSignature,
  estFatale,
  expliquer,
  type Langue,
  type SignatureVerifiee,
} from '@orpheon/domain';
import type { Examen } from './examiner.ts';

const MOTS = {
  fr: {
    recevable: 'recevable',
    refusee: 'refusée',
    conforme: 'conforme à EN 16931',
    nonConforme: 'non conforme à EN 16931',
    sansFacture: 'aucune facture lue',
    facture: 'facture',
    ligne: 'ligne',
    colonne: 'colonne',
    trouve: (valeur: string) => `Trouvé : ${valeur}`,
    bilan: (n: number, refusees: number, nonConformes: number) =>
      `${n} ${n > 1 ? 'documents' : 'document'} : ${refusees} ${refusees > 1 ? 'refusés' : 'refusé'}, ${nonConformes} non ${nonConformes > 1 ? 'conformes' : 'conforme'} à EN 16931.`,
  },
  en: {
    recevable: 'receivable',
    refusee: 'refused',
    conforme: 'conforms to EN 16931',
    nonConforme: 'does not conform to EN 16931',
    sansFacture: 'no invoice read',
    facture: 'invoice',
    ligne: 'line',
    colonne: 'column',
    trouve: (valeur: string) => `Found: ${valeur}`,
    bilan: (n: number, refusees: number, nonConformes: number) =>
      `${n} ${n > 1 ? 'documents' : 'document'}: ${refusees} refused, ${nonConformes} not conforming to EN 16931.`,
  },
} as const;

/** Line feeds, terminal commands, reversed writing: shown by their number, so that no document rewrites its report. */
const neutraliser = (texte: string): string =>
  texte.replace(
    /[\p{Cc}\p{Bidi_Control}]/gu,
    (c) => `<U+${(c.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`,
  );

/** A report for people, a block a document. */
export function* lignesDeLExamen(examen: Examen, langue: Langue): Generator<string> {
  for (const ligne of composer(examen, langue)) yield neutraliser(ligne);
}

function* composer(examen: Examen, langue: Langue): Generator<string> {
  const mots = MOTS[langue];
  const { recevable: acceptee, conformiteEN16931 } = examen.jugement;
  const anomalies = deplier(examen.jugement.anomalies);
  const nature = [
    examen.format ?? mots.sansFacture,
    examen.profil,
    examen.numero && `${mots.facture} ${examen.numero}`,
  ];
  yield `${examen.fichier} · ${nature.filter(Boolean).join(' · ')}`;
  const recevable = acceptee ? `✓ ${mots.recevable}` : `✗ ${mots.refusee}`;
  yield `  ${[recevable, conformite(conformiteEN16931, mots)].filter(Boolean).join(' · ')}`;
  for (const signature of examen.signatures ?? []) yield* dire(signature, langue);
  for (const anomalie of [...anomalies.filter(estFatale), ...anomalies.filter((a) => !estFatale(a))])
    yield* constat(anomalie, langue);
  yield '';
}

/** Nothing where the standard says nothing: a format of Chorus itself, or no invoice. */
function conformite(c: ConformiteEN16931, mots: (typeof MOTS)[Langue]): string {
  if (!c.applicable) return '';
  return c.conforme ? `✓ ${mots.conforme}` : `✗ ${mots.nonConforme}`;
}

function* dire(signature: SignatureVerifiee, langue: Langue): Generator<string> {
  const { titre, phrases } = direSignature(signature, langue);
  const qui = signature.signataire?.nom ?? signature.signataire?.organisation;
  yield `  § ${[titre, qui].filter(Boolean).join(' · ')}`;
  for (const phrase of phrases) yield `      ${phrase}`;
}

function* constat(anomalie: Anomalie, langue: Langue): Generator<string> {
  const mots = MOTS[langue];
  const { champ, message, remede } = expliquer(anomalie, langue);
  const { position, chemin, valeur } = anomalie;
  yield `  ${estFatale(anomalie) ? '✗' : '!'} [${anomalie.code}] ${message}`;
  if (remede) yield `      → ${remede}`;
  const lieu = position && `${mots.ligne} ${position.ligne}, ${mots.colonne} ${position.colonne}`;
  const precisions = [champ, valeur !== undefined && mots.trouve(valeur), lieu, chemin];
  const dites = precisions.filter(Boolean).join(' · ');
  if (dites) yield `      ${dites}`;
}

export const ligneDeBilan = (n: number, refusees: number, nonConformes: number, langue: Langue): string =>
  MOTS[langue].bilan(n, refusees, nonConformes);
