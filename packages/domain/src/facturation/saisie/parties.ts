import { TYPES_IDENTIFIANT, type TypeIdentifiant } from '../../organisation/structure.ts';
import type { Identifier, Party } from '../semantique.ts';

/** A structure as an invoice names it, from the directory; '' or null: not known. */
export interface PartieSaisie {
  readonly typeIdentifiant: TypeIdentifiant;
  readonly identifiant: string;
  readonly raisonSociale: string;
  readonly numeroTva: string | null;
  readonly adresse: string | null;
  readonly complementAdresse: string | null;
  readonly codePostal: string | null;
  readonly ville: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly pays: string;
}

/** Who invoices whom; the recipient may not be chosen yet. */
export interface PartiesSaisie {
  readonly fournisseur: PartieSaisie;
  readonly destinataire: PartieSaisie | null;
}

/** Scheme of the French registers, which holds a SIRET on Chorus (facts §4.8). */
const SCHEME_FRANCE = '0002';

const ouRien = (texte: string | null): string | undefined => texte?.trim() || undefined;

/**
 * Identity of a party: a SIRET as the legal registration, a VAT number outside of France as such; the other kinds keep
 * the code of their type, which CII has no place for: there they are written as a registration without scheme.
 */
function identite(p: PartieSaisie): Pick<Party, 'identifiers' | 'legalRegistration' | 'vatIdentifier'> {
  const tva = ouRien(p.numeroTva);
  switch (p.typeIdentifiant) {
    case 'SIRET':
      return {
        identifiers: [],
        legalRegistration: { value: p.identifiant, scheme: SCHEME_FRANCE },
        ...(tva !== undefined && { vatIdentifier: tva }),
      };
    case 'UE_HORS_FRANCE':
      return { identifiers: [], vatIdentifier: p.identifiant };
    default: {
      const type: Identifier = { value: p.identifiant, schemeName: TYPES_IDENTIFIANT[p.typeIdentifiant] };
      return {
        identifiers: [type],
        legalRegistration: { value: p.identifiant },
        ...(tva !== undefined && { vatIdentifier: tva }),
      };
    }
  }
}

const adresse = (p: PartieSaisie): Party['address'] => ({
  line1: ouRien(p.adresse),
  line2: ouRien(p.complementAdresse),
  city: ouRien(p.ville),
  postCode: ouRien(p.codePostal),
  countryCode: p.pays,
});

export const partieSemantique = (p: PartieSaisie): Party => ({
  name: ouRien(p.raisonSociale),
  ...identite(p),
  address: adresse(p),
});

/**
 * The issuer: its service code beside its identity (BT-29). A French supplier without VAT number (franchise, article
 * 293 B) is known to the tax by its SIREN (BT-32), which the rules on TVA accept (BR-S-02, BR-E-02).
 */
export function fournisseurSemantique(p: PartieSaisie, codeService: string): Party {
  const partie = partieSemantique(p);
  const sansTva = p.typeIdentifiant === 'SIRET' && partie.vatIdentifier === undefined;
  return {
    ...partie,
    identifiers: [...(codeService === '' ? [] : [{ value: codeService }]), ...partie.identifiers],
    ...(sansTva && { taxRegistration: p.identifiant.slice(0, 9) }),
  };
}

/** What category O forbids: a VAT number on either side (BR-O-02 to BR-O-04). */
export function sansNumeroTva(partie: Party): Party {
  const { vatIdentifier: _, ...reste } = partie;
  return reste;
}
