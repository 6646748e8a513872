import { caractereInterdit, normaliser } from '../commun/texte.ts';
import type { Anomalie } from './anomalies.ts';
import { reconnaitreContenu } from './pieces-jointes/contenu.ts';
import { extensionDe, FORMATS_PIECES } from './pieces-jointes/formats.ts';

/** An attachment as the rules see it; `taille` in bytes. */
export interface PieceJointe {
  readonly nom: string;
  readonly taille: number;
  readonly typeMime: string;
}

const MO = 1024 * 1024;
/** Facts §4.6: 10 MB for one file, 120 MB for an invoice with its attachments, 50 characters for a name. */
export const TAILLE_MAX_PIECE = 10 * MO;
export const TAILLE_MAX_DEPOT = 120 * MO;
export const LONGUEUR_MAX_NOM_PIECE = 50;
/** Files that one request may carry: ours. */
export const NOMBRE_MAX_PIECES = 20;

/** Characters that systems do not let stand in a file name: the file could not be saved where it is downloaded. */
const CARACTERES_REFUSES = /[\\/:*?"<>|]/;

/** A file that somebody is about to attach; `debut` holds its first bytes (`DEBUT_JUGE`). */
export interface PieceAJoindre {
  readonly nom: string;
  readonly taille: number;
  readonly debut: Uint8Array;
}

const enMo = (octets: number): string => String(Math.ceil((octets / MO) * 10) / 10);

const fatale = (code: Anomalie['code'], nom: string, parametres: Readonly<Record<string, string>>): Anomalie => ({
  code,
  couche: 'CHORUS',
  gravite: 'FATALE',
  terme: 'BT-125',
  ...(nom !== '' && { valeur: nom.slice(0, 200) }),
  parametres: { nom, ...parametres },
});

/** Judges attachments one by one, then all together with the document itself (`tailleDocument` in bytes). */
export function controlerPieces(pieces: readonly PieceJointe[], tailleDocument = 0): Anomalie[] {
  return [
    ...pieces.flatMap(({ nom, taille }) => [...controlerTaille(nom, taille), ...controlerNom(nom)]),
    ...controlerTotal(pieces, tailleDocument),
  ];
}

function controlerTotal(pieces: readonly { readonly taille: number }[], dejaLa: number): Anomalie[] {
  const total = pieces.reduce((somme, p) => somme + p.taille, dejaLa);
  if (total <= TAILLE_MAX_DEPOT) return [];
  return [fatale('ORP-PIECES-TOTAL', '', { taille: enMo(total), maximum: enMo(TAILLE_MAX_DEPOT) })];
}

function controlerTaille(nom: string, taille: number): Anomalie[] {
  if (taille <= TAILLE_MAX_PIECE) return [];
  return [fatale('ORP-PIECE-TAILLE', nom, { taille: enMo(taille), maximum: enMo(TAILLE_MAX_PIECE) })];
}

function controlerNom(nom: string): Anomalie[] {
  const anomalies: Anomalie[] = [];
  const longueur = [...normaliser(nom)].length;
  if (longueur > LONGUEUR_MAX_NOM_PIECE) {
    const maximum = String(LONGUEUR_MAX_NOM_PIECE);
    anomalies.push(fatale('ORP-PIECE-NOM-LONG', nom, { longueur: String(longueur), maximum }));
  }
  const extension = extensionDe(nom);
  if (extension === undefined) anomalies.push(fatale('ORP-PIECE-SANS-EXTENSION', nom, {}));
  else if (!Object.hasOwn(FORMATS_PIECES, extension)) anomalies.push(fatale('ORP-PIECE-EXTENSION', nom, { extension }));
  return anomalies;
}

/** What a file's name alone tells, before a byte of it is read. */
export function jugerNomDePiece(nom: string): Anomalie[] {
  const caractere = caractereInterdit(nom) ?? CARACTERES_REFUSES.exec(nom)?.[0];
  const refuse = caractere === undefined ? [] : [fatale('ORP-PIECE-NOM-CARACTERE', nom, { caractere })];
  return [...refuse, ...controlerNom(nom)];
}

/**
 * Judges a file that somebody attaches, alone: name, size, and content against its extension. The same call answers in the
 * browser before the upload and on the server after it.
 */
export function jugerPiece({ nom, taille, debut }: PieceAJoindre): Anomalie[] {
  const anomalies = [...jugerNomDePiece(nom), ...controlerTaille(nom, taille)];
  if (taille === 0) return [...anomalies, fatale('ORP-PIECE-SANS-CONTENU', nom, {})];
  const contenu = reconnaitreContenu(nom, debut);
  if (contenu.attendu) return anomalies;
  const extension = (extensionDe(nom) ?? '').toUpperCase();
  return [
    ...anomalies,
    contenu.reel
      ? fatale('ORP-PIECE-CONTENU-AUTRE', nom, { extension, contenu: contenu.reel })
      : fatale('ORP-PIECE-CONTENU', nom, { extension }),
  ];
}

/** Judges files that somebody attaches together, to an invoice that weighs `tailleDejaLa` bytes with what it has. */
export function jugerPieces(pieces: readonly PieceAJoindre[], tailleDejaLa = 0): Anomalie[] {
  return [...pieces.flatMap(jugerPiece), ...controlerTotal(pieces, tailleDejaLa)];
}
