import type { Readable } from 'node:stream';
import type { MultipartFile } from '@fastify/multipart';
import type { ChampDeFichiers } from '@orpheon/contracts';
import { caractereInterdit, DEBUT_JUGE, normaliser } from '@orpheon/domain';
import type { FastifyRequest } from 'fastify';
import type { z } from 'zod';
import { fautesDe } from './champs.ts';
import type { Deps } from './deps.ts';
import { type DocumentRecu, TailleDepassee } from './documents.ts';
import { ErreurChamps, ErreurHttp } from './erreurs.ts';

const MO = 1024 * 1024;
/** Room for fields, names and boundaries beside the files of a request. */
const MARGE = MO;
const LONGUEUR_NOM = 200;
/** What of a file is kept at hand to tell its type. */
const DEBUT = DEBUT_JUGE;
/** A file up to this size is kept in memory until it is whole, and written at once. */
const PETIT = 64 * 1024;

export interface FichierRecu extends DocumentRecu {
  /** A name and nothing else: no folder, no control character. */
  readonly nom: string;
  /** The first bytes, at most 4 kB. */
  readonly debut: Buffer;
}

/** A form field that carries files. */
export interface ChampRecu extends ChampDeFichiers {
  /** Refuses a file by the name it was announced under, before it is read. */
  readonly verifierNom?: (annonce: string) => void;
  /** Refuses a file by its first bytes, before it is kept. */
  readonly verifierDebut?: (nom: string, debut: Buffer) => void;
}

export interface Reception extends ChampRecu {
  /** Another field, whose files go with the first one's: all together weigh no more than those alone may. */
  readonly joints?: ChampRecu;
}

/**
 * Reads a `multipart/form-data` request: each file goes to disk as it arrives, a large one never whole in
 * memory, and to the store once its hash is known.
 *
 * @throws ErreurHttp TYPE_NON_ACCEPTE, FICHIER_TROP_GRAND, TROP_DE_FICHIERS, FICHIER_VIDE, CHAMP_INATTENDU, ENVOI_INTERROMPU
 */
export async function recevoir(
  deps: Deps,
  requete: FastifyRequest,
  r: Reception,
): Promise<{ champs: Record<string, string>; fichiers: FichierRecu[]; joints: FichierRecu[] }> {
  if (!requete.isMultipart()) throw new ErreurHttp(415, 'TYPE_NON_ACCEPTE');
  const attendus: readonly ChampRecu[] = r.joints ? [r, r.joints] : [r];
  if (Number(requete.headers['content-length'] ?? 0) > r.maximum * r.tailleMax + MARGE) throw tropGrand(r);
  const champs: Record<string, string> = {};
  const fichiers: FichierRecu[] = [];
  const joints: FichierRecu[] = [];
  let enCours: ChampRecu = r;
  try {
    // One more than allowed passes, so that the refusal is ours and says the limit.
    const nombre = attendus.reduce((somme, a) => somme + a.maximum, 0);
    const fileSize = Math.max(...attendus.map((a) => a.tailleMax)) + 1;
    const limites = { files: nombre + 1, fileSize, parts: nombre + 20 };
    for await (const partie of requete.parts({ limits: limites })) {
      if (partie.type === 'field') {
        if (typeof partie.value !== 'string' || partie.valueTruncated) throw new ErreurHttp(400, 'REQUETE_INVALIDE');
        champs[partie.fieldname] = partie.value;
        continue;
      }
      const attendu = attendus.find((a) => a.champ === partie.fieldname);
      if (!attendu) {
        throw new ErreurHttp(400, 'CHAMP_INATTENDU', { recu: partie.fieldname.slice(0, 50), attendu: r.champ });
      }
      enCours = attendu;
      const recus = attendu === r ? fichiers : joints;
      if (recus.length >= attendu.maximum) throw tropDeFichiers(attendu);
      recus.push(await garder(deps, partie, attendu));
    }
  } catch (erreur) {
    // What still arrives is read and dropped, so that the sender gets to see the answer.
    requete.raw.unpipe();
    requete.raw.resume();
    const rompue = !requete.raw.complete && (requete.raw.destroyed || requete.raw.errored !== null);
    throw traduire(erreur, enCours, rompue);
  }
  return { champs, fichiers, joints };
}

const tropGrand = ({ tailleMax }: ChampRecu): ErreurHttp =>
  new ErreurHttp(413, 'FICHIER_TROP_GRAND', { maximum: String(Math.floor(tailleMax / MO)) });
const tropDeFichiers = ({ maximum }: ChampRecu): ErreurHttp =>
  new ErreurHttp(400, 'TROP_DE_FICHIERS', { maximum: String(maximum) });

async function garder(deps: Deps, partie: MultipartFile, r: ChampRecu): Promise<FichierRecu> {
  r.verifierNom?.(normaliser(partie.filename ?? ''));
  const nom = nomDeFichier(partie.filename);
  const { lu, suite } = await regarder(partie.file, Math.min(PETIT, r.tailleMax));
  const debut = Buffer.from(lu.subarray(0, DEBUT));
  if (debut.length === 0) throw new ErreurHttp(400, 'FICHIER_VIDE', { nom });
  r.verifierDebut?.(nom, debut);
  const recu = await (suite ? deps.documents.deposer(suite, r.tailleMax) : deps.documents.deposerOctets(lu));
  return { ...recu, nom, debut };
}

interface Regard {
  /** At least the first bytes of the stream; the whole of it where there is no `suite`. */
  readonly lu: Buffer;
  /** The stream as if nobody had looked, where it is longer. */
  readonly suite?: Readable;
}

/** Reads a stream to its end where it is no longer than `petit`; of another only the first bytes. */
function regarder(flot: Readable, petit: number): Promise<Regard> {
  return new Promise((ok, ko) => {
    // A form cut short may have ended its file before anybody looked.
    if (flot.destroyed) return ko(flot.errored ?? new ErreurHttp(400, 'ENVOI_INTERROMPU'));
    const morceaux: Buffer[] = [];
    let taille = 0;
    const rendre = (suite: () => void): void => {
      flot.off('readable', lisible).off('end', fini).off('error', echoue).off('close', coupe);
      suite();
    };
    const lisible = (): void => {
      for (let m: unknown = flot.read(); Buffer.isBuffer(m); m = flot.read()) {
        morceaux.push(m);
        taille += m.length;
      }
      if (taille <= petit) return;
      const lu = Buffer.concat(morceaux);
      flot.unshift(lu);
      rendre(() => ok({ lu, suite: flot }));
    };
    const fini = (): void => rendre(() => ok({ lu: Buffer.concat(morceaux) }));
    const echoue = (err: Error): void => rendre(() => ko(err));
    const coupe = (): void => rendre(() => ko(new ErreurHttp(400, 'ENVOI_INTERROMPU')));
    flot.on('readable', lisible).on('end', fini).on('error', echoue).on('close', coupe);
  });
}

const LIMITES_MULTIPART = new Set(['FST_FILES_LIMIT', 'FST_PARTS_LIMIT', 'FST_FIELDS_LIMIT']);

/** @param rompue the request itself broke; a connection of ours, to the database or the store, may break as well */
function traduire(erreur: unknown, enCours: ChampRecu, rompue: boolean): unknown {
  if (erreur instanceof ErreurHttp) return erreur;
  const { code, message } = erreur as { code?: string; message?: string };
  if (erreur instanceof TailleDepassee || code === 'FST_REQ_FILE_TOO_LARGE') return tropGrand(enCours);
  if (code && LIMITES_MULTIPART.has(code)) return tropDeFichiers(enCours);
  const interrompu =
    /PREMATURE|ABORT/i.test(code ?? '') ||
    (rompue && code === 'ECONNRESET') ||
    /multipart|boundary|aborted|Part terminated/i.test(message ?? '');
  return interrompu ? new ErreurHttp(400, 'ENVOI_INTERROMPU') : erreur;
}

/** Fields of a form, judged by the contract as a JSON body would be. */
export function validerChamps<T extends z.ZodType>(schema: T, champs: Readonly<Record<string, string>>): z.output<T> {
  const lu = schema.safeParse(champs);
  if (lu.success) return lu.data;
  throw new ErreurChamps(fautesDe(lu.error.issues, champs));
}

/** The last part of a path as plain text, at most 200 characters with its extension; `fichier` where nothing is left. */
export function nomDeFichier(annonce: string | undefined): string {
  const dernier =
    normaliser(annonce ?? '')
      .split(/[\\/]/)
      .at(-1) ?? '';
  const propre = [...dernier]
    .filter((c) => caractereInterdit(c) === null)
    .join('')
    .replace(/^[.\s]+/, '')
    .trim()
    .toWellFormed();
  if (propre === '') return 'fichier';
  if (propre.length <= LONGUEUR_NOM) return propre;
  const extension = /\.[^.]{1,10}$/.exec(propre)?.[0] ?? '';
  return propre.slice(0, LONGUEUR_NOM - extension.length).toWellFormed() + extension;
}
