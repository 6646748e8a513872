import { ajouterJours, type EtatMandat, jourAParis } from '@orpheon/domain';
import type { Fabriques, RangeeMandatFacturation } from '@orpheon/testing';
import type { CleFournisseur } from './fournisseurs.ts';
import type { MondeDemo } from './monde.ts';

const JOUR = 86_400_000;

interface MandatDemo {
  readonly mandant: CleFournisseur;
  readonly mandataire: CleFournisseur;
  readonly etat: Extract<EtatMandat, 'PROPOSE' | 'ACCEPTE'>;
  readonly ilYA: number;
  /** Days that it lasts from its proposal on; null: without end. */
  readonly duree: number | null;
}

/** One in force and one that waits, both with the printer, who prepares the invoices of its customers. */
const MANDATS: readonly MandatDemo[] = [
  { mandant: 'delices', mandataire: 'vauquelin', etat: 'ACCEPTE', ilYA: 60, duree: 365 },
  { mandant: 'azur', mandataire: 'vauquelin', etat: 'PROPOSE', ilYA: 2, duree: null },
];

/** Mandats de facturation between suppliers of the demo, proposed and accepted by who runs them. */
export function mandatsDemo(monde: MondeDemo, f: Fabriques, maintenant: Date): RangeeMandatFacturation[] {
  const gerantDe = (cle: CleFournisseur): string => {
    const { gestionnairePrincipalId } = monde.structure(cle);
    if (!gestionnairePrincipalId) throw new Error(`nobody runs ${cle}`);
    return gestionnairePrincipalId;
  };
  return MANDATS.map(({ mandant, mandataire, etat, ilYA, duree }) => {
    const debut = ajouterJours(jourAParis(maintenant), -ilYA);
    const proposeLe = new Date(`${debut}T09:24:00Z`);
    const accepte = etat === 'ACCEPTE';
    return {
      id: f.nouvelId(proposeLe),
      mandantId: monde.structure(mandant).id,
      mandataireId: monde.structure(mandataire).id,
      debut,
      fin: duree === null ? null : ajouterJours(debut, duree),
      etat,
      proposeLe,
      proposeParId: gerantDe(mandant),
      decideLe: accepte ? new Date(proposeLe.getTime() + JOUR) : null,
      decideParId: accepte ? gerantDe(mandataire) : null,
    };
  });
}
