import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROFILS_FACTURX } from '@orpheon/domain';
import { unDocumentCii, unDocumentCpp, unDocumentUbl, unFacturX } from '@orpheon/testing';

export interface Germe {
  readonly nom: string;
  readonly octets: Uint8Array;
}

export const SORTES = ['xml', 'pdf'] as const;
export type Sorte = (typeof SORTES)[number];

/** Larger documents cost much and teach nothing more. */
const TAILLE_MAX = 500_000;

/** Documents from which mutants are made: our own of every syntax and profile, and those of a folder if one is given. */
export async function germes(dossier?: string): Promise<Germe[]> {
  const texte = (nom: string, xml: string): Germe => ({ nom, octets: new TextEncoder().encode(xml) });
  const piece = { nom: 'bon.pdf', typeMime: 'application/pdf', octets: new TextEncoder().encode('%PDF-1.7') };
  const liste: Germe[] = [
    texte('ubl.xml', unDocumentUbl({ pieces: [piece] })),
    texte('avoir.xml', unDocumentUbl({ type: '381', factureOrigine: 'F1' })),
    texte('chorus.xml', unDocumentUbl({ dialecte: 'CHORUS' })),
    ...PROFILS_FACTURX.map((profil) => texte(`cii-${profil}.xml`, unDocumentCii({ profil, pieces: [piece] }))),
    texte('mixte.xml', await unDocumentCpp()),
    texte('pivot.xml', await unDocumentCpp({ format: 'CPPFacturePivot' })),
    { nom: 'facturx.pdf', octets: await unFacturX() },
    { nom: 'facturx-minimum.pdf', octets: await unFacturX({ profil: 'MINIMUM' }) },
  ];
  if (dossier === undefined || !existsSync(dossier)) return liste;
  for (const f of readdirSync(dossier, { recursive: true, withFileTypes: true })) {
    if (!f.isFile() || !/\.(xml|pdf)$/i.test(f.name)) continue;
    const octets = new Uint8Array(readFileSync(join(f.parentPath, f.name)));
    if (octets.length > 0 && octets.length < TAILLE_MAX) liste.push({ nom: f.name, octets });
  }
  return liste;
}

export const deSorte = (liste: readonly Germe[], sorte: Sorte): Germe[] =>
  liste.filter(({ nom }) => nom.toLowerCase().endsWith(`.${sorte}`));
