import type { Phrases } from '../../platform/erreurs.ts';
import { PHRASES_COORDONNEES } from '../coordonnees-bancaires/messages.ts';
import { PHRASES_CYCLE } from '../cycle/phrases-cycle.ts';
import { PHRASES_MANDATS } from '../mandats/messages.ts';
import { PHRASES_SERVICES } from '../services/messages.ts';

/** Sentences about a structure's own data. */
export const PHRASES_STRUCTURES = {
  ...PHRASES_SERVICES,
  ...PHRASES_COORDONNEES,
  ...PHRASES_CYCLE,
  ...PHRASES_MANDATS,
  TROP_DE_PIECES: {
    fr: 'Une structure garde {maximum} pièces jointes au plus. Retirez-en une pour en ajouter une autre.',
    en: 'A structure keeps {maximum} attachments at most. Take one off to add another.',
  },
  STRUCTURE_MODIFIEE: {
    fr: '{qui} a modifié cette structure entre-temps ({quand}). Rien n’a été enregistré : relisez, puis recommencez.',
    en: '{qui} changed this structure meanwhile ({quand}). Nothing was saved: please read it again, then retry.',
  },
  PARAMETRES_RESERVES: {
    fr: 'Seule une structure publique fixe ce que les factures doivent porter.',
    en: 'Only a public structure sets what invoices must carry.',
  },
  MOA_INCOHERENTE: {
    fr: '« Maîtrise d’ouvrage seulement » suppose que la structure soit maître d’ouvrage.',
    en: '“Project owner only” supposes that the structure is a project owner.',
  },
  APPLICATION_NON_OFFERTE: {
    fr: 'Cette application n’existe pas pour cette sorte de structure.',
    en: 'There is no such application for this kind of structure.',
  },
  APPLICATION_TOUJOURS_OUVERTE: {
    fr: 'Cette application reste toujours ouverte : sans elle, plus personne ne gérerait la structure ni ne demanderait d’aide.',
    en: 'This application always stays open: without it nobody could manage the structure, or ask for help.',
  },
  STRUCTURE_FERMEE: {
    fr: 'Cette structure est fermée : on ne peut plus rien y changer.',
    en: 'This structure is closed: nothing can be changed there any more.',
  },
} as const satisfies Phrases;
