import type { SemanticInvoice } from '@orpheon/domain';
import { describe, expect, it } from 'vitest';
import { factureComplete, factureEtendue } from '../../domain/src/facturation/lisible/facture-complete.test-utils.ts';
import { TERMES_SITUES } from '../verify/termes-en16931.ts';
import { TERMES_ETENDUS } from '../verify/termes-etendus.ts';
import { ecrireCii } from './ecrire/cii/ecrire-cii.ts';
import { ecrireUbl } from './ecrire/ubl/ecrire-ubl.ts';
import { lireXml } from './lire-xml.ts';
import { lireArbre } from './xml/lecteur.ts';
import type { Noeud } from './xml/modele.ts';

const PIECE = [{ index: 0, octets: new TextEncoder().encode('%PDF-1.7') }];
const ecrites = (f: SemanticInvoice) => ({ ubl: ecrireUbl(f, PIECE), cii: ecrireCii(f, PIECE) });
const DOCUMENTS = ecrites(factureComplete());
const ETENDUS = ecrites(factureEtendue());
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

/** What a document holds, and where its reader says each term stood. */
function situer(octets: Uint8Array) {
  const lecture = lireXml(octets);
  const places = relever(octets);
  const lus = new Map<string, string[]>();
  for (const [cle, { chemin }] of Object.entries(lecture.positions)) {
    const terme = (cle.split('/').filter(Boolean).at(-1) ?? '').replace(/\[\d+\]$/, '');
    lus.set(terme, [...(lus.get(terme) ?? []), chemin.replace(/\[\d+\]/g, '')]);
  }
  return (terme: string, champ: string, chemin: string): void => {
    expect(lus.get(terme)).toContain(chemin);
    if (champ === '-') return;
    const valeur = valeurA(lecture.facture, champ);
    expect(typeof valeur).toBe('string');
    const ecrits = places.get(chemin) ?? [];
    expect(ecrits.some((e) => ecritures(String(valeur)).some((v) => e === v || e.startsWith(v) || e.endsWith(v)))).toBe(
      true,
    );
  };
}

describe('every term of EXTENDED that is read', () => {
  it('is in the table once', () => {
    const termes = TERMES_ETENDUS.map((t) => t.terme);
    expect(new Set(termes).size).toBe(termes.length);
  });

  describe.each(['ubl', 'cii'] as const)('in %s', (syntaxe) => {
    const verifier = situer(ETENDUS[syntaxe]);
    it.each(TERMES_ETENDUS.filter((t) => t[syntaxe] !== null))(
      '$terme is read at its place, into its field',
      ({ terme, champ, [syntaxe]: chemin }) => verifier(terme, champ, chemin ?? ''),
    );
  });
});

describe('every term and group of EN 16931', () => {
  it('is in the table, once: 164 terms and 32 groups', () => {
    const attendus = [
      ...Array.from({ length: 165 }, (_, i) => `BT-${i + 1}`).filter((t) => t !== 'BT-4'),
      ...Array.from({ length: 32 }, (_, i) => `BG-${i + 1}`),
    ];
    expect(TERMES_SITUES.map((t) => t.terme).sort()).toEqual(attendus.sort());
  });

  describe.each(['ubl', 'cii'] as const)('in %s', (syntaxe) => {
    const verifier = situer(DOCUMENTS[syntaxe]);
    it.each(TERMES_SITUES)('$terme is read at its place, into its field', ({ terme, champ, [syntaxe]: chemin }) =>
      verifier(terme, champ, chemin),
    );
  });
});
