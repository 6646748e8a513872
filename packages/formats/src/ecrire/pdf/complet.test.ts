import type { Langue } from '@orpheon/domain';
import { describe, expect, it } from 'vitest';
import {
  codeEnMots,
  type Feuille,
  factureComplete,
  factureCompleteChorus,
  factureEtendue,
  feuillesDe,
} from '../../../../domain/src/facturation/lisible/facture-complete.test-utils.ts';
import { ecrirePdf } from './ecrire-pdf.ts';
import { ouvrir, toutLeTexte } from './textes.test-utils.ts';
import { lireIban, lireJour, lireNombre, lireReduit } from './valeurs.ts';

/** The texts under which a reader may find a value; a code is said in words, the standard rate by its rate. */
function attendus({ chemin, valeur }: Feuille, langue: Langue): string[] {
  if (/\.vatCategory$|\.category$/.test(chemin) && valeur === 'S') return [];
  if (chemin === 'vatBreakdown.rate' && valeur === '0') return [];
  if (chemin === 'accountingCurrency') return ['€'];
  const code = codeEnMots({ chemin, valeur }, langue);
  if (code !== undefined) return [code];
  if (/account$/i.test(chemin)) return [lireIban(valeur), valeur];
  if (/^\d{4}-\d\d-\d\d$/.test(valeur)) return [lireJour(valeur)];
  if (/^\d+(\.\d+)?$/.test(valeur)) return [lireNombre(langue, valeur), lireReduit(langue, valeur), valeur];
  return [valeur];
}
const lisser = (texte: string): string => texte.replaceAll(/\s+/gu, '').toLocaleLowerCase();

describe.each([
  ['fr', factureComplete()],
  ['en', factureComplete()],
  ['fr', factureCompleteChorus()],
  ['fr', factureEtendue()],
  ['en', factureEtendue()],
] as const)('an invoice that says all there is to say, in %s', (langue, facture) => {
  it('shows every value of it', async () => {
    const pdf = await ouvrir(await ecrirePdf(facture, { langue, produitLe: new Date('2026-01-15T10:00:00Z') }));
    const lu = lisser((await toutLeTexte(pdf)).join(' '));
    const absentes = feuillesDe(facture).filter((f) => {
      const textes = attendus(f, langue);
      return textes.length > 0 && !textes.some((t) => lu.includes(lisser(t)));
    });
    expect(absentes).toEqual([]);
  });
});
