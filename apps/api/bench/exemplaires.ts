import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unDocumentCii, unDocumentUbl, unFacturX } from '@orpheon/testing';

/** A file that is read. */
export interface Exemplaire {
  readonly nom: string;
  readonly octets: Uint8Array;
}

/** The documents of the folder `ORPHEON_CORPUS` names; else some of our own, of about fifteen kilobytes. */
export async function exemplaires(): Promise<{ ubl: Exemplaire[]; cii: Exemplaire[]; pdf: Exemplaire[] }> {
  const corpus = process.env.ORPHEON_CORPUS;
  if (corpus) {
    const lire = (dossier: string): Exemplaire[] =>
      readdirSync(join(corpus, 'bench20', dossier))
        .sort()
        .map((nom) => ({ nom, octets: new Uint8Array(readFileSync(join(corpus, 'bench20', dossier, nom))) }));
    return { ubl: lire('ubl'), cii: lire('cii'), pdf: lire('pdf') };
  }
  const articles = Array.from({ length: 14 }, (_, i) => ({
    denomination: `Tomme de Savoie, affinage de ${i + 8} semaines`,
    quantite: String(i * 1.25 + 1),
    prixUnitaire: '18.123456',
    tauxTva: i % 2 === 0 ? '5.5' : '20',
  }));
  const octets = (texte: string): Uint8Array => new TextEncoder().encode(texte);
  return {
    ubl: [{ nom: 'ubl.xml', octets: octets(unDocumentUbl({ articles })) }],
    cii: [{ nom: 'cii.xml', octets: octets(unDocumentCii({ articles })) }],
    pdf: [{ nom: 'facturx.pdf', octets: await unFacturX({ articles }) }],
  };
}
