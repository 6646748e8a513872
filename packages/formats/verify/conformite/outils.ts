import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const JAVA = '/usr/share/java';

/** What PDFBox needs on its class path, and the Debian package that brings each. */
const ARCHIVES = {
  'preflight.jar': 'libpdfbox2-java',
  'pdfbox2.jar': 'libpdfbox2-java',
  'fontbox2.jar': 'libfontbox2-java',
  'xmpbox.jar': 'libpdfbox2-java',
  'commons-io.jar': 'libcommons-io-java',
  'commons-logging.jar': 'libcommons-logging-java',
  'jaxb-api.jar': 'libjaxb-api-java',
  'javax.activation.jar': 'libactivation-java',
} as const;

const COMMANDES = {
  qpdf: 'qpdf',
  pdffonts: 'poppler-utils',
  pdfdetach: 'poppler-utils',
  exiftool: 'libimage-exiftool-perl',
  java: 'default-jre-headless',
} as const;
type Commande = keyof typeof COMMANDES;

export interface Sortie {
  readonly code: number | null;
  readonly texte: string;
}

export function lancer(commande: Commande, args: readonly string[]): Sortie {
  const r = spawnSync(commande, args, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  return { code: r.status, texte: `${r.stdout ?? ''}${r.stderr ?? ''}` };
}

/** Debian packages to install before anything can be verified. */
export function paquetsManquants(): string[] {
  const absentes = Object.entries(COMMANDES).filter(
    ([nom]) => spawnSync(nom, ['--version'], { stdio: 'ignore' }).error !== undefined,
  );
  const sansArchive = Object.entries(ARCHIVES).filter(([nom]) => !existsSync(join(JAVA, nom)));
  return [...new Set([...absentes, ...sansArchive].map(([, paquet]) => paquet))].sort();
}

/** What PDFBox preflight, a checker of PDF/A-1b, says of a file: code and sentence of each fault. */
export function preflight(chemin: string): readonly { readonly code: string; readonly phrase: string }[] | null {
  const archives = Object.keys(ARCHIVES).map((nom) => join(JAVA, nom));
  const { texte } = lancer('java', ['-cp', archives.join(':'), 'org.apache.pdfbox.preflight.Validator_A1b', chemin]);
  if (/ is a valid PDF\/A-1b file/.test(texte)) return [];
  if (!/ is not a valid PDF\/A-1b file/.test(texte)) return null;
  return [...texte.matchAll(/^(\d+(?:\.\d+)*) : (.*)$/gm)].map(([, code = '', phrase = '']) => ({ code, phrase }));
}
