import type { FormatFacture, ProfilFacturX } from '../../cadres.ts';
import type { Regle } from './regle.ts';

/**
 * Which rules a Factur-X profile has (Factur-X 1.08, business rules): MINIMUM and BASIC WL are no EN 16931 invoices and
 * lawfully lack lines; EXTENDED replaces some rules by its own (`etendu.ts`).
 */
const MINIMUM =
  'BR-01 BR-02 BR-03 BR-04 BR-05 BR-06 BR-07 BR-08 BR-09 BR-13 BR-14 BR-15 BR-CO-09 BR-CO-26 BR-DEC-12 BR-DEC-13 BR-DEC-14 BR-DEC-18';

const HORS_BASIC_WL = `BR-16 BR-21 BR-22 BR-23 BR-24 BR-25 BR-26 BR-27 BR-28 BR-30 BR-41 BR-42 BR-43 BR-44 BR-51 BR-52 BR-54
  BR-64 BR-65 BR-B-01 BR-B-02 BR-CO-04 BR-CO-07 BR-CO-08 BR-CO-10 BR-CO-20 BR-CO-23 BR-CO-24 BR-DEC-23 BR-DEC-24 BR-DEC-25 BR-DEC-27 BR-DEC-28 BR-O-12`;
/** Rules of every VAT category that look at lines. */
const RANGS_DE_LIGNE = ['01', '02', '05', '08'];
const HORS_BASIC = 'BR-51 BR-52';
const HORS_EXTENDED = `BR-22 BR-23 BR-24 BR-26 BR-27 BR-CO-04 BR-CO-10 BR-CO-11 BR-CO-12 BR-CO-13 BR-CO-15 BR-CO-17 BR-S-08
  BR-S-09 BR-Z-08 BR-E-08 BR-AE-08 BR-IC-08 BR-G-08 BR-O-02 BR-O-03 BR-O-04 BR-O-08 BR-O-11 BR-O-12 BR-O-13 BR-O-14 BR-AF-08
  BR-AG-08`;

const ensemble = (texte: string): ReadonlySet<string> => new Set(texte.split(/\s+/));
const ENSEMBLES = {
  minimum: ensemble(MINIMUM),
  horsBasicWl: ensemble(HORS_BASIC_WL),
  horsBasic: ensemble(HORS_BASIC),
  horsExtended: ensemble(HORS_EXTENDED),
};

const horsBasicWl = (id: string): boolean => {
  if (ENSEMBLES.horsBasicWl.has(id)) return true;
  const m = /^BR-(S|Z|E|AE|IC|G|O|AF|AG)-(\d\d)$/.exec(id);
  // IGIC and IPSI have no place at all there.
  return m !== null && (m[1] === 'AF' || m[1] === 'AG' || RANGS_DE_LIGNE.includes(m[2] ?? ''));
};

/** True where the rule belongs to the profile. UBL has no profiles: every rule applies. */
export function appartient(id: Regle['id'], format: FormatFacture, profil: ProfilFacturX | undefined): boolean {
  if (format === 'UBL') return true;
  switch (profil) {
    case 'MINIMUM':
      return ENSEMBLES.minimum.has(id);
    case 'BASIC WL':
      return !horsBasicWl(id);
    case 'BASIC':
      return !ENSEMBLES.horsBasic.has(id);
    case 'EXTENDED':
      return !ENSEMBLES.horsExtended.has(id);
    default:
      return true;
  }
}
