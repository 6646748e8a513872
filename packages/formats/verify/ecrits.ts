import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ecrirePivot } from '../src/node.ts';
import type { Bilan } from './corpus.ts';
import { juger } from './juger.ts';
import { ouvrirSchema } from './schema.ts';

const PDF = {
  nom: 'facture.pdf',
  typeMime: 'application/pdf',
  octets: new TextEncoder().encode('%PDF-1.7'),
  principale: true,
};

/** Every document that is received, of whatever syntax, leaves as a pivot that the schema of Chorus takes. */
export async function verifierPivotsEcrits(racine: string, chemins: readonly string[]): Promise<Bilan> {
  const valider = ouvrirSchema('pivot');
  const lignes: string[] = [];
  const ecarts: string[] = [];
  for (const chemin of chemins) {
    const nom = relative(racine, chemin);
    const { lecture, verdict } = await juger(new Uint8Array(readFileSync(chemin)), nom);
    const { facture, pieces } = lecture;
    if (!facture || !verdict.recevabilite.recevable) continue;
    const octets = ecrirePivot({
      identifiantFlux: 'CPP0010036000000000000001',
      produitLe: '2026-11-21',
      emetteur: 'CPP001',
      recepteur: 'SEI001',
      factures: [
        {
          facture,
          pieces: [PDF, ...pieces.map((p) => ({ ...p, principale: false }))],
          recueLe: '2026-11-21',
        },
      ],
    });
    lignes.push(nom);
    ecarts.push(...valider(octets).map((faute) => `${nom}: ${faute}`));
  }
  return { lignes, ecarts };
}
