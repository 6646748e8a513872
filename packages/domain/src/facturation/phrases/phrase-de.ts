import { phraseEn16931 } from './en16931.ts';
import type { Catalogue, Phrase } from './modele.ts';

const LIAISON = /^(?:UBL|CII)-(?:SR|DT|CR)-\d+$/;
const REFORME = 'BR-FR-';

const valeurDe = <T>(table: Readonly<Record<string, T>>, cle: string): T | undefined =>
  Object.hasOwn(table, cle) ? table[cle] : undefined;

/** The sentences of a code, as written; undefined for a code that no version of this software emits. */
export function phraseDe(catalogue: Catalogue, code: string, manquement = ''): Phrase | undefined {
  const { phrases, reforme, en16931, liaisons } = catalogue;
  if (LIAISON.test(code)) return valeurDe(liaisons, manquement);
  const message = code.startsWith(REFORME) ? valeurDe(reforme.messages, code.slice(REFORME.length)) : undefined;
  return valeurDe(phrases, code) ?? (message ? [message, reforme.remede] : phraseEn16931(code, en16931));
}
