import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { XmlDocument, XsdValidator } from 'libxml2-wasm';

/** Folder of the schemas of Chorus, which are not ours to ship: `ORPHEON_XSD`, or beside the test documents. */
const dossier = (): string => process.env.ORPHEON_XSD ?? join(process.env.ORPHEON_CORPUS ?? '', '..', 'domain', 'xsd');

export const SCHEMAS = { pivot: 'CPPFacturePivot_V2_02.xsd', statut: 'CPPStatutPivot_V1_19.xsd' } as const;
export type Schema = keyof typeof SCHEMAS;

const chemin = (schema: Schema): string => join(dossier(), SCHEMAS[schema]);
export const schemaPresent = (schema: Schema): boolean => existsSync(chemin(schema));

/** What the schema finds wrong with a document, one sentence each; a function, as the schema is compiled once. */
export function ouvrirSchema(schema: Schema): (octets: Uint8Array) => string[] {
  const source = XmlDocument.fromBuffer(readFileSync(chemin(schema)));
  const validateur = XsdValidator.fromDoc(source);
  return (octets) => {
    const document = XmlDocument.fromBuffer(octets);
    try {
      validateur.validate(document);
      return [];
    } catch (erreur) {
      return [erreur instanceof Error ? erreur.message.trim() : String(erreur)];
    } finally {
      document.dispose();
    }
  };
}
