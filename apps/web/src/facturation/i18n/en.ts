import { archives } from './archives.en.ts';
import { certificats } from './certificats.en.ts';
import { depot } from './depot.en.ts';
import { factures } from './factures.en.ts';
import type { fr } from './fr.ts';
import { lecture } from './lecture.en.ts';
import { libelles } from './libelles.en.ts';
import { lisible } from './lisible.en.ts';
import { listes } from './listes.en.ts';
import { lots } from './lots.en.ts';
import { notes } from './notes.en.ts';
import { pieces } from './pieces.en.ts';
import { saisie } from './saisie.en.ts';
import { signatures } from './signatures.en.ts';
import { suivi } from './suivi.en.ts';
import { traitement } from './traitement.en.ts';
import { validateur } from './validateur.en.ts';
import { vues } from './vues.en.ts';

export const en: Readonly<Record<keyof typeof fr, string>> = {
  ...lecture,
  ...libelles,
  ...lisible,
  ...certificats,
  ...archives,
  ...depot,
  ...factures,
  ...listes,
  ...notes,
  ...pieces,
  ...lots,
  ...saisie,
  ...signatures,
  ...suivi,
  ...traitement,
  ...validateur,
  ...vues,
};
