export { signerCms, unJeton, type VoulueSignature } from './cms.ts';
export { canoniserAutrement } from './dom.ts';
export { type CleEssai, type Identite, uneIdentite, type VoulueIdentite } from './identites.ts';
export { ajouterAuPdf, ajouterDss, catalogueDe, signerPdf, tailleDe, type VoulueSignaturePdf } from './pdf-signe.ts';
export {
  type Revocations,
  uneListe,
  uneReponse,
  type VoulueListe,
  type VoulueReponse,
} from './revocations.ts';
export {
  signerXmlEnveloppant,
  signerXmlEnveloppe,
  type VoulueSignatureXml,
} from './xml-signe.ts';
