import type { Langue } from '@orpheon/domain';
import { LIMITES_REVOCATION } from '../signatures/revocation/limites.ts';
import type { RefusDeListe } from '../signatures/revocation/liste.ts';

/** What is wrong with a trust folder, or with a file of it. */
export interface RemarqueDeConfiance {
  readonly quoi: RefusDeListe | 'DOSSIER' | 'FICHIER' | 'CERTIFICAT' | 'TROP_DE_LISTES';
  /** Of the folder or the file; of lists left out, how many. */
  readonly nom: string;
}

/** The trust folder cannot be used. */
export class DossierInutilisable extends Error {
  readonly remarque: RemarqueDeConfiance;

  constructor(remarque: RemarqueDeConfiance) {
    super(direRemarque(remarque, 'en'));
    this.remarque = remarque;
  }
}

const MO = 1024 * 1024;
const { listes, octetsListe, octetsListes } = LIMITES_REVOCATION;

const PHRASES: Readonly<Record<RemarqueDeConfiance['quoi'], readonly [fr: string, en: string]>> = {
  DOSSIER: ['{nom} ne peut pas être lu', '{nom} cannot be read'],
  FICHIER: ['{nom} ne peut pas être lu', '{nom} cannot be read'],
  CERTIFICAT: ['{nom} n’est pas un certificat', '{nom} is no certificate'],
  ILLISIBLE: [
    '{nom} n’est pas une liste de révocation : laissée de côté',
    '{nom} is no certificate revocation list: it is left out',
  ],
  TROP_GROSSE: [
    `{nom} dépasse ${octetsListe / MO} Mo : laissée de côté`,
    `{nom} is larger than ${octetsListe / MO} MB: it is left out`,
  ],
  DELTA: [
    '{nom} est une liste delta, qui n’est pas admise : laissée de côté',
    '{nom} is a delta list, which is not supported: it is left out',
  ],
  INDIRECTE: [
    '{nom} est une liste indirecte, qui n’est pas admise : laissée de côté',
    '{nom} is an indirect list, which is not supported: it is left out',
  ],
  PARTIELLE: [
    '{nom} ne dit qu’une partie des révocations, ce qui n’est pas admis : laissée de côté',
    '{nom} tells of a part of the revocations, which is not supported: it is left out',
  ],
  EXTENSION: [
    '{nom} a une extension critique qui n’est pas comprise : laissée de côté',
    '{nom} has a critical extension that is not understood: it is left out',
  ],
  TROP_DE_LISTES: [
    `{nom} listes laissées de côté : ${listes} au plus servent, de ${octetsListes / MO} Mo ensemble`,
    `{nom} lists are left out: at most ${listes} are used, of ${octetsListes / MO} MB together`,
  ],
};

export const direRemarque = ({ quoi, nom }: RemarqueDeConfiance, langue: Langue): string =>
  PHRASES[quoi][langue === 'fr' ? 0 : 1].replace('{nom}', () => nom);
