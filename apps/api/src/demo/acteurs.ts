import { type Acteur, type Application, type Cible, peut } from '@orpheon/domain';
import type { Alea } from '@orpheon/testing';
import type { MondeDemo } from './monde.ts';

const APPLICATION_DE: Readonly<Record<Exclude<Acteur, 'SYSTEME'>, Application>> = {
  FOURNISSEUR: 'FACTURES_EMISES',
  VALIDEUR: 'FACTURES_A_VALIDER',
  DESTINATAIRE: 'FACTURES_RECUES',
};

/**
 * Somebody who may do it, judged by the portal's own rights; whoever holds that service alone does most of its work.
 * Null for the system.
 */
export function choisirAuteur(monde: MondeDemo, acteur: Acteur, cible: Cible, alea: Alea): string | null {
  if (acteur === 'SYSTEME') return null;
  const profil = { application: APPLICATION_DE[acteur], niveau: 'MODIFICATION' } as const;
  const capables = monde.personnes.filter((p) => peut(p.droits, profil, cible));
  const duService = capables.filter((p) => p.droits.every((h) => h.serviceId !== null));
  const choix = duService.length > 0 && alea.chance(0.7) ? duService : capables;
  return alea.parmi(choix).utilisateur.id;
}
