import type { SemanticInvoice } from '../../semantique.ts';
import type { Constat, Controle } from '../contexte.ts';
import { CADRES_REFORME, REGLES_FRANCAISES } from './regles.ts';

const SPECIFICATION = /urn\.cpro\.gouv\.fr|cius-fr|extended-ctc-fr/i;

/** Does the document say itself one of the reform: by its specification (BT-24), or its cadre (BT-23)? */
export const estDeLaReforme = (f: SemanticInvoice): boolean =>
  SPECIFICATION.test(f.specification ?? '') || CADRES_REFORME.has(f.businessProcess ?? '');

/** French reform rules (BR-FR 1.2.0). They bind documents of the reform alone, and are only said; in a flow of the reform they refuse. */
export const controlerReforme: Controle = ({ facture, faits: { fluxDeReforme = false } }) => {
  if (!fluxDeReforme && !estDeLaReforme(facture)) return [];
  const gravite = fluxDeReforme ? 'FATALE' : 'AVERTISSEMENT';
  const constats: Constat[] = [];
  for (const { id, verifier } of REGLES_FRANCAISES)
    verifier(facture, (lieu, valeur) => constats.push({ code: id, gravite, lieu, valeur }));
  return constats;
};
