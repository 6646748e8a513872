import { describe, expect, it } from 'vitest';
import { factureComplete } from '../../domain/src/facturation/lisible/facture-complete.test-utils.ts';
import { TERMES_SITUES } from '../verify/termes-en16931.ts';
import { ecrireCii } from './ecrire/cii/ecrire-cii.ts';
import { ecrireUbl } from './ecrire/ubl/ecrire-ubl.ts';
import { lireXml } from './lire-xml.ts';
import { lireArbre } from './xml/lecteur.ts';
import type { Noeud } from './xml/modele.ts';

const PIECE = [{ index: 0, octets: new TextEncoder().encode('%PDF-1.7') }];
const DOCUMENTS = { ubl: ecrireUbl(factureComplete(), PIECE), cii: ecrireCii(factureComplete(), PIECE) };
const ATTRIBUTS = ['unitCode', 'name', 'filename', 'schemeID', 'listID'];
/** A day as CII writes it; the subject of a note as UBL does. */
const ecritures = (valeur: string): string[] => [valeur, valeur.replaceAll('-', ''), `#${valeur}#`];

/** Everything that stands at a path, whatever its rank: texts and attributes. */
function relever(octets: Uint8Array): Map<string, string[]> {
  const vus = new Map<string, string[]>();
  const parcourir = (n: Noeud): void => {
    const chemin = n.chemin.replace(/\[\d+\]/g, '');
    const attributs = ATTRIBUTS.flatMap((a) => n.attribut(a) ?? []);
    vus.set(chemin, [...(vus.get(chemin) ?? []), n.texte.trim(), ...attributs]);
    n.enfants.forEach(parcourir);
  };
  const { racine } = lireArbre(octets);
  if (racine) parcourir(racine);
  return vus;
}

function valeurA(modele: unknown, champ: string): unknown {
  let valeur = modele;
  for (const cle of champ.split('.')) {
    valeur =
      typeof valeur === 'object' && valeur !== null ? Object.entries(valeur).find(([k]) => k === cle)?.[1] : undefined;
  }
  return valeur;
}

describe('every term and group of EN 16931', () => {
  it('is in the table, once: 164 terms and 32 groups', () => {
    const attendus = [
      ...Array.from({ length: 165 }, (_, i) => `BT-${i + 1}`).filter((t) => t !== 'BT-4'),
      ...Array.from({ length: 32 }, (_, i) => `BG-${i + 1}`),
    ];
    expect(TERMES_SITUES.map((t) => t.terme).sort()).toEqual(attendus.sort());
  });

  describe.each(['ubl', 'cii'] as const)('in %s', (syntaxe) => {
    const lecture = lireXml(DOCUMENTS[syntaxe]);
    const places = relever(DOCUMENTS[syntaxe]);
    const lus = new Map<string, string[]>();
    for (const [cle, { chemin }] of Object.entries(lecture.positions)) {
      const terme = (cle.split('/').filter(Boolean).at(-1) ?? '').replace(/\[\d+\]$/, '');
      lus.set(terme, [...(lus.get(terme) ?? []), chemin.replace(/\[\d+\]/g, '')]);
    }

    it.each(TERMES_SITUES)('$terme is read at its place, into its field', ({ terme, champ, [syntaxe]: chemin }) => {
      expect(lus.get(terme)).toContain(chemin);
      if (champ === '-') return;
      const valeur = valeurA(lecture.facture, champ);
      expect(typeof valeur).toBe('string');
      const ecrits = places.get(chemin) ?? [];
      expect(
        ecrits.some((e) => ecritures(String(valeur)).some((v) => e === v || e.startsWith(v) || e.endsWith(v))),
      ).toBe(true);
    });
  });
});
