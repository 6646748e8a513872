import { estFatale } from '@orpheon/domain';
import { unDocumentCpp } from '@orpheon/testing';
import { describe, expect, it } from 'vitest';
import { Alea } from '../../verify/fuzz/alea.ts';
import { muter } from '../../verify/fuzz/mutations.ts';
import { ouvrirArchive, reconnaitreLot, sourceOctets } from '../conteneur/archive.ts';
import { ecrireCdar } from '../ecrire/statut/ecrire-cdar.ts';
import { ecrireCppStatut } from '../ecrire/statut/ecrire-cpp-statut.ts';
import { lireXml } from '../lire-xml.ts';
import { lireStatut } from '../statut/lire-statut.ts';

const MESSAGE = {
  identifiant: 'F1',
  produitLe: '2026-01-15',
  emetteur: 'CPP001',
  recepteur: 'SEI001',
  flux: [],
  factures: [
    { code: '07', horodatage: '2026-01-15T10:30:00Z', numero: 'F-1', fournisseur: {}, debiteur: {}, motifs: [] },
  ],
} as const;

describe('whatever the bytes are', () => {
  it('an envelope is cut and read without a throw, and each of its documents says what is wrong', async () => {
    const factures = ['F-1', 'F-2', 'F-3'].map((numero) => ({ numero }));
    const source = new TextEncoder().encode(await unDocumentCpp({ factures }));
    let lus = 0;
    for (let graine = 1; graine <= 300; graine++) {
      const mutant = sourceOctets(muter(source, new Alea(graine)));
      const type = await reconnaitreLot(mutant);
      if (!type) continue;
      const archive = await ouvrirArchive(mutant, 'envoi.xml', type);
      for await (const { octets, anomalie } of archive.extraire()) {
        const lecture = octets && lireXml(octets);
        if (lecture?.facture) lus++;
        else expect(anomalie ?? lecture?.anomalies.find(estFatale)).toBeDefined();
      }
    }
    expect(lus).toBeGreaterThan(100);
  });

  it.each([
    ['CPPStatut', ecrireCppStatut({ ...MESSAGE, format: 'CPP_STATUT' })],
    ['CDAR', ecrireCdar({ ...MESSAGE, format: 'CDAR' })],
  ])('a %s is read without a throw, or what is wrong is said', (_, source) => {
    let lus = 0;
    for (let graine = 1; graine <= 300; graine++) {
      const { message, anomalies } = lireStatut(muter(source, new Alea(graine)));
      if (message) lus++;
      else expect(anomalies.some(estFatale)).toBe(true);
    }
    expect(lus).toBeGreaterThan(50);
  });
});
