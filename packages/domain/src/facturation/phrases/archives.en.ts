import type { ARCHIVES_FR } from './archives.fr.ts';
import type { Phrase } from './modele.ts';

/** Sentences of the findings on lots: archives, envelopes of several invoices, and what is in them twice. */
export const ARCHIVES_EN: Readonly<Record<keyof typeof ARCHIVES_FR, Phrase>> = {
  'ORP-ARCHIVE-ALTEREE': [
    'This archive is damaged or incomplete: it cannot be opened.',
    'Make the archive again (or download it again), then file it.',
  ],
  'ORP-ARCHIVE-CHIFFREE': [
    'This archive is protected by a password ("{chemin}").',
    'Make the archive again without a password: what you file is already encrypted on its way.',
  ],
  'ORP-ARCHIVE-METHODE': [
    'This archive uses a compression that the portal does not read.',
    'Make the archive again with ordinary ZIP compression (“deflate”), or as tar.gz.',
  ],
  'ORP-ARCHIVE-PAS-TAR': [
    'This compressed file (gzip) holds no TAR archive.',
    'File the invoice itself, not compressed, or a batch as tar.gz or zip.',
  ],
  'ORP-ARCHIVE-VIDE': ['This archive holds no file.', 'Check the archive, then file it again.'],
  'ORP-ARCHIVE-NOMBRE': ['This archive holds more than {maximum} files.', 'Spread the invoices over several archives.'],
  'ORP-ARCHIVE-TROP-GROSSE': [
    'Unpacked, the content of this archive exceeds {maximum} MB.',
    'Spread the invoices over several archives.',
  ],
  'ORP-ARCHIVE-DOCUMENT-TROP-GROS': [
    'In this archive, "{chemin}" exceeds {maximum} MB.',
    'Take this file out of the archive and file it alone.',
  ],
  'ORP-ARCHIVE-BOMBE': [
    'The content of this archive is out of all proportion to its size: it is not opened.',
    'Make the archive again from the invoices themselves.',
  ],
  'ORP-ARCHIVE-LIEN': [
    'This archive holds a link to another file ("{chemin}").',
    'Put the file itself in place of the link, then make the archive again.',
  ],
  'ORP-ARCHIVE-SPECIAL': [
    'This archive holds something that is neither a file nor a folder ("{chemin}").',
    'Make the archive again with the invoices alone.',
  ],
  'ORP-ARCHIVE-CHEMIN': [
    'This archive holds a path that is not allowed: "{chemin}".',
    'Make the archive again with plain names of 250 characters at most, relative to its own folder.',
  ],
  'ORP-ARCHIVE-NOM-REPETE': [
    'This archive holds two files of the same name: "{chemin}".',
    'Keep the right one, then make the archive again.',
  ],
  'ORP-ARCHIVE-DOCUMENT-ALTERE': [
    'This file is damaged within the archive: its content is not what the archive announces.',
    'Make the archive again, then file it.',
  ],
  'ORP-LOT-FICHIER-REPETE': [
    'This file is identical to "{autre}" of the same batch.',
    'Nothing to do if it is the same invoice: it is taken only once.',
  ],
  'ORP-LOT-NUMERO-REPETE': [
    '"{autre}" of the same batch already bears the number {valeur}.',
    'Two invoices cannot have the same number: correct that of one of them.',
  ],
  'ORP-LOT-INTERROMPU': [
    'The processing of this batch was interrupted: {traites} files out of {total} were dealt with.',
    'File again, in another archive, those that are not in this report.',
  ],
};
