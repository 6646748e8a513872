import { parseArgs } from 'node:util';
import { estDate, type FaitsSansRegistre, type Langue } from '@orpheon/domain';

export const FORMES = ['texte', 'json', 'sarif'] as const;
export type Forme = (typeof FORMES)[number];

/** What is asked of `check`. */
export interface Demande {
  readonly chemins: readonly string[];
  readonly forme: Forme;
  readonly langue: Langue;
  /** What a document must be for the command to end with 0. */
  readonly exiger: 'recevabilite' | 'conformite';
  readonly faits: FaitsSansRegistre;
  /** Folder by which signatures are recognised. */
  readonly dossierConfiance: string | undefined;
}

/** A command line that cannot be understood; the message is in the reader's language. */
export class DemandeIllisible extends Error {}

const MESSAGES = {
  fr: {
    sansFichier: 'Nommez au moins un fichier.',
    option: (nom: string) => `Option inconnue ou incomplète : ${nom}. « --aide » les montre toutes.`,
    deuxFormes: '--json ou --sarif, pas les deux.',
    valeur: (option: string, valeurs: string) => `--${option} : une valeur parmi ${valeurs}.`,
    jour: '--jour : une date AAAA-MM-JJ.',
  },
  en: {
    sansFichier: 'Name at least one file.',
    option: (nom: string) => `Option unknown or incomplete: ${nom}. "--help" shows them all.`,
    deuxFormes: '--json or --sarif, not both.',
    valeur: (option: string, valeurs: string) => `--${option}: one of ${valeurs}.`,
    jour: '--jour: a date YYYY-MM-DD.',
  },
} as const;

const OPTIONS = {
  json: { type: 'boolean' },
  sarif: { type: 'boolean' },
  en: { type: 'boolean' },
  exiger: { type: 'string' },
  identifiants: { type: 'string' },
  flux: { type: 'string' },
  jour: { type: 'string' },
  confiance: { type: 'string' },
  aide: { type: 'boolean' },
  help: { type: 'boolean' },
} as const;

/**
 * Reads the words after `check`; null where help is asked for.
 * @param aujourdhui calendar day in Europe/Paris, by which "in the future" is judged unless `--jour` says another
 * @throws DemandeIllisible
 */
export function lireDemande(args: readonly string[], langueParDefaut: Langue, aujourdhui: string): Demande | null {
  const langue = args.includes('--en') ? 'en' : langueParDefaut;
  const dit = MESSAGES[langue];
  const { values, positionals } = analyser(args, dit.option);
  if (values.aide || values.help) return null;
  const parmi = <T extends string>(option: 'exiger' | 'identifiants' | 'flux', permises: readonly [T, ...T[]]): T => {
    const trouvee = permises.find((p) => p === (values[option] ?? permises[0]));
    if (trouvee === undefined) throw new DemandeIllisible(dit.valeur(option, permises.join(', ')));
    return trouvee;
  };
  if (values.json && values.sarif) throw new DemandeIllisible(dit.deuxFormes);
  const jour = values.jour ?? aujourdhui;
  if (!estDate(jour)) throw new DemandeIllisible(dit.jour);
  if (positionals.length === 0) throw new DemandeIllisible(dit.sansFichier);
  return {
    chemins: positionals,
    forme: values.sarif ? 'sarif' : values.json ? 'json' : 'texte',
    langue,
    dossierConfiance: values.confiance,
    exiger: parmi('exiger', ['recevabilite', 'conformite']),
    faits: {
      aujourdhui: jour,
      politiqueIdentifiants:
        parmi('identifiants', ['production', 'qualification']) === 'production' ? 'PRODUCTION' : 'QUALIFICATION',
      fluxDeReforme: parmi('flux', ['chorus', 'reforme']) === 'reforme',
    },
  };
}

function analyser(args: readonly string[], dire: (nom: string) => string) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (erreur) {
    // Node says it in English alone, the option between quotes
    const [, nom] = /'([^']+)'/.exec(erreur instanceof Error ? erreur.message : '') ?? [];
    if (nom === undefined) throw erreur;
    throw new DemandeIllisible(dire(nom));
  }
}
