import type { SemanticInvoice } from '../../semantique.ts';
import { REGLES_CODES } from './codes.ts';
import { REGLES_ETENDUES } from './etendu.ts';
import { REGLES_PRESENCE } from './presence.ts';
import { Calcul, type Regle } from './regle.ts';
import { REGLES_DECIMALES, REGLES_TOTAUX } from './totaux.ts';
import { REGLES_TVA } from './tva.ts';

/** Every rule of EN 16931 that is implemented; those to come join a family and nothing else changes. */
export const REGLES_EN16931: readonly Regle[] = [
  ...REGLES_PRESENCE,
  ...REGLES_TOTAUX,
  ...REGLES_DECIMALES,
  ...REGLES_CODES,
  ...REGLES_TVA,
];

/** A rule broken, and where. */
export interface Infraction {
  readonly regle: Regle['id'];
  /** Fatal in the official rule set; otherwise said by us alone. */
  readonly officielle: boolean;
  readonly lieu: string;
  readonly valeur: string | undefined;
  readonly parametres: Readonly<Record<string, string>> | undefined;
}

/** Every rule of the standard, whatever the profile; every place at fault is told. */
export const verifierEn16931 = (facture: SemanticInvoice): Infraction[] => verifier(REGLES_EN16931, facture);

/** The rules that Factur-X EXTENDED puts in the place of the standard's; no part of the official verdict. */
export const verifierEtendu = (facture: SemanticInvoice): Infraction[] =>
  verifier(REGLES_ETENDUES, facture).map((i) => ({ ...i, officielle: false }));

function verifier(regles: readonly Regle[], facture: SemanticInvoice): Infraction[] {
  const infractions: Infraction[] = [];
  const calcul = new Calcul();
  for (const regle of regles) {
    const avant = infractions.length;
    regle.verifier(
      facture,
      (lieu, valeur, parametres) => infractions.push({ regle: regle.id, officielle: true, lieu, valeur, parametres }),
      calcul,
    );
    if (infractions.length === avant || !regle.horsVerdict?.(facture)) continue;
    for (let i = avant; i < infractions.length; i++) {
      const infraction = infractions[i];
      if (infraction) infractions[i] = { ...infraction, officielle: false };
    }
  }
  return infractions;
}
