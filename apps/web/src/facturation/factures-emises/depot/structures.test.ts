import { describe, expect, it } from 'vitest';
import { unePersonne } from '../../../app/essais/portail.tsx';
import { nomDeLaStructure, structuresDeDepot } from './structures.ts';

const mandant = (id: string, raisonSociale: string) => ({
  id,
  typeIdentifiant: 'SIRET',
  identifiant: '09539445800012',
  raisonSociale,
  publique: false,
  active: true,
  mandataire: 'Les Délices de Savoie',
});
const droit = (structureId: string, niveau: 'CONSULTATION' | 'MODIFICATION', mandatId: string | null) =>
  ({ structureId, serviceId: null, objet: 'FACTURES_EMISES', niveau, mandatId }) as const;

describe('the structures to file for', () => {
  it('are mine, then those that gave mine a mandate, each once', () => {
    const moi = unePersonne({
      mandants: [mandant('2', 'Traiteur des Alpes'), mandant('9', 'Azur Propreté'), mandant('8', 'Alpina')],
      habilitations: [
        droit('1', 'MODIFICATION', null),
        droit('1', 'MODIFICATION', '70'),
        droit('9', 'MODIFICATION', '71'),
        droit('8', 'CONSULTATION', '72'),
      ],
    });
    expect(structuresDeDepot(moi).map((s) => [s.id, s.mandataire])).toEqual([
      ['1', null],
      ['9', 'Les Délices de Savoie'],
    ]);
    expect(nomDeLaStructure(moi, '9')).toBe('Azur Propreté');
  });

  it('leave out a mandant that is closed', () => {
    const moi = unePersonne({
      mandants: [{ ...mandant('9', 'Azur Propreté'), active: false }],
      habilitations: [droit('9', 'MODIFICATION', '71')],
    });
    expect(structuresDeDepot(moi)).toEqual([]);
  });
});
