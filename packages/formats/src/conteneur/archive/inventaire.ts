import { type Anomalie, type CodeAnomalie, caractereInterdit, normaliser } from '@orpheon/domain';
import { LIMITES } from '../../limites.ts';
import { fatale } from '../../trouvailles.ts';

const MO = 1024 * 1024;

/** Why an archive is not opened at all. */
export class ArchiveRefusee extends Error {
  readonly anomalie: Anomalie;
  constructor(code: CodeAnomalie, parametres: Readonly<Record<string, string>> = {}) {
    super(code);
    this.anomalie = fatale(code, 'CONTENEUR', {
      parametres,
      ...(parametres.chemin !== undefined && { valeur: parametres.chemin }),
    });
  }
}

/** A file of an archive, as its directory announces it. */
export interface EntreeAnnoncee {
  /** As written, folders included. */
  readonly nom: string;
  readonly taille: number;
  readonly genre: 'FICHIER' | 'DOSSIER' | 'LIEN' | 'AUTRE';
}

/** A file of an archive that is to be an invoice. */
export interface DocumentAnnonce {
  /** 1, 2, 3… in the order of the archive. */
  readonly rang: number;
  /** Relative path, `/` between folders. */
  readonly chemin: string;
  readonly taille: number;
}

/** What systems leave beside the files that people chose. */
const BRUIT = /(?:^|\/)(?:__MACOSX\/.*|\.DS_Store|Thumbs\.db|desktop\.ini|\._[^/]*)$/i;

/**
 * The table of an archive while it is drawn up: everything is judged by what the archive announces, before anything is
 * unpacked. The first thing that no honest tool writes refuses the whole of it.
 */
export class Inventaire {
  readonly documents: DocumentAnnonce[] = [];
  readonly #chemins = new Set<string>();
  #entrees = 0;
  #total = 0;

  /** @returns the document that this entry is, or null: a folder, or what a system left. */
  ajouter(entree: EntreeAnnoncee): DocumentAnnonce | null {
    if (++this.#entrees > LIMITES.entreesArchive) throw tropDeDocuments();
    const chemin = cheminSur(entree.nom);
    if (entree.genre === 'LIEN') throw new ArchiveRefusee('ORP-ARCHIVE-LIEN', { chemin });
    if (entree.genre === 'AUTRE') throw new ArchiveRefusee('ORP-ARCHIVE-SPECIAL', { chemin });
    if (entree.genre === 'DOSSIER') return null;
    if (this.#chemins.has(chemin)) throw new ArchiveRefusee('ORP-ARCHIVE-NOM-REPETE', { chemin });
    this.#chemins.add(chemin);
    if (entree.taille > LIMITES.documentArchive) {
      throw new ArchiveRefusee('ORP-ARCHIVE-DOCUMENT-TROP-GROS', {
        chemin,
        maximum: String(LIMITES.documentArchive / MO),
      });
    }
    this.#total += entree.taille;
    if (this.#total > LIMITES.totalArchive) {
      throw new ArchiveRefusee('ORP-ARCHIVE-TROP-GROSSE', { maximum: String(LIMITES.totalArchive / MO) });
    }
    if (BRUIT.test(chemin)) return null;
    if (this.documents.length === LIMITES.documentsArchive) throw tropDeDocuments();
    const document = { rang: this.documents.length + 1, chemin, taille: entree.taille };
    this.documents.push(document);
    return document;
  }

  clore(): readonly DocumentAnnonce[] {
    if (this.documents.length === 0) throw new ArchiveRefusee('ORP-ARCHIVE-VIDE');
    return this.documents;
  }
}

const tropDeDocuments = (): ArchiveRefusee =>
  new ArchiveRefusee('ORP-ARCHIVE-NOMBRE', { maximum: String(LIMITES.documentsArchive) });

/** A path that stays within the archive's own folder, whoever unpacks it. */
function cheminSur(nom: string): string {
  const chemin = normaliser(nom.replaceAll('\\', '/')).replace(/^(?:\.\/)+/, '');
  const montre = [...chemin]
    .filter((c) => caractereInterdit(c) === null)
    .join('')
    .slice(0, 200);
  const absolu = /^(?:\/|[a-z]:)/i.test(chemin);
  const douteux = absolu || chemin.split('/').includes('..') || chemin.length > LIMITES.cheminArchive;
  if (douteux || caractereInterdit(chemin) !== null) throw new ArchiveRefusee('ORP-ARCHIVE-CHEMIN', { chemin: montre });
  return chemin;
}

/** Inflating so much more than was received is no invoice: a bomb. */
export function surveillerLeTaux(gonfle: number, recu: number): void {
  if (gonfle > LIMITES.plancherTauxArchive && gonfle > recu * LIMITES.tauxArchive) {
    throw new ArchiveRefusee('ORP-ARCHIVE-BOMBE');
  }
}
