import { describe, expect, it } from 'vitest';
import { direHorodateurRevoque, direRevocation, direRevocationResumee, resumerRevocation } from './dire-revocation.ts';
import {
  CAUSES_REVOCATION_INCONNUE,
  ETATS_REVOCATION,
  GENRES_PREUVE_REVOCATION,
  type Revocation,
  revocationInconnue,
} from './revocation.ts';

const preuves = GENRES_PREUVE_REVOCATION.map((genre) => ({
  genre,
  emetteur: 'Autorité des essais',
  etablieLe: '2026-01-10T23:30:00.000Z',
}));
const revoquees = preuves.flatMap((preuve) =>
  ETATS_REVOCATION.filter((e) => e !== 'INCONNUE').flatMap((etat) =>
    [null, 'Autorité racine'].map(
      (autorite): Revocation => ({
        ...revocationInconnue('SANS_LISTE', preuve),
        etat,
        cause: null,
        revoqueLe: etat === 'NON_REVOQUE' ? null : '2026-01-12T23:30:00.000Z',
        autorite,
      }),
    ),
  ),
);
const inconnues = CAUSES_REVOCATION_INCONNUE.map((cause) => revocationInconnue(cause, preuves[0]));

describe('revocation in words', () => {
  it.each(['fr', 'en'] as const)(
    'has a whole sentence for everything that can be known, each its own (%s)',
    (langue) => {
      const dites = [...revoquees, ...inconnues].map((r) => direRevocation(r, true, langue));
      for (const [phrase = '', ...autres] of dites) {
        expect(autres).toEqual([]);
        expect(phrase).toMatch(/^\p{Lu}.*[^ .]\.$/u);
        expect(phrase).not.toMatch(/[{}]|undefined|qualifi/);
      }
      // not revoked is said of the signer, whatever authority is named
      expect(new Set(dites.flat()).size).toBe(dites.length - preuves.length);
    },
  );

  it('says what a claimed date is worth, and names no day but that in Paris', () => {
    const [depuis] = revoquees.filter((r) => r.etat === 'REVOQUE_APRES');
    if (!depuis) throw new Error('none');
    expect(direRevocation(depuis, false, 'en')).toEqual([
      'The certificate was revoked on 13/01/2026, according to the revocation list of Autorité des essais, after the date of the signature, which nothing proves.',
    ]);
    expect(direRevocation(depuis, true, 'en')[0]).toMatch(/after the signature, the date of which is proved\.$/);
    expect(direHorodateurRevoque(depuis, 'fr')).toContain('révoqué le 13/01/2026');
  });

  it('of what the signer chose to join, unless the date is proved, says that it may be no more so', () => {
    const [duPortail, jointe] = preuves.map((preuve) => revoquees.find((r) => r.preuve === preuve));
    if (!duPortail || !jointe) throw new Error('none');
    expect(direRevocation(jointe, false, 'fr').slice(1)).toEqual([
      'La date de la signature n’étant pas prouvée, une révocation plus récente n’est pas exclue.',
    ]);
    expect(direRevocation(jointe, true, 'fr')).toHaveLength(1);
    expect(direRevocation(duPortail, false, 'fr')).toHaveLength(1);
  });

  it('names the authorities between of which nothing is known', () => {
    const [bonne] = revoquees;
    if (!bonne) throw new Error('none');
    expect(direRevocation({ ...bonne, autoritesInconnues: ['A', 'B'] }, false, 'fr')).toEqual([
      'Le certificat n’était pas révoqué au 11/01/2026, selon la liste de révocation établie par Autorité des essais.',
      'La révocation des autorités intermédiaires n’est pas connue : A, B.',
    ]);
  });

  it('is said in a few words by what a certificate of deposit keeps', () => {
    for (const r of [...revoquees, ...inconnues, null]) {
      for (const langue of ['fr', 'en'] as const) {
        expect(direRevocationResumee(resumerRevocation(r), langue)).not.toMatch(/[{}–]/);
      }
    }
    expect(resumerRevocation(null)).toEqual({ etat: 'INCONNUE', le: null, selon: null });
    expect(resumerRevocation(revoquees[0] ?? null)).toEqual({
      etat: 'NON_REVOQUE',
      le: '2026-01-11',
      selon: 'Autorité des essais',
    });
  });
});
