import { archives } from './archives.fr.ts';
import { certificats } from './certificats.fr.ts';
import { depot } from './depot.fr.ts';
import { factures } from './factures.fr.ts';
import { lecture } from './lecture.fr.ts';
import { libelles } from './libelles.fr.ts';
import { lisible } from './lisible.fr.ts';
import { listes } from './listes.fr.ts';
import { lots } from './lots.fr.ts';
import { notes } from './notes.fr.ts';
import { pieces } from './pieces.fr.ts';
import { saisie } from './saisie.fr.ts';
import { signatures } from './signatures.fr.ts';
import { suivi } from './suivi.fr.ts';
import { traitement } from './traitement.fr.ts';
import { validateur } from './validateur.fr.ts';
import { vues } from './vues.fr.ts';

export const fr = {
  ...lecture,
  ...libelles,
  ...lisible,
  ...certificats,
  ...archives,
  ...depot,
  ...factures,
  ...listes,
  ...lots,
  ...notes,
  ...pieces,
  ...saisie,
  ...signatures,
  ...suivi,
  ...traitement,
  ...validateur,
  ...vues,
} as const;
