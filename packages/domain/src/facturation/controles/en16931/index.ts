import type { FormatFacture, ProfilFacturX } from '../../cadres.ts';
import type { SemanticInvoice } from '../../semantique.ts';
import { REGLES_CODES } from './codes.ts';
import { REGLES_PRESENCE } from './presence.ts';
import { appartient } from './profils.ts';
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
  readonly lieu: string;
  readonly valeur: string | undefined;
  readonly parametres: Readonly<Record<string, string>> | undefined;
}

const selections = new Map<string, readonly Regle[]>();

function reglesDe(format: FormatFacture, profil: ProfilFacturX | undefined): readonly Regle[] {
  const cle = `${format} ${profil ?? ''}`;
  let regles = selections.get(cle);
  if (!regles) {
    regles = REGLES_EN16931.filter((r) => appartient(r.id, format, profil));
    selections.set(cle, regles);
  }
  return regles;
}

/** Places told of one rule; a long invoice that breaks it on every line is told often enough. */
const LIEUX_PAR_REGLE = 20;

/** Runs the rules of the profile; every place at fault is told, up to twenty for one rule. */
export function verifierEn16931(
  facture: SemanticInvoice,
  format: FormatFacture,
  profil: ProfilFacturX | undefined,
): Infraction[] {
  const infractions: Infraction[] = [];
  const calcul = new Calcul();
  for (const regle of reglesDe(format, profil)) {
    let lieux = 0;
    regle.verifier(
      facture,
      (lieu, valeur, parametres) => {
        if (lieux++ < LIEUX_PAR_REGLE) infractions.push({ regle: regle.id, lieu, valeur, parametres });
      },
      calcul,
    );
  }
  return infractions;
}
