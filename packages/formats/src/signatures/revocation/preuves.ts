import * as asn1js from 'asn1js';
import type { DocumentPdf } from '../../pdf/document.ts';
import { Flux, type Valeur } from '../../pdf/objets.ts';
import { LIMITES_REVOCATION } from './limites.ts';

/** Lists and answers that came with a signature, in DER: none has been looked at. */
export interface PreuvesJointes {
  readonly listes: readonly Uint8Array[];
  readonly reponses: readonly Uint8Array[];
}

export const SANS_PREUVE: PreuvesJointes = { listes: [], reponses: [] };

export const reunir = (a: PreuvesJointes, b: PreuvesJointes): PreuvesJointes => ({
  listes: [...a.listes, ...b.listes],
  reponses: [...a.reponses, ...b.reponses],
});

/** Those of the document security store of a PDF (ISO 32000-2 §12.8.4.3). Never throws. */
export function preuvesDuPdf(pdf: DocumentPdf): PreuvesJointes {
  const tenter = <T>(lire: () => readonly T[]): readonly T[] => {
    try {
      return lire();
    } catch {
      return [];
    }
  };
  const flux = (v: Valeur | undefined): readonly Uint8Array[] => {
    const valeur = pdf.resoudre(v);
    return valeur instanceof Flux ? [pdf.contenu(valeur)] : [];
  };
  const tous = (cle: string): readonly Uint8Array[] => {
    const references = tenter(() => pdf.tableau(pdf.dictionnaire(pdf.catalogue.get('DSS'))?.get(cle)));
    return references.slice(0, LIMITES_REVOCATION.preuves).flatMap((v) => tenter(() => flux(v)));
  };
  return { listes: tous('CRLs'), reponses: tous('OCSPs') };
}

/** Those of the attribute adbe-revocationInfoArchival: `{ [0] lists, [1] answers, [2] others }`. */
export function preuvesDeLAttribut(attribut: unknown): PreuvesJointes {
  const de = (rang: number): Uint8Array[] =>
    enfants(attribut)
      .filter((v) => v.idBlock.tagClass === 3 && v.idBlock.tagNumber === rang)
      .flatMap((v) => enfants(enfants(v)[0]))
      .slice(0, LIMITES_REVOCATION.preuves)
      .map((v) => v.valueBeforeDecodeView);
  return { listes: de(0), reponses: de(1) };
}

const enfants = (v: unknown): readonly asn1js.BaseBlock[] =>
  v instanceof asn1js.Constructed ? v.valueBlock.value.filter((e) => e instanceof asn1js.BaseBlock) : [];
