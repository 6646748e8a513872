import { readFileSync, rmSync } from 'node:fs';

const couleur = (flux: NodeJS.WriteStream): boolean => flux.isTTY === true && !process.env.NO_COLOR;

export const gris = (texte: string): string => (couleur(process.stdout) ? `\x1b[2m${texte}\x1b[22m` : texte);
export const gras = (texte: string): string => (couleur(process.stdout) ? `\x1b[1m${texte}\x1b[22m` : texte);
export const vert = (texte: string): string => (couleur(process.stdout) ? `\x1b[32m${texte}\x1b[39m` : texte);
export const rouge = (texte: string): string => (couleur(process.stdout) ? `\x1b[31m${texte}\x1b[39m` : texte);

/** Writes one line to the standard output. */
export const ecrire = (ligne = ''): void => {
  process.stdout.write(`${ligne}\n`);
};

/** Says the same thing in French, then in English. */
export const dire = (fr: string, en: string): void => {
  ecrire(fr);
  ecrire(gris(en));
};

/** A failure that the reader can mend: a plain sentence in each language, shown without stack. */
export class Explication extends Error {
  readonly en: string;
  constructor(fr: string, en: string, options?: ErrorOptions) {
    super(fr, options);
    this.name = 'Explication';
    this.en = en;
  }
}

/** The system's error code (`EACCES`…), or the empty string. */
export const codeErreur = (e: unknown): string =>
  typeof e === 'object' && e !== null && 'code' in e && typeof e.code === 'string' ? e.code : '';

/** The sentence for what the system refused us, when it is something the reader can mend. */
export function expliquerSysteme(e: unknown): Explication | null {
  const chemin = typeof e === 'object' && e !== null && 'path' in e ? String(e.path) : '';
  switch (codeErreur(e)) {
    case 'EACCES':
    case 'EPERM':
      return new Explication(
        `Permission refusée${chemin && ` sur ${chemin}`}. Vérifiez le propriétaire et les droits de ce dossier.`,
        `Permission denied${chemin && ` on ${chemin}`}. Check the owner and the mode of that folder.`,
        { cause: e },
      );
    case 'EROFS':
      return new Explication(
        `Le dossier est en lecture seule${chemin && ` (${chemin})`}. Copiez le projet dans un dossier où vous pouvez écrire.`,
        `The folder is read-only${chemin && ` (${chemin})`}. Copy the project to a folder that you can write to.`,
        { cause: e },
      );
    case 'ENOSPC':
    case 'EDQUOT':
      return new Explication(
        "Il n'y a plus de place sur le disque. Libérez-en, puis relancez la même commande.",
        'The disk is full. Free some space, then run the same command again.',
        { cause: e },
      );
    default:
      return null;
  }
}

const estExplication = (e: unknown): e is Error & { en: string } =>
  e instanceof Error && 'en' in e && typeof e.en === 'string'; // also those that the API declares on its own

/** Runs a program's main function: a mendable failure ends in its sentence, anything else in its stack; both with exit code 1. */
export async function executer(principal: () => Promise<void>): Promise<void> {
  try {
    await principal();
  } catch (e) {
    const clair = estExplication(e) ? e : expliquerSysteme(e);
    if (clair) process.stderr.write(`${rouge('✗')} ${clair.message}\n  ${gris(clair.en)}\n`);
    else process.stderr.write(`${e instanceof Error ? e.stack : String(e)}\n`);
    process.exitCode = 1;
  }
}

/** Reads a small text file; null when it does not exist. */
export function lireSiPresent(chemin: string): string | null {
  try {
    return readFileSync(chemin, 'utf8');
  } catch (e) {
    if (codeErreur(e) === 'ENOENT' || codeErreur(e) === 'ENOTDIR') return null;
    throw e;
  }
}

/** Deletes a file or a folder, present or not. */
export const supprimer = (chemin: string): void => rmSync(chemin, { recursive: true, force: true });
